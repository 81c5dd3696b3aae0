"""What a director asks to be remembered, in her own words: read for whom it holds and which filters stand for it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from memory import facts
from memory.models import Memory
from memory.occasions import Occasion, occasion, without
from talents.query import Clause
from talents.understanding import understand

# What holds for one search only, or for nobody in particular, is no standing wish.
NEVER_STANDING = frozenset({"text", "name", "availability"})
_DECISION = re.compile(
    r"\b(?:reject|chose|chosen|picked|selected|finali[sz]ed|final kiya|locked|shortlisted|dropped|turned down|"
    r"passed on|went with|booked|select kiya|lock kiya)",
    re.IGNORECASE,
)
_WISH = re.compile(
    r"\b(?:prefer|like|love|hate|want|never|always|only|no one|nobody|don['’]?t|do not|not|avoid|must|should|mat|"
    r"nahi+n?|"
    r"hamesha|sirf|bas|kabhi|pasand|chahiye)\b|मत|नहीं|हमेशा|सिर्फ",
    re.IGNORECASE,
)
IMPORTANCE = {Memory.Kind.PREFERENCE: 4, Memory.Kind.DECISION: 4, Memory.Kind.FACT: 3}


def keep(
    *,
    user_id: int,
    conversation_id: int,
    message_id: int,
    text: str,
    said_at: datetime,
    today: date,
    kind: str | None = None,
    clauses: Sequence[Clause] = (),
) -> Memory:
    """Keep a statement its owner asked to be remembered. Raises `NotKept` with the reason.

    Whom it holds for (a director, a project), which kinds of work and which part are read from the text; so are the
    kind and the filters where none are given.
    """
    about = occasion(text)
    kind = kind or kind_of(text)
    standing = filters_of(text, about, today, clauses) if kind == Memory.Kind.PREFERENCE else []
    data: dict[str, Any] = {"clauses": [clause.to_dict() for clause in standing]} if standing else {}
    data |= {"genres": list(about.genres)} if about.genres else {}
    data |= {"part": about.part} if about.part else {}
    return facts.add(
        user_id=user_id,
        kind=kind,
        text=text,
        scope=scope_of(about),
        subject=about.subject,
        conversation=conversation_id,
        source_message=message_id,
        occurred_at=said_at,
        importance=IMPORTANCE[Memory.Kind(kind)],
        data=data,
    )


def kind_of(text: str) -> str:
    if _DECISION.search(text):
        return Memory.Kind.DECISION
    return Memory.Kind.PREFERENCE if _WISH.search(text) else Memory.Kind.FACT


def scope_of(about: Occasion) -> str:
    if about.director:
        return Memory.Scope.DIRECTOR
    return Memory.Scope.PROJECT if about.project else Memory.Scope.ME


def filters_of(text: str, about: Occasion, today: date, clauses: Sequence[Clause] = ()) -> list[Clause]:
    """The filters that stand for a wish: those given, else those the words mean."""
    found = clauses or understand(without(text, about), today=today).query.clauses
    return [clause for clause in found if clause.field not in NEVER_STANDING]


def edit(memory: Memory, text: str, today: date) -> Memory:
    """The owner's own new words, read for what they hold for and mean once more. Raises `NotKept` with the reason."""
    edited = facts.edit(memory, text)
    if edited.kind != Memory.Kind.PREFERENCE:
        return edited
    about = occasion(edited.text)
    standing = [clause.to_dict() for clause in filters_of(edited.text, about, today)]
    edited.data = {**edited.data, "clauses": standing} if standing else edited.data
    if about.genres:
        edited.data["genres"] = list(about.genres)
    edited.save(update_fields=["data"])
    return edited


def share(memory: Memory, shared: bool) -> None:
    """Put a memory of one's own in office scope, or take it back to where its words put it."""
    memory.scope = Memory.Scope.OFFICE if shared else _own_scope(memory)
    memory.save(update_fields=["scope"])


def _own_scope(memory: Memory) -> str:
    about = occasion(memory.text)
    return scope_of(about) if memory.subject else Memory.Scope.ME
