"""The parts of a call that was pasted in this conversation: each a search that "more for Meera" goes on with.

Nothing of them is kept anywhere: they are read again from the conversation's own turns.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, lru_cache
from typing import Any

from chat.outcome import own_searches
from chat.providers.base import Request, Turn
from chat.truth_words import words
from talents.query import Clause, TalentQuery
from talents.query_codes import CODES
from talents.understanding import Part, Understanding, understand
from talents.vocabulary.ordinals import LAST, ORDINAL_OF

_PART = r"(?:part|role|character|kirdar)"
_BY_NUMBER = rf"(?:the )?(?:(?:{'|'.join(ORDINAL_OF)}) {_PART}|{_PART} (?:no\.? ?|number |#)?\d{{1,2}})"
_FILLER = (
    r"(?:(?:show|open|give|see|let['’]?s see|what about|how about|now|next is|and|ok(?:ay)?|ab|only|just|me|us|mujhe|"
    r"please|pls|go to|take|the list|list|options?|people|talents?|dikhao|dikha do|dikhaiye|batao|kholo|do|then|phir)"
    r" ?)*"
)
_MORE = r"(?:more|aur|another|\d+ more|next(?: \d+)?)(?: \d+)?(?: more| options?| people)?"
_SAID_OF_IT = r"(?:in|should|can|must|has|is|with|from)"
# Names of parts that a search of its own may begin with: "woman from Delhi".
_ANYBODY = r"(?:wo)?man|girl|boy|lady|guy|(?:fe)?male|actor|actress|ladk[ai]|aurat|aadmi"
_FEWEST_LETTERS = 3
_LONGEST = 400


@dataclass(frozen=True)
class NamedPart:
    """One part as it stands in the conversation, and `before` its last change, None if it had none; `shown` is how many
    of its hits have been, `rest` what else is said of it in the message that names it. Without a name there is no such
    part, and `rest` says so."""

    name: str
    query: TalentQuery
    shown: int = 0
    rest: str = ""
    before: TalentQuery | None = None


def meant(request: Request, message: str) -> NamedPart | None:
    """The part that a message goes on with by its name or number."""
    found = _brief(request) if len(message) <= _LONGEST else None
    if found is None:
        return None
    turns, parts = found
    pointed = _pointed(message, [part.name for part in parts])
    if pointed is None or understand(message, today=request.today).parts:
        return None
    number, rest = pointed
    if number >= len(parts):
        return NamedPart("", TalentQuery(), rest=_which(parts))
    *earlier, query = _states(turns, parts)[number]
    return NamedPart(parts[number].name, query, _shown_of(turns, query), rest, _last_other(earlier, query))


def before_change(request: Request) -> TalentQuery | None:
    """The filters that the part in force had before they were last changed; None where no changed part is in force."""
    found = _brief(request)
    if found is None:
        return None
    turns, parts = found
    in_force = _in_force(request)
    for *earlier, query in _states(turns, parts):
        if _keys(query.clauses) == in_force:
            return _last_other(earlier, query)
    return None


def judged(request: Request) -> list[Understanding]:
    """What the message means for each part that it names, wherever in it: by this it may have to be refused.

    Which part a change is for is a matter of how it is put; what may be asked of a child is not.
    """
    found = _brief(request)
    if found is None:
        return []
    turns, parts = found
    named = _named_in(request.question, [part.name for part in parts])
    states = _states(turns, parts) if named else []
    asked = []
    for number in named:
        query = states[number][-1]
        if not _ages(query.clauses):
            # Left out of a later search they hold on; only other ages make it another's part.
            query = TalentQuery((*query.clauses, *_ages(parts[number].query.clauses)))
        asked.append(understand(request.question, today=request.today, previous=query))
    return asked


def unread(request: Request, message: str) -> str | None:
    """The question back where a part is named and not the one in force, which the message would change."""
    found = _brief(request)
    if found is None:
        return None
    turns, parts = found
    names = [part.name for part in parts]
    named = [number for number in _named_in(message, names) if not re.fullmatch(_ANYBODY, names[number], re.IGNORECASE)]
    in_force = _in_force(request)
    states = _states(turns, parts) if named else []
    if not named or any(_keys(states[number][-1].clauses) == in_force for number in named):
        return None
    return f"Nothing is changed yet. Which part is this for? Say it as “for {names[named[0]]}: …”, one part at a time."


def understood(part: NamedPart, today: date) -> Understanding:
    """What is asked of the part: the next of them, a change to its filters, or all of it from the beginning."""
    if not part.name:
        return Understanding("none", part.query, question=part.rest)
    note = f"For the part “{part.name}”."
    if not part.rest:
        return Understanding("refine", part.query, notes=(note,))
    told = understand(part.rest, today=today, previous=part.query, before=part.before)
    if told.intent == "more":
        page = part.query.page(part.shown, told.count)
        return Understanding("refine", page, count=told.count, notes=(note,))
    return replace(told, notes=(note, *told.notes)) if told.intent in ("find", "refine") else told


def _which(parts: Sequence[Part]) -> str:
    named = ", ".join(f"{number}. {part.name}" for number, part in enumerate(parts, 1))
    return f"The call has {len(parts)} parts: {named}. Which one?"


def _brief(request: Request) -> tuple[Sequence[Turn], tuple[Part, ...]] | None:
    """The newest call for several parts, with the turns from it on."""
    for at in range(len(request.history) - 1, -1, -1):
        turn = request.history[at]
        if any(own_searches(step.calls) > 1 for step in turn.steps):
            parts = _parts_of(turn.question, _day_of(turn) or request.today)
            if parts:
                return request.history[at:], parts
    return None


@lru_cache(maxsize=100)
def _parts_of(call: str, today: date) -> tuple[Part, ...]:
    """Read for each round of each answer, and long: kept, since the same call means the same."""
    return understand(call, today=today).parts


def _contents(turn: Turn) -> Iterator[dict[str, Any]]:
    return (result.content for step in turn.steps for result in step.results if "query" in result.content)


def _day_of(turn: Turn) -> date | None:
    return next((date.fromisoformat(found["today"]) for found in _contents(turn) if "today" in found), None)


def _states(turns: Sequence[Turn], parts: Sequence[Part]) -> list[list[TalentQuery]]:
    """For each part its filters in the call, then after each search for it, by name or while it was in force."""
    names = [part.name for part in parts]
    states, current = [[TalentQuery(part.query.clauses)] for part in parts], 0
    for turn in turns[1:]:
        pointed = _pointed(turn.question, names)
        current = pointed[0] if pointed and pointed[0] < len(parts) else current
        searched = [_typed(found["query"]) for found in _contents(turn)]
        now = searched[-1] if searched else None
        if now is not None and (pointed or goes_on_from(states[current][-1].clauses, now)):
            states[current].append(TalentQuery(now))
    return states


def _last_other(earlier: Sequence[TalentQuery], query: TalentQuery) -> TalentQuery | None:
    return next((one for one in reversed(earlier) if _keys(one.clauses) != _keys(query.clauses)), None)


def _in_force(request: Request) -> set[tuple[str, str, str]]:
    return _keys(_typed(request.working.query or {}) or ())


def _typed(kept: dict[str, Any]) -> tuple[Clause, ...] | None:
    """Filters from a memory are that memory's to tell, and are put in anew."""
    query = TalentQuery.of_kept(kept)
    return tuple(clause for clause in query.clauses if clause.origin != "memory") if query else None


