"""What is restricted of invented people, and what they have agreed to. Numbers and addresses lead nowhere."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

_ANSWERS = ("yes", "yes", "ask", "no")
_HOURS = ("10 to 20", "after 12", "11 to 19, not Sundays", "any time")
_NEEDS = ("A ramp to the set", "A chair between takes", "Scripts in large print", "Sign language at briefings")
_DISABILITIES = ("Uses a wheelchair", "Hard of hearing", "Limb difference, left hand", "Low vision")
_NOTICES = ("2024-02", "2025-06", "2026-11")
_DECLINED = ("Alcohol and tobacco", "Betting", "Skin-lightening goods", "Alcohol")


def identity(more: Random, name: str, born: date | None, told: tuple) -> list[tuple]:
    """Legal name and date of birth."""
    legal = name if more.random() < 0.6 else ""
    return [(legal, born, *told)] if legal or born else []


def birthday(more: Random, youngest_played: int, today: date) -> date | None:
    """Of an adult who plays from some age on; unknown in two cases of five."""
    if more.random() < 0.4:
        return None
    years = max(youngest_played + int(more.random() * 5), 18)
    return today - timedelta(days=int(years * 365.25) + 1 + int(more.random() * 360))


def contact(more: Random, name: str, told: tuple) -> list[tuple]:
    """Phone, WhatsApp, e-mail, channel, hours."""
    dice, choice = more.random, more.choice
    if dice() < 0.45:
        return []
    phone = f"+91 55501 {int(dice() * 90_000) + 10_000}"
    written = "".join(letter for letter in name.casefold() if letter.isascii() and letter.isalpha())
    return [
        (
            phone,
            phone if dice() < 0.6 else "",
            f"{written}@mail.example" if dice() < 0.7 else "",
            choice(("phone", "whatsapp", "whatsapp", "agent", "")),
            choice(_HOURS) if dice() < 0.4 else "",
            *told,
        )
    ]


def size_card(more: Random, height: int | None, gender: str, told: tuple) -> list[tuple]:
    """Weight in kg; chest, waist, hip, inseam, neck, shoulder, sleeve, head in cm; shoe, system, suit, dress, glove."""
    dice = more.random
    if height is None or dice() < 0.72:
        return []
    woman = gender == "woman"
    girth = 0.8 + dice() * 0.35
    sizes = [height * share * girth for share in ((0.56, 0.45, 0.6) if woman else (0.58, 0.5, 0.57))]
    sizes += [height * 0.45, height * 0.2 * girth, height * 0.25, height * 0.36, 54 + dice() * 5]
    shown = [round(size * 2) / 2 if dice() > 0.15 else None for size in sizes]
    shoe = str(int(height / (26 if woman else 20)) + int(dice() * 2))
    suit = "" if woman or dice() < 0.4 else str(2 * int(height * 0.11 * girth))
    dress = ("XS", "S", "M", "L", "XL")[min(int((girth - 0.8) * 14), 4)] if woman and dice() < 0.7 else ""
    weight = int((height - 100) * (0.75 + dice() * 0.4)) if dice() < 0.7 else None
    return [(weight, *shown, shoe, "UK", suit, dress, "", *told)]


def boundaries(more: Random, told: tuple) -> list[tuple]:
    """Intimacy, nudity, smoking, alcohol, meat, stunts, animals; brands, remarks, disability, access needs."""
    dice, choice = more.random, more.choice
    if dice() < 0.7:
        return []
    answers = [choice(_ANSWERS) if dice() < 0.8 else "" for _ in range(7)]
    answers[1] = choice(("no", "no", "no", "ask", ""))
    disability = choice(_DISABILITIES) if dice() < 0.1 else ""
    needs = choice(_NEEDS) if disability or dice() < 0.04 else ""
    return [(*answers, choice(_DECLINED) if dice() < 0.25 else "", "", disability, needs, *told)]


def consents(more: Random, purposes: list[str], given_by: str, today: date) -> list[tuple]:
    """Purpose, notice, by whom, when given, until when, withdrawn when, scope. Most hold, a few were taken back."""
    dice, choice = more.random, more.choice
    rows: list[tuple] = []
    for purpose in purposes:
        given = today - timedelta(days=1 + int(dice() * 700))
        ends = given + timedelta(days=1_095) if dice() < 0.2 else None
        withdrawn = given + timedelta(days=int(dice() * (today - given).days)) if dice() < 0.04 else None
        scope = "Dubbing of her own lines in other languages, this production only" if purpose == "ai_likeness" else ""
        rows.append((purpose, choice(_NOTICES), given_by, given, ends, withdrawn, scope))
    return rows


def agreed_to(more: Random, facts: dict[str, object]) -> list[str]:
    """The purposes that somebody with these facts has been asked for."""
    purposes = ["roster"] if more.random() < 0.9 else []
    purposes += ["media"] if facts["media"] and more.random() < 0.85 else []
    purposes += ["can_portray"] if facts["can_portray"] and more.random() < 0.8 else []
    purposes += ["contact"] if facts["contact"] and more.random() < 0.6 else []
    purposes += ["disability"] if facts["disability"] and more.random() < 0.8 else []
    return purposes + (["ai_likeness"] if facts["ai_likeness"] == "scope" else [])
