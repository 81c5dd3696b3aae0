"""How many there were of a kind or a size: "minimum 3 films", "two OTT leads at least", "with two web series leads"."""

from __future__ import annotations

from talents.understanding.reading import Reading
from talents.vocabulary.phrases import phrases

_HAD = frozenset(
    phrases(
        """
        with, having, has, have, had, must have, needs, has had, have had, should have, should have had, s had, ve had,
        must have had, got, has got, who had, without, nobody with, no one with, none with, with no, not with
        """
    )
)
_BEHIND = ("behind", "under", "to her", "to his", "to their", "on her", "on his", "on their")
_SEVERAL = frozenset(phrases("couple, a couple, a couple of, few, a few, several, multiple, many, some, various"))


def is_counted(reading: Reading, at: int) -> bool:
    """ "Minimum 3 films", "more than two TVCs", "ten plays at least": how many is not kept, that some were is."""
    if at < 1 or reading.pieces[at].newline:
        return False
    sized = _is_size(reading, at + 1)
    last = at + 1 if sized else at
    plural = reading.pieces[last].word.endswith("s")
    if reading.pieces[at - 1].owner in ("language", "context") and reading.pieces[at - 1].has("language"):
        at -= 1
    number = reading.pieces[at - 1]
    if number.newline or number.owner:
        return False
    if _is_at_least(reading, last + 1) and number.count and (plural or number.count == 1):
        return True
    if at < 2:
        return False
    cue = reading.pieces[at - 2]
    if number.word == "+" and cue.count and not cue.owner and not cue.newline:
        # "2+ Bhojpuri films".
        return True
    if cue.has("and") and number.has("article") and at > 2 and reading.pieces[at - 3].owner == "credit":
        # "At least three films and a TV serial".
        return True
    if number.count != 1 and not plural:
        return False
    if cue.has("and") and reading.pieces[at - 3].owner == "credit" and at > 2:
        # "At least 2 ads and 1 web series".
        return bool(number.count)
    return bool(number.count) and cue.has("at_least_before") and not cue.owner


def _is_at_least(reading: Reading, at: int) -> bool:
    following = reading.pieces[at : at + 1]
    return (
        bool(following) and following[0].has("at_least_after") and not following[0].newline and not following[0].owner
    )


def _is_size(reading: Reading, at: int) -> bool:
    following = reading.pieces[at : at + 1]
    return bool(following) and following[0].has("role_size") and not following[0].newline and not following[0].owner


def is_had(reading: Reading, at: int) -> bool:
    """Whether the size behind a kind was played: "with two web series leads", "nobody with a film lead"."""
    if at < 1 or not _is_size(reading, at) or not reading.pieces[at - 1].has("credit"):
        return False
    behind = reading.pieces[at + 1 : at + 2]
    if behind and behind[0].word.startswith(_BEHIND) and not behind[0].newline:
        return True
    first, counted = at - 1, False
    while first > 0 and not reading.pieces[first].newline and _is_amount(reading, first - 1):
        first -= 1
        counted = counted or reading.pieces[first].has("at_least_before")
    had = first > 0 and not reading.pieces[first].newline and reading.pieces[first - 1].word in _HAD
    return had or counted or is_counted(reading, at - 1)


def _is_amount(reading: Reading, at: int) -> bool:
    piece = reading.pieces[at]
    return (
        bool(piece.count) or piece.word in _SEVERAL or piece.has("at_least_before", "article", "language", "part")
    ) and piece.owner in ("", "language", "context")
