"""What the offline assistant says of memory: what is kept, what is gone, and what the record says, with its date."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from chat.providers.base import Remembered
from chat.providers.offline_words import card, listed, literal, search_text
from memory.acts import Act
from talents.days import days_words
from talents.understanding import Understanding
from talents.wording import clause_words

NO_RECORD = "I have no record of that."
_NOT_HERE = "“Not for this one” leaves it out in this conversation, “forget that” ends it everywhere."


def day(iso: str) -> str:
    found = date.fromisoformat(iso)
    return days_words(found, found)


def remember_what() -> str:
    return "What shall I remember? Say for example “remember, no one under 5'6 for Vikram's action films”."


def kept(content: dict[str, Any]) -> str:
    """The confirmation of what is remembered from now on."""
    memory = content["kept"]
    said = f"I will remember: “{literal(memory['text'])}”."
    if not memory["new"]:
        # Said again it lasts from now on, so its day is today's and tells nothing.
        said = f"I remember that already: “{literal(memory['text'])}”."
    parts = [said]
    if memory["filters"]:
        parts.append(f"Filter: {listed(literal(words) for words in memory['filters'])}.")
    if content["replaced"]:
        older = content["replaced"][0]
        parts.append(f"It takes the place of what you said on {day(older['date'])}: “{literal(older['text'])}”.")
    parts.append(f"It is kept until {day(memory['kept_until'])}; you see it, change it and end it under Memory.")
    return "\n\n".join(parts)


def refused(act: Act, content: dict[str, Any]) -> str:
    reason = literal(content.get("error", "No reason was given."))
    if act.deed == "remember":
        return f"I did not keep that. {reason}"
    return f"That could not be done. {reason}"


def recalled(content: dict[str, Any]) -> str:
    """What the record says, word for word, with date and source; or that there is none."""
    if "earlier_list" in content:
        return _earlier(content["earlier_list"], content["talents"])
    found = [*content["memories"], *content["turns"]]
    if not found:
        return NO_RECORD
    lead = "From memory:" if len(found) > 1 else "From memory, one record:"
    return f"{lead}\n\n" + "\n".join(_quoted(one) for one in found)


def _quoted(one: dict[str, Any]) -> str:
    return f"- {day(one['date'])}: “{literal(one['text'])}” — {literal(one['source'])}"


def _earlier(found: dict[str, Any], talents: list[dict[str, Any]]) -> str:
    what_for = f" for {literal(found['for'])}" if found["for"] else ""
    parts = [
        f"The list of {day(found['date'])}{what_for}, in “{literal(found['conversation'])}”. "
        f"You had asked: “{literal(found['asked'])}”."
    ]
    parts += [card(talent["id"]) for talent in talents]
    gone = found["no_longer_in_the_roster"]
    if gone:
        parts.append(f"{gone} of that list {'is' if gone == 1 else 'are'} no longer in the roster.")
    parts.append("Say “same but …” to change it.")
    return "\n\n".join(parts)


def no_record() -> str:
    return NO_RECORD


def several(memories: list[dict[str, Any]]) -> str:
    lines = "\n".join(_quoted(one) for one in memories)
    return (
        f"More than one memory is about that, so I have ended none. Say more of it, or end it under Memory.\n\n{lines}"
    )


def which_one(count: int) -> str:
    return (
        f"The last answer used {count} memories, listed under it. "
        "Say “forget the first”, “forget the second”, and so on."
    )


def nothing_meant(act: Act) -> str:
    if act.deed == "set_aside":
        return "No filter from memory is in force here, so there is nothing to leave out."
    return "Nothing from memory was used or kept just now. Say what to forget, or end it under Memory."


def lifted(act: Act, contents: Iterable[dict[str, Any]]) -> str:
    """What is gone, where no search is in force that it was part of."""
    return _lead(act, contents) + " Say whom you are looking for."


def search_after(act: Act, contents: list[dict[str, Any]], understood: Understanding) -> str:
    """What was done to memory, then the search without or with what that changed."""
    if act.deed == "recall":
        found = contents[0]["earlier_list"]
        lead = f"The list of {day(found['date'])}, in “{literal(found['conversation'])}”, changed as you asked."
    else:
        lead = _lead(act, contents[:-1])
    return f"{lead}\n\n{search_text(contents[-1], understood, [])}"


def _lead(act: Act, contents: Iterable[dict[str, Any]]) -> str:
    told = [content[key] for content in contents for key in ("forgotten", "set_aside_here") if key in content]
    filters = [words for one in told for words in one.get("filters", ())]
    which = f" ({listed(literal(words) for words in filters)})" if filters else ""
    if act.deed == "set_aside":
        return f"Left out in this conversation only{which}; elsewhere it still holds."
    notes = " ".join(literal(one["note"]) for one in told if "note" in one)
    return f"Forgotten{which}: it is kept and used nowhere any more. {notes}".strip()


def from_memory(memories: Iterable[Remembered], content: dict[str, Any]) -> list[str]:
    """Which filters of a search come from memory, with the words and the day they were said."""
    asked = [clause for clause in content["query"]["clauses"] if clause["origin"] == "memory"]
    lines = []
    for memory in memories:
        mine = [clause for clause in memory.clauses if clause.to_dict() in asked]
        if mine:
            filters = listed(literal(clause_words(clause)) for clause in mine)
            when = day(memory.on.isoformat())
            said = f"{literal(memory.source).capitalize()} said on {when}: “{literal(memory.text)}”."
            lines.append(f"From memory: {filters}. {said}")
    return [*lines, _NOT_HERE] if lines else []
