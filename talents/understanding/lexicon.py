"""All the vocabulary as one table of phrases, each with its meanings by tag. The longest phrase wins."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from talents.understanding.calendar_words import CALENDAR
from talents.understanding.cues import cues
from talents.understanding.quantity_words import QUANTITIES
from talents.understanding.tokens import Token, fold, tokenise
from talents.vocabulary import (
    accents,
    appearance,
    brands,
    errands,
    industry,
    journeys,
    languages,
    looks,
    money_words,
    neighbourhoods,
    papers,
    parts,
    people,
    places,
    product_words,
    protected,
    skill_forms,
    skill_groups,
    skill_levels,
    skills,
    women_and_men,
    work,
    work_rights,
    world_words,
)
from talents.vocabulary.aversions import AVERSIONS
from talents.vocabulary.personal_names import GIVEN_TITLES
from talents.vocabulary.phrases import phrases as listed
from talents.vocabulary.short_forms import SHORT_FORMS

Tags = dict[str, Any]
_LONG_FORMS = frozenset(SHORT_FORMS.values())


class Lexicon:
    def __init__(self) -> None:
        self.phrases: dict[tuple[str, ...], Tags] = {}
        self.longest: dict[str, int] = defaultdict(int)

    def add(self, tag: str, value: Any, phrases: Iterable[str]) -> None:
        for phrase in phrases:
            tokens = tokenise(phrase)
            hyphenated = any(token.is_word for token in tokens)
            # Of "+/-" the dash is a part, in "clean-shaven" it only joins.
            words = tuple(token.word for token in tokens if token.word != "-" or not hyphenated)
            if words:
                self.phrases.setdefault(words, {}).setdefault(tag, value)
                self.longest[words[0]] = max(self.longest[words[0]], len(words))

    def match(self, tokens: list[Token], at: int) -> tuple[int, Tags] | None:
        """The longest phrase that starts at this token: (the index after its end, its tags)."""
        limit = self.longest.get(tokens[at].word, 0)
        words: list[str] = []
        best: tuple[int, Tags] | None = None
        here = at
        while here < len(tokens) and len(words) < limit:
            token = tokens[here]
            if len(words) == 1 and token.word in _SORT_OF and (looks := self._of_looks(tokens, here)):
                return looks
            if words and (token.newline or _is_joining_hyphen(tokens, here)):
                if token.newline:
                    break
                here += 1
                continue
            words.append(token.word)
            here += 1
            tags = self.phrases.get(tuple(words))
            if tags is not None and not (len(words) > 1 and _ends_a_sentence(tokens, here)):
                best = here, tags
        return best

    def _of_looks(self, tokens: list[Token], at: int) -> tuple[int, Tags] | None:
        """ "Gym wali body", "lambe wale baal": the phrase without the word between."""
        if at + 1 >= len(tokens) or tokens[at].newline or tokens[at + 1].newline:
            return None
        tags = self.phrases.get((tokens[at - 1].word, tokens[at + 1].word), {})
        return (at + 2, tags) if any(tag in tags for tag in _LOOKS) else None


_SORT_OF = ("wali", "wala", "wale", "waali", "waala", "waale", "type")
_LOOKS = ("build", "hair_length", "hair_colour", "facial_hair")


def _ends_a_sentence(tokens: list[Token], end: int) -> bool:
    """ "Pref. Mumbai" is short for "preferred"; behind the whole word the stop is one."""
    before, stop = tokens[end - 2 : end]
    return stop.word == "." and before.word in _LONG_FORMS and len(before.text) >= len(before.word)


def _is_joining_hyphen(tokens: list[Token], at: int) -> bool:
    token = tokens[at]
    if token.word != "-" or token.spaced or at + 1 >= len(tokens):
        return False
    return not tokens[at + 1].spaced and tokens[at + 1].is_word and tokens[at - 1].is_word


@cache
def lexicon() -> Lexicon:
    table = Lexicon()
    _add_people(table)
    _add_tongues(table)
    _add_places(table)
    _add_abilities(table)
    _add_work(table)
    _add_trade(table)
    _add_world(table)
    for tag, value, phrases in cues():
        table.add(tag, value, phrases)
    for tag, entries in (*CALENDAR.items(), *QUANTITIES.items(), *money_words.MONEY_WORDS.items()):
        for value, phrases in entries.items():
            table.add(tag, value, phrases)
    return table


def _add_each(table: Lexicon, tag: str, words: Mapping[Any, Iterable[str]]) -> None:
    for code, phrases in words.items():
        table.add(tag, code, phrases)


def _add_people(table: Lexicon) -> None:
    _add_each(table, "gender", women_and_men.GENDER_WORDS)
    _add_each(table, "role_gender", women_and_men.ROLE_GENDER)
    for code, words in women_and_men.ROLE_GENDER.items():
        table.add("role_gender", code, _plurals(word for word in words if word not in GIVEN_TITLES))
    table.add("address", True, women_and_men.ADDRESSED)
    table.add("adults_only", True, people.ADULTS_ONLY)
    table.add("by_law", True, people.BY_LAW)
    table.add("regulated", True, people.REGULATED_WORDS)
    _add_each(table, "product", people.REGULATED_ADS)
    table.add("pair", True, women_and_men.PAIR_WORDS)
    for phrases, low, high in people.ROLE_AGES:
        table.add("role_age", (low, high), phrases)
    _add_each(table, "build", appearance.BUILD_WORDS)
    _add_each(table, "build_word", appearance.BUILD_ADJECTIVES)
    table.add("build_noun", True, appearance.BUILD_NOUNS)
    _add_each(table, "hair_length", appearance.HAIR_LENGTH_WORDS)
    _add_each(table, "hair_colour", appearance.HAIR_COLOUR_WORDS)
    _add_each(table, "facial_hair", appearance.FACIAL_HAIR_WORDS)
    table.add("facial_hair", "beard", appearance.BEARD_COLOURS)
    table.add("facial_hair", ("beard", "moustache"), appearance.BEARD_AND_MOUSTACHE)
    table.add("tattoo", True, appearance.TATTOO_WORDS)
    for kind, (phrases, reason) in protected.PROTECTED.items():
        table.add("protected", (kind, reason), phrases)
    table.add("shield", True, (*protected.PROTECTED_SHIELDS, *AVERSIONS))
    table.add("unsafe", True, protected.UNSAFE_FOR_MINORS)
    table.add("minor", True, protected.MINOR_WORDS)
    for kind, (phrases, said) in errands.ERRANDS.items():
        table.add("errand", (kind, said), phrases)
    _add_each(table, "errand_to_all", errands.ERRANDS_TO_ALL)
    table.add("addressee", True, errands.ADDRESSEES)
    table.add("counting", True, errands.COUNTING)
    table.add("soft", True, looks.SOFT_PHRASES)
    table.add("part", True, (*parts.PARTS, *parts.KIN))
    table.add("part", True, _plurals(parts.PARTS))
    table.add("plays_cue", True, parts.PLAYS)
    table.add(
        "of_part",
        True,
        ("role", "roles", "part", "character", "lead", "villain", "relief", "drama", "scene", "sequence", "scenes"),
    )
    table.add("kin", True, parts.KIN)
    table.add("look_noun", True, looks.LOOK_NOUNS)


def _plurals(words: Iterable[str]) -> Iterable[str]:
    """ "Priests", "pandits"; of the short ones another word is made: "mas", "nans"."""
    for word in words:
        if word.isascii() and len(word) > _TOO_SHORT and not word.endswith(("s", "y", "men", "woman", "man", "ji")):
            yield f"{word}s"


_TOO_SHORT = 3


def _add_tongues(table: Lexicon) -> None:
    for code, name in languages.LANGUAGES:
        table.add("language", code, (name, *languages.LANGUAGE_ALIASES.get(code, ())))
    _add_each(table, "language", languages.LANGUAGE_GROUPS)
    _add_each(table, "language_level", languages.LANGUAGE_LEVEL_WORDS)
    _add_each(table, "language_short", languages.LANGUAGE_SHORTS)
    tongues = {name.lower() for _, name in languages.LANGUAGES}
    for code, name in languages.ACCENTS:
        table.add("accent", code, (code.replace("_", " "), *accents.ACCENT_ALIASES.get(code, ())))
        # "Bengali Hindi" lists two languages; only "Lucknowi Hindi" is sure to be one accent.
        if name.split()[0].lower() not in tongues and name.split()[0] not in ("Delhi", "General", "New"):
            table.add("accent", code, (name.split(" (")[0],))
    _add_each(table, "accent_short", accents.ACCENT_SHORTS)
    _add_each(table, "accent_level", accents.ACCENT_LEVEL_WORDS)
    table.add("accent_noun", True, accents.ACCENT_NOUNS)


def _add_places(table: Lexicon) -> None:
    for code, name in places.CITIES:
        table.add("place", code, (name, *places.CITY_ALIASES.get(code, ())))
    for code, name in places.REGIONS:
        # "Delhi" and "Chandigarh" are cities first; setdefault in `add` keeps the city.
        table.add("place", code, (name, *places.REGION_ALIASES.get(code, ())))
    _add_each(table, "place", neighbourhoods.NEIGHBOURHOODS)
    _add_each(table, "place", neighbourhoods.TOWNS)
    _add_each(table, "town", neighbourhoods.TOWNS)
    _add_each(table, "quarter", neighbourhoods.NEIGHBOURHOODS)
    for name, codes in places.REGION_GROUPS.items():
        table.add("places", codes, (name,))
    table.add("initials", True, places.REGION_INITIALS)
    table.add("anywhere", True, places.ANYWHERE)
    _add_each(table, "place_short", places.PLACE_SHORTS)
    table.add("local_hire", True, journeys.LOCAL_HIRE)
    table.add("shoot_in", True, journeys.SHOOT_IN)
    _add_each(table, "travel", journeys.TRAVEL_WORDS)
    _add_each(table, "travel_reach", journeys.TRAVEL_REACH)


def _add_abilities(table: Lexicon) -> None:
    for code, name in skills.SKILLS:
        table.add("skill", code, _with_plurals(skills.SKILL_ALIASES.get(code, ())))
        table.add("skill", code, (name, name.split(" (")[0], code.replace("_", " "), code))
        table.add("skill", code, _with_plurals(skill_forms.SKILL_FORMS.get(code, ())))
    for name, codes in skill_groups.SKILL_GROUPS.items():
        table.add("skills", codes, (name, *listed(skill_groups.GROUP_FORMS.get(name, ""))))
    _add_each(table, "skill_level", skill_levels.SKILL_LEVEL_WORDS)
    _add_each(table, "licence", people.LICENCE_WORDS)
    table.add("licence_word", True, ("licence", "license", "licences", "licenses", "lisence", "laisens"))
    _add_each(table, "union", people.UNION_WORDS)
    table.add("union", people.ANY_UNION, people.ANY_UNION_WORDS)
    for code, name in people.SCHOOLS:
        table.add("training", code, (name, *people.SCHOOL_WORDS.get(code, ())))
    table.add("passport", True, people.PASSPORT_WORDS)
    table.add("agency_cue", True, papers.AGENCY_CUES)
    table.add("agency_name", True, papers.AGENCY_NAMES)


def _with_plurals(phrases: Iterable[str]) -> Iterable[str]:
    """Who does it, one or many: "dancer", "guitarist", "comedian"."""
    for phrase in phrases:
        yield phrase
        if phrase.endswith(("er", "or", "ist", "ast", "ian", "st", "player", "rider", "man")):
            yield phrase[:-3] + "men" if phrase.endswith("sman") else phrase + "s"


def _add_work(table: Lexicon) -> None:
    _add_each(table, "credit", work.CREDIT_WORDS)
    table.add("credit_cue", True, work.CREDIT_CUES)
    _add_each(table, "rate_unit", work.RATE_UNIT_WORDS)


def _add_trade(table: Lexicon) -> None:
    _add_each(table, "product", product_words.PRODUCT_WORDS)
    table.add("conflict_noun", True, product_words.CONFLICT_NOUNS)
    table.add("ad_noun", True, product_words.ADVERTISING_NOUNS)
    table.add("advertised_by", True, product_words.ADVERTISED_BY)
    table.add("ruled_out", True, product_words.RULED_OUT)
    for kind, names in (("ott", industry.STREAMING), ("tv", industry.CHANNELS)):
        for name, spellings in names.items():
            table.add("platform", (name, kind), spellings)
    for tag, names in (
        ("company", industry.companies_as_said()),
        ("brand", brands.BRANDS),
        ("director", industry.DIRECTORS),
    ):
        # "Lic" is short for a licence as well.
        _add_each(
            table, tag, {name: [one for one in said if fold(one) not in _LONG_FORMS] for name, said in names.items()}
        )
    _add_each(table, "role_size", work.ROLE_SIZE_WORDS)


def _add_world(table: Lexicon) -> None:
    _add_each(table, "country", world_words.COUNTRY_WORDS)
    _add_each(table, "city_abroad", world_words.CITIES_ABROAD)
    table.add("work_right", True, work_rights.WORK_RIGHT_CUES)
    _add_each(table, "portrayal", world_words.PORTRAYAL_WORDS)
    _add_each(table, "nationality", world_words.NATIONALITIES)
    _add_each(table, "tongue_use", languages.USE_WORDS)
    _add_each(table, "hair_word", appearance.HAIR_WORDS)
    table.add("hair_noun", True, appearance.HAIR_NOUNS)
    _add_each(table, "eye_word", appearance.EYE_WORDS)
    table.add("eye_noun", True, appearance.EYE_NOUNS)
