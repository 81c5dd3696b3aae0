"""All answers that readers of one process follow: one connection to Redis tells of all of them.

What a log has said is kept once for all of its readers. A reader holds nothing but how far it is, so that a slow one
costs no memory and a fast one is never held up by it.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Any

from redis import RedisError
from redis import asyncio as redis
from redis.asyncio.client import PubSub

from castmatch.backoff import Backoff
from chat import answer_log
from chat.answer_log import Entry, OnePerLoop
from chat.models import Message

logger = logging.getLogger(__name__)
# After so long without a word Redis is asked whether it is there; it has as long to answer.
LISTEN_SECONDS = 1.0
# Readers that draw before anything else has its turn again.
AT_ONCE = 8


class Bell(asyncio.Event):
    """A reader's, rung from two sides: `set` tells that the rows have news, `stir` that the log has."""

    rows = True

    def set(self) -> None:
        self.rows = True
        super().set()

    def stir(self) -> None:
        super().set()

    def hush(self) -> None:
        """Before a look at all there is: whatever rings from here on rings anew."""
        self.rows = False
        self.clear()


class Silence:
    """Stirs the bell when it was not rung for so many seconds: one timer, however often it rings meanwhile."""

    def __init__(self, bell: Bell, seconds: float) -> None:
        self._bell = bell
        self._seconds = seconds
        self._loop = asyncio.get_running_loop()
        self._since = self._loop.time()
        self._timer = self._loop.call_later(seconds, self._look)

    def __enter__(self) -> Silence:
        return self

    def __exit__(self, *error: object) -> None:
        self._timer.cancel()

    async def or_bell(self) -> None:
        """Wait for whichever comes first."""
        self._since = self._loop.time()
        await self._bell.wait()
        self._bell.clear()

    def _look(self) -> None:
        left = self._since + self._seconds - self._loop.time()
        if left <= 0:
            self._bell.stir()
        self._timer = self._loop.call_later(left if left > 0 else self._seconds, self._look)


class Followed:
    """What the log of one attempt has said so far: `text` begins at character `start` of the answer."""

    def __init__(self, key: str) -> None:
        self.key = key
        self.after = answer_log.START
        self.start = 0
        self.text = ""
        self.phase = ""
        # How many entries there were, and after how many rounds the rows have had more to show.
        self.entries = 0
        self.rounds = 0
        self.ended = False
        self.bells: set[Bell] = set()
        # What is told before all that came before it was read; None when that is done.
        self.held: list[Entry] | None = []
        self.is_new = True

    def take(self, entries: list[Entry]) -> None:
        """A piece beyond what is known starts anew there: who is not as far has a gap to fill from the row."""
        for entry in entries:
            if not entry.is_after(self.after):
                continue  # told, and read from the log before that came
            self.entries += 1
            self.after = entry.id
            self.phase = entry.phase or self.phase
            self.rounds += entry.phase == "thinking"
            self.ended = self.ended or entry.end
            if entry.text:
                known = self.start + len(self.text) - entry.offset
                self.start, self.text = (self.start, self.text) if known >= 0 else (entry.offset, "")
                self.text += entry.text[max(known, 0) :]

    def begin(self) -> None:
        """What is told waits until the log was read."""
        self.held, self.is_new = [], True

    def hear(self, entry: Entry) -> bool:
        """What is told just now. False if it has to wait for what comes before it."""
        if self.held is not None:
            self.held.append(entry)
            return False
        self.take([entry])
        return True

    def go_on(self, entries: list[Entry]) -> None:
        """After these, which are all until now, comes what was told meanwhile."""
        self.take(entries)
        held, self.held = self.held or [], None
        self.take(held)
        if entries or held:
            self.ring()

    def ring(self) -> None:
        for bell in self.bells:
            bell.stir()


