"""The lists of facts of a talent in lines: what comes first is what a director asks first."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from talents import vocabulary
from talents.days import day_words, days_words
from talents.facts import Fact, Line, Writer, joined
from talents.models import Availability, Credit, Exclusivity, Licence, Rate, Representation, WorkPermit
from talents.money import rate_words, usual_first
from talents.templatetags.card_facts import level, strongest

MOST_CREDITS_NAMED = 3
_KINDS = dict(vocabulary.CREDIT_KINDS)
_EVERYBODY = 999


def languages(writer: Writer) -> Fact:
    able = {"dubs": {True: "dubs", False: "does not dub"}, "reads_script": {True: "reads it", False: "cannot read it"}}
    return writer.rows(
        "languages",
        "Languages",
        (
            writer.row(
                "languages",
                row,
                row.get_language_display(),
                joined(level(row), *(words.get(getattr(row, name), "") for name, words in able.items())),
            )
            for row in strongest(writer.talent.languages.all(), _EVERYBODY)
        ),
    )


def accents(writer: Writer) -> Fact:
    rows = strongest(writer.talent.accents.all(), _EVERYBODY)
    lines = (writer.row("accents", row, row.get_accent_display(), level(row)) for row in rows)
    return writer.rows("accents", "Accents", lines, "accents")


def skills(writer: Writer) -> Fact:
    lines = (
        writer.row(
            "skills",
            row,
            row.get_skill_display(),
            joined(level(row), f"last done {row.last_done:%b %Y}" if row.last_done else ""),
            row.evidence,
        )
        for row in strongest(writer.talent.skills.all(), _EVERYBODY)
    )
    return writer.rows("skills", "Skills", lines, "skills")


def marks(writer: Writer) -> Fact:
    """Tattoos, piercings and scars; that no tattoo shows is a fact of its own."""
    shows = {True: "shows", False: "does not show", None: "shows? not known"}
    covers = {True: "can be covered", False: "cannot be covered", None: ""}
    lines = (
        writer.row("marks", row, str(row), joined(shows[row.visible], covers[row.coverable] if row.visible else ""))
        for row in writer.talent.marks.all()
    )
    found = writer.rows("marks", "Tattoos and marks", lines)
    if found.known or "tattoos" not in writer.talent.told_none:
        return found
    told = writer.talent.told("tattoos")
    return Fact("marks", "Tattoos and marks", (writer.line("marks", "No tattoo that shows", "", told),))


def availability(writer: Writer) -> Fact:
    """What lies ahead, as stretches of days."""
    rows: list[Availability] = [row for row in writer.talent.availabilities.all() if row.last_day >= writer.today]
    lines = (
        writer.row(
            "availability",
            row,
            row.get_status_display(),
            joined(days_words(max(row.first_day, writer.today), row.last_day), row.project and f"for {row.project}"),
        )
        for row in rows
    )
    return writer.rows("availability", "Availability", lines)


def rates(writer: Writer) -> Fact:
    rows = usual_first(writer.talent.rates.all())
    lines = (writer.row("rates", row, rate_words(row.amount, row.currency, row.unit), rate_terms(row)) for row in rows)
    return writer.rows("rates", "Rates", lines)


def rate_terms(row: Rate) -> str:
    """TVC, 12 hours, agency fee included, GST not known, negotiable, TV in India for 12 months."""
    fee = {True: "agency fee included", False: "agency fee extra", None: "agency fee not known"}
    tax = {True: "with GST", False: "GST extra", None: ""}
    talks = {True: "negotiable", False: "firm", None: "negotiable? not known"}
    usage = " ".join(
        filter(
            None,
            (
                row.get_usage_media_display(),
                f"in {row.get_usage_territory_display()}" if row.usage_territory else "",
                f"for {row.usage_months} months" if row.usage_months else "",
            ),
        )
    )
    return joined(
        row.get_work_type_display(),
        f"{row.hours} hours" if row.hours else "",
        *(fee[row.includes_agency_fee], tax[row.includes_gst], talks[row.negotiable]),
        f"use: {usage}" if usage else "",
    )


def representation(writer: Writer) -> Fact:
    rows: Iterable[Representation] = writer.talent.representations.all()
    exclusive = {True: "exclusive", False: "not exclusive", None: "exclusive? not known"}
    lines = (
        writer.row(
            "representation",
            row,
            row.agency.name,
            joined(
                row.get_kind_display().lower(),
                f"for {', '.join(_KINDS.get(code, code) for code in row.work_types)}" if row.work_types else "",
                row.get_territory_display(),
                exclusive[row.exclusive],
            ),
        )
        for row in rows
    )
    return writer.rows("representation", "Agent", lines, "representation")


def exclusivities(writer: Writer) -> Fact:
    """Running promises first, then those to come, then those that are over."""
    rows: list[Exclusivity] = sorted(writer.talent.exclusivities.all(), key=lambda row: _standing(row, writer.today))
    lines = (
        writer.row(
            "exclusivities",
            row,
            f"{row.brand}: {row.get_product_category_display()}",
            joined(_runs(row, writer.today), row.get_media_display().lower(), row.get_territory_display()),
        )
        for row in rows
    )
    return writer.rows("exclusivities", "Promises to brands", lines, "exclusivities")


def _standing(row: Exclusivity, today: date) -> int:
    """0 for one that runs, 1 for one to come, 2 for one that is over; an open end binds."""
    if row.last_day and row.last_day < today:
        return 2
    return int(bool(row.first_day and row.first_day > today))


def _runs(row: Exclusivity, today: date) -> str:
    standing = _standing(row, today)
    if row.last_day and standing == 2:
        return f"ended {day_words(row.last_day)}"
    if row.first_day and standing == 1:
        return f"from {day_words(row.first_day)}"
    return f"runs to {day_words(row.last_day)}" if row.last_day else "runs, end not known"


def credits_by_kind(writer: Writer) -> Fact:
    """One line a kind: how many, and the newest by name. Profiles list every one."""
    groups = credits_in_kinds(writer.talent.credits.all())
    lines = (_kind(writer, name, rows) for name, rows in groups)
    return writer.rows("credits", "Credits", lines, "credits")


def credits_in_kinds(credits: Iterable[Credit]) -> list[tuple[str, list[Credit]]]:
    """Kinds in the order of the vocabulary, newest first within each, undated last."""
    rows = sorted(credits, key=lambda credit: -(credit.year or 0))
    groups = [(name, [row for row in rows if row.kind == kind]) for kind, name in vocabulary.CREDIT_KINDS]
    return [(name, group) for name, group in groups if group]


def _kind(writer: Writer, name: str, rows: list[Credit]) -> Line:
    named = ", ".join(_credit(row) for row in rows[:MOST_CREDITS_NAMED])
    more = len(rows) - MOST_CREDITS_NAMED
    newest = max(rows, key=lambda row: (row.as_of or date.min, row.pk))
    return writer.row("credits", newest, f"{name}: {len(rows)}", named + (f" and {more} more" if more > 0 else ""))


def _credit(row: Credit) -> str:
    told = joined(row.get_role_size_display().lower(), str(row.year or ""))
    return f"{row.production} ({told})" if told else row.production


def trainings(writer: Writer) -> Fact:
    lines = (
        writer.row(
            "trainings",
            row,
            row.get_school_display(),
            joined(row.course, row.teacher and f"with {row.teacher}", _years(row.first_year, row.last_year)),
        )
        for row in writer.talent.trainings.all()
    )
    return writer.rows("trainings", "Training", lines, "trainings")


def unions(writer: Writer) -> Fact:
    lines = (
        writer.row("unions", row, row.get_union_display(), row.get_status_display().lower())
        for row in writer.talent.union_memberships.all()
    )
    return writer.rows("unions", "Unions", lines, "unions")


def licences(writer: Writer) -> Fact:
    lines = (
        writer.row("licences", row, row.get_licence_display(), valid(row, writer.today))
        for row in writer.talent.licences.all()
    )
    return writer.rows("licences", "Driving licences", lines, "licences")


def permits(writer: Writer) -> Fact:
    lines = (
        writer.row(
            "work_permits",
            row,
            row.get_country_display(),
            joined(row.get_kind_display().lower(), valid(row, writer.today)),
        )
        for row in writer.talent.work_permits.all()
    )
    return writer.rows("work_permits", "Right to work elsewhere", lines, "work_permits")


def valid(row: Licence | WorkPermit, today: date) -> str:
    if row.valid_to is None:
        return ""
    return f"{'to' if row.valid_to >= today else 'expired'} {day_words(row.valid_to)}"


def _years(first: int | None, last: int | None) -> str:
    return "–".join(str(year) for year in dict.fromkeys((first, last)) if year)
