"""One attempt at one answer, as it grows: out to the log often, to the row every two seconds, whole at its end."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from django.db.models import F
from redis import RedisError
from redis import asyncio as redis

from castmatch import metrics
from castmatch.backoff import Backoff
from chat import answer_log, claiming, context, doorbell, memories, outcome, turns
from chat.models import Message, State
from chat.outage import outlasting
from chat.providers.base import Answering, Receipt, Remembered
from chat.providers.offline import OFFLINE

logger = logging.getLogger(__name__)


class SupersededError(Exception):
    """The answer is another attempt's by now; this one must not write any more."""


def database(function: Any) -> Any:
    return outlasting(function)


class Production:
    """Holds what one attempt has produced, and gets it out: to the log often, to the row every two seconds."""

    def __init__(self, answer: Message, client: redis.Redis) -> None:
        self.answer = answer
        self.log = answer_log.Writer(client, answer)
        self.text = context.text_of(answer.steps)
        self.kept = answer.kept_text
        self.logged = len(self.text)
        self.shown = outcome.Shown.of(answer)
        self.steps: list[dict[str, Any]] = list(answer.steps)
        self.receipts: list[Receipt] = []
        self.given: tuple[Remembered, ...] = ()
        self.by = ""
        self.phase = answer.phase
        self.in_order = asyncio.Lock()
        self.log_rests = Backoff(0.5, 2.0)
        self.log_back_at = 0.0
        self.stop = asyncio.Event()
        self.leave = asyncio.Event()

    async def flush(self, phase: str = "") -> None:
        """Send what is new to the log, in order. While it is away the page reads the row; then it gets all at once."""
        async with self.in_order:
            start, end = self.logged, len(self.text)
            if start < end and await self._log(partial(self.log.text, start, self.text[start:end])):
                self.logged = end
            if phase:
                await self._log(partial(self.log.phase, phase))

    async def enter(self, phase: str) -> None:
        if phase != self.phase:
            self.phase = phase
            await self.flush(phase)

    def add(self, text: str, *, first: bool) -> None:
        """Append a delta; the first of a round begins a paragraph of its own."""
        if first and self.text:
            self.text += "\n" * (2 - (len(self.text) - len(self.text.rstrip("\n"))))
        # PostgreSQL has no NUL, and Markdown's own line ends would shift the log's offsets.
        self.text += text.replace("\r", "").replace("\0", "")

    async def remember_earlier(self) -> None:
        """What the attempt before had shown until its very end, in case that no later one gets as far."""
        try:
            shown = await answer_log.text_of(self.log.client, self.answer, self.answer.attempt - 1, self.text)
        except (RedisError, OSError) as error:
            logger.warning("answer %s: what was shown last is not known: %s", self.answer.pk, error)
            return
        self.kept = max(self.kept, shown, key=len)

    async def answered_by(self, who: Answering) -> None:
        """Label the answer with whoever writes it from here on."""
        self.by = who.name
        names = {"provider": who.name, "provider_label": who.label, "tier": who.tier, "provider_note": who.note}
        await self.checkpoint(version=F("version") + 1, kept_text=self.kept, **names)

    async def checkpoint(self, **fields: Any) -> None:
        stop = await database(claiming.checkpoint)(self.answer, text=self.text, phase=self.phase, **fields)
        if stop is None:
            raise SupersededError
        if stop:
            self.stop.set()

    async def _log(self, write: Callable[[], Awaitable[None]]) -> bool:
        """False when it is away. It is left alone for a while then: the answer must not wait for it."""
        if time.monotonic() < self.log_back_at:
            return False
        try:
            await write()
        except (RedisError, OSError) as error:
            self.log_back_at = time.monotonic() + self.log_rests.wait()
            logger.warning("answer %s is not in the log for now: %s", self.answer.pk, error)
            return False
        self.log_rests.reset()
        return True

    async def finish(self, state: State, **fields: Any) -> None:
        """The row first, then the log's end: whoever reads the end finds the whole row."""
        await self.flush()
        # What the director has read is not taken away, whoever wrote it; only a whole answer replaces it.
        text = self.text if state == State.DONE else max(self.text, self.kept, key=len)
        self.shown.look_at(text)
        if self.by != OFFLINE:
            memories.note_given(self.shown, self.given)
        fields |= {"text": text, "steps": self.steps, **self.shown.fields()}
        if not await database(claiming.finish)(self.answer, state, **fields):
            raise SupersededError
        await self._log(self.log.end)
        await asyncio.to_thread(metrics.count, "answers", state=state.value)
        await context.remember(self.answer, self.shown)
        await doorbell.ring_readers(self.answer.conversation.group)
        await database(turns.close)(self.answer.pk)
