"""Who represents somebody: "repped by KWAN", "no one from Toabh", "via Third Row Talent"."""

from __future__ import annotations

from talents.understanding.credits import is_proper
from talents.understanding.reading import Reading
from talents.vocabulary.papers import AD_AGENCIES

_REACH = 4
_AGENCY_NOUNS = ("entertainment", "agency", "talent", "talents", "management", "casting", "artists", "models")


def _is_with(reading: Reading, at: int) -> bool:
    """ "Who's with Toabh", "nobody with KWAN": by whom somebody is represented."""
    piece = reading.pieces[at]
    if piece.has("not_before") and piece.word.endswith(" with"):
        return True
    before = reading.pieces[at - 1] if at else None
    return (
        piece.word == "with"
        and before is not None
        and (before.has("people", "gender", "not_before") or before.word in _WHO)
    )


_WHO = (
    "s",
    "is",
    "are",
    "signed",
    "anyone",
    "anybody",
    "someone",
    "those",
    "not",
    "nobody",
    "everyone",
    "currently",
    "be",
    "being",
)


def find_agencies(reading: Reading) -> None:
    """ "Represented by Kalakar Talent", "from Kalakar agency"."""
    pieces = reading.pieces
    for at, piece in enumerate(pieces):
        if piece.owner or not (piece.has("agency_cue") or _is_with(reading, at)):
            continue
        start = at + 1
        while start < len(pieces) and pieces[start].word in (
            "by",
            "with",
            "to",
            ":",
            "is",
            "agency",
            "named",
            "called",
        ):
            start += 1
        end = _end_of_agency(reading, start, sure=piece.has("agency_cue"))
        if end > start and (reading.pieces[start].text.lower() in AD_AGENCIES or _makes_the_ad(reading, at)):
            # "Agency: Ogilvy": who makes the advertisement.
            reading.claim(at, end, "context")
            continue
        if end > start and not (end < len(pieces) and pieces[end].has("credit")):
            _add_agencies(reading, at, start, end)
            continue
        start = at
        while start > 0 and (
            is_proper(reading, start - 1)
            or _is_agency_noun(reading, start - 1)
            or (start < at and _is_part(reading, start - 1) and not reading.pieces[start - 1].has("stop"))
        ):
            start -= 1
        if piece.word in ("agency", "roster of") and start < at:
            reading.add("agency", reading.words(start, at), start, at + 1)
    _find_rosters(reading)
    _find_known_agencies(reading)


def _makes_the_ad(reading: Reading, at: int) -> bool:
    """ "Agency: Northlight" beside "Client: mutual fund house"."""
    if not reading.pieces[at].word.startswith("agency"):
        return False
    return any(
        reading.pieces[here].word in ("client", "advertiser") and reading.pieces[here + 1].word in (":", "-")
        for here in range(len(reading.pieces) - 1)
    )


def _find_rosters(reading: Reading) -> None:
    """ "On Third Row Talent's books", "from the Matrix roster"."""
    for at, piece in enumerate(reading.pieces):
        if piece.word not in _ROSTERS or piece.owner or piece.newline:
            continue
        end = at
        if [near.word for near in reading.pieces[max(0, at - 2) : at]] == ["'", "s"]:
            end -= 2
        elif at and reading.pieces[at - 1].word in ("'s", "'"):
            end -= 1
        start = end
        while start > 0 and end - start < _REACH and _is_part(reading, start - 1):
            start -= 1
        if 0 < start < end and reading.pieces[start - 1].word.rpartition(" ")[2] in ("on", "from", "off", "the", "of"):
            reading.add("agency", reading.words(start, end), start, at + 1)


_ROSTERS = ("books", "roster", "stable", "rolls", "client list")


def _find_known_agencies(reading: Reading) -> None:
    """ "No one from Toabh", "via Third Row Talent": known by name, or by the noun that the name ends in."""
    at, listed = 0, False
    while at < len(reading.pieces):
        end = at
        # "No Northlight Talent girls": the "no" that begins a sentence is none of the name.
        while end < len(reading.pieces) and _is_part(reading, end) and not reading.pieces[end].has("not_before"):
            end += 1
        known = any(piece.has("agency_name") and not piece.owner for piece in reading.pieces[at:end])
        told = listed or _is_told_from(reading, at) or _is_theirs(reading, end) or _are_shut_out(reading, at, end)
        named = end - at > 1 and _is_agency_noun(reading, end - 1) and told
        clients = end > at and _are_clients(reading, end) and not reading.pieces[at].has("brand", "company")
        if known or named or clients:
            theirs = clients or _count_of_those_shut_out(reading, end)
            found = reading.add("agency", reading.words(at, end), at, end + theirs)
            if _are_told_off(reading, end):
                found.strength = "must_not"
                reading.claim(end + 1, end + 2, "context")
        listed = (known or named or (listed and end == at)) and _lists(reading, end)
        at = max(end, at + 1)


def _lists(reading: Reading, at: int) -> bool:
    return at < len(reading.pieces) and reading.pieces[at].has("or", "and", "comma", "slash")