def goes_on_from(before: Sequence[Clause], now: Sequence[Clause]) -> bool:
    """Whether most of the filters are still there; a search of its own has few of them."""
    return 2 * sum(_key(clause) in {_key(one) for one in now} for clause in before) > len(before)


def _ages(clauses: Sequence[Clause]) -> tuple[Clause, ...]:
    return tuple(clause for clause in clauses if clause.field == "playing_age")


def _keys(clauses: Sequence[Clause]) -> set[tuple[str, str, str]]:
    return {_key(clause) for clause in TalentQuery(tuple(clauses)).canonical().clauses}


def _key(clause: Clause) -> tuple[str, str, str]:
    return clause.field, clause.strength, repr(clause.value)


def _shown_of(turns: Sequence[Turn], query: TalentQuery) -> int:
    wanted = _keys(query.clauses)
    shown = 0
    for found in (content for turn in turns for content in _contents(turn)):
        searched = _typed(found["query"])
        if searched is not None and {_key(clause) for clause in searched} == wanted:
            shown = found["offset"] + len(found["talents"])
    return shown


def _pointed(message: str, names: Sequence[str]) -> tuple[int, str] | None:
    """Which part a message is about, and what it says besides."""
    said = " ".join(message.split())
    by_number = _by_number(said, len(names))
    if by_number is not None:
        return by_number
    found = [
        (number, rest) for number, words in enumerate(_called(names)) if (rest := _besides(said, words)) is not None
    ]
    return found[0] if len(found) == 1 else None


