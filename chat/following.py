"""What a reader of a conversation is sent: brought up to date from the rows, then from the log, then the rows again.

The reader may drop, reconnect or change processes at any time: every loop starts from rows, so a missed frame heals.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator
from typing import Any

from django.template.loader import render_to_string
from redis import RedisError
from redis import asyncio as redis

from chat import answer_log, articles
from chat.articles import Article
from chat.models import Conversation, Message, State
from chat.outage import outlasting
from chat.rendering import Block

logger = logging.getLogger(__name__)
# A quiet log is checked against the row this often; it is also the longest wait for a second question to appear.
LOG_WAIT_MILLISECONDS = 1000
# With nothing running only the doorbell brings news; this look at the rows covers a doorbell that was lost.
QUIET_SECONDS = 20.0
WAITING_SECONDS = 1.0
GAP_SECONDS = 0.5
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
        self.last_entry = "0"

    def take(self, entries: list[answer_log.Entry]) -> bool:
        """Append what the entries add to the text; False when some text between is missing."""
        for entry in entries:
            if entry.text and entry.offset > len(self.text):
                return False
            self.text += entry.text[len(self.text) - entry.offset :]
            self.last_entry = entry.id
        return True

    def redraw(self) -> tuple[list[Block], list[Block]]:
        """The blocks that the reader has and that changed, and those after them: a flush costs what changed."""
        if len(self.text) == self.length:
            return [], []
        self.length = len(self.text)
        blocks = self.article.renderer.blocks(self.text[self.closed :], self.number, final=False)
        known = self.drawn - self.number
        if blocks:
            self.closed += blocks[-1].start
            self.number += len(blocks) - 1
            self.drawn = self.number + 1
        return blocks[:known], blocks[known:]

    def draw(self) -> list[str]:
        """The same as frames."""
        again, new = self.redraw()
        if not again and not new:
            return []
        context = {"message": self.article, "again": again, "new": new}
        return [render_to_string("chat/stream/blocks.html", context)]

    def status(self, phase: str) -> str:
        context = {"message": self.article, "words": articles.status_words(self.message, phase)}
        return render_to_string("chat/stream/status.html", context)


class Reader:
    def __init__(self, conversation: Conversation, have: dict[int, int], client: redis.Redis) -> None:
        self.conversation = conversation
        self.have = have
        self.client = client
        self.bell = asyncio.Event()
        self.open: OpenAnswer | None = None
        # Waiting answers with the words that the page shows, so that it is told when they change.
        self.waiting: dict[int, tuple[Message, str]] = {}

    async def frames(self) -> AsyncGenerator[str]:
        """HTML frames without end; the caller stops asking when the reader is gone."""
        while True:
            self.bell.clear()
            for frame in await database(self.catch_up)():
                yield frame
            if self.open is None:
                await self._quiet()
            else:
                async for frame in self._follow(self.open):
                    yield frame

    def catch_up(self) -> list[str]:
        """Frames for all that the reader lacks; finds the running answer, if there is one."""
        lacking = articles.lacking(self.conversation, self.have)
        shown = [Article(message) for message in lacking]
        html = articles.frames(self.conversation, shown) if shown else []
        html += [self._announce(message) for message in lacking if self._has_ended(message)]
        self.have |= {message.pk: message.version for message in lacking}
        for article in shown:
            self._note_turn(article)
            if article.message.state == State.RUNNING:
                self.open = OpenAnswer(article)
            elif self.open and self.open.message.pk == article.message.pk:
                self.open = None
        return html + self._turns()

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

    async def _quiet(self) -> None:
        try:
            await asyncio.wait_for(self.bell.wait(), WAITING_SECONDS if self.waiting else QUIET_SECONDS)
        except TimeoutError:
            return

    async def _follow(self, answer: OpenAnswer) -> AsyncGenerator[str]:
        """Frames from the log until it ends, falls quiet, has a gap or the doorbell rings: then the rows have more."""
        while not self.bell.is_set():
            try:
                entries = await answer_log.read(self.client, answer.message, answer.last_entry, LOG_WAIT_MILLISECONDS)
            except (RedisError, OSError) as error:
                logger.warning("answer %s is followed by its row: %s", answer.message.pk, error)
                await asyncio.sleep(LOG_WAIT_MILLISECONDS / 1000)
                entries = []
            whole = answer.take(entries)
            for frame in await database(answer.draw)():
                yield frame
            for phase in [entry.phase for entry in entries if entry.phase][-1:]:
                yield await database(answer.status)(phase)
            if not whole:
                # The row has what the log lost, within one checkpoint.
                await asyncio.sleep(GAP_SECONDS)
            if not entries or not whole:
                for frame in await database(self.look_again)(answer):
                    yield frame
                return
            if any(entry.end or entry.phase == "thinking" for entry in entries):
                return

    def look_again(self, answer: OpenAnswer) -> list[str]:
        """What the row has beyond the log: the way an answer arrives while Redis is away."""
        row = (
            Message.objects.filter(pk=answer.message.pk, attempt=answer.message.attempt).values("text", "phase").first()
        )
        if row is None or len(row["text"]) <= len(answer.text):
            return []
        answer.text = row["text"]
        return [*answer.draw(), answer.status(row["phase"])]
