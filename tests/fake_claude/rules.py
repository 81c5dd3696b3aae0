"""How the fake answers as a process of its own: very simple rules, so that the app can be shown without an account.

A question becomes clauses by a few words (or by a JSON file), the search's ids become the answer, "the second one" is
looked up. `FAKE:529` and the like in a question make the fake fail on purpose; `FAULTS` lists them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

from talents import vocabulary
from tests.fake_claude import script
from tests.fake_claude.reading import Reading, ids_of, read
from tests.fake_claude.script import Reply, Script, tool_block

Clause = dict[str, Any]
MOST_CARDS = 10
GENDERS = {
    "woman": r"\b(wom[ae]n|girls?|ladki(yan)?|females?|actress(es)?)\b",
    "man": r"\b(m[ae]n|boys?|guys?|ladk[ae]|males?)\b",
}
ORDINALS = {"first": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4, "last": -1}
FOLLOWS = re.compile(r"^\s*(same|only|sirf|bas|and|but|par)\b", re.I)
WORDS = "The fake Claude is asked to say this and nothing else, word after word, until it is stopped. " * 40
FAULTS: dict[str, Callable[[], Script]] = {
    **{
        str(status): lambda status=status: script.error(status, retry_after=40 if status == 429 else None)  # type: ignore[misc]
        for status in script.ERROR_TYPES
    },
    "error": lambda: script.error_midway("The fake Claude begins this answer and then reports an overload.", after=6),
    "cut": lambda: script.cut("The fake Claude begins this answer and then the connection breaks.", after=6),
    "stall": script.stall,
    "stall-mid": lambda: script.stall("The fake Claude begins this answer and then falls silent.", after=6),
    "refusal": script.refusal,
    "max_tokens": lambda: script.max_tokens("The fake Claude stops in the middle of this"),
    "slow": lambda: replace(script.text(WORDS), pace=0.1),
    "invent": lambda: script.text("The fake Claude invents somebody:\n\n[talent:999999999]\n"),
    "malformed": lambda: script.tools(tool_block("search_talents", '{"clauses": [{"field":')),
    "unknown-tool": lambda: script.tools(tool_block("book_talent", {"talent_id": 1})),
    "rounds": lambda: script.tools(tool_block("search_talents", {"clauses": []})),
}


@dataclass(frozen=True)
class Rules:
    """`pace` is seconds between words. `given` are [{"when": regular expression, "clauses": […]}], tried in order."""

    pace: float = 0.04
    given: list[dict[str, Any]] = field(default_factory=list)

    def __call__(self, body: dict[str, Any]) -> Script:
        done = self._decide(read(body))
        return replace(done, pace=done.pace or self.pace) if isinstance(done, Reply) else done

    def _decide(self, reading: Reading) -> Script:
        fault = re.search(r"FAKE:([a-z0-9_-]+)", reading.question)
        if fault and fault[1] in FAULTS and (not reading.results or fault[1] == "rounds"):
            return FAULTS[fault[1]]()
        if reading.results:
            return script.text(told(*reading.results[-1]))
        if (talent := pointed_at(reading)) is not None:
            return script.tools(tool_block("get_talent", {"talent_id": talent}), thinking="Looking her or him up.")
        return script.tools(tool_block("search_talents", self._search(reading)), thinking="Searching the roster.")

    def _search(self, reading: Reading) -> dict[str, Any]:
        before = reading.context.get("filters_in_force", [])
        if more := re.search(r"\b(?:next|more)\b(?! week)\s*(\d+)?", reading.question, re.I):
            offset = reading.context.get("hits_shown_so_far", 0)
            return {"clauses": before, "offset": offset} | ({"limit": int(more[1])} if more[1] else {})
        for rule in self.given:
            if re.search(rule["when"], reading.question, re.I):
                return {"clauses": rule["clauses"]}
        found = clauses(reading)
        if FOLLOWS.match(reading.question):
            new = {clause["field"] for clause in found}
            found = [clause for clause in before if clause["field"] not in new] + found
        return {"clauses": [{key: value for key, value in clause.items() if key != "origin"} for clause in found]}


def told(name: str, content: dict[str, Any]) -> str:
    """The fake's own words about the last tool result; every talent in it is named by id."""
    if "error" in content or "message" in content:
        return f"The fake Claude's tool call failed: {content.get('error') or content.get('message')}"
    if name == "get_talent":
        unknown = ", ".join(map(str, content.get("unknown", []))) or "nothing"
        return f"The fake Claude looked this talent up.\n\n[talent:{content.get('id')}]\n\nUnknown: {unknown}."
    ids = ids_of(content)[:MOST_CARDS]
    if not ids:
        return "The fake Claude searched the roster and found nobody. Fewer filters would find more."
    cards = "\n".join(f"[talent:{number}]" for number in ids)
    counts = f"{content.get('total_matches', 'some')} match, {content.get('total_unknown', 'some')} may match"
    return f"The fake Claude searched the roster: {counts}. Here are {len(ids)}.\n\n{cards}\n\nShall it look one up?"


