"""A message being read: its pieces with their possible meanings, and what the rules have found and claimed so far."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from typing import Any

from talents.query import Origin, Strength
from talents.understanding.clipped import insurer_told, parted, whole
from talents.understanding.lexicon import Tags, lexicon
from talents.understanding.misspelt_phrases import in_their_spelling
from talents.understanding.spelling import nearest, sounded
from talents.understanding.tokens import Token, ends_inside_an_amount, tokenise

Alphabet = Sequence[tuple[str, str]]
# Longer than any request for one part; what comes after is left unread, and that is said.
MOST_TOKENS = 400
# Longer numbers are no age, date or amount.
_MOST_DIGITS = 12


@dataclass(slots=True)
class Piece:
    """One word, number, sign or known phrase. `owner` is the rule that claimed it."""

    text: str
    word: str
    start: int
    end: int
    spaced: bool
    newline: bool
    tags: Tags
    number: float | None = None
    ordinal: bool = False
    owner: str = ""

    @property
    def is_word(self) -> bool:
        return self.word[:1].isalpha()

    @property
    def count(self) -> int:
        """How many it says, in figures or in Hindi; 0 where it says no number."""
        return int(self.number or self.tags.get("hindi_number") or 0)

    def has(self, *tags: str) -> bool:
        return not self.tags.keys().isdisjoint(tags)


@dataclass(slots=True)
class Found:
    """One wish, from piece `first` up to piece `last` (not included)."""

    field: str
    value: Any
    first: int
    last: int
    origin: Origin = "typed"
    strength: Strength = "must"
    level: str | None = None
    uses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Years:
    """Years of past work, both included, None where open, from piece `first` up to `last`."""

    year_from: int | None
    year_to: int | None
    first: int
    last: int


@dataclass
class Reading:
    text: str
    today: date
    pieces: list[Piece] = field(default_factory=list)
    found: list[Found] = field(default_factory=list)
    replaced: list[Found] = field(default_factory=list)
    permitted: list[Found] = field(default_factory=list)
    declined: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    past: list[Years] = field(default_factory=list)
    # Nouns for all of a kind, each with the skills named in its place.
    named: list[tuple[Found, list[Found]]] = field(default_factory=list)
    question: str | None = None
    limit: int | None = None
    # Fields that the request before asked for, where this one follows one.
    held: frozenset[str] = frozenset()
    held_from: date | None = None
    _bare: dict[int, list[str]] = field(default_factory=dict)

    def letters(self, alphabet: Alphabet) -> str:
        """One letter per piece: the first tag of the alphabet that it has; n number, N ordinal, _ claimed, . other."""
        # Dozens of patterns read the same pieces: only what was claimed since is looked at again.
        bare = self._bare.get(id(alphabet))
        if bare is None:
            ranks = _ranks(tuple(alphabet))
            bare = self._bare[id(alphabet)] = [_letter(piece, ranks) for piece in self.pieces]
        return "".join(["_" if piece.owner else letter for piece, letter in zip(self.pieces, bare, strict=True)])

    def retag(self, piece: Piece, tags: Tags) -> None:
        """Gives a piece other meanings, and forgets the letters that told its old ones. Its number is set before."""
        piece.tags = tags
        self._bare.clear()

    def matches(self, pattern: re.Pattern[str], alphabet: Alphabet) -> Iterator[re.Match[str]]:
        """Matches of a pattern over the letters, left to right, each free of what earlier ones claimed."""
        letters = self.letters(alphabet)
        for match in pattern.finditer(letters):
            if match.end() > match.start() and not any(
                piece.owner for piece in self.pieces[match.start() : match.end()]
            ):
                yield match

    def claim(self, first: int, last: int, owner: str) -> None:
        for piece in self.pieces[first:last]:
            piece.owner = piece.owner or owner

    def add(
        self, name: str, value: Any, first: int, last: int, origin: Origin = "typed", level: str | None = None
    ) -> Found:
        self.claim(first, last, name)
        found = Found(name, value, first, last, origin, level=level)
        self.found.append(found)
        return found

    @property
    def numbers(self) -> list[Piece]:
        return [piece for piece in self.pieces if piece.number is not None]

    def words(self, first: int, last: int) -> str:
        """The user's own words from piece `first` up to `last`."""
        return self.text[self.pieces[first].start : self.pieces[last - 1].end]

    def breaks(self, at: int) -> bool:
        """Whether a new thought begins at or with this piece."""
        return self.pieces[at].newline or (self.pieces[at].has("break") and not self.pieces[at].owner)

    def has_found(self, name: str) -> bool:
        return any(found.field == name for found in self.found)


