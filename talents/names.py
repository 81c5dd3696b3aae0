"""How names are taken apart. The index row does the same in SQL, with the same separators and capitals."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

# Valid in a bracket expression of Python and of PostgreSQL alike; the dash comes last to stand for itself.
SEPARATORS = " \t\r\n\u00a0.,;:'’‘\"“”()/_&+|!?*<>-"
# Longer words are told apart by their first letters only.
LONGEST_WORD = 40
_SPLIT = re.compile(f"[{re.escape(SEPARATORS)}]+")


def name_words(*names: str) -> list[str]:
    """The words of all these names, in small letters."""
    return [word for name in names for word in _SPLIT.split(name.lower()) if word]


def is_named(wanted: Sequence[Sequence[str]], names: Iterable[str]) -> bool:
    """Whether for every word asked for, it or one that it may stand for begins some word of these names."""
    have = name_words(*names)
    return all(any(word.startswith(start[:LONGEST_WORD]) for word in have for start in starts) for starts in wanted)


def squeezed(text: str) -> str:
    """A title or a firm's name as it is compared: small letters, single spaces."""
    return " ".join(text.split()).lower()
