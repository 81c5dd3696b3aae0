"""Whom somebody has played for: "represented Haryana in kabaddi", "UP ke liye khela ho"; how well, and no place."""

from __future__ import annotations

from talents.understanding.place_codes import codes_at
from talents.understanding.practice import make_a_level
from talents.understanding.reading import Piece, Reading
from talents.understanding.walking import past

_REPRESENTED = ("represent", "represented", "represents", "representing", "played for", "plays for")
_COMPETES = ("boxes", "wrestles", "fights", "swims", "runs", "competes", "competed", "shoots", "captained", "captains")
_PLAYED = (
    *_REPRESENTED,
    "played",
    "plays",
    "playing",
    "khela",
    "kheli",
    "khele",
    "khel",
    "swum",
    "boxed",
    "wrestled",
    *_COMPETES,
)
_REACH = 7
_FOR = ("for", "ko", "ke liye", "ki taraf", "taraf", "ki team", "team", "side")
_TEAMS = ("team", "side", "eleven", "xi")
_OF_A_TEAM = ("junior", "juniors", "senior", "seniors", "colts", "-", "u", *_FOR, *_TEAMS)
_PERFECT = ("has", "have", "had", "also", "who", "who has", "having", "jo", "jisne")
_AUXILIARY = (
    "chuka",
    "chuki",
    "chuke",
    "hua",
    "hui",
    "hue",
    "ho",
    "hai",
    "hain",
    "raha",
    "rahi",
    "kiya",
    "kar",
    "kari",
)
_KINDS = (
    "state",
    "the state",
    "district",
    "university",
    "railways",
    "services",
    "police",
    "army",
    "navy",
    "club",
    "services",
    "nationals",
    "country",
    "desh",
)
_ELSEWHERE = ("mein", "me", "in", "at", "from")


def find_whom_they_played_for(reading: Reading) -> None:
    if not any(piece.has("skill", "skills") for piece in reading.pieces):
        return
    for at, piece in enumerate(reading.pieces):
        if piece.owner or _verb(piece) not in _PLAYED:
            continue
        first, last = _team_ahead(reading, at) or _team_behind(reading, at) or (at, at)
        if last > first:
            make_a_level(reading, first, last, "professional")
        elif not piece.has("skill") and any(
            near.has("skill_level") for near in reading.pieces[max(0, at - 3) : at + 4]
        ):
            # "Played at state level", "nationals tak khela".
            reading.retag(piece, {"stop": True, "practice": True})

    _find_teams_named(reading)


def _find_teams_named(reading: Reading) -> None:
    """ "Maharashtra team ki kabaddi player", "former India cricketer", "hockey for India": beside the skill."""
    for at, piece in enumerate(reading.pieces):
        known = piece.word in _INTERNATIONAL
        if piece.owner or piece.has("skill") or not (known or _is_a_team(reading, at)):
            continue
        last = past(reading, at + 1, _SIDES, on_line=True)
        first = at
        aged = _under_an_age(reading, first)
        first = aged
        while first > 0 and reading.pieces[first - 1].word in _ONCE and not reading.pieces[first].newline:
            first -= 1
        national = known or aged < at or piece.tags.get("country") == "IN"
        if last == at + 1 and not national:
            continue
        last = past(reading, last, _OF_IT, on_line=True)
        before = reading.pieces[max(0, first - 1) : first] if not reading.pieces[first].newline else []
        ahead = bool(before) and before[0].has("skill", "skills")
        ends = last == len(reading.pieces) or reading.breaks(last)
        behind = not ends and reading.pieces[last].has("skill", "skills")
        if behind or (ahead and ends and first < at):
            make_a_level(reading, first, last, "professional")


def _under_an_age(reading: Reading, at: int) -> int:
    """Before the "under-19" of an "under-19 state cricketer"."""
    words = [piece.word for piece in reading.pieces[max(0, at - 3) : at]]
    if at > 0 and reading.pieces[at - 1].number is not None and not reading.pieces[at - 1].owner:
        if words[-3:-1] in (["under", "-"], ["u", "-"]):
            return at - 3
        if words[-2:-1] in (["under"], ["u"]):
            return at - 2
    return at


_INTERNATIONAL = ("international", "internationally known", "internationals")
_SIDES = ("team", "side", "eleven", "xi", "squad", "captain", "captained", "ki team", "ka team", "player", "players")
_OF_IT = ("ki", "ka", "ke", "se", "for", "in", "mein", "me", "-", "a", "u", "ex")
_ONCE = ("former", "ex", "-", "current", "for", "in", "the", "once", "has been in", "been in", "from the", "by")


def _verb(piece: Piece) -> str:
    """ "Cricket khela ho" is read as the skill and its verb in one."""
    typed = piece.text.casefold().rpartition(" ")[2]
    return typed if piece.has("skill") and typed.startswith("khel") else piece.word


def _team_ahead(reading: Reading, at: int) -> tuple[int, int] | None:
    """ "Has played under-19 cricket for Delhi"; "plays cricket in Delhi" tells where."""
    told = reading.pieces[at].word in _REPRESENTED
    first = at
    while first > 0 and reading.pieces[first - 1].word in _PERFECT and not reading.pieces[first].newline:
        first -= 1
    for here in range(at + 1, min(len(reading.pieces), at + _REACH)):
        piece = reading.pieces[here]
        if piece.newline or piece.owner or (piece.has("break") and piece.word != "-"):
            return None
        told = told or piece.word == "for"
        if _is_a_team(reading, here):
            return (first, _behind_its_age(reading, here + 1)) if told else None
        under = piece.number is not None and reading.pieces[here - 1].word in ("-", "under", "u")
        if piece.word in _ELSEWHERE and not _is_represented(reading, at):
            return None
        if not (under or piece.has("stop", "skill") or piece.word in _OF_A_TEAM):
            return None
    return None


def _behind_its_age(reading: Reading, at: int) -> int:
    """ "India under 19", "UP U-16"."""
    words = [piece.word for piece in reading.pieces[at : at + 3]]
    aged = at + (2 if words[1:2] == ["-"] else 1)
    under = words[:1] in (["under"], ["u"]) and aged < len(reading.pieces) and reading.pieces[aged].number is not None
    return aged + 1 if under else at


def _is_represented(reading: Reading, at: int) -> bool:
    return reading.pieces[at].word.startswith("repres")


def _team_behind(reading: Reading, at: int) -> tuple[int, int] | None:
    """ "UP ke liye cricket khela ho", "India khel chuka hai"."""
    if not _verb(reading.pieces[at]).startswith(("khel", "repres")):
        return None
    last = past(reading, at + 1, _AUXILIARY, on_line=True)
    for here in range(at - 1, max(-1, at - _REACH), -1):
        piece = reading.pieces[here]
        if piece.owner or piece.has("break") or reading.pieces[here + 1].newline or piece.word in _ELSEWHERE:
            return None
        if _is_a_team(reading, here):
            told = here == at - 1 or any(near.word in (*_FOR, "se") for near in reading.pieces[here:at])
            return (here, last) if told else None
        if not (piece.has("stop", "skill") or piece.word in _OF_A_TEAM):
            return None
    return None


def _is_a_team(reading: Reading, at: int) -> bool:
    piece = reading.pieces[at]
    return (
        piece.has("place", "places", "country")
        or piece.word in _KINDS
        or bool(piece.has("initials") and codes_at(reading, at))
    )
