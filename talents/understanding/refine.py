"""A message that changes the query before it: "same but under 30k", "any city", "Tamil instead of Hindi"."""

from __future__ import annotations

from dataclasses import replace

from talents.query import MOST_CLAUSES, Clause, TalentQuery
from talents.understanding.assemble import permitted, replaced
from talents.understanding.day_clauses import without_banned_days
from talents.understanding.reading import Piece, Reading
from talents.understanding.retouch import with_lower_end
from talents.vocabulary.phrases import phrases

_STRONG = phrases(
    """
    same, only, but, without, what about, how about, instead, make, change, drop, remove, add, keep, exclude, sirf,
    bas, par, lekin, magar, ditto, similar, waise hi, remaining, narrow, filter, among, those, of these, from these,
    inmein, unmein, inme, unme, switch, replace, relax, lift, ignore, forget, same thing, or, ya, these, them, wahi,
    vahi, same to same, except, not, no, any, koi, instead of, swap, update, widen, include, raise, increase, lower,
    reduce
    """
)
_WEAK = phrases(
    """
    and, also, now, aur, with, who, which, jo, plus, then, ok, okay, just, must, should, they, can, phir, ab, ones,
    the, preferably, ideally, additionally, bhi, and also, actually, hmm, no, yes, haan
    """
)
_ONE_EACH = frozenset(
    phrases(
        """
    gender, playing_age, place, height, rate, availability, build, hair_colour, hair_length, facial_hair,
    visible_tattoo, passport, travel, name, agency
    """
    )
)
_ALSO = ("bhi", "also", "too", "as well", "add", "include", "bhi chalega", "or", "ya")
_DROP = phrases(
    """
    without, drop, remove, ignore, forget, lift, any, koi bhi, koi, no, irrespective of, regardless of, skip, relax,
    hatao, hata, hata do, hatado, leave out, forget about, whatever, all, clear, delete, minus, without any,
    take off, don't care about, dont care about, without the, not bothered about, sab
    """
)
_NEEDS_LIMIT = ("no", "all", "without any", "minus")
_FIELD_WORDS: dict[str, tuple[str, ...]] = {
    "height": ("height", "heights", "tall", "kad", "hgt"),
    "rate": phrases(
        """
        rate, rates, budget, price, money, cost, fee, fees, paisa, charges, day rate
        """
    ),
    "playing_age": ("age", "umar", "ages", "playing age", "umr", "age range", "age group"),
    "availability": ("dates", "date", "availability", "avails", "avail", "available", "schedule", "free"),
    "place": phrases(
        """
        city, place, location, cities, places, jagah, base, sheher, shehar, town, region, state, any city, anywhere
        """
    ),
    "language": ("language", "languages", "bhasha", "lang"),
    "accent": ("accent", "accents", "lehja"),
    "skill": ("skill", "skills"),
    "credit": ("credits", "credit", "experience"),
    "gender": ("gender", "genders", "sex"),
    "facial_hair": ("beard", "facial hair", "dadhi"),
    "visible_tattoo": ("tattoo", "tattoos"),
    "build": ("build", "body type", "body"),
    "training": ("training",),
    "text": ("look", "looks", "type"),
}
_FIELD_OF = {word: name for name, words in _FIELD_WORDS.items() for word in words}
_LIMIT_WORDS = phrases(
    """
    limit, restriction, bar, constraint, filter, cap, condition, requirement, ceiling, restrictions, limits
    """
)
# "Without beard" is a wish of its own; only "no beard requirement" lifts one.
_ALSO_LOOKS = ("facial_hair", "visible_tattoo", "build", "training", "text")
_SHIFT_YEARS = 5


def starts_as_change(reading: Reading) -> bool:
    return bool(reading.pieces) and (_opening(reading) in _STRONG or reading.pieces[0].word in _STRONG)


def may_start_as_change(reading: Reading) -> bool:
    return bool(reading.pieces) and reading.pieces[0].word in _WEAK


def _opening(reading: Reading) -> str:
    return " ".join(piece.word for piece in reading.pieces[:2])


