"""All answers that readers of one process follow, read from their logs together: one wait in Redis for all.

What a log has said is kept once for all of its readers. A reader holds nothing but how far it is, so that a slow one
costs no memory and a fast one is never held up by it.
"""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress

from redis import RedisError
from redis import asyncio as redis

from castmatch.backoff import Backoff
from chat import answer_log
from chat.answer_log import Entry, OnePerLoop
from chat.models import Message

logger = logging.getLogger(__name__)
WAIT_MILLISECONDS = 1000


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

    def take(self, entries: list[Entry]) -> None:
        """A piece beyond what is known starts anew there: who is not as far has a gap to fill from the row."""
        for entry in entries:
            self.after = entry.id
            self.phase = entry.phase or self.phase
            self.rounds += entry.phase == "thinking"
            self.ended = self.ended or entry.end
            if entry.text:
                known = self.start + len(self.text) - entry.offset
                self.start, self.text = (self.start, self.text) if known >= 0 else (entry.offset, "")
                self.text += entry.text[max(known, 0) :]
        self.entries += len(entries)

    def ring(self) -> None:
        for bell in self.bells:
            bell.stir()


class Tail:
    """One for each event loop: `shared()`. It reads as long as anybody follows."""

    def __init__(self) -> None:
        self._followed: dict[str, Followed] = {}
        self._reading: asyncio.Task[None] | None = None
        self._blocked: tuple[redis.Redis, int] | None = None
        self._unblocking: set[asyncio.Task[None]] = set()
        self._wanted = asyncio.Event()

    def follow(self, answer: Message, bell: Bell) -> Followed:
        """The log of the answer's present attempt; `bell` is rung whenever it has said more. End with `leave`."""
        key = answer_log.name(answer.pk, answer.attempt)
        followed = self._followed.get(key)
        if followed is None:
            followed = self._followed[key] = Followed(key)
            self._look_now()
        elif self._reading is None or self._reading.done():
            # Whatever ended it: who follows asks again every second in which its log is silent.
            self._look_now()
        followed.bells.add(bell)
        return followed

    def leave(self, followed: Followed, bell: Bell) -> None:
        followed.bells.discard(bell)
        if not followed.bells:
            self._followed.pop(followed.key, None)

    def _look_now(self) -> None:
        """The wait that is under way does not know of the new log."""
        self._wanted.set()
        if self._reading is None or self._reading.done():
            self._reading = asyncio.create_task(self._read())
            self._reading.add_done_callback(_ended)
        elif self._blocked is not None:
            (client, number), self._blocked = self._blocked, None
            task = asyncio.create_task(_unblock(client, number))
            self._unblocking.add(task)
            task.add_done_callback(self._unblocking.discard)

    async def _read(self) -> None:
        rests = Backoff(0.25, 5.0)
        while self._followed:
            try:
                async with answer_log.connect() as pool, pool.client() as client:
                    number = await client.client_id()
                    while self._followed:
                        await self._read_once(pool, client, number)
                        rests.reset()
            except (RedisError, OSError) as error:
                logger.warning("answers are followed by their rows, Redis is away: %s", error)
                await asyncio.sleep(rests.wait())

    async def _read_once(self, pool: redis.Redis, client: redis.Redis, number: int) -> None:
        after = {followed.key: followed.after for followed in self._followed.values() if not followed.ended}
        if not after:
            # All have ended and their readers are about to leave; the next answer is not to wait for that.
            self._wanted.clear()
            with suppress(TimeoutError):
                await asyncio.wait_for(self._wanted.wait(), WAIT_MILLISECONDS / 1000)
            return
        self._blocked = pool, number
        try:
            found = await answer_log.read(client, after, WAIT_MILLISECONDS)
        finally:
            self._blocked = None
        for key, entries in found.items():
            # A reader may have left meanwhile, or another attempt's reader come.
            if followed := self._followed.get(key):
                followed.take(entries)
                followed.ring()


def _ended(reading: asyncio.Task[None]) -> None:
    if not reading.cancelled() and (error := reading.exception()):
        logger.error("the logs are not read any more until somebody asks again", exc_info=error)


async def _unblock(client: redis.Redis, number: int) -> None:
    try:
        await client.client_unblock(number)
    except (RedisError, OSError) as error:
        # The wait then ends by itself, within a second.
        logger.info("the new log waits for the next look: %s", error)


shared = OnePerLoop(Tail)
