"""The three answers of the roster to one clause, each with the fact that decides."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from talents.query_codes import CODES
from talents.wording import code_words

Verdict = Literal["yes", "no", "unknown"]
# What the roster says, before `must_not` turns it round.
Judgement = tuple[Verdict, str]


def any_of(judgements: Iterable[Judgement]) -> Judgement:
    """Yes when one is, unknown when one may be; the text tells of those that decide."""
    found = list(judgements)
    for verdict in ("yes", "unknown", "no"):
        texts = [text for each, text in found if each == verdict]
        if texts:
            return verdict, ", ".join(dict.fromkeys(texts))
    return "no", ""


def judge_codes(field: str, what: str, have: list[str] | None, wanted: list[str]) -> Judgement:
    """A list that is None is unknown, an empty one is known to be none."""
    if have is None:
        return "unknown", f"{what} unknown"
    shared = [code for code in have if code in wanted]
    told = ", ".join(named(field, code) for code in shared or have)
    return ("yes" if shared else "no"), told or f"{what}: none"


def named(field: str, code: str) -> str:
    return code_words(field, code) if code in CODES[field] else code