class Tail:
    """One for each event loop: `shared()`. It listens as long as anybody follows."""

    def __init__(self) -> None:
        self._followed: dict[str, Followed] = {}
        self._reading: asyncio.Task[None] | None = None
        # While it listens: from then on a log that is new is read by itself.
        self._client: redis.Redis | None = None
        self._replaying: asyncio.Task[None] | None = None

    def follow(self, answer: Message, bell: Bell) -> Followed:
        """The log of the answer's present attempt; `bell` is rung whenever it has said more. End with `leave`."""
        key = answer_log.name(answer.pk, answer.attempt)
        followed = self._followed.get(key)
        if followed is None:
            followed = self._followed[key] = Followed(key)
        followed.bells.add(bell)
        if self._reading is None or self._reading.done():
            # Whatever ended it: who follows asks again every second in which its log is silent.
            self._reading = asyncio.create_task(self._read())
            self._reading.add_done_callback(_ended)
        elif self._client and followed.is_new and (self._replaying is None or self._replaying.done()):
            self._replaying = asyncio.create_task(self._replay_new(self._client))
        return followed

    def leave(self, followed: Followed, bell: Bell) -> None:
        followed.bells.discard(bell)
        if not followed.bells:
            self._followed.pop(followed.key, None)

    async def _read(self) -> None:
        rests = Backoff(0.25, 5.0)
        while self._followed:
            try:
                async with answer_log.connect() as client, client.pubsub() as channel:
                    await self._listen(client, channel, rests)
            except (RedisError, OSError) as error:
                logger.warning("answers are followed by their rows, Redis is away: %s", error)
                await asyncio.sleep(rests.wait())
            finally:
                self._client = None

    async def _listen(self, client: redis.Redis, channel: PubSub, rests: Backoff) -> None:
        async with asyncio.timeout(answer_log.PATIENCE_SECONDS):
            await channel.subscribe(answer_log.channel(client))
        async with aclosing(self._messages(channel)) as messages:
            async for message in messages:
                if message["type"] == "subscribe":
                    # Also where a connection that broke was made anew: what was told meanwhile is in the logs.
                    for followed in self._followed.values():
                        followed.begin()
                    self._client = client
                    await self._replay(client)
                elif message["type"] == "message":
                    await self._hear(message["data"])
                    rests.reset()

    async def _messages(self, channel: PubSub) -> AsyncGenerator[dict[str, Any]]:
        """Raises TimeoutError when Redis has gone silent."""
        asked = False
        while self._followed:
            message = await channel.get_message(timeout=LISTEN_SECONDS)
            if message is not None:
                asked = False
                yield message
            elif asked:
                raise TimeoutError("no answer in time")
            else:
                asked = True
                await channel.ping()

    async def _hear(self, message: str) -> None:
        heard = set()
        for key, entry in answer_log.told(message):
            # A reader may have left meanwhile, or another attempt's reader come.
            if (followed := self._followed.get(key)) and followed.hear(entry):
                heard.add(followed)
        for number, followed in enumerate(heard, 1):
            followed.ring()
            if number % AT_ONCE == 0:
                # A question that comes in just now does not wait until all are drawn.
                await asyncio.sleep(0)

    async def _replay(self, client: redis.Redis) -> None:
        """Read all new logs as far as they have come; those that are new meanwhile go together once more."""
        while logs := [followed for followed in self._followed.values() if followed.is_new]:
            for followed in logs:
                followed.is_new = False
            try:
                found = await answer_log.read(client, {followed.key: followed.after for followed in logs})
            except BaseException:
                for followed in logs:
                    followed.is_new = True
                raise
            for followed in logs:
                followed.go_on(found.get(followed.key, []))

    async def _replay_new(self, client: redis.Redis) -> None:
        try:
            await self._replay(client)
        except (RedisError, OSError) as error:
            # Who follows asks again, and has the row meanwhile.
            logger.info("new logs are not read yet: %s", str(error) or "no answer in time")


def _ended(reading: asyncio.Task[None]) -> None:
    if not reading.cancelled() and (error := reading.exception()):
        logger.error("the logs are not read any more until somebody asks again", exc_info=error)


shared = OnePerLoop(Tail)
