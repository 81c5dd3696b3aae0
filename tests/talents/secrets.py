"""A talent about whom everything restricted is known, each fact by a value of its own that stands nowhere else."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from talents.models import Boundaries, Contact, Guardian, Identity, Note, SizeCard, Talent
from tests.talents.rosters import talent

# The year and the day can be looked for in any notation.
BORN = date(1987, 3, 29)
# table -> column -> value
SECRETS: dict[type, dict[str, Any]] = {
    Identity: {"legal_name": "Sentinelrao Legalwala", "date_of_birth": BORN},
    Contact: {
        "phone": "+91 55571 00001",
        "whatsapp": "+91 55571 00002",
        "email": "sentinel-own@example.com",
        "call_hours": "sentinel-hours",
        "preferred_channel": "whatsapp",
    },
    Guardian: {
        "name": "Sentinel Guardianwala",
        "relation": "mother",
        "phone": "+91 55571 00003",
        "email": "sentinel-guardian@example.com",
        "id_verified_on": date(2023, 7, 13),
    },
    SizeCard: {
        "weight_kg": 57,
        **dict.fromkeys(("chest", "waist", "hip", "inseam"), Decimal("71.7")),
        **dict.fromkeys(("neck", "shoulder", "sleeve", "head"), Decimal("37.7")),
        "shoe": "7.77",
        "shoe_system": "EU",
        "suit": "sntsuit",
        "dress": "sntdress",
        "glove": "sntglove",
    },
    Boundaries: {
        **dict.fromkeys(("intimacy", "nudity", "smoking", "alcohol", "meat", "stunts", "animals"), "ask"),
        "brands": "sentinel-brands",
        "remarks": "sentinel-remarks",
        "disability": "sentinel-disability",
        "access_needs": "sentinel-access",
    },
}
UNION_NUMBER = "sentinel-card-9"
AGENTS_PHONE, AGENTS_EMAIL = "+91 55571 00004", "sentinel-agent@example.com"
NOTE = "sentinel-note"
# How each may stand on a page or in a text; "ask first" says nothing alone, so the boundaries are known by their words.
TOLD = (
    *(
        "Sentinelrao",
        "Legalwala",
        "29 Mar 1987",
        "1987",
        "55571 00001",
        "55571 00002",
        "sentinel-own",
        "sentinel-hours",
    ),
    *("Guardianwala", "55571 00003", "sentinel-guardian", "13 Jul 2023", "57 kg", "71.7", "37.7", "7.77"),
    *("sntsuit", "sntdress", "sntglove", "sentinel-brands", "sentinel-remarks", "sentinel-disability"),
    *("sentinel-access", UNION_NUMBER, "Ask first"),
)
AGENTS = ("55571 00004", "sentinel-agent")


def keeper_of_secrets(**facts: Any) -> Talent:
    """Saved, with consents to show what is restricted to those who may see it."""
    person = talent(
        "Asha Malik", gender_identity="woman", base_city="pune", agency="Sitara", unions=["cintaa"], **facts
    )
    person.union_memberships.update(number=UNION_NUMBER)
    person.representations.update(phone=AGENTS_PHONE, email=AGENTS_EMAIL)
    for purpose in ("contact", "disability", "minor"):
        person.consents.create(purpose=purpose, notice_version="2026-11")
    for table, values in SECRETS.items():
        table.objects.create(talent=person, **values)  # type: ignore[attr-defined]
    Note.objects.create(talent=person, text=NOTE)
    return person
