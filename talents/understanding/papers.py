"""What can be shown on paper: licences, unions, training, passport, agency, readiness to travel."""

from __future__ import annotations

from talents.understanding.credits import is_proper
from talents.understanding.reading import Piece, Reading
from talents.vocabulary.people import ANY_UNION

_SIMPLE = ("licence", "union", "training", "travel")
_AGENCY_NOUNS = ("entertainment", "agency", "talent", "talents", "management", "casting", "artists", "models")


def find_papers(reading: Reading) -> None:
    for at, piece in enumerate(reading.pieces):
        if piece.owner:
            continue
        if piece.word == "union" and at and "non" in [near.word for near in reading.pieces[max(0, at - 2) : at]]:
            reading.add("union", ANY_UNION, at, at + 1)
            continue
        if piece.tags.get("union") == ANY_UNION and any(_is_one_union(other) for other in reading.pieces):
            # "CINTAA only, as the union guy said"
            reading.claim(at, at + 1, "context")
            continue
        if piece.has("passport"):
            reading.add("passport", True, at, at + 1)
            continue
        for field in _SIMPLE:
            if field == "travel" and (_is_of_a_place(reading, at) or _is_paid_for(reading, at)):
                continue
            if field == "travel" and piece.has("travel"):
                _add_travel(reading, at)
                break
            if field in piece.tags:
                reading.add(field, piece.tags[field], at, at + 1)
                break
    _find_bare_licences(reading)


def _is_one_union(piece: Piece) -> bool:
    return piece.has("union") and piece.tags["union"] != ANY_UNION


def _add_travel(reading: Reading, at: int) -> None:
    """ "Happy to travel abroad", "travels within the state": how far is told beside it."""
    there = reading.pieces[at + 1 : at + 2]
    if (reading.pieces[at].word == "travels" and at == 0) or (there and there[0].word == "there"):
        # "Anyone who travels there": to the place of the shoot, which is asked for as such.
        reading.claim(at, at + 1, "context")
        return
    reach, last = reading.pieces[at].tags["travel"], at + 1
    for here in range(at + 1, min(len(reading.pieces), at + 1 + _REACH)):
        piece = reading.pieces[here]
        if piece.newline or (piece.has("break") and not (piece.word == ":" and here == at + 1)):
            break
        if piece.has("travel_reach") and not piece.owner:
            reach, last = piece.tags["travel_reach"], here + 1
            break
        if piece.owner or not (piece.has("stop") or piece.word in ("to", "for", ":")):
            break
    if at and reading.pieces[at - 1].has("travel_reach") and not reading.pieces[at - 1].owner:
        reach = reading.pieces[at - 1].tags["travel_reach"]
    reading.add("travel", reach, at, last)


_REACH = 4


def _is_paid_for(reading: Reading, at: int) -> bool:
    """ "Travel and stay provided", "10k incl travel": the word alone wishes for nothing."""
    if reading.pieces[at].word not in ("travel", "travelling", "traveling", "outdoor shoot"):
        return False
    near = reading.pieces[max(0, at - 3) : at] + reading.pieces[at + 1 : at + 4]
    wished = any(piece.word in _WISHED for piece in near) or any(piece.has("travel_reach") for piece in near[-3:])
    return not wished or any(piece.word in _PAID for piece in near)


_WISHED = (
    *(
        "must",
        "required",
        "ok",
        "okay",
        "ready",
        "possible",
        "needed",
        "compulsory",
        "can",
        "willing",
        "should",
        "able",
    ),
    *("mandatory", "involved", "fine", "kar", "karna", "is a must", "chahiye", "hoga"),
)
_PAID = (
    "incl",
    "including",
    "provided",
    "paid",
    "covered",
    "stay",
    "lodging",
    "conveyance",
    "food",
    "fare",
    "us",
    "extra",
)


_PLACES = ("place", "places", "country", "city_abroad")


def _is_of_a_place(reading: Reading, at: int) -> bool:
    """ "Goa ready to travel": to that place, which is asked for as such."""
    behind = [piece for piece in reading.pieces[at + 1 : at + 3] if not piece.newline]
    if len(behind) == 2 and behind[0].word in ("to", "in", "at") and behind[1].has(*_PLACES):
        return True
    if len(behind) == 2 and behind[0].word == "to" and behind[1].word == "the":
        return any(piece.has(*_PLACES) for piece in reading.pieces[at + 3 : at + 4])
    return at > 0 and reading.pieces[at - 1].has("place", "country", "city_abroad") and not reading.pieces[at].newline


def _find_bare_licences(reading: Reading) -> None:
    """ "Licence chahiye": for the bike if there is one in the request, else for a car."""
    for at, piece in enumerate(reading.pieces):
        before = reading.pieces[at - 1].word if at and not piece.newline else ""
        if before in _OTHER_LICENCES and not piece.owner:
            reading.claim(at, at + 1, "context")
        beside = reading.pieces[at + 1 : at + 2]
        if not piece.owner and piece.has("licence_word") and beside and beside[0].owner == "licence":
            # "Licence HMV a must": which one stands behind.
            reading.claim(at, at + 1, "context")
        if not piece.owner and piece.has("licence_word"):
            rides = any(other.tags.get("skill") == "motorcycle" for other in reading.pieces)
            reading.add("licence", "motorcycle" if rides else "lmv", at, at + 1)


# "A PADI licence", "arms licence": no car is driven with it.
_OTHER_LICENCES = (
    "padi",
    "scuba",
    "diving",
    "arms",
    "gun",
    "drone",
    "trade",
    "fishing",
    "learner's",
    "learners",
    "marriage",
)


def _is_with(reading: Reading, at: int) -> bool:
    """ "Who's with Toabh", "nobody with KWAN": by whom somebody is represented."""
    piece = reading.pieces[at]
    if piece.has("not_before") and piece.word.endswith(" with"):
        return True
    before = reading.pieces[at - 1] if at else None
    return piece.word == "with" and before is not None and (before.has("people", "gender") or before.word in _WHO)


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
        if end > start and not (end < len(pieces) and pieces[end].has("credit")):
            _add_agencies(reading, at, start, end)
            continue
        start = at
        while start > 0 and (is_proper(reading, start - 1) or _is_agency_noun(reading, start - 1)):
            start -= 1
        if piece.word in ("agency", "roster of") and start < at:
            reading.add("agency", reading.words(start, at), start, at + 1)
    _find_known_agencies(reading)


def _find_known_agencies(reading: Reading) -> None:
    """ "No one from Toabh", "via Third Row Talent": known by name, or by the noun that the name ends in."""
    at, listed = 0, False
    while at < len(reading.pieces):
        end = at
        while end < len(reading.pieces) and _is_part(reading, end):
            end += 1
        known = any(piece.has("agency_name") and not piece.owner for piece in reading.pieces[at:end])
        told = listed or _is_told_from(reading, at) or _is_theirs(reading, end)
        named = end - at > 1 and _is_agency_noun(reading, end - 1) and told
        if known or named:
            reading.add("agency", reading.words(at, end), at, end)
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


def _is_theirs(reading: Reading, end: int) -> bool:
    """ "Kirdaar Management ki ladkiyan", "Nukkad Artists wale"."""
    following = reading.pieces[end : end + 2]
    own = bool(following) and following[0].word in ("ki", "ke", "ka", "wale", "wali", "se", "only")
    return own and not following[0].newline


def _is_told_from(reading: Reading, at: int) -> bool:
    return at > 0 and reading.pieces[at - 1].word.endswith(("from", "with", "at", "by", "of", "via", "through"))


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
