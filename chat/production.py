"""One attempt at one answer, as it grows. `chat.outlet` takes it to the log and the row while it is being written."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

from redis import RedisError

from castmatch import metrics
from chat import answer_log, claiming, context, doorbell, memories, outcome, turns
from chat.models import Message, State
from chat.outage import outlasting
from chat.outlet import Outlet
from chat.providers.base import Answering, Receipt, Remembered
from chat.providers.offline import OFFLINE

logger = logging.getLogger(__name__)
# A process that leaves has not long to wait for a database that is away; without it the lease lapses by itself.
HAND_OVER_SECONDS = 5.0


class SupersededError(Exception):
    """The answer is another attempt's by now; this one must not write any more."""


def database(function: Any) -> Any:
    return outlasting(function)


class Production:
    """Holds what one attempt has produced. `stop`, `leave` and `lost` (taken over) end it from outside."""

    def __init__(self, answer: Message, outlet: Outlet) -> None:
        self.answer = answer
        self.outlet = outlet
        self.log = answer_log.name(answer.pk, answer.attempt)
        self.text = context.text_of(answer.steps)
        self.kept = answer.kept_text
        # Characters that the log has, and that it has been given to write.
        self.logged = self.spoken = len(self.text)
        self.shown = outcome.Shown.of(answer)
        self.steps: list[dict[str, Any]] = list(answer.steps)
        self.receipts: list[Receipt] = []
        self.given: tuple[Remembered, ...] = ()
        self.by = ""
        self.phase = answer.phase
        # Rung by the outlet, just before this one's words are written.
        self.beat = asyncio.Event()
        self.stop = asyncio.Event()
        self.leave = asyncio.Event()
        self.lost = asyncio.Event()

    def speak(self) -> None:
        """Hand the outlet what is new in the text."""
        if self.spoken < len(self.text):
            start, self.spoken = self.spoken, len(self.text)
            self.outlet.say(answer_log.text(self.log, start, self.text[start:]))

    def enter(self, phase: str) -> None:
        if phase != self.phase:
            self.phase = phase
            self.speak()
            self.outlet.say(answer_log.phase(self.log, phase))

    def add(self, text: str, *, first: bool) -> None:
        """Append a delta; the first of a round begins a paragraph of its own."""
        if first and self.text:
            self.text += "\n" * (2 - (len(self.text) - len(self.text.rstrip("\n"))))
        # PostgreSQL has no NUL, and Markdown's own line ends would shift the log's offsets.
        self.text += text.replace("\r", "").replace("\0", "")

    async def remember_earlier(self) -> None:
        """What the attempt before had shown until its very end, in case that no later one gets as far."""
        try:
            shown = await answer_log.text_of(self.outlet.client, self.answer, self.answer.attempt - 1, self.text)
        except (RedisError, OSError) as error:
            logger.warning("answer %s: what was shown last is not known: %s", self.answer.pk, error)
            return
        self.kept = max(self.kept, shown, key=len)

    async def answered_by(self, who: Answering) -> None:
        """Label the answer with whoever writes it from here on."""
        self.by = who.name
        names = {"provider": who.name, "provider_label": who.label, "tier": who.tier, "provider_note": who.note}
        await self.checkpoint(is_news=True, kept_text=self.kept, **names)

    async def checkpoint(self, **fields: Any) -> None:
        stop = await database(claiming.checkpoint)(self.answer, text=self.text, phase=self.phase, **fields)
        if stop is None:
            raise SupersededError
        if stop:
            self.stop.set()

    async def finish(self, state: State, **fields: Any) -> None:
        """The row first, then the log's end: whoever reads the end finds the whole row."""
        # What the director has read is not taken away, whoever wrote it; only a whole answer replaces it.
        text = self.text if state == State.DONE else max(self.text, self.kept, key=len)
        self.shown.look_at(text)
        if self.by != OFFLINE:
            memories.note_given(self.shown, self.given)
        fields |= {"text": text, "steps": self.steps, **self.shown.fields()}
        may_remember = await database(self._ended)(state, fields)
        self.speak()
        self.outlet.say(answer_log.end(self.log))
        await self.outlet.flush(self)
        if may_remember:
            await context.remember(self.answer, self.shown)
        await doorbell.ring_readers(self.answer.conversation.group)
        await database(self._settle)()

    def _settle(self) -> None:
        if self.shown.memories:
            turns.settle(self.answer.pk, self.given)
        turns.keep_later(self.answer.pk)

    def _ended(self, state: State, fields: dict[str, Any]) -> bool:
        """Write the end. Whether the answer may be gone on from: not if "forget" was said while it was written."""
        ended = claiming.finish(self.answer, state, **fields)
        if ended is None:
            raise SupersededError
        metrics.count("answers", state=state.value)
        return context.may_remember(self.answer, self.shown, ended.forgotten_at)

    async def hand_over(self) -> None:
        """Give the answer back with its text, for whoever looks next: a graceful stop of the process."""
        self.outlet.leave(self)
        await self.outlet.flush(self)
        await outlasting(claiming.hand_over, HAND_OVER_SECONDS)(self.answer, self.text)
        await doorbell.ring_answers("queued")
