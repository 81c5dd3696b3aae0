"""Ages of children who are only spoken of: "mother of a 10 year old", "8 saal ki beti ke papa"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from talents.understanding import same_line
from talents.understanding.reading import Reading
from talents.vocabulary.phrases import phrases

_OF = ("of", "to", "with")
_ARTICLES = (
    *(
        "a",
        "an",
        "her",
        "his",
        "two",
        "three",
        "the",
        "our",
        "my",
        "their",
        "twin",
        "twins",
        "young",
        "little",
        "our own",
    ),
    *("elder", "younger", "only", "grown", "grown up", "teenage"),
)
_OWN = ("ki", "ka", "ke", "'s", "'")
_CHILDREN = frozenset(
    phrases(
        """
        bachche, bachcha, bacche, baccha, bachhe, bachha, bachchi, bacchi, bachhi, bete, beta, beti, betiyon, bachchon,
        ladke, ladki, ladka, child, kid, kids, son, daughter, toddler, boy, girl
        """
    )
)


# Of a friend or a sweetheart of somebody so young nothing is known: whether it is a minor is asked of the age told.
_PARENTS = frozenset(
    phrases(
        """
        mother, mom, mum, mummy, maa, father, dad, papa, daddy, parent, parents, guardian, single mother, single mom,
        single father, single dad, maa, mata, pita, baap, ammi, abbu, aai, baba, nanny, teacher, grandmother,
        grandfather, dadi, dada, nani, nana
        """
    )
)


_FAMILY = frozenset(
    phrases(
        """
        sister, brother, sisters, brothers, elder sister, older sister, elder brother, big brother, big sister, aunt,
        uncle, mausi, chacha, bua, mama, mami, chachi, cousin, sibling, stepmother, stepfather, stepmom, stepdad, coach,
        tutor, caretaker, ayah, grandma, grandpa, granny, grandad, grandmum, neighbour, neighbor, principal, doctor
        """
    )
)


def set_ages_of_children_aside(reading: Reading) -> None:
    """Claims the age, and whose it is: it is the parent who is cast."""
    for first, last in _told_of_others(reading):
        reading.claim(first, last, "context")


def without_children(reading: Reading) -> str:
    """The text without those ages and what tells whose they are: nobody of them is a part of the call."""
    text = reading.text
    for first, last in reversed(list(_told_of_others(reading))):
        text = text[: reading.pieces[first].start] + text[reading.pieces[last - 1].end :]
    return text


def _told_of_others(reading: Reading) -> Iterator[tuple[int, int]]:
    for at, piece in enumerate(reading.pieces):
        if piece.number is None or piece.owner:
            continue
        held = _end_of_held(reading, at)
        if held is not None:
            yield at, held
            continue
        told = _end_of_ages_told(reading, at)
        if told is not None:
            yield at, told
            continue
        brought = _end_of_brought(reading, at)
        if brought is not None:
            yield at, brought
            continue
        near = range(at + 1, min(at + 3, len(reading.pieces)))
        years = next((here for here in near if reading.pieces[here].has("years")), None)
        if years is None:
            named = _named_before_brackets(reading, at)
            if named is not None:
                yield named, at + 2
            continue
        end = _end_of_related(reading, at, years) or _end_of_owner(reading, years)
        if end is not None:
            yield at, end
        elif (child := _child_before(reading, at)) is not None and _is_whose_parent(reading, years):
            yield child, years + 1
        elif _is_of_training(reading, at):
            yield at, years + 1


def _end_of_related(reading: Reading, at: int, years: int) -> int | None:
    """ "Mother of a 10 yr old girl", "wife of our 50 year old hero": the end of what tells whose she is.

    "A mother of 45 years" is that old herself.
    """
    of = at - 1
    while of > 0 and at - of <= _MOST_BETWEEN and reading.pieces[of].word in _ARTICLES:
        of -= 1
    if of < 1 or of == at - 1 or reading.pieces[of].word not in _OF or any(p.newline for p in reading.pieces[of:at]):
        return None
    whose = reading.pieces[of - 1]
    grown = reading.pieces[at].count >= _FULL_AGE and whose.has("role_gender", "kin")
    if whose.word not in (*_PARENTS, *_FAMILY) and not grown:
        return None
    following = reading.pieces[years + 1 : years + 2]
    named = bool(following) and not following[0].newline and following[0].has("gender", "role_gender", "part", "kin")
    return years + 2 if named else years + 1


def _end_of_held(reading: Reading, at: int) -> int | None:
    """ "At ease holding a real 6-month-old infant": behind who is held."""
    if not any(piece.word in _HOLDING for piece in reading.pieces[max(0, at - 4) : at]):
        return None
    for here in range(at + 1, min(at + 6, len(reading.pieces))):
        piece = reading.pieces[here]
        if piece.newline or (piece.has("break") and piece.word != "-"):
            return None
        if piece.word in (*_CHILDREN, "infant", "infants", "baby", "babies", "newborn"):
            return here + 1
    return None


_HOLDING = ("holding", "hold", "carrying", "carry", "feeding", "feed", "handling", "handle", "lifting", "lift")


def _end_of_ages_told(reading: Reading, at: int) -> int | None:
    """ "Mother of two (ages 4 and 7)", "with kids aged 8 and 10": behind the last of the children's ages."""
    first = at - 1
    while first > 0 and reading.pieces[first].word in _TOLD_AS and not reading.pieces[first + 1].newline:
        first -= 1
    children = first
    while first > 0 and (reading.pieces[first].word in _SEVERAL or reading.pieces[first].word in _ARTICLES):
        first -= 1
    if first < 0 or children == at - 1 or reading.pieces[first].newline:
        return None
    counted = children > first and reading.pieces[first].word in _OF and reading.pieces[first - 1].word in _PARENTS
    owned = reading.pieces[first].word in (*_OF, *_HAVING, *_OWNED) and reading.pieces[children].word in _SEVERAL
    if not (counted or owned):
        return None
    last = at + 1
    while last < len(reading.pieces) and not reading.pieces[last].newline:
        piece = reading.pieces[last]
        if piece.number is None and not (piece.has("and", "comma", "years", "slash", "to") or piece.word == "old"):
            break
        last += 1
    while reading.pieces[last - 1].has("and", "comma", "slash"):
        last -= 1
    return last


