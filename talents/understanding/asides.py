"""What is said of the client, the crew and whoever asks: "client is scarred for life", "I'm a mess"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from talents.understanding.reading import Piece, Reading
from talents.understanding.signs import is_dash
from talents.vocabulary import chatter

_OF_OTHERS = re.compile(chatter.OF_OTHERS)
_OF_OURSELVES = re.compile(chatter.OF_OURSELVES)
_OF_THE_MONEY = re.compile(chatter.OF_THE_MONEY)
_OF_THE_READER = re.compile(chatter.OF_THE_READER)
_WHO_DID = re.compile(chatter.WHO_DID)
_OF_THINGS = re.compile(chatter.OF_THINGS)
_OF_A_THING = re.compile(chatter.OF_A_THING)
_OF_SOMEBODY = re.compile(chatter.OF_SOMEBODY)
_WISHER = re.compile(chatter.WISHER)
_DIED = re.compile(chatter.DIED)
_WEATHER = re.compile(chatter.WEATHER)
_THEIR_KIN = re.compile(chatter.THEIR_KIN)
_GREETED = re.compile(chatter.GREETED)
_UNCOUNTED = re.compile(rf".*\b{chatter.UNCOUNTED}")
_IDIOMS = re.compile(rf"\b{chatter.IDIOMS}\b")
_WISHING = re.compile(rf"\b{chatter.WISHING}\b")
_ENDS = (".", "!", "?", ";")
_SIGNS = (*_ENDS, ",", "(", ")", ":", "|")
_TURNS = ("but", "lekin", "par", "magar", "because", "kyunki", "so", "warna", "coz", "cos", "cuz", "though")
_OF_THEM = ("he", "she", "they", "who", "which", "woh", "wo")
_TALK = frozenset(
    (
        "soft",
        "part",
        "kin",
        "role_gender",
        "look_noun",
        "people",
        "stop",
        "respelt",
        "gender",
        "address",
        "article",
        "role_age",
    )
)
_MEANT = ("rupees", "money_word", "height_cue", "feet", "at_most_before", "shoot_in")


def set_asides_aside(reading: Reading) -> None:
    _set_idioms_aside(reading)
    talked = False
    for first, last in clauses(reading):
        if (first and reading.pieces[first - 1].word in _ENDS) or reading.pieces[first].newline:
            talked = False
        talked = _set_aside(reading, first, last, goes_on=talked)


def _set_idioms_aside(reading: Reading) -> None:
    text = reading.text.lower().replace("’", "'")
    spans = [match.span() for match in _IDIOMS.finditer(text)]
    spans += [match.span() for match in _DIED.finditer(text)]
    spans += [match.span(1) for match in (*_THEIR_KIN.finditer(text), *_WEATHER.finditer(text))]
    for first, last in spans:
        for at, piece in enumerate(reading.pieces):
            if first <= piece.start and piece.end <= last and not piece.has("gender"):
                reading.claim(at, at + 1, "context")


def clauses(reading: Reading) -> Iterator[tuple[int, int]]:
    """Each clause as the places of its first piece and behind its last; a turn as "but" opens one."""
    starts = [0] if reading.pieces else []
    for at, piece in enumerate(reading.pieces):
        goes_on = reading.pieces[at - 1].word == "and" and piece.word in _SUBJECTS
        if at and (piece.newline or piece.word in _TURNS or goes_on or _parts(reading, at - 1)):
            starts.append(at)
    return pairwise([*dict.fromkeys(starts), len(reading.pieces)])


_SUBJECTS = ("the", "our", "my", "we", "i", "he", "she", "they", "it", "client", "i ' m", "i ' ll")


def _parts(reading: Reading, at: int) -> bool:
    piece = reading.pieces[at]
    return piece.word in _SIGNS or is_dash(piece)


def _set_aside(reading: Reading, first: int, last: int, *, goes_on: bool) -> bool:
    """Whether the clause is such talk of others; with `goes_on` the one before it is."""
    pieces = reading.pieces[first:last]
    said = " ".join(piece.word for piece in pieces if piece.word not in _SIGNS).replace(" ' ", "'").replace("'s", " 's")
    if _GREETED.fullmatch(said):
        reading.claim(first, last - (reading.pieces[last - 1].word in _SIGNS), "context")
        return False
    nobody = not any(piece.has("gender") for piece in pieces)
    did = nobody and bool(_WHO_DID.match(said))
    if (_WISHING.search(said) and not did) or _tells_figures(pieces):
        _set_wisher_aside(reading, said, first, last)
        return False
    of_others = bool(_OF_OTHERS.match(said)) and not _may_be_cast(reading, said, first, last)
    of_others = of_others or (goes_on and _is_still_of_them(pieces))
    of_others = of_others or _is_of_somebody(reading, said, first, last)
    if not of_others and not did and not _is_talk(said, pieces, nobody=nobody):
        return False
    ours = bool(_OF_OURSELVES.match(said))
    whole = of_others and not any(piece.has("ad_noun", "product", "brand") for piece in pieces)
    for at, piece in enumerate(pieces, first):
        when_or_where = piece.has("relative_day", "week") or (ours and piece.has("place", "places"))
        if piece.tags.keys() <= _TALK or when_or_where or (whole and not piece.has(*_MEANT)):
            reading.claim(at, at + 1, "context")
    return of_others


def _set_wisher_aside(reading: Reading, said: str, first: int, last: int) -> None:
    """ "Boss of the company loves magic": who wishes it is nobody to cast."""
    told = _WISHER.match(said)
    for at, piece in enumerate(reading.pieces[first:last] if told else (), first):
        if told and piece.has("part", "kin") and re.search(rf"\b{re.escape(piece.word)}\b", told[0]):
            reading.claim(at, at + 1, "context")


def _is_talk(said: str, pieces: list[Piece], *, nobody: bool) -> bool:
    """Of the writer, the reader, the money or a thing; `nobody`: it tells no gender."""
    figures = any(piece.number is not None for piece in pieces)
    return (
        any(pattern.match(said) for pattern in (_OF_OURSELVES, _OF_THE_READER, _UNCOUNTED))
        or (not figures and bool(_OF_THE_MONEY.match(said)))
        or (nobody and bool(_OF_THINGS.match(said)))
        or _is_of_a_thing(said, pieces)
    )


def _is_of_a_thing(said: str, pieces: list[Piece]) -> bool:
    """ "The restaurant belongs to her": said of a thing that no wish is made of."""
    told = _OF_A_THING.match(said)
    things = set(told[1].split()) if told else set()
    plain = {piece.word for piece in pieces if piece.is_word and piece.tags.keys() <= {"respelt"}}
    return bool(things) and things <= plain and not things & chatter.NO_THINGS


def _is_asked(before: list[Piece]) -> bool:
    """Whether who is wanted, and how old, is told by then."""
    whom = any(piece.has("gender", "role_gender") or piece.text in ("M", "F", "m", "f") for piece in before)
    return whom and any(piece.number is not None or piece.has("decade") for piece in before)


def _may_be_cast(reading: Reading, said: str, first: int, last: int) -> bool:
    """ "The manager is a polite man in his 40s", "boss is rude", where nobody is asked for yet: a part."""
    pieces = reading.pieces[first:last]
    if any(piece.has("gender") for piece in pieces) and any(p.number is not None or p.has("decade") for p in pieces):
        return True
    told = _WISHER.match(said)
    head = told[0].split()[-1] if told and " ne " not in said else ""
    part = any(piece.has("part") and piece.word.split()[-1] == head for piece in pieces)
    return part and not _is_asked(reading.pieces[:first])


def _is_of_somebody(reading: Reading, said: str, first: int, last: int) -> bool:
    """ "Judge is a famous rapper", where who is wanted was told before and no judge is: somebody of the set."""
    before, pieces = reading.pieces[:first], reading.pieces[first:last]
    told = _OF_SOMEBODY.match(said) if _is_asked(before) else None
    if told is None or any(piece.number is not None for piece in pieces):
        return False
    subject = [piece for piece in pieces if piece.is_word and set(piece.word.split()) <= set(told[2].split())]
    known = {word for piece in before for word in piece.word.split()}
    if not any(piece.word not in _JOINTS for piece in subject) or any(
        set(piece.word.split()) & (known | chatter.NO_THINGS) for piece in subject
    ):
        return False
    of_the_set = all(piece.has("part") or piece.word in _JOINTS or not piece.tags for piece in subject)
    sure = bool(told[1]) or len(subject) > 1 or any(piece.has("part") or piece.text.islower() for piece in subject)
    return of_the_set and sure and not any(piece.has("role_gender", "gender") for piece in subject)


_JOINTS = ("and", "of", "the")


def _is_still_of_them(pieces: list[Piece]) -> bool:
    """ "… but he is 71", "… but honest"."""
    said = [piece for piece in pieces if piece.is_word]
    turned = bool(said) and said[0].word in _BUT
    return any(piece.word in _OF_THEM for piece in said[: 1 + turned]) or (turned and len(said) <= _SHORT)


_BUT = ("but", "lekin", "par", "magar")
_SHORT = 3


def _tells_figures(pieces: list[Piece]) -> bool:
    """Ages from and to, money and heights are no talk."""
    return tells_a_range(pieces) or any(
        (piece.number or 0) >= _AN_AMOUNT or (piece.has(*_MEASURES) and piece.word != "'") for piece in pieces
    )


def tells_a_range(pieces: list[Piece]) -> bool:
    """ "25 to 30", "5–8" somewhere in them."""
    return any(
        one.number is not None and sign.has("to") and other.number is not None
        for one, sign, other in zip(pieces, pieces[1:], pieces[2:], strict=False)
    )


_AN_AMOUNT = 1_000
_MEASURES = ("rupees", "times", "foreign_money", "feet", "cm", "all_in")
