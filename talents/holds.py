"""Whom a project keeps waiting: pencils and holds of today and later, of talents who are not booked on it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher

from django.db.models import QuerySet

from talents.days import days_words
from talents.drafts import Wording
from talents.models import Availability, Talent
from talents.names import name_words, squeezed

KEPT_WAITING, BOOKED = ("on_avail", "pencil", "hold"), "booked"
MOST_TOLD = 50
MOST_NEAR = 3
_LIKE = 0.7


@dataclass(frozen=True)
class Held:
    """`talents` are the first `MOST_TOLD` of `count`, prefetched with agents; `words` what each is held for, by id;
    `booked` how many more are held too but booked, so that they stay."""

    project: str
    talents: list[Talent]
    words: dict[int, list[str]]
    count: int
    booked: int


def held_on(project: str, today: date) -> Held | None:
    """Those to be released from the project of exactly this name, in any capitals; None where nobody is held on it."""
    waiting = list(
        _of_project(project, today).filter(status__in=KEPT_WAITING, last_day__gte=today).order_by("first_day", "id")
    )
    if not waiting:
        return None
    booked = set(_of_project(project, today).filter(status=BOOKED).values_list("talent_id", flat=True))
    words: dict[int, list[str]] = {}
    for row in waiting:
        words.setdefault(row.talent_id, []).append(_words(row, today))
    free = words.keys() - booked
    talents = (
        Talent.objects.filter(pk__in=free)
        .prefetch_related("representations__agency")
        .order_by("stage_name", "id")[:MOST_TOLD]
    )
    return Held(waiting[0].project, list(talents), words, len(free), len(words.keys() & booked))


def near_projects(project: str, today: date) -> list[str]:
    """Names of projects that hold somebody and are like this one: they share a word, or are spelt nearly so."""
    rows = _with_project(today).filter(status__in=KEPT_WAITING, last_day__gte=today)
    names = rows.order_by("project").values_list("project", flat=True).distinct()
    likeness = {name: _likeness(project, name) for name in names}
    return sorted((name for name in likeness if likeness[name] >= _LIKE), key=lambda name: -likeness[name])[:MOST_NEAR]


def wording(project: str) -> Wording:
    opening = f"thank you for keeping dates for “{project}”. With this we release:"
    return Wording(opening, "From our side these days are free again. We hope to work together on the next one.")


def _with_project(today: date) -> QuerySet[Availability]:
    # As the partial index has it, so that the few rows with a project are found among all. Who has left holds nothing.
    return Availability.objects.exclude(project="").filter(talent__in=Talent.objects.listed(today))


def _of_project(project: str, today: date) -> QuerySet[Availability]:
    return _with_project(today).filter(project__iexact=" ".join(project.split()))


def _words(row: Availability, today: date) -> str:
    return f"{row.get_status_display().lower()}, {days_words(max(row.first_day, today), row.last_day)}"


def _likeness(asked: str, name: str) -> float:
    words, others = set(name_words(asked)), set(name_words(name))
    if words and (words <= others or others <= words):
        return 1.0
    return SequenceMatcher(None, squeezed(asked), squeezed(name)).ratio()
