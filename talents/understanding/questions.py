"""The one short question to ask back, where a request can be meant in two ways or leaves nearly everything open."""

from __future__ import annotations

from itertools import pairwise

from talents.query import Clause
from talents.understanding.reading import Reading
from talents.understanding.said_twice import is_size_in_words

VAGUE = frozenset({"gender", "playing_age", "text"})
NEARLY_EVERYTHING = "Which language, city and dates?"
_WIDEST_APART = 2
_GUESSED = "I moved the playing age by five years; say the ages if you meant others."


def question(
    reading: Reading,
    new: tuple[Clause, ...],
    combined: tuple[Clause, ...],
    shift: tuple[Clause, ...],
    *,
    is_change: bool,
) -> str | None:
    if shift:
        return _GUESSED if shift[0].origin == "assumed" else reading.question
    return (
        reading.question
        or _of_a_lone_number(reading, combined)
        or _of_two_ages(reading)
        or _of_either_filter(reading)
        or _of_a_feast(reading)
        or _of_a_size(new, is_change)
        or _of_a_lone_day(reading, combined)
        or _of_nearly_everything(combined)
    )


def _of_a_lone_number(reading: Reading, combined: tuple[Clause, ...]) -> str | None:
    numbers = reading.numbers
    said = [piece for piece in reading.pieces if piece.word not in ("?", ".", "!")]
    if len(said) != 1 or len(numbers) != 1 or [clause.field for clause in combined] != ["playing_age"]:
        return None
    return f"Is {numbers[0].text} the playing age, or how many you want to see?"


def _of_two_ages(reading: Reading) -> str | None:
    """Ages that do not touch are two parts, or a slip."""
    told = [thing.value for thing in reading.found if thing.field == "playing_age" and thing.strength == "must"]
    whole = [value for value in told if value["min"] is not None and value["max"] is not None]
    for one, other in pairwise(whole):
        low, high = sorted((one, other), key=lambda value: value["min"])
        if high["min"] - low["max"] > _WIDEST_APART:
            return f"Are {_span(one)} and {_span(other)} two parts? I looked for anyone between; ask for one at a time."
    return None


def _span(value: dict[str, int]) -> str:
    return str(value["min"]) if value["min"] == value["max"] else f"{value['min']}–{value['max']}"


def _of_either_filter(reading: Reading) -> str | None:
    """ "Equity members or a right to work": either of two different facts cannot be one search."""
    found = sorted((thing for thing in reading.found if thing.strength == "must"), key=lambda thing: thing.first)
    for one, other in pairwise(found):
        between = reading.pieces[one.last : other.first]
        apart = one.field != other.field and {one.field, other.field} <= _FACTS
        if apart and 0 < len(between) <= 4 and between[0].has("or") and between[0].word != "/":
            words = f"“{reading.words(one.first, one.last)}” or “{reading.words(other.first, other.last)}”"
            return f"{words}: I looked for both together. Which of the two matters?"
    return None


_FACTS = frozenset(
    ("union", "right_to_work", "training", "licence", "passport", "credit", "skill", "language", "accent", "height")
)


def _of_a_feast(reading: Reading) -> str | None:
    feast = next((piece for piece in reading.pieces if piece.has("feast") and not piece.owner), None)
    if feast is None or reading.has_found("availability"):
        return None
    return f"Which dates do you mean by “{feast.text}”?"


def _of_a_size(new: tuple[Clause, ...], is_change: bool) -> str | None:
    sizes = [clause for clause in new if is_size_in_words(clause)]
    return "From which height, or up to which?" if is_change and sizes and len(new) == 1 else None


def _of_a_lone_day(reading: Reading, combined: tuple[Clause, ...]) -> str | None:
    asked = "?" in reading.text and len(reading.pieces) <= _FEW
    if asked and [clause.field for clause in combined] == ["availability"]:
        return "Free then for which part? Say who, which age and which city."
    return None


_FEW = 5


def _of_nearly_everything(combined: tuple[Clause, ...]) -> str | None:
    fields = {clause.field for clause in combined}
    return NEARLY_EVERYTHING if "text" in fields and fields <= VAGUE else None


def of_no_amount(reading: Reading) -> str | None:
    """ "Rate thoda kam karo", "taller", "older": by how much, where nothing in force could be moved."""
    words = {piece.word for piece in reading.pieces}
    moved = any(piece.has("grows") for piece in reading.pieces) and bool(words & _MONEY)
    if moved or words & _PRICES:
        return "Up to how much a day?"
    if words & {"taller", "shorter", "lambi", "lamba"}:
        return "From which height, or up to which?"
    return "Which playing age?" if any(piece.has("age_grows") for piece in reading.pieces) else None


_MONEY = frozenset(("rate", "rates", "budget", "price", "fee", "paisa", "paise", "cost"))
_PRICES = frozenset(("cheap", "cheapest", "expensive", "cheaper", "sasta", "saste", "sasti", "costlier", "affordable"))
