"""Languages of the film and not of whom it casts: "a Bhojpuri music video", "shot in Tamil first and Hindi later"."""

from __future__ import annotations

from talents.understanding import same_line
from talents.understanding.reading import Found, Reading


def leave_the_productions(reading: Reading, found: list[Found]) -> None:
    """ "Bhojpuri music video … Maithili native": where her languages are told, that of the film is none of them."""
    of_films: list[Found] = []
    for thing in found:
        if _is_of_a_film(reading, thing) or _goes_on_with_a_film(reading, of_films[-1:], thing):
            of_films.append(thing)
    if len(of_films) == len(found):
        return
    for thing in of_films:
        reading.found = [other for other in reading.found if other is not thing]
        reading.claim(thing.first, thing.last, "context")


def _is_of_a_film(reading: Reading, thing: Found) -> bool:
    bare = thing.level is None and not thing.uses
    following = same_line.behind(reading, thing.last, 1)
    before = reading.pieces[thing.first - 2 : thing.first] if thing.first > 1 else []
    written = _is_written_in(reading, thing)
    in_brackets = len(before) == 2 and before[1].word == "(" and (before[0].has("credit") or before[0].word in _FILMS)
    made_in = len(before) == 2 and (
        (before[1].word == "in" and before[0].word in _MADE) or before[1].word in ("shot in", "shoot in", "filmed in")
    )
    named = any(piece.has("credit") or piece.word in _FILMS for piece in following)
    return bare and (in_brackets or made_in or named or written)


def _is_written_in(reading: Reading, thing: Found) -> bool:
    """ "Script's in English btw": what is read, not who."""
    before = [piece.word for piece in reading.pieces[max(0, thing.first - 5) : thing.first]]
    return before[-1:] == ["in"] and before[-2:-1] in (["s"], ["is"], ["are"]) and bool(set(before) & _WRITTEN)


_WRITTEN = frozenset(("script", "brief", "contract", "paperwork", "subtitles", "treatment", "nda", "deck"))


def _goes_on_with_a_film(reading: Reading, last: list[Found], thing: Found) -> bool:
    """ "Shot in Tamil first and Hindi later"."""
    between = reading.pieces[last[0].last : thing.first] if last else []
    return bool(between) and all(piece.word in _FIRST_AND_LATER and not piece.newline for piece in between)


_MADE = ("shot", "made", "filmed", "scripted", "released", "releasing", "mounted", "being shot", "being made")
_FIRST_AND_LATER = ("first", "and", "later", "then", ",", "/", "&", "simultaneously", "also", "both")
_FILMS = ("song", "songs", "feature", "film", "show", "project", "production", "album", "mv", "movie", "reality", "ad")
