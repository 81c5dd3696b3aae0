"""Skills with their levels: "trained Kathak dancer", "rides a Bullet properly", "top 5 dancers"."""

from __future__ import annotations

from talents.understanding.general_skills import name_the_dance, name_the_member
from talents.understanding.hoped_levels import set_hoped_levels_apart
from talents.understanding.levels import give_levels
from talents.understanding.lexicon import lexicon
from talents.understanding.lone_levels import give_lone_level
from talents.understanding.reading import Found, Piece, Reading
from talents.understanding.skill_families import game_of, is_a_figure_of_speech, rides_something_told
from talents.vocabulary.phrases import phrases

# "Shooting" is what a film crew does, unless something says that it is a sport.
_NEEDS_CUE = frozenset(
    phrases(
        """
    shooting, shooter, breaking, popping, locking, keys, runner, running, relay, impressions
    """
    )
)
_CUES = frozenset(
    phrases(
        """
        can, know, knows, knowing, trained, good, skill, skills, training, able, aati, aata, ata, ati, aana, expert,
        does, do, experience, learnt, learned
        """
    )
)
# "Paint brand", "running baby care contract": no skill of anybody.
_OF_TRADES = frozenset(
    phrases("paint, paints, running, cycle, cycles, car, cars, bike, bikes, surf, tide, shuttle, cook")
)
_GENRES = frozenset(
    phrases(
        """
    comedy, comic, dance, magic, cricket, wrestling, boxing, kabaddi, football, car, bike, cooking, yoga, hockey,
    driving, bikes, chef, athletics, sports, sword fight, sword fighting, fight, sword
    """
    )
)
_OTHER_VEHICLES = (
    "auto",
    "rickshaw",
    "autorickshaw",
    "tuk",
    "tractor",
    "tonga",
    "boat",
    "e-rickshaw",
    "toto",
    "taanga",
)
_HEAVY = ("truck", "trucks", "bus", "buses", "lorry", "tempo")
_VEHICLES = ("car", "cars", "bike", "bikes", "horse", "horses", "sword", "cycle", "gaadi", "gadi")
_OF_THE_STORY = ("the", "this", "our", "my", "that")
_TRADE = ("client", "launch", "company", "maker", "dealer", "showroom", "chase", "film")
_TEACHING = ("teacher", "instructor", "trainer", "coach", "master", "guru")
_DANCERS = ("dancer", "dancers", "dance")


# "Has to cook" is no cook.
_BEFORE_VERBS = ("to", "can", "must", "should", "could", "will", "also", "has to", "have to", "needs to", "need to")


def find_skills(reading: Reading) -> None:
    found: list[Found] = []
    for at, piece in enumerate(reading.pieces):
        if piece.owner or not piece.has("skill", "skills") or _is_something_else(reading, at):
            continue
        if (end := _end_of_body(reading, at)) is not None:
            reading.add("text", reading.words(at, end).lower(), at, end)
            continue
        last = _with_noun(reading, at)
        if _is_a_look(reading, last):
            reading.add("text", reading.words(at, last + 1).lower(), at, last + 1)
            continue
        value = game_of(reading, at) or piece.tags.get("skills") or piece.tags["skill"]
        verb = at > 0 and reading.pieces[at - 1].word in _BEFORE_VERBS and last == at + 1
        if (piece.has("part") and not verb) or (last > at + 1 and reading.pieces[last - 1].word in _TEACHING):
            # A chef or a yoga teacher is cast for the part as well.
            reading.found.append(Found("text", reading.words(at, last).lower(), at, last))
        found.append(reading.add("skill", value, at, last, level=_level_within(piece)))
    set_hoped_levels_apart(reading, found)
    give_levels(reading, found, "skill_level")
    name_the_dance(reading, found)
    name_the_member(reading, found)
    give_lone_level(reading, found, "skill_level")
    _raise_top(reading, found)


def _level_within(piece: Piece) -> str | None:
    """ "Sings well", "good at dance": the phrase itself says how well."""
    words = piece.word.split()
    table = lexicon().phrases
    levels = [table[(word,)]["skill_level"] for word in words if "skill_level" in table.get((word,), {})]
    return str(levels[-1]) if levels and len(words) > 1 else None


def _with_noun(reading: Reading, at: int) -> int:
    """ "Kathak dancer" is one skill, and so is "guitar player"."""
    following = reading.pieces[at + 1 : at + 2]
    if not following or following[0].owner:
        return at + 1
    noun = following[0]
    is_a_form = str(reading.pieces[at].tags.get("skill")) != "dance" and noun.word in _DANCERS
    return at + 2 if is_a_form or noun.word in _DOERS else at + 1


_DOERS = phrases(
    """
    player, players, artist, artists, rider, riders, instructor, teacher, trainer, coach, guru, performer, performers
    """
)


