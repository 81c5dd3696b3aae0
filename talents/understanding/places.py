"""Where a talent is based. The place of the shoot is not that, and is left alone."""

from __future__ import annotations

from talents.query import Origin
from talents.understanding.place_codes import codes_at
from talents.understanding.premises import is_of_a_house, is_of_a_tongue, is_recorded_there, is_scenery
from talents.understanding.reading import Reading
from talents.understanding.roots import drop_the_wider, set_roots_apart
from talents.understanding.towns import drop_towns_beside_cities

_SHOOT = (
    *("to shoot", "location of shoot", "place of shoot", "shoot place", "shoot city", "shoot loc", "shoot at"),
    *("shoot", "shooting", "shoots", "filming", "shot", "shoot is", "travel", "travel to", "outdoor", "shoot on"),
    *("shooting on", "shoot dates", "shoot days", "shoot date", "shooting dates", "shoot is on", "workshop", "venue"),
    *("schedule", "schedules", "rehearsal", "rehearsals", "shoot location", "shooting location", "event", "gig"),
)
_SHOOT_AFTER = (
    "shoot",
    "shooting",
    "schedule",
    "shoots",
    "outdoor",
    "filming",
    "event",
    "workshop",
    "gig",
    "leg",
    "job",
    "trip",
)
_READY = ("travel", "ready", "willing", "can travel", "open to", "able", "happy to")
_NEAR = ("near", "around", "nearby", "close to")
_REACH = 3


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
        if codes and (is_of_a_house(reading, at) or is_scenery(reading, at)):
            reading.claim(at, at + 1, "context")
            continue
        if not codes or _is_a_look(reading, at):
            continue
        field, origin = _meaning(reading, at)
        if piece.has("town") and piece.tags["town"] in codes:
            origin = "assumed"
        reading.add(field, codes, at, at + 1, origin)
    drop_the_wider(reading)
    set_roots_apart(reading)
    drop_towns_beside_cities(reading)
    _drop_the_base(reading)


def _drop_the_base(reading: Reading) -> None:
    """ "Jaipur based or willing local hire in Jaipur": whoever lives there is one of those who work there."""
    hired = [thing for thing in reading.found if thing.field == "works_in"]
    for one in [thing for thing in reading.found if thing.field == "place"]:
        for other in hired:
            between = reading.pieces[one.last : other.first]
            either = len(between) <= _LONGEST_DAYS and any(piece.has("or") for piece in between)
            if either and set(one.value) <= set(other.value):
                reading.found = [thing for thing in reading.found if thing is not one]


def _meaning(reading: Reading, at: int) -> tuple[str, Origin]:
    """Where they live, where they count as local, or where the shoot takes them."""
    following = reading.pieces[at + 1] if at + 1 < len(reading.pieces) else None
    if (following is not None and following.word in _LIVING and not following.newline) or _is_listed(reading, at):
        return "place", "typed"
    if _is_shoot_place(reading, at):
        return "shoots_in", "typed"
    if _is_local_hire(reading, at):
        return "works_in", "typed"
    return "place", "assumed" if at and reading.pieces[at - 1].word in _NEAR else "typed"


def _is_listed(reading: Reading, at: int) -> bool:
    """ "Mumbai or Pune based": what stands behind the last one tells of them all."""
    here = at + 1
    while here + 1 < len(reading.pieces) and here - at < _LONGEST_DAYS and not reading.pieces[here].newline:
        joint, other = reading.pieces[here], reading.pieces[here + 1]
        if not (joint.has("or", "and") or joint.word in ("/", ",")) or not other.has("place", "places"):
            return False
        here += 2
        if here < len(reading.pieces) and reading.pieces[here].word in ("based", "base", "resident", "residents"):
            return not reading.pieces[here].newline
    return False


def _is_a_look(reading: Reading, at: int) -> bool:
    """ "Delhi type girl": the look, or where she lives? The look orders for now, and it is asked."""
    following = reading.pieces[at + 1 : at + 2]
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