def dropped_fields(reading: Reading) -> set[str]:
    """Fields whose limit is lifted: "any language", "no height limit", "rate doesn't matter". Claims the words."""
    dropped: set[str] = set()
    for at, piece in enumerate(reading.pieces):
        name = _FIELD_OF.get(piece.word)
        if piece.owner or name is None:
            continue
        before = reading.pieces[max(0, at - 3) : at]
        after = reading.pieces[at + 1 : at + 4]
        cue = next((near for near in reversed(before) if near.word in _DROP and not near.owner), None)
        named = cue is not None and any(near.has(name) for near in before[before.index(cue) :])
        if named:
            # "Without a Punjabi accent" forbids one accent, it lifts no limit.
            continue
        limited = any(near.word in _LIMIT_WORDS for near in after)
        if name in _ALSO_LOOKS and not limited:
            continue
        if piece.word in ("anywhere", "any city") or _lifts(cue.word if cue else "", limited) or _waved_off(after):
            dropped.add(name)
            reading.claim(at, at + 1, "dropped")
            for near in (*before, *after):
                if near is cue or near.word in _LIMIT_WORDS or near.has("unasked_after"):
                    near.owner = near.owner or "dropped"
    return dropped


def _lifts(cue: str, limited: bool) -> bool:
    return bool(cue) and (limited or cue not in _NEEDS_LIMIT)


def _waved_off(after: list[Piece]) -> bool:
    for piece in after:
        if piece.has("unasked_after") or piece.word in ("hatao", "hata", "hata do", "hatado"):
            return True
        if piece.has("break") or not piece.has("stop"):
            return False
    return False


def merged(reading: Reading, previous: TalentQuery, new: tuple[Clause, ...], dropped: set[str]) -> tuple[Clause, ...]:
    """The clauses in force after the change."""
    kept = [clause for clause in previous.clauses if clause.field not in dropped]
    words = [piece.word for piece in reading.pieces]
    instead = "instead" in words or _swaps(reading, kept, new)
    for gone in replaced(reading):
        kept = [left for old in kept for left in _less(old, gone)]
    also = any(word in _ALSO or word.startswith("bhi") for word in words)
    kept = _with_permitted(kept, reading)
    added: list[Clause] = []
    for clause in new:
        clause = with_lower_end(reading, previous, _with_what_held(kept, clause, instead))
        if clause.strength == "must_not" and clause.field == "availability":
            kept = without_banned_days([*kept, clause])
            continue
        if clause.strength == "must_not":
            kept = [left for old in kept for left in (_less(old, clause) if old.strength == "must" else [old])]
        elif clause.field in _ONE_EACH or instead or _same_codes(kept, clause):
            if also and clause.field in _WIDENED and clause.strength == "must":
                clause = _widened(kept, clause)
            kept = [old for old in kept if not _replaces(old, clause, instead)]
        elif words[:1] in (["or"], ["ya"]) and clause.field in _LEVELLED and clause.strength == "must":
            clause = _widened(kept, clause)
            kept = [old for old in kept if not (old.field == clause.field and old.strength == "must")]
        kept = [old for old in kept if not _is_size_in_words(old, clause)]
        added.append(clause)
    return (*kept, *(clause for clause in added if clause not in kept))[-MOST_CLAUSES:]


def _with_permitted(kept: list[Clause], reading: Reading) -> list[Clause]:
    """ "Bharatanatyam bhi chalega": what is allowed beside what was asked for."""
    for clause in permitted(reading):
        for at, old in enumerate(kept):
            if old.field == clause.field and old.strength == "must" and isinstance(old.value, list):
                kept[at] = replace(old, value=[*old.value, *(item for item in clause.value if item not in old.value)])
    return kept


def _swaps(reading: Reading, kept: list[Clause], new: tuple[Clause, ...]) -> bool:
    """ "Same but Haryanvi", "Kannada alone is fine": one for the one before, not one more."""
    words = [piece.word for piece in reading.pieces]
    alone = bool({"alone", "is enough", "kaafi", "only", "just", "sirf"} & set(words))
    same = words[:2] in (["same", "but"], ["same", ","], ["same", "for"], ["same", "in"]) and not _ADDING & set(words)
    levelled = [clause for clause in new if clause.field in _LEVELLED and clause.strength == "must"]
    return (alone or same) and len(new) == len(levelled) == 1 and any(old.field == levelled[0].field for old in kept)


