"""Levels that need not be: "English doesn't have to be fluent", "fluent hona zaroori nahi"."""

from __future__ import annotations

from talents.understanding.reading import Reading

WAIVED = "waived level"
_LEVELS = ("language_level", "accent_level", "skill_level")
_REACH = 3


def set_waived_levels_aside(reading: Reading) -> None:
    """So that no language or skill is given such a level; `reading.pieces` keep the mark for the search in force."""
    _set_named_levels_aside(reading)
    for at, piece in enumerate(reading.pieces):
        if piece.owner or not piece.has(*_LEVELS):
            continue
        before = _cue_before(reading, at)
        after = None if before is not None else _cue_after(reading, at)
        if before is not None:
            reading.claim(before, at + 1, WAIVED)
        elif after is not None:
            reading.claim(at, after + 1, WAIVED)


def _set_named_levels_aside(reading: Reading) -> None:
    """ "The level of salsa doesn't matter", "French fluency not needed": of a thing that is named beside it."""
    for at, piece in enumerate(reading.pieces):
        if piece.owner or piece.word not in _NOUNS:
            continue
        any_at = at - 1 if at and reading.pieces[at - 1].word in _ANY else at + 1
        if any_at < len(reading.pieces) and reading.pieces[any_at].word in _ANY and not reading.pieces[any_at].owner:
            # "Hindi ka level koi bhi", "any level".
            reading.claim(min(at, any_at), max(at, any_at) + 1, WAIVED)
            continue
        near = [*reading.pieces[max(0, at - 1) : at], *reading.pieces[at + 1 : at + 1 + _REACH]]
        after = next((here for here in range(at + 1, min(len(reading.pieces), at + 5)) if _waives(reading, here)), None)
        if after is not None and any(one.has("skill", "language", "accent") for one in near):
            reading.claim(at, at + 1, WAIVED)
            reading.claim(after, after + 1, WAIVED)


_ANY = ("any", "koi bhi", "kuch bhi", "kisi bhi", "whatever", "any kind of")
_NOUNS = ("level", "level of", "levels", "fluency", "fluency in", "proficiency", "proficiency in", "level in")


def _waives(reading: Reading, at: int) -> bool:
    return reading.pieces[at].has("unasked_after") or reading.pieces[at].word in _NOT_NEEDED


def _cue_before(reading: Reading, at: int) -> int | None:
    said = [piece.word for piece in reading.pieces[max(0, at - 2) : at]]
    if said[-1:] == ["non"] or said == ["non", "-"]:
        # "Non-professional guitarist".
        return at - 1 if said[-1] == "non" else at - 2
    for here in range(at - 1, max(-1, at - 1 - _REACH), -1):
        piece = reading.pieces[here]
        if piece.has("unasked_before") and not piece.owner:
            return here
        if piece.owner or piece.newline or not (piece.has("stop", "article") or piece.word == "that"):
            return None
    return None


def _cue_after(reading: Reading, at: int) -> int | None:
    or_not = [piece.word for piece in reading.pieces[at + 1 : at + 3]]
    if or_not[:1] in (["or"], ["ya"]) and or_not[1:] and or_not[1] in _OR_NOT:
        # "Trained or untrained ok".
        return at + 2
    for here in range(at + 1, min(len(reading.pieces), at + 1 + _REACH)):
        piece = reading.pieces[here]
        if piece.newline or piece.owner or piece.has("break"):
            return None
        if piece.has("unasked_after") or piece.word in _NOT_NEEDED:
            return here
        if piece.word not in _BEING:
            return None
    return None


_OR_NOT = ("untrained", "not", "self taught", "otherwise", "raw", "unskilled", "na ho", "nahi")
_BEING = ("hona", "hona bhi", "ho", "hi", "level", "is", "koi", "hone ki", "itna", "bhi")
_NOT_NEEDED = ("zaroori nahi", "zaruri nahi", "jaruri nahi", "must nahi", "zaroori nahi hai", "compulsory nahi")
