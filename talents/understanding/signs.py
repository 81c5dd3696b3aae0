"""What the signs around a cue tell: brackets that say it again, a colon that opens a list, commas that put it in."""

from __future__ import annotations

from talents.understanding.reading import Found, Piece, Reading


def is_in_brackets(reading: Reading, thing: Found) -> bool:
    """ "Preferably grey in the hair (salt & pepper)": the brackets only say it again."""
    return [piece.word for piece in reading.pieces[thing.last : thing.last + 1]] == [")"]


def leads_on(reading: Reading, at: int) -> bool:
    for here, piece in enumerate(reading.pieces[at + 1 :], start=at + 1):
        if here == at + 1 and piece.word in _COLONS and not piece.newline:
            continue
        if piece.newline or ((piece.has("break") or is_dash(piece)) and not piece.owner):
            return False
        if piece.owner and piece.owner != "context":
            return True
    return False


_COLONS = (":", "-", "=", "–")


def is_put_in(reading: Reading, at: int) -> bool:
    """ "And, if possible, some Arabic": between its commas the wish is that of what follows."""
    before = reading.pieces[at - 1] if at else None
    cue = reading.pieces[at + 1 : at + 3]
    return (
        before is not None
        and before.has("and")
        and len(cue) == 2
        and cue[0].has("nice_before", "nice_after")
        and cue[1].word == ","
    )


def labels(reading: Reading, at: int) -> bool:
    """ "Nice to have: guitar, swimming": what stands before a colon holds for the whole list behind it."""
    following = reading.pieces[at + 1 : at + 2]
    # "Non-Marathi, man 30s": a hyphen inside a word opens no list.
    hyphen = bool(following) and following[0].word == "-" and not following[0].spaced
    return bool(following) and following[0].word in _COLONS and not hyphen and not following[0].newline


def is_beyond_a_label(reading: Reading, at: int, thing: Found) -> bool:
    """ "Zero attitude: F 20-25": the no is of the word before the colon."""
    piece, following = reading.pieces[at], reading.pieces[at + 1 : thing.first]
    unknown = piece.is_word and not piece.owner and (not piece.tags or piece.has("look_noun"))
    return unknown and any(near.word == ":" for near in following[:1])


def is_dash(piece: Piece) -> bool:
    """ "Chennai preferred – no telecom": a dash between spaces ends a thought as a comma does."""
    return piece.word == "-" and piece.spaced
