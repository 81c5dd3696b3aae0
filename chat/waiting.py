"""Whose turn it is: answers that wait are taken fairly between users, and each can say what comes before it.

A conversation has one answer at a time, a user `ANSWERS_PER_USER`. Those that remain are taken by the number that each
has among its user's own: everybody's first, then everybody's second. So a flood waits behind itself.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

from django.conf import settings

from castmatch.postgresql import prepared

# Reads the partial index on unfinished answers, which is small however long the history grows.
# `turn`: what is being written counts first, so that a user with four of four has no turn of up to four left.
IN_TURN = """
WITH unfinished AS (
    SELECT message.id, conversation.user_id,
           message.state = 'queued' OR message.lease_expires_at < statement_timestamp() AS waits,
           row_number() OVER (PARTITION BY message.conversation_id ORDER BY message.id) AS in_conversation
    FROM chat_message message JOIN chat_conversation conversation ON conversation.id = message.conversation_id
    WHERE message.state IN ('queued', 'running')
), in_turn AS (
    SELECT id, waits, row_number() OVER (PARTITION BY user_id ORDER BY waits, id) AS turn
    FROM unfinished WHERE in_conversation = 1
)
"""
NEXT = f"""{IN_TURN}, next AS (
    SELECT id FROM in_turn WHERE waits AND turn <= %(of_user)s AND id <> ALL (%(mine)s) ORDER BY turn, id LIMIT %(most)s
)
"""
PLACES = f"""{IN_TURN}
SELECT unfinished.id, in_conversation, coalesce(turn, 0),
       rank() OVER (ORDER BY NOT unfinished.waits, turn IS NULL OR turn > %s, turn, unfinished.id)
FROM unfinished LEFT JOIN in_turn USING (id)
"""
# One look serves all readers of this process, however many wait.
FRESH_SECONDS = 1.0


@dataclass(frozen=True)
class Place:
    """What comes before a waiting answer: in its conversation, among its user's own, in the whole house."""

    in_conversation: int
    of_user: int
    in_house: int

    @property
    def words(self) -> str:
        if self.in_conversation:
            return _first(self.in_conversation, "answer of this conversation", "answers of this conversation")
        if self.of_user >= settings.ANSWERS_PER_USER:
            return _first(self.of_user, "of your answers", "of your answers")
        if self.in_house:
            return _first(self.in_house, "other answer", "other answers")
        return NEXT_IN_TURN


NEXT_IN_TURN = "Waiting for its turn…"


def _first(number: int, one: str, many: str) -> str:
    return f"Waiting for its turn: {number:,} {f'{one} comes' if number == 1 else f'{many} come'} first."


def next_in_turn(most: int) -> list[int]:
    """Ids of the answers to take now, the next one first."""
    asked = {"of_user": settings.ANSWERS_PER_USER, "most": most, "mine": []}
    return [id_ for (id_,) in prepared.execute(f"{NEXT} SELECT id FROM next", asked).fetchall()]


def places() -> dict[int, Place]:
    """The place of every unfinished answer, by id."""
    found = prepared.execute(PLACES, [settings.ANSWERS_PER_USER]).fetchall()
    return {id_: Place(in_conversation - 1, max(turn - 1, 0), rank - 1) for id_, in_conversation, turn, rank in found}


@dataclass
class _Look:
    at: float = float("-inf")
    found: dict[int, Place] | None = None


_last = _Look()


def words(answer_id: int) -> str:
    """For a page that shows this waiting answer; up to a second old."""
    global _last
    found = _last.found or {}
    if answer_id not in found or time.monotonic() - _last.at > FRESH_SECONDS:
        _last = _Look(time.monotonic(), places())
        found = _last.found or {}
    place = found.get(answer_id)
    return place.words if place else NEXT_IN_TURN