def _end_of_body(reading: Reading, at: int) -> int | None:
    """ "Swimmer's shoulders", "a dancer's posture": how somebody is built."""
    behind = reading.pieces[at + 1 : at + 2]
    if behind and behind[0].word in (*_BODIES[:4], "arms", "hands") and not behind[0].owner:
        # "Kabaddi shoulders".
        return at + 2
    if [piece.word for piece in reading.pieces[max(0, at - 2) : at]] in (["like", "a"], ["like", "an"]) and at > 2:
        moved = reading.pieces[at - 3].word
        if moved in (*_BODIES, *_MOVES) and not reading.pieces[at - 3].owner:
            # "Shoulders like a swimmer", "moves like a dancer".
            reading.claim(at - 3, at, "text")
            return at + 1
    for here in range(at + 2, min(at + 4, len(reading.pieces))):
        if reading.pieces[at + 1].word in ("'", "'s") and reading.pieces[here].word in _BODIES:
            return here + 1
    return None


_MOVES = (
    "moves",
    "walks",
    "stands",
    "looks",
    "carries",
    "dresses",
    "holds herself",
    "holds himself",
    "move",
    "walk",
    "look",
)
_BODIES = (
    "shoulders",
    "legs",
    "body",
    "build",
    "posture",
    "physique",
    "hands",
    "arms",
    "back",
    "figure",
    "frame",
    "feet",
)


def _is_something_else(reading: Reading, at: int) -> bool:
    piece = reading.pieces[at]
    following: Piece | None = reading.pieces[at + 1] if at + 1 < len(reading.pieces) else None
    if (
        _is_only_looked(reading, at)
        or is_a_figure_of_speech(reading, at)
        or rides_something_told(reading, at)
        or game_of(reading, at) == ""
    ):
        return True
    if following is not None and piece.word in _GENRES and following.has("credit", "of_part"):
        return True
    if piece.has("credit") and following is not None and following.has("credit_cue") and piece.word != "voice over":
        return True
    if piece.word in _STEERS and _is_of_another_vehicle(reading, at):
        return True
    behind = [near.word for near in reading.pieces[at + 1 : at + 3]]
    if piece.word in _STEERS and any(word in _OTHER_VEHICLES for word in behind):
        # "Can drive an auto".
        return True
    if piece.tags.get("skill") == "car_driving" and any(word in _HEAVY for word in behind):
        # Who drives a truck has the licence for it; no car is spoken of.
        return _holds_heavy_licence(reading)
    if piece.tags.get("skill") == "car_driving" and piece.has("part") and _holds_heavy_licence(reading):
        return True
    if piece.word in _OF_TRADES and following is not None and following.has("ad_noun", "conflict_noun", "credit"):
        return True
    if piece.word in _VEHICLES and (
        (at and reading.pieces[at - 1].word in _OF_THE_STORY and not _is_lifted(reading, at))
        or (behind and behind[0] in _TRADE)
    ):
        return True
    if following is not None and following.word in _NO_DOERS and not following.newline:
        # "From a wrestling family", "dance troupe leader", "boxing ring".
        return True
    if piece.word in _NEEDS_CUE and following is not None and following.word in ("trained", "training"):
        return following.newline
    return piece.word in _NEEDS_CUE and not any(near.word in _CUES for near in reading.pieces[max(0, at - 3) : at])


def _is_lifted(reading: Reading, at: int) -> bool:
    """ "Forget the horse", where riding is in force."""
    before = reading.pieces[max(0, at - 3) : at]
    return "skill" in reading.held and any(piece.has("drop", "instead_before") for piece in before)


_NO_DOERS = phrases(
    """
    family, families, village, gharana, troupe, academy, pool, ground, court, ring, match, floor, studio, show, shows,
    fan, fans, stadium, jersey, gloves, mat, costume, carriage, costumes, tournament, lover, lovers
    """
)
_STEERS = ("drive", "drives", "driving", "drive a", "can drive")


def _is_of_another_vehicle(reading: Reading, at: int) -> bool:
    """ "Drives a bike", "bike drive karta ho": no car is spoken of."""
    behind = [piece for piece in reading.pieces[at + 1 : at + 3] if not piece.has("article")]
    near = [*behind[:1], *reading.pieces[max(0, at - 1) : at]]
    return any(piece.tags.get("skill") == "motorcycle" and piece.has("product") for piece in near)


def _holds_heavy_licence(reading: Reading) -> bool:
    return any(other.tags.get("licence") == "hmv" for other in reading.pieces)


def _is_only_looked(reading: Reading, at: int) -> bool:
    """ "Wrestler-looking", "boxer type": how somebody looks; the words order."""
    after = [piece.word for piece in reading.pieces[at + 1 : at + 3] if not piece.newline]
    return after[:2] in (["-", "looking"], ["-", "like"]) or after[:1] in (["looking"], ["lookalike"])


def _is_a_look(reading: Reading, last: int) -> bool:
    """ "Yoga teacher vibes", "boxer look": nobody has to box."""
    behind = reading.pieces[last : last + 1]
    return bool(behind) and behind[0].word in _LOOKS and not (behind[0].newline or behind[0].owner)


_LOOKS = ("look", "looks", "vibe", "vibes", "energy", "aura", "personality")


def _raise_top(reading: Reading, found: list[Found]) -> None:
    """ "Top 5 dancers" asks for skilled ones."""
    for thing in found:
        start = max(0, thing.first - 3)
        if thing.level is None and any(
            piece.word in ("top", "best", "finest") for piece in reading.pieces[start : thing.first]
        ):
            thing.level = "skilled"