@cache
def _ranks(alphabet: Alphabet) -> dict[str, tuple[int, str]]:
    """tag -> (how early it stands in the alphabet, its letter)."""
    return {tag: (rank, letter) for rank, (tag, letter) in reversed(list(enumerate(alphabet)))}


def _letter(piece: Piece, ranks: dict[str, tuple[int, str]]) -> str:
    found = [ranks[tag] for tag in piece.tags if tag in ranks]
    if found:
        return min(found)[1]
    if piece.number is not None:
        return "N" if piece.ordinal else "n"
    return "."


def read(text: str, today: date) -> Reading:
    tokens = in_their_spelling(insurer_told([_in_our_spelling(token) for token in tokenise(text, MOST_TOKENS)]))
    reading = Reading(text=text, today=today)
    if len(tokens) == MOST_TOKENS:
        reading.notes.append(
            f"This is long; only its first {MOST_TOKENS} words and signs were read. Ask for one part at a time."
        )
    at = 0
    while at < len(tokens):
        counted = tokens[at].is_number and not _opens_a_look(tokens, at)
        piece, at = _number(text, tokens, at) if counted else _word(text, tokens, at)
        if reading.pieces and reading.pieces[-1].has("month") and piece.word == "'":
            piece, at = _short_year(text, tokens, at, piece)
        reading.pieces.append(piece)
    return reading


def _opens_a_look(tokens: list[Token], at: int) -> bool:
    """ "6 pack", "3 day stubble"."""
    found = lexicon().match(tokens, at)
    return found is not None and found[0] > at + 1 and ("build" in found[1] or "facial_hair" in found[1])


def _in_our_spelling(token: Token) -> Token:
    """A word of Devanagari is only spelt out letter by letter; what it sounds like is what was meant.

    Of a word in a hurry only the consonants are written.
    """
    clipped = whole(token.text, token.word)
    if clipped != token.word:
        return replace(token, word=clipped)
    if token.text.isascii() or not token.word.isascii() or not token.is_word or token.text[0].isascii():
        return token
    return replace(token, word=sounded(token.word))


def _number(text: str, tokens: list[Token], at: int) -> tuple[Piece, int]:
    token = tokens[at]
    piece = Piece(token.text, token.word, token.start, token.end, token.spaced, token.newline, {})
    exact = _whole_date(token.word)
    if exact is not None:
        piece.tags = {"exact_date": exact}
        return piece, at + 1
    digits = token.word.replace(",", "")
    if len(digits) > _MOST_DIGITS or not _PLAIN_NUMBER.fullmatch(digits):
        return piece, at + 1
    piece.number = float(digits)
    at += 1
    if at < len(tokens) and not tokens[at].spaced:
        suffix = tokens[at].word
        if suffix in ("st", "nd", "rd", "th"):
            piece.ordinal, at = True, at + 1
        elif suffix == "s" and piece.number % 10 == 0 and 10 <= piece.number <= 90:
            piece.tags, at = {"decade": int(piece.number)}, at + 1
        elif suffix == "'" and at + 1 < len(tokens) and tokens[at + 1].word == "s" and piece.number % 10 == 0:
            piece.tags, at = {"decade": int(piece.number)}, at + 2
    rest = [token.word for token in tokens[at : at + 2]]
    if rest[:1] == ["something"] or rest == ["-", "something"]:
        piece.tags, at = {"decade": int(piece.number)}, at + (1 if rest[0] == "something" else 2)
    if 2000 <= piece.number <= 2100 and piece.number.is_integer() and len(token.word) == 4:
        piece.tags = {"year": int(piece.number)}
    piece.end = tokens[at - 1].end
    piece.text = text[piece.start : piece.end]
    return piece, at


