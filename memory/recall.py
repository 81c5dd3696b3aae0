"""Recall: the one search that answers, tools, the owner's page and measurements all use."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import ProgrammingError, connection, transaction
from django.utils import timezone

from castmatch import embedder
from memory import episode_models, recall_alike, recall_sql, time_words
from memory.models import Episode, FactSource, Memory
from memory.time_words import Window

EPISODE = "episode"
KINDS = (EPISODE, *Memory.Kind.values)
LONGEST_QUERY = 1_000
MOST_PAIRS = 30
# How much more a memory of the asked time is worth: a day or "last month" is meant, a month's name may be in passing.
SHARP_LIFT, MONTH_LIFT, LATEST_LIFT = 1.0, 0.5, 0.3
# Hinglish words that say nothing of their own; PostgreSQL knows the English ones.
SMALL_WORDS = frozenset(
    re.findall(
        r"\w+",
        """
        ka ki ke ko kya kaun kab kahan kaise kyun kyon hai hain tha thi mein main me se par pe aur ya woh wo yeh ye us
        uska uski uske unka unki unke humne hum maine mujhe tum aap ne wala wali wale bhi toh to na ji batao bata dikhao
        liye kiya kiye gaya gayi gaye raha rahi rahe jo jis kisko kisne kis baat
        """,
    )
)


@dataclass(frozen=True)
class Recalled:
    """One memory that was found: an episode, or a fact of some kind.

    `score` orders within one search only; `share` is how much of the weight of those words of the question that its
    owner's memories know at all it meets, 0 to 1.
    `messages` and `episodes` are where it is from; another owner's office fact has none. `timely` tells whether it is
    of the time that the question asked about (True when it asked about none).
    """

    id: int
    kind: str
    text: str
    score: float
    share: float
    occurred_at: datetime
    user_id: int
    scope: str = Memory.Scope.ME
    subject: str = ""
    source: str = ""
    said_by: str = ""
    conversation: int | None = None
    messages: tuple[int, ...] = ()
    episodes: tuple[int, ...] = ()
    pinned: bool = False
    timely: bool = True

    @property
    def is_episode(self) -> bool:
        return self.kind == EPISODE


def search(
    *,
    user_id: int,
    query: str,
    k: int = 10,
    now: datetime | None = None,
    kinds: Collection[str] = KINDS,
    scope: str | None = None,
    subject: str | None = None,
    conversation: int | None = None,
) -> list[Recalled]:
    """The memories that this question is about, best first: the owner's own, and facts put in office scope.

    Words need not all occur; time words ("in March", "yesterday", "pichhle hafte") are reckoned from `now`. `scope`,
    `subject` and `conversation` leave out whatever does not have them; only facts have a scope and a subject. One
    query finds, one or two more read what was found.
    """
    now = now or timezone.now()
    asked = time_words.read(query.replace("\0", " ")[:LONGEST_QUERY], now)
    found = _found(user_id, asked, k, now, set(kinds), scope, subject, conversation)
    return _read(user_id, found, asked.window)


def _found(
    user_id: int,
    asked: time_words.TimedQuestion,
    k: int,
    now: datetime,
    kinds: set[str],
    scope: str | None,
    subject: str | None,
    conversation: int | None,
) -> list[tuple[bool, int, float, float]]:
    window = asked.window or Window(now, now)
    readable, of_readable = episode_models.readable(timezone.localdate())
    live = recall_sql.LIVE.format(readable=readable)
    parameters: dict[str, Any] = {
        **of_readable,
        "user": user_id,
        "words": words_of(asked.words),
        **pairs_of(asked.words),
        "k": k,
        "now": now,
        "clock": timezone.now(),
        "start": window.start or now,
        "end": window.end or now,
        "sharp": window.sharp,
        "lift": SHARP_LIFT if window.sharp else MONTH_LIFT,
        "latest": LATEST_LIFT if window.latest else 0.0,
        "old": recall_sql.OLD_DAYS,
        "k1": recall_sql.K1,
        "b": recall_sql.B,
        "sample": recall_sql.SAMPLE,
        "looked_at": recall_sql.LOOKED_AT,
        "episodes": EPISODE in kinds and scope is None and subject is None,
        "kinds": sorted(kinds - {EPISODE}),
        "scope": scope,
        "subject": subject,
        "conversation": conversation,
    }
    # Asked for before the transaction begins: a vector may come from another machine.
    alike, of_alike = recall_alike.parts(asked.words, live) if parameters["episodes"] else ({}, {})
    try:
        return _rows(recall_sql.statement(live, **alike), parameters | of_alike)
    except ProgrammingError as error:
        if not embedder.are_gone(error):
            raise
        return _rows(recall_sql.statement(live), parameters)


def _rows(statement: str, parameters: dict[str, Any]) -> list[tuple[bool, int, float, float]]:
    with transaction.atomic(), connection.cursor() as cursor:
        # Starting a worker or compiling the statement takes longer than the search.
        cursor.execute("SET LOCAL max_parallel_workers_per_gather = 0; SET LOCAL jit = off")
        cursor.execute(statement, parameters)
        return cursor.fetchall()


def words_of(text: str) -> str:
    """The words of a question, without signs that PostgreSQL would read as a query's grammar."""
    return " ".join(word for word in re.findall(r"\w+", text) if word.lower() not in SMALL_WORDS)


