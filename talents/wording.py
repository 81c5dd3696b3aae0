"""What a clause says in the director's words, and the chips that show a query back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from django.urls import reverse

from talents.days import days_words
from talents.money import rate_words
from talents.query import Clause, Origin, Strength, TalentQuery
from talents.query_codes import CODES, CREDIT_CODES, LEVELS


@dataclass(frozen=True)
class Chip:
    field: str
    words: str
    strength: Strength
    url_without: str
    origin: Origin = "typed"
    # Of a filter from memory: when it was said, and where that can be read.
    said_at: datetime | None = None
    source_url: str = ""


def chips(query: TalentQuery) -> list[Chip]:
    """One chip per clause; its URL is the roster's page without that clause."""
    from talents.query_url import to_params

    found = []
    for clause in query.clauses:
        rest = replace(query, clauses=tuple(other for other in query.clauses if other is not clause), offset=0)
        url = f"{reverse('talents')}?{to_params(rest)}".rstrip("?")
        found.append(Chip(clause.field, clause_words(clause), clause.strength, url, clause.origin))
    return found


def clause_words(clause: Clause) -> str:
    """The clause as a short phrase: "Haryanvi, fluent or better"; "not from Delhi"; "ideally Kathak"."""
    if clause.excludes:
        return _negative(clause)
    words = _positive(clause)
    return f"ideally {words}" if clause.strength == "nice" and clause.field != "text" else words


def code_words(field: str, code: str) -> str:
    """The name of a code as it stands inside a sentence."""
    name = CODES[field][code]
    return name if field in _PROPER else name[0].lower() + name[1:]


def level_words(field: str, level: str) -> str:
    """A level without its code: "fluent", "professional"."""
    return LEVELS[field][level].partition(" (")[0]


_PROPER = {
    *("place", "works_in", "shoots_in", "language", "accent", "union", "training", "credit"),
    *("can_portray", "right_to_work"),
}


def _positive(clause: Clause) -> str:
    return _WORDS[clause.field](clause.value)


def _negative(clause: Clause) -> str:
    if clause.field == "visible_tattoo":
        return _tattoo(not clause.value)
    if clause.field == "passport":
        return _passport(not clause.value)
    if clause.field == "credit":
        return f"no {_positive(clause)}"
    if clause.field == "exclusivity":
        return f"no conflict in {_any_code('exclusivity')(clause.value)}"
    if clause.field == "over_age":
        return f"under {clause.value}"
    if clause.field == "place":
        return f"not from {_places(clause.value)}"
    return f"not {_positive(clause)}"


def _or(words: list[str]) -> str:
    return " or ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def _any_code(field: str, suffix: str = "") -> Callable[[list[str]], str]:
    return lambda codes: _or([code_words(field, code) for code in codes]) + suffix


def _places(codes: list[str]) -> str:
    return _or([code_words("place", code) for code in codes])


def _playing_age(ages: dict[str, int | None]) -> str:
    low, high = ages["min"], ages["max"]
    if low is None:
        return f"playing age up to {high}"
    if high is None:
        return f"playing age {low} or over"
    return f"playing age {low}" if low == high else f"playing age {low}–{high}"


def _height(heights: dict[str, int | None]) -> str:
    low, high = heights["min"], heights["max"]
    if low is None:
        return f"up to {height_words(high)} tall"
    if high is None:
        return f"at least {height_words(low)} tall"
    return f"{height_words(low)} tall" if low == high else f"{low}–{height_words(high)} tall"


def height_words(height: int | None) -> str:
    """168 cm (5'6")."""
    feet, inches = divmod(round((height or 0) / 2.54), 12)
    return f"{height} cm ({feet}'{inches}\")"


def _levelled(field: str) -> Callable[[list[dict[str, Any]]], str]:
    def words(items: list[dict[str, Any]]) -> str:
        asked = {_asked(field, item) for item in items}
        names = [code_words(field, item[field]) for item in items]
        if len(asked) == 1:
            return _or(names) + asked.pop()
        return _or([name + _asked(field, item) for name, item in zip(names, items, strict=True)])

    return words


_ABILITIES = {"dubs": ", dubs", "reads": ", reads the script"}


