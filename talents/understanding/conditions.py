"""Words behind a wish that make it more or less of one: "warna nahi", "zaroori nahi", "if he does, lovely"."""

from __future__ import annotations

import re
from itertools import pairwise

from talents.understanding.joints import joined
from talents.understanding.reading import Found, Reading
from talents.vocabulary import wishes

_LONGEST_LOOK = 12


def is_final(reading: Reading, thing: Found) -> bool:
    """ "Haryana ke ho toh theek, warna nahi": well if so, and else not at all."""
    words: list[str] = []
    for piece in reading.pieces[thing.last : thing.last + _LONGEST_LOOK]:
        if piece.newline or piece.word in _ENDS:
            break
        words.append(piece.word)
    return _OR_NOT.search(" ".join(words)) is not None


_ENDS = (".", ";", "!", "?")
# "Or else no" ends the thought; "or else no issue" says something else.
_OR_NOT = re.compile(
    r"\b(?:[wv]arna (?:nahin?|nahee|nhi|nai|naa?|mat)|nahi toh? nahi|(?:otherwise|or else) (?:no|not|nahin?)(?=$| ,))\b"
)


def is_waived(reading: Reading, thing: Found) -> bool:
    """ "Aur moustache zaroori nahi", of a search that asks for one: no longer asked for."""
    after = [piece.word for piece in reading.pieces[thing.last : thing.last + 3]]
    while after and after[0] in _OF_IT:
        after = after[1:]
    wished = any(piece.has("nice_after") and piece.word not in NOT_NEEDED for piece in reading.pieces[thing.last :][:5])
    return thing.field in reading.held and not wished and any(word in NOT_NEEDED for word in after[:1])


_OF_IT = (
    *("is", "are", "toh", "to", "ab", "now", "background", "experience", "exp", "training", "card", "credits", "wala"),
    *("wali", "wale", "part", "bit", "thing", "any", "more", "also", "bhi"),
)
NOT_NEEDED = (
    *(f"{needed} nahi{hai}" for needed in wishes.NEEDED for hai in ("", " hai", " h")),
    *("not a must", "not essential", "not mandatory"),
    *("not necessary", "not compulsory", "isn't a must", "isn't essential", "isn't mandatory"),
    *(
        "is not a must",
        "are not a must",
        "is not essential",
        "is not mandatory",
        "is not compulsory",
        "isn't compulsory",
    ),
)


def waived_along(reading: Reading, found: list[Found], waived: list[Found]) -> list[Found]:
    """ "Beard ya moustache kuch bhi chalega": of a list that is of no matter, all; so is a tongue named once more."""
    along: list[Found] = []
    for one, other in reversed(list(pairwise(found))):
        gone = any(other is thing for thing in (*waived, *along))
        # "Daadhi moochh kuch bhi chalega" names both side by side.
        joints = ("or", "") if one.field == "facial_hair" else ("or",)
        if gone and one.field == other.field and joined(reading, one, other) in joints:
            along.append(one)
    for one, other in pairwise(found):
        # "No need of kathak or swimming".
        if any(one is thing for thing in (*waived, *along)) and one.field == other.field == "skill":
            along += [other] if joined(reading, one, other) == "or" else []
    named = {(thing.field, str(thing.value)) for thing in waived if thing.field == "language"}
    return along + [one for one in found if (one.field, str(one.value)) in named]


def permitted_along(reading: Reading, found: list[Found]) -> list[Found]:
    """ "Beard or moustache both ok" allows all of its "or" beside what is in force; else either of them is the wish."""
    permitted = list(reading.permitted)
    along: list[Found] = []
    for one, other in reversed(list(pairwise(found))):
        goes_on = any(other is thing for thing in along)
        if one.field != other.field or one.strength != "must" or not any(other is thing for thing in permitted):
            continue
        how = joined(reading, one, other)
        if how != "or" and not (goes_on and how == "comma"):
            continue
        if one.field in reading.held:
            along.append(one)
            permitted.append(one)
        else:
            permitted = [thing for thing in permitted if thing is not other]
    return permitted


def allowed_beside_a_hope(reading: Reading, found: list[Found]) -> list[Found]:
    """ "Mumbai preferred, Pune ok": where one is hoped for, the other is allowed and not asked for."""
    return [
        other
        for one, other in pairwise(found)
        if one.field == other.field
        and (one.strength, other.strength) == ("nice", "must")
        and not any(reading.pieces[at].newline for at in range(one.last, other.last))
        and any(piece.has("permitted_after", "also_fine") for piece in reading.pieces[other.last : other.last + 2])
    ]


def is_still_sought(reading: Reading, thing: Found) -> bool:
    """ "We still have no mother", "no cop yet", "maa abhi tak nahi mili": what is missing is what is asked for."""
    of_the_part = thing.field == "playing_age" and reading.pieces[thing.first].has("role_age")
    if thing.field not in ("gender", "text") and not of_the_part:
        return False
    if thing.field == "gender" and _is_another_gender_asked_for(reading, thing):
        return False
    before = " ".join(
        piece.word for piece in reading.pieces[_thought_start(reading, thing.first) : thing.first]
    ).split()
    behind = [piece.word for piece in reading.pieces[thing.last : thing.last + 6]]
    ends = next((at for at, word in enumerate(behind) if word in (*_ENDS, ",")), len(behind))
    after = " ".join(behind[:ends])
    ours = bool(_OURS & set(before)) and bool(_HAVING & set(before)) and "have to" not in " ".join(before)
    return ours or _MISSING.search(after) is not None


