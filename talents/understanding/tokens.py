"""Text into tokens that remember where they stood, each with a folded form that rules compare."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from talents.understanding.devanagari import in_latin
from talents.vocabulary.short_forms import SHORT_FORMS

# Python's \w leaves out the vowel signs of Devanagari, which would cut its words into pieces.
_LETTER = r"[^\W\d_]|[\u0300-\u036f\u0900-\u0963\u0970-\u0dff\u200c\u200d]"
# "10/11/12 Dec" are three days.
_OF_MONTH = r"(?!\s*(?i:jan|feb|mar|apr|may|june?\b|july?\b|aug|sept?|oct|nov|dec))"
_WHOLE_DATE = (
    r"(?<![\d./-])(?:\d{4}-\d{2}-\d{2}|\d{1,2}([./-])(?:0?[1-9]|1[0-2])\1(?:20\d\d|\d\d)(?!\d)"
    rf"{_OF_MONTH})(?![\d/-])"
)
# "1,25,000" is one number; "11,12,13 dec" are three.
_THOUSANDS = r"\d{1,3}(?:,\d{2,3})*,\d{3}(?!\d)(?:\.\d+)?"
# "Age >>> 25", "City => Pune": between a label and its value.
_ARROW = r">{2,}|[-=]+>"
# "Improv people w/ stand-up background"; "w/o", "w/c" and "M/W/NB" are other words.
_WITH = r"(?<![\w/])[wW]/(?!(?i:o|out|c|e|i|in|ending|end)\b)"
_TOKEN = re.compile(rf"{_WITH}|{_WHOLE_DATE}|{_ARROW}|{_THOUSANDS}|\d+(?:\.\d+)?|(?:{_LETTER})+|[^\w\s]|_")
_DEVANAGARI = re.compile(r"[\u0904-\u0939\u0958-\u095f\u0972]")
_DASHES = frozenset("-‐‑‒–—―−~〜")
_FEET, _INCHES = frozenset("'’‘′`´"), frozenset('"”“″')
_SYMBOLS = {
    "₨": "₹",
    "≤": "<=",
    "≥": ">=",
    "／": "/",
    "·": ",",
    "•": ";",
    "…": ".",
    "।": ".",
    "|": ";",
    "~": "~",
    "→": "-",
    "➔": "-",
    "➡": "-",
}


@dataclass(frozen=True, slots=True)
class Token:
    """`text` as written, from `start` to `end` of the message; `word` folded; `spaced`: white space stood before it."""

    text: str
    word: str
    start: int
    end: int
    spaced: bool
    newline: bool

    @property
    def is_number(self) -> bool:
        return self.word[:1].isdigit()

    @property
    def is_word(self) -> bool:
        return self.word[:1].isalpha()


def tokenise(text: str, most: int | None = None) -> list[Token]:
    """At most `most` tokens from the start of the text."""
    tokens: list[Token] = []
    end = 0
    for found in islice(_TOKEN.finditer(text), most):
        gap = text[end : found.start()]
        if _is_ornament(found.group()) and (not tokens or "\n" in gap or tokens[-1].word == ";"):
            # What opens a line says nothing; the word behind it opens the line.
            continue
        tokens.append(
            Token(found.group(), fold(found.group()), found.start(), found.end(), bool(gap) or end == 0, "\n" in gap)
        )
        end = found.end()
    return tokens


@lru_cache(maxsize=4096)
def fold(word: str) -> str:
    """One spelling per word: case, width, Latin accents, digits of any script, kinds of dash and quote."""
    if word in _SYMBOLS:
        return _SYMBOLS[word]
    if word in _DASHES:
        return "-"
    if len(word) > 1 and word.endswith(">"):
        return ":"
    if _is_ornament(word):
        return ";"
    if word in _FEET:
        return "'"
    if word in _INCHES:
        return '"'
    # Devanagari with a nukta has two encodings; decomposed is the one that both end in.
    plain = unicodedata.normalize("NFC", word)
    if _DEVANAGARI.search(plain):
        return in_latin(plain)
    folded = unicodedata.normalize("NFKD", plain.replace("\u200c", "").replace("\u200d", "")).casefold()
    folded = "".join(_digit(letter) for letter in folded if not "\u0300" <= letter <= "\u036f")
    return SHORT_FORMS.get(folded, folded) or word


def _is_ornament(word: str) -> bool:
    """An emoji or a bullet between two things: it only sets them apart."""
    return len(word) == 1 and unicodedata.category(word) in _ORNAMENTS and word not in _SYMBOLS and word not in _FEET


# Signs, what colours or joins them, and the shapes of bullets.
_ORNAMENTS = ("So", "Sk", "Mn", "Cf")


def _digit(letter: str) -> str:
    value = unicodedata.decimal(letter, None) if not letter.isascii() else None
    return letter if value is None else str(value)


def ends_inside_an_amount(tokens: list[Token], at: int) -> bool:
    """ "Under 18k a day": the phrase that ends with 18 is none."""
    following = tokens[at : at + 1]
    return tokens[at - 1].is_number and bool(following) and following[0].word in _OF_AN_AMOUNT


_OF_AN_AMOUNT = ("k", "lakh", "lakhs", "l", "thousand", "hazaar", "hazar", "%", "cm")
