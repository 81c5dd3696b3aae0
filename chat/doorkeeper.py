"""The open sockets of this process: they are counted for their users, and closed when their session ends."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from django.db import Error as DatabaseError
from redis import RedisError

from castmatch.backoff import Backoff
from castmatch.threads import in_thread
from chat import allowance, answer_log, doorbell, sessions

logger = logging.getLogger(__name__)
# How long a session that ended without a doorbell keeps its sockets; well below what a socket counts for.
LOOK_SECONDS = 20.0


@dataclass(frozen=True)
class Visit:
    """One open socket; `show_out` closes it because its session has ended."""

    name: str
    user_id: int
    session_key: str
    show_out: Callable[[], Awaitable[None]]


class Doorkeeper:
    """One for each event loop; it works as long as there are visits."""

    def __init__(self) -> None:
        self.visits: dict[str, Visit] = {}
        self.work: list[asyncio.Task[None]] = []

    def enter(self, visit: Visit) -> None:
        self.visits[visit.name] = visit
        if not self.work:
            self.work = [asyncio.create_task(task) for task in (self._look_round(), self._listen())]

    async def leave(self, name: str) -> None:
        visit = self.visits.pop(name, None)
        if not self.visits:
            for task in self.work:
                task.cancel()
            self.work = []
        if visit:
            await asyncio.to_thread(allowance.close_socket, visit.user_id, visit.name)

    async def _look_round(self) -> None:
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            open_ = [(visit.user_id, visit.name) for visit in self.visits.values()]
            await asyncio.to_thread(allowance.renew_sockets, open_)
            await self.look(list(self.visits.values()))

    async def look(self, visits: Iterable[Visit]) -> None:
        """Close those of these whose session has ended."""
        asked = [(visit, (visit.user_id, visit.session_key)) for visit in visits]
        try:
            valid = await in_thread(sessions.valid)([key for _, key in asked])
        except DatabaseError as error:
            logger.warning("sessions are looked at again later, the database is away: %s", error)
            return
        for visit, key in asked:
            if key not in valid:
                await visit.show_out()

    async def _listen(self) -> None:
        client, rests = answer_log.connect(), Backoff(0.5, 5.0)
        try:
            while True:
                try:
                    async with client.pubsub() as doorbells:
                        await doorbells.subscribe(doorbell.WEB_CHANNEL)
                        async for rung in doorbells.listen():
                            rests.reset()
                            if rung["type"] == "message":
                                await self._rung(rung["data"])
                except (RedisError, OSError) as error:
                    logger.warning("no doorbell for sessions, they are looked at every %s s: %s", LOOK_SECONDS, error)
                    await asyncio.sleep(rests.wait())
        finally:
            await client.aclose()

    async def _rung(self, word: str) -> None:
        """`<user id> <token of a session that ends>`, or `<user id>` alone when something about the user changed."""
        number, _, ended = word.partition(" ")
        theirs = [visit for visit in self.visits.values() if str(visit.user_id) == number]
        for visit in theirs:
            if ended and sessions.token(visit.session_key) == ended:
                await visit.show_out()
        if not ended:
            await self.look(theirs)


_keepers: WeakKeyDictionary[asyncio.AbstractEventLoop, Doorkeeper] = WeakKeyDictionary()


def doorkeeper() -> Doorkeeper:
    return _keepers.setdefault(asyncio.get_running_loop(), Doorkeeper())
