"""The letters of drawn HTML as a reader takes them, sentence by sentence, and the places that they came from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from chat.truth_ages import PLACE
from chat.truth_words import seen

_PIECES = re.compile(r'(<[^>"]*(?:"[^"]*"[^>"]*)*>)')
_TAG = re.compile(r"</?([a-z0-9]+)")
_UNITS = re.compile(r"&[#a-zA-Z0-9]+;|.", re.S)
# Tags inside which a sentence goes on; every other tag ends it. A cell's neighbours are read together with it.
_INLINE = {"a", "strong", "em", "s", "code"}
_CELLS = {"td", "th"}


class Run:
    """The visible letters between two ends of a sentence, each with the place in the HTML that it came from."""

    def __init__(self) -> None:
        self.letters: list[str] = []
        self.origins: list[int | None] = []

    def add(self, shown: str, origin: int | None) -> None:
        for letter in shown:
            self.letters.append(letter)
            self.origins.append(origin)

    @property
    def text(self) -> str:
        return "".join(self.letters)


def sentences(html: str) -> Iterator[str]:
    """The text of each run, which is all that is needed where nothing is to be marked."""
    text: list[str] = []
    for piece in _PIECES.split(html):
        tag = _TAG.match(piece)
        stands_for = _stands_for(tag[1], piece) if tag else _shown(piece)
        if stands_for is not None:
            text.append(stands_for)
            continue
        yield from _with_letters("".join(text))
        text = []
    yield from _with_letters("".join(text))


def runs(html: str, units: list[str]) -> Iterator[Run]:
    """`units` is filled with the pieces of the HTML: tags, entities and letters; origins are places in it."""
    run = Run()
    for piece in _PIECES.split(html):
        tag = _TAG.match(piece)
        if tag is None:
            for unit in _UNITS.findall(piece):
                run.add(_shown_of(unit), len(units))
                units.append(unit)
            continue
        units.append(piece)
        stands_for = _stands_for(tag[1], piece)
        if stands_for is not None:
            run.add(stands_for, None)
            continue
        if run.text.strip():
            yield run
        run = Run()
    if run.text.strip():
        yield run


def _with_letters(text: str) -> Iterator[str]:
    if text.strip():
        yield text


def _stands_for(name: str, tag: str) -> str | None:
    """What a tag is in the text; None for one that ends a sentence."""
    if name == "data":
        return "" if tag.startswith("</") else PLACE
    if name == "br":
        return " "
    if name in _CELLS:
        return "\t"
    return "" if name in _INLINE else None


def _shown(text: str) -> str:
    plain = text.isascii() and text.isprintable() and "&" not in text
    return text if plain else "".join(map(_shown_of, _UNITS.findall(text)))


def _shown_of(unit: str) -> str:
    shown = seen(unit) if len(unit) == 1 else seen(unescape(unit))
    return shown.replace(PLACE, " ")
