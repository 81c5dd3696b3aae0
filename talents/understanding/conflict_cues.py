"""How a promise to a brand is ruled out in words: "no tea brand", "clear of colas", "conflict check on telecom"."""

from __future__ import annotations

from talents.understanding import same_line
from talents.understanding.advertised import is_one_breath
from talents.understanding.past import bare_years
from talents.understanding.reading import Reading, Years
from talents.vocabulary.product_words import CLEAR_OF, NOTHING_ELSE

NEAR, _FAR = 3, 9
_CLEAR = ("clear of", "free of", "free from", "clean of", "skip", "not", "no", "nothing", "nothing with", "avoid")
_FREE = ("clear", "free", "conflict-free", "clean", "available")
_RIVAL = ("other", "another", "any other", "rival", "no other", "competing", "doosra", "dusra", "doosre", "kisi aur")
# "No previous skincare": of ads that were.
EARLIER = ("previous", "prev", "prior", "past", "earlier", "recent")
_MUST_NOT = ("shouldn't", "shouldnt", "should not", "mustn't", "must not", "neither", "aren't", "haven't", "hasn't")


def told_cue(reading: Reading, group: list[int]) -> tuple[int, int] | None:
    """The span of a "no … brand" around the products; None where nothing is ruled out."""
    first, last = group[0], group[-1] + 1
    named = [
        at
        for at in range(max(0, first - _FAR), first)
        if is_one_breath(reading, at, first) and _is_conflict(reading, at)
    ]
    following = [at for at in range(last, min(len(reading.pieces), last + NEAR)) if is_noun(reading, at)]
    following = [at for at in following if is_one_breath(reading, last, at)]
    branded = any({"brand", "brands"} & set(reading.pieces[at].word.split()) for at in group)
    end = max([last, *(at + 1 for at in following)])
    label = _label(reading, first, named)
    if label is not None:
        return label, end
    if _is_one_more(reading, group):
        return first, end
    dated = years_told(reading, first, end) is not None
    if not (named or following or branded or dated or _is_of_others(reading, group)):
        return None
    no = no_before(reading, first)
    if no is not None:
        return no, end
    after = _no_after(reading, end)
    if after is not None:
        return min([first, *named]), after
    if _is_not_to_clash(reading, last, following):
        return first, end
    return _said_free(reading, first, named) or _is_checked(reading, end, named) or _is_kept(reading, first, end)


def _is_of_others(reading: Reading, group: list[int]) -> bool:
    """Whether the words right beside the products tell of ads that are not the one being cast, or of none."""
    first, last = group[0], group[-1] + 1
    before = first > 0 and reading.pieces[first - 1].word in (*_RIVAL, *CLEAR_OF, *EARLIER)
    return (
        before
        or (first > 0 and _is_bare(reading, group))
        or _is_of_ads(reading, first)
        or _is_of_nothing(reading, first)
        or _is_upon_her(reading, last)
        or _is_clear(reading, last)
    )


def _is_of_ads(reading: Reading, first: int) -> bool:
    """ "No TVC for skin care", "no ads in the soap category"; a "TVC for skin care" is what is being cast."""
    at = first - 1
    while at > 0 and reading.pieces[at].word in _FOR_ANY and not reading.pieces[at + 1].newline:
        at -= 1
    ads = 0 < at < first - 1 and reading.pieces[at].tags.get("credit") == "tvc" and not reading.pieces[at].owner
    return ads and any(piece.has("not_before") and not piece.owner for piece in reading.pieces[max(0, at - 2) : at])


_FOR_ANY = ("for", "in", "of", "on", "any", "a", "an", "the", "other", "another", "kisi", "in any", "for any")


def _is_one_more(reading: Reading, group: list[int]) -> bool:
    """ "And banking", "paints bhi nahi", of a search that asks for no conflict: one more category."""
    others = [piece for at, piece in enumerate(reading.pieces) if at not in group]
    short = "exclusivity" in reading.held and 0 < len(others) <= _FEW
    return short and all(piece.word in _ONE_MORE or piece.has("and", "or", "not_after", "comma") for piece in others)


