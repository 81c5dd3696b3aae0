"""Requests as JSON lines in, what they mean as JSON lines out: each line answered before the next one is read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from talents.query import Clause, TalentQuery
from talents.understanding.meaning import Understanding
from talents.understanding.understander import NO_MEMORY, NO_PAST, understand

_EXAMPLE = '{"id": "1", "text": "woman 20-25, Haryanvi", "after": null}'


class LineError(ValueError):
    """A line that cannot be answered; the message says what is wrong with it and the fix."""

    def __init__(self, message: str, request_id: Any = None) -> None:
        super().__init__(message)
        self.request_id = request_id


def answers(lines: Iterable[bytes], today: date) -> Iterator[dict[str, Any]]:
    """One object per line that is not blank.

    `after` builds on an earlier line of the same run; of two with one id, on the later. A bad line gives
    {"id", "line", "error"}, and the next one is read.
    """
    in_force: dict[str, TalentQuery] = {}
    before: dict[str, TalentQuery | None] = {}
    first: dict[str, TalentQuery] = {}
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            request_id, text, after = _request(line, in_force)
        except LineError as error:
            yield {"id": error.request_id, "line": number, "error": f"line {number}: {error}"}
            continue
        previous = in_force.get(after)
        understood = understand(text, today=today, previous=previous, before=before.get(after), first=first.get(after))
        same = previous is not None and understood.query.clauses == previous.clauses
        in_force[str(request_id)] = understood.query
        first[str(request_id)] = first.get(after, understood.query)
        before[str(request_id)] = before.get(after) if same else previous
        yield {"id": request_id, **told(understood)}


def told(understood: Understanding) -> dict[str, Any]:
    """The clauses in force in canonical form and order, and what is said beside them."""
    return {
        "clauses": [clause.to_dict() for clause in TalentQuery(_clauses(understood)).canonical().clauses],
        "declined": [*understood.declined, *_not_searched(understood)],
        "question": understood.question,
        "not_understood": list(understood.not_understood),
    }


def _not_searched(understood: Understanding) -> tuple[str, ...]:
    """ "Release everyone", "like our last campaign": a chat says such things in its notes, a line has none."""
    if understood.question == NO_MEMORY:
        return (NO_PAST,)
    return tuple(note for note in understood.notes if understood.intent == "none" or note == NO_PAST)


def _clauses(understood: Understanding) -> tuple[Clause, ...]:
    """Whoever is asked for by name, or whose number is, is told by that name."""
    if understood.intent in ("show", "none") and understood.name:
        return (Clause("name", "matches", understood.name),)
    return understood.query.clauses


def written(answer: dict[str, Any]) -> str:
    """One line of JSON, readable in every script; half a character is written as its escape."""
    return json.dumps(answer, ensure_ascii=False).encode("utf-8", "backslashreplace").decode("utf-8")


def _request(line: bytes, in_force: dict[str, TalentQuery]) -> tuple[str | int, str, str]:
    """Its id, its text, and the id of the request it changes, "" where it stands alone."""
    row = _object(line)
    request_id: Any = row.get("id")
    if not _is_id(request_id):
        raise LineError(f"id: give each request its own text or whole number, as in {_EXAMPLE}.")
    text = row.get("text")
    if not isinstance(text, str):
        raise LineError(f"text: the request must be text, as in {_EXAMPLE}.", request_id)
    after = row.get("after")
    if after is None or after == "":
        return request_id, text, ""
    if not _is_id(after) or str(after) not in in_force:
        shown = str(after)[:40]
        raise LineError(
            f"after: no earlier line of this run has the id “{shown}”; put that request before this one, "
            "or leave “after” out.",
            request_id,
        )
    return request_id, text, str(after)


def _object(line: bytes) -> dict[str, Any]:
    try:
        row = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise LineError(f"byte {error.start + 1} is not UTF-8; save the file as UTF-8.") from None
    except json.JSONDecodeError as error:
        raise LineError(f"this is not JSON ({error.msg} at column {error.colno}); write {_EXAMPLE}.") from None
    except (ValueError, RecursionError):
        raise LineError(f"this JSON is nested too deeply or holds too long a number; write {_EXAMPLE}.") from None
    if not isinstance(row, dict):
        raise LineError(f"a request must be an object, as in {_EXAMPLE}.")
    return row


def _is_id(value: Any) -> bool:
    return (isinstance(value, int) and not isinstance(value, bool)) or (isinstance(value, str) and value != "")
