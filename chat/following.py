"""What a reader of a conversation is sent: brought up to date from the rows, then from the log, then the rows again.

The reader may drop, reconnect or change processes at any time: every loop starts from rows, so a missed frame heals.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator
from typing import Any

from django.core.exceptions import SynchronousOnlyOperation
from django.template.loader import render_to_string

from chat import articles
from chat.articles import Article
from chat.growing import Growing, Parting, decided
from chat.lacking import lacking
from chat.models import Conversation, Message, State
from chat.outage import outlasting
from chat.rendering import Block
from chat.tail import Bell, Followed, Silence, Tail

logger = logging.getLogger(__name__)
# A quiet log is checked against the row this often; it is also the longest wait for a second question to appear.
QUIET_LOG_SECONDS = 1.0
# With nothing running only the doorbell brings news; this look at the rows covers a doorbell that was lost.
QUIET_SECONDS = 20.0
WAITING_SECONDS = 1.0
GAP_SECONDS = 0.5
# One event rings twice: a question and its claim, an end in the log and by the doorbell. One look serves both.
SETTLE_SECONDS = 0.02
# A database that restarts is waited for with the socket open; after that the page comes back by itself.
DATABASE_SECONDS = 30.0


def database(function: Any) -> Any:
    return outlasting(function, DATABASE_SECONDS)


class OpenAnswer:
    """A running answer as one reader has it: N characters, of which the last block is still open."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.message: Message = article.message
        self.length = len(self.message.text)
        self.text = self.message.text
        blocks = article.blocks
        self.closed = blocks[-1].start if blocks else 0
        self.number = max(len(blocks) - 1, 0)
        self.drawn = len(blocks)
        self.growing = self._growing(blocks)

    def take(self, followed: Followed) -> bool:
        """Append what the log adds to the text; False when some text between is missing."""
        have = len(self.text) - followed.start
        if have < 0:
            return False
        self.text += followed.text[have:]
        return True

    def redraw(self) -> tuple[list[Block], list[Block]]:
        """The blocks that the reader has and that changed, and those after them: a flush costs what changed."""
        if len(self.text) == self.length:
            return [], []
        blocks = self.article.renderer.blocks(self.text[self.closed :], self.number, final=False)
        self.length = len(self.text)
        known = self.drawn - self.number
        if blocks:
            self.closed += blocks[-1].start
            self.number += len(blocks) - 1
            self.drawn = self.number + 1
        self.growing = self._growing(blocks)
        return blocks[:known], blocks[known:]

    def grow(self) -> str | None:
        """What plain words add, as a frame; None when something must be drawn again."""
        growing, text = self.growing, decided(self.text[self.length :])
        if growing is None:
            return None
        parting = Parting.of(text)
        more = self._part(growing, parting, len(text)) if parting else growing.add(text)
        if more is not None:
            self.length += len(text)
        return more

    def _part(self, growing: Growing, parting: Parting, length: int) -> str | None:
        """The end of the open block, and the next one, which is the open one from here on."""
        more = growing.end(parting)
        if more is None:
            return None
        self.closed = self.length + length - len(parting.opening)
        self.number += 1
        self.drawn = self.number + 1
        block = Block(self.article.renderer.dom_id_of(self.number), parting.html)
        self.growing = Growing(block.dom_id, parting.opening, block.html, growing.known)
        return more + self._appended([block])

    def draw(self) -> list[str]:
        """Frames for what is new in the text."""
        more = self.grow()
        if more is not None:
            return [more] if more else []
        again, new = self.redraw()
        if not again and not new:
            return []
        frame = [block.again for block in again]
        if new:
            frame.append(self._appended(new))
        return ["".join(frame)]

    def _appended(self, new: list[Block]) -> str:
        added = "".join(block.element for block in new)
        return f'<div hx-swap-oob="beforeend:#{self.message.dom_id}-body">{added}</div>'

    def status(self, phase: str) -> str:
        context = {"message": self.article, "words": articles.status_words(self.message, phase)}
        return render_to_string("chat/stream/status.html", context)

    def _growing(self, blocks: list[Block]) -> Growing | None:
        renderer = self.article.renderer
        return Growing(blocks[-1].dom_id, self.text[self.closed :], blocks[-1].html, renderer.known) if blocks else None


