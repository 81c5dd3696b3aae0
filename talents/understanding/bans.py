"""Bans that go on or that stand behind: "nobody who is with Kwan or who asks for two lakh", "whoever did TV is out"."""

from __future__ import annotations

from talents.understanding.reading import Found, Piece, Reading
from talents.vocabulary.phrases import phrases

_LONGEST = 24
_ENDS = (".", ";", "!", "?", "but", "lekin", "magar", "only")
_ANEW = frozenset(
    phrases("who, who's, whose, with, jo, jiska, jiski, jinka, anyone, anybody, those, people, has, is, wants")
)
_ANYBODY = frozenset(
    phrases(
        """
        anyone, anybody, someone, somebody, people, those, nobody, no one, none, folks, whoever, anyone who, artists,
        actors, talent, none who, nobody with, nobody from, no one from, none with, who
        """
    )
)


_PEOPLE = frozenset(
    phrases(
        """
        anyone, anybody, those, ones, people, everyone, everybody, whoever, folks, guys, girls, women, men, profiles,
        actors, actresses, artists, all, who, candidates, names, types, wale, wali, wala, walon, walo, waale, waali,
        log, logon, logo, jo, jinka, jinki, jiske, jinke, walon ko, jo bhi
        """
    )
)
_BEFORE_PEOPLE, _UP_TO_PEOPLE = 3, 4


def set_people_to_leave_out(reading: Reading) -> None:
    """ "Remove anyone with short hair", "get rid of NSD people": no wish is taken back, those people are ruled out."""
    for at, piece in enumerate(reading.pieces):
        if piece.owner or not piece.has("instead_before") or piece.has("swap") or piece.word in _NO_VERBS:
            continue
        behind = _same_breath(reading, at + 1, at + 1 + _UP_TO_PEOPLE)
        near = [here for here, other in enumerate(behind) if other.word in _PEOPLE]
        if near and (near[0] < _BEFORE_PEOPLE - 1 or not any(other.has("limit_word") for other in behind)):
            reading.retag(piece, {"not_before": True})


def set_those_kept_out(reading: Reading) -> None:
    """ "Keep Kwan people out of it", "leave smokers out": a no that is said around those it rules out."""
    for at, piece in enumerate(reading.pieces):
        if piece.owner or piece.word not in _KEPT:
            continue
        behind = _same_breath(reading, at + 1, at + 1 + _LONGEST_KEPT)
        out = next((here for here, other in enumerate(behind) if other.word in _OUT), None)
        if not out or any(other.has("limit_word") or other.word in (*_THINGS, "it", "them") for other in behind[:out]):
            continue
        people = any(other.word in _PEOPLE or other.has("people", "agency_name") for other in behind[:out])
        if people or piece.word.startswith("keep"):
            reading.retag(piece, {"not_before": True})
            _leave_whom_alone(reading, at + 1, at + 1 + out)
            reading.claim(at + 1 + out, at + 2 + out + _rest_of_out(behind[out + 1 :]), "context")


def _leave_whom_alone(reading: Reading, first: int, last: int) -> None:
    """ "Keep men with beards out of it", "leave girls under 20 out": what they are like goes, and not the gender."""
    kept = range(first, last)
    said = [reading.pieces[at] for at in kept if not reading.pieces[at].has("gender", "people")]
    if any(piece.number is not None or (piece.tags and not piece.has("stop")) for piece in said):
        for at in kept:
            if reading.pieces[at].has("gender"):
                reading.claim(at, at + 1, "context")


def _rest_of_out(behind: list[Piece]) -> int:
    """How many pieces of "of it", "of this one" stand behind the "out"."""
    return next((count for count, piece in enumerate(behind) if piece.word not in _OF_IT), len(behind))


def set_reality_types_aside(reading: Reading) -> None:
    """ "No reality show boys": a type, as influencers are; who acts on television is not shut out for it."""
    for at, piece in enumerate(reading.pieces[1:-1], start=1):
        behind = reading.pieces[at + 1]
        of_a_type = not behind.newline and (behind.has("gender", "people") or behind.word in _PEOPLE | _TYPES)
        first = at - 1 if piece.word in ("tv", "television") and reading.pieces[at - 1].word == "reality" else at
        if not of_a_type or piece.owner or (first == at and piece.word not in _REALITY):
            continue
        if any(near.has("not_before") for near in reading.pieces[max(0, first - 2) : first]):
            reading.add("text", reading.words(first, at + 2).lower(), first, at + 2)


