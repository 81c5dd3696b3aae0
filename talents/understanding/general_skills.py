"""A noun for all of a kind beside what is named of it: "dancers, hip hop trained", "a musician, preferably tabla"."""

from __future__ import annotations

from itertools import pairwise

from talents.understanding.joints import joined
from talents.understanding.reading import Found, Reading
from talents.understanding.scope import is_hoped_for
from talents.vocabulary.skills import SKILL_CATEGORY


def keep_what_is_needed(reading: Reading) -> None:
    """ "A dancer, preferably kathak": only the form is a wish, and a dancer is needed all the same."""
    for general, members in reading.named:
        kept = [thing for thing in members if any(thing is other for other in reading.found)]
        if not kept or any(thing.strength != "nice" for thing in kept) or is_hoped_for(reading, general):
            continue
        reading.found.append(general)


def name_the_member(reading: Reading, found: list[Found]) -> None:
    """ "Dancers … hip hop trained", "a musician: tabla": what is named in one word is not asked for in another too."""
    wanted = [thing for thing in found if isinstance(thing.value, str) and thing.value != "dance"]
    # "Dancers, but not kathak" still asks for dancers.
    wanted = [thing for thing in wanted if not _is_ruled_out(reading, thing)]
    for general in list(found):
        members = _FORMS if general.value == "dance" else _members(reading, general)
        if isinstance(members, str) or not any(thing.value in members for thing in wanted):
            continue
        if general.value != "dance" and any(_is_or_else(reading, thing, general) for thing in wanted):
            continue
        for thing in wanted:
            if thing.value in members:
                thing.level = thing.level or general.level
        found.remove(general)
        reading.named.append((general, [thing for thing in wanted if thing.value in members]))
        reading.found = [thing for thing in reading.found if thing is not general]


def _is_or_else(reading: Reading, thing: Found, general: Found) -> bool:
    """ "Kathak or any classical form"."""
    between = reading.pieces[thing.last : general.first]
    if any(piece.has("skill") for piece in between):
        # "Kickboxer or muay thai fighter": the noun is that of the other one.
        return False
    return 0 < len(between) <= 2 and between[0].has("or")


def _is_ruled_out(reading: Reading, thing: Found) -> bool:
    before = reading.pieces[max(0, thing.first - 2) : thing.first]
    after = reading.pieces[thing.last : thing.last + 1]
    return any(piece.has("not_before") for piece in before) or any(piece.has("not_after") for piece in after)


def _members(reading: Reading, general: Found) -> tuple[str, ...] | frozenset[str] | str:
    """ "Fighters: judo or karate", "a comedian, stand-up": the noun is all of its kind, the skill only itself."""
    noun = reading.pieces[general.first].word
    before = reading.pieces[general.first - 1] if general.first else None
    if noun in _NOUNS[1][0] and before is not None and before.has("skill"):
        return (str(before.tags["skill"]),)
    return next((codes for nouns, codes in _NOUNS if noun in nouns), general.value)


def name_the_dance(reading: Reading, found: list[Found]) -> None:
    """ "Good dancers, hip hop": one wish in two words."""
    for one, other in list(pairwise(found)):
        general, form = (one, other) if one.value == "dance" else (other, one)
        beside = other.first - one.last
        if general.value != "dance" or str(form.value) not in _FORMS or beside > 1:
            continue
        if beside == 1 and reading.pieces[one.last].word not in (":", "-", "(", ","):
            continue
        forms = [form, *_in_its_place(reading, found, found.index(form))]
        for named in forms:
            named.level = named.level or general.level
        reading.named.append((general, forms))
        reading.found = [thing for thing in reading.found if thing is not general]
        found.remove(general)
        return


def _in_its_place(reading: Reading, found: list[Found], at: int) -> list[Found]:
    """ "Trained dancer: ballet or contemporary": the other forms of the choice."""
    others = []
    while at + 1 < len(found) and joined(reading, found[at], found[at + 1]) == "or":
        others.append(found[at + 1])
        at += 1
    return [other for other in others if other.value in _FORMS]


_FORMS = frozenset(code for code, category in SKILL_CATEGORY.items() if category == "dance")


_MARTIAL = frozenset(code for code, category in SKILL_CATEGORY.items() if category == "martial")
_NOUNS = (
    (("fighter", "fighters"), _MARTIAL - {"stage_combat"}),
    (("comedian", "comedians", "comic", "comics"), frozenset(("stand_up",))),
    (
        ("singer", "singers", "vocalist", "vocalists", "sings", "vocals", "vocal", "ghazals", "ghazal"),
        frozenset(("hindustani_vocal", "rapping")),
    ),
)