def _short_year(text: str, tokens: list[Token], at: int, sign: Piece) -> tuple[Piece, int]:
    """ "Jan '27"."""
    if at >= len(tokens) or tokens[at].spaced or not _TWO_DIGITS.fullmatch(tokens[at].word):
        return sign, at
    year = 2000 + int(tokens[at].word)
    end = tokens[at].end
    return Piece(
        text[sign.start : end], str(year), sign.start, end, sign.spaced, False, {"year": year}, float(year)
    ), at + 1


_TWO_DIGITS = re.compile(r"\d\d", re.ASCII)
_PLAIN_NUMBER = re.compile(r"\d+(?:\.\d+)?", re.ASCII)
_DATE_PARTS = re.compile(r"(\d{4})-(\d{2})-(\d{2})|(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})")


def _whole_date(word: str) -> date | None:
    match = _DATE_PARTS.fullmatch(word)
    if match is None:
        return None
    iso = [int(part) for part in match.group(1, 2, 3) if part]
    if iso:
        year, month, day = iso
    else:
        day, month, year = (int(part) for part in match.group(4, 5, 6))
        year += 2000 if year < 100 else 0
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _word(text: str, tokens: list[Token], at: int) -> tuple[Piece, int]:
    first = tokens[at]
    known = lexicon().match(tokens, at)
    if known is not None and ends_inside_an_amount(tokens, known[0]):
        known = lexicon().match(tokens[: known[0] - 1], at)
    if known is None and first.is_word:
        meant = parted(first.word) or nearest(first.word)
        known = None if meant is None else (at + 1, lexicon().phrases[meant] | {"respelt": " ".join(meant)})
    last, tags = known or (at + 1, {})
    if "month" in tags and _ends_short_form(tokens, last, dated=at > 0 and _is_a_day(tokens[at - 1])):
        last += 1
    end = tokens[last - 1].end
    word = str(tags.get("respelt", "")) or " ".join(token.word for token in tokens[at:last])
    piece = Piece(text[first.start : end], word, first.start, end, first.spaced, first.newline, tags)
    if known is None and word.endswith("ish") and (base := lexicon().phrases.get((word.removesuffix("ish"),))):
        # "Thirtyish": the number, with the limit in its ending.
        tags = piece.tags = {"number": base["number"], "about": True} if "number" in base else tags
    if "number" in tags:
        piece.number = float(tags["number"])
    elif "ordinal_word" in tags:
        piece.number, piece.ordinal = float(tags["ordinal_word"]), True
    return piece, last


def _is_a_day(token: Token) -> bool:
    return token.is_number or token.word in ("st", "nd", "rd", "th")


def _ends_short_form(tokens: list[Token], at: int, *, dated: bool) -> bool:
    """ "Dec. 7", "7 Dec. - 9 Dec.": the stop belongs to the month; in "7 Dec. 25-30 yrs" it ends the sentence."""
    beside = tokens[at : at + 2]
    if len(beside) < 2 or beside[0].word != "." or beside[0].spaced:
        return False
    year = beside[1].is_number and beside[1].word.startswith("20") and len(beside[1].word) == _DIGITS_OF_A_YEAR
    return beside[1].word == "-" or year or (beside[1].is_number and not dated)


_DIGITS_OF_A_YEAR = 4