_REALITY = ("reality show", "reality shows", "reality tv", "reality")
_TYPES = frozenset(("kids", "stars", "star", "faces", "face", "contestants", "contestant", "crowd", "lot", "stuff"))


_KEPT = ("keep", "keeping", "leave", "leaving")
_OUT = ("out", "out of", "out of it", "out of this", "away")
_OF_IT = ("of", "it", "this", "from", "that", "one", "list", "mix", "the")
_LONGEST_KEPT = 7


_NO_VERBS = ("instead of", "rather than", "in place of", "replacing", "and not", "preferred over", "better than")


def _same_breath(reading: Reading, first: int, last: int) -> list[Piece]:
    pieces: list[Piece] = []
    for piece in reading.pieces[first:last]:
        if piece.newline or piece.has("break"):
            break
        pieces.append(piece)
    return pieces


def are_people_left_out(reading: Reading, thing: Found) -> bool:
    """ "Short hair walon ko hata do": behind what they are like stands that they go."""
    behind = _same_breath(reading, thing.last, thing.last + _BEFORE_PEOPLE + 1)
    told = next((at for at, piece in enumerate(behind) if piece.has("instead_after")), None)
    of_a_limit = any(piece.has("limit_word") or piece.word in _THINGS for piece in behind)
    return bool(told) and not of_a_limit and any(piece.word in _PEOPLE for piece in behind[:told])


# "Moustache wali baat hata do" speaks of the wish.
_THINGS = ("baat", "cheez", "chiz", "shart", "condition", "requirement", "wala filter", "wali condition", "demand")


def is_next_of_a_ban(reading: Reading, first: int) -> bool:
    """ "Nobody who has a beard or who smokes": what begins at this piece stands behind an "or" of that ban."""
    at = first - 1
    while at >= 0 and not _stops(reading, at):
        piece = reading.pieces[at]
        if piece.has("or") and piece.word != "/" and reading.pieces[at + 1].word in _ANEW:
            return _is_banned(reading, at)
        if (piece.owner and piece.owner != "context") or piece.word == ",":
            return False
        at -= 1
    return False


def _is_banned(reading: Reading, last: int) -> bool:
    """Whether what ends here began with a "nobody", or "not … anyone"."""
    for at in range(last - 1, max(-1, last - 1 - _LONGEST), -1):
        if _stops(reading, at):
            return False
        piece = reading.pieces[at]
        if piece.has("not_before", "denial"):
            following = [near.word for near in reading.pieces[at : at + 4]]
            return any(word in _ANYBODY for word in following)
    return False


def is_out(reading: Reading, first: int, last: int) -> bool:
    """ "Anyone who wants more than 40k is out": the sentence is said of whom the same breath began with."""
    whom = first - 1
    while whom >= 0 and not _stops(reading, whom) and reading.pieces[whom].word not in _ANYBODY:
        whom -= 1
    if whom < 0 or _stops(reading, whom):
        return False
    for at in range(last, min(len(reading.pieces), last + _NEAR)):
        piece = reading.pieces[at]
        if piece.newline or _stops(reading, at) or piece.word == ",":
            return False
        if piece.has("not_after"):
            return True
    return False


_NEAR = 5


def _stops(reading: Reading, at: int) -> bool:
    piece = reading.pieces[at]
    following = reading.pieces[at + 1 : at + 2]
    return (piece.word in _ENDS and not piece.owner) or bool(following and following[0].newline)


def is_last_word(reading: Reading, at: int) -> bool:
    """ "Whoever has TV credits, leave out": the order stands behind a comma, and nothing behind it."""
    rest = reading.pieces[at + 1 :]
    ends = not rest or rest[0].newline or rest[0].has("break") or rest[0].word in ("them", "those", "please")
    return reading.pieces[at].word in _ORDERS and ends


_ORDERS = ("leave out", "skip", "exclude", "avoid", "leave", "drop", "no", "skip them", "not for us")
