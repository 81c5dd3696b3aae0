"""Pictures, recordings and pages of invented people; the addresses lead nowhere."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

_PHOTOS = ("headshot", "headshot", "three_quarter", "full_length", "profile", "character")
_REELS = ("showreel", "introduction", "monologue", "slate", "voice_reel", "dance")
_PHOTOGRAPHERS = ("Studio Ujaala", "Meghna Kale", "Frame 24", "Zubair Frames", "")


def media(more: Random, tongue: str, told: tuple, today: date) -> list[tuple]:
    """Kind, address, title, credit, taken on, language, length in seconds, altered, for the office only."""
    dice, choice = more.random, more.choice
    rows: list[tuple] = []
    for kind in dict.fromkeys(choice(_PHOTOS) for _ in range(int(dice() * 3.2))):
        taken = today - timedelta(days=int(dice() ** 1.5 * 1_400)) if dice() < 0.7 else None
        altered = None if dice() < 0.6 else dice() < 0.08
        rows.append((kind, _address(more), "", choice(_PHOTOGRAPHERS), taken, "", None, altered, False))
    for kind in dict.fromkeys(choice(_REELS) for _ in range(int(dice() * 1.9))):
        spoken = choice(("hi", "hi", "en", tongue)) if dice() < 0.7 else ""
        length = 20 + int(dice() * 200) if dice() < 0.8 else None
        rows.append((kind, _address(more), "", "", None, spoken, length, None, dice() < 0.05))
    return [(*row, *told) for row in rows]


def links(more: Random, name: str, experience: float, told: tuple) -> list[tuple]:
    """Platform, handle, address, followers."""
    dice = more.random
    handle = "".join(letter for letter in name.casefold() if letter.isascii() and letter.isalpha())
    rows: list[tuple] = []
    if dice() < 0.45:
        followers = int(300 * 2.718 ** (dice() * 4 + experience * 4)) if dice() < 0.7 else None
        rows.append(("instagram", f"{handle}.acts", f"https://instagram.example/{handle}.acts", followers))
    if experience > 0.3 and dice() < 0.5:
        number = f"nm{int(dice() * 9_000_000) + 1_000_000}"
        rows.append(("imdb", number, f"https://imdb.example/name/{number}", None))
    return [(*row, *told) for row in rows]


def _address(more: Random) -> str:
    return f"https://media.example/{int(more.random() * 10**12):x}"
