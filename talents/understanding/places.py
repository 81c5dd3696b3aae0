"""Where a talent is based. The place of the shoot is not that, and is left alone."""

from __future__ import annotations

from talents.query import Origin
from talents.understanding.place_codes import codes_at
from talents.understanding.premises import is_of_a_house, is_of_a_tongue, is_of_the_usage, is_scenery
from talents.understanding.reading import Reading
from talents.understanding.roots import drop_the_wider, set_roots_apart
from talents.understanding.shoot_places import is_shoot_place
from talents.understanding.towns import drop_towns_beside_cities

_NEAR = ("near", "around", "nearby", "close to")


def find_places(reading: Reading) -> None:
    for at, piece in enumerate(reading.pieces):
        if piece.owner:
            continue
        following = reading.pieces[at + 1 : at + 2]
        if is_of_a_tongue(reading, at):
            reading.claim(at, at + 1, "context")
            continue
        if following and following[0].has("accent_noun") and not piece.has("anywhere"):
            # "A Nagpur accent": one that we have no code for, and no place to live.
            continue
        if piece.has("anywhere"):
            reading.claim(at, at + 1, "context")
            continue
        if piece.has("country", "city_abroad") and _find_journey(reading, at):
            continue
        codes = codes_at(reading, at)
        if codes and any(aside(reading, at) for aside in (is_of_a_house, is_scenery, is_of_the_usage)):
            reading.claim(at, at + 1, "context")
            continue
        if not codes or _styles_a_tongue(reading, at) or _is_a_look(reading, at):
            continue
        field, origin = _meaning(reading, at)
        if piece.has("town") and piece.tags["town"] in codes:
            origin = "assumed"
        reading.add(field, codes, at, at + 1, origin)
    drop_the_wider(reading)
    set_roots_apart(reading)
    drop_towns_beside_cities(reading)
    _drop_the_base(reading)
    _drop_what_is_of_the_shoot(reading)
    _find_local_hires(reading)


def _find_local_hires(reading: Reading) -> None:
    """ "Shoot in Goa, 18–23 January. Local hires preferred": who counts as local where the shoot is."""
    shoots = [thing for thing in reading.found if thing.field == "shoots_in"]
    if len(shoots) != 1 or reading.has_found("works_in") or reading.has_found("place"):
        return
    for at, piece in enumerate(reading.pieces):
        if piece.word in _LOCAL_HIRES and not piece.owner:
            reading.add("works_in", shoots[0].value, at, at + 1)
            return


def _drop_what_is_of_the_shoot(reading: Reading) -> None:
    """ "Where we shoot: Kolkata, an old house in Bhowanipore": the place of the shoot, said nearer."""
    shoots = [thing for thing in reading.found if thing.field == "shoots_in"]
    for one in [thing for thing in reading.found if thing.field == "place"]:
        for shoot in shoots:
            between = reading.pieces[shoot.last : one.first]
            goes_on = between and not any(piece.newline or piece.word in (".", ";") for piece in between)
            behind = reading.pieces[one.last : one.last + 3]
            lived = any(
                piece.has("nice_after") or piece.word in (*_LIVING, "only", "local", "locals") for piece in behind
            )
            if goes_on and set(one.value) <= set(shoot.value) and not lived and not reading.pieces[one.first].newline:
                reading.found = [thing for thing in reading.found if thing is not one]
                break


_LOCAL_HIRES = ("local hire", "local hires", "hired locally", "as locals", "as local", "work as local")


def _drop_the_base(reading: Reading) -> None:
    """ "Jaipur based or willing local hire in Jaipur": whoever lives there is one of those who work there."""
    hired = [thing for thing in reading.found if thing.field == "works_in"]
    for one in [thing for thing in reading.found if thing.field == "place"]:
        for other in hired:
            between = reading.pieces[one.last : other.first]
            either = len(between) <= _LONGEST_LIST and any(piece.has("or") for piece in between)
            if either and set(one.value) <= set(other.value):
                reading.found = [thing for thing in reading.found if thing is not one]


def _meaning(reading: Reading, at: int) -> tuple[str, Origin]:
    """Where they live, where they count as local, or where the shoot takes them."""
    # "Shooting at Hyderabad, Mumbai based": behind a comma another thing is told.
    apart = reading.pieces[at + 1 : at + 2] and reading.pieces[at + 1].word == "," and is_shoot_place(reading, at)
    if _is_lived_in(reading, at) or (_is_listed(reading, at) and not apart):
        return "place", "typed"
    if is_shoot_place(reading, at):
        return "shoots_in", "typed"
    if _is_local_hire(reading, at):
        return "works_in", "typed"
    return "place", "assumed" if at and reading.pieces[at - 1].word in _NEAR else "typed"


def _is_lived_in(reading: Reading, at: int) -> bool:
    """ "Pune based", "so NCR-based talent only"."""
    following = reading.pieces[at + 1 : at + 3]
    if len(following) > 1 and following[0].word == "-" and not following[0].spaced:
        following = following[1:]
    return bool(following) and following[0].word in _LIVING and not following[0].newline


