"""Typographic signs that PostgreSQL's parser does not know: it would take “inspector” and Dora’s each for one word.

Only what is looked up is made without them; what is shown stays as it was written.
"""

from __future__ import annotations

from typing import Any

from django.db import models
from django.db.models import Value

APOSTROPHES = "’‘ʼ`´"
OTHERS = "“”„«»‹›…–—‒―•·"
FROM, TO = APOSTROPHES + OTHERS, "'" * len(APOSTROPHES) + " " * len(OTHERS)


def plain(expression: str) -> str:
    """SQL for the text of this SQL expression with plain apostrophes, and spaces for the other signs."""
    return f"translate({expression}, '{FROM}', '{TO.replace(chr(39), chr(39) * 2)}')"


class PlainSigns(models.Func):
    """The same for a field."""

    function = "translate"
    output_field = models.TextField()

    def __init__(self, text: str, **extra: Any) -> None:
        super().__init__(text, Value(FROM), Value(TO), **extra)
