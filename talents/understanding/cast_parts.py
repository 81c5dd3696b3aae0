"""The size of the part that is being cast: "supporting part in a web series", "the lead is a woman": no credit."""

from __future__ import annotations

from talents.understanding.reading import Reading
from talents.vocabulary.phrases import phrases
from talents.vocabulary.work import CARRIED

_REACH = 8
# Before the size: it is that of the part to be played.
_SOUGHT = frozenset(phrases("for, as, casting, cast, need, to play, play, playing, plays, looking for, seeking, want"))
_OURS = frozenset(phrases("a, an, the, our, my, one, hamara, hamare, hamari, apna, apne, apni, ek"))
_NOUNS = ("part", "role", "character", "player", "players", "appearance", "extra", "extras")
_PEOPLE = ("actor", "actors", "actress", "actresses", "girl", "guy", "boy", "lady", "man", "woman", "pair", "couple")
_IS = phrases(
    "is, has, wears, already has, hai, will be, will, should be, should, must be, needs, has to, hoga, hogi, chahiye"
)
_OF_IT = ("in our", "in my", "hamari", "hamare")
# What says that it was played already, or how often.
_PLAYED = frozenset(
    phrases(
        """
        done, did, had, has, have, worked, acted, appeared, featured, played, kiya, kari, ki ho, karke, chuka, chuki,
        chuke, been, was, were, experience, exp, credit, credits, previously, earlier, before, pehle, known, past,
        prior, with, having, headlined, fronted, toplined, led, no, not, without, nobody, who, jisne, jinhone
        """
    )
)


def set_cast_parts_aside(reading: Reading) -> None:
    """Claims the sizes that tell whom she will play, and says so."""
    for at, piece in enumerate(reading.pieces):
        if piece.has("role_size") and not piece.owner and _is_being_cast(reading, at):
            cued = at > 0 and reading.pieces[at - 1].has("plays_cue")
            reading.claim(at - 1 if cued else at, at + 1, "context")
            reading.notes.append(f"“{piece.text}” taken as the part you are casting, not as a credit to look for.")


def _is_being_cast(reading: Reading, at: int) -> bool:
    if _is_told_of(reading, at) or _heads_the_call(reading, at) or _is_whom(reading, at):
        return True
    return not _was_played(reading, at) and (_is_sought(reading, at) or _is_one_part(reading, at))


def _is_told_of(reading: Reading, at: int) -> bool:
    """ "The lead is a woman", "lead hai, 25-30"."""
    first = reading.pieces[at].newline or at == 0 or reading.breaks(at - 1) or reading.pieces[at - 1].word in _OURS
    following = reading.pieces[at + 1 : at + 2]
    return first and bool(following) and following[0].word in _IS and not following[0].newline


def _heads_the_call(reading: Reading, at: int) -> bool:
    """ "Cameo in a Marathi film: man 60+"."""
    title = reading.pieces[1:_REACH]
    ends = next((here for here, piece in enumerate(title) if piece.newline or piece.has("break")), 0)
    return at == 0 and ends > 0 and title[ends].word == ":" and not title[ends].newline


def _is_whom(reading: Reading, at: int) -> bool:
    """ "Lead actress 25-30 who has done OTT"; "lead actor in Panchayat" tells of work that was."""
    following = reading.pieces[at + 1 : at + 3]
    inside = len(following) == 2 and following[1].word in ("in", "of", "from", "on")
    return bool(following) and following[0].word in _PEOPLE and not following[0].newline and not inside


def _is_sought(reading: Reading, at: int) -> bool:
    """ "For the lead in a film", "to play a cameo", "a lead in our series"."""
    here = at - 1
    while here >= 0 and reading.pieces[here].word in _OURS and not reading.pieces[here + 1].newline:
        here -= 1
    cue = reading.pieces[here] if here >= 0 and not reading.pieces[here + 1].newline else None
    before = cue is not None and (cue.word in _SOUGHT or cue.has("plays_cue"))
    behind = " ".join(piece.word for piece in reading.pieces[at : at + 3])
    if behind.startswith(f"{reading.pieces[at].word} for ") and reading.pieces[at].word in ("lead", "leads"):
        # "Lead for a Malayalam film"; "lead roles for Star Plus" may have been.
        return True
    return before or any(f" {ours} " in f" {behind} " for ours in _OF_IT)


def _is_one_part(reading: Reading, at: int) -> bool:
    """ "Supporting role in a web series"; "lead in a web series" tells of work that was."""
    following = reading.pieces[at + 1 : at + 1 + _REACH]
    counted = any(piece.has("at_least_before", "number") or piece.number is not None for piece in following[:4])
    counted = counted or any(piece.has("at_least_before") for piece in reading.pieces[max(0, at - 2) : at])
    inside = bool(following) and following[0].word in ("in", "on", "for") and not following[0].newline
    kinds = any(piece.has("credit", "platform", "company", "director") for piece in reading.pieces[max(0, at - 4) : at])
    told = (inside and not counted) or (not kinds and not any(piece.has(*_WORKS) for piece in following))
    return told and reading.pieces[at].word.rpartition(" ")[2] in _NOUNS


_WORKS = ("credit", "platform", "company", "director", "credit_cue")


def _was_played(reading: Reading, at: int) -> bool:
    """Whether the same breath speaks of work that was."""
    first = last = at
    while first > 0 and at - first < _REACH and not reading.pieces[first].newline and not reading.breaks(first - 1):
        first -= 1
    while last + 1 < len(reading.pieces) and last - at < _REACH and not reading.breaks(last + 1):
        last += 1
    counted = any(piece.has("at_least_before") for piece in reading.pieces[first : last + 1])
    kept = any(piece.word in CARRIED for piece in reading.pieces[first : last + 1])
    if kept or (counted and any(piece.has("credit") for piece in reading.pieces[first : last + 1])):
        return True
    words = {word for piece in reading.pieces[first : last + 1] for word in (piece.word, *piece.word.split())}
    dated = any(first <= years.first <= last for years in reading.past)
    return bool(words & _PLAYED) or dated or any(piece.has("year") for piece in reading.pieces[first : last + 1])
