"""All that everybody may be told of a talent, in the groups in which profiles and comparisons show it."""

from __future__ import annotations

from datetime import date

from talents import vocabulary
from talents.ages import Ages
from talents.days import day_words
from talents.fact_rows import (
    accents,
    availability,
    credits_by_kind,
    exclusivities,
    languages,
    licences,
    marks,
    permits,
    rates,
    representation,
    skills,
    trainings,
    unions,
)
from talents.facts import Fact, Group, Line, Writer, joined
from talents.models import Talent
from talents.templatetags.card_facts import height, playing_age

_CITIES, _GENDERS = dict(vocabulary.CITIES), dict(vocabulary.GENDERS)
_PORTRAYALS, _VEHICLES = dict(vocabulary.PORTRAYALS), dict(vocabulary.VEHICLES)


def fact_groups(talent: Talent, ages: Ages, today: date) -> list[Group]:
    """Reads rows that `Talent.objects.for_profiles()` has fetched, and nothing else."""
    writer = Writer(talent, today)
    return [
        Group("who", "Who", _who(writer, ages)),
        Group("looks", "Looks", _looks(writer)),
        Group("speech", "Speech and skills", (languages(writer), accents(writer), skills(writer))),
        Group("dates", "Dates and place", (availability(writer), *_place(writer))),
        Group("terms", "Money and promises", _terms(writer)),
        Group("work", "Work and training", (credits_by_kind(writer), trainings(writer), unions(writer))),
        Group("papers", "Papers", _papers(writer)),
    ]


def _who(writer: Writer, ages: Ages) -> tuple[Fact, ...]:
    talent = writer.talent
    portrays = _named(talent.portrayals(writer.today), _PORTRAYALS, "nothing stated")
    return (
        writer.own("gender_identity", "Gender", talent.get_gender_identity_display()),
        writer.own("genders_played", "Plays", _named(talent.genders_played, _GENDERS, "")),
        writer.own("playing_age", "Playing age", playing_age(talent), column="playing_age_min"),
        Fact("age_checks", "Old enough", _age_lines(ages)),
        writer.own("can_portray", "Can portray", portrays, "as told by the talent" if portrays else ""),
        writer.own("pronouns", "Pronouns", talent.pronouns),
    )


def _age_lines(ages: Ages) -> tuple[Line, ...]:
    """Yes and no only: nobody's real age is told."""
    if ages.is_minor is None:
        return ()
    if ages.is_minor:
        return (Line("Under 18", "through the guardian alone"),)
    passed = [years for years, over in ((25, ages.over_25), (21, ages.over_21), (18, ages.over_18)) if over]
    return (Line(f"Over {passed[0]}", "by date of birth"),)


def _looks(writer: Writer) -> tuple[Fact, ...]:
    talent = writer.talent
    facts = (
        writer.own("height_cm", "Height", height(talent.height_cm)),
        writer.own("build", "Build", talent.get_build_display()),
        writer.own("hair_colour", "Hair colour", talent.get_hair_colour_display()),
        writer.own("hair_length", "Hair length", talent.get_hair_length_display()),
        writer.own("hair_type", "Type of hair", talent.get_hair_type_display()),
        writer.own("eye_colour", "Eyes", talent.get_eye_colour_display()),
        writer.own("facial_hair", "Facial hair", talent.get_facial_hair_display()),
        marks(writer),
    )
    # Nobody asks a woman for her beard, so a blank there is no gap.
    return tuple(fact for fact in facts if fact.known or (fact.key, talent.gender_identity) != ("facial_hair", "woman"))


def _place(writer: Writer) -> tuple[Fact, ...]:
    talent = writer.talent
    base = joined(talent.get_base_city_display(), "" if talent.base_city else talent.get_base_region_display())
    local = _named(talent.working_locations, _CITIES, "Nowhere but at the base")
    travel = _sentence(talent.get_willing_to_travel_display())
    return (
        writer.own("base_city", "Base", base),
        writer.own("working_locations", "Local hire in", local),
        writer.own("willing_to_travel", "Travel", travel, talent.travel_conditions if travel else ""),
        writer.own("vehicles", "Vehicles", _named(talent.vehicles, _VEHICLES, "None")),
    )


def _terms(writer: Writer) -> tuple[Fact, ...]:
    days = writer.talent.payment_days
    likeness, scope = writer.talent.likeness(writer.today)
    credit = "" if days is None else f"{days} days" if days else "On the day"
    return (
        rates(writer),
        writer.own("payment_days", "Days of credit", credit),
        representation(writer),
        exclusivities(writer),
        writer.own("ai_likeness", "AI likeness", _sentence(likeness), scope),
    )


def _papers(writer: Writer) -> tuple[Fact, ...]:
    talent, until = writer.talent, writer.talent.passport_valid_to
    passport = "" if until is None else "Valid" if until >= writer.today else "Expired"
    note = f"{'to' if passport == 'Valid' else 'on'} {day_words(until)}" if until else ""
    return (
        licences(writer),
        writer.own("passport", "Passport", passport, note, column="passport_valid_to"),
        writer.own("nationality", "Nationality", talent.get_nationality_display()),
        permits(writer),
    )


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def _named(codes: list[str] | None, names: dict[str, str], nothing: str) -> str:
    """An empty list was told and says none; no list was not told."""
    if codes is None:
        return ""
    return ", ".join(names.get(code, code) for code in codes) or nothing
