"""One talent in a few lines, from the facts that the tool returned; what is unknown is named."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from chat.providers.offline_words import SAID_FIRST, card, listed, literal, remarks
from talents.days import days_words
from talents.understanding import Understanding

_MOST_ROWS = 8
_PLAIN = {
    "playing_age": "Playing age",
    "gender": "Gender",
    "base": "Based in",
    "height": "Height",
    "build": "Build",
    "hair_length": "Hair",
    "facial_hair": "Facial hair",
    "willing_to_travel": "Travel",
    "passport": "Passport",
}
_UNKNOWN = "unknown"


def profile_text(facts: dict[str, Any], understood: Understanding) -> str:
    """The card, then a list of facts, then what nobody has stated."""
    parts = [f"{SAID_FIRST}**{literal(facts['name'])}**.", *remarks(understood), card(facts["id"])]
    lines = [
        _line(label, literal(facts[key])) for key, label in _PLAIN.items() if facts.get(key) not in (None, "", _UNKNOWN)
    ]
    lines += [_line(label, _rows(facts[key], say)) for key, (label, say) in _LISTS.items() if facts.get(key)]
    lines += [
        _line(label, listed(literal(word) for word in facts[key])) for key, label in _WORDS.items() if facts.get(key)
    ]
    if "visible_tattoo" in facts:
        lines.append(_line("Tattoos", "visible" if facts["visible_tattoo"] else "none visible"))
    if facts.get("wants_no_contact"):
        parts.append("She wants no contact: ask her agent.")
    if lines:
        parts.append("\n".join(lines))
    unknown = [literal(str(name).replace("_", " ")) for name in facts.get("unknown", ())]
    if unknown:
        parts.append(f"Unknown: {listed(unknown)}.")
    if facts.get("as_of") not in (None, _UNKNOWN):
        parts.append(f"Last confirmed {_day(facts['as_of'])}.")
    return "\n\n".join(parts)


_WORDS = {"training": "Training", "unions": "Unions", "licences": "Licences"}


def _line(label: str, words: str) -> str:
    return f"- {label}: {words}"


def _rows(rows: list[dict[str, Any]], say: Callable[[dict[str, Any]], str]) -> str:
    more = len(rows) - _MOST_ROWS
    return "; ".join(say(row) for row in rows[:_MOST_ROWS]) + (f"; and {more} more" if more > 0 else "")


def _levelled(key: str) -> Callable[[dict[str, Any]], str]:
    return lambda row: (
        literal(row[key]) + ("" if row.get("level") in (None, _UNKNOWN) else f" ({literal(row['level'])})")
    )


def _credit(row: dict[str, Any]) -> str:
    details = [str(row[key]) for key in ("kind", "role", "year") if row.get(key) not in (None, "", _UNKNOWN)]
    return literal(row["production"]) + (f" ({literal(', '.join(details))})" if details else "")


def _stretch(row: dict[str, Any]) -> str:
    days = days_words(date.fromisoformat(row["from"]), date.fromisoformat(row["to"]))
    return f"{literal(row['status'])} {literal(days)}"


def _rate(row: dict[str, Any]) -> str:
    extras = [] if row.get("for") in (None, "any work") else [f"for {row['for']}"]
    extras += ["negotiable"] if row.get("negotiable") is True else []
    return literal(row["rate"]) + (f" ({literal(', '.join(extras))})" if extras else "")


def _agent(row: dict[str, Any]) -> str:
    return f"{literal(row['agency'])} ({literal(str(row['kind']).lower())})"


def _day(iso: str) -> str:
    day = date.fromisoformat(iso)
    return days_words(day, day)


_LISTS: dict[str, tuple[str, Callable[[dict[str, Any]], str]]] = {
    "languages": ("Languages", _levelled("language")),
    "accents": ("Accents", _levelled("accent")),
    "skills": ("Skills", _levelled("skill")),
    "credits": ("Credits", _credit),
    "availability": ("Dates", _stretch),
    "rates": ("Rates", _rate),
    "representation": ("Agent", _agent),
}