_FEW = 4
_ONE_MORE = ("also", "too", "bhi", "as well", "plus", "same for", "no", "add", "clear", "please", "pls", ".", "/")


def _is_of_nothing(reading: Reading, first: int) -> bool:
    """ "Nothing in tobacco, ever", "nothing running with banks"."""
    before = [piece.word for piece in reading.pieces[max(0, first - 4) : first]]
    return (
        bool(before)
        and before[-1] in ("in", "with", "for", "nothing with", "nothing in")
        and any(word.startswith(("nothing", "none")) for word in before)
    )


def _is_clear(reading: Reading, last: int) -> bool:
    """ "Telecom clear for two years", "telecom: clear"."""
    behind = [piece.word for piece in same_line.behind(reading, last, 2)]
    if behind[:1] and behind[0] in (":", "-", "="):
        behind = behind[1:]
    return bool(behind) and behind[0] in _CLEAR_BEHIND


_CLEAR_BEHIND = (
    *NOTHING_ELSE,
    "clear",
    "clean",
    "clear for",
    "clean for",
    "must be clear",
    "should be clear",
    "has to be clear",
)


def _is_upon_her(reading: Reading, last: int) -> bool:
    """ "No mutual fund on him right now"."""
    following = [piece.word for piece in same_line.behind(reading, last, 2)]
    return len(following) == 2 and following[0] == "on" and following[1] in ("him", "her", "them", "air", "record")


def _is_not_to_clash(reading: Reading, last: int, following: list[int]) -> bool:
    """ "Insurance shouldn't clash": the no stands between the product and the tie."""
    between = reading.pieces[last : following[0]] if following else []
    if any(piece.word == "," for piece in between):
        # "For a gaming app, no rival gaming app".
        return False
    return any((piece.has("not_before", "denial") or piece.word in _MUST_NOT) and not piece.owner for piece in between)


def _is_bare(reading: Reading, group: list[int]) -> bool:
    """ "No soap, no shampoo": several, right behind the no; "no makeup" is a look and "no hotel" a fact."""
    pure = any(not set(reading.pieces[at].tags) - {"product", "stop", "respelt"} for at in group)
    other_things = {reading.pieces[at].tags["product"] for at in group} <= _LOOKS_AND_FACTS
    several = len(group) > 1 or "exclusivity" in reading.held or _is_said_alone(reading, group[0])
    return several and pure and not other_things and reading.pieces[group[0] - 1].word in ("no", "without", "any")


def _is_said_alone(reading: Reading, at: int) -> bool:
    """ "25, brown hair, no ecommerce": nobody is a shop or a network by looks."""
    behind = reading.pieces[at + 1 : at + 2]
    ends = not behind or behind[0].newline or behind[0].has("break", "comma")
    opens = at < 2 or reading.pieces[at - 1].newline or reading.pieces[at - 2].has("break", "comma")
    return opens and ends and reading.pieces[at].tags["product"] in _ONLY_SOLD


_ONLY_SOLD = frozenset(
    (
        *("e_commerce", "payments", "telecom", "ride_hailing", "soft_drinks", "investments", "food_delivery"),
        *("groceries", "matchmaking", "hair_care", "oral_care", "paints", "fuel_tyres", "airlines", "confectionery"),
    )
)
_LOOKS_AND_FACTS = frozenset(("cosmetics", "jewellery", "fashion", "footwear", "travel", "cars", "watches"))


def _is_checked(reading: Reading, end: int, named: list[int]) -> tuple[int, int] | None:
    """ "Conflict check on telecom", "check clashes with colas"."""
    at = next((at for at in named if reading.pieces[at].word.startswith(("conflict", "clash", "exclusivit"))), None)
    asked = at is not None and any(piece.word in _CHECKS for piece in reading.pieces[max(0, at - 2) : at + 3])
    return (at, end) if at is not None and asked else None


def _is_kept(reading: Reading, first: int, end: int) -> tuple[int, int] | None:
    """ "Paints exclusivity", "footwear exclusivity for a year": who signs it cannot be bound already."""
    if end > first and reading.pieces[end - 1].word.startswith("exclusiv"):
        return first, end
    at = first - 1
    while (
        at > 0 and reading.pieces[at].word in ("in", "for", "on", "of", "the", "with") and not reading.pieces[at].owner
    ):
        at -= 1
    leads = at >= 0 and reading.pieces[at].word.startswith("exclusiv") and is_one_breath(reading, at, first)
    return (at, end) if leads and not reading.pieces[at].owner else None