def _is_listed(reading: Reading, at: int) -> bool:
    """ "Mumbai or Pune based": what stands behind the last one tells of them all."""
    here = at + 1
    while here + 1 < len(reading.pieces) and here - at < _LONGEST_LIST and not reading.pieces[here].newline:
        joint, other = reading.pieces[here], reading.pieces[here + 1]
        if not (joint.has("or", "and") or joint.word in ("/", ",")) or not other.has("place", "places"):
            return False
        here += 2
        if here < len(reading.pieces) and reading.pieces[here].word in ("based", "base", "resident", "residents"):
            return not reading.pieces[here].newline
    return False


_LONGEST_LIST = 10


def _styles_a_tongue(reading: Reading, at: int) -> bool:
    """ "UP wali Hindi": how they speak there, for which there is no code; nobody has to live there."""
    behind = reading.pieces[at + 1 : at + 3]
    return len(behind) == 2 and behind[0].word in ("wali", "waali", "vali") and behind[1].has("language")


def _is_a_look(reading: Reading, at: int) -> bool:
    """ "Delhi type girl": the look, or where she lives? The look orders for now, and it is asked."""
    following = reading.pieces[at + 1 : at + 2]
    seems = _seems_from_there(reading, at)
    if seems is not None:
        reading.add("text", reading.words(at, seems).lower(), at, seems)
        return True
    if not following or following[0].newline or following[0].word not in _LOOKS:
        return False
    if (
        following[0].word == "look"
        and reading.pieces[at + 2 : at + 3]
        and reading.pieces[at + 2].word in ("at", "in", "for")
    ):
        return False
    reading.question = reading.question or f"From {reading.pieces[at].text}, or only the look of it?"
    return True


def _seems_from_there(reading: Reading, at: int) -> int | None:
    """The end of "Mumbai ka ladka lage", of whom she or he is taken for; None where nothing of the kind is said."""
    for here in range(at + 1, min(at + 5, len(reading.pieces))):
        piece = reading.pieces[here]
        if piece.newline or (here == at + 1 and piece.word not in ("ka", "ki", "ke")):
            return None
        if piece.word in _SEEMS:
            return here + 1
    return None


_SEEMS = ("lage", "lagna", "lagni", "lagta", "lagti", "dikhe", "dikhna", "dikhni", "dikhta", "dikhti")
_LOOKS = ("type", "types", "look", "looks", "looking", "vibe", "feel", "types ki", "jaisi", "jaisa")


def _find_journey(reading: Reading, at: int) -> bool:
    """ "Shoot in Thailand": nobody is asked to live there, but to travel that far."""
    piece = reading.pieces[at]
    located = [near.word for near in reading.pieces[max(0, at - 2) : at]] in _LOCATED
    located = located or (reading.has_found("passport") and _is_set_apart(reading, at))
    if piece.tags.get("country") == "IN" or not (located or is_shoot_place(reading, at)):
        return False
    told = [found for found in reading.found if found.field == "travel"]
    for found in told:
        # "Travels, Barcelona shoot": that far.
        found.value = "international"
    if not told:
        reading.add("travel", "international", at, at + 1)
    reading.claim(at, at + 1, "context")
    return True


def _is_set_apart(reading: Reading, at: int) -> bool:
    """ "Sunscreen campaign, Bali." of a call that asks for a passport: where it is shot, between its signs."""
    before, behind = reading.pieces[at - 1 : at], reading.pieces[at + 1 : at + 2]
    opens = not before or reading.pieces[at].newline or before[0].word in (",", ".", "-", "/", "|", "(")
    ends = not behind or behind[0].newline or behind[0].word in (",", ".", "-", "/", "|", ")")
    return opens and ends and reading.pieces[at].has("city_abroad")


_LOCATED = (["location", ":"], ["location", "-"], ["loc", ":"], ["locations", ":"], ["location", "is"])
_LIVING = ("based", "base", "resident", "residents", "mein rehne", "wale", "wali", "ke rehne")


def _ends_of_list(reading: Reading, at: int) -> tuple[int, int]:
    """ "Nashik or Kolhapur": the first and the last place of the list that this one stands in."""
    first = last = at
    while first > 1 and reading.pieces[first - 1].has("or", "and", "slash") and reading.pieces[first - 2].has("place"):
        first -= 2
    while last + 2 < len(reading.pieces) and (
        reading.pieces[last + 1].has("or", "and", "slash") and reading.pieces[last + 2].has("place")
    ):
        last += 2
    return first, last


def _is_local_hire(reading: Reading, at: int) -> bool:
    at, last = _ends_of_list(reading, at)
    for here in (*range(at - 1, max(-1, at - 5), -1), *range(last + 1, min(len(reading.pieces), last + 4))):
        if reading.pieces[here].has("local_hire"):
            beside = reading.pieces[min(at, here) + 1 : max(at, here) + 1]
            return not any(piece.newline or piece.word in (".", ";") for piece in beside)
    # "In Nagpur, 5k each, local hire": said once, of the only place.
    hired = any(piece.word.startswith("local hire") and not piece.owner for piece in reading.pieces)
    return hired and sum(piece.has("place", "places") for piece in reading.pieces) == 1
