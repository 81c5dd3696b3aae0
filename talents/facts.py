"""What facts of a talent are made of when a page shows them: groups of facts, each in lines with source and age.

A fact without a line is unknown. "None" is a line: somebody has told that there are none.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from talents.models import Sourced, Talent
from talents.models.talent import Told

# After so many days a fact is asked again. A beard lasts weeks, a height years, a mother tongue a life.
_LASTS = {
    "availability": 30,
    **dict.fromkeys(("hair_colour", "hair_length", "hair_type", "facial_hair", "build", "marks"), 120),
    **dict.fromkeys(("rates", "representation", "exclusivities", "working_locations", "willing_to_travel"), 183),
    **dict.fromkeys(("playing_age", "payment_days", "vehicles", "unions", "media", "links"), 365),
    **dict.fromkeys(("skills", "licences", "passport", "work_permits"), 730),
}
_LONG = 5 * 365


@dataclass(frozen=True)
class Line:
    """One piece of a fact: `words`, and beside them what belongs to it, such as a level. `told` by whom and when."""

    words: str
    note: str = ""
    told: Told | None = None
    stale: bool = False
    url: str = ""


@dataclass(frozen=True)
class Fact:
    key: str
    label: str
    lines: tuple[Line, ...] = ()

    @property
    def known(self) -> bool:
        return bool(self.lines)

    @property
    def said(self) -> tuple[tuple[str, str], ...]:
        """What two talents are compared by: the words alone, whoever told them."""
        return tuple((line.words, line.note) for line in self.lines)


@dataclass(frozen=True)
class Group:
    key: str
    heading: str
    facts: tuple[Fact, ...]


class Writer:
    """Writes facts of one talent as of one day."""

    def __init__(self, talent: Talent, today: date) -> None:
        self.talent = talent
        self.today = today

    def own(self, key: str, label: str, words: str, note: str = "", column: str = "") -> Fact:
        """A fact of the talent's own row; empty words are unknown."""
        told = self.talent.told(column or key)
        return Fact(key, label, (self.line(key, words, note, told),) if words else ())

    def rows(self, key: str, label: str, lines: Iterable[Line], told_none: str = "") -> Fact:
        """A fact of rows. Without any it is unknown, unless it is known that there are none."""
        found = tuple(lines)
        if not found and told_none in self.talent.told_none:
            found = (self.line(key, "None", "", self.talent.told(told_none)),)
        return Fact(key, label, found)

    def row(self, key: str, row: Sourced, words: str, note: str = "", url: str = "") -> Line:
        return self.line(key, words, note, Told(row.source, row.as_of), url)

    def line(self, key: str, words: str, note: str, told: Told, url: str = "") -> Line:
        return Line(words, note, told, is_stale(key, told.as_of, self.today), web_address(url))


def is_stale(key: str, as_of: date | None, today: date) -> bool:
    """Whether the fact is so old that it should be asked again; so is one whose day nobody noted."""
    return as_of is None or (today - as_of).days > _LASTS.get(key, _LONG)


def web_address(url: str) -> str:
    """Only what a browser may be sent to: an import may hold any text."""
    return url if url.startswith(("https://", "http://")) else ""


def joined(*parts: str) -> str:
    return ", ".join(filter(None, parts))