def _by_number(said: str, count: int) -> tuple[int, str] | None:
    rest = _besides(said, _BY_NUMBER)
    named = re.search(_BY_NUMBER, said, re.IGNORECASE)
    if rest is None or named is None:
        return None
    return _number(named[0], count), rest


def _number(words: str, count: int) -> int:
    """Which part "the second part" or "part 2" is, from 0; `count` where there is none such."""
    digits = re.search(r"\d+", words)
    if digits and words[-1].isdigit():
        number = int(digits[0])
    else:
        number = next((ORDINAL_OF[word] for word in words.lower().split() if word in ORDINAL_OF), 0)
        number = count if number == LAST else number
    return number - 1 if number > 0 else count


def _named_in(message: str, names: Sequence[str]) -> list[int]:
    """Every part whose name or number stands anywhere in a message."""
    said = " ".join(message.split())
    numbers = {_number(found[0], len(names)) for found in re.finditer(rf"\b{_BY_NUMBER}\b", said, re.IGNORECASE)}
    # No \b: a vowel sign that ends a word of Devanagari is no letter to it.
    patterns = [rf"(?<!\w){called}(?!\w)" for called in _called(names)]
    return [at for at, each in enumerate(patterns) if at in numbers or re.search(each, said, re.IGNORECASE)]


def _called(names: Sequence[str]) -> Iterator[str]:
    """For each part a pattern of what it may be called: its whole name, or a word of it that no other has."""
    told = [[word for word in re.findall(r"[^\W\d_]+", name) if len(word) >= _FEWEST_LETTERS] for name in names]
    lower = [{word.lower() for word in each} for each in told]
    for at, name in enumerate(names):
        others = {word for number, each in enumerate(lower) if number != at for word in each}
        # "From Mumbai" does not point at a "Girl from Mumbai".
        own = [word for word in told[at] if word.lower() not in others and word.lower() not in _vocabulary()]
        whole = r"\s".join(map(re.escape, name.split()))
        yield rf"(?:the )?(?:{'|'.join([whole, *map(re.escape, own)])})"


@cache
def _vocabulary() -> frozenset[str]:
    """Words of places, languages, skills and the rest: they may be a filter."""
    return frozenset(word for table in CODES.values() for label in table.values() for word in words(label))


def _besides(said: str, called: str) -> str | None:
    """What is said beside the part's name; None where the message does not point at it so."""
    name = rf"{called}(?:['’]s)?(?: {_PART}| wal[aei](?: {_PART})?)?"
    for form in (
        rf"(?:aur )?{_FILLER}{name}(?: {_FILLER})?(?P<rest>)",
        rf"(?P<rest>{_FILLER}{_MORE})(?: for| from| of)? {name}(?:,? (?:dikhao|please|pls))?",
        rf"{_FILLER}{_MORE} (?:for|of) {name}(?:[,:] ?| (?=(?:{_SAID_OF_IT}) ))(?P<rest>.+)",
        rf"(?P<rest>.{{1,200}}?) for {name}(?P<more>(?: (?:with|who|but|only|from|under|free|jo)\b.*)?)",
        rf"(?:and |now |ok )?for {name}[,:]?(?P<rest> .+)",
        rf"{name} (?:ke|k|ki|ka) (?:li?ye|lie)(?P<rest>.*)",
        rf"(?P<rest>.{{1,200}}?) {name} (?:ke|k) (?:li?ye|lie)(?P<more>.*)",
        rf"{name}\s*[,:–—-]\s(?P<rest>.+)",
        rf"{_FILLER}(?!(?:the )?(?:{_ANYBODY}) (?:in|with|from) ){name} (?P<rest>{_SAID_OF_IT} .+)",
        rf"{_FILLER}{name} ko (?P<rest>.+)",
    ):
        found = re.fullmatch(rf"{form}\s*[.?!]*", said, re.IGNORECASE)
        if found:
            groups = found.groupdict()
            rest = " ".join(f"{groups['rest']} {groups.get('more') or ''}".split()).strip(" .?!")
            return "" if re.fullmatch(_FILLER, rest, re.IGNORECASE) else rest
    return None
