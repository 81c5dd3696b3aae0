"""Words that only their company makes a skill: "who rides", "a striker for the hockey biopic"."""

from __future__ import annotations

from talents.understanding.reading import Piece, Reading
from talents.vocabulary.phrases import phrases
from talents.vocabulary.skill_groups import RIDES
from talents.vocabulary.skills import SKILL_CATEGORY

_REACH = 5
# Players that more than one game has, each with the games, the usual one first.
_PLAYERS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(
        ("striker", "strikers", "winger", "midfielder", "goalkeeper", "goalie", "goalkeepers"), ("football", "hockey")
    ),
    **dict.fromkeys(("keeper", "keepers", "a keeper"), ("cricket", "football", "hockey")),
    **dict.fromkeys(("raider", "raiders", "defender", "defenders"), ("kabaddi", "football", "hockey")),
}
_NEEDS_ITS_GAME = ("keeper", "keepers", "defender", "defenders", "raider", "raiders")


def game_of(reading: Reading, at: int) -> str | None:
    """The game of a player whom several games have: the one that is spoken of, "" where none is and it is not sure."""
    games = _PLAYERS.get(reading.pieces[at].word)
    if games is None:
        return None
    spoken = {str(piece.tags.get("skill")) for here, piece in enumerate(reading.pieces) if here != at}
    usual = "" if reading.pieces[at].word in _NEEDS_ITS_GAME else games[0]
    return next((game for game in games if game in spoken), usual)


def rides_something_told(reading: Reading, at: int) -> bool:
    """ "Can ride a camel", "rides her own scooty": what is ridden is told, and it is not left open."""
    if reading.pieces[at].word not in RIDES:
        return False
    before = reading.pieces[at - 1] if at and not reading.pieces[at].newline else None
    if before is not None and (
        before.has("article", "the") if reading.pieces[at].word == "ride" else _is_a_noun(before)
    ):
        # "We arrange a ride", "pillion rider".
        return True
    for piece in reading.pieces[at + 1 : at + 1 + _REACH]:
        if piece.newline or piece.has("break") or piece.number is not None:
            return False
        if SKILL_CATEGORY.get(str(piece.tags.get("skill"))) == "riding":
            return True
        if piece.has("and", "or", "skill_level", "gender", "place", "unasked_after", "nice_after", "not_after"):
            return False
        if not piece.has("stop", "article"):
            return True
    return False


def is_a_figure_of_speech(reading: Reading, at: int) -> bool:
    """ "Drives the story", "sings praises", "a blood donation drive": no skill of anybody."""
    word = reading.pieces[at].word
    behind = [piece.word for piece in reading.pieces[at + 1 : at + 4] if not piece.has("article", "the")]
    before = reading.pieces[at - 1].word if at and not reading.pieces[at].newline else ""
    if word in _DRIVES and any(one in _DRIVEN for one in behind[:2]):
        return True
    if word == "drive" and before in _DRIVES_OF:
        return True
    return word in _SINGS and any(one in _PRAISES for one in behind[:2])


_DRIVES = ("drive", "drives", "driving")
_DRIVEN = phrases(
    """
    story, narrative, plot, film, campaign, message, sales, point, action, audience, traffic, change, emotion,
    emotions, scene, footfall, footfalls, home, engagement, conversation, it home, business, growth
    """
)
_DRIVES_OF = phrases(
    """
    donation, cleanliness, recruitment, charity, vaccination, cleaning, hiring, long, night, awareness,
    membership, test, hard, pen, google, sex, election, plantation, blood donation, the, cloud
    """
)
_SINGS = ("sing", "sings", "singing")
_PRAISES = ("praises", "praise", "hallelujah", "tune of")


def _is_a_noun(piece: Piece) -> bool:
    return piece.is_word and not piece.tags and not piece.owner
