"""Words written in a hurry: without their vowels ("musclr", "bhojpri"), or two in one ("plussize"), or as initials."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from functools import cache, lru_cache

from talents.understanding.lexicon import lexicon
from talents.understanding.spelling import GUESSED
from talents.understanding.tokens import Token
from talents.vocabulary.ordinary_words import ORDINARY_WORDS

_VOWELS = re.compile(r"[aeiou]")
# No word ends like "ridng": its vowel was left out.
_UNSPEAKABLE = re.compile(r"[^aeiou]ng$")
_TWICE = re.compile(r"(.)\1+")
_SHORTEST, _SHORTEST_WITH_VOWELS = 3, 5
# Capitals of up to so many letters are initials: NSD, DVC.
_LONGEST_INITIALS = 4
_SHORTEST_GLUED = 8


@lru_cache(maxsize=4096)
def whole(text: str, word: str) -> str:
    """The word of the vocabulary that this one is the consonants of; `word` itself where there is none."""
    if text == "tom":
        # Tom with a capital is somebody's name.
        return "tomorrow"
    bare = not _VOWELS.search(word[1:]) or bool(_UNSPEAKABLE.search(word))
    if (
        not (word.isascii() and word.isalpha())
        or len(word) < (_SHORTEST if bare else _SHORTEST_WITH_VOWELS)
        or (text.isupper() and len(text) <= _LONGEST_INITIALS)
        or word in ORDINARY_WORDS
        or word in _vocabulary()
    ):
        return word
    kin = _by_consonants().get(word[0] + _consonants(word), ())
    alike = [
        other for other in kin if len(other) > len(word) and _is_within(word, other) and (bare or _is_guessed(other))
    ]
    return min(alike, key=lambda other: (not _is_guessed(other), len(other), other)) if alike else word


@lru_cache(maxsize=4096)
def parted(word: str) -> tuple[str, ...] | None:
    """The phrase of the vocabulary that was written as one word: "horseriding", "saltnpepper"."""
    if len(word) < _SHORTEST_GLUED or not word.isascii():
        return None
    guess = _by_letters().get(word[0] + _consonants(word))
    # "Horsridng" leaves letters out; "Victoria" has one that "voice actor" has not.
    return _by_letters().get(word) or (guess if guess and _is_within(word, "".join(guess)) else None)


def _consonants(word: str) -> str:
    return _TWICE.sub(r"\1", _VOWELS.sub("", word))


def _is_within(word: str, other: str) -> bool:
    """Whether the letters of the one stand in the other in this order."""
    letters = iter(other)
    return all(letter in letters for letter in word)


def _is_guessed(word: str) -> bool:
    tags = lexicon().phrases.get((word,), {})
    return any(tag in tags for tag in GUESSED) and "quarter" not in tags


@cache
def _vocabulary() -> frozenset[str]:
    return frozenset(word for phrase in lexicon().phrases for word in phrase)


@cache
def _by_consonants() -> dict[str, list[str]]:
    table: dict[str, list[str]] = defaultdict(list)
    for word in sorted(_vocabulary()):
        if len(word) > _SHORTEST and word.isascii() and word.isalpha():
            table[word[0] + _consonants(word)].append(word)
    return table


@cache
def _by_letters() -> dict[str, tuple[str, ...]]:
    """Phrases of several words by their letters in one, and by the consonants of these."""
    table: dict[str, tuple[str, ...]] = {}
    for words, tags in lexicon().phrases.items():
        glued = "".join(words)
        if len(words) > 1 and len(glued) >= _SHORTEST_GLUED and glued.isalpha() and any(tag in tags for tag in GUESSED):
            table.setdefault(glued, words)
            table.setdefault(glued[0] + _consonants(glued), words)
    return table


def insurer_told(tokens: list[Token]) -> list[Token]:
    """ "An LIC ad", "HDFC Life or LIC": the insurer; else the letters are short for a licence."""
    following = [*tokens[1:], None]
    insured = any(token.word in _INSURERS for token in tokens)
    return [
        replace(token, word="licindia")
        if token.text == "LIC" and (insured or (other and other.word in _OF_INSURERS))
        else token
        for token, other in zip(tokens, following, strict=False)
    ]


_OF_INSURERS = (
    *("ad", "ads", "advert", "policy", "tvc", "commercial", "commercials", "film", "campaign", "agent", "ki", "ka"),
    *("conflict", "conflicts", "clash", "exclusivity", "tie", "brand", "client", "contract", "digital"),
)
_INSURERS = ("insurance", "insurer", "premium", "hdfc", "icici", "sbi", "policybazaar", "acko", "allianz")
