"""Messages to whoever answers for a talent, drafted and never sent: one for each representative, guardian or talent.

A child is written to through the guardian alone. The person at an agency is named to who may see how to reach her
(`_agents.html` asks the same right); no telephone, no address and no guardian's name is ever in a draft.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from talents import rights
from talents.ages import ages_of
from talents.models import Contact, Representation, Talent
from talents.models.restricted import ADULT_AGE
from talents.profile_facts import UNKNOWN

_KINDS = ("agent", "manager", "coordinator")
GUARDIAN, HERSELF = "guardian", "talent"


@dataclass(frozen=True)
class Wording:
    """`opening` stands before the names and `closing` behind them; a guardian reads `to_guardian` as well."""

    opening: str
    closing: str
    to_guardian: str = ""


@dataclass
class Addressee:
    """`kind` is that of the representation, "guardian" or "talent"; `agency` is "" for the last two."""

    kind: str
    agency: str = ""
    person: str = ""
    talents: list[Talent] = field(default_factory=list)

    @property
    def greeting(self) -> str:
        if self.kind == GUARDIAN:
            return "Hello to the parent or guardian of the child named below,"
        if self.kind == HERSELF:
            return "Hello,"
        return f"Hello {self.person}," if self.person else f"Hello {self.agency} team,"


def drafts(talents: Sequence[Talent], wording: Wording, user: Any, today: date) -> dict[str, Any]:
    """`drafts` in the order of these talents, and `not_drafted` with the reason; `talents` must be prefetched with
    their representations. `user` is the one who asked."""
    told = _addressees(talents, user, today)
    groups: dict[tuple[Any, ...], Addressee] = {}
    for talent, addressee in told:
        if isinstance(addressee, Addressee):
            groups.setdefault(_key(talent, addressee), addressee).talents.append(talent)
    return {
        "drafts": [_draft(addressee, wording) for addressee in groups.values()],
        "not_drafted": [not_drafted(talent, why) for talent, why in told if not isinstance(why, Addressee)],
        "sent": False,
    }


def not_drafted(talent: Talent, why: str) -> dict[str, Any]:
    return {"id": talent.pk, "name": talent.stage_name, "why": why}


def told_of(talent: Talent, user: Any) -> dict[str, Any]:
    """Who a talent of a draft is, and who represents her."""
    row = representative(talent)
    person = row.person if row and _may_name_people(user) else ""
    shown = {"agency": row.agency.name, **({"person": person} if person else {})} if row else None
    return {"id": talent.pk, "name": talent.stage_name, "representation": [shown] if shown else []}


def representative(talent: Talent) -> Representation | None:
    """Whom to write to where there are several: an exclusive one first, an agent before a manager."""
    rows: Iterable[Representation] = talent.representations.all()
    return min(rows, key=lambda row: (row.exclusive is not True, _KINDS.index(row.kind), row.pk), default=None)


def _addressees(talents: Sequence[Talent], user: Any, today: date) -> list[tuple[Talent, Addressee | str]]:
    """Whom to write to for each, or why nobody."""
    ages = ages_of([talent.pk for talent in talents], today)
    may_name = _may_name_people(user)
    return [(each, _addressee(each, ages[each.pk].is_minor, may_name)) for each in talents]


def _addressee(talent: Talent, is_minor: bool | None, may_name: bool) -> Addressee | str:
    if _is_a_child(talent, is_minor):
        return "the family wants no contact" if talent.do_not_contact else Addressee(GUARDIAN)
    row = representative(talent)
    if row is not None:
        return Addressee(row.kind, row.agency.name, row.person if may_name else "")
    if talent.do_not_contact:
        return "no agent is known, and the talent wants no contact"
    if is_minor is None and talent.playing_age_min is not None and talent.playing_age_min < ADULT_AGE:
        return "no agent is known, and the talent may be a child"
    return Addressee(HERSELF)


def _is_a_child(talent: Talent, is_minor: bool | None) -> bool:
    """Of whom no age is known, one who plays nobody of age is taken for a child."""
    plays_children = talent.playing_age_max is not None and talent.playing_age_max < ADULT_AGE
    return plays_children if is_minor is None else is_minor


def _may_name_people(user: Any) -> bool:
    return user is not None and rights.may_see(user, Contact)


def _key(talent: Talent, addressee: Addressee) -> tuple[Any, ...]:
    """Families are written to one by one, and so is whoever answers for herself."""
    return (addressee.agency, addressee.person) if addressee.agency else (addressee.kind, talent.pk)


def _draft(addressee: Addressee, wording: Wording) -> dict[str, Any]:
    asked = (wording.closing, wording.to_guardian if addressee.kind == GUARDIAN else "", "Thank you.")
    return {
        "to": addressee.kind,
        **({"agency": addressee.agency, "person": addressee.person or UNKNOWN} if addressee.agency else {}),
        "opening": f"{addressee.greeting} {wording.opening}",
        "talent_ids": [talent.pk for talent in addressee.talents],
        "closing": " ".join(filter(None, asked)),
    }
