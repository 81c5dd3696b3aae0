"""Denials that follow what they deny: "tattoos should not be visible", "beard: no"."""

from __future__ import annotations

from talents.understanding.joints import joined, restarts
from talents.understanding.reading import Found, Reading
from talents.understanding.walking import past


def is_denied(reading: Reading, thing: Found) -> bool:
    """ "Tattoos should not be visible": the denial follows what it denies, and denies nothing else."""
    if thing.field not in DENIED or thing.last >= len(reading.pieces):
        return False
    cue = reading.pieces[thing.last]
    if cue.has("breaker") and thing.field != "skill":
        return True
    if cue.word not in _DENIALS or cue.owner or cue.newline:
        return False
    for piece in reading.pieces[thing.last + 1 :]:
        if piece.newline or (piece.has("break") and not piece.owner):
            return True
        if piece.owner or piece.has("unasked_after", "nice_after", "at_most_after") or piece.word in _WAIVED:
            return False
    return True


DENIED = frozenset(
    (
        "facial_hair",
        "visible_tattoo",
        "build",
        "hair_length",
        "hair_colour",
        "hair_type",
        "skill",
    )
)
_DENIALS = ("should not", "shouldn't", "must not", "mustn't", "is not", "isn't", "are not", "aren't", "can't", "cannot")
_WAIVED = ("needed", "required", "necessary", "mandatory", "compulsory", "must", "essential", "important", "problem")


def is_neither(reading: Reading, thing: Found) -> bool:
    """ "Na dadhi na mooch", "not bald, not fat": each has its own no, side by side with it."""
    at = thing.first - 1
    while at > 0 and reading.pieces[at].word in _TOO and not reading.pieces[at].newline:
        at -= 1
    if (
        at < 0
        or reading.pieces[at].word not in _NEITHER
        or reading.pieces[at].owner
        or reading.pieces[thing.first].newline
    ):
        return False
    near = [*range(max(0, at - _REACH), at), *range(thing.last, min(len(reading.pieces), thing.last + _REACH))]
    return any(reading.pieces[here].word in _NEITHER and not reading.pieces[here].owner for here in near)


_TOO = ("zyada", "jyada", "bahut", "bohot", "itna", "itni", "ekdum", "zyaada")
_NEITHER = ("na", "naa", "nah", "na hi", "na to")
_REACH = 5


def ends_in_no(reading: Reading, thing: Found) -> bool:
    """ "Beard no", "tattoos: no": the word stands alone behind what it forbids."""
    at = past(reading, thing.last, _BEFORE_NO, on_line=True)
    if thing.field == "visible_tattoo" and reading.pieces[thing.last : thing.last + 1]:
        behind = reading.pieces[at] if at < len(reading.pieces) else None
        if behind is not None and behind.word in ("free", "less") and not behind.newline:
            return True
    if (
        at >= len(reading.pieces)
        or reading.pieces[at].newline
        or reading.pieces[at].word not in ("no", "none", "nil", "nope", "nah", "not")
        or reading.pieces[at].owner
    ):
        return False
    after = past(reading, at + 1, _AFTER_NO, on_line=True)
    following = reading.pieces[after : after + 1]
    return not following or following[0].newline or following[0].has("break", "joined") or following[0].word == "-"


def goes_on_from_a_no(reading: Reading, thing: Found) -> bool:
    """ "No hair or beard", "no facial hair or tattoos": the no is part of the look before, and holds on."""
    if thing.field not in DENIED:
        return False
    before = next((other for other in reading.found if _ends_before(reading, other, thing)), None)
    return before is not None and reading.pieces[before.first].word.partition(" ")[0] in ("no", "without")


def _ends_before(reading: Reading, one: Found, other: Found) -> bool:
    if one.field not in (*DENIED, "text") or not 0 < other.first - one.last <= 2:
        return False
    between = [piece.word for piece in reading.pieces[one.last : other.first]]
    return between in (["or"], ["nor"], ["and"], ["/"], ["ya"], ["and", "no"])


_AFTER_NO = ("visible", "please", "pls", "at", "all", "allowed", "at all", "preferred", "any", "strictly")
_BEFORE_NO = (":", "-", "=", "strictly", "bilkul", "?", "visible")


def opens_with_not(reading: Reading, thing: Found) -> bool:
    """ "Nahi chahiye Delhi wale": the Hindi "no" leads for once."""
    for at in range(thing.first - 1, max(-1, thing.first - 1 - _LONGEST_LOOK), -1):
        piece = reading.pieces[at]
        if reading.pieces[at + 1].newline or piece.owner or piece.has("break"):
            return False
        if piece.has("not_after") and (at == 0 or reading.breaks(at - 1) or piece.newline):
            return True
    return False


_LONGEST_LOOK = 12


