"""Words for somebody who is not cast: "the bride's father", "we have the husband", "her husband towers over her"."""

from __future__ import annotations

from talents.understanding.reading import Reading


def is_relation_of(reading: Reading, at: int) -> bool:
    """ "Bride's father", "dulhan ki maa": the second one is cast."""
    following = [piece for piece in reading.pieces[at + 1 : at + 5] if piece.word not in _OF_SIBLINGS][:3]
    if not following or following[0].word not in ("'", "'s", "ki", "ka", "ke") or following[0].newline:
        return False
    kin = [piece for piece in following[1:] if not piece.newline and piece.has("role_gender", "kin")]
    if kin and not kin[0].has("role_gender"):
        # "Heroine's friend" is a woman as far as one can tell; "hero's friend, a girl" is not a man.
        return any(here != at and piece.has("gender") for here, piece in enumerate(reading.pieces)) or _has_letter(
            reading
        )
    return bool(kin)


_OF_SIBLINGS = ("elder", "older", "younger", "big", "little", "kid", "twin", "estranged", "late", "best", "real")


def _has_letter(reading: Reading) -> bool:
    return any(piece.text in ("M", "F") for piece in reading.pieces)


def is_had(reading: Reading, at: int) -> bool:
    """ "We have the husband, need the wife": who is cast already."""
    before = [piece.word for piece in reading.pieces[max(0, at - 3) : at]]
    behind = {piece.word for piece in reading.pieces[at + 1 : at + 7]}
    had = len(before) > 1 and before[-1] in ("the", "our", "my") and before[-2] in _HAVING
    # "They've dropped the mother and now want only the father".
    gone = len(before) > 1 and before[-1] == "the" and before[-2] in _DROPPED
    return (had or gone) and bool(behind & _STILL_NEEDED)


_DROPPED = ("dropped", "removed", "cut", "scrapped")
_HAVING = ("have", "got", "cast", "locked", "found", "finalised", "finalized", "have cast", "have locked", "we've got")
_STILL_NEEDED = frozenset(("need", "looking for", "now need", "want", "looking", "seeking", "now", "needed"))


def is_told_of(reading: Reading, at: int) -> bool:
    """ "Her husband towers over her", "the wife certainly does": of the story, where somebody else is cast."""
    if not reading.pieces[at].has("role_gender") or not at or reading.pieces[at - 1].word not in _OF_THE_STORY:
        return False
    return any(
        (piece.has("gender", "role_gender") and not piece.newline and piece.owner != "context")
        or piece.text in ("M", "F")
        for piece in reading.pieces[: at - 1]
    )


def is_of_the_story(reading: Reading, at: int) -> bool:
    """ "There are two sisters, let's do the elder": who is in the script, of whom one is cast."""
    first = at
    while (
        first > 0 and reading.pieces[first - 1].word not in (".", "!", "?", ";") and not reading.pieces[first].newline
    ):
        first -= 1
    return reading.pieces[first].word == "there"


_OF_THE_STORY = ("her", "his", "their", "the", "whose")


def is_whose(reading: Reading, at: int) -> bool:
    """ "Mother of the bride", "friend of the heroine": the first one is cast."""
    here = at - 1
    while here > 0 and reading.pieces[here].word in ("the", "a", "our", "his", "her", "young", "two", "three"):
        here -= 1
    return here > 0 and reading.pieces[here].word == "of" and reading.pieces[here - 1].has("role_gender", "kin")