def _is_part(reading: Reading, at: int) -> bool:
    """A word of a name in capitals, whatever it means elsewhere: "Third Row Talent", "Versova Collective"."""
    piece = reading.pieces[at]
    capital = len(piece.text) > 1 and piece.text[:1].isupper() and piece.text[:1].isalpha() and not piece.text.isupper()
    plain = capital and not piece.has("gender", "language", "month", "weekday", "credit")
    return not piece.owner and not piece.newline and (piece.has("agency_name") or plain)


def _is_within(reading: Reading, at: int, first: int) -> bool:
    """ "Lights & Lassi": the sign between two words of one name."""
    return reading.pieces[at].word == "&" and first < at < len(reading.pieces) - 1 and _is_part(reading, at + 1)


# "Hello from Lagaan Talent", "Asha here from Blue Artists": who writes.
_GREETING = (
    "hello",
    "hi",
    "hey",
    "here",
    "namaste",
    "greetings",
    "regards",
    "this is",
    "i am",
    "i'm",
    "we are",
    "team",
)


def _is_theirs(reading: Reading, end: int) -> bool:
    """ "Kirdaar Management ki ladkiyan", "Nukkad Artists wale"."""
    following = reading.pieces[end : end + 2]
    own = bool(following) and following[0].word in ("ki", "ke", "ka", "wale", "wali", "se", "only")
    return own and not following[0].newline


def _are_shut_out(reading: Reading, at: int, end: int) -> bool:
    """ "No Northlight Talent girls", "keep Eastgate Talent people out of it"."""
    before, behind = reading.pieces[at - 1 : at] if at else [], reading.pieces[end : end + 1]
    if end == at or not is_proper(reading, at):
        return False
    told = bool(behind) and not behind[0].newline
    people = told and (behind[0].has("gender", "people") or behind[0].word in _LOT)
    ends = not behind or behind[0].has("break") or behind[0].newline
    return (told and behind[0].has("not_after")) or ((people or ends) and bool(before) and before[0].has("not_before"))


def _count_of_those_shut_out(reading: Reading, end: int) -> int:
    """ "Kwan ki ladkiyan nahi": how many pieces name those who are theirs, where a no stands behind them."""
    behind = reading.pieces[end : end + 3]
    if len(behind) < 3 or behind[0].word not in ("ki", "ke", "ka") or any(piece.newline for piece in behind):
        return 0
    return 2 if behind[1].has("gender") and behind[2].has("not_after") else 0


def _are_told_off(reading: Reading, end: int) -> bool:
    """ "Kwan girls no na", "Toabh lot nahi": those who are theirs are named, and a no stands behind them."""
    behind = [piece for piece in reading.pieces[end : end + 2] if not piece.newline]
    if len(behind) < 2 or not (behind[0].has("gender", "people") or behind[0].word in _LOT):
        return False
    return behind[1].has("not_after") or behind[1].word in ("no", "nope", "nah")


_LOT = ("lot", "folks", "crowd", "types", "faces", "names", "kids", "artists", "actors", "models")


def _are_clients(reading: Reading, end: int) -> bool:
    """ "Silverline clients": whom an agency represents, where they are kept out or asked for."""
    return end < len(reading.pieces) and reading.pieces[end].word == "clients" and not reading.pieces[end].newline


def _is_told_from(reading: Reading, at: int) -> bool:
    near = [piece.word for piece in reading.pieces[max(0, at - _REACH) : at]]
    greeted = any(word in _GREETING for word in near) or "this is" in " ".join(near)
    return (
        at > 0
        and not greeted
        and reading.pieces[at - 1].word.endswith(("from", "with", "at", "by", "of", "via", "through"))
    )


def _is_agency_noun(reading: Reading, at: int) -> bool:
    piece = reading.pieces[at]
    return piece.word in _AGENCY_NOUNS and piece.text[:1].isupper() and not piece.owner


def _end_of_agency(reading: Reading, start: int, *, sure: bool = False) -> int:
    """`sure`: behind "represented by" two words in capitals are a name, whatever they mean elsewhere."""
    end = start
    while sure and end < len(reading.pieces) and (_is_part(reading, end) or _is_within(reading, end, start)):
        end += 1
    if end > start + 1:
        return end
    end = start
    while end < len(reading.pieces) and (
        (is_proper(reading, end) and len(reading.pieces[end].text) > 1)
        or reading.pieces[end].has("agency_name")
        or (end > start and reading.pieces[end].word in _AGENCY_NOUNS and reading.pieces[end].text != "agency")
    ):
        end += 1
    return end


def _add_agencies(reading: Reading, cue: int, start: int, end: int) -> None:
    """ "Matrix Talent or Bling Entertainment": the first, and those that the list goes on with."""
    reading.add("agency", reading.words(start, end), start if reading.pieces[cue].has("not_before") else cue, end)
    while end + 1 < len(reading.pieces) and reading.pieces[end].has("or", "and", "comma"):
        start, end = end + 1, _end_of_agency(reading, end + 1, sure=True)
        if start == end:
            return
        reading.add("agency", reading.words(start, end), start, end)
