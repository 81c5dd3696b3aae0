"""Fills in the vectors that are missing and renews those of changed texts: in batches, off every answer's path.

Run again it does what is left: a text is embedded once, and a batch is kept before the next one is asked for.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from django.db import DatabaseError, connection, transaction

from castmatch.backoff import Backoff
from castmatch.embedder import figures, vectors
from castmatch.embedder.base import EmbedderError, Vector
from castmatch.embedder.chosen import embedder
from castmatch.embedder.vectors import Text, VectorSet

logger = logging.getLogger(__name__)
BATCH, BATCH_SECONDS, TRIES = 64, 60.0, 4
# A run of the scheduled job; the next one goes on.
RUN_SECONDS = 100.0
_LOCK = 20261127
Progress = Callable[[str, int], object]


def fill(seconds: float = RUN_SECONDS, progress: Progress | None = None) -> dict[str, int]:
    """How many texts of each set were embedded. Raises `EmbedderError` when it cannot go on; what is kept stays.

    Two runs at a time would pay for the same texts twice: the second one does nothing.
    """
    ends, done = time.monotonic() + seconds, {}
    with _alone() as alone:
        for each in vectors.registered() if alone else ():
            done[each.name] = _fill(each, ends, progress)
            if time.monotonic() < ends:
                # Full: nobody needs those of another model any more.
                vectors.drop([table for table in each.tables() if table != each.table_of(embedder().model)])
    return done


def start_anew() -> None:
    """Drops the vectors of every model."""
    for each in vectors.registered():
        vectors.drop(each.tables())


def _fill(each: VectorSet, ends: float, progress: Progress | None) -> int:
    model, last, done = embedder().model, 0, 0
    while time.monotonic() < ends:
        if each.numbers(model) is None:
            if not each.wanted():
                break
            # The first answer tells how long vectors are; nothing private is needed for that.
            _make(each, model)
        texts = each.pending(each.table_of(model), last, BATCH)
        if not texts:
            break
        last = texts[-1].id
        changed = [text for text in texts if text.digest != text.known]
        each.touch(model, [text for text in texts if text.digest == text.known])
        done += _embed(each, model, changed)
        if progress:
            progress(each.name, done)
    return done


def _make(each: VectorSet, model: str) -> None:
    (vector,) = _answer(["casting"])
    try:
        with transaction.atomic():
            each.make(model, len(vector))
    except DatabaseError as error:
        raise EmbedderError(
            f"the table of vectors cannot be made: {str(error).strip().partition(chr(10))[0]}; "
            "let a superuser run CREATE EXTENSION vector in this database"
        ) from error


def _embed(each: VectorSet, model: str, texts: list[Text]) -> int:
    """A text that is refused is passed over; the batch that it stood in is tried one by one."""
    if not texts:
        return 0
    try:
        found = _answer([text.text for text in texts])
    except EmbedderError as error:
        if not error.of_text:
            raise
        return _embed_each(each, model, texts)
    each.make(model, len(found[0]))
    each.keep(model, texts, found)
    return len(texts)


def _embed_each(each: VectorSet, model: str, texts: list[Text]) -> int:
    done = 0
    for text in texts:
        try:
            found = _answer([text.text])
        except EmbedderError as error:
            # Where none is taken it is not for the texts.
            if not error.of_text or (text is texts[-1] and not done and len(texts) > 1):
                raise
            logger.warning("no vector for %s %s: %s", each.name, text.id, error)
        else:
            each.make(model, len(found[0]))
            each.keep(model, [text], found)
            done += 1
    return done


def _answer(texts: list[str]) -> list[Vector]:
    """What is away is tried again, a little later each time."""
    backoff = Backoff(first=0.5, longest=10.0)
    for left in reversed(range(TRIES)):
        clock = time.perf_counter()
        try:
            found = embedder().embed(texts, BATCH_SECONDS)
        except EmbedderError as error:
            figures.failed(str(error))
            if not (error.passing and left):
                raise
            time.sleep(backoff.wait())
        else:
            figures.answered(time.perf_counter() - clock)
            return found
    raise AssertionError("the last try returns or raises")


@contextmanager
def _alone() -> Iterator[bool]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(%s)", [_LOCK])
        alone = bool(cursor.fetchone()[0])
    try:
        yield alone
    finally:
        if alone:
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_unlock(%s)", [_LOCK])
