"""What an answer is given of memory: what always applies, then what is recalled, best first, inside a budget."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Q
from django.utils import timezone

from memory import neighbours, presence, quoting, recall, sameness, time_words
from memory.models import Memory, MemoryQuerySet
from memory.presence import Presence
from memory.recall import Recalled

# Characters that a token stands for in English, on the average.
CHARACTERS_PER_TOKEN = 4
BUDGET_TOKENS = 1_300
# Of the budget, what may go to memories that apply whatever is asked.
STANDING_SHARE = 0.4
MOST_STANDING = 100
RECALLED = 60
# After the first of what is recalled, and before the rest, comes what was said right around the best of it.
FIRST, BEST = 30, 5
# A memory whose words meet less of the question than this is not about it.
FLOOR = 0.15
NEARLY_SAME = 0.7
SAID_BY = {
    "user_turn": "you",
    "assistant_turn": "the assistant",
    "ui_event": "done in CastMatch",
    "document": "pasted text",
    "user": "you",
    "rule": "you, as noted by a rule",
    "model": "you, as noted by a model",
}


@dataclass(frozen=True)
class Injected:
    """One memory as the answer gets it; `standing` ones apply whatever is asked."""

    memory: Recalled
    standing: bool
    tokens: int

    @property
    def line(self) -> str:
        return line_of(self.memory)

    def data(self) -> dict[str, Any]:
        """For quoting it to a model as data; `id` is what the answer may refer to."""
        memory = self.memory
        about = {"scope": memory.scope, "subject": memory.subject} if not memory.is_episode else {}
        return {
            "id": reference(memory),
            "kind": memory.kind,
            "date": timezone.localtime(memory.occurred_at).date().isoformat(),
            "source": SAID_BY.get(memory.source, memory.source),
            **{name: value for name, value in about.items() if value},
            "text": memory.text,
        }


@dataclass(frozen=True)
class Injection:
    items: tuple[Injected, ...] = ()

    @property
    def tokens(self) -> int:
        return sum(item.tokens for item in self.items)

    @property
    def facts(self) -> list[int]:
        return [item.memory.id for item in self.items if not item.memory.is_episode]

    @property
    def episodes(self) -> list[int]:
        return [item.memory.id for item in self.items if item.memory.is_episode]

    def data(self) -> list[dict[str, Any]]:
        return [item.data() for item in self.items]


def pick(
    *,
    user_id: int,
    question: str,
    conversation_id: int | None = None,
    budget_tokens: int = BUDGET_TOKENS,
    now: datetime | None = None,
    in_view: Collection[int] = (),
    subjects: Iterable[str] = (),
    there: Presence | None = None,
) -> Injection:
    """Choose what this question's answer is given. Empty where nothing applies and nothing is about it.

    `in_view` are the ids of messages that the model sees anyway; `subjects` are the directors, clients and projects in
    focus besides those the question names; `there` is what the user's memory has, if that has been asked already. Costs
    one to eight queries.
    """
    now = now or timezone.now()
    there = there or presence.of(user_id)
    basket = _Basket(budget_tokens)
    standing = int(budget_tokens * STANDING_SHARE)
    for memory in standing_facts(user_id, question, subjects) if there.standing else ():
        standing -= basket.put(memory, standing, is_standing=True)
    for memory in _recalled(user_id, question, now, set(in_view)) if there.findable else ():
        basket.put(memory, basket.left, is_standing=False)
    return Injection(tuple(basket.items))


class _Basket:
    """What has been chosen so far, and how many tokens are left; each text is read once, however many come after it."""

    def __init__(self, budget_tokens: int) -> None:
        self.left = budget_tokens
        self.items: list[Injected] = []
        self._said: list[tuple[tuple[str, ...], frozenset[str]]] = []
        self._ids: set[tuple[bool, int]] = set()

    def put(self, memory: Recalled, most: int, *, is_standing: bool) -> int:
        """How many tokens it takes; 0 when it is not taken: no room, or there already in these words or nearly."""
        tokens, which = tokens_of(line_of(memory)), (memory.is_episode, memory.id)
        if tokens > min(most, self.left) or which in self._ids:
            return 0
        said = (tuple(sameness.numbers(memory.text)), frozenset(sameness.plain(memory.text).split()))
        if any(_nearly_same(said, other) for other in self._said):
            return 0
        self.items.append(Injected(memory, is_standing, tokens))
        self._said.append(said)
        self._ids.add(which)
        self.left -= tokens
        return tokens


def _recalled(user_id: int, question: str, now: datetime, in_view: set[int]) -> list[Recalled]:
    """What is about the question, the best first; long ones are cut down to what meets it."""
    window = time_words.read(question, now).window
    timed = window is not None and window.sharp
    found = [
        memory
        for memory in recall.search(user_id=user_id, query=question, k=RECALLED, now=now)
        if memory.share >= FLOOR or (timed and memory.timely)
    ]
    best = [memory.id for memory in found if memory.is_episode][:BEST]
    beside = [recall.of_episode(row) for row in neighbours.around(user_id, best)]
    wanted = [
        memory
        for memory in [*found[:FIRST], *beside, *found[FIRST:]]
        if not (memory.is_episode and in_view.intersection(memory.messages))
    ]
    return quoting.shortened(wanted, question)


def standing_facts(user_id: int, question: str, subjects: Iterable[str] = ()) -> list[Recalled]:
    """Pinned facts and preferences that apply here: hers, the office's, and those about whom the question names."""
    rows = _preferences(user_id).order_by("-pinned", "-importance", "-occurred_at", "-id")[:MOST_STANDING]
    named = [*subjects, question]
    applying = [row for row in rows if not row.subject or any(names(text, row.subject) for text in named)]
    return [recall.of_fact(user_id, row) for row in applying]


def names(text: str, subject: str) -> bool:
    """Whether the text speaks of this director, client or project: by the whole name or by its first word."""
    words = re.findall(r"\w+", text.lower())
    wanted = re.findall(r"\w+", subject.lower())
    if not wanted:
        return False
    whole = any(words[place : place + len(wanted)] == wanted for place in range(len(words)))
    return whole or (len(wanted[0]) > 3 and wanted[0] in words)


def reference(memory: Recalled) -> str:
    """How an answer refers to it: "m12" a fact, "e34" an episode."""
    return f"{'e' if memory.is_episode else 'm'}{memory.id}"


def line_of(memory: Recalled) -> str:
    """ "4 Mar 2026, you, preference for director Vikram: no one under 5'6"."""
    date = f"{timezone.localtime(memory.occurred_at):%-d %b %Y}"
    about = f" for {memory.scope} {memory.subject}" if memory.subject else ""
    what = "" if memory.is_episode else f", {memory.kind}{about}"
    return f"{date}, {SAID_BY.get(memory.source, memory.source)}{what}: {memory.text}"


def tokens_of(text: str) -> int:
    return -(-len(text) // CHARACTERS_PER_TOKEN)


def _preferences(user_id: int) -> MemoryQuerySet:
    live = Memory.objects.live().readable_by(user_id)
    return live.filter(Q(pinned=True, user=user_id) | Q(kind=Memory.Kind.PREFERENCE)).exclude(kind=Memory.Kind.SUMMARY)


def _nearly_same(one: tuple[tuple[str, ...], frozenset[str]], other: tuple[tuple[str, ...], frozenset[str]]) -> bool:
    """The same figures, and most of the words of both."""
    (figures, mine), (others, theirs) = one, other
    return figures == others and bool(mine and theirs) and len(mine & theirs) / len(mine | theirs) >= NEARLY_SAME
