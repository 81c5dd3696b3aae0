"""How a changed budget is told from talk of money: "half kar diya" changes it; "half a day", "up by half" do not."""

from __future__ import annotations

import re
from fractions import Fraction

_STAYS = r"(?:left|remain\w*|stays?|survives?|on the list|keep|afford\w*|makes? it|(?<=still )(?:in|fits?))"
_WHO_IS_LEFT = re.compile(
    rf"\bwho(?:['’]s| is| all| else| will| can| do we)?(?: still)?(?: be)? {_STAYS}\b|"
    r"\bwhom? (?:can|do) we (?:still )?(?:keep|afford|lose)\b|\bwho (?:drops|falls|goes) out\b|"
    r"\b(?:kaun|kon|kitne|kitni)(?: kaun| log)?(?: ab| abhi| bhi)? (?:bach\w+|rahega|rahenge|reh \w+|rahe|tik\w+)\b|"
    r"कौन.{0,12}बच",
    re.IGNORECASE,
)
SHARES: dict[str, Fraction] = {
    "half": Fraction(1, 2), "aadha": Fraction(1, 2), "aadhi": Fraction(1, 2), "aadhe": Fraction(1, 2),
    "adha": Fraction(1, 2), "adhi": Fraction(1, 2), "आधा": Fraction(1, 2), "third": Fraction(1, 3),
    "quarter": Fraction(1, 4), "fourth": Fraction(1, 4), "fifth": Fraction(1, 5),
    "two thirds": Fraction(2, 3), "two-thirds": Fraction(2, 3), "three quarters": Fraction(3, 4),
    "three-quarters": Fraction(3, 4), "teen chauthai": Fraction(3, 4), "ek tihai": Fraction(1, 3),
}  # fmt: skip
SHARE = "|".join(sorted(SHARES, key=len, reverse=True))
LESS = re.compile(
    r"\b(?:cut|slash\w*|reduced?|trim\w*|down|dropp?\w*|fell|shrunk|shrank|kam|ghat\w*|kaat\w*)\b", re.IGNORECASE
)
# "Half a day", "half of them", "half on signing": a part, and not of the budget.
OF_SOMETHING_ELSE = (
    r"[ -](?:an? )?(?:days?|hours?|months?|years?|shifts?|sleeves?)\b|"
    r" (?:of )?(?:these|those|them|us)\b|"
    r" (?:of )?(?:the|this|your) (?:list|shortlist|people|names|talents?|women|men|girls|boys)\b|"
    r" (?:in |as |at |on )?(?:the )?(?:signing|advance|delivery|completion|wrap|booking|confirmation|later)\b|"
    r" now,? (?:and |& )?(?:the )?(?:half|rest)\b"
)
_OF_SOMETHING_ELSE = re.compile(rf"(?:{SHARE})(?:{OF_SOMETHING_ELSE})", re.IGNORECASE)
_RAISED = re.compile(
    r"\b(?:up(?! to\b)|(?<!no )(?<!not )(?<!any )more|rais(?:e[sd]?|ing)|increas\w*|hik(?:e[sd]?|ing)|bump\w*|"
    r"r[io]sen?|gr[eo]wn?|doubl\w*|extra|ba[dr]h(?!iya)\w*|[zj]yad[ae]h?)\b|\+ ?\d|बढ़|ज़्यादा|ज्यादा",
    re.IGNORECASE,
)
_CHANGED = re.compile(
    rf"{LESS.pattern}|\b(?:now|ab|kar|kiya|karo|ho|hua|gaya|gayi|bach\w+|reh|became|becomes?|only|just|less|lower|"
    r"instead|of what)\b|अब|कर|हो|कम",
    re.IGNORECASE,
)
# Where nothing else is said, these words tell of a change too: "aadha budget".
_MONEY = r"(?:budget|rate|fee|pay|बजट)"
_SHARE_ALONE = re.compile(
    rf"\W*(?:(?:{SHARE})(?: (?:the |ka |ki )?{_MONEY})?|{_MONEY} (?:is )?(?:{SHARE}))\W*", re.IGNORECASE
)


def says_who_is_left(said: str) -> bool:
    return _WHO_IS_LEFT.search(said) is not None


def says_raised(said: str) -> bool:
    """Whether something is said to have gone up: "up by 20 %", "30 % more", "badh gaya"."""
    return _RAISED.search(said) is not None


def says_changed(said: str) -> bool:
    """Whether a part that is told of a budget is what is left of it or goes, and no mere talk."""
    return any(each.search(said) for each in (_CHANGED, _WHO_IS_LEFT)) or _SHARE_ALONE.fullmatch(said) is not None


def is_of_something_else(said: str, at: int) -> bool:
    """Whether the share told from `at` on is one of a day, of the people or of how the money is paid."""
    return _OF_SOMETHING_ELSE.match(said, at) is not None
