"""What memory has on a question, as data: facts and turns with date and source, and the list of an earlier search."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.utils import timezone

from chat import earlier_lists
from chat.earlier_lists import EarlierList
from chat.models import Conversation, Message
from memory import acts
from memory import recall as memories
from memory.models import Episode, Memory
from memory.occasions import Occasion, occasion
from memory.recall import Recalled
from memory.time_words import MONTHS
from talents.names import name_words

__all__ = ["EarlierList", "Found", "recall", "told"]

# So many are looked at, so many told; `share` is how much of the question's weight a memory must meet.
LOOKED_AT, TOLD = 30, 6
LEAST_SHARE = 0.5
_VERDICTS = (
    re.compile(
        r"\b(?:reject\w*|drop(?:ped)?|turn(?:ed)? down|pass(?:ed)? on|said no|ruled out)\b|reject kiya|mana kiya|"
        # Said of somebody rather than of a deed, as in a note: "too theatrical for the inspector".
        r"\btoo (?:\w+ )?\w+ for\b|\b(?:not (?:right|suitable|convincing|believable|a fit)|wrong) for\b",
        re.I,
    ),
    re.compile(
        r"\b(?:cho(?:o|)se|chose|chosen|pick(?:ed)?|select(?:ed)?|finali[sz]e\w*|lock(?:ed)?|went with|cast|"
        r"book(?:ed)?)\b|(?:final|select|lock) kiya",
        re.I,
    ),
    re.compile(r"\bshort-?list(?:ed)?\b", re.I),
)
# A name asked about stands in every record of it; months are asked about too, but read as times.
_NAME = re.compile(rf"(?<=[^\s.?!:]\s)(?!(?i:{'|'.join(MONTHS)}|i)\b)[A-Z][a-z]+\b(?!['’]s)", re.ASCII)


@dataclass(frozen=True)
class Found:
    """`content` is what the model reads; the ids are those of the memories in it."""

    content: dict[str, Any]
    facts: list[int] = field(default_factory=list)
    episodes: list[int] = field(default_factory=list)
    listed: EarlierList | None = None


def recall(answer: Message, query: str, today: date) -> Found:
    """What the one who asked may be told: her own, and what is shared with the office."""
    listed = earlier_lists.find(answer, query) if earlier_lists.asks_for_one(query) else None
    hits = [] if listed else _relevant(answer, query)
    facts = [hit for hit in hits if not hit.is_episode]
    turns = [hit for hit in hits if hit.is_episode]
    titles = _titles(answer.conversation.user_id, hits)
    content: dict[str, Any] = {
        "memories": [_told(hit, answer, titles) for hit in facts],
        "turns": [_told(hit, answer, titles) for hit in turns],
        "today": today.isoformat(),
    }
    if listed:
        content |= listed.content
    if not (hits or listed):
        content["note"] = "There is no record that answers this."
    return Found(content, [hit.id for hit in facts], [hit.id for hit in turns], listed)


def told(memory: Memory) -> dict[str, Any]:
    """One kept memory of the asker's own."""
    return {"id": memory.pk, "kind": memory.kind, "text": memory.text, "date": _day(memory.occurred_at)}


def source_words(hit: Recalled, user_id: int, title: str = "") -> str:
    """Who said it, and in which conversation of the asker's own."""
    who = hit.said_by or ("the director" if hit.user_id == user_id else "the office")
    if not title:
        return f"{who}, in CastMatch" if hit.source == Episode.Source.UI_EVENT else who
    return f"{who}, in “{title}”"


def _relevant(answer: Message, query: str) -> list[Recalled]:
    found = memories.search(user_id=answer.conversation.user_id, query=query, k=LOOKED_AT)
    about, verdicts = occasion(query), [pattern for pattern in _VERDICTS if pattern.search(query)]
    names = _NAME.findall(query)
    kept = [hit for hit in found if _answers(hit, about, verdicts, names)]
    # A turn that a fact was taken from says the same once more.
    said = {number for hit in kept if not hit.is_episode for number in hit.episodes}
    said_in = {message for hit in kept if not hit.is_episode for message in hit.messages}
    return [hit for hit in kept if not (hit.is_episode and (hit.id in said or set(hit.messages) & said_in))][:TOLD]


def _answers(hit: Recalled, about: Occasion, verdicts: list[re.Pattern[str]], names: list[str]) -> bool:
    if not hit.timely or hit.kind == Memory.Kind.SUMMARY:
        return False
    if hit.is_episode and (hit.source == Episode.Source.ASSISTANT_TURN or _is_a_question(hit.text)):
        return False
    words = set(name_words(hit.text, hit.subject, hit.said_by))
    named = [name for name in (about.director, about.project, about.part, *names) if name]
    # A verdict on whoever is named may be given in other words ("chose" where "choose" is asked, a note's own).
    if hit.share < LEAST_SHARE and not (verdicts and named):
        return False
    return all(set(name_words(name)) <= words for name in named) and all(each.search(hit.text) for each in verdicts)


def _is_a_question(text: str) -> bool:
    """What was asked tells nothing; that it was asked before is no answer."""
    act = acts.act(text)
    return text.rstrip().endswith("?") or (act is not None and act.deed == "recall")


def _told(hit: Recalled, answer: Message, titles: dict[int, str]) -> dict[str, Any]:
    title = titles.get(hit.conversation or 0, "")
    user_id = answer.conversation.user_id
    return {
        "id": hit.id,
        "kind": hit.kind,
        "text": hit.text,
        "date": _day(hit.occurred_at),
        "source": source_words(hit, user_id, title),
    }


def _titles(user_id: int, hits: Iterable[Recalled]) -> dict[int, str]:
    ids = {hit.conversation for hit in hits if hit.conversation}
    return dict(Conversation.objects.filter(user=user_id, pk__in=ids).values_list("pk", "title")) if ids else {}


def _day(moment: datetime) -> str:
    return timezone.localtime(moment).date().isoformat()
