"""What a director asks to be remembered, in her own words: read for whom it holds and which filters stand for it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from memory import facts, rules
from memory.models import Memory
from memory.occasions import Occasion, occasion, of_somebody, without
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
    r"\b(?:(?:prefer|like|love|hate|want|dislike|avoid)s?|insists? on|never|always|only|nobody|no|without|"
    r"at least|at most|don['’]?t|do not|"
    r"not|must|should|mat|nahi+n?|hamesha|sirf|bas|kabhi|pasand|chahiye)\b|मत|नहीं|हमेशा|सिर्फ",
    re.IGNORECASE,
)
# The understanding of requests knows "no" and "not"; nobody asks for what she hates.
_HATES = re.compile(r"\b(?:hates?|dislikes?|(?:can['’]?t|cannot) stand)\b", re.IGNORECASE)
_OF_ONE_GENDER = (
    r"(?:men|man|guys?|boys?|lad(?:ka|ke)|aadmi|women|woman|girls?|lad(?:y|ies)|ladki\w*|aurat\w*|actress(?:es)?)"
)
# "No men with beards" would be read as no men, with beards.
_NONE_WITH = re.compile(rf"\bno (?:{_OF_ONE_GENDER}|actors?) with\b", re.IGNORECASE)
# "No bald men" says nothing of women: it stands for a filter only where they have it not anyway.
_ONE_GENDER = re.compile(rf"\b{_OF_ONE_GENDER}\b", re.IGNORECASE)
_AVOIDS = re.compile(r"\bavoid kar\w*(?: hai\w*)?", re.IGNORECASE)
IMPORTANCE = {Memory.Kind.PREFERENCE: 4, Memory.Kind.DECISION: 4, Memory.Kind.FACT: 3}


@dataclass(frozen=True)
class Statement:
    """What a statement is, for whom it holds, and which older one it may replace; see `rules.Draft`."""

    kind: str
    about: Occasion
    scope: str
    subject: str
    predicate: str = ""
    value: Any = None
    replaces: str = ""


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
    said = read(text, kind)
    about, kind = said.about, said.kind
    standing = filters_of(text, about, today, clauses) if kind == Memory.Kind.PREFERENCE else []
    data: dict[str, Any] = {"clauses": [clause.to_dict() for clause in standing]} if standing else {}
    data |= {"genres": list(about.genres)} if about.genres else {}
    data |= {"part": about.part} if about.part else {}
    return facts.add(
        user_id=user_id,
        kind=kind,
        text=text,
        scope=said.scope,
        subject=said.subject,
        predicate=said.predicate,
        value=said.value,
        replaces=said.replaces,
        conversation=conversation_id,
        source_message=message_id,
        occurred_at=said_at,
        importance=IMPORTANCE[Memory.Kind(kind)],
        data=data,
    )


def read(text: str, kind: str | None = None) -> Statement:
    """Read as the same sentence is in a conversation, so that both are one row and a change of mind replaces either."""
    about, wanted = occasion(text), kind or kind_of(text)
    draft = next(iter(rules.read(text)[0]), None)
    if draft and kind is None and wanted == Memory.Kind.FACT:
        wanted = draft.kind
    if draft is None or draft.kind != wanted:
        return Statement(wanted, about, scope_of(about), about.subject)
    if wanted == Memory.Kind.PREFERENCE and draft.subject and not about.subject:
        about = of_somebody(text, draft.subject)
    whose = (draft.scope, draft.subject) if draft.predicate else (scope_of(about), about.subject)
    return Statement(wanted, about, *whose, draft.predicate, draft.value, draft.replaces)


def kind_of(text: str) -> str:
    if _DECISION.search(text):
        return Memory.Kind.DECISION
    return Memory.Kind.PREFERENCE if _WISH.search(text) else Memory.Kind.FACT


def scope_of(about: Occasion) -> str:
    if about.director:
        return Memory.Scope.DIRECTOR
    return Memory.Scope.PROJECT if about.project else Memory.Scope.ME


def filters_of(text: str, about: Occasion, today: date, clauses: Sequence[Clause] = ()) -> list[Clause]:
    """The filters that stand for a wish: those given, else those the words mean.

    What is hated in more than one word ("men with beards") would be left out word by word: no filter stands for it; nor
    for what only men or only women shall not have, unless others have it not anyway.
    """
    wish, hated = _HATES.subn("does not want", _AVOIDS.sub("nahi chahiye", without(text, about)))
    wish, narrowed = _NONE_WITH.subn("no", wish)
    found = clauses or understand(wish, today=today).query.clauses
    if hated and not clauses and len(found) > 1:
        return []
    told = {clause.field for clause in found}
    banned = "visible_tattoo" in told or any(clause.strength == "must_not" for clause in found)
    of_some = narrowed > 0 or (banned and "gender" not in told and _ONE_GENDER.search(wish) is not None)
    if of_some and not clauses and any(clause.field != "facial_hair" for clause in found):
        return []
    return [clause for clause in found if clause.field not in NEVER_STANDING]


def edit(memory: Memory, text: str, today: date) -> Memory:
    """The owner's own new words, read for what they hold for and mean once more. Raises `NotKept` with the reason."""
    edited = facts.edit(memory, text)
    if edited.kind != Memory.Kind.PREFERENCE:
        return edited
    about = read(edited.text, edited.kind).about
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
    return read(memory.text, memory.kind).scope if memory.subject else Memory.Scope.ME
