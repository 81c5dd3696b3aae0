"""A pasted call for several parts, cut into its parts; what stands before and after them belongs to each."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from talents.understanding.part_blocks import Block, blocks_of
from talents.understanding.part_names import names_of

_COMMAS = re.compile(r",|\s&\s|\s\+\s|\b(?:and|n|aur)\b|\n")
_MOST_BLOCKS, _MOST_CLAUSES = 120, 40
_LABEL = re.compile(r"\W*(?:(role|character|char|part|name|kirdar|artist|\d{1,2}(?=[.)]))\b)", re.IGNORECASE)
_NUMBERED = re.compile(r"\W*(?:role|character|char|part)\s*#?\s*(\d{1,2})\b", re.IGNORECASE)
# "3 parts for a TVC", "Common: Lucknow": they say of what follows that it is of several, and nothing else.
_COMMON = re.compile(r"\W*common\b\W*|\b\d{1,2} (?:parts|roles|characters|people|actors|artists)\b", re.IGNORECASE)
# "INT. POLICE STATION - DAY", above the people of a page of script.
_SCENE = re.compile(r"\W*(?:INT|EXT)\b[./ ]")
_QUOTED = re.compile(r"[\"“][^\"“”\n]{1,80}[\"”]")

Ages = tuple[int | None, int | None]
TellsAge = Callable[[str], Ages | None]


@dataclass(frozen=True)
class Cut:
    """`text` is all that is said of the part, with what is said of all."""

    name: str
    text: str


def may_be_cut(text: str) -> bool:
    """Whether words of a message would be left out, should it be one for several parts."""
    return any(left_out.search(text) for left_out in (_NUMBERED, _COMMON, _QUOTED))


def parts_of(text: str, age_of: TellsAge, names_somebody: Callable[[str], bool]) -> list[Cut]:
    """The parts in their order; empty where the message is one request.

    `age_of` tells the playing age that a block says, `names_somebody` whether it says who.
    """
    blocks = _with_title_apart(blocks_of(text), age_of)
    if not 2 <= len(blocks) <= _MOST_BLOCKS:
        return _in_one_line(blocks, age_of, names_somebody)
    aged = [at for at, block in enumerate(blocks) if age_of(block.text)]
    numbered = [at for at, block in enumerate(blocks) if _NUMBERED.match(block.text)]
    if len({_number(blocks[at]) for at in numbered}) > 1 and len(numbered) >= len(aged):
        return _cut(blocks, numbered, aged, None)
    if len(aged) == _TWO and _are_two_ends([age_of(blocks[at].text) for at in aged]):
        return []
    if len(aged) > 1:
        return _cut(blocks, _starts(blocks, aged), aged, age_of if "\n" not in text.strip() else None)
    return _in_one_line(blocks, age_of, names_somebody)


def _are_two_ends(ages: list[Ages | None]) -> bool:
    """ "M over 45 / under 60": the two ends of one age."""
    (first, last) = ages
    if first is None or last is None or None not in first or None not in last:
        return False
    low, high = first[0] or last[0], first[1] or last[1]
    return low is not None and high is not None and low < high


_TWO = 2


def _with_title_apart(blocks: list[Block], age_of: TellsAge) -> list[Block]:
    """ "Three parts for a TVC: dad 35-40 / mum 30-35": what stands before the colon is of them all."""
    if not blocks:
        return blocks
    title, colon, first = blocks[0].text.partition(": ")
    if not colon or not first.strip() or not Block(title).is_of_the_job or _LABEL.match(title) or age_of(title):
        return blocks
    return [Block(title), Block(first), *blocks[1:]]


def _number(block: Block) -> str:
    found = _NUMBERED.match(block.text)
    return found[1] if found else ""


def _starts(blocks: list[Block], aged: list[int]) -> list[int]:
    """Where parts begin: at a label or a name that each of them has, else with a paragraph, a heading, or an age."""
    return (
        _labelled(blocks, aged) or _named(blocks, aged) or _in_paragraphs(blocks, aged) or _headed(blocks, aged) or aged
    )


def _labelled(blocks: list[Block], aged: list[int]) -> list[int]:
    """The first label that comes again for each of them."""
    labels = [match.group(1).lower() if (match := _LABEL.match(block.text)) else "" for block in blocks]
    labels = ["number" if label.isdigit() else label for label in labels]
    often = Counter(label for label in labels if label)
    found = next((label for label in labels if label and often[label] >= len(aged)), "")
    return [at for at, label in enumerate(labels) if label == found] if found else []


def _named(blocks: list[Block], aged: list[int]) -> list[int]:
    """Names in capitals; one that tells no age is a title before the parts, or belongs to them all behind."""
    starts = [at for at, block in enumerate(blocks) if block.capital_name]
    if len(starts) < len(aged):
        return []
    ends = [*starts[1:], len(blocks)]
    told = [any(start <= at < end for at in aged) for start, end in zip(starts, ends, strict=True)]
    kept = [
        start
        for start, end, tells in zip(starts, ends, told, strict=True)
        if tells or (start < aged[-1] and not _is_name_alone(blocks[start], end - start))
    ]
    return kept if len(kept) >= len(aged) else []


def _is_name_alone(block: Block, blocks: int) -> bool:
    return blocks == 1 and block.text.strip(" *_#:–—-") == block.capital_name


def _in_paragraphs(blocks: list[Block], aged: list[int]) -> list[int]:
    """Each paragraph that tells one age is a part, with the heading that stands apart before it."""
    firsts = [0, *(at for at, block in enumerate(blocks) if block.fresh)]
    ends = [*firsts[1:], len(blocks)]
    tells = [sum(first <= at < end for at in aged) for first, end in zip(firsts, ends, strict=True)]
    if sum(count > 0 for count in tells) < 2 or max(tells) > 1:
        return []
    found = []
    for number, (first, end) in enumerate(zip(firsts, ends, strict=True)):
        if not tells[number]:
            continue
        age = next(at for at in aged if first <= at < end)
        while first < age and number == 0 and not blocks[first].is_heading and blocks[first].is_of_the_job:
            first += 1
        before = number - 1
        alone = before >= 0 and firsts[before] == first - 1 and not tells[before] and blocks[first - 1].is_heading
        found.append(first - 1 if alone else first)
    return found


def _headed(blocks: list[Block], aged: list[int]) -> list[int]:
    """A heading before each age, maybe with other facts between: "Rhea / Gender: F / Age: 25-30"."""
    found = []
    for at in aged:
        start = at - 1
        while start > 0 and start not in aged and blocks[start].is_field:
            start -= 1
        if start < 0 or start in aged or not blocks[start].is_heading:
            return []
        found.append(start)
    return found


def _cut(blocks: list[Block], starts: list[int], aged: list[int], age_of: TellsAge | None) -> list[Cut]:
    """`age_of` is given where all stands in one line, in which what follows the last age may be of them all."""
    before = [block for block in blocks[: starts[0]] if not _SCENE.match(block.text)]
    header = [_QUOTED.sub(" ", block.text) if block.is_of_the_job else block.text for block in before]
    last = _end_of_the_last(blocks, starts, aged)
    told, tail = _with_tail_apart(blocks[:last], starts, age_of if _is_one_block_each(starts) else None)
    shared = [_COMMON.sub("", said) for said in (*header, *(block.text for block in blocks[last:]), *tail)]
    own = [told[start:end] for start, end in zip(starts, [*starts[1:], last], strict=True)]
    texts = ["\n".join([_NUMBERED.sub("", first), *rest, *shared]) for first, *rest in own]
    return [Cut(name, text) for name, text in zip(names_of(own), texts, strict=True)]


def _is_one_block_each(starts: list[int]) -> bool:
    return starts == list(range(starts[0], starts[0] + len(starts)))


def _end_of_the_last(blocks: list[Block], starts: list[int], aged: list[int]) -> int:
    """Where what is said of the last part ends, and what is said of all begins."""
    if _is_one_block_each(starts):
        return starts[-1] + 1
    earlier = blocks[starts[0] : starts[-1]]
    cues = {block.of_all_cue for block in earlier}
    in_paragraphs = any(block.fresh and starts[0] + at not in starts for at, block in enumerate(earlier))
    first = max(starts[-1], *(at for at in aged)) + 1
    for at in range(first, len(blocks)):
        block = blocks[at]
        if (block.fresh and not in_paragraphs) or (block.is_of_all and block.of_all_cue not in cues):
            return at
    return len(blocks)


def _with_tail_apart(blocks: list[Block], starts: list[int], age_of: TellsAge | None) -> tuple[list[str], list[str]]:
    """ "Father 40 / mother 35 / daughter 8. Fridge TVC, 17 Dec": the sentence behind the last one is of them all."""
    *others, last = (block.text for block in blocks)
    earlier = others[starts[0] :]
    told, stop, tail = last.partition(". ")
    if not stop and age_of is not None:
        told, tail = _behind_the_age(last, age_of)
        stop = "" if any(_behind_the_age(text, age_of)[1] for text in earlier) else tail
    shared = _OF_THE_JOB.search(tail) or (", " in tail and age_of is not None and not _OF_ONE.search(tail))
    if stop and "\n" not in last and not any(". " in text for text in earlier) and shared:
        return [*others, told], [tail]
    for sign in re.finditer(r"\. ", last):
        block = Block(last[sign.end() :])
        if block.is_of_all and not any(f". {block.of_all_cue}" in text.lower() for text in earlier):
            return [*others, last[: sign.start()]], [block.text]
    return [*others, last], []


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


def _in_one_line(blocks: list[Block], age_of: TellsAge, names_somebody: Callable[[str], bool]) -> list[Cut]:
    """ "Father 45-50, mother 40-45": people with ages of their own, one after the other."""
    clauses = [clause for block in blocks for clause in _COMMAS.split(block.text) if clause.strip()]
    if not 2 <= len(clauses) <= _MOST_CLAUSES:
        return []
    people = [at for at, clause in enumerate(clauses) if names_somebody(clause) and age_of(clause)]
    if len({age_of(clauses[at]) for at in people}) < 2:
        return []
    # "Kid 6-8. Mumbai, 20 Dec": the sentence behind the last one is of them all.
    told, _, tail = clauses[people[-1]].partition(". ")
    if not age_of(told) or any(". " in clauses[at].strip() for at in people[:-1]):
        told, tail = clauses[people[-1]], ""
    clauses[people[-1]] = told
    shared = [*([tail] if tail else []), *(clause for at, clause in enumerate(clauses) if at not in people)]
    names = names_of([[clauses[at]] for at in people])
    return [Cut(name, ", ".join([clauses[at], *shared])) for name, at in zip(names, people, strict=True)]
