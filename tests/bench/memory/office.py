"""A generated year of one casting office: what was said, turn by turn, and questions about it with the right turn.

Everything is invented and the same in every run. The turn that answers a question often lacks its words ("too polished,
and late"), as it does in a real chat; around it stand searches and small talk that look like it.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

INDIA = ZoneInfo("Asia/Kolkata")
START = datetime(2025, 12, 1, 11, tzinfo=INDIA)
END = datetime(2026, 11, 26, 12, tzinfo=INDIA)
FIRST = (
    "Ravi Meera Aditi Sana Kabir Imran Neha Farah Tanvi Rohit Pooja Vivek Kiran Lata Omkar Zoya Gauri Manav Isha Dev"
)
LAST = "Kumar Phogat Rao Khan Joshi Bose Nair Gill Pillai Shetty Das Chavan Sethi Kulkarni Mirza Thakkar Menon Dutta"
TITLES = (
    "Kaala Sach", "Monsoon Wires", "Dadi Ka Dhaba", "Zameen", "Chai Break", "Night Ferry", "Saat Samundar",
    "The Ledger", "Mitti", "Local 9:14", "Panchali", "Ghar Wapsi", "Blue Tempo", "Khoya Paya", "Second Innings",
    "Tiffin",
)  # fmt: skip
DIRECTORS = ("Vikram Sen", "Anurag Rane", "Neeraj Sood", "Shalini Iyer", "Farhad Daruwala", "Mansi Vora")
MEDIA = ("an OTT series", "a feature film", "a TVC", "a short", "a daily serial", "a music video")
PLACES = ("Nashik", "Igatpuri", "Bhopal", "Lucknow", "Jaipur", "Kochi", "Alibaug", "Indore", "Panjim", "Shillong")
ROLES = (
    ("the inspector", "forties, gruff, Marathi"), ("the mother", "fifty plus, warm, comic timing"),
    ("the wrestler", "early twenties, Haryanvi, does her own stunts"), ("the lawyer", "thirties, Bengali accent"),
    ("the mechanic", "rides a Bullet, scarred hands"), ("the debater", "college age, quick, Hindi and English"),
    ("the landlord", "sixties, stage voice"), ("the dancer", "Kathak, ten years of training"),
    ("the neighbour", "chatty, Punjabi"), ("the coach", "ex-athlete, quiet"),
)  # fmt: skip
REASONS = (
    "Too polished, looks like a banker.", "The Marathi is learnt by heart.", "Read flat, no threat in the voice.",
    "Dates clash with the serial she is on.", "Wants double and will not move.", "Looked ten years younger on camera.",
    "Came late twice, the team has had enough.", "The limp was put on, everybody saw it.",
    "He did the rival tea brand in spring.", "Lovely, but we cast nearly the same face last year.",
    "Could not ride, the licence is for a scooter.", "Her agent never answered about travel.",
)  # fmt: skip
REMARKS = (
    "He wants somebody who can be silent on screen.", "She said real hands, no manicures.",
    "He does not want anybody from his last picture.", "She asked for theatre people first.",
    "He said the voice matters more than the face.", "She wants them to look tired, not pretty.",
)  # fmt: skip
SEARCHES = (
    "women 20 to 25, Haryanvi, free next week", "men in their forties from Pune", "somebody who swims, under 30k a day",
    "only Mumbai based", "show me five more", "same but older", "who of these dances", "anybody from the NSD",
    "character faces, no beards", "the second one, what is the rate", "free on the weekend", "with a driving licence",
)  # fmt: skip
FOUND = "Found {n}: {a}, {b} and {c} fit best."
SMALL = (
    "thanks",
    "ok",
    "one minute",
    "good morning",
    "let me ask",
    "haan theek hai",
    "send that again please",
    "perfect",
)


@dataclass(frozen=True)
class Turn:
    """One turn; `key` is unique, `talk` the conversation, `role` user or assistant."""

    key: str
    talk: int
    role: str
    text: str
    at: datetime


@dataclass(frozen=True)
class Question:
    """`right` are the keys of turns that answer it; any of them will do. `kind` groups the questions in the table."""

    text: str
    right: frozenset[str]
    kind: str


class Year:
    """`turns` in order of time, `questions` about them."""

    def __init__(self, titles: tuple[str, ...] = TITLES, seed: int = 7) -> None:
        self.chance = random.Random(seed)
        self.names = [f"{first} {last}" for first in FIRST.split() for last in LAST.split()]
        self.chance.shuffle(self.names)
        self.turns: list[Turn] = []
        self.questions: list[Question] = []
        self._talk = 0
        for place, title in enumerate(titles):
            _Project(self, title, place).tell()
        self.turns.sort(key=lambda turn: (turn.at, turn.talk))

    def talk(self, at: datetime, *said: tuple[str, str]) -> list[str]:
        """A conversation that begins then; returns the keys of its turns."""
        self._talk += 1
        keys = []
        for place, (role, text) in enumerate((*self._noise(), *said, *self._noise())):
            key = f"{self._talk}:{place}"
            self.turns.append(Turn(key, self._talk, role, text, at + timedelta(minutes=place)))
            keys.append(key)
        first = next(place for place, turn in enumerate(self.turns[-len(keys) :]) if turn.text == said[0][1])
        return keys[first : first + len(said)]

    def trio(self) -> list[str]:
        return self.chance.sample(self.names, 3)

    def _noise(self) -> list[tuple[str, str]]:
        turns = []
        for _ in range(self.chance.randint(1, 3)):
            turns.append(("user", self.chance.choice(SEARCHES if self.chance.random() < 0.7 else SMALL)))
            a, b, c = self.trio()
            turns.append(("assistant", FOUND.format(n=self.chance.randint(3, 90), a=a, b=b, c=c)))
        return turns


class _Project:
    def __init__(self, year: Year, title: str, place: int) -> None:
        self.year, self.title, self.chance = year, title, year.chance
        self.director = DIRECTORS[place % len(DIRECTORS)]
        self.begins = START + timedelta(days=place * 320 // 16 + self.chance.randint(0, 9))
        self.roles = self.chance.sample(ROLES, 3)

    def tell(self) -> None:
        self.brief()
        for number, (role, _) in enumerate(self.roles):
            self.audition(role, self.day(5 + 3 * number))
        self.shoot()
        self.money()
        self.remark()
        for number, (role, _) in enumerate(self.roles):
            self.lock(role, self.day(20 + 2 * number))

    def day(self, after: int) -> datetime:
        return min(self.begins + timedelta(days=after, hours=self.chance.randint(0, 6)), END - timedelta(hours=2))

    def ask(self, text: str, right: str, kind: str) -> None:
        self.year.questions.append(Question(text, frozenset({right}), kind))

    def brief(self) -> None:
        medium, (role, look) = self.chance.choice(MEDIA), self.roles[0]
        keys = self.year.talk(
            self.begins,
            ("user", f"New one on the desk: {self.title}, {medium}, {self.director} is directing."),
            ("assistant", "Noted. Which part shall we begin with?"),
            ("user", f"Begin with {role}: {look}."),
        )
        self.ask(f"Who is directing {self.title}?", keys[0], "who")
        self.ask(f"How did we describe {role} for {self.title}?", keys[2], "what")

    def audition(self, role: str, at: datetime) -> None:
        out, back, third = self.year.trio()
        reason = self.chance.choice(REASONS)
        keys = self.year.talk(
            at,
            ("assistant", f"For {role} in {self.title}: {out}, {back} and {third} have sent tapes."),
            ("user", f"{out} is a no."),
            ("assistant", "What was the trouble?"),
            ("user", reason),
            ("user", f"Call {back} back for Thursday."),
        )
        self.ask(f"Why did we reject {out} for {role}?", keys[3], "why rejected")
        self.ask(f"Who did we turn down for {role} in {self.title}?", keys[1], "who")
        self.ask(f"Whom did we want to see again for {role} of {self.title}?", keys[4], "who")

    def shoot(self) -> None:
        first, second = self.chance.sample(PLACES, 2)
        day = self.chance.randint(2, 20)
        before = self.year.talk(
            self.day(8),
            ("user", f"Dates for {self.title} came in."),
            ("assistant", "When and where?"),
            ("user", f"{day} to {day + 5} of the month after next, {first}."),
        )
        after = self.year.talk(
            self.day(16),
            ("user", f"Change of plan on {self.title}."),
            ("assistant", "What is new?"),
            ("user", f"They moved it by a week and the unit goes to {second} now."),
        )
        self.ask(f"Where was {self.title} going to shoot at first?", before[2], "which")
        self.ask(f"Where does the unit of {self.title} go now?", after[2], "what changed")

    def money(self) -> None:
        amount = self.chance.randint(4, 40)
        self.year.talk(
            self.day(6), ("user", f"Budget for the {self.title} cast is {amount} lakh."), ("assistant", "Noted.")
        )
        keys = self.year.talk(
            self.day(18),
            ("assistant", f"Shall I still plan {self.title} with {amount} lakh?"),
            ("user", f"No, production took a third away, {amount * 2 // 3} is all there is."),
        )
        self.ask(f"What happened to the money for {self.title}?", keys[1], "what changed")

    def remark(self) -> None:
        keys = self.year.talk(
            self.day(10),
            ("user", f"Just met {self.director} about {self.title}."),
            ("assistant", "Anything to keep in mind?"),
            ("user", self.chance.choice(REMARKS)),
        )
        self.ask(f"What did {self.director} ask for on {self.title}?", keys[2], "what")

    def lock(self, role: str, at: datetime) -> None:
        one, other, _ = self.year.trio()
        keys = self.year.talk(
            at,
            ("assistant", f"{one} or {other} for {role}? {self.title} needs an answer today."),
            ("user", f"{other} it is, lock."),
        )
        self.ask(f"Who was locked for {role} in {self.title}?", keys[1], "who")
        self.ask(f"Which film or show did we lock {other} for?", keys[1], "which project")
        month = f"{at:%B}"
        self.ask(f"Who got {role} in {month}?", keys[1], "when")
