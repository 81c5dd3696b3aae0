"""What the offline assistant says: short, in Markdown, and only what the tools returned."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from memory.working import Working
from talents.understanding import Understanding
from talents.understanding.refusal import MINOR_IN_UNSAFE_SCENE
from talents.vocabulary.errands import SMALLEST_COUNT
from talents.wording import clause_words

# Every sign that Markdown or a talent's reference could be made of. Words from outside are text and nothing else.
_SIGNS = re.compile(r"([\\`*_\[\]<>|~&])")
SAID_FIRST = "From the roster, without Claude: "
_MISSING = {
    "availability": "dates",
    "rate": "rates",
    "playing_age": "playing ages",
    "height": "heights",
    "language": "languages",
    "skill": "skills",
    "accent": "accents",
    "place": "cities",
    "credit": "credits",
    "visible_tattoo": "tattoos",
    "build": "build",
    "facial_hair": "facial hair",
    "hair_length": "hair",
    "hair_colour": "hair",
    "licence": "licences",
    "union": "unions",
    "training": "training",
    "passport": "passports",
    "travel": "willingness to travel",
    "agency": "agents",
    "gender": "gender",
    "works_in": "cities",
    "shoots_in": "cities or willingness to travel",
    "exclusivity": "promises to brands",
    "hair_type": "hair",
    "eye_colour": "eyes",
    "can_portray": "what they can portray",
    "right_to_work": "permits",
    "over_age": "ages",
}
_EXAMPLES = (
    "woman 20-25, Haryanvi, wrestling or kabaddi, free next week, under 40k a day",
    "ladka 25 se 30, Mumbai se, bike chalani aati ho",
    "top 5 dancers in Pune",
)


def literal(text: object) -> str:
    """Words from outside, so that Markdown shows them as they are."""
    return _SIGNS.sub(r"\\\1", " ".join(str(text).split()))


def listed(words: Iterable[str], last: str = "and") -> str:
    found = list(dict.fromkeys(words))
    return f" {last} ".join([", ".join(found[:-1]), found[-1]] if len(found) > 1 else found)


def search_text(content: dict[str, Any], understood: Understanding, remembered: Iterable[str] = ()) -> str:
    """The answer to a search: how many, what was remembered or not understood, the cards, and what to say next."""
    if understood.counting and not content["offset"]:
        return "\n\n".join([SAID_FIRST + _counted(content), *remembered, *spelling(content), *remarks(understood)])
    parts = [SAID_FIRST + counts(content, understood), *remembered, *spelling(content), *remarks(understood)]
    parts += _nearly(content)
    matches = [talent for talent in content["talents"] if talent["group"] == "match"]
    unsure = [talent for talent in content["talents"] if talent["group"] != "match"]
    parts += [card(talent["id"]) for talent in matches]
    if unsure:
        parts += [f"**Not sure yet** — {_lacking(unsure)}:", *(card(talent["id"]) for talent in unsure)]
    parts += _next(content, understood)
    return "\n\n".join(parts)


def card(talent_id: int) -> str:
    return f"[talent:{int(talent_id)}]"


def counts(content: dict[str, Any], understood: Understanding) -> str:
    matches, unknown = content["total_matches"], content["total_unknown"]
    if content["offset"] and not content["talents"]:
        return "that was everyone; there are no more."
    if understood.intent == "show" and understood.name and not matches:
        return f"nobody is called “{literal(understood.name)}”."
    if not matches and not unknown:
        return "**nobody matches** all of this."
    more = "" if content["totals_exact"] else " or more"
    said = (
        f"**{matches}{more} match{'es' if matches == 1 and not more else ''}**"
        if matches
        else "**nobody is sure to match**"
    )
    if unknown:
        unsure = [talent for talent in content["talents"] if talent["group"] != "match"]
        why = f": {_lacking(unsure)}" if unsure else ": a fact about them is unknown"
        said += f", {unknown}{'' if content['totals_exact'] else ' or more'}{' more' if matches else ''} might{why}"
    return said + "."


def _counted(content: dict[str, Any]) -> str:
    """How many, and not who; few of a kind are not told apart. Facts are those that talents state themselves."""
    matches, unknown = content["total_matches"], content["total_unknown"]
    said = f"fewer than {SMALLEST_COUNT}" if 0 < matches < SMALLEST_COUNT else str(matches)
    more = "" if content["totals_exact"] or matches < SMALLEST_COUNT else " or more"
    unsure = f"; of {unknown} more a fact is unknown" if unknown >= SMALLEST_COUNT else ""
    return f"**{said}{more}** match, by what they state of themselves{unsure}. No names go with a count."


def _lacking(unsure: list[dict[str, Any]]) -> str:
    fields = [reason["field"] for talent in unsure for reason in talent["reasons"] if reason["verdict"] == "unknown"]
    names = list(dict.fromkeys(_MISSING.get(field, field) for field in fields))
    return (
        f"their {listed(names, 'or')} {'is' if names in (['build'], ['training'], ['gender']) else 'are'} unknown"
        if names
        else "a fact is unknown"
    )


def remarks(understood: Understanding) -> list[str]:
    """What was guessed, left out or not understood."""
    said = [f"{_sentence(reason)}" for reason in understood.declined]
    assumed = [literal(clause_words(clause)) for clause in understood.added if clause.origin == "assumed"]
    if assumed:
        said.append(f"I assumed: {listed(assumed)}.")
    said += [literal(note) for note in understood.notes]
    if understood.not_understood:
        quoted = listed(f"“{literal(part)}”" for part in understood.not_understood)
        said.append(f"I did not understand: {quoted}.")
    return said


def _sentence(reason: str) -> str:
    return f"Not used — {literal(reason)}"


def spelling(content: dict[str, Any]) -> list[str]:
    """What is shown for a name or a place that was spelt another way."""
    return [f"{literal(words)}." for words in content.get("spelling", ())]


def _nearly(content: dict[str, Any]) -> list[str]:
    """Who fails one filter only, and by how much."""
    near = [literal(each["words"]) for each in content.get("near_misses", ())]
    return ["Nearly, with one filter eased:\n" + "\n".join(f"- {words}" for words in near)] if near else []


def _next(content: dict[str, Any], understood: Understanding) -> list[str]:
    shown = content["offset"] + len(content["talents"])
    total = content["total_matches"] + content["total_unknown"]
    said = []
    if content["talents"] and shown < total:
        said.append(f"Say “next {min(5, total - shown)}” for more.")
    if not total:
        said.append(
            "Say for example “without the rate limit”, “any city”, or other dates."
            if len(content["filters"]) > 1
            else "Try other words."
        )
    if understood.question:
        said.append(literal(understood.question))
    return said


def without_search(understood: Understanding) -> str:
    """The answer to a message that asks for nothing from the roster."""
    if understood.intent == "greet":
        return f"Hello. I answer from the roster, without Claude. {_invitation()}"
    if understood.intent == "thanks":
        return "You are welcome."
    if understood.intent == "help":
        return _help()
    said = remarks(understood)
    if MINOR_IN_UNSAFE_SCENE in understood.refused:
        return f"{SAID_FIRST}no search was made.\n\n{said[0]}\n\nThe office's staff are shown this request."
    if understood.question:
        said.append(literal(understood.question))
    if not said:
        said.append("There is nothing in this that I can look for.")
    if not understood.question:
        said.append(_invitation())
    return SAID_FIRST + "no search was made.\n\n" + "\n\n".join(said)


def _invitation() -> str:
    return f"Say whom you are looking for, for example: “{_EXAMPLES[0]}”."


def _help() -> str:
    examples = "\n".join(f"- {example}" for example in _EXAMPLES)
    return (
        "I answer from the roster, without Claude. I understand, in English and Hinglish: gender, playing age, city or "
        "region, languages and accents with levels, skills with levels, height, a ceiling for the rate, dates, credits "
        "by kind, looks such as beard or long hair, and “no”, "
        "“not from”, “preferably”.\n\nFor example:\n\n"
        f"{examples}\n\nThen go on: “same but from Delhi”, “without the height limit”, “tell me about the second one”, "
        "“next 5”."
    )


def nobody_there(understood: Understanding, working: Working) -> str:
    """The answer where "the second one" or "her" points at nobody."""
    parts = [SAID_FIRST.rstrip(": ") + "."]
    parts += remarks(understood)
    if not working.results:
        parts.append("There are no results in front of us to point at. Ask for someone first, or say a name.")
    elif understood.ordinal:
        shown = len(working.results)
        parts.append(
            f"The last answer showed {shown} {'talent' if shown == 1 else 'talents'}; say a number from 1 to {shown}."
        )
    else:
        parts.append("Whom do you mean? Say “the first one”, “the second one”, or a name.")
    return "\n\n".join(parts)


def several_meant(talents: list[int]) -> str:
    """The answer where "the Pune guy" could be more than one of those shown."""
    cards = "\n\n".join(card(number) for number in talents)
    return f"{len(talents)} of those shown could be meant. Say “the first one”, or a name.\n\n{cards}"


def failure(content: dict[str, Any]) -> str:
    return f"{SAID_FIRST}the search could not be made. {literal(content.get('error', 'No reason was given.'))}"
