""" "The Pune guy" is one of those shown; "not those from before" leaves out whom the searches before have shown."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from chat.providers.base import Request
from talents.query import LARGEST_PAGE, PAGE_SIZE, TalentQuery
from talents.understanding import Understanding

_NOUN = r"(?:guy|girl|one|man|woman|lady|boy|actor|actress|person|dancer|wal[aei]|ladk[aei]|banda|bandi)"
_ONE_OF_THEM = re.compile(
    r"(?:(?:show|open|tell)(?: me)?(?: more)?(?: about)? )?(?:the|that|us|wo|woh|vo) "
    rf"(?P<which>(?!\d)[\w' -]{{2,40}}?) {_NOUN}(?:['’]s [\w ]+| k[aei] [\w ]+)?[?.!]*",
    re.IGNORECASE,
)
_THOSE = r"(?:any of )?(?:those|these|them|the ones?|the people|the same)(?: people| ones| names| faces)?"
_SEEN = r"(?: (?:i|we) (?:saw|have seen)| shown| seen)?(?: (?:from )?(?:before|earlier|already|again|last time))?"
_NOT_THOSE = re.compile(
    r"[,;]?\s*\b(?:but |and |par |lekin )?(?:"
    rf"(?:not|without|except(?: for)?|excluding|minus|no) {_THOSE}{_SEEN}"
    r"|(?:pehle|pahle) (?:wale|waale|wali)(?: log)? (?:nahi+n?|mat|chhod(?:ke|kar)?)"
    r"|(?:only )?new faces(?: only)?|naye (?:log|chehre))\s*[?.!]*",
    re.IGNORECASE,
)


def one_of_those_shown(request: Request, understood: Understanding) -> bool:
    """Whether the message points at a talent among those shown by what is so about her or him."""
    if not request.working.results or understood.intent not in ("find", "refine"):
        return False
    return bool(understood.added) and _ONE_OF_THEM.fullmatch(request.question.strip()) is not None


def narrowed(in_force: TalentQuery | None, understood: Understanding) -> TalentQuery:
    """The search in force with what was said of the one meant: it finds those shown before all others."""
    said = [replace(clause, strength="must") for clause in understood.added if clause.field != "text"]
    kept = [clause for clause in (in_force or TalentQuery()).clauses if clause.field not in {one.field for one in said}]
    return TalentQuery((*kept, *said), limit=LARGEST_PAGE)


def meant(request: Request, content: dict[str, Any]) -> list[int]:
    """Those found who were shown last, in the order in which they were shown."""
    found = {talent["id"] for talent in content["talents"] if talent["group"] == "match"}
    return [number for number in request.working.results if number in found]


def without_those(question: str) -> tuple[str, bool]:
    """The message without "not those from before", and whether it said so."""
    rest = _NOT_THOSE.sub(" ", question)
    lines = [" ".join(line.split()) for line in rest.splitlines()]
    return ("\n".join(lines).strip(" ,;\n"), True) if rest != question else (question, False)


def with_room_for_those(query: TalentQuery, request: Request) -> TalentQuery:
    """So many hits that a page is left when those shown before are taken out."""
    return replace(query, offset=0, limit=min(LARGEST_PAGE, PAGE_SIZE + len(request.working.seen)))


def only_new(request: Request, content: dict[str, Any]) -> dict[str, Any]:
    """The result without those shown before; the totals count without them too."""
    seen = set(request.working.seen)
    old = [talent for talent in content["talents"] if talent["id"] in seen]
    matched = sum(talent["group"] == "match" for talent in old)
    return content | {
        "talents": [talent for talent in content["talents"] if talent["id"] not in seen],
        "total_matches": content["total_matches"] - matched,
        "total_unknown": content["total_unknown"] - (len(old) - matched),
    }
