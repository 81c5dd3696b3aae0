"""How names and places sound, so that one is found however it is spelt: Dipika, Deepika, दीपिका.

Nothing here needs an extension of the database: each distinct word of a name is kept with its keys
(`talents.index_models.NameWord`), and candidates that share one are compared here.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Independent vowels, vowel signs and consonants of Devanagari; a consonant carries an "a" unless a sign follows.
_VOWELS = dict(
    zip("अआइईउऊऋएऐओऔऑऍ", ("a", "aa", "i", "ee", "u", "oo", "ri", "e", "ai", "o", "au", "o", "e"), strict=True)
)
_SIGNS = dict(zip("ािीुूृेैोौॉॅ", ("aa", "i", "ee", "u", "oo", "ri", "e", "ai", "o", "au", "o", "e"), strict=True))
_CONSONANTS = dict(
    zip(
        "कखगघङचछजझञटठडढणतथदधनपफबभमयरलळवशषसह",
        (
            *("k", "kh", "g", "gh", "n", "ch", "chh", "j", "jh", "n", "t", "th", "d", "dh", "n", "t", "th", "d", "dh"),
            *("n", "p", "ph", "b", "bh", "m", "y", "r", "l", "l", "v", "sh", "sh", "s", "h"),
        ),
        strict=True,
    )
)
_VIRAMA, _NUKTA = "्", "़"
_NASALS = {"ं": "n", "ँ": "n", "ः": "h"}
_SOUNDS = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"x", "ks"),
        (r"aa+", "a"),
        (r"(?<=[aeiou])h(?=[bcdfgjklmnpqrstvwxyz])", ""),
        (r"ph", "f"),
        (r"q|ck|c(?=[klrtaou])", "k"),
        (r"(?<=[bcdfghjklmnprst])ow(?=[bcdfghjklmnprst])", "o"),
        (r"w", "v"),
        (r"z", "j"),
        (r"sh", "s"),
        (r"ch+", "c"),
        (r"([bdgjkpt])h", r"\1"),
        (r"y", "i"),
        (r"ee+|ie|ei(?=[aou])", "i"),
        (r"oo+", "u"),
        (r"ou|ow|au|av(?=[bcdfgjklmnprst])", "o"),
        (r"ai|ei", "e"),
        (r"m(?=[bp])", "n"),
        (r"([a-z])\1+", r"\1"),
        (r"(?<=..)h$", ""),
    )
)


@lru_cache(maxsize=4096)
def latin(word: str) -> str:
    """In small Latin letters without accents; what is written otherwise stays."""
    letters = unicodedata.normalize("NFC", word)
    told: list[str] = []
    for at, letter in enumerate(letters):
        following = letters[at + 1 : at + 2]
        if letter in _CONSONANTS:
            bare = following in _SIGNS or following == _VIRAMA or not following
            told.append(_CONSONANTS[letter] + ("" if bare or following == _NUKTA else "a"))
        elif letter in _VOWELS or letter in _SIGNS or letter in _NASALS:
            told.append((_VOWELS | _SIGNS | _NASALS)[letter])
        elif letter not in (_VIRAMA, _NUKTA):
            told.append(letter)
    plain = unicodedata.normalize("NFKD", "".join(told).lower())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


@lru_cache(maxsize=4096)
def sound(word: str) -> str:
    """Words that are one name spelt by two hands have one sound: Shrivastav and Srivastav, Pooja and Puja."""
    told = latin(word)
    for pattern, replacement in _SOUNDS:
        told = pattern.sub(replacement, told)
    return told


def skeleton(word: str) -> str:
    """The consonants of its sound, and the vowel it begins with: where hands differ most is left out."""
    told = sound(word)
    return told[:1] + re.sub(r"[aeiouh]", "", told[1:])


def keys(word: str) -> list[str]:
    """Words with a key in common may be one word misspelt: alike but for a letter, or alike in their consonants."""
    told = sound(word)
    shortened = {told[:at] + told[at + 1 :] for at in range(len(told))} if len(told) >= SHORTEST else set()
    return sorted({told, *shortened, f"~{skeleton(word)}"})


# Shorter sounds have too many neighbours.
SHORTEST = 4
LONG = 7


@lru_cache(maxsize=65536)
def apart(one: str, other: str) -> int:
    """How many letters are added, lost, changed or swapped with their neighbour."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        row = [at]
        for against, wanted in enumerate(other, 1):
            cost = min(last[against] + 1, row[-1] + 1, last[against - 1] + (letter != wanted))
            if at > 1 and against > 1 and letter == other[against - 2] and one[at - 2] == wanted:
                cost = min(cost, before[against - 2] + 1)
            row.append(cost)
        before, last = last, row
    return last[-1]


def distance(asked: str, known: str) -> int | None:
    """How far a known word is from what was written, in letters of their sounds, 0 for the same; None: too far."""
    one, other = sound(asked), sound(known)
    if one == other:
        return 0
    if min(len(one), len(other)) < SHORTEST:
        return None
    if max(len(one), len(other)) <= SHORTEST and skeleton(asked) != skeleton(known):
        return None  # Ravi is not Rani, and a goal not Goan
    allowed = 1 if max(len(one), len(other)) < LONG else 2
    # Vowels alone: "Chaudhary" and "Chowdhury".
    if min(len(one), len(other)) > SHORTEST and skeleton(asked) == skeleton(known):
        allowed = 2
    found = min(apart(one, other), apart(latin(asked), latin(known)))
    # A name that begins otherwise is another one, unless it is long.
    alike = one[:1] == other[:1] or (found == 1 and len(one) > SHORTEST + 1)
    return found if found <= allowed and alike else None
