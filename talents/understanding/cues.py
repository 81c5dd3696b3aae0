"""Words that tell how others are meant: "no", "preferably", "instead", "also", and what stands between wishes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from talents.vocabulary import (
    call_talk,
    changes,
    idioms,
    negations,
    no_less,
    product_words,
    small_words,
    taking_away,
    verdicts,
    waivers,
    wishes,
)
from talents.vocabulary.aversions import AVERSIONS
from talents.vocabulary.orders import ORDERS


def cues() -> Iterator[tuple[str, Any, Iterable[str]]]:
    """Each as (tag, what it tells, phrases)."""
    yield "stop", True, (*small_words.STOP_WORDS, *small_words.SHORT_FORMS, *call_talk.GREETED, *idioms.IDIOMS)
    yield from (("grows", value, phrases) for value, phrases in changes.GROWS.items())
    yield from (("age_grows", value, phrases) for value, phrases in changes.AGES_GROW.items())
    yield from (("days_grow", value, phrases) for value, phrases in changes.DAYS_GROW.items())
    yield from (("share_of", value, phrases) for value, phrases in changes.SHARES.items())
    yield "unasked_before", True, waivers.READY
    yield "unasked_after", True, waivers.WHATEVER
    yield "not_after", True, waivers.SHUT_OUT
    yield "breaker", True, waivers.BREAKERS
    yield "widening", True, changes.WIDENING
    yield "also_fine", True, changes.ALSO_FINE
    yield "dropped_after", True, taking_away.DROPPED_AFTER
    yield "drop", True, taking_away.DROP
    yield "limit_word", True, taking_away.LIMIT_WORDS
    yield "instead_before", True, taking_away.INSTEAD_BEFORE
    yield "instead_after", True, taking_away.INSTEAD_AFTER
    yield "swap", True, changes.SWAPS
    yield (
        "stop",
        True,
        (*changes.CHANGED_TO, *changes.CHANGED_AFTER, *changes.OR_ELSE[2:], *changes.SAME, *changes.LEEWAY),
    )
    yield "unasked_before", True, changes.NOT_ONLY
    yield "not_before", True, negations.NOT_BEFORE
    yield "not_after", True, negations.NOT_AFTER
    for tag in (
        "unasked_before",
        "unasked_after",
        "at_most_before",
        "at_most_after",
        "at_least_before",
        "at_least_after",
        "around",
        "around_after",
    ):
        yield tag, True, getattr(small_words, tag.upper())
    yield "at_least_before", True, no_less.NO_LESS
    yield "at_most_before", True, no_less.NO_MORE
    yield "nice_before", True, wishes.NICE_BEFORE
    yield "nice_after", True, wishes.NICE_AFTER
    yield "in_vain", True, (*wishes.NO_POINT, *wishes.NO_POINT_AFTER, *wishes.POINTLESS)
    yield "not_before", True, (*wishes.NO_POINT, *AVERSIONS, *verdicts.NOT_CONSIDERED)
    yield "not_after", True, (*wishes.NO_POINT_AFTER, *verdicts.OUT)
    yield "rest_dropped", True, taking_away.REST_DROPPED
    yield "undo", True, taking_away.UNDO
    yield "order", True, ORDERS
    yield "start_over", True, call_talk.START_OVER
    yield "correction", True, call_talk.CORRECTIONS
    yield "not_before", True, product_words.CLEAR_OF
    yield "logistics", True, (*call_talk.LOGISTICS, *call_talk.PAPERWORK)
    yield "permitted_after", True, small_words.PERMITTED_AFTER
    yield "memory_cue", True, small_words.MEMORY_CUES
    yield "and", True, small_words.AND_WORDS
    yield "or", True, small_words.OR_WORDS
    yield "break", True, small_words.BREAKS