def pointed_at(reading: Reading) -> int | None:
    """The talent meant by "the second one" or "number 2", if the question asks about one that was shown."""
    words = reading.question.lower()
    place = next((place for word, place in ORDINALS.items() if re.search(rf"\b{word}\b", words)), None)
    if (number := re.search(r"\bnumber (\d)\b", words)) is not None:
        place = int(number[1]) - 1
    if place is None or place >= len(reading.shown) or not reading.shown:
        return None
    return reading.shown[place]


def clauses(reading: Reading) -> list[Clause]:
    """A few clauses from a few words; what it does not know goes into none."""
    words = reading.question.lower()
    found = [clause("gender", [code]) for code, pattern in GENDERS.items() if re.search(pattern, words)]
    if age := re.search(r"\b(\d\d)\s*(?:-|–|to)\s*(\d\d)\b", words):
        found.append(clause("playing_age", {"min": int(age[1]), "max": int(age[2])}))
    elif age := re.search(r"\b(\d\d)\+", words):
        found.append(clause("playing_age", {"min": int(age[1]), "max": None}))
    if languages := named(vocabulary.LANGUAGES, words):
        found.append(clause("language", [{"language": code, "level": None} for code in languages]))
    if skills := named(vocabulary.SKILLS, words):
        found.append(clause("skill", [{"skill": code, "level": None} for code in skills]))
    if rate := re.search(r"\bunder\s*₹?\s*([\d,]+)\s*(k|lakh)?", words):
        times = {"k": 1000, "lakh": 100_000}.get(rate[2], 1)
        amount = int(rate[1].replace(",", "")) * times
        found.append(clause("rate", {"amount": amount, "currency": "INR", "unit": "day"}))
    if "next week" in words:
        monday = reading.today + timedelta(days=7 - reading.today.weekday())
        days = {"from": monday.isoformat(), "to": (monday + timedelta(days=6)).isoformat()}
        found.append(clause("availability", days))
    return found + places(words)


def places(words: str) -> list[Clause]:
    found = []
    for code in named(vocabulary.CITIES, words):
        name = dict(vocabulary.CITIES)[code].lower()
        unwanted = re.search(rf"\bnot (?:from |in )?{re.escape(name)}\b", words)
        found.append(clause("place", [code]) | ({"strength": "must_not"} if unwanted else {}))
    return found


def named(codes: Iterable[tuple[str, str]], words: str) -> list[str]:
    return [code for code, name in codes if re.search(rf"\b{re.escape(name.lower())}\b", words)]


def clause(name: str, value: Any) -> Clause:
    operators = {"playing_age": "overlaps", "place": "in", "rate": "at_most", "availability": "free"}
    return {"field": name, "operator": operators.get(name, "any"), "value": value, "strength": "must"}
