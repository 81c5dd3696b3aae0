"""How a changed budget is said: by half, to 60 %, a third less; and how is asked who of the list is left."""

from __future__ import annotations

import re
from fractions import Fraction

from talents.understanding.budget_talk import (
    LESS,
    OF_SOMETHING_ELSE,
    SHARE,
    SHARES,
    says_changed,
    says_raised,
    says_who_is_left,
)

_MONEY = re.compile(r"\b(?:budgets?|rates?|fees?|paisa|paise|pay|money)\b|बजट|पैसे|पैसा", re.IGNORECASE)
_PART = re.compile(
    rf"(?P<by>\bby (?:an? |one )?|(?<![\w-])[-−]|\bminus )?(?:(?P<to>\bto |\bonly )(?:an? |one )?)?"
    rf"(?(by)|(?<![\w−-]))"
    r"(?:(?P<percent>\d{1,2}(?:\.\d)?) ?(?:%|per ?cent|percent|pc\b|pratishat)|"
    rf"(?P<share>{SHARE})(?!\w))"
    rf"(?!{OF_SOMETHING_ELSE})"
    r"(?P<less>(?: (?:kar|ho|ka|ki|ke))? (?:less|lower|kam|ghat\w*|cut|off|down|smaller|reduced|gir\w*|kaat\w*)\b)?",
    re.IGNORECASE,
)
_HALVED = re.compile(r"\b(?:halved?|halving)\b", re.IGNORECASE)
_LONGEST = 30


def asks_who_is_left(question: str) -> bool:
    return len(question.split()) <= _LONGEST and says_who_is_left(question)


def speaks_of_money(question: str) -> bool:
    return len(question.split()) <= _LONGEST and _MONEY.search(question) is not None


def share_left(question: str) -> Fraction | None:
    """What is left of the budget, between 0 and 1: "cut to 60 %" and "cut by 40 %" leave the same.

    None where it is not said to change, or is raised.
    """
    if not speaks_of_money(question) or says_raised(question):
        return None
    if _HALVED.search(question):
        return Fraction(1, 2)
    part = _PART.search(question)
    if part is None or not (part["by"] or part["to"] or part["less"] or says_changed(question)):
        return None
    said = _share(part)
    if said == Fraction(1, 2):
        return said
    is_what_goes = (
        part["by"] or part["less"] or (not part["to"] and LESS.search(question) and not _becomes(question, part))
    )
    left = 1 - said if is_what_goes else said
    return left if 0 < left < 1 else None


def share_raised(question: str) -> Fraction | None:
    """What a raised budget is of what it was: 6/5 for "+20 %". None where it is not raised, or not said by how much.

    Nor is it where the words tell of less as well: which of them is about the budget, nobody can say.
    """
    if not speaks_of_money(question) or not says_raised(question) or LESS.search(question):
        return None
    part = _PART.search(question)
    if part is None or part["to"] or part["less"] or "-" in (part["by"] or "") or "−" in (part["by"] or ""):
        return None
    return 1 + _share(part)


def _share(part: re.Match[str]) -> Fraction:
    return Fraction(part["percent"]) / 100 if part["percent"] else SHARES[part["share"].lower()]


def _becomes(question: str, part: re.Match[str]) -> bool:
    """ "60% kar diya", "ab 60% hai", "is now 60%": what it is, not what goes."""
    return re.match(r" (?:kar|ho|hai|reh|rah|bach|of)\b", question[part.end() :], re.IGNORECASE) is not None
