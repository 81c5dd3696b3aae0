"""What the owner's page shows: kept ids and filters, put in words and names, each with its history and its uses."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from memory import applying, filters, recall, working
from memory.models import Episode, Memory, MemoryUse
from memory.occasions import Occasion
from memory.recall import KINDS
from talents.models import Talent
from talents.wording import clause_words

FOUND = 40
MOST_USES = 5
# A memory may have been changed often; so many steps back are shown.
MOST_HISTORY = 10


@dataclass(frozen=True)
class Shown:
    """`talents` in the order they were shown; `gone` counts those that the roster lacks by now."""

    filters: list[str]
    talents: list[Talent]
    gone: int


@dataclass(frozen=True)
class InForce:
    conversation: int
    shown: Shown
    focus: Talent | None
    minutes_left: int
    what_for: str = ""


@dataclass(frozen=True)
class Card:
    """One memory as its owner sees it; `history` is what it has replaced, `answers` where it was used lately."""

    memory: Memory
    shown: Shown
    mine: bool = True
    history: list[Memory] = field(default_factory=list)
    answers: list[int] = field(default_factory=list)


@dataclass(frozen=True)
class Found:
    """What a search of the page found, best first: cards of memories and episodes among each other."""

    card: Card | None = None
    episode: Episode | None = None


def in_force(user_id: int) -> list[InForce]:
    """The working memory of this user, freshest first. Raises `WorkingMemoryAway`."""
    held = [(one, applying.still_in_force(user_id, one.working)) for one in working.live_for(user_id)]
    names = _names(number for _, now in held for number in (*now.results, now.focus) if number)
    return [
        InForce(
            one.conversation,
            _shown(now.query, now.results, names),
            names.get(now.focus or 0),
            # Rounded up: "0 minutes left" would read as gone.
            one.seconds_left // 60 + 1,
            ", ".join(Occasion.from_dict(now.occasion).words()),
        )
        for one, now in held
    ]


def cards(user_id: int, memories: Iterable[Memory]) -> list[Card]:
    """Each memory with what its data holds beyond its text: the owner sees all that is kept, and nothing twice."""
    rows = list(memories)
    names = _names(number for row in rows for number in row.data.get("results", ()))
    ids = [row.pk for row in rows]
    history, answers = _history(user_id, ids), _answers(user_id, ids)
    return [
        Card(row, _all_of(row, names), row.user_id == user_id, history.get(row.pk, []), answers.get(row.pk, []))
        for row in rows
    ]


def found(user_id: int, words: str, kind: str = "", scope: str = "") -> list[Found]:
    """What the recall that answers use finds for these words, of this kind and scope."""
    kinds = (recall.EPISODE if kind == "turn" else kind,) if kind else KINDS
    hits = recall.search(user_id=user_id, query=words, k=FOUND, kinds=kinds, scope=scope or None)
    facts = (
        Memory.objects.live()
        .readable_by(user_id)
        .select_related("user")
        .in_bulk([hit.id for hit in hits if not hit.is_episode])
    )
    turns = Episode.objects.live().for_user(user_id).in_bulk([hit.id for hit in hits if hit.is_episode])
    shown = {card.memory.pk: card for card in cards(user_id, facts.values())}
    every = [
        Found(episode=turns.get(hit.id)) if hit.is_episode else Found(card=shown.get(hit.id))
        for hit in hits
        if hit.score > 0
    ]
    return [one for one in every if one.card or one.episode]


def _history(user_id: int, ids: list[int]) -> dict[int, list[Memory]]:
    """What each has replaced, newest first; a query for each step back, and one to see that there is none."""
    replaced: dict[int, list[Memory]] = {}
    newest = {number: number for number in ids}
    for _ in range(MOST_HISTORY):
        rows = list(Memory.objects.for_user(user_id).filter(superseded_by__in=newest).order_by("-occurred_at", "-id"))
        if not rows:
            break
        newest = {row.pk: newest[row.superseded_by_id or 0] for row in rows}
        for row in rows:
            replaced.setdefault(newest[row.pk], []).append(row)
    return replaced


def _answers(user_id: int, ids: list[int]) -> dict[int, list[int]]:
    uses = MemoryUse.objects.live().for_user(user_id).filter(facts__overlap=ids).order_by("-used_at")
    found: dict[int, list[int]] = {}
    for answer, facts in uses.values_list("answer", "facts")[: MOST_USES * len(ids)]:
        for number in set(facts) & set(ids):
            found.setdefault(number, []).append(answer)
    return {number: answers[:MOST_USES] for number, answers in found.items()}


def _all_of(row: Memory, names: dict[int, Talent]) -> Shown:
    shown = _shown(row.data.get("query"), row.data.get("results", ()), names)
    standing = [clause_words(clause) for clause in applying.clauses_of(row)]
    return _beyond(row.text, replace(shown, filters=[*shown.filters, *standing]))


def _beyond(text: str, shown: Shown) -> Shown:
    return replace(shown, filters=[phrase for phrase in shown.filters if phrase not in text])


def _names(ids: Iterable[int]) -> dict[int, Talent]:
    return Talent.objects.listed().only("stage_name").in_bulk(set(ids))


def _shown(query: dict[str, Any] | None, results: Iterable[int], names: dict[int, Talent]) -> Shown:
    ids = list(results)
    found = [names[number] for number in ids if number in names]
    return Shown(filters.words(query), found, len(ids) - len(found))
