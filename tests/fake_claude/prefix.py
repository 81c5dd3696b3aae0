"""A request as one row of blocks: what prompt caching and preserved thinking compare."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from tests.fake_claude.wire import Counts, tokens

SMALLEST = 512  # tokens a prefix needs to be cached
LIFETIME = 300.0  # seconds, from the last use
LOOK_BACK = 20  # blocks before a breakpoint in which an earlier entry is found


@dataclass(frozen=True)
class Piece:
    whole: str
    breakpoint: bool


def blocks(content: Any) -> list[dict[str, Any]]:
    return [{"type": "text", "text": content}] if isinstance(content, str) else list(content or [])


def pieces(body: dict[str, Any]) -> Iterator[Piece]:
    """Tools, system, messages, in the order in which the API reads them. Key order counts, as it does there."""
    for tool in body.get("tools", []):
        yield _piece("tool", tool)
    for block in blocks(body.get("system")):
        yield _piece("system", block)
    for message in body["messages"]:
        for block in blocks(message["content"]):
            yield _piece(message["role"], block)


def _piece(role: str, block: dict[str, Any]) -> Piece:
    bare = {key: value for key, value in block.items() if key != "cache_control"}
    return Piece(f"{role}:{json.dumps(bare, ensure_ascii=False)}", bool(block.get("cache_control")))


def count(body: dict[str, Any]) -> int:
    return sum(tokens(piece.whole) for piece in pieces(body))


def signature(body: dict[str, Any], messages: int) -> str:
    """Binds a thinking block to its model and to everything before it: so many of the request's messages."""
    before = {**body, "messages": body["messages"][:messages]}
    digest = hashlib.sha256("\n".join(piece.whole for piece in pieces(before)).encode()).hexdigest()
    return f"{body['model']}:{digest}"


@dataclass
class Cache:
    """Prefix match at breakpoints, a smallest length, five minutes of life that each use renews."""

    clock: Callable[[], float] = time.monotonic
    entries: dict[str, tuple[int, float]] = field(default_factory=dict)

    def counts(self, body: dict[str, Any]) -> Counts:
        rows = list(pieces(body))
        if rows and body.get("cache_control"):
            rows[-1] = Piece(rows[-1].whole, True)
        keys, sums = self._prefixes(body["model"], rows)
        marked = [index for index, row in enumerate(rows) if row.breakpoint and sums[index] >= SMALLEST]
        read = self._read(keys, marked)
        for index in marked:
            self.entries[keys[index]] = (sums[index], self.clock() + LIFETIME)
        written = max(sums[marked[-1]] - read, 0) if marked else 0
        return Counts((sums[-1] if sums else 0) - read - written, written, read)

    def _prefixes(self, model: str, rows: list[Piece]) -> tuple[list[str], list[int]]:
        digest, total = hashlib.sha256(model.encode()), 0
        keys, sums = [], []
        for row in rows:
            digest.update(row.whole.encode())
            total += tokens(row.whole)
            keys.append(digest.hexdigest())
            sums.append(total)
        return keys, sums

    def _read(self, keys: list[str], marked: list[int]) -> int:
        now, longest = self.clock(), 0
        for index in marked:
            for key in keys[max(index - LOOK_BACK, 0) : index + 1]:
                length, dies = self.entries.get(key, (0, 0.0))
                if dies > now:
                    self.entries[key] = (length, now + LIFETIME)
                    longest = max(longest, length)
        return longest
