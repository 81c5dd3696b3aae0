"""Working memory: per conversation, in Redis, with a sliding lifetime.

One round trip per read (it renews the lifetime) and per write. The key holds user and conversation, so nobody reads
another's. Everything here may raise `WorkingMemoryAway`, within a second.
"""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from typing import Any

import redis
from django.conf import settings

from memory.connection import WorkingMemoryAway, reached, reached_now

__all__ = [
    "Held",
    "Working",
    "WorkingMemoryAway",
    "WorkingTooLarge",
    "forget",
    "forget_all_now",
    "forget_now",
    "live_for",
    "read",
    "write",
]

VERSION = 3
MOST_RESULTS = 50
# Of `seen`, `talents` and `memories` the latest are kept; of a question its beginning.
MOST_IN_FOCUS = 20
LONGEST_QUESTION = 300
MOST_CLAUSES = 40
MOST_BYTES = 100_000
SCAN_STEP = 1000
log = logging.getLogger(__name__)


class WorkingTooLarge(ValueError):  # noqa: N818 (reads beside WorkingMemoryAway)
    """The message names the field, its bound and the fix."""


@dataclass(frozen=True)
class Working:
    """What a conversation is about just now.

    `query` is the filters in force as a `TalentQuery.to_dict()`; `results` the talents of the last answer in their
    order; `shown` how many hits of the search have been shown so far; `seen` whom the searches before have shown,
    `focus` the talent last talked about, `talents` those talked about, the latest first. `occasion` is what the search
    is for (an `Occasion.to_dict()`), `question` what the assistant has asked back, `memories` the ids of those used or
    kept last, the latest first: what "that" means in "forget that". `turn` is which answer has left it so: a Redis
    that was away holds what an earlier one had left.
    """

    query: dict[str, Any] | None = None
    results: tuple[int, ...] = ()
    shown: int = 0
    focus: int | None = None
    seen: tuple[int, ...] = ()
    talents: tuple[int, ...] = ()
    occasion: dict[str, Any] | None = None
    question: str = ""
    memories: tuple[int, ...] = ()
    turn: int = 0


@dataclass(frozen=True)
class Held:
    """What is in force in one conversation, and for how many seconds if nothing more is said in it."""

    conversation: int
    working: Working
    seconds_left: int


async def read(user_id: int, conversation_id: int) -> Working | None:
    """None when it expired or there was nothing; reading makes it last another full lifetime."""
    key = _key(user_id, conversation_id)
    async with reached() as client:
        try:
            raw = await client.getex(key, px=settings.WORKING_MEMORY_LIFETIME)
        except redis.ResponseError as error:
            _pass_over(key, error)
            return None
    return _decode(key, raw)


async def write(user_id: int, conversation_id: int, working: Working) -> None:
    """Replaces what was held. Raises `WorkingTooLarge` beyond 50 results, 40 clauses or 100,000 bytes."""
    raw = _encode(working)
    async with reached() as client:
        await client.set(_key(user_id, conversation_id), raw, px=settings.WORKING_MEMORY_LIFETIME)


async def forget(user_id: int, conversation_id: int) -> None:
    async with reached() as client:
        await client.delete(_key(user_id, conversation_id))


def forget_now(user_id: int, conversation_id: int) -> None:
    """`forget` for code without an event loop."""
    with reached_now() as client:
        client.delete(_key(user_id, conversation_id))


def forget_all_now(user_id: int) -> int:
    """Empties the working memory of all conversations of this user; returns how many there were."""
    with reached_now() as client:
        keys = list(client.scan_iter(match=_pattern(user_id), count=SCAN_STEP))
        return int(client.delete(*keys)) if keys else 0


def live_for(user_id: int) -> list[Held]:
    """What is held for this user, the freshest first. Looking does not renew the lifetime."""
    with reached_now() as client:
        keys = sorted(set(client.scan_iter(match=_pattern(user_id), count=SCAN_STEP)))
        pipeline = client.pipeline(transaction=False)
        for key in keys:
            pipeline.get(key)
            pipeline.pttl(key)
        answers = pipeline.execute(raise_on_error=False)
    held = [_held(key.decode(), *answers[2 * place : 2 * place + 2]) for place, key in enumerate(keys)]
    return sorted((one for one in held if one), key=lambda one: -one.seconds_left)


def _key(user_id: int, conversation_id: int) -> str:
    return f"wm:{user_id:d}:{conversation_id:d}"


def _pattern(user_id: int) -> str:
    return f"wm:{user_id:d}:*"


def _held(key: str, raw: bytes | Exception | None, milliseconds: int) -> Held | None:
    if isinstance(raw, Exception):
        _pass_over(key, raw)
        return None
    working = _decode(key, raw)
    # Also a key that expired between the scan and the look is simply not there.
    if working is None or milliseconds <= 0:
        return None
    return Held(int(key.rpartition(":")[2]), working, milliseconds // 1000)


def _pass_over(key: str, error: Exception) -> None:
    """For a key that holds another type than text; anything else that Redis complains about is raised again."""
    if not str(error).startswith("WRONGTYPE"):
        raise error
    log.warning("working memory %s holds no text; treated as absent", key)


def _encode(working: Working) -> bytes:
    _bound("results", len(working.results), MOST_RESULTS, "shown talents; keep the last page")
    _bound(
        "query.clauses", len((working.query or {}).get("clauses", ())), MOST_CLAUSES, "clauses; ask for fewer filters"
    )
    content = {
        "version": VERSION,
        "query": working.query,
        "results": working.results,
        "shown": working.shown,
        "focus": working.focus,
        "seen": working.seen[-MOST_RESULTS:],
        "talents": working.talents[:MOST_IN_FOCUS],
        "occasion": working.occasion,
        "question": working.question[:LONGEST_QUESTION],
        "memories": working.memories[:MOST_IN_FOCUS],
        "turn": working.turn,
    }
    raw = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
    _bound("query", len(raw), MOST_BYTES, "bytes in all; shorten the text of the filters")
    return raw


def _bound(field: str, size: int, most: int, what: str) -> None:
    if size > most:
        raise WorkingTooLarge(f"{field}: {size} is more than {most} {what}.")


def _decode(key: str, raw: bytes | str | None) -> Working | None:
    """Redis is not ours alone, and an older CastMatch may have written there: what does not fit counts as absent."""
    if raw is None:
        return None
    try:
        return _checked(json.loads(raw))
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        log.warning("working memory %s cannot be read (%s); treated as absent", key, type(error).__name__)
        return None


def _checked(content: dict[str, Any]) -> Working:
    if not isinstance(content, dict) or content.pop("version") != VERSION:
        raise ValueError("another version")
    lists: dict[str, Any] = {name: tuple(content.pop(name)) for name in ("results", "seen", "talents", "memories")}
    held = Working(**content, **lists)
    fits = (
        (held.query is None or (isinstance(held.query, dict) and isinstance(held.query["clauses"], list)))
        and (held.occasion is None or isinstance(held.occasion, dict))
        and isinstance(held.question, str)
        and len(held.results) <= MOST_RESULTS
        # `type`, not isinstance: JSON's true is an int in Python, and talent 1 is a person.
        and all(type(number) is int for ids in lists.values() for number in ids)
        and type(held.shown) is int
        and type(held.turn) is int
        and (held.focus is None or type(held.focus) is int)
    )
    if not fits:
        raise ValueError("another shape")
    return held
