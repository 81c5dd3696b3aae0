"""The vector of a question, inside the time that an answer can spare. Whatever goes wrong costs that time at most."""

from __future__ import annotations

import hashlib
import logging
import secrets
import threading
import time
from collections import OrderedDict
from concurrent.futures import Future, ThreadPoolExecutor, wait

from django.conf import settings

from castmatch.backoff import Backoff
from castmatch.embedder import figures
from castmatch.embedder.base import EmbedderError, Vector
from castmatch.embedder.chosen import embedder

logger = logging.getLogger(__name__)
# An answer asks for the same words some times over; nobody's words are wanted longer than that.
KEPT_SECONDS, MOST_KEPT = 60.0, 256
LONGEST_QUESTION = 1_000


def vector_of(question: str, numbers: int) -> Vector | None:
    """The question's vector, which must have so many numbers; None when there is none in time, which is logged."""
    return _asking.ask(question[:LONGEST_QUESTION], numbers)


class Asking:
    """Of one process. Threads keep the clock: neither a slow server nor a slow model can be waited for too long.

    After a failure it rests, longer each time, so that an embedder that is away costs one wait and not one a question.
    """

    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(4, thread_name_prefix="embedder")
        self._lock = threading.Lock()
        self._backoff = Backoff(first=1.0, longest=60.0)
        self._rests_until = 0.0
        self._salt = secrets.token_bytes(16)
        # In the order in which they end. None for a question that the model does not take.
        self._kept: OrderedDict[bytes, tuple[float, Vector | None]] = OrderedDict()

    def ask(self, question: str, numbers: int) -> Vector | None:
        model = embedder().model
        key = hashlib.blake2b(f"{model}\0{question}".encode("utf-8", "replace"), key=self._salt).digest()
        is_known, vector = self._known(key)
        if is_known:
            return vector
        if time.monotonic() < self._rests_until:
            return None
        clock = time.perf_counter()
        try:
            vector = self._asked(question, numbers)
        except EmbedderError as error:
            self._failed(key, error)
            return None
        figures.answered(time.perf_counter() - clock)
        self._keep(key, vector)
        return vector

    def _asked(self, question: str, numbers: int) -> Vector:
        seconds = settings.EMBEDDER_WAIT_MILLISECONDS / 1000
        asked: Future[list[Vector]] = self._threads.submit(embedder().embed, [question], seconds)
        wait([asked], seconds)
        if not asked.done():
            asked.cancel()
            raise EmbedderError(f"the embedder gave no answer within {seconds:g} s", passing=True)
        (vector,) = asked.result()
        if len(vector) != numbers:
            raise EmbedderError(f"the embedder answered a vector of {len(vector)} numbers, those kept have {numbers}")
        return vector

    def _failed(self, key: bytes, error: EmbedderError) -> None:
        if error.of_text:
            # It answers, and others' questions may be taken.
            logger.warning("searching by words alone: %s", error)
            figures.refused()
            self._keep(key, None)
            return
        with self._lock:
            if time.monotonic() < self._rests_until:
                # Asked before another question found it away: the same outage.
                return
            rest = self._backoff.wait()
            self._rests_until = time.monotonic() + rest
        logger.warning("searching by words alone for %.1f s: %s", rest, error)
        figures.failed(str(error))

    def _known(self, key: bytes) -> tuple[bool, Vector | None]:
        """Whether it is known, and its vector."""
        with self._lock:
            self._drop_ended()
            return key in self._kept, self._kept.get(key, (0.0, None))[1]

    def _keep(self, key: bytes, vector: Vector | None) -> None:
        with self._lock:
            self._backoff.reset()
            self._kept[key] = (time.monotonic() + KEPT_SECONDS, vector)
            self._kept.move_to_end(key)
            self._drop_ended()
            while len(self._kept) > MOST_KEPT:
                self._kept.popitem(last=False)

    def _drop_ended(self) -> None:
        while self._kept and next(iter(self._kept.values()))[0] <= time.monotonic():
            self._kept.popitem(last=False)


_asking = Asking()


def start_afresh() -> None:
    """Forgets what was asked and that anything went wrong."""
    global _asking
    _asking = Asking()
