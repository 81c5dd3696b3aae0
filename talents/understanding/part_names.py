"""What a call names its parts."""

from __future__ import annotations

import re
from collections.abc import Sequence

_LONGEST = 40
_LEAD = re.compile(r"[\s*_#>•·\[–—-]*(?:\(?\d{1,2}[.)]\s*)?[\s*_#>•·\[–—-]*")
_TAG = re.compile(r"</?[a-z][^<>]{0,20}>", re.IGNORECASE)
_LABEL = re.compile(
    r"((?:role|character|char|part|artist|kirdar|name)\b\s*(?:#?\s*(?:\d{1,2}|[A-Z])\b(?=\W))?)[\s*_]*[.:)–—-]*[\s*_]*",
    re.IGNORECASE,
)
_ORDINAL = re.compile(
    r"(?:and )?(?:the )?(?:first|second|third|fourth)\b(?: one| person| part)?(?: is|:|,)\s+(?:(?:his|her|their)\s)?",
    re.IGNORECASE,
)
_CAPITALS = re.compile(r"[A-Z][A-Z.'’]+(?: [A-Z][A-Z.'’]+){0,3}(?![\w’'])")
_COUNTED = re.compile(r"\d{1,2} (?=[^\W\d])")
_END = re.compile(r"[,:;(/|*<>\]\[\n–—]|\s-\s|\.(?:\s|$)|\s?\d")
_ASKING = re.compile(
    r"(?:(?:we |i )?(?:need|want|wanted|looking for|require|also|and|plus)\s+)?(?:(?:an?|the)\s(?=[^\W\d]))?",
    re.IGNORECASE,
)
_MOST_WORDS = 4
_FALLBACK_WORDS = 3


def names_of(texts: Sequence[Sequence[str]]) -> list[str]:
    """One name for each part, from its own blocks; two of one name are numbered."""
    found: list[str] = []
    for number, blocks in enumerate(texts, 1):
        name = _name(blocks) or f"Part {number}"
        same = sum(other == name or re.fullmatch(rf"{re.escape(name)} \d+", other) is not None for other in found)
        found.append(f"{name} {same + 1}" if same else name)
    return found


def _name(blocks: Sequence[str]) -> str:
    label = ""
    for block in blocks[:2]:
        block = _TAG.sub(" ", block)
        rest = block[_LEAD.match(block).end() :]  # type: ignore[union-attr]
        labelled = _LABEL.match(rest)
        if labelled:
            label = label or " ".join(labelled[1].split()).capitalize()
            rest = rest[labelled.end() :]
        name = _of(rest)
        if name and (not label or labelled or _begins_with_capital(name)):
            return name
        if not label:
            break
    # "Role" alone tells no more than a number would.
    return (
        label if label[-1:].isdigit() else " ".join(blocks[0].split()[:_FALLBACK_WORDS])[:_LONGEST] if not label else ""
    )


def _begins_with_capital(name: str) -> bool:
    return name[:1] != name[:1].lower()


def _of(rest: str) -> str:
    capitals = _CAPITALS.match(rest)
    if capitals and len(capitals[0]) > 2:
        return capitals[0].strip(" .'’")[:_LONGEST]
    rest = _ORDINAL.sub("", rest, count=1)
    rest = rest[_ASKING.match(rest).end() :]  # type: ignore[union-attr]
    counted = _COUNTED.match(rest)
    start = counted.end() if counted else 0
    end = _END.search(rest, start)
    words = rest[: end.start() if end else len(rest)].split()
    return " ".join(words[:_MOST_WORDS]).strip(" *_'’\"“”")[:_LONGEST]
