"""What of a turn may be kept: nothing about minors, no protected trait, no way to reach somebody, no orders."""

from __future__ import annotations

import re

from memory.allowed import CONTACT, MINORS, names_a_trait
from memory.episode_models import LONGEST_EPISODE
from talents import hostile

SENTENCES = re.compile(r"[^.!?\n।]*(?:[.!?\n।]+\s*|$)")
REMOVED = "[contact removed]"
# The whole of what `CONTACT` sees a part of.
WHOLE_CONTACT = re.compile(r"\S*\S@\S+|https?://\S*|www\.\S*|\+?\d(?:[\s().-]*\d){8,}")
# A turn this long, or of this many lines, was pasted: its words are somebody else's.
PASTED_CHARACTERS = 600
PASTED_LINES = 5
FORWARDED = re.compile(
    r"^\s*(>|fwd?:|forwarded|from:|subject:|bio\s*:|profile\s*:|brief\s*:|brief from|synopsis\s*:)", re.I | re.M
)


def episode_text(text: str, *, own_words: bool) -> str:
    """The part of a turn that may be kept, empty when that is nothing. `own_words`: the owner typed it herself."""
    if MINORS.search(text):
        return ""
    kept = [sentence for sentence in SENTENCES.findall(text) if sentence.strip() and _may_stay(sentence, own_words)]
    return WHOLE_CONTACT.sub(REMOVED, "".join(kept)).replace("\0", "").strip()[:LONGEST_EPISODE]


def is_pasted(text: str) -> bool:
    """Whether a turn of the owner quotes somebody else at length: a brief, a biography, a message passed on."""
    lines = [line for line in text.splitlines() if line.strip()]
    return len(text) >= PASTED_CHARACTERS or len(lines) >= PASTED_LINES or bool(FORWARDED.search(text))


def refusal(text: str) -> str:
    """Why this statement may not become a fact, in words for its owner; empty when it may."""
    if MINORS.search(text):
        return "Nothing is remembered about children."
    if names_a_trait(text):
        return "Religion, caste, complexion, health, sexuality and politics are not remembered."
    if CONTACT.search(text):
        return "Phone numbers, addresses and links are not remembered; they belong in the roster."
    return ""


def is_order(text: str) -> bool:
    """Whether it speaks to the software, as injected text does."""
    return bool(hostile.kinds(text))


def _may_stay(sentence: str, own_words: bool) -> bool:
    if names_a_trait(sentence):
        return False
    return own_words or not hostile.kinds(sentence)
