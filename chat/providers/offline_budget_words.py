"""How a changed budget is said: by half, to 60 %, a third less; and how is asked who of the list is left."""

from __future__ import annotations

import re
from fractions import Fraction

_MONEY = re.compile(r"\b(?:budgets?|rates?|fees?|paisa|paise|pay|money)\b|बजट|पैसे|पैसा", re.IGNORECASE)
_STAYS = r"(?:left|remain\w*|stays?|survives?|on the list|keep|afford\w*|makes? it|(?<=still )(?:in|fits?))"
_WHO_IS_LEFT = re.compile(
    rf"\bwho(?:['’]s| is| all| else| will| can| do we)?(?: still)?(?: be)? {_STAYS}\b|"
    r"\bwhom? (?:can|do) we (?:still )?(?:keep|afford|lose)\b|\bwho (?:drops|falls|goes) out\b|"
    r"\b(?:kaun|kon|kitne|kitni)(?: kaun| log)?(?: ab| abhi| bhi)? (?:bach\w+|rahega|rahenge|reh \w+|rahe|tik\w+)\b|"
    r"कौन.{0,12}बच",
    re.IGNORECASE,
)
_SHARES: dict[str, Fraction] = {
    "half": Fraction(1, 2), "aadha": Fraction(1, 2), "aadhi": Fraction(1, 2), "aadhe": Fraction(1, 2),
    "adha": Fraction(1, 2), "adhi": Fraction(1, 2), "आधा": Fraction(1, 2), "third": Fraction(1, 3),
    "quarter": Fraction(1, 4), "fourth": Fraction(1, 4), "fifth": Fraction(1, 5),
    "two thirds": Fraction(2, 3), "two-thirds": Fraction(2, 3), "three quarters": Fraction(3, 4),
    "three-quarters": Fraction(3, 4), "teen chauthai": Fraction(3, 4), "ek tihai": Fraction(1, 3),
}  # fmt: skip
_SHARE = "|".join(sorted(_SHARES, key=len, reverse=True))
_PART = re.compile(
    rf"(?P<by>\bby (?:an? |one )?|-|\bminus )?(?:(?P<to>\bto |\bonly )(?:an? |one )?)?"
    rf"(?<![\w-])(?:(?P<percent>\d{{1,2}}(?:\.\d)?) ?(?:%|per ?cent|percent|pc\b|pratishat)|(?P<share>{_SHARE})(?!\w))"
    r"(?P<less>(?: (?:kar|ho|ka|ki|ke))? (?:less|lower|kam|ghat\w*|cut|off|down|smaller|reduced|gir\w*|kaat\w*)\b)?",
    re.IGNORECASE,
)
_HALVED = re.compile(r"\b(?:halved?|halving)\b", re.IGNORECASE)
_LESS = re.compile(
    r"\b(?:cut|slash\w*|reduced?|trim\w*|down|dropp?\w*|fell|shrunk|shrank|kam|ghat\w*|kaat\w*)\b", re.IGNORECASE
)
_LONGEST = 30


def says_who_is_left(question: str) -> bool:
    return len(question.split()) <= _LONGEST and _WHO_IS_LEFT.search(question) is not None


def speaks_of_money(question: str) -> bool:
    return len(question.split()) <= _LONGEST and _MONEY.search(question) is not None


def share_left(question: str) -> Fraction | None:
    """What is left of the budget, between 0 and 1: "cut to 60 %" and "cut by 40 %" leave the same."""
    if not speaks_of_money(question):
        return None
    if _HALVED.search(question):
        return Fraction(1, 2)
    part = _PART.search(question)
    if part is None:
        return None
    said = Fraction(part["percent"]) / 100 if part["percent"] else _SHARES[part["share"].lower()]
    if said == Fraction(1, 2):
        return said
    is_what_goes = (
        part["by"] or part["less"] or (not part["to"] and _LESS.search(question) and not _becomes(question, part))
    )
    left = 1 - said if is_what_goes else said
    return left if 0 < left < 1 else None


def _becomes(question: str, part: re.Match[str]) -> bool:
    """ "60% kar diya", "ab 60% hai", "is now 60%": what it is, not what goes."""
    return re.match(r" (?:kar|ho|hai|reh|rah|bach|of)\b", question[part.end() :], re.IGNORECASE) is not None
