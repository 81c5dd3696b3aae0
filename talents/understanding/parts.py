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
        return _cut(blocks, _starts(blocks, aged), aged)
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


def _cut(blocks: list[str], starts: list[int], aged: list[int]) -> list[str]:
    header = blocks[: starts[0]]
    ends = [*starts[1:], len(blocks)]
    in_one_block_each = starts == aged and starts == list(range(starts[0], starts[0] + len(starts)))
    footer = blocks[starts[-1] + 1 :] if in_one_block_each else []
    if in_one_block_each:
        ends[-1] = starts[-1] + 1
        blocks, shared = _with_tail_apart(blocks, starts)
        footer += shared
    return ["\n".join([*blocks[start:end], *header, *footer]) for start, end in zip(starts, ends, strict=True)][:_MOST]


def _with_tail_apart(blocks: list[str], starts: list[int]) -> tuple[list[str], list[str]]:
    """ "Father 40 / mother 35 / daughter 8. Fridge TVC, 17 Dec": the sentence behind the last one is of them all."""
    *others, last = (blocks[at] for at in starts)
    told, stop, tail = last.partition(". ")
    if not stop or "\n" in last or any(". " in block for block in others) or not _OF_THE_JOB.search(tail):
        return blocks, []
    return [told if at == starts[-1] else block for at, block in enumerate(blocks)], [tail]


_OF_THE_JOB = re.compile(
    r"\b(?:shoots?|shooting|tvc|ad|film|series|show|dates?|budget|rate|per day|a day|each|all of them|everyone|sab)\b",
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
    shared = [block for at, block in enumerate(blocks) if at not in people]
    return [", ".join([blocks[at], *shared]) for at in people][:_MOST]


def title(block: str) -> str:
    """What the call names the part, or its first words."""
    named = _NAME.match(block)
    return named.group(1).strip() if named else " ".join(block.split()[:3])
