"""Long lists of words, written as running text so that they can be read."""

from __future__ import annotations


def phrases(text: str) -> tuple[str, ...]:
    """The phrases of a text, between commas."""
    return tuple(phrase for part in text.split(",") if (phrase := " ".join(part.split())))


def either(text: str) -> str:
    """A pattern for any of the wordings that commas part; they may hold patterns of their own, without a comma."""
    return f"(?:{'|'.join(phrases(text))})"