_ALSO_SKILLS = ("theatre", "stage", "plays", "films", "cinema", "serials", "ads")
_LOOKS = ("type", "types", "look", "looks", "looking", "vibe", "feel", "types ki", "jaisi", "jaisa")


def _find_journey(reading: Reading, at: int) -> bool:
    """ "Shoot in Thailand": nobody is asked to live there, but to travel that far."""
    piece = reading.pieces[at]
    if piece.tags.get("country") == "IN" or not _is_shoot_place(reading, at):
        return False
    told = [found for found in reading.found if found.field == "travel"]
    for found in told:
        # "Travels, Barcelona shoot": that far.
        found.value = "international"
    if not told:
        reading.add("travel", "international", at, at + 1)
    reading.claim(at, at + 1, "context")
    return True


_LIVING = ("based", "base", "resident", "residents", "mein rehne", "wale", "wali", "ke rehne")


def _is_local_hire(reading: Reading, at: int) -> bool:
    while at > 1 and reading.pieces[at - 1].has("or", "and", "slash") and reading.pieces[at - 2].has("place"):
        at -= 2
    for here in (*range(at - 1, max(-1, at - 5), -1), *range(at + 1, min(len(reading.pieces), at + 4))):
        if reading.pieces[here].has("local_hire"):
            beside = reading.pieces[min(at, here) + 1 : max(at, here) + 1]
            return not any(piece.newline or piece.word in (".", ";") for piece in beside)
    # "In Nagpur, 5k each, local hire": said once, of the only place.
    hired = any(piece.word.startswith("local hire") and not piece.owner for piece in reading.pieces)
    return hired and sum(piece.has("place", "places") for piece in reading.pieces) == 1


def _is_shoot_place(reading: Reading, at: int) -> bool:
    following = reading.pieces[at + 1 : at + 3]
    if following and following[0].word in _WHO_LIVE and not following[0].newline:
        return False
    if _shoot_behind(reading, at):
        return True
    if not following or following[0].newline:
        return False
    if following[0].word.startswith(("shoot on", "shoot is", "shoot in")) or _shoots_on_days(reading, at):
        return True
    if _is_of_a_shoot_there(reading, at):
        return True
    if len(following) == 2 and (
        following[0].word in _GOES or (following[0].word in ("tak", "mein") and following[1].word in _GOES)
    ):
        return True
    if following[0].word in _SHOOT_AFTER or (following[0].has("travel") and following[0].word.startswith(_READY)):
        return True
    return (
        len(following) == 2
        and following[0].word in ("mein", "me", "ka", "ki", "ke")
        and (following[1].word.partition(" ")[0] in _SHOOT_AFTER and not following[1].newline)
    )


# "Schedule starts mid Feb in Lucknow".
_BEGINS = (
    "starts",
    "start",
    "starting",
    "begins",
    "beginning",
    "commences",
    "hai",
    "will",
    "be",
    "happening",
    "planned",
)
# "Three shoot days, Pune people preferred".
_WHO_LIVE = ("people", "log", "folks", "ppl", "locals", "residents", "local", "wale log", "actors", "artists", "based")


def _shoots_on_days(reading: Reading, at: int) -> bool:
    """ "Rajasthan mein 10 se 15 January ka shoot", "Bangalore 5 Dec shoot"."""
    here = at + 1
    while here < len(reading.pieces) and here - at <= _LONGEST_DAYS and not reading.pieces[here].newline:
        piece = reading.pieces[here]
        if piece.word.partition(" ")[0] in _SHOOT_AFTER:
            return any(near.owner == "availability" for near in reading.pieces[at + 1 : here])
        if piece.owner != "availability" and piece.word not in ("mein", "me", "ka", "ki", "ke", "ko", "on"):
            return False
        here += 1
    return False


