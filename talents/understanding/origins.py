"""Where somebody may work, and whom somebody says that she or he can portray."""

from __future__ import annotations

from talents.understanding.reading import Reading
from talents.vocabulary.phrases import phrases
from talents.vocabulary.work_rights import CITIZENS_OF, PAPERS_OF

_REACH = 6
# "No visa sponsorship for the UK" wishes for the right; only the words say no.
_WISHED = frozenset(
    phrases(
        """
        no, without, no need of, not, need, needs, needing, need no, needs no, requires no, doesn't need, does not need,
        don't need, do not need, dont need, doesnt need, must not, must not need, should not, shouldn't, not need,
        require,
        requires, requiring, does not, doesn't, do not, don't, won't, will not, won't need, will not need, a, any,
        visa, our,
        without any, need not, needn't, no need for, who
        """
    )
)
# These tell a country's papers only right behind its name or right before it: "UK passport", "citizen of Nepal".
_BESIDE_ONLY = frozenset(
    phrases(
        "passport, passport holder, passport holders, pr, resident, "
        "residence, national, nationals, can work, sponsor, sponsors"
    )
)


def find_rights_to_work(reading: Reading) -> None:
    for at, piece in enumerate(reading.pieces):
        if piece.owner or not piece.has("work_right"):
            continue
        countries = _near(reading, at)
        if not countries and piece.word in PAPERS_OF:
            reading.add("right_to_work", PAPERS_OF[piece.word], at, at + 1)
            continue
        if not countries or (piece.word in _BESIDE_ONLY and not _is_paper_of(reading, at, countries)):
            continue
        first, last = min(at, *countries), max(at, *countries) + 1
        helped = "sponsor" in piece.word or piece.word.startswith(("visa to", "a visa to"))
        while first > 0 and _said(reading, first - 1) in _WISHED and helped:
            first -= 1
        codes = tuple(dict.fromkeys(_country(reading, here) for here in countries))
        reading.add("right_to_work", codes, first, last)


def find_more_rights_to_work(reading: Reading) -> None:
    """ "Canada bhi chalega", "Ireland nahi", of a search that asks for a right to work: countries of the same kind."""
    if "right_to_work" not in reading.held or len(reading.pieces) > _FEW:
        return
    for at, piece in enumerate(reading.pieces):
        if piece.has("country") and not piece.owner and not piece.has("language"):
            reading.add("right_to_work", _country(reading, at), at, at + 1)


_FEW = 7


def _said(reading: Reading, at: int) -> str:
    """A word as it is written, "won't need" with its sign side by side."""
    return reading.pieces[at].word.replace(" ' ", "'")


def _is_paper_of(reading: Reading, at: int, countries: list[int]) -> bool:
    """ "UK passport"; "passport needed, shoot in Dubai" is of no country, and "our sponsor in Dubai" of no paper."""
    if reading.pieces[at].word.startswith("sponsor"):
        return any(piece.word in _WISHED - {"a", "our", "who"} for piece in reading.pieces[max(0, at - 3) : at])
    beside = at + 1 in countries if reading.pieces[at].word.startswith(("national", "passport")) else False
    beside = beside or at - 1 in countries
    of = countries[0] - at <= 3 and any(piece.word in ("of", "in") for piece in reading.pieces[at + 1 : countries[0]])
    return beside or of


def _country(reading: Reading, at: int) -> str:
    piece = reading.pieces[at]
    return str(piece.tags.get("country") or piece.tags.get("city_abroad") or CITIZENS_OF[piece.word])


def _near(reading: Reading, cue: int) -> list[int]:
    """The countries that a cue speaks of: those after it, else those before it."""
    for places in (range(cue + 1, cue + 1 + _REACH), range(cue - 1, cue - 1 - _REACH, -1)):
        found: list[int] = []
        for at in places:
            if not 0 <= at < len(reading.pieces) or (reading.pieces[at].newline and at > cue):
                break
            piece = reading.pieces[at]
            citizen = piece.word in CITIZENS_OF and reading.pieces[cue].word.startswith(_OF_CITIZENS)
            if (citizen or piece.has("country", "city_abroad")) and not piece.owner:
                found.append(at)
            elif piece.word in _WORKING or (piece.word == ":" and at == cue + 1):
                # "Work authorisation: Canada".
                continue
            elif piece.owner or piece.has("break") or not piece.has("stop", "or", "and", "slash"):
                break
        if found:
            return found
    return []


_OF_CITIZENS = ("citizen", "national", "passport", "dual", "resident", "pr")
_WORKING = ("work in", "to work in", "work", "visas", "visa", "working in", "shoot in", "film in", "worked in")


def find_portrayals(reading: Reading) -> None:
    for at, piece in enumerate(reading.pieces):
        if piece.has("places") and not piece.owner and _is_portrayed(reading, at):
            if "north" in piece.word and "east" in piece.word:
                reading.add("can_portray", "north_east_indian", at, at + 1)
        elif not piece.owner and piece.has("portrayal") and not _is_food_or_film(reading, at):
            reading.add("can_portray", piece.tags["portrayal"], at, at + 1)
        elif not piece.owner and piece.has("nationality") and _is_of_people(reading, at):
            reading.add("can_portray", piece.tags["nationality"], at, at + 1)


def _is_of_people(reading: Reading, at: int) -> bool:
    """ "Arab sheikh", "Russian girls"; of a "Chinese restaurant" or a "Turkish series" nobody is told."""
    following = reading.pieces[at + 1 : at + 2]
    before = reading.pieces[at - 1] if at else None
    if _is_joined(reading, at):
        return True
    ends = not following or following[0].word in (",", ";", ".")
    return (ends and before is not None and before.word in (",", ";")) or (
        bool(following) and not following[0].newline and following[0].has(*_WHOM)
    )


def _is_joined(reading: Reading, at: int) -> bool:
    """ "Could be Arab or Persian", "Iranian or Turkish look": one of two peoples, of which the other is told so."""
    before, behind = reading.pieces[max(0, at - 2) : at], reading.pieces[at + 1 : at + 3]
    if len(before) == 2 and before[1].has("or", "slash") and before[0].owner == "can_portray":
        return True
    last = reading.pieces[at + 2 : at + 4]
    if len(behind) < 2 or not behind[0].has("or", "slash") or any(piece.newline for piece in behind):
        return False
    looks = len(last) == 2 and last[0].has("nationality") and last[1].word in _LOOKS
    return looks or behind[1].has("portrayal") or (behind[1].has("nationality") and _is_of_people(reading, at + 2))


def _is_portrayed(reading: Reading, at: int) -> bool:
    """ "Can portray North East", "north east looks": the people, not the states."""
    behind = reading.pieces[at + 1 : at + 2]
    led = at > 0 and reading.pieces[at - 1].word in _PORTRAYS
    return led or (bool(behind) and not behind[0].newline and behind[0].word in _LOOKS)


_LOOKS = ("look", "looks", "looking", "features", "face", "faces")
_WHOM = ("gender", "role_gender", "part", "role_age", "people", "pair")
_PORTRAYS = (
    "portray",
    "portrays",
    "can portray",
    "portraying",
    "play",
    "plays",
    "playing",
    "pass as",
    "as",
    "look",
    "looks",
)


def _is_food_or_film(reading: Reading, at: int) -> bool:
    following = reading.pieces[at + 1 : at + 2]
    return bool(following) and following[0].has("credit", "accent_noun", "product")
