"""Finds, in the visible text of an answer, names and ages that nothing in the conversation has told.

Works on the drawn HTML, where neither emphasis, links, entities nor invisible signs can take a name apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from django.utils.functional import cached_property

from chat import truth_letters
from chat.truth import Known
from chat.truth_ages import ages, may_make_age
from chat.truth_words import FAMILY_NAMES, FUNCTION, PARTICLES, WORD, folded, labels, names_nobody, vocabulary

# Any signs but those that end a sentence or part a list.
_JOINT = re.compile(r"(?:[^\w.!?,;:]|_)*$")
_TYPED_TAG = re.compile(r"<[^<>]{0,80}>")
_INITIAL = re.compile(r"\.\s{0,3}$")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_DEVANAGARI = re.compile(r"[\u0900-\u097f]")
_LONGEST = 12
_ANY_TAG = re.compile(r"<[^>]*>")
_AROUND = re.compile(r"\A(?:<[^>]*>\s*)+|(?:<[^>]*>\s*)+\Z")
_LETTERS = re.compile(r"[A-Za-z]+")
_DIGIT = re.compile(r"\d")
NOTES = {"name": "not in the roster", "age": "age not in the roster"}


@dataclass(frozen=True)
class Span:
    start: int
    end: int
    kind: str


@dataclass
class Word:
    text: str
    start: int
    end: int

    @cached_property
    def key(self) -> str:
        return folded(self.text)

    @property
    def capital(self) -> bool:
        return self.text != self.text.lower()

    @property
    def ordinary(self) -> bool:
        return self.key in FUNCTION or self.key in vocabulary()

    @property
    def doubtful(self) -> bool:
        """Whether it could be part of a name at all: nearly every word of an answer cannot."""
        return (self.capital and not self.ordinary) or self.key in FAMILY_NAMES


def marked(html: str, known: Known, *, unfinished: bool = False) -> str:
    """The HTML with a visible mark on every invention. `unfinished`: its last word may still be growing."""
    if _plainly_free(html):
        return html
    sentences = list(truth_letters.sentences(html))
    last = len(sentences) - 1
    if not any(find(text, known, growing=unfinished and at == last) for at, text in enumerate(sentences)):
        return html
    units: list[str] = []
    marks: dict[int, tuple[str, bool]] = {}
    runs = list(truth_letters.runs(html, units))
    for number, run in enumerate(runs):
        text = "".join(run.letters)
        growing = unfinished and number == len(runs) - 1
        spans = find(text, known, growing=growing)
        if spans and known.complete():
            spans = find(text, known, growing=growing)
        for span in spans:
            places = [place for place in run.origins[span.start : span.end] if place is not None]
            marks |= {place: (span.kind, place == places[-1]) for place in places}
    return "".join(_drawn(units, marks))


# An answer is drawn again when it ends, and for each of its readers.
@lru_cache(maxsize=1_000)
def _plainly_free(html: str) -> bool:
    """A quick look that most paragraphs pass: no figure, no family name, no capital that is not a word's own."""
    # A tag may part two words or stand inside one: neither reading may have anything to look at. Those around it all do
    # neither.
    inside = _AROUND.sub("", html)
    readings = [_ANY_TAG.sub(gap, inside) for gap in ("", " ")] if "<" in inside else [inside]
    return all(map(marks_nothing, readings))


def marks_nothing(text: str) -> bool:
    """A quick look at each word for itself: True where none could be of a name or an age, whatever stands around it."""
    return text.isascii() and not _DIGIT.search(text) and all(map(_is_free, _LETTERS.findall(text)))


@lru_cache(maxsize=50_000)
def _is_free(word: str) -> bool:
    return names_nobody(word) and not may_make_age(word)


def may_name(text: str) -> bool:
    """A quick look: False where no word could be part of a name."""
    return not text.isascii() or not all(map(names_nobody, _LETTERS.findall(text)))


def _drawn(units: list[str], marks: dict[int, tuple[str, bool]]) -> Iterator[str]:
    inside = ""
    for place, unit in enumerate(units):
        kind, last = marks.get(place, ("", False))
        if kind != inside:
            yield "</mark>" if inside else ""
            yield f'<mark class="not-in-roster" data-invented="{kind}">' if kind else ""
            inside = kind
        yield unit
        if last:
            yield f" ({NOTES[kind]})</mark>"
            inside = ""
    yield "</mark>" if inside else ""


def find(text: str, known: Known, *, growing: bool = False) -> list[Span]:
    """Places in plain text, in order and without overlap."""
    found = [Span(start, end, "name") for start, end in find_names(text, known, growing=growing)]
    taken = {place for span in found for place in range(span.start, span.end)}
    for start, end in ages(text, known):
        if not taken.intersection(range(start, end)):
            found.append(Span(start, end, "age"))
            taken |= set(range(start, end))
    return sorted(found, key=lambda span: span.start)


