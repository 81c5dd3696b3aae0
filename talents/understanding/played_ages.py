"""Of two ages the one that is played: "late 20s, plays 24-26", "35 but looks 28": nobody is looked for by the other."""

from __future__ import annotations

from talents.understanding.reading import Found, Reading
from talents.vocabulary.phrases import phrases

_PLAYED = frozenset(
    phrases(
        """
        plays, playing, can play, pa, p.a., playing age, looks, looks like, look, look like, looking, passes for, pass
        for, can pass for, screen age, on screen, reads, reads as, playing age range, should look, must look, dikhe,
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
