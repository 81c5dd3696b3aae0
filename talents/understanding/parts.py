"""A pasted call for several parts, cut into its parts; what stands before and after them belongs to each."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

_BETWEEN = re.compile(r"(?i:(?<=[\w.)!] )(?=(?:role|character|char|part)\s*#?\d\b))|\n+|\s/\s|;|•|\s\|\s|\s-{2,}\s")
_COMMAS = re.compile(r",|\s&\s|\s\+\s|\band\b|\n")
_MOST, _MOST_BLOCKS = 8, 40
_NAME = re.compile(r"\s*(?:\d+[.)]\s*|[-*]\s*)?([A-Z][A-Z.' ]{1,40}[A-Z]|[A-Z][\w.' ]{1,30}(?=\s*[:(–-]))")
_LABEL = re.compile(r"\W*(?:(role|character|char|part|name|kirdar|artist|age|gender|\d{1,2}(?=[.)]))\b)", re.IGNORECASE)

TellsAge = Callable[[str], tuple[int | None, int | None] | None]


def parts_of(text: str, age_of: TellsAge, names_somebody: Callable[[str], bool]) -> list[str]:
    """The text of each part, with what is shared; empty where the message is one request.

    `age_of` tells the playing age that a block says, `names_somebody` whether it says who.
    """
    blocks = [block for block in _BETWEEN.split(text) if block.strip()]
    aged = [at for at, block in enumerate(blocks) if age_of(block)] if 2 <= len(blocks) <= _MOST_BLOCKS else []
    if len(aged) > 1:
        return _cut(blocks, _starts(blocks, aged), aged, age_of if "\n" not in text.strip() else None)
    return _in_one_line(text, age_of, names_somebody)


def _starts(blocks: list[str], aged: list[int]) -> list[int]:
    """Where parts begin: at the first label that comes again for each of them, else where an age is told."""
    labels = [match.group(1).lower() if (match := _LABEL.match(block)) else "" for block in blocks]
    labels = ["number" if label.isdigit() else label for label in labels]
    often = Counter(label for label in labels if label)
    for label in labels:
        if label and often[label] >= len(aged):
            return [at for at, one in enumerate(labels) if one == label]
    return aged


def _cut(blocks: list[str], starts: list[int], aged: list[int], age_of: TellsAge | None) -> list[str]:
    """`age_of` is given where all stands in one line, in which what follows the last age may be of them all."""
    header = blocks[: starts[0]]
    ends = [*starts[1:], len(blocks)]
    in_one_block_each = starts == aged and starts == list(range(starts[0], starts[0] + len(starts)))
    footer = blocks[starts[-1] + 1 :] if in_one_block_each else []
    if in_one_block_each:
        ends[-1] = starts[-1] + 1
        blocks, shared = _with_tail_apart(blocks, starts, age_of)
        footer += shared
    return ["\n".join([*blocks[start:end], *header, *footer]) for start, end in zip(starts, ends, strict=True)][:_MOST]


def _with_tail_apart(blocks: list[str], starts: list[int], age_of: TellsAge | None) -> tuple[list[str], list[str]]:
    """ "Father 40 / mother 35 / daughter 8. Fridge TVC, 17 Dec": the sentence behind the last one is of them all."""
    *others, last = (blocks[at] for at in starts)
    told, stop, tail = last.partition(". ")
    if not stop and age_of is not None:
        told, tail = _behind_the_age(last, age_of)
        stop = "" if any(_behind_the_age(block, age_of)[1] for block in others) else tail
    shared = _OF_THE_JOB.search(tail) or (", " in tail and age_of is not None and not _OF_ONE.search(tail))
    if not stop or "\n" in last or any(". " in block for block in others) or not shared:
        return blocks, []
    return [told if at == starts[-1] else block for at, block in enumerate(blocks)], [tail]


def _behind_the_age(block: str, age_of: TellsAge) -> tuple[str, str]:
    """ "Nanad 22ish, serial, Mumbai": the part with its age, and what stands behind the comma."""
    pieces = block.split(",")
    for end in range(1, len(pieces)):
        if age_of(",".join(pieces[:end])):
            return ",".join(pieces[:end]), ",".join(pieces[end:])
    return block, ""


_OF_ONE = re.compile(r"\b(?:s?he|her|his|him|who|woh|uska|uski)\b", re.IGNORECASE)
_OF_THE_JOB = re.compile(
    r"\b(?:shoots?|shooting|tvc|ad|film|series|show|dates?|budget|rate|per day|a day|each|all of them|everyone|sab|"
    r"brand|campaign|commercial|log|based|locals?|free|all|both|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\b",
    re.IGNORECASE,
)


def _in_one_line(text: str, age_of: TellsAge, names_somebody: Callable[[str], bool]) -> list[str]:
    """ "Father 45-50, mother 40-45": people with ages of their own, one after the other."""
    blocks = [block for block in _COMMAS.split(text) if block.strip()]
    if not 2 <= len(blocks) <= _MOST_BLOCKS:
        return []
    people = [at for at, block in enumerate(blocks) if names_somebody(block) and age_of(block)]
    if len({age_of(blocks[at]) for at in people}) < 2:
        return []
    told, stop, tail = blocks[people[-1]].partition(". ")
    if stop and age_of(told) and _OF_THE_JOB.search(tail) and not any(". " in blocks[at].strip() for at in people[:-1]):
        # "Father 48, mother 45, son 20. Film for a bank": the next sentence is of them all.
        blocks[people[-1] : people[-1] + 1] = [told, tail]
    shared = [block for at, block in enumerate(blocks) if at not in people]
    return [", ".join([blocks[at], *shared]) for at in people][:_MOST]


def title(block: str) -> str:
    """What the call names the part, or its first words."""
    named = _NAME.match(block)
    opening = next((part for part in re.split(r"[,\n]", block) if part.strip()), block)
    return named.group(1).strip() if named else " ".join(opening.split()[:3])
