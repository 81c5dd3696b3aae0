"""Where somebody comes from, beside where she lives: "native of Kerala, settled in Pune"; and states beside cities."""

from __future__ import annotations

from itertools import accumulate, pairwise

from talents.understanding.reading import Found, Piece, Reading
from talents.vocabulary.journeys import LIVED_IN, LIVES_IN, ROOTS_IN, ROOTS_OF
from talents.vocabulary.places import CITY_REGION

_ADDRESS = (",", "state", "in", "-", "(", ":", "like", "say")


def set_roots_apart(reading: Reading) -> None:
    """ "Originally from Bihar but based in Mumbai": the base is asked for, and of the roots only the words are kept."""
    places = [thing for thing in reading.found if thing.field == "place"]
    roots = [thing for thing in places if _tells_roots(reading, thing)]
    lived_in = [thing for thing in places if thing not in roots and _is_lived_in(reading, thing)]
    if lived_in and not roots:
        roots = [thing for thing in places if thing not in lived_in and not _is_joined(reading, thing, lived_in)]
    for thing in roots if len(roots) < len(places) else ():
        first, last = _told(reading, thing)
        reading.claim(first, last, "text")
        thing.field, thing.value = "text", reading.words(first, last).lower()


def _is_lived_in(reading: Reading, thing: Found) -> bool:
    """ "A UP boy who lives in Mumbai", "Patna se hai par Delhi mein rehta hai": the other one is the roots."""
    before = (_said(reading, thing.first - length, thing.first) for length in (1, 2) if thing.first >= length)
    behind = (_said(reading, thing.last, thing.last + length) for length in (1, 2))
    return any(words in LIVES_IN for words in before) or any(words in LIVED_IN for words in behind)


def _is_joined(reading: Reading, thing: Found, lived_in: list[Found]) -> bool:
    """ "Living in Mumbai or Pune": another one to live in."""
    spans = [sorted((thing, base), key=lambda one: one.first) for base in lived_in]
    return any(
        all(piece.has("or", "and", "slash", "comma") for piece in reading.pieces[one.last : other.first])
        for one, other in spans
    )


def _tells_roots(reading: Reading, thing: Found) -> bool:
    first, last = _told(reading, thing)
    return (first, last) != (thing.first, thing.last)


def _told(reading: Reading, thing: Found) -> tuple[int, int]:
    """The place with the words for roots before or behind it."""
    first, last = thing.first, thing.last
    for length in (3, 2, 1):
        if _said(reading, last, last + length) in ROOTS_OF:
            return first, last + length
        if _said(reading, last + 2, last + 2 + length) in ROOTS_OF and _lists_on(reading, last):
            # "Manipur / Mizoram origin": of the second one we know no code.
            return first, last + 2 + length
        if first >= length and _said(reading, first - length, first) in ROOTS_IN:
            return first - length, last
    return first, last


def _lists_on(reading: Reading, at: int) -> bool:
    following = reading.pieces[at : at + 2]
    return len(following) == 2 and following[0].has("or", "slash", "and", "comma") and not following[1].tags


def _said(reading: Reading, first: int, last: int) -> str:
    pieces = reading.pieces[first:last]
    return "" if any(piece.newline for piece in pieces[1:]) else " ".join(piece.word for piece in pieces)


def drop_the_wider(reading: Reading) -> None:
    """ "Nashik, Maharashtra", "from the North East, Imphal or Guwahati": the city, and not all of the state."""
    found = sorted((thing for thing in reading.found if thing.field == "place"), key=lambda thing: thing.first)
    for one, other in pairwise(found):
        between = [piece.word for piece in reading.pieces[one.last : other.first]]
        if any(word not in _ADDRESS for word in between):
            continue
        if _lies_in(one, other):
            # Delhi and its region are one word: "Delhi NCR".
            gone = one if "delhi_ncr" in other.value and not between else other
        elif _lies_in(other, one) and between and not _is_hoped_for(reading, other):
            gone = one
        else:
            continue
        reading.found = [thing for thing in reading.found if thing is not gone]
    _drop_states_of_cities(reading)


def _drop_states_of_cities(reading: Reading) -> None:
    """ "Goan aunty, 55+, Konkani, Panjim": wherever the two stand, unless the state will do as well."""
    found = [thing for thing in reading.found if thing.field == "place"]
    # How many joints stand ahead of each piece: all pairs of a long list would be far too many to look between.
    joints = [0, *accumulate(map(_is_joint, reading.pieces))]
    gone = {
        state.first
        for state in found
        for city in found
        if city.first >= state.last
        and joints[city.last] == joints[state.last]
        and _lies_in(city, state)
        and not _is_hoped_for(reading, city)
    }
    reading.found = [thing for thing in reading.found if thing.field != "place" or thing.first not in gone]


def _is_joint(piece: Piece) -> bool:
    return piece.newline or piece.has(*_EITHER) or piece.word in _JOINING


_JOINING = ("and", "aur", "&")
_EITHER = ("or", "slash", "not_before", "not_after", "drop", "also_fine", "permitted_after")


def _lies_in(one: Found, other: Found) -> bool:
    """Whether the one is a city and the other holds it; of "Delhi" and its like the region has another code."""
    return len(one.value) == 1 and bool(set(other.value) & set(CITY_REGION.get(one.value[0], ())))


def _is_hoped_for(reading: Reading, thing: Found) -> bool:
    """ "Kerala, Kochi preferred": the one orders, the other filters."""
    before = reading.pieces[max(0, thing.first - 2) : thing.first]
    after = reading.pieces[thing.last : thing.last + 4]
    return any(piece.has("nice_before") for piece in before) or any(piece.has("nice_after") for piece in after)
