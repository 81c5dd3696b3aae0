"""Names that were spelt another way: the same sound first, then one letter off."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache, lru_cache

from talents.understanding.lexicon import lexicon
from talents.vocabulary.ordinary_words import ORDINARY_WORDS

# Only words with one of these meanings are guessed at; a cue such as "not" must be written as it is.
GUESSED = (
    "language",
    "place",
    "skill",
    "gender",
    "month",
    "weekday",
    "credit",
    "training",
    "facial_hair",
    "tattoo",
    "rate_unit",
    "language_level",
    "skill_level",
    "build",
    "hair_length",
    "hair_word",
    "eye_word",
    "free_cue",
    "accent_noun",
    "height_cue",
    "money_cue",
    "licence_word",
    "passport",
    "union",
    "product",
    "conflict_noun",
    "platform",
    "director",
    "portrayal",
    "pair",
)
_SHORTEST = 5
_LONG_ENOUGH_TO_CHANGE = 6
# "Buisnessman"; short parts are too near to names and other words.
_LONG_ENOUGH_FOR_A_PART = 8
_DOUBLED = re.compile(r"([a-z])\1")
# The short a between a vowel's consonant and a consonant with a vowel of its own.
_SILENT = re.compile(r"([aeiou]n?)([^aeioun]h?)a(?!a)([^aeiou]h?)(?=[aeiou])")
_FLAPPED = re.compile(r"(?<=[aeioun])d")
_SOUNDS = (
    (re.compile(r"ee+|ie|ey"), "i"),
    (re.compile(r"oo+|ou"), "u"),
    (re.compile(r"aa+"), "a"),
    (re.compile(r"w"), "v"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"q|ck"), "k"),
    (re.compile(r"z"), "j"),
    (re.compile(r"([a-z])\1"), r"\1"),
    (re.compile(r"([bcdgjkpst])h"), r"\1"),
    (re.compile(r"h$"), ""),
    (re.compile(r"y"), "i"),
    (re.compile(r"ii+"), "i"),
)


def sound(word: str) -> str:
    for pattern, replacement in _SOUNDS:
        word = pattern.sub(replacement, word)
    return word


@lru_cache(maxsize=4096)
def nearest(word: str) -> tuple[str] | None:
    """The phrase of one known word that this one was meant to be, or None. Ordinary English words are left alone."""
    if len(word) < _SHORTEST or len(word) > 20 or word in ORDINARY_WORDS or not word.isascii():
        return None
    single = _DOUBLED.sub(r"\1", word)
    if single != word and any(tag in lexicon().phrases.get((single,), ()) for tag in GUESSED):
        # "Balld": shorter than what is guessed at else.
        return (single,)
    by_sound, by_letters = _tables()
    alike = by_sound.get(sound(word))
    if alike is not None:
        return (alike,)
    candidates = {known for part in shortened(word) for known in by_letters.get(part, ())}
    close = [known for known in candidates if known[0] == word[0] and is_one_apart(word, known)]
    return (min(close),) if close else None


@cache
def _tables() -> tuple[dict[str, str], dict[str, list[str]]]:
    by_sound: dict[str, str] = {}
    by_letters: dict[str, list[str]] = defaultdict(list)
    for words, tags in lexicon().phrases.items():
        if (
            len(words) == 1
            and len(words[0]) >= _SHORTEST
            and words[0].isascii()
            and (any(tag in tags for tag in GUESSED) or (_is_a_part(tags) and len(words[0]) >= _LONG_ENOUGH_FOR_A_PART))
            # "Behalf" is no slip of Behala: only cities are guessed at, not their quarters.
            and "quarter" not in tags
        ):
            by_sound.setdefault(sound(words[0]), words[0])
            for part in shortened(words[0]):
                by_letters[part].append(words[0])
    return by_sound, by_letters


@lru_cache(maxsize=4096)
def sounded(word: str) -> str:
    """A word that was written in another script, as the vocabulary writes what sounds the same."""
    known, by_sound = _every_word()
    if word in known:
        return word
    spoken = _SILENT.sub(r"\1\2\3", word)
    # "Garabaa" is spoken "garba", and the d of "bhaangdaa" is as often written r.
    heard = (word, spoken, _FLAPPED.sub("r", word), _FLAPPED.sub("r", spoken))
    return next((by_sound[sound(one)] for one in heard if sound(one) in by_sound), word)


@cache
def _every_word() -> tuple[frozenset[str], dict[str, str]]:
    """All words of all phrases, and each by its sound."""
    words = sorted({word for phrase in lexicon().phrases for word in phrase if word.isascii() and len(word) > 1})
    return frozenset(words), {sound(word): word for word in reversed(words)}


def _is_a_part(tags: dict[str, object]) -> bool:
    return "part" in tags or "role_gender" in tags


def shortened(word: str) -> set[str]:
    """The word, and what is left of it without one of its letters."""
    return {word} | {word[:at] + word[at + 1 :] for at in range(len(word))}


def is_one_apart(one: str, other: str) -> bool:
    """One letter more, less, changed, or two neighbours swapped."""
    if abs(len(one) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    rest_one, rest_other = one[start:], other[start:]
    # In a short word one letter for another is another word: "gaali" is no "gaadi".
    if len(one) == len(other) < _LONG_ENOUGH_TO_CHANGE and rest_one[1:] == rest_other[1:] and rest_one != rest_other:
        return False
    swapped = rest_one[:2][::-1] == rest_other[:2] and rest_one[2:] == rest_other[2:]
    return swapped or rest_one[1:] == rest_other[1:] or rest_one[1:] == rest_other or rest_one == rest_other[1:]
