"""Phrases in which one word was misspelt: "clen shaven", "salt n peper", "cury hair". Its neighbours tell."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from functools import cache

from talents.understanding.lexicon import Tags, lexicon
from talents.understanding.spelling import GUESSED, is_one_apart, shortened, sound
from talents.understanding.tokens import Token
from talents.vocabulary.ordinary_words import ORDINARY_WORDS

_TOLD = (*GUESSED, "hair_length", "hair_colour", "accent", "skills", "licence", "all_in", "role_age")
# Adjectives with the nouns that they may stand before.
_NOUNS = {
    "hair_word": "hair_noun",
    "eye_word": "eye_noun",
    "build_word": "build_noun",
    "build": "build_noun",
    "accent": "accent_noun",
}
_SHORTEST, _LONGEST = 4, 20
_REACH = 2


def in_their_spelling(tokens: list[Token]) -> list[Token]:
    """The tokens, those of them respelt that only so make a phrase with their neighbours."""
    told = list(tokens)
    for at, token in enumerate(tokens):
        if _SHORTEST <= len(token.word) <= _LONGEST and _is_unknown(token.word):
            meant = next((word for word in _alike(token.word) if _makes_a_phrase(told, at, word)), None)
            if meant is not None:
                told[at] = replace(token, word=meant)
            elif at + 1 < len(tokens) and _is_unknown(tokens[at + 1].word):
                told[at : at + 2] = _both_respelt(told, at)
    return told


def _both_respelt(tokens: list[Token], at: int) -> list[Token]:
    """ "Sholder lenght hair": two words in a row, both of which were misspelt."""
    first, second = tokens[at : at + 2]
    for word in _alike(first.word):
        for other in _alike(second.word):
            near = [*tokens[:at], replace(first, word=word), replace(second, word=other), *tokens[at + 2 :]]
            if _is_a_phrase(near, at + 1, word) and _is_a_phrase(near, at, other):
                return near[at : at + 2]
    return [first, second]


def _is_unknown(word: str) -> bool:
    return word.isascii() and word.isalpha() and word not in _words_of_all() and word not in ORDINARY_WORDS


def _makes_a_phrase(tokens: list[Token], at: int, word: str) -> bool:
    return _is_a_phrase([*tokens[:at], replace(tokens[at], word=word), *tokens[at + 1 :]], at, word)


def _is_a_phrase(near: list[Token], at: int, word: str) -> bool:
    for first in range(max(0, at - _REACH), at + 1):
        found = lexicon().match(near, first)
        if found is not None and found[0] > max(at, first + 1) and any(tag in found[1] for tag in _TOLD):
            return True
    tags = lexicon().phrases.get((word,), {})
    return any(tag in tags and _has(near, at + 1, noun) for tag, noun in _NOUNS.items())


def _has(tokens: list[Token], at: int, tag: str) -> bool:
    tags: Tags = lexicon().phrases.get((tokens[at].word,), {}) if at < len(tokens) and not tokens[at].newline else {}
    return tag in tags


def _alike(word: str) -> list[str]:
    candidates = {known for part in shortened(word) for known in _by_letters().get(part, ())}
    close = {known for known in candidates if known[0] == word[0] and _is_near(word, known)}
    return sorted(close) + sorted(set(_by_sound().get(_heard(word), ())) - close)


def _is_near(word: str, known: str) -> bool:
    """Beside its neighbours one letter for another is a slip in a short word too: "plus sise"."""
    changed = len(word) == len(known) and sum(one != other for one, other in zip(word, known, strict=True)) == 1
    return changed or is_one_apart(word, known)


def _heard(word: str) -> str:
    """ "Classicle" and "classical", "shoulder" and "sholdar" sound the same."""
    return _ENDING_IN_L.sub("l", _ENDING_IN_R.sub("r", sound(word)))


_ENDING_IN_L, _ENDING_IN_R = re.compile(r"(?:le|el|al|il|ul|ol)$"), re.compile(r"(?:er|ar|or|re)$")


@cache
def _by_sound() -> dict[str, list[str]]:
    table: dict[str, list[str]] = defaultdict(list)
    for word in sorted({word for words in _by_letters().values() for word in words}):
        table[_heard(word)].append(word)
    return table


@cache
def _words_of_all() -> frozenset[str]:
    return frozenset(word for phrase in lexicon().phrases for word in phrase)


@cache
def _by_letters() -> dict[str, list[str]]:
    table: dict[str, list[str]] = defaultdict(list)
    words = {
        word
        for phrase, tags in lexicon().phrases.items()
        if (len(phrase) > 1 and any(tag in tags for tag in _TOLD)) or any(tag in tags for tag in _NOUNS)
        for word in phrase
        if len(word) >= _SHORTEST and word.isascii() and word.isalpha()
    }
    for word in sorted(words):
        for part in shortened(word):
            table[part].append(word)
    return table
