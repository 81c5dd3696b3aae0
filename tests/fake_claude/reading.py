"""What the fake reads from a request: the question, the context that went with it, what tools have returned so far."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from tests.fake_claude.prefix import blocks

CONTEXT = re.compile(r"<context>\n(.*)\n</context>", re.S)


@dataclass(frozen=True)
class Reading:
    """`results` are the tool results since the question, with the name of the tool; `earlier` those before it."""

    question: str
    context: dict[str, Any]
    results: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    earlier: list[tuple[str, dict[str, Any]]] = field(default_factory=list)

    @property
    def today(self) -> date:
        return date.fromisoformat(self.context.get("today", "2026-01-01"))

    @property
    def shown(self) -> list[int]:
        """Ids in the order last shown: as the context says, else as the last search said."""
        if ids := self.context.get("talents_last_shown_in_order"):
            return list(ids)
        searches = [content for name, content in self.earlier if name == "search_talents"]
        return ids_of(searches[-1]) if searches else []


def read(body: dict[str, Any]) -> Reading:
    asked = max(index for index, message in enumerate(body["messages"]) if _words(message))
    words = _words(body["messages"][asked])
    texts = [text for text in words if not CONTEXT.search(text)]
    context: dict[str, Any] = next((json.loads(found[1]) for text in words if (found := CONTEXT.search(text))), {})
    results = [(index, found) for index, found in _results(body["messages"])]
    return Reading(
        "\n".join(texts),
        context,
        [found for index, found in results if index > asked],
        [found for index, found in results if index < asked],
    )


def ids_of(content: dict[str, Any]) -> list[int]:
    return [talent["id"] for talent in content.get("talents", [])]


def _words(message: dict[str, Any]) -> list[str]:
    """The texts of a user message that asks; one that only brings tool results has none."""
    if message["role"] != "user":
        return []
    return [block["text"] for block in blocks(message["content"]) if block["type"] == "text"]


def _results(messages: list[dict[str, Any]]) -> list[tuple[int, tuple[str, dict[str, Any]]]]:
    names: dict[str, str] = {}
    found = []
    for index, message in enumerate(messages):
        for block in blocks(message["content"]):
            if block["type"] == "tool_use":
                names[block["id"]] = block["name"]
            elif block["type"] == "tool_result":
                found.append((index, (names[block["tool_use_id"]], _json(block["content"]))))
    return found


def _json(content: str) -> dict[str, Any]:
    try:
        data = json.loads(content)
    except ValueError:
        return {"error": content}
    return data if isinstance(data, dict) else {"error": content}
