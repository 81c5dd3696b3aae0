"""What a name that was typed may stand for: as written, sounding the same, or, if that finds nobody, misspelt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from talents import name_words
from talents.conditions import Condition, every, has
from talents.names import LONGEST_WORD
from talents.names import name_words as words_of
from talents.query import Clause
from talents.spelling import distance

if TYPE_CHECKING:
    from talents.models import Talent

# For each word typed, the beginnings of words that it may stand for; the first is the best.
Senses = tuple[tuple[str, ...], ...]
MOST_NEAR = 6
SHORTEST_PART = 3


@dataclass(frozen=True)
class Correction:
    """`shown` stands for what was `asked`; with `also`, beside it."""

    field: str
    asked: str
    shown: tuple[str, ...]
    also: bool = False

    @property
    def words(self) -> str:
        names = " and ".join(self.shown)
        sound = "sounds" if len(self.shown) == 1 else "sound"
        return f"Also {names}, which {sound} like {self.asked}" if self.also else f"Showing {names} for {self.asked}"


def condition(senses: Senses) -> Condition:
    return every(*(has(f"name:{word[:LONGEST_WORD]}" for word in words) for words in senses))


def as_written(name: str) -> Senses:
    return tuple((word,) for word in words_of(name))


def senses_of(clause: Clause, finds: Callable[[Condition], bool]) -> tuple[Senses, list[Correction]]:
    """What is searched for in the place of a name, and what is to be said about it."""
    typed = words_of(clause.value)
    alike = name_words.sounding_like(typed)
    sounding = tuple((word, *alike[word]) for word in typed)
    if finds(condition(sounding)):
        also = any(alike.values()) and finds(condition(as_written(clause.value)))
        return sounding, [_said(word, alike[word], also=also) for word in typed if alike[word]]
    for words, senses in _misspelt(typed):
        if finds(condition(senses)):
            return senses, _changed(clause.value, typed, words, senses)
    return as_written(clause.value), []


def shown_only(corrections: Sequence[Correction], talents: Iterable[Talent]) -> list[Correction]:
    """Of several spellings those that the page shows."""
    seen = {word for talent in talents for word in words_of(talent.stage_name, *talent.aliases)}
    found = []
    for correction in corrections:
        shown = tuple(name for name in correction.shown if set(words_of(name)) & seen) or correction.shown[:1]
        found.append(replace(correction, shown=shown))
    return found


def _changed(written: str, typed: list[str], words: list[str], senses: Senses) -> list[Correction]:
    """Word for word, or as a whole where words were put together, parted or left out."""
    if words != typed:
        return [Correction("name", written, (" ".join(near[0].capitalize() for near in senses),))]
    changed = [(word, near) for word, near in zip(words, senses, strict=True) if word not in near]
    return [_said(word, list(near), also=False) for word, near in changed]


def _said(word: str, shown: list[str], *, also: bool) -> Correction:
    return Correction("name", word.capitalize(), tuple(each.capitalize() for each in shown[:MOST_NEAR]), also)


def _misspelt(typed: list[str]) -> Iterator[tuple[list[str], Senses]]:
    """Nearest readings first: one letter off, two off, then without initials, then words run together or apart."""
    whole = [word for word in typed if len(word) > 1]
    readings = [typed, *([whole] if 1 < len(whole) < len(typed) else []), *_joined(typed), *_parted(typed)]
    candidates = name_words.sharing_a_key({word for words in readings for word in words})
    for words in readings:
        if not words:
            continue
        for most in (0, 1, 2):
            senses = tuple(_near(word, candidates, most) for word in words)
            if all(senses):
                yield words, senses


def _near(word: str, candidates: list[str], most: int) -> tuple[str, ...]:
    """The known words no further away than `most`; an initial stands for itself."""
    if len(word) == 1:
        return (word,)
    found = [(far, known) for known in candidates if (far := distance(word, known)) is not None and far <= most]
    return tuple(known for _, known in sorted(found)[:MOST_NEAR])


def _joined(typed: list[str]) -> list[list[str]]:
    """Shah Rukh as Shahrukh."""
    return [[*typed[:at], typed[at] + typed[at + 1], *typed[at + 2 :]] for at in range(len(typed) - 1)]


def _parted(typed: list[str]) -> list[list[str]]:
    """Shahrukh as Shah Rukh, Dsouza as D'Souza."""
    return [
        [*typed[:at], word[:cut], word[cut:], *typed[at + 1 :]]
        for at, word in enumerate(typed)
        for cut in (*([1] if word[0] == "d" else []), *range(SHORTEST_PART, len(word) - SHORTEST_PART + 1))
    ]