def _is_another_gender_asked_for(reading: Reading, thing: Found) -> bool:
    """ "Women 25-30, no men": who is wanted is told, so that the "no" is a ban."""
    others = (other for other in reading.found if other.field == "gender" and other.origin == "typed")
    return any(other.value != thing.value for other in others)


def _thought_start(reading: Reading, last: int) -> int:
    """Up to six pieces back, in the same thought."""
    first = last
    while first > 0 and last - first < 6 and not reading.pieces[first].newline and not _ends(reading, first - 1):
        first -= 1
    return first


def _ends(reading: Reading, at: int) -> bool:
    piece = reading.pieces[at]
    return piece.word in (*_ENDS, ",") or (piece.has("break") and not piece.owner)


_OURS = frozenset(("we", "i", "we've", "still", "abhi"))
_HAVING = frozenset(("have", "haven't", "havent", "got", "find", "found", "cast", "finding", "get", "locked"))
_MISSING = re.compile(
    r"^(?:\w+ )?(?:yet|so far(?! as)|till now|abhi tak)\b|\bnahin? (?:mil\w*|hai abhi|pakk\w*)\b|\bmissing\b"
)


def is_supposed(reading: Reading, thing: Found) -> bool:
    """ "If he speaks Garhwali, lovely": welcome where it is so."""
    before = reading.pieces[max(0, thing.first - 4) : thing.first]
    after = reading.pieces[thing.last : thing.last + 5]
    supposed = any(piece.word in ("if", "agar", "in case") and not piece.owner for piece in before)
    return supposed and any(piece.word in wishes.GAINED or piece.has("nice_after", "nice_before") for piece in after)


def is_a_plus(reading: Reading, thing: Found) -> bool:
    """ "Hindi fluent, Marathi plus", "RP better": before a comma the word wishes; "Marathi plus Hindi" lists."""
    behind = reading.pieces[thing.last : thing.last + 2]
    if (
        thing.field not in _WELCOME
        or not behind
        or behind[0].word not in _MORE_SO
        or behind[0].newline
        or behind[0].owner
    ):
        return False
    return len(behind) == 1 or behind[1].newline or behind[1].has("break")


_MORE_SO = ("plus", "better", "best")
_WELCOME = frozenset(("language", "skill", "accent", "licence", "training", "union", "passport", "credit", "travel"))


def is_nothing_without(reading: Reading, thing: Found) -> bool:
    """ "Without an RP accent there is no point", "no use without one", "Hindi ke bina bekar": twice no is a must."""
    near = range(max(0, thing.first - 3), min(thing.last + 1, len(reading.pieces)))
    at = next((at for at in near if reading.pieces[at].word in _WITHOUT), None)
    if at is None:
        return False
    return (at > 0 and reading.pieces[at - 1].has("in_vain")) or _ends_in_vain(reading, thing.last)


_WITHOUT = ("without", "bina", "ke bina")


def _ends_in_vain(reading: Reading, first: int) -> bool:
    """Whether the thought that goes on at `first` ends in "no point"; "no point in others" is a thought of its own."""
    for at in range(first, min(len(reading.pieces), first + _LONGEST_LOOK)):
        piece = reading.pieces[at]
        if piece.newline or piece.word in _ENDS:
            return False
        if piece.has("in_vain"):
            return not any(near.word in _OTHERS for near in reading.pieces[at + 1 : at + 4])
        if (
            piece.has("break")
            and not piece.owner
            and not any(near.has("in_vain") for near in reading.pieces[at + 1 : at + 2])
        ):
            return False
    return False


_OTHERS = ("others", "other", "else", "anyone else", "anybody else", "the rest", "rest")


def is_no_trouble(reading: Reading, thing: Found) -> bool:
    """ "No passport issues", "passport nahi chahiye": nobody is left out for having one."""
    behind = reading.pieces[thing.last : thing.last + 1]
    if thing.field not in _UNTROUBLED or not behind or behind[0].newline:
        return False
    none = any(piece.has("not_before") for piece in reading.pieces[max(0, thing.first - 1) : thing.first])
    unasked = thing.field != "language" and set(behind[0].word.split()) > {"nahi"} and behind[0].word.endswith(_ASKED)
    return unasked or (none and behind[0].word in _TROUBLES)


_UNTROUBLED = ("passport", "licence", "language")
_TROUBLES = ("issue", "issues", "problem", "problems", "trouble", "troubles", "hassle", "hassles", "worries", "tension")
_ASKED = ("chahiye", "chahie", "chaiye", "mangta", "lagega", "lagta")


def is_of_others(reading: Reading, thing: Found) -> bool:
    """ "Non-Maharashtra ok", "any theatre workshop welcome": what is not asked for may come too."""
    before = [piece.word for piece in reading.pieces[max(0, thing.first - 2) : thing.first]]
    return bool(before) and (before[-1] in ("non", "any") or before == ["non", "-"])


def was_declined(reading: Reading, thing: Found) -> bool:
    """ "No dark-skinned girls": what is declined is the skin; the girls stay."""
    before = reading.pieces[max(0, thing.first - 2) : thing.first + 1]
    return thing.field == "gender" and any(piece.owner == "declined" for piece in before)
