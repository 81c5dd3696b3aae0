"""Fills in the vectors that are missing and renews those of changed texts: in batches, off every answer's path.

Run again it does what is left: a text is embedded once, and a batch is kept before the next one is asked for. A text
that the model refuses is remembered as refused, so that it is not sent again until it changes.
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
# Nothing private, and nothing that a model could have against: where this is refused it is not for the text.
PROBE = "casting"
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


def drop_all() -> None:
    """The vectors of every model. No embedder is needed."""
    for each in vectors.registered():
        vectors.drop(each.tables())


def _fill(each: VectorSet, ends: float, progress: Progress | None) -> int:
    model, last, done = embedder().model, 0, 0
    while time.monotonic() < ends:
        if each.numbers(model) is None:
            if not each.wanted():
                break
            if (vector := _probe(ends)) is None:
                break
            _make(each, model, len(vector))
        texts = each.pending(each.table_of(model), last, BATCH)
        if not texts:
            break
        last = texts[-1].id
        changed = [text for text in texts if text.digest != text.known]
        each.touch(model, [text for text in texts if text.digest == text.known])
        done += _embed(each, model, changed, ends)
        if progress:
            progress(each.name, done)
    return done


def _make(each: VectorSet, model: str, numbers: int) -> None:
    try:
        with transaction.atomic():
            each.make(model, numbers)
    except DatabaseError as error:
        raise EmbedderError(
            f"the table of vectors cannot be made: {str(error).strip().partition(chr(10))[0]}; "
            "let a superuser run CREATE EXTENSION vector in this database"
        ) from error


def _embed(each: VectorSet, model: str, texts: list[Text], ends: float) -> int:
    """How many got a vector. Of what is refused together each half is asked for by itself."""
    if not texts:
        return 0
    try:
        found = _answer([text.text for text in texts], ends)
    except EmbedderError as error:
        if not error.of_text:
            raise
        if len(texts) == 1:
            return _refused(each, model, texts[0], error, ends)
        half = len(texts) // 2
        return _embed(each, model, texts[:half], ends) + _embed(each, model, texts[half:], ends)
    if found is None:
        return 0
    each.make(model, len(found[0]))
    each.keep(model, texts, found)
    return len(texts)


def _refused(each: VectorSet, model: str, text: Text, error: EmbedderError, ends: float) -> int:
    if _probe(ends) is not None:
        logger.warning("no vector for %s %s: %s", each.name, text.id, error)
        each.keep(model, [text], [None])
    return 0


def _probe(ends: float) -> Vector | None:
    """The vector of a plain word, which tells how long vectors are and that texts are taken at all."""
    try:
        found = _answer([PROBE], ends)
    except EmbedderError as error:
        if error.of_text:
            figures.failed(str(error))
        raise
    return found[0] if found else None


def _answer(texts: list[str], ends: float) -> list[Vector] | None:
    """None when the run's time is over first. What is away is tried again, a little later each time."""
    backoff = Backoff(first=0.5, longest=10.0)
    for left in reversed(range(TRIES)):
        clock = time.monotonic()
        if clock >= ends:
            return None
        seconds = min(BATCH_SECONDS, ends - clock)
        try:
            found = embedder().embed(texts, seconds)
        except EmbedderError as error:
            if error.of_text:
                # Others may be taken: it is not away.
                raise
            if error.passing and seconds < BATCH_SECONDS and time.monotonic() >= ends:
                # Cut short by the run's end, which is no failure of the embedder's.
                return None
            figures.failed(str(error))
            wait = backoff.wait()
            if not (error.passing and left and time.monotonic() + wait < ends):
                raise
            time.sleep(wait)
        else:
            figures.answered(time.monotonic() - clock)
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
