"""Wishes in force that "out" and "off" take away: "Lucknow out", "take Marathi off", "kathak's gone"."""

from __future__ import annotations

from talents.understanding.reading import Found, Reading

_BEHIND = (
    "out",
    "off",
    "gone",
    "bahar",
    "khatam",
    "is gone",
    "no more",
    "goes",
    "goes out",
    "nikal",
    "drop",
    "remove",
    "scrap",
)
_OPENING = (
    "take",
    "knock",
    "leave",
    "cut",
    "throw",
    "strike",
    "cross",
    "keep",
    "get",
    "move",
    "write",
    "kick",
    "chuck",
)
_FEW = 8
_REACH = 4


def taken_out(reading: Reading) -> list[Found]:
    """What is no longer asked for, of the fields in force."""
    if not reading.held or len(reading.pieces) > _FEW:
        return []
    held = [thing for thing in reading.found if thing.field in reading.held]
    out = [thing for thing in held if _is_out(reading, thing)]
    return out + [thing for thing in held if thing not in out and _is_listed(reading, thing)]


def _is_listed(reading: Reading, thing: Found) -> bool:
    """ "Drop the swimming and English": in one breath with what is taken away, though of another field."""
    away = any(piece.has("drop") for piece in reading.pieces[:2]) and thing.field not in _ALSO_AWAY
    for other in reading.replaced if away else ():
        between = reading.pieces[other.last : thing.first]
        joined = (
            bool(between) and other.first < thing.first and all(piece.has("and", "the", "article") for piece in between)
        )
        if joined and other.field != thing.field and not reading.pieces[thing.last : thing.last + 1]:
            return True
    return False


def _is_out(reading: Reading, thing: Found) -> bool:
    at = thing.last
    while at < len(reading.pieces) and reading.pieces[at].word in _PASSED:
        at += 1
    behind = reading.pieces[at] if at < len(reading.pieces) else None
    if behind is None or behind.newline or behind.word not in _BEHIND:
        return False
    following = reading.pieces[at + 1 : at + 2]
    ends = not following or following[0].newline or following[0].has("break", "and", "stop")
    opened = any(piece.word in _OPENING for piece in reading.pieces[max(0, thing.first - _REACH) : thing.first])
    if ends and (opened or thing.field not in _ALSO_AWAY):
        reading.claim(at, at + 1, "dropped")
        return True
    return False


_PASSED = ("'", "s", "'s", "is", "are", "part", "bit", "thing", "filter", "condition", "ko")
# "Mumbai out" may be said of a shoot; a day off is told by other rules.
_ALSO_AWAY = ("availability", "rate", "playing_age", "height", "text")
