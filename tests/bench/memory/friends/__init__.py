"""Three pairs of friends who write to each other over a year, and questions about single turns of theirs.

Everything is invented and written by hand: 411 turns, 152 questions in other words than the turns'. In a `.txt` a line
"# 9 January 2023" begins a session, and "[d1]" names a turn that a question is about; in a `.questions` each line has
the turns that answer it, all of them wanted, and the question. A few ask about the wrong one of the two.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
TURN = re.compile(r"(?P<speaker>\w+): (?:\[(?P<name>\w+)\] )?(?P<body>.+)")


@dataclass(frozen=True)
class Asked:
    """`right` are the ids of all the turns that answer it."""

    text: str
    right: frozenset[str]


@dataclass(frozen=True)
class Friends:
    """`turns` are memories in the form of the protocol for outside sets; `last` is the date of the last session."""

    pair: str
    turns: tuple[dict[str, Any], ...]
    questions: tuple[Asked, ...]
    last: str


@cache
def pairs() -> tuple[Friends, ...]:
    return tuple(_read(path) for path in sorted(FOLDER.glob("*.txt")))


def _read(path: Path) -> Friends:
    turns: list[dict[str, Any]] = []
    names: dict[str, str] = {}
    date, session = "", 0
    for line in path.read_text().splitlines():
        if line.startswith("# "):
            date, session = line.removeprefix("# "), session + 1
        elif said := TURN.fullmatch(line):
            number = f"{path.stem}:{session}:{len(turns)}"
            names[said["name"] or number] = number
            turns.append(
                {
                    "id": number,
                    "text": f"[{date}] {said['speaker']}: {said['body']}",
                    "key": "",
                    "speaker": said["speaker"],
                    "body": said["body"],
                    "date": date,
                    "session": f"{path.stem} {session}",
                    "seq": len(turns),
                }
            )
    asked = []
    for line in path.with_suffix(".questions").read_text().splitlines():
        right, _, question = line.partition(" | ")
        asked.append(Asked(question, frozenset(names[name] for name in right.split(", "))))
    return Friends(path.stem, tuple(turns), tuple(asked), date)
