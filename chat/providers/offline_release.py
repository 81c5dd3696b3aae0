""" "Release everyone not booked on Monsoon": whom a project keeps waiting, and the messages that let them go."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

from chat.providers.base import Answer, Request
from chat.providers.offline_drafts import drafts_text
from chat.providers.offline_memory import call_of
from chat.providers.offline_words import SAID_FIRST, failure, listed, literal
from talents.understanding import understand

WHICH_PROJECT = "From which project?"
_LONGEST, _LONGEST_NAME = 30, 8
_RELEASING = "release unpencil unpin chhod chod chhodo"
# These end many things; only of holds do they mean this.
_ENDING = "drop cancel lift end free hata hatao"
_HOLDING = "hold holds pencil pencils pencilled pin pins pinned held"
_EVERYBODYS = """
    all everyone everybody anyone those them rest others booked book sab sabko sabhi saare sare saari log logo logon
"""
_SMALL = """
    please pls ok okay now can could you we so and go of off up the our my every each people talents talent actors actor
    who that which is are was were has have been be not never isn't aren't wasn't weren't haven't hasn't didn't did get
    got confirmed confirm locked finalised finalized selected still yet on waiting for from in avail avails project
    called too left to thanks thank asap today
    kar karo kardo karke karna do dena dijiye de na ke ki ka ko se pe par mein me jo jinhe unko un inko wale walo wala
    ab bhai bhi baki baaki nahi nahin nhi hai hain hue hua huye ho liye abhi
"""
_RELEASE, _END, _HOLDS = frozenset(_RELEASING.split()), frozenset(_ENDING.split()), frozenset(_HOLDING.split())
_EVERYBODY = frozenset(_EVERYBODYS.split())
_WHOM = _HOLDS | _EVERYBODY | frozenset(_SMALL.split())
_FILLING = _RELEASE | _END | _WHOM
_QUOTED = re.compile(r"[“\"‘](?P<name>[^“”\"]{1,120})[”\"’]")
_LET_GO = re.compile(r"\blet (?:them |everyone |everybody |all )?go(?: of)?\b", re.IGNORECASE)
# A list or a second sentence is about more than one project.
_SEVERAL = re.compile(r"[,;]|[.?!] ")
_EDGES = " ,;:.!?–—-()"
# What stands behind the deed; "theatrical release for all" is none.
_DONE_TO = _EVERYBODY | {"kar", "karo", "kardo", "karna", "karke", "do", "dena", "dijiye"}
# What is no answer to "From which project?".
_NO_NAME = re.compile(
    r"(?:never ?mind|leave (?:it|that)|forget (?:it|that)|cancel|nothing|none|no|nahi|nahin|rehne do|chhodo|which|what|"
    r"who|kaun|kaunsa|show|find|search|need|want|looking|dikhao|i mean)\b|.*\?$",
    re.IGNORECASE,
)


def project_in(request: Request) -> str | None:
    """The project whose holds are to end; "" where none is named, None where the message is about something else.

    What is left of the message when every word is gone that asks for a release is the project's name; one that is made
    of such words stands between quotation marks.
    """
    said = _LET_GO.sub("release everyone", " ".join(request.question.split()).replace("’", "'"))
    words = [(word, word.strip(_EDGES).lower()) for word in said.split()]
    if request.working.question == WHICH_PROJECT and _may_be_a_name(said, request):
        return said.strip(_EDGES + "“”\"'")
    if len(words) > _LONGEST or not _asks_to_release([word for _, word in words if word]):
        return None
    if quoted := _QUOTED.search(request.question):
        return " ".join(quoted["name"].split())
    told = [place for place, (_, word) in enumerate(words) if word and word not in _FILLING]
    name = " ".join(word for word, _ in words[told[0] : told[-1] + 1]).strip(_EDGES) if told else ""
    return None if len(name.split()) > _LONGEST_NAME or _SEVERAL.search(name) else name


def _may_be_a_name(said: str, request: Request) -> bool:
    """Not where the reply asks for somebody or takes the errand back; a title may well be a skill ("Dangal")."""
    if len(said.split()) > _LONGEST_NAME or _NO_NAME.match(said):
        return False
    return len({clause.field for clause in understand(said, today=request.today).query.clauses}) < 2


def _asks_to_release(words: list[str]) -> bool:
    """A deed at one end of what is said and a name at most at the other, of everybody or of holds."""
    telling = [word for word in words if word not in _WHOM]
    if not telling:
        return False
    of_holds = not _HOLDS.isdisjoint(words)
    done = any(one in _RELEASE and other in _DONE_TO for one, other in pairwise(words))
    if telling[0] in _RELEASE or (telling[-1] in _RELEASE and (of_holds or done)):
        return of_holds or not _EVERYBODY.isdisjoint(words)
    return of_holds and not _END.isdisjoint({telling[0], telling[-1]})


def answer(request: Request, project: str) -> Answer:
    if not project:
        return f"{SAID_FIRST}nobody is released yet. {WHICH_PROJECT}"
    if not request.steps:
        return (call_of(1, "draft_messages", purpose="release", project=project),)
    result = request.steps[-1].results[-1]
    return failure(result.content) if result.is_error else "\n\n".join(_told(result.content))


def _told(content: dict[str, Any]) -> list[str]:
    project = literal(content["project"])
    booked = content.get("booked_and_staying", 0)
    staying = f" {booked} more {'is' if booked == 1 else 'are'} booked on it and stay{'s' if booked == 1 else ''}."
    if not content["held"]:
        lead = f"{SAID_FIRST}nobody is held for a project called “{project}” without being booked."
        return [lead + (staying if booked else ""), *_near(content["projects"] if not booked else ())]
    held = content["held"]
    lead = f"{SAID_FIRST}**{held} {'is' if held == 1 else 'are'} held for “{project}”** and not "
    parts = [f"{lead}booked on it.{staying if booked else ''}"]
    if more := content["not_shown"]:
        are = "is" if more == 1 else "are"
        parts.append(
            f"The first {held - more} are drafted here, {more} {are} not: ask again when these holds are ended."
        )
    return [*parts, *drafts_text(content), _where_to_change(content)]


def _near(projects: Any) -> list[str]:
    if not projects:
        return []
    names = listed(f"“{literal(name)}”" for name in projects)
    return [
        f"Held for a name like it: {names}. Say for example “release everyone not booked on {literal(projects[0])}”."
    ]


def _where_to_change(content: dict[str, Any]) -> str:
    where = f"[in the admin]({content['admin']})" if content["admin"] else "in the admin"
    who = "You end the holds" if content["admin"] else "The holds still stand: roster staff end them"
    return f"Nothing was changed. {who} {where}, on each talent's page under “Availabilities”."
