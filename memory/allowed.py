"""What may be remembered: what the filters say, and nothing about minors, protected traits or how to reach somebody."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils import timezone

from memory import filters
from memory.models import LONGEST_TEXT
from memory.working import MOST_RESULTS
from talents.ages import children
from talents.models import Talent
from talents.query import Clause, TalentQuery
from talents.wording import clause_words

ADULT_AGE = 18
PROTECTED = re.compile(
    r"\b(hindu|muslim|islam|christian|catholic|sikh|jain|parsi|zoroastrian|jew|buddhist|atheist|religio|dharm|mazhab"
    r"|caste|jaati|jati\b|brahmin|dalit|kshatriya|vaishya|shudra|rajput|adivasi|ethnic|complexion|skin|dusky|gor[ai]\b"
    r"|fair\b|kaal[ai]\b|sexual|gay\b|lesbian|bisexual|queer|transg|trans\b|hijra|hiv\b|aids\b|pregnan|disab|handicap"
    r"|diabet|cancer|depress|autis|illness|disease|medical|bjp\b|congress\b|political)",
    re.IGNORECASE,
)
# Also parts of names: "Kaala Sach" is a series, "Rahul Jain" a person. Inside a name they say nothing of anybody.
ALSO_NAMES = re.compile(r"dharm|gor[ai]|kaal[ai]|fair|jain|rajput|christian|islam|congress|trans|gay", re.IGNORECASE)
NAME = re.compile(r"\b[A-Z][\w'’]*(?:[ -][A-Z][\w'’]*)+")
MINORS = re.compile(
    r"\b(child|kid|minor|under-?age|toddler|infant|baby|school-?(boy|girl)|bach?ch[aei]|bach?chon)", re.I
)
CONTACT = re.compile(r"\S@\S|https?://|www\.|(?:\+?\d[\s().-]*){9,}")
# Words that no filter stands for are the director's prose: nobody has looked at what is in it.
PROSE = {"text"}


@dataclass(frozen=True)
class Kept:
    text: str
    data: dict[str, Any]


def summary(text: str, data: dict[str, Any]) -> Kept | None:
    """The part of a conversation's summary that may be kept; None when that is nothing.

    `data` has `query` (a `TalentQuery.to_dict()`) and `results` (talent ids); other keys are dropped. A text that
    says more than the filters that are kept is replaced by their words.
    """
    asked = filters.clauses(data.get("query"))
    if asks_for_minors(asked):
        return None
    kept = [clause for clause in asked if clause.field not in PROSE and not _has_contact(clause.value)]
    plain = " ".join(text.split())
    if len(kept) < len(asked) or is_private(plain):
        plain = ", ".join(clause_words(clause) for clause in kept)
    if not plain:
        return None
    query = TalentQuery(tuple(kept)).to_dict() if data.get("query") else None
    return Kept(_shortened(plain), {"query": query, "results": adults(data.get("results") or ())})


def asks_for_minors(clauses: Iterable[Clause]) -> bool:
    ages = [clause.value for clause in clauses if clause.field == "playing_age" and not clause.excludes]
    return any((value["max"] or ADULT_AGE) < ADULT_AGE for value in ages)


def is_private(text: str) -> bool:
    return names_a_trait(text) or any(pattern.search(text) for pattern in (MINORS, CONTACT))


def names_a_trait(text: str) -> bool:
    """Whether a protected trait is spoken of; a name that sounds like one is none."""
    names = [found.span() for found in NAME.finditer(text)]
    for trait in PROTECTED.finditer(text):
        in_name = any(start <= trait.start() and trait.end() <= end for start, end in names)
        if not (in_name and ALSO_NAMES.fullmatch(trait[0].strip())):
            return True
    return False


def _has_contact(value: object) -> bool:
    if isinstance(value, dict):
        return any(_has_contact(part) for part in value.values())
    if isinstance(value, list | tuple):
        return any(_has_contact(part) for part in value)
    return isinstance(value, str) and CONTACT.search(value) is not None


def adults(results: Any) -> list[int]:
    """Of these talents (ids) those who neither are nor play children."""
    ids = [number for number in results if type(number) is int][:MOST_RESULTS]
    found = Talent.objects.filter(children(timezone.localdate()), pk__in=ids)
    minors = set(found.values_list("pk", flat=True))
    return [number for number in ids if number not in minors]


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST_TEXT else text[: LONGEST_TEXT - 1].rsplit(" ", 1)[0] + "…"
