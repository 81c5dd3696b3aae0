"""Whether a message is a call for several parts: which of its blocks tell an age and who it is for."""

from __future__ import annotations

from datetime import date
from functools import cache

from talents.understanding import (
    asides,
    forms,
    how_to_send,
    kin_ages,
    lacks_ruled_out,
    names,
    office_talk,
    parts,
    story,
    titled_names,
)
from talents.understanding.figures import find_numbers
from talents.understanding.reading import Found, Reading, read

LONGEST_CALL = 8_000
_WHO = ("hero", "heroes", "heroine", "villain", "lead")


def read_with_forms(text: str, today: date) -> Reading:
    reading = read(text, today)
    names.set_family_towns_aside(reading)
    titled_names.set_titles_in_names_aside(reading)
    forms.set_forms_aside(reading)
    story.set_story_aside(reading)
    office_talk.set_office_talk_aside(reading)
    asides.set_asides_aside(reading)
    how_to_send.set_how_to_send_aside(reading)
    lacks_ruled_out.take_lacks_for_wishes(reading)
    return reading


def with_ages(text: str, today: date) -> Reading:
    reading = read_with_forms(text, today)
    find_numbers(reading)
    return reading


def _is_an_age_in_figures(reading: Reading, thing: Found) -> bool:
    """ "Teenage" describes; "16 to 20" tells a part's age."""
    told = reading.pieces[thing.first : thing.last]
    return (
        thing.field == "playing_age"
        and thing.origin == "typed"
        and any(piece.number is not None or piece.has("decade") for piece in told)
    )


def parts_told(text: str, today: date) -> list[parts.Cut]:
    """The parts of a call, each with what is said for all of them, if there are several."""

    # The same blocks are looked at from several sides.
    @cache
    def age_of(block: str) -> tuple[int | None, int | None] | None:
        reading = with_ages(block, today)
        if forms.is_of_the_production(reading):
            return None
        told = next((thing for thing in reading.found if _is_an_age_in_figures(reading, thing)), None)
        return (told.value["min"], told.value["max"]) if told else None

    @cache
    def names_somebody(block: str) -> bool:
        return any(
            piece.has("gender", "role_gender", "role_age", "part", "kin")
            or piece.word in _WHO
            or piece.text in ("M", "F")
            for piece in read(block, today).pieces
        )

    several = parts.parts_of(text[:LONGEST_CALL], age_of, names_somebody)
    told = kin_ages.without_children(read_with_forms(text, today)) if several else text
    return several if told == text or parts.parts_of(told[:LONGEST_CALL], age_of, names_somebody) else []
