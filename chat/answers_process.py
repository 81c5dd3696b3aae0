"""The process that produces answers (`manage.py runanswers`). Any number of them may run, on any number of machines."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import socket
import time
from contextlib import suppress
from typing import Any

from django.conf import settings
from django.db import Error as DatabaseError
from django.utils import timezone
from redis import RedisError
from redis import asyncio as redis

from castmatch import collector, heartbeat
from castmatch.backoff import Backoff
from castmatch.threads import in_thread
from chat import answer_log, claiming, doorbell, waiting
from chat.answering import Production, produce
from chat.claiming import Claim
from chat.models import Message
from chat.outlet import Outlet
from chat.providers import selection
from chat.usage.budgets import line
from talents.understanding import understand

logger = logging.getLogger(__name__)

# Without a doorbell a question waits this long at most; with one, this is how soon a lapsed lease is noticed.
LOOK_SECONDS = 0.5
HEARTBEAT_SECONDS = 5.0
# While the database was away nobody could renew a lease: when it is back, those who write come first.
RENEWAL_SECONDS = settings.ANSWER_CHECKPOINT_SECONDS + 1


def database(function: Any) -> Any:
    """Without patience: this loop looks again by itself."""
    return in_thread(function)


def _load() -> None:
    """What the first question would wait for, half a second; all other answers would wait with it."""
    understand("somebady", today=timezone.localdate())
    collector.settle()


class AnswersProcess:
    def __init__(self) -> None:
        self.worker = f"{socket.gethostname()}:{os.getpid()}"
        self.running: dict[int, tuple[Production, asyncio.Task[None]]] = {}
        self.bell = asyncio.Event()
        self.leaving = asyncio.Event()
        self.database_rests = Backoff(LOOK_SECONDS, 2.0)
        self.look_at = 0.0
        self.others_wait = False

    async def run(self) -> None:
        """Claim and produce until SIGTERM or SIGINT; then hand over what is unfinished and leave.

        Raises what ended one of the tasks beside it: without flushes and checkpoints nobody may go on writing.
        """
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self._leave)
        _load()
        log = answer_log.connect()
        outlet = Outlet(log)
        helpers = [asyncio.create_task(work) for work in (self._listen(log), self._beat(), outlet.run(), line.run())]
        for task in helpers:
            task.add_done_callback(lambda _: self._leave())
        logger.info("answers process %s is ready", self.worker)
        try:
            while not self.leaving.is_set():
                await self._claim(outlet)
                await self._wait()
            await self._hand_over()
            for task in helpers:
                if task.done():
                    task.result()
        finally:
            for task in helpers:
                task.cancel()
            await asyncio.gather(*helpers, return_exceptions=True)
            await selection.close()
            await log.aclose()

    def _leave(self) -> None:
        self.leaving.set()
        self.bell.set()

    async def _claim(self, outlet: Outlet) -> None:
        room = settings.ANSWERS_PER_PROCESS - len(self.running)
        if room <= 0 or time.monotonic() < self.look_at:
            self.others_wait = True
            return
        try:
            claim: Claim = await database(claiming.claim)(self.worker, room, set(self.running))
        except DatabaseError as error:
            await self._wait_for_database(error)
            return
        self.others_wait = claim.left > 0
        for answer in claim.answers:
            self._start(answer, outlet)

    async def _wait_for_database(self, error: DatabaseError) -> None:
        logger.warning("the database is away, looking again: %s", error)
        while not self.leaving.is_set():
            await asyncio.sleep(self.database_rests.wait())
            try:
                await database(waiting.next_in_turn)(1)
            except DatabaseError:
                continue
            self.database_rests.reset()
            self.look_at = time.monotonic() + RENEWAL_SECONDS
            logger.info("the database is back")
            return

    def _start(self, answer: Message, outlet: Outlet) -> None:
        production = Production(answer, outlet)
        task = asyncio.create_task(produce(production), name=f"answer-{answer.pk}")
        self.running[answer.pk] = (production, task)
        task.add_done_callback(lambda done: self._ended(answer, done))

    def _ended(self, answer: Message, task: asyncio.Task[None]) -> None:
        self.running.pop(answer.pk, None)
        if self.others_wait:
            # The next question of this conversation may now have its turn.
            self.bell.set()
        if not task.cancelled() and (error := task.exception()):
            logger.error("answer %s was lost hold of; its lease will lapse", answer.pk, exc_info=error)

    async def _wait(self) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self.bell.wait(), LOOK_SECONDS)
        self.bell.clear()

    async def _hand_over(self) -> None:
        for production, _ in self.running.values():
            production.leave.set()
        await asyncio.gather(*(task for _, task in list(self.running.values())), return_exceptions=True)

    async def _listen(self, log: redis.Redis) -> None:
        """Doorbells: `queued` looks for work at once, `stop <id>` ends an answer of ours at once."""
        rests = Backoff(LOOK_SECONDS, 5.0)
        while True:
            try:
                async with log.pubsub() as doorbells:
                    await doorbells.subscribe(doorbell.ANSWERS_CHANNEL)
                    async for rung in doorbells.listen():
                        rests.reset()
                        if rung["type"] == "message":
                            self._rung(rung["data"])
            except (RedisError, OSError) as error:
                logger.warning("no doorbells, looking every %s s: %s", LOOK_SECONDS, error)
                await asyncio.sleep(rests.wait())

    def _rung(self, word: str) -> None:
        name, _, number = word.partition(" ")
        if name == "stop" and number.isdecimal() and int(number) in self.running:
            self.running[int(number)][0].stop.set()
        self.bell.set()

    async def _beat(self) -> None:
        while True:
            await asyncio.to_thread(heartbeat.beat, "answers")
            await asyncio.sleep(HEARTBEAT_SECONDS)
