"""When two statements are the same one: digests of what is said, without its words."""

from __future__ import annotations

import re
import unicodedata

from django.utils.crypto import salted_hmac

SALT = "memory.sameness"
# What introduces a statement says nothing of it.
LEAD = re.compile(
    r"^(please |pls |ok(ay)? |so |and |btw )*"
    r"((always |just )?(remember|note|keep in mind|don'?t forget|yaad rakh\w*|yaad rakhiye|dhyan rakh\w*)"
    r"( (that|this|ki|ke))?|from now on|ab se|aage se)[ ,:.-]*",
    re.IGNORECASE,
)
POLITE = re.compile(r"\b(please|pls|kindly|thanks|thank you|ji|na|yaar)\b")
NEGATION = re.compile(
    r"\b(not|no|never|don'?t|doesn'?t|won'?t|isn'?t|aren'?t|without|except|avoids?|hates?|dislikes?|refuses?|nahi+n?|mat|na|bina)\b|\bn't\b"
)
NUMBER = re.compile(
    r"\d+(?:[.,]\d+)*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)\b", re.I
)


def plain(text: str) -> str:
    """Small letters without accents, lead-in, politeness and punctuation."""
    folded = unicodedata.normalize("NFKC", text).replace("’", "'").lower().strip()
    while (rest := LEAD.sub("", folded)) != folded:
        folded = rest.strip()
    folded = POLITE.sub(" ", folded)
    return " ".join(re.findall(r"[\w']+", folded))


def digest(*parts: str) -> str:
    """Stands for these words; nobody without the house's secret key can tell which they were."""
    return salted_hmac(SALT, "\x1f".join(plain(part) for part in parts), algorithm="sha256").hexdigest()


def negated(text: str) -> bool:
    return len(NEGATION.findall(text.lower())) % 2 == 1


def numbers(text: str) -> list[str]:
    """The figures in it, in words too."""
    return sorted(NUMBER.findall(text.lower()))


def is_figure(word: str) -> bool:
    return any(sign.isdigit() for sign in word) or NUMBER.fullmatch(word) is not None