class Reader:
    def __init__(self, conversation: Conversation, have: dict[int, int], tail: Tail) -> None:
        self.conversation = conversation
        self.have = have
        self.tail = tail
        self.open: OpenAnswer | None = None
        # Waiting answers with the words that the page shows, so that it is told when they change.
        self.waiting: dict[int, tuple[Message, str]] = {}
        self.bell = Bell()
        self._followed: Followed | None = None
        self._rounds = 0

    async def frames(self) -> AsyncGenerator[str]:
        """HTML frames without end; the caller stops asking when the reader is gone."""
        try:
            while True:
                self.bell.hush()
                for frame in await database(self.catch_up)():
                    yield frame
                self._attach()
                if self.open is None:
                    await self._heard(WAITING_SECONDS if self.waiting else QUIET_SECONDS)
                else:
                    async for frame in self._follow(self.open):
                        yield frame
                await asyncio.sleep(SETTLE_SECONDS)
        finally:
            self.open = None
            self._attach()

    def catch_up(self) -> list[str]:
        """Frames for all that the reader lacks; finds the running answer, if there is one."""
        watched = {*self.waiting, *([self.open.message.pk] if self.open else ())}
        missing = lacking(self.conversation, self.have, watched=watched)
        shown = [self._article(message) for message in missing]
        html = articles.frames(self.conversation, shown) if shown else []
        html += [self._announce(message) for message in missing if self._has_ended(message)]
        self.have |= {message.pk: message.version for message in missing}
        for article in shown:
            self._note_turn(article)
            if article.message.state == State.RUNNING:
                self.open = OpenAnswer(article)
            elif self.open and self.open.message.pk == article.message.pk:
                self.open = None
        return html + self._turns()

    def _article(self, message: Message) -> Article:
        article = Article(message)
        if self.open and self.open.message.pk == message.pk:
            article.go_on_from(self.open.article)
            if message.state == State.RUNNING and message.attempt == self.open.message.attempt:
                # The row is behind the log that was shown already: nothing of it is taken back.
                message.text = max(message.text, self.open.text, key=len)
        return article

    def _note_turn(self, article: Article) -> None:
        if article.message.state == State.QUEUED:
            self.waiting[article.message.pk] = article.message, article.status_words
        else:
            self.waiting.pop(article.message.pk, None)

    def _turns(self) -> list[str]:
        """What now comes before the waiting answers, where it is not what the page says."""
        moved = []
        for number, (message, said) in self.waiting.items():
            words = articles.status_words(message, "")
            if words != said:
                self.waiting[number] = message, words
                moved.append(message)
        return articles.turns(moved)

    def _has_ended(self, message: Message) -> bool:
        return bool(self.open and self.open.message.pk == message.pk and not message.unfinished)

    def _announce(self, message: Message) -> str:
        return articles.announcement(articles.ENDED_WORDS[State(message.state)])

    def _attach(self) -> None:
        """Follow the log of the open answer's attempt, and no other."""
        message = self.open.message if self.open else None
        wanted = self.tail.follow(message, self.bell) if message else None
        if wanted is not self._followed:
            if self._followed:
                self.tail.leave(self._followed, self.bell)
            self._followed = wanted
            self._rounds = 0

    async def _heard(self, seconds: float) -> bool:
        """Wait for the bell; False when it was not rung in this time."""
        try:
            async with asyncio.timeout(seconds):
                await self.bell.wait()
        except TimeoutError:
            return False
        self.bell.clear()
        return True

    async def _follow(self, answer: OpenAnswer) -> AsyncGenerator[str]:
        """Frames from the log until it ends, falls quiet, has a gap or the doorbell rings: then the rows have more."""
        assert self._followed
        followed, entries, phase = self._followed, 0, answer.message.phase
        with Silence(self.bell, QUIET_LOG_SECONDS) as silence:
            while not self.bell.rows:
                if followed.entries == entries:
                    await silence.or_bell()
                quiet = followed.entries == entries and not self.bell.rows
                entries = followed.entries
                whole = answer.take(followed)
                for frame in await self._draw(answer):
                    yield frame
                if followed.phase and followed.phase != phase:
                    phase = followed.phase
                    yield answer.status(phase)
                if not whole:
                    # The row has what the log lost, within one checkpoint.
                    await asyncio.sleep(GAP_SECONDS)
                if quiet or not whole:
                    for frame in await database(self.look_again)(answer):
                        yield frame
                    return
                if followed.ended or followed.rounds > self._rounds:
                    self._rounds = followed.rounds
                    return

    async def _draw(self, answer: OpenAnswer) -> list[str]:
        try:
            return answer.draw()
        except SynchronousOnlyOperation:
            # Cards and marks need rows, which are read in a thread.
            found: list[str] = await database(answer.draw)()
            return found

    def look_again(self, answer: OpenAnswer) -> list[str]:
        """What the row has beyond the log: the way an answer arrives while Redis is away."""
        row = (
            Message.objects.filter(pk=answer.message.pk, attempt=answer.message.attempt).values("text", "phase").first()
        )
        if row is None or len(row["text"]) <= len(answer.text):
            return []
        answer.text = row["text"]
        return [*answer.draw(), answer.status(row["phase"])]
