"""Whether two names mean the same director or project: "Vikram", "vikram sen", "विक्रम"."""

from __future__ import annotations

import re
import unicodedata

from talents.names import name_words
from talents.vocabulary.phrases import phrases

_CONSONANTS: dict[str, str] = {
    pair.split()[0]: pair.split()[1]
    for pair in phrases(
        """
        क k, ख kh, ग g, घ gh, च ch, छ chh, ज j, झ jh, ट t, ठ th, ड d, ढ dh, ण n, त t, थ th, द d, ध dh, न n, प p, फ f,
        ब b, भ bh, म m, य y, र r, ल l, ळ l, व v, श sh, ष sh, स s, ह h, ं n
        """
    )
}
_ALIKE = (("w", "v"), ("ph", "f"), ("z", "j"), ("q", "k"), ("x", "ks"))


def same_subject(one: str, other: str) -> bool:
    """The same words, or all those of the shorter name, in either script; an empty name is nobody's."""
    words, theirs = _words(one, other), _words(other, one)
    return bool(words and theirs) and (words <= theirs or theirs <= words)


def _words(name: str, beside: str) -> set[str]:
    words = set(name_words(name))
    return {_bones(word) for word in words} if _is_hindi(name) or _is_hindi(beside) else words


def _is_hindi(name: str) -> bool:
    return any("\u0900" <= letter <= "\u097f" for letter in name)


def _bones(word: str) -> str:
    """Its consonants: the two scripts write vowels in too many ways to be compared."""
    if _is_hindi(word):
        word = "".join(_CONSONANTS.get(letter, "") for letter in unicodedata.normalize("NFC", word))
    for written, plain in _ALIKE:
        word = word.replace(written, plain)
    return re.sub(r"[aeiou]|(?<=[aeiou])y", "", word)
