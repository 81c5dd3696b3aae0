"""Invented people for demonstrations, tests and benchmarks: the same seed and day give the same people, in order."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from random import Random
from typing import NamedTuple

from talents.demo import particulars, private, showing, work
from talents.demo.children import Child, is_child
from talents.demo.drawing import Drawn, as_child, draw, renamed
from talents.demo.made_names import rarer_name

# People are drawn in blocks, each with a generator of its own, so that several processes can share the work.
BLOCK = 1000
SEED = 2026
COLUMNS: dict[str, tuple[str, ...]] = {
    "talent": (
        *("stage_name", "aliases", "gender_identity", "genders_played", "playing_age_min", "playing_age_max"),
        *("base_city", "working_locations", "willing_to_travel", "height_cm", "build", "hair_colour", "hair_length"),
        *("eye_colour", "facial_hair", "passport_valid_to", "bio", "pronouns", "can_portray", "base_region"),
        *("base_country", "travel_conditions", "nationality", "hair_type", "vehicles", "payment_days", "ai_likeness"),
        *("tags", "told_none", "fact_sources", "do_not_contact", "source", "as_of"),
    ),
    "languages": ("language", "level", "reads_script", "dubs", "source", "as_of"),
    "accents": ("accent", "level", "source", "as_of"),
    "skills": ("skill", "level", "last_done", "evidence", "source", "as_of"),
    "credits": (
        *("production", "kind", "role", "role_size", "director", "production_company", "platform", "year"),
        *("brand", "product_category", "language", "casting_director", "link", "source", "as_of"),
    ),
    "availabilities": ("first_day", "last_day", "status", "project", "source", "as_of"),
    "rates": (
        *("amount", "currency", "unit", "work_type", "includes_agency_fee", "negotiable"),
        *("hours", "includes_gst", "usage_media", "usage_territory", "usage_months", "source", "as_of"),
    ),
    "trainings": ("school", "course", "teacher", "first_year", "last_year", "source", "as_of"),
    "licences": ("licence", "valid_to", "source", "as_of"),
    "union_memberships": ("union", "status", "number", "source", "as_of"),
    "work_permits": ("country", "kind", "valid_to", "source", "as_of"),
    "marks": ("kind", "place", "visible", "coverable", "source", "as_of"),
    "exclusivities": (
        *("brand", "product_category", "territory", "media", "first_day", "last_day", "source", "as_of"),
    ),
    "media": (
        *("kind", "url", "title", "credit", "taken_on", "language", "seconds", "altered", "for_office_only"),
        *("source", "as_of"),
    ),
    "links": ("platform", "handle", "url", "followers", "source", "as_of"),
    "consents": ("purpose", "notice_version", "given_by", "given_at", "valid_to", "withdrawn_at", "scope"),
    "identity": ("legal_name", "date_of_birth", "source", "as_of"),
    "contact": ("phone", "whatsapp", "email", "preferred_channel", "call_hours", "source", "as_of"),
    "size_card": (
        *("weight_kg", "chest", "waist", "hip", "inseam", "neck", "shoulder", "sleeve", "head"),
        *("shoe", "shoe_system", "suit", "dress", "glove", "source", "as_of"),
    ),
    "boundaries": (
        *("intimacy", "nudity", "smoking", "alcohol", "meat", "stunts", "animals"),
        *("brands", "remarks", "disability", "access_needs", "source", "as_of"),
    ),
    "guardians": ("name", "relation", "phone", "email", "id_verified_on", "source", "as_of"),
    "representations": (
        *("agency", "person", "kind", "exclusive", "phone", "email", "territory", "work_types", "source", "as_of"),
    ),
}


class Person(NamedTuple):
    """`talent` is one row, the others are lists of rows; columns are in `COLUMNS`, codes in the vocabulary.

    The first column of a representation is the name of an agency out of `work.AGENCIES`.
    """

    talent: tuple
    languages: list[tuple]
    accents: list[tuple]
    skills: list[tuple]
    credits: list[tuple]
    availabilities: list[tuple]
    rates: list[tuple]
    trainings: list[tuple]
    licences: list[tuple]
    union_memberships: list[tuple]
    work_permits: list[tuple]
    marks: list[tuple]
    exclusivities: list[tuple]
    media: list[tuple]
    links: list[tuple]
    consents: list[tuple]
    identity: list[tuple]
    contact: list[tuple]
    size_card: list[tuple]
    boundaries: list[tuple]
    guardians: list[tuple]
    representations: list[tuple]


def people(count: int, seed: int = SEED, today: date | None = None) -> Iterator[Person]:
    """`count` people with dates around `today`. Fewer people are a prefix of more."""
    today = today or date.today()
    for number in range(-(-count // BLOCK)):
        yield from block(number, min(BLOCK, count - number * BLOCK), seed, today)


def block(number: int, count: int, seed: int, today: date) -> Iterator[Person]:
    """The first `count` people of a block of `BLOCK`."""
    random, more = Random(f"{seed} {number}"), Random(f"{seed} {number} more")
    book = work.Book(seed, today)
    for index in range(count):
        place = number * BLOCK + index
        drawn = draw(random, place, book)
        # The first people bear the names of the lists; a million would bear each of them a hundred times.
        if number and more.random() < 0.8:
            drawn = renamed(drawn, rarer_name(more, drawn.community, drawn.gender))
        if is_child(place):
            drawn = as_child(drawn, Child(seed, place, today))
        yield _person(drawn, more, book)


def _person(drawn: Drawn, more: Random, book: work.Book) -> Person:
    """Draws what the first dice left open. Nothing here draws from them: those who hang on them stay the same."""
    told, today, tongue = drawn.told, book.today, drawn.community.languages[0]
    facts = particulars.own_facts(more, drawn.gender, drawn.city, tongue)
    shown = showing.media(more, tongue, told, today)
    reached = [] if drawn.child else private.contact(more, drawn.name, told)
    respected = private.boundaries(more, told)
    born = drawn.child.born if drawn.child else private.birthday(more, drawn.youngest, today)
    asked = {
        "media": shown,
        "can_portray": facts[1],
        "contact": reached,
        "disability": any(row[-4] for row in respected),
        "ai_likeness": facts[-1],
    }
    agreed = private.agreed_to(more, asked) + (["minor"] if drawn.child else [])
    return Person(
        _talent(drawn, facts),
        [(*row, *particulars.language(more, *row), *told) for row in drawn.languages],
        [(*row, *told) for row in drawn.accents],
        [(*row, *particulars.skill(more, today), *told) for row in drawn.skills],
        [(*row[:-2], *particulars.credit(more, row[1], row[6], tongue), *row[-2:]) for row in drawn.credits],
        drawn.days,
        [(*row[:-2], *particulars.rate(more, row[2], row[3]), *row[-2:]) for row in drawn.rates],
        particulars.trainings(more, drawn.schools, drawn.youngest, told, today),
        particulars.licences(more, drawn.licences, told, today),
        particulars.memberships(more, drawn.unions, drawn.experience, told),
        particulars.work_permits(more, told, today),
        particulars.marks(more, drawn.tattoo, told),
        particulars.exclusivities(more, drawn.credits, told, today),
        shown,
        [] if drawn.child else showing.links(more, drawn.name, drawn.experience, told),
        private.consents(more, agreed, "guardian" if drawn.child else "talent", today),
        private.identity(more, drawn.name, born, told),
        reached,
        private.size_card(more, drawn.height, drawn.gender, told),
        respected,
        drawn.child.guardians(drawn.name, told) if drawn.child else [],
        [(*row[:-2], *particulars.representation(more), *row[-2:]) for row in drawn.agents],
    )


def _talent(drawn: Drawn, facts: tuple) -> tuple:
    tattoos: list[str] | None = [] if drawn.tattoo is False else None
    none = _told_none(licences=drawn.licences, unions=drawn.unions, trainings=drawn.schools, tattoos=tattoos)
    return (
        *(drawn.name, drawn.spellings, drawn.gender_told, drawn.genders_played, *drawn.plays),
        *(drawn.city, drawn.locations, drawn.travel, *drawn.look, drawn.passport, drawn.bio),
        *(*facts, [], none, {}, False, *drawn.told),
    )


def _told_none(**lists: list[str] | None) -> list[str]:
    """The lists that somebody has told are empty."""
    return [name for name, codes in lists.items() if codes == []]
