"""What a request says more than once: kept once, with all that was said of it."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace

from talents.query import Clause, Origin
from talents.vocabulary import looks

_LEVELLED = ("language", "accent", "skill")


def without_loose_sizes(made: list[Clause]) -> list[Clause]:
    """ "A tall guy, 6'2 and up": where the height is told, the word for it says no more."""
    told = any(clause.field == "height" and clause.strength == "must" for clause in made)
    return [clause for clause in made if not (told and is_size_in_words(clause))]


def is_size_in_words(clause: Clause) -> bool:
    return clause.field == "text" and str(clause.value).removeprefix("not ") in looks.SIZES


def merged_tongues(made: list[Clause]) -> list[Clause]:
    """ "Telugu fluent, dubs herself in Telugu": one language, with all that is wished of it."""
    kept: list[Clause] = []
    for clause in made:
        first = next((one for one in kept if _is_one_tongue(one, clause)), None)
        if first is None:
            kept.append(clause)
            continue
        held, new = first.value[0], clause.value[0]
        whole = held | new | {"level": new["level"] or held["level"]}
        kept[kept.index(first)] = replace(first, value=[whole])
    return kept


def _is_one_tongue(one: Clause, other: Clause) -> bool:
    return (
        one.field == other.field == "language"
        and one.strength == other.strength == "must"
        and len(one.value) == len(other.value) == 1
        and one.value[0]["language"] == other.value[0]["language"]
        and not (one.value[0]["level"] and other.value[0]["level"])
        and (len(one.value[0]) > 2 or len(other.value[0]) > 2)
    )


def without_contradictions(made: list[Clause], shut_out: Container[object] = ()) -> list[Clause]:
    """ "Singing is a must, no playback": what was asked for first is not ruled out in other words, and vice versa.

    `shut_out` are codes of which only a level is ruled out: "can sing, no trained singers".
    """
    kept: list[Clause] = []
    for clause in made:
        at = next((at for at, one in enumerate(kept) if _named(one) == _named(clause) and _clash(one, clause)), None)
        if at is None or _is_only_of_a_level(clause, shut_out):
            kept.append(clause)
        elif "nice" in (kept[at].strength, clause.strength) and _is_levelled_must(kept[at]):
            # "Cricketers, state level, fast bowlers preferred".
            continue
        elif "nice" in (kept[at].strength, clause.strength):
            kept[at] = clause if clause.strength == "nice" else kept[at]
        else:
            kept[at] = _with_level_of(kept[at], clause)
    return kept


def _is_only_of_a_level(clause: Clause, shut_out: Container[object]) -> bool:
    levelled = clause.strength == "must_not" and clause.field in _LEVELLED
    return levelled and all(item[clause.field] in shut_out for item in clause.value)


def _is_levelled_must(one: Clause) -> bool:
    return one.strength == "must" and one.field in _LEVELLED and any(item["level"] for item in one.value)


def _clash(one: Clause, other: Clause) -> bool:
    """Asked for and ruled out, or asked for and only wished for."""
    strengths = {one.strength, other.strength}
    wished = one if one.strength == "nice" else other
    levelled = wished.field in _LEVELLED and any(item["level"] or len(item) > 2 for item in wished.value)
    return strengths == {"must", "must_not"} or (strengths == {"must", "nice"} and not levelled)


def _with_level_of(one: Clause, other: Clause) -> Clause:
    """ "Rock climbers. Not gym climbers, professional"."""
    if one.field not in _LEVELLED or one.strength != "must":
        return one
    levels = {item[one.field]: item["level"] for item in other.value}
    return replace(one, value=[item | {"level": item["level"] or levels[item[one.field]]} for item in one.value])


def _named(clause: Clause) -> object:
    """Field and codes; days, sizes and amounts are reckoned with elsewhere."""
    if clause.field in _LEVELLED:
        return clause.field, sorted(item[clause.field] for item in clause.value)
    return (clause.field, sorted(clause.value)) if clause.field in _LOOKS else id(clause)


_LOOKS = ("facial_hair", "build", "hair_length", "hair_colour", "hair_type")


def without_weaker_levels(made: list[Clause]) -> list[Clause]:
    """ "Marathi web series … Marathi native": what is asked for twice is asked for at its higher level."""
    return [clause for clause in made if not any(_says_more(other, clause) for other in made if other is not clause)]


def _says_more(one: Clause, other: Clause) -> bool:
    if one.field != other.field or one.strength != other.strength or one.field not in _LEVELLED:
        return False
    if len(one.value) != 1 or len(other.value) != 1:
        # "A potter or painter … pottery or painting at a skilled level"
        codes = [{item[one.field] for item in clause.value} for clause in (one, other)]
        plain = not any(item["level"] or len(item) > 2 for item in other.value)
        if len(other.value) == 1 and one.field == "language":
            # "She is Assamese … Assamese or Bengali, either will do"
            return plain and codes[1] < codes[0]
        return codes[0] == codes[1] and plain and one.value != other.value
    more, less = one.value[0], other.value[0]
    return bool(
        more[one.field] == less[one.field]
        and more != less
        and set(less.items()) - {("level", None)} <= set(more.items())
    )


def _one_end_moved(ranges: list[dict[str, int | None]]) -> dict[str, int | None] | None:
    """ "20-22, 24 tak chalega", "25-40 but under 35": a range, and where one end of it lies.

    None where it is not one range and one end, or where they do not meet.
    """
    if len(ranges) != 2:
        return None
    whole = next((one for one in ranges if None not in one.values()), None)
    end = next((one for one in ranges if one is not whole and None in one.values()), None)
    if whole is None or end is None or whole["min"] is None or whole["max"] is None:
        return None
    last = ranges[1] is end
    low, high = end["min"], end["max"]
    if high is not None and high >= whole["min"]:
        return whole | {"max": high if last else min(high, whole["max"])}
    if low is not None and low <= whole["max"]:
        return whole | {"min": low if last else max(low, whole["min"])}
    return None


def merged_ranges(made: list[Clause], name: str) -> list[Clause]:
    """Two ranges for one part: "above 30, below 40" is one in two words; else from the lowest to the highest."""
    ranges = [clause for clause in made if clause.field == name and clause.strength == "must"]
    if len(ranges) < 2:
        return made
    whole = _one_range(ranges)
    return [whole if clause is ranges[0] else clause for clause in made if clause is ranges[0] or clause not in ranges]


def _one_range(ranges: list[Clause]) -> Clause:
    moved = _one_end_moved([clause.value for clause in ranges])
    if moved is not None:
        return replace(ranges[0], value=moved)
    lows, highs = [clause.value["min"] for clause in ranges], [clause.value["max"] for clause in ranges]
    origin: Origin = "typed"
    low = max((low for low in lows if low is not None), default=None)
    high = min((high for high in highs if high is not None), default=None)
    if None not in lows or None not in highs or low is None or high is None or low > high:
        low, high = None if None in lows else min(lows), None if None in highs else max(highs)
        origin = "assumed"
    if low is None and high is None:
        # "Under 30, above 40" leaves nothing open that a search could ask for: the first is kept.
        low, high = lows[0], highs[0]
    return replace(ranges[0], value={"min": low, "max": high}, origin=origin)
