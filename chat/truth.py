"""What a conversation may say of talents: the ids, names, titles and ages that its tool results and questions hold.

Each answer's row keeps, in `told`, what its own tools returned. Earlier rows are read only when something in the text
is not in it, and only as far back as a provider can remember. What a model sent to a tool proves nothing, and neither
does a biography: filters, errors and bios are left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from chat.truth_words import words

if TYPE_CHECKING:
    from chat.models import Message

Told = dict[str, Any]
Earlier = Callable[[], Iterable[tuple[Told, str]]]
# As far back as the longest history that a provider is given (`chat.context`).
EARLIER_ANSWERS = 40
MOST_KEPT = 400
_LONGEST_PHRASE = 12
_AGES = re.compile(r"(?<!\d)(\d{1,2})(?!\d)(?:\s*(?:-|–|to|se|till|and)\s*(\d{1,2})(?!\d))?")
_TITLES = (
    ("credits", ("production", "role", "director", "platform")),
    ("representation", ("agency", "person")),
)


def told_by(content: dict[str, Any], told: Told | None = None) -> Told:
    """`told` with what one tool result adds: ids, names, titles, ages [[from, to]], playing [years searched]."""
    talents = [*content.get("talents", ()), *([content] if "name" in content else [])]
    found: Told = {"ids": [], "names": [], "titles": [], "ages": [], "playing": []}
    for talent in talents:
        found["ids"].append(talent["id"])
        found["names"] += [talent["name"], *talent.get("aliases", ())]
        found["titles"] += _titles(talent)
        numbers = [int(number) for number in re.findall(r"\d+", str(talent.get("playing_age", "")))]
        found["ages"] += [numbers] if len(numbers) == 2 else [[number, number] for number in numbers]
    found["titles"] += content.get("projects", ())
    for clause in content.get("query", {}).get("clauses", ()):
        if clause["field"] == "playing_age":
            found["playing"] += [number for number in clause["value"].values() if isinstance(number, int)]
    for near in content.get("near_misses", ()):
        found["ages"] += [[int(low), int(high or low)] for low, high in _AGES.findall(near["words"])]
    before = told or {}
    return {key: _once([*before.get(key, ()), *new])[-MOST_KEPT:] for key, new in found.items()}


def _titles(talent: dict[str, Any]) -> list[str]:
    rows = [row[key] for name, keys in _TITLES for row in talent.get(name, ()) for key in keys if key in row]
    reasons = [
        reason["text"].partition(": ")[2]
        for reason in talent.get("reasons", ())
        if reason["field"] == "credit" and reason["verdict"] == "yes"
    ]
    return [str(title) for title in (*rows, *reasons) if title and title != "unknown"]


def _once(items: list[Any]) -> list[Any]:
    return list({repr(item): item for item in items}.values())


class Known:
    """What may be said without a mark. `complete` reads the questions and the earlier answers, once."""

    def __init__(self, told: Told, earlier: Earlier | None = None) -> None:
        self.ids: set[int] = set()
        self.phrases: set[tuple[str, ...]] = set()
        self.ages: set[tuple[int, int]] = set()
        self.playing: set[int] = set()
        self.questions: list[str] = []
        self._earlier = earlier
        self._take(told)

    def complete(self) -> bool:
        """Whether there is more to compare with than before."""
        if self._earlier is None:
            return False
        # Where no query may run, as in an event loop, this raises, and whoever asks again later reads them then.
        rows = self._earlier()
        self._earlier = None
        for told, question in rows:
            self._take(told)
            self._ask(question)
        return True

    def has_id(self, number: int) -> bool:
        return number in self.ids or (self.complete() and number in self.ids)

    def asked(self, phrase: tuple[str, ...]) -> bool:
        """Whether a question has these words, one after the other."""
        wanted = f" {' '.join(phrase)} "
        return any(wanted in question for question in self.questions)

    def _take(self, told: Told) -> None:
        self.ids |= set(told.get("ids", ()))
        for name in told.get("names", ()):
            self.phrases |= _parts(words(name))
        self.phrases |= {words(title)[:_LONGEST_PHRASE] for title in told.get("titles", ())}
        pairs = {(low, high) for low, high in told.get("ages", ())}
        self.ages |= pairs
        self.playing |= {year for pair in pairs for year in pair} | set(told.get("playing", ()))
        self.phrases.discard(())

    def _ask(self, question: str) -> None:
        self.questions.append(f" {' '.join(words(question))} ")
        for low, high in _AGES.findall(question):
            self.ages.add((int(low), int(high or low)))
            self.playing |= {int(low), int(high or low)}


def _parts(name: tuple[str, ...]) -> set[tuple[str, ...]]:
    """A name of several words is known by any two neighbours of it, but not by its given name before another's."""
    shortest = min(2, len(name))
    ends = range(len(name) + 1)
    return {name[start:end] for start in ends for end in ends if end - start >= shortest}


def known_to(answer: Message) -> Known:
    """What the conversation knew when this answer was written; what memory told it, as far as that is remembered."""
    from chat import remembered  # it knows this module

    def earlier() -> Iterable[tuple[Told, str]]:
        rows = type(answer).objects.filter(
            conversation=answer.conversation_id, answer_to__isnull=False, id__lte=answer.pk
        )
        found = list(rows.order_by("-id").values_list("told", "answer_to__text", "memories")[:EARLIER_ANSWERS])
        told = remembered.words_of(answer.conversation.user_id, [memories for _, _, memories in found])
        return [*((row, question) for row, question, _ in found), *(({}, said) for said in told)]

    return Known(answer.told, earlier)
