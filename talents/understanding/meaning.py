"""What a message means, as the rules hand it on."""

from __future__ import annotations

from dataclasses import dataclass

from talents.query import Clause, TalentQuery
from talents.understanding.commands import Intent


@dataclass(frozen=True)
class Understanding:
    """What a message means.

    `query` is the query in force after it; `added` and `removed` tell it from the previous one. `not_understood` are
    the user's own words; `declined` are sentences with the reason, `refused` their kinds. `count` of talents asked for;
    `ordinal` from 1, -1 the last, 0 the one in focus; `question` is one short question back; `notes` say what was
    taken for granted. `counting`: how many there are was asked, and not who.

    `parts` are those of a call for several, the first of which `query` is; `left_out` is how many more it names.
    """

    intent: Intent
    query: TalentQuery
    added: tuple[Clause, ...] = ()
    removed: tuple[Clause, ...] = ()
    not_understood: tuple[str, ...] = ()
    declined: tuple[str, ...] = ()
    count: int | None = None
    ordinal: int | None = None
    name: str | None = None
    question: str | None = None
    notes: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    counting: bool = False
    parts: tuple[Part, ...] = ()
    left_out: int = 0


@dataclass(frozen=True)
class Part:
    """One part of a call: what the call names it, and what it asks for, with what is said of all."""

    name: str
    meaning: Understanding

    @property
    def query(self) -> TalentQuery:
        return self.meaning.query