def _tokens(text: str) -> list[Word]:
    found = []
    for match in WORD.finditer(text):
        start = match.start()
        whole = match.group()
        taken_apart = whole[:1].isupper() and whole.casefold() not in vocabulary()
        pieces = _CAMEL.split(whole) if taken_apart else [whole]
        for piece in pieces:
            found.append(Word(piece, start, start + len(piece)))
            start += len(piece)
    return found


def find_names(text: str, known: Known, *, growing: bool = False) -> Iterator[tuple[int, int]]:
    """Where names stand that nothing has told, in plain text; `growing`: its last word may not be whole."""
    if not may_name(text):
        return
    text = _TYPED_TAG.sub(lambda tag: " " * len(tag.group()), text)
    tokens = _tokens(text)
    fine = _covered(tokens, known)
    if growing and tokens and tokens[-1].end == len(text):
        fine |= _still_growing(tokens, known)
    at = 0
    while at < len(tokens):
        end = _unknown_run(text, tokens, fine, at)
        if end - at > 1:
            yield tokens[at].start, tokens[end - 1].end
        elif end > at and (start := _lone_family_name(text, tokens, fine, at)) is not None:
            yield tokens[start].start, tokens[at].end
        at = max(end, at + 1)


def _covered(tokens: list[Word], known: Known) -> set[int]:
    """Places of the words that belong to something told, asked or in the vocabulary."""
    keys = [token.key for token in tokens]
    fine: set[int] = set()
    # Only a doubtful word and the one before it are ever looked up.
    doubtful = [at for at, token in enumerate(tokens) if token.doubtful]
    starts = {start for at in doubtful for start in range(max(0, at - _LONGEST), at + 1)}
    for start in sorted(starts):
        for end in range(min(len(keys), start + _LONGEST), start, -1):
            phrase = tuple(keys[start:end])
            if phrase in known.phrases or phrase in labels() or (len(phrase) > 1 and known.asked(phrase)):
                fine |= set(range(start, end))
                break
    return fine


def _still_growing(tokens: list[Word], known: Known) -> set[int]:
    """The end of the text, as long as it may become something known."""
    last = tokens[-1].key
    if any(word.startswith(last) for word in (*FUNCTION, *vocabulary())):
        return {len(tokens) - 1}
    for count in range(min(_LONGEST, len(tokens)), 0, -1):
        keys = tuple(token.key for token in tokens[-count:-1])
        for phrase in known.phrases | labels():
            if len(phrase) >= count and phrase[: count - 1] == keys and phrase[count - 1].startswith(last):
                return set(range(len(tokens) - count, len(tokens)))
    return set()


def _is_candidate(tokens: list[Word], fine: set[int], at: int) -> bool:
    token = tokens[at]
    return at not in fine and token.capital and not token.ordinary


def _unknown_run(text: str, tokens: list[Word], fine: set[int], at: int) -> int:
    """The end of the run of unknown capitalised words that begins at this word; `at` itself if there is none."""
    if not _is_candidate(tokens, fine, at):
        return at + 1 if _is_family_name(tokens, fine, at) else at
    end = at + 1
    while end < len(tokens):
        following = end
        while following < len(tokens) - 1 and tokens[following].text in PARTICLES and following - end < 2:
            following += 1
        if not _is_candidate(tokens, fine, following):
            break
        if not all(_joined(text, tokens[place - 1], tokens[place]) for place in range(end, following + 1)):
            break
        end = following + 1
    return end


def _joined(text: str, one: Word, other: Word) -> bool:
    gap = text[one.end : other.start]
    if _JOINT.match(gap) or (gap.strip() == "," and {one.key, other.key} & FAMILY_NAMES):
        return True
    # "R. Kapoor" is one name, "from Pune. Kapoor" is not; "Rahul.Kapoor" is a name in disguise.
    return bool(_INITIAL.match(gap)) and (len(one.text) <= 2 or gap == ".")


def _is_family_name(tokens: list[Word], fine: set[int], at: int) -> bool:
    return at not in fine and tokens[at].key in FAMILY_NAMES


def _lone_family_name(text: str, tokens: list[Word], fine: set[int], at: int) -> int | None:
    """Where a full name begins that ends in this family name: in small letters, in Devanagari, or after a city."""
    if at == 0 or not _is_family_name(tokens, fine, at):
        return None
    before = tokens[at - 1]
    if at - 1 in fine or before.key in FUNCTION or len(before.text) < 2:
        return None
    same_script = bool(_DEVANAGARI.match(before.text)) == bool(_DEVANAGARI.match(tokens[at].text))
    plain = before.key in vocabulary() and not before.capital
    swapped = text[before.end : tokens[at].start]
    return at - 1 if same_script and not plain and _JOINT.match(swapped) else None