def _is_of_a_shoot_there(reading: Reading, at: int) -> bool:
    """ "Nagpur ke paas ek Marathi film shoot ho rahi hai": what is shot there stands between."""
    here = at + 1
    while here < len(reading.pieces) and here - at <= _LONGEST_DAYS and not reading.pieces[here].newline:
        piece = reading.pieces[here]
        if piece.word.partition(" ")[0] in _SHOOT_AFTER or piece.word.endswith(" shoot"):
            return here > at + 1
        inside = piece.word in ("mein", "me", "ke paas", "ke", "paas", "ke aas paas", "ka", "ki", "ek")
        if not (
            inside
            or piece.has("credit", "article", "counted")
            or piece.number is not None
            or piece.owner in ("language", "context")
        ) or (here == at + 1 and not inside):
            return False
        here += 1
    return False


_LONGEST_DAYS = 10
_GOES = (
    *("ja", "jaa", "jaana", "jana", "jaane", "jane", "jaake", "jaye", "jaaye", "aa", "aana", "aane", "aake", "aaye"),
    *("pahunch", "pahunche", "pahunchna", "aa sake", "ja sake", "jaa sake"),
)


def _shoot_behind(reading: Reading, at: int) -> bool:
    left, manner, inside = _REACH, 0, False
    for here in range(at - 1, -1, -1):
        piece = reading.pieces[here]
        if piece.word in (")", "(") and not reading.pieces[here + 1].newline and (inside or piece.word == ")"):
            # "Shoot 10 Dec (night shift), Vasai".
            inside = piece.word == ")"
            continue
        if inside and not reading.pieces[here + 1].newline:
            continue
        if reading.pieces[here + 1].newline or (
            piece.has("break") and not piece.owner and piece.word not in (",", ":")
        ):
            return False
        if piece.has("travel") and not piece.owner and reading.pieces[here + 1].word == "to":
            return True
        if is_recorded_there(reading, here):
            return True
        if piece.word in _SHOOT or piece.has("shoot_in") or piece.word.endswith((" shoot", " shoots")):
            return not _is_free_time(reading, here)
        if piece.owner in ("availability", "context") and piece.has("day_word", "week"):
            return _tells_no_freedom(reading, here)
        if piece.owner in ("availability", "shoots_in", "context") or (piece.owner == "skill" and at - here <= _REACH):
            continue
        if (
            piece.has("credit")
            and here + 1 < at
            and reading.pieces[here + 1].word == "in"
            and piece.word not in _ALSO_SKILLS
        ):
            return not piece.owner
        if piece.word in ("from", "based", "who", "living", "local"):
            return False
        counted = piece.has("counted") or piece.number is not None or piece.word in _BEGINS
        if not (counted or piece.has("stop", "place", "and", "or", "break") or piece.word in ("-", "'")):
            # "Shoot underwater in Goa": one word of how is passed over.
            manner = manner or here
            if manner - here < 2 and piece.text[:1].isupper() and not piece.tags and piece.is_word:
                # "Event, Leela Palace Bangalore", "shoot Dimapur and Kolkata": places that we do not know.
                continue
            named = piece.text[:1].isupper() and reading.pieces[here - 1].word in ("in", "at")
            if manner != here or not (named or reading.pieces[here + 1].word in ("in", "at")):
                return False
        left -= not counted
        if left < 0:
            return False
    return False


def _tells_no_freedom(reading: Reading, at: int) -> bool:
    """ "Two days, 15-16 December, Chennai" is a shoot; "free next week, Chennai" is not."""
    return not any(
        piece.has("free_cue") and piece.word.startswith(("free", "avail", "khali"))
        for piece in reading.pieces[max(0, at - 6) : at]
    )


def _is_free_time(reading: Reading, at: int) -> bool:
    """ "Mumbai, shooting available": talk of days, not of a place."""
    return reading.pieces[at].word == "location" and at == 0
