""" "The client has halved the budget, who is left?": the rate in force changed, and the list split by it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

from chat.providers import offline_memory
from chat.providers.base import Answer, Request, ToolCall
from chat.providers.offline_budget_words import asks_who_is_left, share_left, share_raised, speaks_of_money
from chat.providers.offline_words import SAID_FIRST, card, failure, listed, literal
from talents.query import Clause, QueryError, TalentQuery
from talents.understanding import Understanding, understand
from talents.wording import clause_words

WHICH_BUDGET = "Up to how much is paid now, and per day or for the project?"
WHOSE_LIST = "Whom are you looking for?"


@dataclass(frozen=True)
class Told:
    """What a message says of a list's budget: its `share` of what it was, more than 1 if raised; an amount; or neither.

    `meant` is the message read as a change of `base`, the filters in force with those from memory.
    """

    words: str
    share: Fraction | None
    names_amount: bool
    base: TalentQuery
    meant: Understanding


@dataclass(frozen=True)
class _Change:
    """`query` has the new rate in force; `before` is the rate that it takes the place of, if any."""

    query: TalentQuery
    rate: Clause
    before: Clause | None


def told_in(request: Request, in_force: TalentQuery | None) -> Told | None:
    """What the message changes in the budget of a list; None where it changes none, or something else as well.

    Where we had asked back for the amount, it is read together with what was asked first.
    """
    said = request.question
    if request.working.question == WHICH_BUDGET:
        said = f"{said}, who is left?"
    left, asks = share_left(said), asks_who_is_left(said)
    if left is None and not asks:
        return None
    alone = understand(said, today=request.today)
    base = offline_memory.with_filters_from_memory(in_force or TalentQuery(), request)
    meant = understand(said, today=request.today, previous=base) if base.clauses else alone
    if alone.refused or {clause.field for each in (alone, meant) for clause in each.added} - {"rate", "text"}:
        return None
    share = left or share_raised(said)
    told = Told(said, share, any(clause.field == "rate" for clause in alone.added), base, meant)
    if told.names_amount:
        return told if asks else None
    return told if left is not None or speaks_of_money(said) else None


def answer(request: Request, told: Told, in_force: TalentQuery | None) -> Answer:
    """The list of an earlier conversation where none is shown here, then the split, and a search with the new rate."""
    results = [result for step in request.steps for result in step.results]
    failed = next((result.content for result in results if result.is_error), None)
    if failed is not None:
        return failure(failed)
    calls = [call for step in request.steps for call in step.calls]
    found = {call.name: result.content for call, result in zip(calls, results, strict=True)}
    shown, query, lead = list(request.working.results), in_force, "Of those last shown"
    base, meant = told.base, told.meant
    if not shown:
        if not calls:
            return (_last_list(request),)
        earlier = found["recall_memory"]
        if "earlier_list" not in earlier:
            return f"{SAID_FIRST}no list is in front of us, and I have no record of one. {WHOSE_LIST}"
        shown = [talent["id"] for talent in earlier["talents"]]
        query = TalentQuery.of_kept(earlier["earlier_list"]["query"])
        lead = f"Of the list in “{literal(earlier['earlier_list']['conversation'])}”"
        base = offline_memory.with_filters_from_memory(query or TalentQuery(), request)
        meant = understand(told.words, today=request.today, previous=base)
    try:
        change = _change(told, base, meant)
    except QueryError as error:
        # As many filters are in force as a query can have, and the rate would be one more.
        return failure({"error": str(error)})
    if change is None:
        return f"{SAID_FIRST}{_unknown(_rate_in_force(base))} {WHICH_BUDGET}"
    if "check_budget" not in found:
        return _calls(len(calls), shown, change, query)
    return "\n\n".join(_told(found["check_budget"], found["search_talents"], change, lead))


def _last_list(request: Request) -> ToolCall:
    about = " ".join(request.occasion.words())
    return offline_memory.call_of(1, "recall_memory", query=f"the last list for {about}" if about else "the last list")


def _change(told: Told, base: TalentQuery, meant: Understanding) -> _Change | None:
    """The rate that is told, or the part of the one in force that is left of it; None where neither is known."""
    before = _rate_in_force(base)
    if told.names_amount:
        rate = next((clause for clause in meant.query.clauses if clause.field == "rate"), None)
    elif before is not None and told.share is not None:
        amount = max(1, round(before.value["amount"] * told.share))
        rate = replace(before, value=before.value | {"amount": amount}, origin="typed")
    else:
        rate = None
    return _Change(base.merge(put=[rate]), rate, before) if rate else None


def _rate_in_force(query: TalentQuery) -> Clause | None:
    return next((clause for clause in query.clauses if clause.field == "rate" and not clause.excludes), None)


def _unknown(before: Clause | None) -> str:
    if before is None:
        return "I know of no rate for this list yet."
    return f"the rate in force is {literal(clause_words(before))}, and I did not read by how much it has changed."


def _calls(done: int, shown: list[int], change: _Change, query: TalentQuery | None) -> tuple[ToolCall, ...]:
    """The split, and the search with the new rate, which stays in force."""
    asked: list[tuple[str, dict[str, Any]]] = []
    if change.before is not None and change.before.origin == "memory":
        # A rate that memory tells is at work here, though it is not searched by: then it is said and can be forgotten.
        put = (query or TalentQuery()).merge(put=[change.before])
        asked.append(("search_talents", replace(put, limit=1).to_dict()))
    asked.append(("check_budget", {"talent_ids": shown, "rate": change.rate.value}))
    asked.append(("search_talents", change.query.to_dict()))
    return tuple(offline_memory.call_of(done + number, name, **given) for number, (name, given) in enumerate(asked, 1))


def _told(split: dict[str, Any], search: dict[str, Any], change: _Change, lead: str) -> list[str]:
    groups: dict[str, list[dict[str, Any]]] = {"stays": [], "over": [], "unknown": []}
    for talent in split["talents"]:
        groups[talent["group"]].append(talent)
    was = ""
    if change.before is not None:
        source = " by what you told me to remember" if change.before.origin == "memory" else ""
        was = f"; it was {literal(clause_words(change.before))}{source}"
    counts = [
        f"**{_many(len(groups['stays']), 'stays', 'stay')}**",
        f"**{_many(len(groups['over']), 'is', 'are')} over it**",
    ]
    if groups["unknown"]:
        counts.append(f"of {len(groups['unknown'])} no rate is known that could be compared")
    parts = [f"{SAID_FIRST}the budget is now {literal(split['rate'])}{was}. {lead}, {listed(counts)}."]
    for heading, name in (("Who stays", "stays"), ("Over it, the nearest first", "over"), ("Not known", "unknown")):
        if groups[name]:
            parts.append(f"**{heading}**\n\n" + "\n".join(map(_line, groups[name])))
    if split["not_in_the_roster"]:
        parts.append(f"{split['not_in_the_roster']} of the list no longer stand in the roster.")
    known = {talent["id"] for talent in split["talents"]}
    others = [talent for talent in search["talents"] if talent["id"] not in known]
    if others:
        lines = "\n".join(f"- {card(one['id'])} — {literal(_rate(one))}" for one in others)
        parts.append(f"**Others who fit what you look for, at that rate**\n\n{lines}")
    return parts


def _line(talent: dict[str, Any]) -> str:
    over = f"{literal(talent['over_by'])} over: " if "over_by" in talent else ""
    return f"- {card(talent['id'])} — {over}{literal(talent['text'])}"


def _rate(talent: dict[str, Any]) -> str:
    said = next((reason["text"] for reason in talent["reasons"] if reason["field"] == "rate"), "")
    return said or f"rate {talent['rate']}"


def _many(count: int, one: str, several: str) -> str:
    return f"{count or 'nobody'} {one if count <= 1 else several}"
