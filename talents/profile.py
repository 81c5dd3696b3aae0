"""A talent's page: what is known, in groups, with source and age; and what is not, by name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from talents import rights, vocabulary
from talents.ages import ages_of
from talents.availability_picture import Picture, availability_picture
from talents.fact_groups import fact_groups
from talents.fact_rows import credits_in_kinds
from talents.facts import Fact, Group, Line, Writer, joined
from talents.models import Boundaries, Consent, Credit, Link, Media, Note, Talent

# Shown in sections of their own, larger than a fact.
_APART = ("credits", "availability")
# What a deal hangs on stands in the wide column, with the dates and the credits.
_BESIDE_CREDITS = ("dates", "terms", "work")


@dataclass(frozen=True)
class Profile:
    groups: list[Group]
    terms: list[Group]
    credits: list[tuple[str, list[Credit]]]
    picture: Picture
    availability: Fact
    unknown: list[str]
    consents: list[Consent]
    notes: list[Note]


def profile(talent: Talent, user: Any, today: date) -> Profile:
    """Reads prefetched rows, the talent's age and, for who may see them, the office's notes.

    `unknown` names every fact that nobody has told.
    """
    groups = [*fact_groups(talent, ages_of([talent.pk], today)[talent.pk], today), _showing(talent, user, today)]
    facts = [fact for group in groups for fact in group.facts]
    held_back = {_media_key(row) for row in talent.media.all()}
    unknown = [fact.label for fact in facts if not fact.known and fact.key not in held_back]
    unknown += [] if talent.bio else ["Bio"]
    shown = [group for group in map(_known, groups) if group.facts]
    return Profile(
        [group for group in shown if group.key not in _BESIDE_CREDITS],
        [group for group in shown if group.key in _BESIDE_CREDITS],
        credits_in_kinds(talent.credits.all()),
        availability_picture(talent.availabilities.all(), today),
        next(fact for fact in facts if fact.key == "availability"),
        unknown,
        _consents(talent, user, today),
        _notes(talent, user),
    )


def _consents(talent: Talent, user: Any, today: date) -> list[Consent]:
    """That somebody has agreed to keep what she tells of a disability tells that there is one."""
    hidden = () if rights.may_see(user, Boundaries) else ("disability",)
    return [row for row in talent.consents.all() if row.is_live(today) and row.purpose not in hidden]


def _known(group: Group) -> Group:
    return Group(group.key, group.heading, tuple(fact for fact in group.facts if fact.known and fact.key not in _APART))


def _notes(talent: Talent, user: Any) -> list[Note]:
    if not user.has_perm("talents.view_note"):
        return []
    return list(Note.objects.filter(talent=talent).visible_to(user).select_related("author"))


def _showing(talent: Talent, user: Any, today: date) -> Group:
    """Pictures, recordings and pages elsewhere. What is for the office alone is shown to who keeps the roster."""
    writer = Writer(talent, today)
    shown: list[Media] = talent.media_for(user, today)
    pictures = [row for row in shown if _media_key(row) == "pictures"]
    recordings = [row for row in shown if _media_key(row) == "recordings"]
    links: Iterable[Link] = talent.links.all()
    return Group(
        "showing",
        "Pictures, recordings, pages",
        (
            writer.rows("pictures", "Pictures", (_media(writer, row) for row in pictures)),
            writer.rows("recordings", "Recordings", (_media(writer, row) for row in recordings)),
            writer.rows("links", "Elsewhere", (_link(writer, row) for row in links)),
        ),
    )


def _media_key(row: Media) -> str:
    return "pictures" if row.kind in vocabulary.PHOTOS else "recordings"


def _media(writer: Writer, row: Media) -> Line:
    seconds = row.seconds or 0
    note = joined(
        row.title,
        row.get_language_display(),
        f"{seconds // 60}:{seconds % 60:02}" if seconds else "",
        f"taken {row.taken_on:%b %Y}" if row.taken_on else "",
        f"by {row.credit}" if row.credit else "",
        "altered by AI or heavily edited" if row.altered else "",
        "for the office only" if row.for_office_only else "",
    )
    return writer.row("media", row, row.get_kind_display(), note, row.url)


def _link(writer: Writer, row: Link) -> Line:
    followers = "" if row.followers is None else f"{row.followers:,} followers"
    return writer.row("links", row, row.get_platform_display(), joined(row.handle, followers), row.url)
