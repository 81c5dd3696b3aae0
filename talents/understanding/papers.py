"""What can be shown on paper: licences, unions, training, passport, readiness to travel."""

from __future__ import annotations

from talents.understanding.reading import Piece, Reading
from talents.understanding.walking import past
from talents.vocabulary.people import ANY_UNION

_SIMPLE = ("licence", "union", "training", "travel")


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
            if field == "training" and field in piece.tags and _is_by_students(reading, at):
                ends = any(near.has("break") for near in reading.pieces[at + 1 : at + 2])
                reading.claim(at, at + 1 if ends else at + 2, "context")
                break
            if field == "union" and field in piece.tags and _is_of_its_terms(reading, at):
                reading.claim(at, at + 1, "context")
                break
            if field in piece.tags:
                reading.add(field, piece.tags[field], at, at + 1)
                break
    _find_bare_licences(reading)


def _is_of_its_terms(reading: Reading, at: int) -> bool:
    """ "£350 per day (Equity low budget agreement)": by whose terms it is paid."""
    for piece in reading.pieces[at + 1 : at + 4]:
        if piece.newline or piece.has("break"):
            return False
        if piece.word in _TERMS:
            return True
    return False


_TERMS = ("agreement", "contract", "contracts", "terms", "rates", "rate", "minimum", "minimums", "scale", "card rate")


def _is_by_students(reading: Reading, at: int) -> bool:
    """ "A short film by FTII students", "NSD diploma film": who makes it."""
    by = at > 0 and reading.pieces[at - 1].word in ("by", "by an", "for an")
    following = reading.pieces[at + 1 : at + 2]
    made = bool(following) and following[0].word in ("student film", "diploma", "diploma film", "film", "project")
    behind = at > 1 and reading.pieces[at - 1].word in (",", "-", "(", "at", "from", "of")
    # "Student film, FTII".
    return by or made or (behind and _ends_in(reading, at - 1, _BY_STUDENTS))


def _ends_in(reading: Reading, at: int, phrases: tuple[str, ...]) -> bool:
    return " ".join(piece.word for piece in reading.pieces[max(0, at - 2) : at]).endswith(phrases)


_BY_STUDENTS = ("student film", "diploma film", "diploma", "student project", "student short", "diploma project")


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
        driven = _driven_with(reading, at) if piece.has("licence_word") and not piece.owner else None
        if driven is not None:
            reading.add("licence", _DRIVEN[reading.pieces[driven].tags["skill"]], at, driven + 1)
        elif not piece.owner and piece.has("licence_word"):
            rides = any(other.tags.get("skill") == "motorcycle" for other in reading.pieces)
            # "2 wheeler licence", "2-wheeler licence".
            rides = rides or (
                before == "wheeler" and any(near.number == 2 for near in reading.pieces[max(0, at - 3) : at])
            )
            reading.add("licence", "motorcycle" if rides else "lmv", at, at + 1)


def _driven_with(reading: Reading, at: int) -> int | None:
    """ "A licence for the bike", "licence to ride a motorbike": where it is named what is driven."""
    here = past(reading, at + 1, _TO_DRIVE)
    named = reading.pieces[here : here + 1] if here > at + 1 else []
    plain = bool(named) and not named[0].owner and not named[0].newline and named[0].tags.get("skill") in _DRIVEN
    return here if plain else None


_TO_DRIVE = ("for", "to", "a", "the", "ride", "drive", "of", "his", "her")
_DRIVEN = {"motorcycle": "motorcycle", "car_driving": "lmv"}
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
