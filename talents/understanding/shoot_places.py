"""Where a shoot takes whom it casts: "shoot in Goa", "Rajasthan mein 10 se 15 January ka shoot"."""

from __future__ import annotations

from talents.understanding.labels import label_of_line
from talents.understanding.premises import is_recorded_there
from talents.understanding.reading import Reading

_SHOOT = (
    *("to shoot", "location of shoot", "place of shoot", "shoot place", "shoot city", "shoot loc", "shoot at"),
    *("shoot", "shooting", "shoots", "filming", "shot", "shoot is", "travel", "travel to", "outdoor", "shoot on"),
    *("shooting on", "shoot dates", "shoot days", "shoot date", "shooting dates", "shoot is on", "workshop", "venue"),
    *("schedule", "schedules", "where :", "rehearsal", "rehearsals", "shoot location", "shooting location", "event"),
    "gig",
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
_REACH = 3
_ALSO_SKILLS = ("theatre", "stage", "plays", "films", "cinema", "serials", "ads")


def is_shoot_place(reading: Reading, at: int) -> bool:
    following = reading.pieces[at + 1 : at + 3]
    if following and following[0].word in _WHO_LIVE and not following[0].newline:
        return False
    if (
        _shoot_behind(reading, at)
        or _is_where_they_are_held(reading, at)
        or _are_all_days_there(reading, at)
        or _is_beside_its_days(reading, at)
    ):
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


def _are_all_days_there(reading: Reading, at: int) -> bool:
    """ "4-6 January and 20-22 January, both in Lucknow"."""
    before = reading.pieces[max(0, at - 5) : at]
    words = [piece.word for piece in before]
    return words[-2:] in (["both", "in"], ["all", "in"]) and any(piece.owner == "availability" for piece in before[:-2])


def _is_all_with_its_days(reading: Reading, at: int) -> bool:
    """ "Chennai 6-8 Jan.": all that a sentence tells."""
    if at and not reading.pieces[at].newline and reading.pieces[at - 1].word not in (".", ";", "!"):
        return False
    here = at + 1
    while (
        here < len(reading.pieces) and reading.pieces[here].owner == "availability" and not reading.pieces[here].newline
    ):
        here += 1
    ends = here == len(reading.pieces) or reading.pieces[here].newline or reading.pieces[here].word in (".", ";")
    return here > at + 1 and ends and len(reading.pieces) > here - at


def _is_where_they_are_held(reading: Reading, at: int) -> bool:
    """ "2 days, 14-19 Dec, at a bungalow in Mumbai": a venue behind the days."""
    words = [piece.word for piece in reading.pieces[max(0, at - 6) : at]]
    if _is_all_with_its_days(reading, at):
        return True
    if not words or words[-1] not in ("in", "near", "outside", "at"):
        return False
    if words[-1] in ("in", "at") and at > 1 and reading.pieces[at - 2].owner == "availability":
        # "10-12 December in Jaipur".
        return not reading.pieces[at].newline
    for back in (4, 5):
        venue = reading.pieces[at - back + 1 : at - 1]
        opens = at >= back and reading.pieces[at - back].word in ("at", "in", "inside") and bool(venue)
        held = opens and at > back and reading.pieces[at - back - 1].owner == "availability"
        if held and venue[0].word in ("a", "an", "the", "our") and not any(p.newline or p.owner for p in venue):
            return True
    return False


def _is_beside_its_days(reading: Reading, at: int) -> bool:
    """ "Dates: 9 December (studio, Mumbai), 10 December (plant near Nagpur)"."""
    here = at
    while here > 0 and not reading.pieces[here].newline and reading.pieces[here].word not in (".", ";"):
        here -= 1
    return (here == 0 or reading.pieces[here].newline) and label_of_line(reading, at) in _DATED_LINES


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
    """ "Rajasthan mein 10 se 15 January ka shoot", "Bangalore 5 Dec shoot", "Goa, 10-12 Jan shoot"."""
    opens = at == 0 or reading.pieces[at].newline or reading.pieces[at - 1].word in (".", ";", "!")
    here = at + 2 if opens and reading.pieces[at + 1].word == "," else at + 1
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


_AROUND = ("in", "at", "near", "around", "outside", "nearby", "close to")
_DATED_LINES = ("dates", "date", "shoot dates", "shoot date", "days", "schedule", "shoot days", "shoot schedule")
_HELD = ("dates are", "dates will be", "our dates are", "date is", "dates would be", "dates being")
_MAYBE_HELD = ("dates", "date", "when and where", "when & where", "shoot details")
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
        if piece.word in _HELD or (piece.word in _MAYBE_HELD and reading.pieces[here + 1].word in (":", "-")):
            # "Dates are 17 and 18 December in Chennai", "where: Nashik".
            return True
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
            if _is_a_venue(reading, here):
                # "Half-day shoot at a farmhouse near Pune".
                left = _REACH
                continue
            # "Shoot underwater in Goa": one word of how is passed over.
            manner = manner or here
            if manner - here < 2 and piece.text[:1].isupper() and not piece.tags and piece.is_word:
                # "Event, Leela Palace Bangalore", "shoot Dimapur and Kolkata": places that we do not know.
                continue
            named = piece.text[:1].isupper() and reading.pieces[here - 1].word in ("in", "at")
            if manner != here or not (named or reading.pieces[here + 1].word in _AROUND):
                return False
        left -= not counted and piece.word not in (",", ":")
        if left < 0:
            return False
    return False


def _is_a_venue(reading: Reading, at: int) -> bool:
    """ "At a hospital set in …", "in our Andheri studio": a noun, or the second of two, behind "at a" or "in our"."""
    for here in (at - 1, at - 2, at - 3):
        if here < 1 or reading.pieces[here + 1].newline:
            return False
        if reading.pieces[here].word in _AT_A:
            # "Shooting at a heritage house in …".
            ahead = reading.pieces[here - 1].word.rpartition(" ")[2]
            return reading.pieces[here].word in _AT or ahead in _AT
    return False


_AT = ("at", "in", "on", "inside")
_AT_A = (*_AT, "a", "an", "our", "the")


def _tells_no_freedom(reading: Reading, at: int) -> bool:
    """ "Two days, 15-16 December, Chennai" is a shoot; "free next week, Chennai" is not."""
    return not any(
        piece.has("free_cue") and piece.word.startswith(("free", "avail", "khali"))
        for piece in reading.pieces[max(0, at - 6) : at]
    )


def _is_free_time(reading: Reading, at: int) -> bool:
    """ "Mumbai, shooting available": talk of days, not of a place."""
    return reading.pieces[at].word == "location" and at == 0
