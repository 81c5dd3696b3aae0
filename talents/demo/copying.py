"""People as the text that PostgreSQL's COPY reads. No Django here: worker processes start fast without it."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any, NamedTuple

from talents.demo.people import COLUMNS, Person, block

TABLES = {
    "talent": "talents_talent",
    "languages": "talents_language",
    "accents": "talents_accent",
    "skills": "talents_skill",
    "credits": "talents_credit",
    "availabilities": "talents_availability",
    "rates": "talents_rate",
    "trainings": "talents_training",
    "licences": "talents_licence",
    "union_memberships": "talents_unionmembership",
    "work_permits": "talents_workpermit",
    "marks": "talents_mark",
    "exclusivities": "talents_exclusivity",
    "media": "talents_media",
    "links": "talents_link",
    "consents": "talents_consent",
    "identity": "talents_identity",
    "contact": "talents_contact",
    "size_card": "talents_sizecard",
    "boundaries": "talents_boundaries",
    "guardians": "talents_guardian",
    "representations": "talents_representation",
}
CHILDREN = tuple(name for name in TABLES if name != "talent")


def copied_columns(part: str) -> tuple[str, ...]:
    """The columns of the lines of `block_text`, in order."""
    if part == "talent":
        return ("id", "created_at", "updated_at", *COLUMNS["talent"])
    columns = tuple("agency_id" if column == "agency" else column for column in COLUMNS[part])
    return ("talent_id", *columns)


class Job(NamedTuple):
    """One block to write: its number and size, whom to draw, the first talent's id, and the agencies' ids by name."""

    number: int
    size: int
    seed: int
    today: date
    first_id: int
    agencies: dict[str, int]


def block_text(job: Job) -> dict[str, str]:
    """COPY text for each table of one block of people."""
    lines: dict[str, list[str]] = {part: [] for part in TABLES}
    now = datetime.now(UTC).isoformat()
    for talent_id, person in enumerate(block(job.number, job.size, job.seed, job.today), job.first_id):
        lines["talent"].append(f"{talent_id}\t{now}\t{now}\t{_line(person.talent)}")
        _add_children(lines, str(talent_id), person, job.agencies)
    return {part: "".join(rows) for part, rows in lines.items()}


def _add_children(lines: dict[str, list[str]], talent_id: str, person: Person, agencies: dict[str, int]) -> None:
    for part, rows in zip(CHILDREN[:-1], person[1:-1], strict=True):
        lines[part] += [f"{talent_id}\t{_line(row)}" for row in rows]
    for agency, *rest in person.representations:
        lines["representations"].append(f"{talent_id}\t{agencies[agency]}\t{_line(tuple(rest))}")


def _line(row: tuple) -> str:
    return "\t".join([_WRITERS[type(value)](value) for value in row]) + "\n"


def _text(value: str) -> str:
    if "\\" in value or "\n" in value or "\t" in value or "\r" in value:
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")
    return value


def _array(values: list[str]) -> str:
    quoted = (value.replace("\\", "\\\\").replace('"', '\\"') for value in values)
    return _text("{" + ",".join(f'"{value}"' for value in quoted) + "}")


_WRITERS: dict[type, Callable[[Any], str]] = {
    str: _text,
    int: str,
    float: str,
    type(None): lambda _: "\\N",
    bool: lambda value: "t" if value else "f",
    date: lru_cache(maxsize=10_000)(date.isoformat),
    list: _array,
    dict: lambda value: _text(json.dumps(value)),
}
