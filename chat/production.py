"""One attempt at one answer, as it grows: out to the log often, to the row every two seconds, whole at its end."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable
from typing import Any

from channels.db import database_sync_to_async
from django.db.models import F
from redis import RedisError
from redis import asyncio as redis

from castmatch import metrics
from chat import answer_log, claiming, context, doorbell, outcome
from chat.models import Message, State
from chat.providers.base import Answering, Receipt

logger = logging.getLogger(__name__)


class SupersededError(Exception):
    """The answer is another attempt's by now; this one must not write any more."""


def database(function: Any) -> Any:
    return database_sync_to_async(function, thread_sensitive=False)


class Production:
    """Holds what one attempt has produced, and gets it out: to the log often, to the row every two seconds."""

    def __init__(self, answer: Message, client: redis.Redis) -> None:
        self.answer = answer
        self.log = answer_log.Writer(client, answer)
        self.text = context.text_of(answer.steps)
        self.logged = len(self.text)
        self.shown = outcome.Shown.of(answer)
        self.steps: list[dict[str, Any]] = list(answer.steps)
        self.receipts: list[Receipt] = []
        self.phase = answer.phase
        self.in_order = asyncio.Lock()
        self.stop = asyncio.Event()
        self.leave = asyncio.Event()

    async def flush(self, phase: str = "") -> None:
        """Send what is new to the log, in order. While it is away the page reads the row."""
        async with self.in_order:
            start, self.logged = self.logged, len(self.text)
            if start < self.logged:
                await self._log(self.log.text(start, self.text[start:]))
            if phase:
                await self._log(self.log.phase(phase))

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

    async def answered_by(self, who: Answering) -> None:
        """Label the answer with whoever writes it from here on."""
        names = {"provider": who.name, "provider_label": who.label, "tier": who.tier, "provider_note": who.note}
        await self.checkpoint(version=F("version") + 1, **names)

    async def checkpoint(self, **fields: Any) -> None:
        stop = await database(claiming.checkpoint)(self.answer, text=self.text, phase=self.phase, **fields)
        if stop is None:
            raise SupersededError
        if stop:
            self.stop.set()

    async def _log(self, write: Awaitable[None]) -> None:
        try:
            await write
        except (RedisError, OSError) as error:
            logger.warning("answer %s is not in the log for now: %s", self.answer.pk, error)

    async def finish(self, state: State, **fields: Any) -> None:
        """The row first, then the log's end: whoever reads the end finds the whole row."""
        await self.flush()
        self.shown.look_at(self.text)
        fields |= {"text": self.text, "steps": self.steps, **self.shown.fields()}
        if not await database(claiming.finish)(self.answer, state, **fields):
            raise SupersededError
        await self._log(self.log.end())
        await asyncio.to_thread(metrics.count, "answers", state=state.value)
        await context.remember(self.answer, self.shown.working())
        await doorbell.ring_readers(self.answer.conversation.group)