def _asked(field: str, item: dict[str, Any]) -> str:
    return _at_least(field, item["level"]) + "".join(words for able, words in _ABILITIES.items() if item.get(able))


def _at_least(field: str, level: str | None) -> str:
    if level is None:
        return ""
    highest = level == list(LEVELS[field])[-1]
    return f", {level_words(field, level)}" + ("" if highest else " or better")


def _credit(items: list[dict[str, Any]]) -> str:
    return _or([credit_words(item) for item in items])


_OF_CREDIT = {"brand": "for {}", "category": "for {}", "director": "by {}", "company": "from {}", "platform": "on {}"}


def credit_words(item: dict[str, Any]) -> str:
    """lead film credit “Kaala Sach” by Ira Sen, 2020–2024."""
    size = CREDIT_CODES["role_size"][item["role_size"]].lower() if "role_size" in item else ""
    kind = code_words("credit", item["kind"]) if "kind" in item else ""
    title = f"“{item['production']}”" if "production" in item else ""
    parts = [size, kind, "credit", title]
    for part, words in _OF_CREDIT.items():
        if part in item:
            parts.append(words.format(code_words("exclusivity", item[part]) if part == "category" else item[part]))
    return " ".join(filter(None, parts)) + _years(item.get("year_from"), item.get("year_to"))


def _years(first: int | None, last: int | None) -> str:
    if first is None and last is None:
        return ""
    if first is None:
        return f", up to {last}"
    if last is None:
        return f", since {first}"
    return f", {first}" if first == last else f", {first}–{last}"


def _tattoo(visible: bool) -> str:
    return "visible tattoo" if visible else "no visible tattoo"


def _passport(valid: bool) -> str:
    return "valid passport" if valid else "no valid passport"


def _availability(days: dict[str, Any]) -> str:
    span = days_words(date.fromisoformat(days["from"]), date.fromisoformat(days["to"]))
    if "days" not in days:
        return f"free {span}"
    return f"free on a day in {span}" if days["days"] == 1 else f"free {days['days']} days in a row in {span}"


def _travel(least: str) -> str:
    return {"none": "travel open", "state": "travels within the state"}.get(least, f"travels {CODES['travel'][least]}")


_WORDS: dict[str, Callable[[Any], str]] = {
    "gender": _any_code("gender"),
    "playing_age": _playing_age,
    "place": lambda codes: f"from {_places(codes)}",
    "works_in": lambda codes: f"works in {_places(codes)}",
    "shoots_in": lambda codes: f"can shoot in {_places(codes)}",
    "language": _levelled("language"),
    "accent": lambda items: (
        f"{_levelled('accent')(items)} accent"
        if all(item["level"] is None for item in items)
        else f"accent {_levelled('accent')(items)}"
    ),
    "skill": _levelled("skill"),
    "height": _height,
    "rate": lambda rate: (
        f"up to {rate_words(rate['amount'], rate['currency'], rate['unit'])}{' all-in' if rate.get('all_in') else ''}"
    ),
    "availability": _availability,
    "credit": _credit,
    "exclusivity": lambda codes: f"bound to a brand of {_any_code('exclusivity')(codes)}",
    "build": _any_code("build", " build"),
    "hair_colour": _any_code("hair_colour", " hair"),
    "hair_length": _any_code("hair_length", " hair"),
    "hair_type": _any_code("hair_type", " hair"),
    "eye_colour": _any_code("eye_colour", " eyes"),
    "facial_hair": _any_code("facial_hair"),
    "can_portray": lambda codes: f"can portray {_any_code('can_portray')(codes)}",
    "visible_tattoo": _tattoo,
    "travel": _travel,
    "licence": _any_code("licence", " licence"),
    "union": _any_code("union", " member"),
    "training": lambda codes: f"trained at {_or([code_words('training', code) for code in codes])}",
    "passport": _passport,
    "right_to_work": lambda codes: f"right to work in {_any_code('right_to_work')(codes)}",
    "over_age": lambda age: f"over {age}",
    "agency": lambda names: f"represented by {_or(names)}",
    "name": lambda name: f"named “{name}”",
    "text": lambda words: f"“{words}”",
}
