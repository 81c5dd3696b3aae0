"""Devanagari in the Latin spelling that the vocabulary uses: by the list of known words, else by its letters."""

from __future__ import annotations

from talents.vocabulary.devanagari import DEVANAGARI_WORDS
from talents.vocabulary.phrases import phrases

_CONSONANTS = dict(
    zip(
        "कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहळ",
        phrases(
            "k, kh, g, gh, n, ch, chh, j, jh, n, t, th, d, dh, n, t, th, d, dh, n, p, ph, b, bh, m, y, r, l, v, sh, "
            "sh, s, h, l"
        ),
        strict=True,
    )
)
_NUKTA = {"क": "q", "ख": "kh", "ग": "g", "ज": "z", "ड": "d", "ढ": "dh", "फ": "f"}
_VOWELS = dict(zip("अआइईउऊऋएऐऑओऔॲ", phrases("a, aa, i, ee, u, oo, ri, e, ai, o, o, au, a"), strict=True))
_SIGNS = dict(zip("ािीुूृेैॉोौॅ", phrases("aa, i, ee, u, oo, ri, e, ai, o, o, au, e"), strict=True))
_NUKTA_SIGN, _VIRAMA, _NASALS = "\u093c", "\u094d", "ंँ"
# Marathi hangs its "of" and "in" on the word.
_ENDINGS = ("च्या", "चा", "ची", "चे", "मध्ये", "मधील", "मधे", "वरून", "कडे")
_SHORTEST_STEM = 3


def in_latin(word: str) -> str:
    """Of a word in NFC with Devanagari in it."""
    if word in DEVANAGARI_WORDS:
        return DEVANAGARI_WORDS[word]
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= _SHORTEST_STEM:
            return DEVANAGARI_WORDS.get(stem) or _spelt(stem)
    return _spelt(word)


def _spelt(word: str) -> str:
    """Letter by letter; the short a that is written nowhere is spoken but at a word's end."""
    parts: list[str] = []
    open_syllable = False
    for at, letter in enumerate(word):
        following = word[at + 1] if at + 1 < len(word) else ""
        if letter in _CONSONANTS:
            parts += ["a"] if open_syllable else []
            parts.append(_NUKTA.get(letter, _CONSONANTS[letter]) if following == _NUKTA_SIGN else _CONSONANTS[letter])
            open_syllable = True
        elif letter in _SIGNS or letter == _VIRAMA:
            parts.append(_SIGNS.get(letter, ""))
            open_syllable = False
        elif letter in _VOWELS or letter in _NASALS:
            parts += ["a"] if open_syllable else []
            parts.append(_VOWELS.get(letter, "n"))
            open_syllable = False
        elif letter != _NUKTA_SIGN:
            parts.append(letter)
    return "".join(parts)
