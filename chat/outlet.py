"""What the answers of one process have to say, out together: to the log some times a second, to the rows every two.

One round trip carries all of them, so that a hundred answers cost little more than one.
"""

from __future__ import annotations

import asyncio
import itertools
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
# More answers than this do not speak with one beat: the last of a hundred would wait for all others to be read, written
# and drawn. They take turns within it.
MOST_AT_ONCE = 64
# Streams that are read before anything else has its turn again: first words, questions.
READ_AT_ONCE = 8


class Outlet:
    """Belongs to one event loop. `run()` beats; productions `join` and `leave` as answers begin and end."""

    def __init__(self, client: redis.Redis) -> None:
        self.client = client
        # With the number of each, by which they take turns.
        self.productions: dict[Production, int] = {}
        self._numbers = itertools.count()
        self._waiting: list[answer_log.Said] = []
        self._in_order = asyncio.Lock()
        self._due: set[Production] = set()
        self._beat = asyncio.Event()
        self._beats = False
        self._rests = Backoff(0.5, 2.0)
        self._back_at = 0.0

    def join(self, production: Production) -> None:
        self.productions[production] = next(self._numbers)

    def leave(self, production: Production) -> None:
        self.productions.pop(production, None)

    async def run(self) -> None:
        """Both beats, also while a provider is silent: a lease must not lapse over a slow model."""
        # Apart from each other: words go on to the readers while the database is waited for, and come in from the
        # providers while the log is.
        await asyncio.gather(self._pace_all(), self._flush_often(), self._save_often())

    async def pace(self, production: Production) -> None:
        """Until just before its next flush: what a stream brings meanwhile is read together, which costs least."""
        if self._beats:
            production.beat.clear()
            await production.beat.wait()

    async def _pace_all(self) -> None:
        self._beats = True
        try:
            for turn in itertools.count():
                turns = 1 + len(self.productions) // MOST_AT_ONCE
                await asyncio.sleep(FLUSH_SECONDS / turns)
                due = [one for one, number in self.productions.items() if number % turns == turn % turns]
                await self._let_speak(due)
        finally:
            self._beats = False
            for production in self.productions:
                production.beat.set()

    async def _let_speak(self, productions: list[Production]) -> None:
        for first in range(0, len(productions), READ_AT_ONCE):
            for production in productions[first : first + READ_AT_ONCE]:
                production.beat.set()
            await asyncio.sleep(0)
        self._due.update(productions)
        self._beat.set()

    async def _flush_often(self) -> None:
        while True:
            await self._beat.wait()
            self._beat.clear()
            # Those who were woken with this one add their words first.
            await asyncio.sleep(0)
            due, self._due = self._due, set()
            await self.flush(*due)

    async def _save_often(self) -> None:
        while True:
            await asyncio.sleep(settings.ANSWER_CHECKPOINT_SECONDS)
            await self.checkpoint()

    def say(self, entry: answer_log.Said) -> None:
        """For the log, with the next flush; in the order in which it is said."""
        self._waiting.append(entry)

    async def flush(self, *only: Production) -> None:
        """Write what is new to the logs, in order. While Redis is away the page reads the row; then it gets all.

        `only` those whose turn it is, or one that cannot wait for it: its first words, its end. What others have said
        stays for theirs; without any it is written too.
        """
        async with self._in_order:
            speaking = only or tuple(self.productions)
            for production in speaking:
                production.speak()
            logs = {production.log for production in only}
            entries = [entry for entry in self._waiting if not only or entry[0] in logs]
            self._waiting = [entry for entry in self._waiting if only and entry[0] not in logs]
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
