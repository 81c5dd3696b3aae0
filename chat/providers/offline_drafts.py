"""Drafted messages in an answer: each in a block quote to copy, above it whom it is for. The page draws the names."""

from __future__ import annotations

from typing import Any

from chat.providers.offline_words import card, literal

_HOW = "Nothing was sent. How to reach each stands on the profiles, for whoever may see it."


def drafts_text(content: dict[str, Any]) -> list[str]:
    """Paragraphs: how many texts, each text, and of whom there is none with the reason."""
    drafts = content["drafts"]
    held = {talent["id"]: talent.get("held", ()) for talent in content["talents"]}
    parts = []
    if drafts:
        many = "One text to copy" if len(drafts) == 1 else f"{len(drafts)} texts to copy, one for each who answers"
        parts.append(f"{many}. {_HOW}")
    for draft in drafts:
        parts += [f"**{_to(draft)}**", _quoted(draft, held)]
    return [*parts, *_left_out(content)]


def _to(draft: dict[str, Any]) -> str:
    if draft["to"] == "guardian":
        return f"To the guardian of {card(draft['talent_ids'][0])}, through the office"
    if draft["to"] == "talent":
        return f"To {card(draft['talent_ids'][0])} directly: no agent is known"
    person = "" if draft["person"] == "unknown" else f"{literal(draft['person'])}, "
    return f"To {person}{literal(draft['agency'])} ({literal(draft['to'])})"


def _quoted(draft: dict[str, Any], held: dict[int, list[str]]) -> str:
    names = [f"- {card(number)}{_held(held.get(number, ()))}" for number in draft["talent_ids"]]
    lines = [literal(draft["opening"]), "", *names, "", literal(draft["closing"])]
    return "\n".join(f"> {line}".rstrip() for line in lines)


def _held(words: Any) -> str:
    return f" — {literal('; '.join(words))}" if words else ""


def _left_out(content: dict[str, Any]) -> list[str]:
    lines = [f"- {card(each['id'])}: {literal(each['why'])}." for each in content["not_drafted"]]
    said = ["No text for:\n" + "\n".join(lines)] if lines else []
    gone = content.get("not_in_the_roster", 0)
    if gone:
        said.append(f"{gone} of them {'is' if gone == 1 else 'are'} no longer in the roster.")
    return said
