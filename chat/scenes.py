"""A scene that no minor may be cast for, told some messages before the age: "item song", and then "make it 16–17".

A bold scene stays in force as words of the search, so that understanding knows it; what is danced or done does not.
"""

from __future__ import annotations

import re

from chat import searched
from chat.providers.base import Request
from talents.query import TalentQuery
from talents.understanding import understand
from talents.understanding.meaning import Understanding
from talents.understanding.refusal import is_minor

_NOT_KEPT = re.compile(r"(?<!\bno )(?<!\bnot )(?<!\bwithout )\b(?:item (?:song|number|girl|dance)|intimacy)\b")


def judged(request: Request) -> list[Understanding]:
    """What the message means together with that scene, by which it may have to be refused; [] where none was told."""
    if not any(_NOT_KEPT.search(turn.question.lower()) for turn in request.history):
        return []
    in_force = TalentQuery.of_kept(request.working.query)
    told = (_NOT_KEPT.search(turn.question.lower()) for turn, _ in searched.so_far(request.history, in_force))
    scene = next((match[0] for match in told if match), None)
    if scene is None:
        return []
    understood = understand(request.question, today=request.today, previous=in_force)
    young = any(clause.field == "playing_age" and is_minor(clause.value) for clause in understood.added)
    if understood.intent != "refine" or not young:
        return []
    return [understand(f"{request.question}, {scene}", today=request.today, previous=in_force)]