_ADDING = frozenset(
    phrases("also, too, bhi, and, plus, who, knows, know, speaks, can, jo, aati, aata, with, as well, must")
)
_LEVELLED = ("language", "accent", "skill")
_WIDENED = ("place", "gender", "build", "facial_hair", "shoots_in", "works_in", "eye_colour", "hair_type")


def _with_what_held(kept: list[Clause], clause: Clause, instead: bool) -> Clause:
    """A language or skill that is named again without a level keeps what was said of it before."""
    if clause.field not in _LEVELLED or clause.strength != "must" or len(clause.value) != 1:
        return clause
    item = clause.value[0]
    if item["level"] or len(item) > 2:
        return clause
    same = [old for old in kept if old.field == clause.field and old.strength == "must" and len(old.value) == 1]
    held = [old for old in same if _codes(old) == _codes(clause)] or (same if instead and len(same) == 1 else [])
    return replace(clause, value=[held[0].value[0] | {clause.field: item[clause.field]}]) if held else clause


def _is_size_in_words(old: Clause, new: Clause) -> bool:
    """A height takes the place of "tall"."""
    return (
        new.field == "height" and old.field == "text" and old.value in ("tall", "short", "very tall", "lamba", "lambi")
    )


def _replaces(old: Clause, new: Clause, instead: bool) -> bool:
    if old.field != new.field or old.strength == "must_not":
        return old.field == new.field and old.strength == "must_not" and new.strength == "must" and _overlap(old, new)
    return old.field in _ONE_EACH or instead or _codes(old) == _codes(new)


def _same_codes(kept: list[Clause], clause: Clause) -> bool:
    return any(old.field == clause.field and _codes(old) == _codes(clause) for old in kept)


def _codes(clause: Clause) -> set[str]:
    if not isinstance(clause.value, list):
        return {repr(clause.value)}
    return {str(next(iter(item.values()))) if isinstance(item, dict) else str(item) for item in clause.value}


def _overlap(old: Clause, new: Clause) -> bool:
    return old.field == new.field and (not isinstance(old.value, list) or bool(_codes(old) & _codes(new)))


def _less(old: Clause, ban: Clause) -> list[Clause]:
    """The old wish without what is now ruled out."""
    if not _overlap(old, ban):
        return [old]
    if not isinstance(old.value, list):
        return []
    left = [item for item in old.value if not _codes(replace(old, value=[item])) & _codes(ban)]
    return [replace(old, value=left)] if left else []


def _widened(kept: list[Clause], clause: Clause) -> Clause:
    for old in kept:
        if old.field == clause.field and old.strength == "must":
            return replace(clause, value=[*old.value, *(code for code in clause.value if code not in old.value)])
    return clause


def shifted_age(reading: Reading, previous: TalentQuery) -> Clause | None:
    """ "Younger" and "older" move the playing age in force by five years, or by as many as were said."""
    way = 0
    years, told = _SHIFT_YEARS, False
    for at, piece in enumerate(reading.pieces):
        if piece.word in ("younger", "chhoti", "chhota", "choti", "chota", "kam umar"):
            way = -1
        elif piece.word in ("older", "badi", "bada", "elder"):
            way = 1
        else:
            continue
        numbers = [int(near.number) for near in reading.pieces[max(0, at - 3) : at] if near.number]
        years, told = (numbers[-1], True) if numbers else (years, told)
        reading.claim(max(0, at - 3) if numbers else at, at + 1, "playing_age")
    age = next(
        (clause for clause in previous.clauses if clause.field == "playing_age" and clause.strength == "must"), None
    )
    if not way or age is None:
        return None
    value = {
        key: None if age.value[key] is None else max(1, age.value[key] + way * years)
        for key in phrases(
            """
        min, max
        """
        )
    }
    return replace(age, value=value, origin="typed" if told else "assumed")