_CHECKS = ("check", "checked", "checks", "check on", "verify", "confirm")


def _is_conflict(reading: Reading, at: int) -> bool:
    return reading.pieces[at].has("conflict_noun") and not reading.pieces[at].owner


def is_noun(reading: Reading, at: int) -> bool:
    return reading.pieces[at].has("conflict_noun", "ad_noun") and not reading.pieces[at].owner


def no_before(reading: Reading, first: int) -> int | None:
    parted = False
    for at in range(first - 1, max(-1, first - 1 - _FAR), -1):
        piece = reading.pieces[at]
        parted = parted or piece.word == ","
        if parted and piece.has(*_OF_OTHERS) and not piece.has("product"):
            # "No dentures, Bengali, Kolkata, soap ad": the no is of the first thing alone.
            return None
        if not is_one_breath(reading, at, first) or (piece.owner and piece.owner != "past"):
            return None
        negated = piece.has("not_before", "denial") or piece.word in _CLEAR or piece.word.startswith(("not ", "no "))
        if negated or piece.word in _MUST_NOT:
            return at
    return None


_OF_OTHERS = ("language", "place", "gender", "role_gender", "skill", "accent", "licence", "union", "training", "build")


def _no_after(reading: Reading, last: int) -> int | None:
    for at in range(last, min(len(reading.pieces), last + _FAR)):
        piece = reading.pieces[at]
        if at == last and piece.word == ":" and not piece.newline:
            continue
        if piece.newline or piece.has("break") or (piece.owner and piece.owner != "past"):
            return None
        if piece.has("not_after", "ruled_out") or piece.word in (*_NONE, *_CLEAR_BEHIND):
            # "Dettol ad so no soap conflict": the no leads to another product.
            behind = reading.pieces[at + 1 : at + 3]
            if len(behind) == 2 and behind[0].word in ("in", "on", "with", "for") and behind[1].has("product"):
                # "CONFLICT: NIL IN INSURANCE & HOSPITAL".
                return None
            return None if piece.has("not_before") and behind and behind[0].has("product") else at + 1
    return None


_NONE = ("na", "nahi", "no", "nil", "none", "clean", "open", "be open", "vacant", "khali", "khaali", "saaf")


def _said_free(reading: Reading, first: int, named: list[int]) -> tuple[int, int] | None:
    """ "Clear in the phone category", "conflict-free in cars", "kept free for our bank"."""
    near = sorted({*named, *range(max(0, first - NEAR), first)})
    clear = next((at for at in near if reading.pieces[at].word.replace(" - ", "-") in _FREE), None)
    return None if clear is None else (clear, first + 1)


def _label(reading: Reading, first: int, named: list[int]) -> int | None:
    """ "EXCLUSIVITY: no phones", "category conflict - tea": the word, and what it speaks of behind a colon."""
    for at in named:
        following = reading.pieces[at + 1 : at + 3]
        opens = at == 0 or reading.pieces[at].newline or reading.breaks(at - 1)
        labelled = reading.pieces[at + 1].word == ":" or (
            opens and any(near.word in (":", "-", "=") for near in following)
        )
        if labelled and at < first:
            return at
    return None


def years_told(reading: Reading, first: int, last: int) -> Years | None:
    """Years of the past that are told in the same breath."""
    end = last
    while end < len(reading.pieces) and end < last + _FAR and is_one_breath(reading, last - 1, end):
        if reading.pieces[end].has("product"):
            # "No telecom brand, and no telecom ad in three years": the years are those of the second.
            break
        end += 1
    start = first
    while start > 0 and start > first - NEAR and is_one_breath(reading, start - 1, first):
        start -= 1
    for years in reading.past:
        if start < years.last and years.first < end and is_one_breath(reading, first, years.first):
            return years
    told = bare_years(reading, start, end)
    recent = told is not None and (told.year_from or told.year_to or 0) <= reading.today.year
    return told if recent else None