_TOLD_AS = ("(", "ages", "aged", "age", "both", "-", ":", "who are", "are")
_SEVERAL = (
    *("two", "three", "four", "2", "3", "4", "do", "teen", "twins", "kids", "children", "sons", "daughters"),
    *("bachche", "bachhe", "bacche", "grandkids", "grandchildren", "boys", "girls", "kid", "child", "small"),
)


def _end_of_brought(reading: Reading, at: int) -> int | None:
    """ "With a 3 month old baby", "has an 8-year-old son": behind the child that she has."""
    before = [piece.word for piece in reading.pieces[max(0, at - 3) : at] if not piece.newline]
    if before[-1:] and before[-1] in _ARTICLES:
        before.pop()
    if not before or before[-1] not in _HAVING or reading.pieces[at].newline:
        return None
    here = at + 1
    while here < len(reading.pieces) and here - at < _MOST_BETWEEN + 1 and not reading.pieces[here].newline:
        piece = reading.pieces[here]
        if piece.word in (*_CHILDREN, *_GRANDCHILDREN, *_INFANTS) and here > at + 1:
            return here + 1
        aged = piece.has("years", "months_old", "month_word", "counted") or piece.word in ("-", "old", "to")
        if not aged and piece.number is None:
            return None
        here += 1
    return None


_HAVING = ("with", "has", "having", "have", "raising")
_INFANTS = ("infant", "infants", "baby", "babies", "newborn", "baby girl", "baby boy", "toddlers", "twins")


def _named_before_brackets(reading: Reading, at: int) -> int | None:
    """ "Teaching her grandson (7) to cook": whose age stands in the brackets."""
    around = reading.pieces[max(0, at - 3) : at + 2]
    if (
        len(around) < _LONG_ENOUGH
        or (around[2].word, around[4].word) != ("(", ")")
        or any(p.newline for p in around[1:])
    ):
        return None
    kin = around[1].word in (*_CHILDREN, *_GRANDCHILDREN) or around[1].has("role_gender", "kin")
    behind = [piece.word for piece in reading.pieces[at + 2 : at + 5]]
    found = behind[:1] in (["is"], ["are"]) and any(word in _FOUND for word in behind[1:])
    return at - 2 if kin and (around[0].word in _OWNED or found) else None


# "The son (25) is cast".
_FOUND = ("cast", "locked", "already cast", "finalised", "found")
_LONG_ENOUGH = 5
_OWNED = ("her", "his", "their", "uske", "uski", "uska", "apne", "apni", "apna", "little", "young", "teenage")
_GRANDCHILDREN = (
    "grandson",
    "granddaughter",
    "grandchild",
    "nephew",
    "niece",
    "pota",
    "poti",
    "stepson",
    "stepdaughter",
)
_MOST_BETWEEN = 4
_FULL_AGE = 18


def _child_before(reading: Reading, at: int) -> int | None:
    """ "Beti 6 saal ki hai", "the son is 8 years old": where the child is named."""
    for here in range(at - 1, max(-1, at - 4), -1):
        piece = reading.pieces[here]
        if reading.pieces[here + 1].newline or piece.has("break"):
            return None
        if piece.word in _CHILDREN:
            return here
    return None


def _is_whose_parent(reading: Reading, years: int) -> bool:
    """ "…, uski maa chahiye", "…, we need her mother": whose child it is comes next."""
    words = [piece.word for piece in reading.pieces[years + 1 : years + 1 + _REACH]]
    return any(one in _THEIRS and other in _PARENTS for one, other in pairwise(words))


_THEIRS = ("uski", "uska", "uske", "iski", "iska", "iske", "her", "his", "their", "the", "unki", "unke")
_REACH = 10


def _is_of_training(reading: Reading, at: int) -> bool:
    """ "Bharatanatyam (10 yrs+), 25-35": how long it was learnt."""
    before = reading.pieces[max(0, at - 2) : at]
    if len(before) == 2 and before[1].word == "(" and before[0].has("skill", "skills", "credit"):
        return True
    # "At least 5 yrs of stage", "8 years in theatre".
    behind = same_line.behind(reading, at + 1, 4)
    told = next((here for here, piece in enumerate(behind) if piece.word in ("of", "in", "'")), None)
    learnt = behind[told + 1 : told + 3] if told is not None and told and behind[told - 1].has("years") else []
    return any(piece.has("credit", "skill", "skills") or piece.word in _TAUGHT for piece in learnt)


_TAUGHT = ("experience", "training", "riyaz", "taleem", "practice", "acting", "showbiz", "the industry", "stage")


def _end_of_owner(reading: Reading, years: int) -> int | None:
    """ "8 saal ki beti ke papa": the end of what tells whose father he is."""
    at = years if reading.pieces[years].word.endswith(_OWN) else years + 1
    words = [piece.word.split()[-1] for piece in same_line.behind(reading, at, 4)]
    told = len(words) == 4 and words[0] in _OWN and words[1] in _CHILDREN and words[2] in _OWN
    return at + 3 if told and words[3] in _PARENTS else None