def pairs_of(text: str) -> dict[str, list[Any]]:
    """Words that stand side by side, and what each pair is worth: names and titles the most."""
    pairs = re.findall(r"(?=\b(\w+)(?:['’]s)? (\w+))", text)[:MOST_PAIRS]
    names = [one[0].isupper() and other[0].isupper() for one, other in pairs]
    return {
        "pairs": [f"{one} {other}" for one, other in pairs],
        "weights": [recall_sql.NAME_WEIGHT if name else recall_sql.PAIR_WEIGHT for name in names],
    }


def _read(user_id: int, found: list[tuple[bool, int, float, float]], window: Window | None) -> list[Recalled]:
    if not found:
        return []
    turns = [number for is_fact, number, *_ in found if not is_fact]
    # The statement has just found them live: only the rows are wanted, and asking once more takes longer than they do.
    episodes = Episode.objects.for_user(user_id).in_bulk(turns)
    facts = Memory.objects.readable_by(user_id).in_bulk([number for is_fact, number, *_ in found if is_fact])
    sources = _sources(user_id, facts)
    recalled = []
    for is_fact, number, score, share in found:
        # What went between the two queries is gone.
        if is_fact and number in facts:
            recalled.append(of_fact(user_id, facts[number], score, share, window, sources.get(number, ())))
        elif not is_fact and number in episodes:
            recalled.append(of_episode(episodes[number], score, share, window))
    return recalled


def _sources(user_id: int, facts: Collection[int]) -> dict[int, list[tuple[int, int | None]]]:
    if not facts:
        return {}
    rows = FactSource.objects.filter(memory__in=list(facts), episode__user=user_id)
    found: dict[int, list[tuple[int, int | None]]] = {}
    for memory, episode, message in rows.values_list("memory_id", "episode_id", "episode__message"):
        found.setdefault(memory, []).append((episode, message))
    return found


def of_episode(row: Episode, score: float = 0.0, share: float = 0.0, window: Window | None = None) -> Recalled:
    """A turn or an event in the form in which recall gives it."""
    return Recalled(
        id=row.pk,
        kind=EPISODE,
        text=row.text,
        score=score,
        share=share,
        occurred_at=row.occurred_at,
        user_id=row.user_id,
        source=row.source,
        said_by=row.speaker,
        conversation=row.conversation,
        messages=(row.message,) if row.message is not None else (),
        episodes=(row.pk,),
        pinned=row.pinned,
        timely=window is None or window.holds(row.occurred_at),
    )


def of_fact(
    user_id: int,
    row: Memory,
    score: float = 0.0,
    share: float = 0.0,
    window: Window | None = None,
    sources: Iterable[tuple[int, int | None]] = (),
) -> Recalled:
    """A kept fact in the form in which recall gives it to this user; `sources` are (episode, message)."""
    mine = row.user_id == user_id
    messages = {message for _, message in sources if message is not None}
    if mine and row.source_message is not None:
        messages.add(row.source_message)
    return Recalled(
        id=row.pk,
        kind=row.kind,
        text=row.text,
        score=score,
        share=share,
        occurred_at=row.occurred_at,
        user_id=row.user_id,
        scope=row.scope,
        subject=row.subject,
        source=row.author,
        said_by=row.said_by,
        conversation=row.conversation if mine else None,
        messages=tuple(sorted(messages)),
        episodes=tuple(episode for episode, _ in sources),
        pinned=row.pinned,
        timely=window is None or window.holds(row.occurred_at),
    )
