"""What the fake Claude writes under load: as many words as the question asks for, each different in every request.

"write 300 words at 50 a second" gets 300 words; with "search first" the roster is searched before. Word 12 of request 7
is `r7w12`, so that a page on which two requests' words are mixed, or a word is missing or doubled, shows it.
"""

from __future__ import annotations

import re
from itertools import count
from typing import Any

from tests.fake_claude import script
from tests.fake_claude.reading import read
from tests.fake_claude.script import Reply, Script, tool_block

WISH = re.compile(r"write (\d+) words at (\d+) a second(?: after (\d+) ms)?")
WORD = re.compile(r"r(\d+)w(\d+)")
PARAGRAPH = 40
SEARCH = {"clauses": [{"field": "gender", "operator": "any", "value": ["woman"], "strength": "must"}]}


class Novelist:
    def __init__(self) -> None:
        self._numbers = count(1)

    def __call__(self, body: dict[str, Any]) -> Script:
        reading = read(body)
        wish = WISH.search(reading.question)
        if wish is None:
            return script.error(400, f"the novelist is not asked to write: {reading.question[:80]!r}")
        length, pace, delay = int(wish[1]), 1 / int(wish[2]), int(wish[3] or 0) / 1000
        if "search first" in reading.question and not reading.results:
            return Reply((tool_block("search_talents", SEARCH),), "tool_use", pace=pace, delay=delay)
        return script.text(novel(next(self._numbers), length), pace=pace, delay=delay)


def novel(request: int, length: int) -> str:
    """Words in paragraphs, some with a list, so that blocks of Markdown open and close on the way."""
    words = [f"r{request}w{number}" for number in range(1, length + 1)]
    parts = [words[start : start + PARAGRAPH] for start in range(0, length, PARAGRAPH)]
    return "\n\n".join(_part(number, part) for number, part in enumerate(parts))


def _part(number: int, words: list[str]) -> str:
    if number % 3 == 1:
        return "\n".join(f"- {word}" for word in words)
    return " ".join(words)


def why_not_one_request(text: str) -> str:
    """What is wrong with a text that should be the first words of one request; empty when nothing is."""
    found = WORD.findall(text)
    requests = {request for request, _ in found}
    if len(requests) > 1:
        return f"words of requests {', '.join(sorted(requests))} are mixed"
    numbers = [int(number) for _, number in found]
    for expected, number in enumerate(numbers, 1):
        if number != expected:
            return f"word {number} stands where word {expected} belongs"
    return ""
