"""A pasted call for several parts, cut into its parts."""

from __future__ import annotations

import re

_BETWEEN = re.compile(r"\n+|\s/\s|;|•|\s\|\s|\s-{2,}\s")
_MOST = 8
_NAME = re.compile(r"\s*(?:\d+[.)]\s*|[-*]\s*)?([A-Z][A-Z.' ]{1,40}[A-Z]|[A-Z][\w.' ]{1,30}(?=\s*[:(–-]))")


def blocks(text: str) -> list[str]:
    """The pieces that could each be a part; a single one when the message is one request."""
    found = [block for block in _BETWEEN.split(text) if block and block.strip()]
    return found if 2 <= len(found) <= _MOST else [text]


def title(block: str) -> str:
    """What the call names the part, or its first words."""
    named = _NAME.match(block)
    return named.group(1).strip() if named else " ".join(block.split()[:3])
