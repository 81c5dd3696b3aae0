"""A level that is hoped for, of a skill that is needed: "kathak, preferably trained", "state level a plus"."""

from __future__ import annotations

from talents.understanding.joints import joined
from talents.understanding.reading import Found, Reading

_LEVEL = "skill_level"


def set_hoped_levels_apart(reading: Reading, found: list[Found]) -> None:
    """So that the skill stands without the level, and beside it as a wish with it."""
    for index, thing in enumerate(list(found)):
        following = found[index + 1].first if index + 1 < len(found) else len(reading.pieces) + _REACH
        at = _hoped_level(reading, thing, following)
        if at is None:
            continue
        codes = _codes_of_the_choice(reading, found, index)
        reading.add("skill", codes, at, at + 1, level=reading.pieces[at].tags[_LEVEL])


def _hoped_level(reading: Reading, thing: Found, following: int) -> int | None:
    """Where it stands behind the thing: set apart by a comma, a bracket or the wishing word itself."""
    apart = hoped = False
    for at in range(thing.last, min(following, thing.last + _REACH, len(reading.pieces))):
        piece = reading.pieces[at]
        if piece.owner or piece.newline or piece.word in (".", ";"):
            return None
        if piece.has(_LEVEL):
            if at + 1 == following or not _ends(reading, at):
                return None
            behind = _wishes(reading, at + 1)
            return at if hoped or (apart and behind) else None
        if piece.word in (",", "(", "-"):
            if hoped:
                return None
            apart = True
        elif piece.has("nice_before", "nice_after"):
            hoped = True
        elif not piece.has("stop", "article", "people"):
            return None
    return None


def _ends(reading: Reading, at: int) -> bool:
    """ "Preferably a good swimmer": the level of what comes next."""
    near = reading.pieces[at + 1 : at + 2]
    return not near or near[0].newline or near[0].has("break") or _wishes(reading, at + 1) or near[0].word in _NOUNS


def _wishes(reading: Reading, at: int) -> bool:
    near = reading.pieces[at : at + _NEAR]
    for piece in near:
        if piece.newline or piece.owner or piece.has("break"):
            return False
        if piece.has("nice_after") or piece.word in ("ideally", "preferably"):
            return True
    return False


def _codes_of_the_choice(reading: Reading, found: list[Found], index: int) -> str | tuple[str, ...]:
    """ "Kathak or odissi, preferably trained" hopes for either."""
    things = [found[index]]
    while index and joined(reading, found[index - 1], found[index]) == "or":
        index -= 1
        things.insert(0, found[index])
    if len(things) == 1:
        return things[0].value
    return tuple(
        code for thing in things for code in (thing.value if isinstance(thing.value, tuple) else (thing.value,))
    )


_REACH = 6
_NEAR = 4
_NOUNS = ("one", "player", "players", "level", "dancer", "singer", "person", "standard", "in", "only")
