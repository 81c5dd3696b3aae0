"""What is restricted, as the viewer may see it. The tables that she may not see are not read."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.formats import date_format

from talents import rights
from talents.models import Boundaries, Contact, Guardian, Identity, SizeCard, Sourced, Talent

_SIZES = ("chest", "waist", "hip", "inseam", "neck", "shoulder", "sleeve", "head")
_ANSWERS = ("intimacy", "nudity", "smoking", "alcohol", "meat", "stunts", "animals")


@dataclass(frozen=True)
class Section:
    """One restricted row: `facts` are pairs of label and value, `notice` says what is held back and why."""

    key: str
    heading: str
    facts: list[tuple[str, str]]
    row: Sourced | None = None
    notice: str = ""


def restricted(talent: Talent, user: Any, today: date) -> list[Section]:
    """The sections that this user may see and that hold something."""
    live = {consent.purpose for consent in talent.consents.all() if consent.is_live(today)}
    found = [
        section
        for table, read in _READERS
        if rights.may_see(user, table)
        for section in read(talent, live, may_override=user.has_perm("talents.change_contact"))
    ]
    return [section for section in found if section.facts or section.notice]


def _contact(talent: Talent, live: set[str], may_override: bool) -> Iterable[Section]:
    """Own contact: of somebody who wants no calls or has not agreed, only roster staff see it."""
    for row in Contact.objects.filter(talent=talent):
        facts = _facts(
            ("Phone", row.phone),
            ("WhatsApp", row.whatsapp),
            ("E-mail", row.email),
            ("Best by", row.get_preferred_channel_display()),
            ("Call hours", row.call_hours),
        )
        held_back = "wants no contact" if talent.do_not_contact else "" if "contact" in live else "has not agreed to it"
        if held_back and not may_override:
            yield Section("contact", "Own contact", [], row, f"Not shown: the talent {held_back}. Ask the agent.")
        else:
            yield Section("contact", "Own contact", facts, row, f"The talent {held_back}." if held_back else "")


def _guardians(talent: Talent, live: set[str], may_override: bool) -> Iterable[Section]:
    for row in Guardian.objects.filter(talent=talent).select_related("consent"):
        held_back = talent.do_not_contact and not may_override
        verified = date_format(row.id_verified_on, "j M Y") if row.id_verified_on else "not yet"
        facts = _facts(
            ("Name", row.name),
            ("Relation", row.get_relation_display()),
            ("Phone", "" if held_back else row.phone),
            ("E-mail", "" if held_back else row.email),
            ("ID seen", verified),
            ("Consent", "given" if "minor" in live else "none in force"),
        )
        notice = "Telephone and e-mail are not shown: the family wants no contact." if held_back else ""
        yield Section(f"guardian-{row.pk}", "Guardian: the only contact of a child", facts, row, notice)


def _identity(talent: Talent, live: set[str], may_override: bool) -> Iterable[Section]:
    for row in Identity.objects.filter(talent=talent):
        born = date_format(row.date_of_birth, "j M Y") if row.date_of_birth else ""
        numbers = [
            f"{card.get_union_display()} {card.number}" for card in talent.union_memberships.all() if card.number
        ]
        facts = _facts(("Legal name", row.legal_name), ("Born", born), ("Union cards", ", ".join(numbers)))
        yield Section("identity", "On paper", facts, row)


def _size_card(talent: Talent, live: set[str], may_override: bool) -> Iterable[Section]:
    for row in SizeCard.objects.filter(talent=talent):
        sizes = [(name.capitalize(), f"{getattr(row, name).normalize():f} cm") for name in _SIZES if getattr(row, name)]
        facts = _facts(
            ("Weight", f"{row.weight_kg} kg" if row.weight_kg else ""),
            *sizes,
            ("Shoe", f"{row.shoe} {row.shoe_system}".strip()),
            ("Suit", row.suit),
            ("Dress", row.dress),
            ("Glove", row.glove),
        )
        yield Section("size-card", "Size card, for wardrobe", facts, row)


def _boundaries(talent: Talent, live: set[str], may_override: bool) -> Iterable[Section]:
    for row in Boundaries.objects.filter(talent=talent):
        answers = [(name.capitalize(), getattr(row, f"get_{name}_display")()) for name in _ANSWERS]
        facts = _facts(
            *answers,
            ("Does not advertise", row.brands),
            ("Remarks", row.remarks),
            ("Tells of a disability", row.disability if "disability" in live else ""),
            ("Needs on set", row.access_needs),
        )
        yield Section("boundaries", "Boundaries and access", facts, row)


def _facts(*pairs: tuple[str, str]) -> list[tuple[str, str]]:
    return [(label, value) for label, value in pairs if value]


_READERS: tuple[tuple[type[Sourced], Callable[..., Iterable[Section]]], ...] = (
    (Contact, _contact),
    (Guardian, _guardians),
    (SizeCard, _size_card),
    (Boundaries, _boundaries),
    (Identity, _identity),
)
