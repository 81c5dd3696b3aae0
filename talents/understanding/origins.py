"""Where somebody may work, and whom somebody says that she or he can portray."""

from __future__ import annotations

from talents.understanding.reading import Reading

_REACH = 4
# "No visa sponsorship for the UK" wishes for the right; only the words say no.
_WISHED = ("no", "without", "no need of", "not")


def find_rights_to_work(reading: Reading) -> None:
    for at, piece in enumerate(reading.pieces):
        if piece.owner or not piece.has("work_right"):
            continue
        countries = _near(reading, at)
        if not countries:
            continue
        first, last = min(at, *countries), max(at, *countries) + 1
        while first > 0 and reading.pieces[first - 1].word in _WISHED and "sponsor" in piece.word:
            first -= 1
        codes = tuple(dict.fromkeys(_country(reading, here) for here in countries))
        reading.add("right_to_work", codes, first, last)


def _country(reading: Reading, at: int) -> str:
    piece = reading.pieces[at]
    return str(piece.tags.get("country") or piece.tags["city_abroad"])


def _near(reading: Reading, cue: int) -> list[int]:
    """The countries that a cue speaks of: those after it, else those before it."""
    for places in (range(cue + 1, cue + 1 + _REACH), range(cue - 1, cue - 1 - _REACH, -1)):
        found: list[int] = []
        for at in places:
            if not 0 <= at < len(reading.pieces) or (reading.pieces[at].newline and at > cue):
                break
            piece = reading.pieces[at]
            if piece.has("country", "city_abroad") and not piece.owner:
                found.append(at)
            elif piece.owner or piece.has("break") or not piece.has("stop", "or", "and", "slash"):
                break
        if found:
            return found
    return []


def find_portrayals(reading: Reading) -> None:
    for at, piece in enumerate(reading.pieces):
        if piece.has("places") and not piece.owner and at and reading.pieces[at - 1].word in _PORTRAYS:
            if "north" in piece.word and "east" in piece.word:
                # "Can portray North East": the people, not the states.
                reading.add("can_portray", "north_east_indian", at, at + 1)
        elif not piece.owner and piece.has("portrayal") and not _is_food_or_film(reading, at):
            reading.add("can_portray", piece.tags["portrayal"], at, at + 1)


_PORTRAYS = ("portray", "portrays", "can portray", "portraying", "play", "pass as", "as", "look", "looks")


def _is_food_or_film(reading: Reading, at: int) -> bool:
    following = reading.pieces[at + 1 : at + 2]
    return bool(following) and following[0].has("credit", "accent_noun", "product")
