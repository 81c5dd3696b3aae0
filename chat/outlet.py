"""What the answers of one process have to say, out together: to the log some times a second, to the rows every two.

One round trip carries all of them, so that a hundred answers cost little more than one.
"""

from __future__ import annotations

import asyncio
import logging
import time
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import Error as DatabaseError
from redis import RedisError
from redis import asyncio as redis

from castmatch.backoff import Backoff
from castmatch.threads import in_thread
from chat import answer_log, claiming

if TYPE_CHECKING:
    from chat.production import Production

logger = logging.getLogger(__name__)
# Deltas that come closer together than this travel as one: fewer frames, and the eye sees no difference.
FLUSH_SECONDS = 0.06


class Outlet:
    """Belongs to one event loop. `run()` beats; productions `join` and `leave` as answers begin and end."""

    def __init__(self, client: redis.Redis) -> None:
        self.client = client
        self.productions: set[Production] = set()
        self._waiting: list[answer_log.Said] = []
        self._in_order = asyncio.Lock()
        self._beat = asyncio.Event()
        self._beats = False
        self._rests = Backoff(0.5, 2.0)
        self._back_at = 0.0

    def join(self, production: Production) -> None:
        self.productions.add(production)

    def leave(self, production: Production) -> None:
        self.productions.discard(production)

    async def run(self) -> None:
        """Both beats, also while a provider is silent: a lease must not lapse over a slow model."""
        # Apart from each other: words go on to the readers while the database is waited for, and come in from the
        # providers while the log is.
        await asyncio.gather(self._pace_all(), self._flush_often(), self._save_often())

    async def pace(self) -> None:
        """Until just before the next flush: what a stream brings meanwhile is read together, which costs least."""
        if self._beats:
            await self._beat.wait()

    async def _pace_all(self) -> None:
        self._beats = True
        try:
            while True:
                await asyncio.sleep(FLUSH_SECONDS)
                beat, self._beat = self._beat, asyncio.Event()
                beat.set()
        finally:
            self._beats = False
            self._beat.set()

    async def _flush_often(self) -> None:
        while True:
            await self._beat.wait()
            # Those who were woken with this one add their words first.
            await asyncio.sleep(0)
            await self.flush()

    async def _save_often(self) -> None:
        while True:
            await asyncio.sleep(settings.ANSWER_CHECKPOINT_SECONDS)
            await self.checkpoint()

    def say(self, entry: answer_log.Said) -> None:
        """For the log, with the next flush; in the order in which it is said."""
        self._waiting.append(entry)

    async def flush(self, only: Production | None = None) -> None:
        """Write what is new to the logs, in order. While Redis is away the page reads the row; then it gets all.

        `only` one answer cannot wait for the beat: its first words, its end. The others' words stay for the beat.
        """
        async with self._in_order:
            speaking = [only] if only else list(self.productions)
            for production in speaking:
                production.speak()
            entries = [entry for entry in self._waiting if only is None or entry[0] == only.log]
            self._waiting = [entry for entry in self._waiting if only is not None and entry[0] != only.log]
            if entries:
                spoken = {production: production.spoken for production in speaking}
                written = await self._write(entries)
                for production, end in spoken.items():
                    if written:
                        production.logged = end
                    else:
                        production.spoken = production.logged

    async def _write(self, entries: list[answer_log.Said]) -> bool:
        """False when the log is away. It is left alone for a while then: no answer waits for it."""
        if time.monotonic() < self._back_at:
            return False
        try:
            await answer_log.write(self.client, entries)
        except (RedisError, OSError) as error:
            self._back_at = time.monotonic() + self._rests.wait()
            logger.warning("answers are not in their logs for now: %s", error)
            return False
        self._rests.reset()
        return True

    async def checkpoint(self) -> None:
        """Save every text and renew every lease in one statement; tell who was stopped and who was taken over."""
        saving = list(self.productions)
        if not saving:
            return
        rows = [(production.answer, production.text, production.phase) for production in saving]
        try:
            stopped = await in_thread(claiming.checkpoint_all)(rows)
        except DatabaseError as error:
            # The database may be back before the leases lapse; if not, whoever finds them lapsed takes over.
            logger.warning("%d answers could not be saved just now: %s", len(rows), error)
            return
        for production in saving:
            number = production.answer.pk
            if number not in stopped:
                production.lost.set()
            elif stopped[number]:
                production.stop.set()
