"""Of two ages the one that is meant: "late 20s, plays 24-26", "35 but looks 28", "40+, started ballet at 6"."""

from __future__ import annotations

from talents.understanding.reading import Found, Reading
from talents.vocabulary.phrases import phrases

_PLAYED = frozenset(
    phrases(
        """
        plays, playing, can play, pa, p.a., playing age, looks, looks like, look, look like, looking, passes for, pass
        for, can pass for, screen age, on screen, reads, reads as, passing for, passes as, playing age range, should
        look, must look, dikhe,
        dikhta, dikhti, dikhna, lage, lagta, lagti, dikhne, come across as, comes across as
        """
    )
)
_REACH = 2


def keep_the_ages_played(reading: Reading) -> None:
    ages = [thing for thing in reading.found if thing.field == "playing_age" and None not in thing.value.values()]
    played = [thing for thing in ages if _is_played(reading, thing)]
    if len(played) != 1 or len(ages) != _REACH:
        return
    other = next(thing for thing in ages if thing is not played[0])
    between = sorted((played[0], other), key=lambda thing: thing.first)
    joint = reading.pieces[between[0].last : between[1].first]
    if all(piece.has("and", "or", "to") for piece in joint) or any(piece.newline for piece in joint):
        # "Can play both 20 and 45"; on two lines they are those of two parts.
        return
    reading.found = [thing for thing in reading.found if thing is not other]


def _is_played(reading: Reading, thing: Found) -> bool:
    near = reading.pieces[max(0, thing.first - _REACH) : thing.last]
    return any(piece.word in _PLAYED for piece in near if not piece.newline)


def leave_out_small_numbers(reading: Reading) -> None:
    """Where somebody grown is wanted, a small number elsewhere tells years, grandsons or plays, and nobody's age."""
    ages = [thing for thing in reading.found if thing.field == "playing_age" and thing.origin == "typed"]
    grown = any((thing.value["min"] or 0) >= _GROWN for thing in ages)
    for thing in ages if grown else ():
        if _is_small(thing) and not _is_played(reading, thing) and not _is_of_somebody(reading, thing):
            reading.found = [other for other in reading.found if other is not thing]


_GROWN, _SMALL = 18, 15


def _is_small(thing: Found) -> bool:
    return thing.value["min"] is not None and (thing.value["max"] or thing.value["min"]) <= _SMALL


def _is_of_somebody(reading: Reading, thing: Found) -> bool:
    """ "Man 40 and girl 12", "15 bhi chalega"."""
    before, behind = reading.pieces[max(0, thing.first - 3) : thing.first], reading.pieces[thing.last : thing.last + 2]
    if any(piece.word in _WHOSE for piece in before):
        return False
    people = any(piece.has("gender", "role_gender", "minor") for piece in (*before[-1:], *behind[:1]))
    return people or any(piece.has("permitted_after", "also_fine") for piece in behind[:1])


_WHOSE = ("whose", "his", "her", "their", "uska", "uski", "uske", "jiska", "jiski", "jiske", "apne", "apni")
