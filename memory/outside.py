"""Sets of dialogue from outside, run on the shelf of episodes: what `manage.py memory_bench` does for each line.

The users are its own, made for one run and removed after it. What is indexed is shelved unscreened, because the set is
what it is; searching, deleting and forgetting are what answers and owners use.
"""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.contrib.auth import get_user_model
from django.db import connection
from django.utils import timezone
from django.utils.dateparse import parse_date, parse_datetime

from memory import episodes, forgetting, lifetimes, recall
from memory.episode_models import LONGEST_EPISODE
from memory.models import Episode
from memory.time_words import MONTHS
from memory.working import WorkingMemoryAway

PREFIX = "memory-bench-"
OPS = ("index", "search", "delete", "forget", "close")
DATE = re.compile(r"(?P<day>\d{1,2})(?:st|nd|rd|th)? (?P<month>[A-Za-z]{3,9}),? (?P<year>\d{4})")


class BadLine(ValueError):  # noqa: N818 (what the other side is told)
    """The message names the field and the fix."""


class Outside:
    """The users of one run; `run` is part of their names, so that they can be found again if it is killed."""

    def __init__(self, run: str) -> None:
        self.run = run
        self._users: dict[str, int] = {}
        self._sessions: dict[tuple[str, str], int] = {}
        self._rows: dict[tuple[str, str], int] = {}
        self._names: dict[int, str] = {}
        self._known_to_planner = 0

    def do(self, line: dict[str, Any]) -> dict[str, Any]:
        """One line's answer. Raises `BadLine`."""
        op = line.get("op")
        if op not in OPS:
            raise BadLine(f"op: {op!r} is none of {', '.join(OPS)}.")
        if op == "close":
            return {"ok": True}
        deed = {"index": self._index, "search": self._search, "delete": self._delete, "forget": self._forget}[op]
        return deed(str(_field(line, "user")), line)

    def _index(self, name: str, line: dict[str, Any]) -> dict[str, Any]:
        memories = _field(line, "memories")
        rows = [self._episode(name, place, memory) for place, memory in enumerate(memories)]
        names = {row.key: memory["id"] for row, memory in zip(rows, memories, strict=True)}
        for kept in episodes.shelve(self.user(name), rows):
            self._rows[name, str(names[kept.key])] = kept.pk
            self._names[kept.pk] = names[kept.key]
        self._tell_planner()
        return {"ok": True}

    def _tell_planner(self) -> None:
        """A whole set comes within seconds, long before autovacuum looks: the planner is told at every doubling."""
        if len(self._names) >= 2 * self._known_to_planner:
            self._known_to_planner = len(self._names)
            with connection.cursor() as cursor:
                cursor.execute("ANALYZE memory_episode")

    def _search(self, name: str, line: dict[str, Any]) -> dict[str, Any]:
        found = recall.search(
            user_id=self.user(name),
            query=str(_field(line, "query")),
            k=int(line.get("k") or 10),
            now=_moment(line.get("now")) or timezone.now(),
        )
        return {"ids": [self.name_of(memory.id) for memory in found if memory.is_episode and memory.id in self._names]}

    def _delete(self, name: str, line: dict[str, Any]) -> dict[str, Any]:
        ids = [self._rows.pop((name, str(gone)), None) for gone in _field(line, "ids")]
        forgetting.forget_episodes(self.user(name), [number for number in ids if number is not None])
        return {"ok": True}

    def _forget(self, name: str, line: dict[str, Any]) -> dict[str, Any]:
        # These users have no working memory, and their rows are gone.
        with suppress(WorkingMemoryAway):
            forgetting.forget_all(self.user(name))
        for key in [key for key in self._rows if key[0] == name]:
            del self._rows[key]
        return {"ok": True}

    def name_of(self, episode_id: int) -> str:
        """The id by which the set knows it."""
        return self._names[episode_id]

    def user(self, name: str) -> int:
        if name not in self._users:
            user = get_user_model()(username=f"{PREFIX}{self.run}-{len(self._users)}", is_active=False)
            user.set_unusable_password()
            user.save()
            self._users[name] = user.pk
        return self._users[name]

    def _episode(self, name: str, place: int, memory: dict[str, Any]) -> Episode:
        now = timezone.now()
        key = str(_field(memory, "id"))
        session = str(memory.get("session", ""))
        number = self._sessions.setdefault((name, session), len(self._sessions) + 1)
        return Episode(
            conversation=number,
            seq=place if memory.get("seq") is None else int(memory["seq"]),
            key=key[:80],
            source=Episode.Source.USER_TURN,
            speaker=str(memory.get("speaker") or "")[:80],
            text=_body(memory)[:LONGEST_EPISODE],
            occurred_at=_moment(memory.get("date")) or now,
            # Its dates lie years back: here it counts as kept today.
            expires_at=lifetimes.episode_expiry(Episode.Source.USER_TURN, now),
            read_at=now,
        )


def remove(run: str = "") -> int:
    """Remove the users of this run, or of every run, with all they have; returns how many there were."""
    users = get_user_model().objects.filter(username__startswith=f"{PREFIX}{run}-" if run else PREFIX)
    ids = list(users.values_list("pk", flat=True))
    with connection.cursor() as cursor:
        # Theirs are raw episodes in thousands; what else there may be goes with the accounts.
        cursor.execute("DELETE FROM memory_episode WHERE user_id = ANY(%s)", [ids])
    users.delete()
    return len(ids)


def _field(line: dict[str, Any], name: str) -> Any:
    try:
        return line[name]
    except (KeyError, TypeError):
        raise BadLine(f"{name}: missing. Each line needs it, see docs/memory.md.") from None


def _body(memory: dict[str, Any]) -> str:
    """What was said, without the date and the speaker in front: those have fields of their own."""
    text, body = str(memory.get("text") or ""), str(memory.get("body") or "")
    if body and (not text or text.endswith(body)):
        return body
    return re.sub(r"^\[[^\]]*\]\s*", "", text) if memory.get("date") else text


def _moment(value: Any) -> datetime | None:
    """A moment in any of the forms that sets use; without a time zone it is one of the house's."""
    text = str(value or "")
    if found := DATE.search(text):
        month = MONTHS.get(found["month"].lower()) or MONTHS.get(found["month"].lower()[:3])
        if month:
            return datetime(int(found["year"]), month, int(found["day"]), 12, tzinfo=UTC)
    try:
        moment = parse_datetime(text)
        day = None if moment else parse_date(text[:10])
    except ValueError:
        return None
    if day:
        return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    return moment and (moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(settings.TIME_ZONE)))
