"""Work of invented people: papers, credits, days, money and agents."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from talents.demo.productions import ROLES, Production, catalogue

# name -> city. Invented; the contact details are made from the name.
AGENCIES = {
    "Third Row Talent": "mumbai",
    "Kirdaar Management": "mumbai",
    "Chehre Casting Network": "mumbai",
    "Fourth Wall Artistes": "mumbai",
    "Nukkad Artists": "delhi",
    "Saanjha Talent Desk": "delhi",
    "Versova Collective": "mumbai",
    "Pehla Take": "mumbai",
    "Rangoli Artist Company": "pune",
    "Eastern Side Talent": "kolkata",
    "Madras Circle": "chennai",
    "Lights & Lassi": "chandigarh",
}
_AGENCY_NAMES = tuple(AGENCIES)
_AGENTS = ("Ritu", "Farah", "Jignesh", "Anita", "Dev", "Mallika", "Joseph", "Parul", "Kabir", "Shobha")
_SCHOOLS = ("workshop",) * 8 + ("drama_mumbai", "kishore_namit", "jeff_goldberg", "barry_john", "whistling_woods")
_GOOD_SCHOOLS = ("nsd", "ftii", "bna")
_KINDS = ("tvc",) * 6 + ("film",) * 5 + ("ott",) * 5 + ("tv",) * 4 + ("theatre",) * 4 + ("short",) * 3
_RARE_KINDS = ("music_video", "voice")
_SIZES = ("featured", "day_player", "cameo", "supporting", "recurring", "supporting", "lead")
_STATUSES = ("available",) * 11 + ("booked",) * 4 + ("pencil",) * 3 + ("booked_out",) * 2 + ("hold", "on_avail")
_HORIZON = 92
_SOURCES = ("talent", "agent", "agent", "staff")


def experience_of(random: Random, age: int) -> float:
    """From 0, new, to 1, a household face. Older people tend to have more of it."""
    return min(random.random() ** 1.6 * (0.35 + age / 60), 1.0)


def papers(
    random: Random, experience: float, book: Book
) -> tuple[list[str] | None, list[str] | None, list[str] | None, date | None]:
    """Licences, unions, training, and the day on which the passport ends."""
    dice = random.random
    licences = None if dice() < 0.3 else [code for code, share in (("lmv", 0.5), ("motorcycle", 0.4)) if dice() < share]
    unions = None if dice() < 0.28 else ["cintaa"] if dice() < 0.25 + experience * 0.6 else []
    passport = book.today + timedelta(days=int(dice() * 3200) - 200) if dice() < 0.5 else None
    return licences, unions, _training(random), passport


def _training(random: Random) -> list[str] | None:
    roll = random.random()
    if roll < 0.25:
        return None
    if roll < 0.35:
        return []
    if roll < 0.47:
        return [random.choice(_GOOD_SCHOOLS)]
    return [random.choice(_SCHOOLS)]


class Book:
    """What is the same for everybody: the productions of this seed and the days around `today`."""

    def __init__(self, seed: int, today: date) -> None:
        self.today = today
        self.productions = catalogue(seed)
        self.past = [today - timedelta(days=days) for days in range(421)]
        self.future = [today + timedelta(days=days) for days in range(-20, _HORIZON + 50)]

    def day_before(self, random: Random, most: int) -> date:
        """A day in the last `most` days, most often a recent one."""
        return self.past[int(random.random() ** 1.5 * most)]

    def credits(self, random: Random, gender: str, youngest: int, experience: float) -> list[tuple]:
        """Nobody worked before she was sixteen or so. No credits may mean that nobody wrote them down."""
        if random.random() < 0.14:
            return []
        source, as_of = random.choice(_SOURCES), self.day_before(random, 420)
        count = 1 + int(random.random() * (1 + experience * 9))
        drawn = dict.fromkeys(self._production(random) for _ in range(count))
        roles = ROLES["woman" if gender == "woman" else "man"]
        return [
            (*self._credit(random, production, roles, experience), source, as_of)
            for production in drawn
            if production.age <= max(youngest - 15, 2)
        ]

    def _production(self, random: Random) -> Production:
        kind = random.choice(_KINDS) if random.random() < 0.9 else random.choice(_RARE_KINDS)
        return random.choice(self.productions[kind])

    def _credit(self, random: Random, production: Production, roles: tuple[str, ...], experience: float) -> tuple:
        dice = random.random
        size = _SIZES[min(int((dice() * 0.6 + experience * 0.5) * len(_SIZES)), len(_SIZES) - 1)]
        return (
            production.title,
            production.kind,
            random.choice(roles) if dice() > 0.12 else "",
            size if dice() > 0.15 else "",
            production.director if dice() > 0.1 else "",
            production.company,
            production.platform,
            self.today.year - production.age if dice() > 0.07 else None,
        )

    def availabilities(self, random: Random, free_soon: bool) -> list[tuple]:
        """Stretches over about three months; days between them are unknown. Three in ten have told nothing."""
        dice = random.random
        if not free_soon and dice() < 0.3:
            return []
        source, as_of = random.choice(_SOURCES), self.day_before(random, 28)
        rows: list[tuple] = []
        day = 20 if free_soon else int(dice() * 22)
        while day < 20 + _HORIZON:
            length = 6 + int(dice() * 32)
            status = "available" if free_soon and not rows else random.choice(_STATUSES)
            if free_soon and not rows:
                length += 12
            if rows and dice() < 0.22:
                day += length
                continue
            project = self._production(random).title if status in ("booked", "hold") and dice() < 0.5 else ""
            rows.append((self.future[day], self.future[min(day + length, 141)], status, project, source, as_of))
            day += length + 1
        return rows

    def rates(self, random: Random, experience: float) -> list[tuple]:
        """A day rate for most; episodes and projects for those who are asked by episode and project."""
        dice = random.random
        if dice() < 0.22:
            return []
        source, as_of = random.choice(_SOURCES), self.day_before(random, 300)
        day = _rounded(6_000 * 2.718 ** (experience * 3.6) * (0.7 + dice() * 0.8))
        with_fee, negotiable = _maybe(random, 0.4), _maybe(random, 0.6)
        rows: list[tuple] = [(day, "INR", "day", "", with_fee, negotiable, source, as_of)]
        if experience > 0.3 and dice() < 0.35:
            rows.append((_rounded(day * 1.7), "INR", "day", "tvc", with_fee, negotiable, source, as_of))
        if experience > 0.25 and dice() < 0.3:
            rows.append((_rounded(day * 2.5), "INR", "episode", "ott", with_fee, negotiable, source, as_of))
        if experience > 0.5 and dice() < 0.3:
            rows.append((_rounded(day * 22), "INR", "project", "film", with_fee, negotiable, source, as_of))
        return rows

    def representations(self, random: Random, experience: float) -> list[tuple]:
        """The better known, the likelier an agent."""
        if random.random() > 0.42 + experience * 0.5:
            return []
        as_of = self.day_before(random, 400)
        kinds = ("agent",) if random.random() < 0.85 else ("agent", "manager")
        agencies = random.sample(_AGENCY_NAMES, len(kinds))
        return [
            (agency, random.choice(_AGENTS), kind, _maybe(random, 0.5), "agent", as_of)
            for agency, kind in zip(agencies, kinds, strict=True)
        ]


def _rounded(amount: float) -> int:
    step = 500 if amount < 20_000 else 1_000 if amount < 100_000 else 5_000
    return round(amount / step) * step


def _maybe(random: Random, share: float) -> bool | None:
    roll = random.random()
    return None if roll < 0.3 else random.random() < share