def is_after_another_no(reading: Reading, thing: Found, at: int) -> bool:
    """ "No piercings or tattoos": what nobody knows is ruled out first, and then this."""
    before = reading.pieces[max(0, at - 3) : at]
    no = next((here for here, piece in enumerate(before) if piece.has("not_before") and not piece.owner), None)
    between = before[no + 1 :] if no is not None else []
    return thing.field in DENIED and bool(between) and all(piece.is_word and not piece.tags for piece in between)


def is_sought_too(reading: Reading, thing: Found, found: list[Found]) -> bool:
    """ "Dadi 60+, shouldn't be the Verka dadi": women are not ruled out where a woman is asked for.

    "Mother, 33-38, real mother preferred": nor only hoped for.
    """
    if _is_no_child(reading, thing):
        return True
    same = (other for other in found if other.field == thing.field == "gender" and other.strength == "must")
    return thing.strength != "must" and any(other.value == thing.value for other in same)


def _is_no_child(reading: Reading, thing: Found) -> bool:
    """ "Bachchi nahi, 20 se upar": no child, and no word of women."""
    words = {piece.word.rpartition(" ")[2] for piece in reading.pieces[thing.first : thing.last]}
    return thing.field == "gender" and thing.strength == "must_not" and bool(words & _CHILDREN)


_CHILDREN = frozenset(("bachchi", "bachi", "bacchi", "bachcha", "bacha", "baccha", "gudiya"))


def is_forbidden(reading: Reading, thing: Found) -> bool:
    """ "No tattoos allowed"; "no beard ok" allows for none."""
    told = any(piece.word.endswith("allowed") for piece in reading.pieces[thing.last : thing.last + 2])
    return told and any(piece.has("not_before") for piece in reading.pieces[max(0, thing.first - 2) : thing.first])


def is_shut_out_too(reading: Reading, one: Found, other: Found) -> bool:
    """ "No beard or tattoos": a ban goes on over an "or", whatever kind of thing comes next.

    In "M 27-31 / no tattoo / clean shaven / Pune" the strokes part, and who is clean-shaven has no beard anyway.
    """
    if (
        one.strength != "must_not"
        or not {one.field, other.field} <= DENIED | {"text"}
        or "clean" in (one.value, other.value)
    ):
        return False
    strokes = sum(piece.word == "/" and not piece.owner for piece in reading.pieces)
    low, high = sorted((one, other), key=lambda thing: thing.first)
    return strokes < _A_LIST_OF_STROKES or all(piece.word != "/" for piece in reading.pieces[low.last : high.first])


_A_LIST_OF_STROKES = 3


def ban_all_of_the_list(reading: Reading, found: list[Found]) -> None:
    """ "No beard, moustache or stubble", "without film, TV or stage experience": the no holds up to the "or".

    "Not Delhi, Mumbai or Pune" takes the one place for others.
    """
    for at, head in enumerate(found):
        cue = next((here for here in range(head.first - 1, max(-1, head.first - 4), -1) if _is_a_no(reading, here)), -1)
        if head.strength != "must_not" or cue < 0 or head.field == "gender":
            continue
        listed = [head]
        for other in found[at + 1 :]:
            how = joined(reading, listed[-1], other)
            alike = {head.field, other.field} <= _ON_A_FACE or head.field == other.field
            strokes = any(piece.word == "/" for piece in reading.pieces[listed[-1].last : other.first])
            if not alike or how not in ("comma", "or") or strokes or restarts(reading, listed[-1], other):
                break
            listed.append(other)
            if how == "or":
                for one in listed:
                    one.strength = "must_not" if one.strength == "must" else one.strength
                break


def _is_a_no(reading: Reading, at: int) -> bool:
    piece = reading.pieces[at]
    return piece.has("not_before") and not piece.owner and piece.word != "not" and not reading.pieces[at + 1].newline


_ON_A_FACE = {"facial_hair", "visible_tattoo"}


def is_besides(reading: Reading, thing: Found) -> bool:
    """ "Hindi ke alawa Punjabi bhi": beside it, and not without it."""
    behind = reading.pieces[thing.last : thing.last + _REACH_OF_ALSO]
    end = next((at for at, piece in enumerate(behind) if piece.newline or piece.has("break")), len(behind))
    told = [piece.word for piece in behind[:end]]
    also = any("bhi" in word.split() or word in ("also", "too") for word in told[1:])
    another = thing.field in ("place", "works_in") and any(piece.has("place") for piece in behind[1:end])
    of_several = thing.field in ("language", "skill", "accent") or another
    return of_several and told[:1] != [] and told[0] in _BESIDES and also


_BESIDES = ("ke alawa", "ke ilawa", "ke siwa", "ke sath", "ke saath")
_REACH_OF_ALSO = 8
