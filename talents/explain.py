"""Judges one clause on one talent, in Python, and says why. The search does the same in SQL for the whole roster.

What a talent's rows do not say is "unknown", never "no".
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from talents.asked import Asked
from talents.explain_credits import judge_credits
from talents.explain_days import free_days, free_days_in_a_row
from talents.explain_papers import judge_exclusivity, judge_licence, judge_over_age, judge_right_to_work
from talents.explain_places import judge_base, judge_shoots_in, judge_works_in
from talents.explain_rates import judge_rate
from talents.judgement import Judgement, Verdict, any_of, judge_codes, named
from talents.models import Talent
from talents.names import is_named, name_words, squeezed
from talents.profile_facts import playing_age
from talents.query import ABILITIES, Clause, split_look
from talents.query_codes import CODES, levels_from, skills_counting_as, travels_from
from talents.wording import code_words, height_words, level_words

_OPPOSITE: dict[Verdict, Verdict] = {"yes": "no", "no": "yes", "unknown": "unknown"}
# What a judgement on a field reads beside the talent's own row, for one query per table.
_READS: dict[str, tuple[str, ...]] = {
    "language": ("languages",),
    "accent": ("accents",),
    "skill": ("skills",),
    "credit": ("credits",),
    "availability": ("availabilities",),
    "rate": ("rates",),
    "agency": ("representations__agency",),
    "licence": ("licences",),
    "union": ("union_memberships",),
    "training": ("trainings",),
    "visible_tattoo": ("marks",),
    "right_to_work": ("work_permits",),
    "exclusivity": ("exclusivities",),
    "can_portray": ("consents",),
    "over_age": ("identity",),
    "text": ("credits", "skills", "suspicious_bio"),
}
PREFETCH = tuple(dict.fromkeys(table for tables in _READS.values() for table in tables))


def read_for(clauses: Iterable[Clause]) -> list[str]:
    """What to prefetch before judging these."""
    return list(dict.fromkeys(table for clause in clauses for table in _READS.get(clause.field, ())))


@dataclass(frozen=True)
class Reason:
    """`verdict` answers the clause as asked: "yes" to "not from Delhi" means that the talent is not from there. A
    `wish` that is not fulfilled rules nobody out."""

    field: str
    verdict: Verdict
    text: str
    wish: bool = False


def judge(clause: Clause, talent: Talent, asked: Asked) -> Reason:
    """Whether the talent fulfils a canonical clause, with the fact that decides. Reads prefetched rows only."""
    verdict, text = _JUDGES[clause.field](clause, talent, asked)
    return Reason(clause.field, _OPPOSITE[verdict] if clause.excludes else verdict, text, clause.orders_only)


def _gender(clause: Clause, talent: Talent, asked: Asked) -> Judgement:
    genders = talent.genders_played or ([talent.gender_identity] if talent.gender_identity else [])
    return judge_codes("gender", "gender", genders or None, clause.value)


def _one_code(attribute: str, what: str) -> Callable[[Clause, Talent, Asked], Judgement]:
    def judged(clause: Clause, talent: Talent, asked: Asked) -> Judgement:
        code = getattr(talent, attribute)
        verdict, text = judge_codes(clause.field, what, [code] if code else None, clause.value)
        return verdict, text if verdict == "unknown" or what == "facial hair" else f"{what}: {text}"

    return judged


def _several_codes(attribute: str, what: str) -> Callable[[Clause, Talent, Asked], Judgement]:
    return lambda clause, talent, asked: judge_codes(clause.field, what, getattr(talent, attribute), clause.value)


def _can_portray(clause: Clause, talent: Talent, asked: Asked) -> Judgement:
    verdict, text = judge_codes(clause.field, "what she can portray", talent.portrayals(asked.today), clause.value)
    return verdict, text if verdict == "unknown" else f"can portray {text}"


def _playing_age(clause: Clause, talent: Talent, asked: Asked) -> Judgement:
    low, high = talent.playing_age_min, talent.playing_age_max
    wanted_low = -1 if clause.value["min"] is None else clause.value["min"]
    wanted_high = 999 if clause.value["max"] is None else clause.value["max"]
    told = playing_age(talent)
    if told is None:
        return "unknown", "playing age unknown"
    text = f"playing age {told}"
    if (low is not None and low > wanted_high) or (high is not None and high < wanted_low):
        return "no", text
    # The end that is known stands in for the other: it lies within the talent's range in any case.
    start, end = (high if low is None else low), (low if high is None else high)
    return ("yes" if start <= wanted_high and end >= wanted_low else "unknown"), text  # type: ignore[operator]


def _levelled(field: str, rows_name: str, what: str) -> Callable[[Clause, Talent, Asked], Judgement]:
    def judged(clause: Clause, talent: Talent, asked: Asked) -> Judgement:
        rows = list(getattr(talent, rows_name).all())
        if not rows:
            return ("no", f"{what}: none") if rows_name in talent.told_none else ("unknown", f"{what} unknown")
        return any_of(_level(field, item, rows) for item in clause.value)

    return judged


def _level(field: str, item: dict[str, Any], rows: list[Any]) -> Judgement:
    codes = skills_counting_as(item[field]) if field == "skill" else {item[field]}
    found = [row for row in rows if getattr(row, field) in codes]
    if not found:
        return "no", f"{code_words(field, item[field])}: not listed"
    return any_of(_able(item, row, _level_of(field, item["level"], row)) for row in found)


_ABLE = {
    "dubs": ("dubs", {True: "dubs", False: "does not dub", None: "dubbing unknown"}),
    "reads": ("reads_script", {True: "reads the script", False: "does not read the script", None: "reading unknown"}),
}


def _able(item: dict[str, Any], row: Any, level: Judgement) -> Judgement:
    """The level and, of a language, what else is asked of the same row."""
    verdicts: list[Verdict] = [level[0]]
    texts = [level[1]]
    for able in ABILITIES:
        if item.get(able):
            attribute, words = _ABLE[able]
            told = getattr(row, attribute)
            verdicts.append("unknown" if told is None else "yes" if told else "no")
            texts.append(words[told])
    verdict: Verdict = "no" if "no" in verdicts else "unknown" if "unknown" in verdicts else "yes"
    return verdict, ", ".join(texts)


def _level_of(field: str, least: str | None, row: Any) -> Judgement:
    name = named(field, getattr(row, field))
    text = f"{name}: {level_words(field, row.level) if row.level else 'level unknown'}"
    if least is None:
        return "yes", text
    if not row.level:
        return "unknown", text
    return ("yes" if row.level in levels_from(field, least) else "no"), text


def _height(clause: Clause, talent: Talent, asked: Asked) -> Judgement:
    height = talent.height_cm
    if height is None:
        return "unknown", "height unknown"
    low, high = clause.value["min"], clause.value["max"]
    fits = (low is None or height >= low) and (high is None or height <= high)
    return ("yes" if fits else "no"), height_words(height)


def _availability(clause: Clause, talent: Talent, asked: Asked) -> Judgement:
    first, last = (date.fromisoformat(clause.value[end]) for end in ("from", "to"))
    rows = list(talent.availabilities.all())
    if "days" in clause.value:
        return free_days_in_a_row(first, last, clause.value["days"], rows)
    return free_days(first, last, rows)


def _tattoo(clause: Clause, talent: Talent, asked: Asked) -> Judgement:
    if talent.visible_tattoo is None:
        return "unknown", "tattoos unknown"
    text = "visible tattoo" if talent.visible_tattoo else "no visible tattoo"
    return ("yes" if talent.visible_tattoo is clause.value else "no"), text


def _travel(clause: Clause, talent: Talent, asked: Asked) -> Judgement:
    if not talent.willing_to_travel:
        return "unknown", "travel unknown"
    text = f"travel: {CODES['travel'][talent.willing_to_travel]}"
    return ("yes" if talent.willing_to_travel in travels_from(clause.value) else "no"), text


def _passport(clause: Clause, talent: Talent, asked: Asked) -> Judgement:
    until = talent.passport_valid_to
    if until is None:
        return "unknown", "passport unknown"
    valid = until >= asked.today
    text = f"passport valid to {until}" if valid else f"passport expired {until}"
    return ("yes" if valid is clause.value else "no"), text


def _agency(clause: Clause, talent: Talent, asked: Asked) -> Judgement:
    names = [row.agency.name for row in talent.representations.all()]
    if not names:
        known = "representation" in talent.told_none
        return ("no", "no agent") if known else ("unknown", "representation unknown")
    wanted = {squeezed(name) for name in clause.value}
    found = [name for name in names if squeezed(name) in wanted]
    return ("yes" if found else "no"), ", ".join(found or names)


def _name(clause: Clause, talent: Talent, asked: Asked) -> Judgement:
    names = [talent.stage_name, *talent.aliases]
    called = ", ".join(names)
    return ("yes" if is_named(asked.senses(clause.value), names) else "no"), called


def _text(clause: Clause, talent: Talent, asked: Asked) -> Judgement:
    """Only for the reason shown: the words of the request that the profile contains. Of "not glam" the other words."""
    rows = talent.credits.all()
    told = [talent.stage_name, *talent.aliases, _counted_bio(talent), *(row.production for row in rows)]
    told += [row.get_skill_display() for row in talent.skills.all()]
    told += [text for row in rows for text in (row.role, row.director, row.production_company, row.platform)]
    have = set(name_words(*told))
    words, wanted = split_look(clause.value)
    found = [word for word in name_words(words) if word in have]
    reason = f"mentions {', '.join(found)}" if found else f"no mention of “{words}”"
    return ("yes" if bool(found) == wanted else "no"), reason


def _counted_bio(talent: Talent) -> str:
    """As the search index reads it: without sentences that speak to the software."""
    suspicious = getattr(talent, "suspicious_bio", None)
    return suspicious.plain if suspicious else talent.bio


_JUDGES: dict[str, Callable[[Clause, Talent, Asked], Judgement]] = {
    "gender": _gender,
    "playing_age": _playing_age,
    "place": judge_base,
    "works_in": judge_works_in,
    "shoots_in": judge_shoots_in,
    "language": _levelled("language", "languages", "languages"),
    "accent": _levelled("accent", "accents", "accents"),
    "skill": _levelled("skill", "skills", "skills"),
    "height": _height,
    "rate": judge_rate,
    "availability": _availability,
    "credit": judge_credits,
    "exclusivity": judge_exclusivity,
    "build": _one_code("build", "build"),
    "hair_colour": _one_code("hair_colour", "hair colour"),
    "hair_length": _one_code("hair_length", "hair length"),
    "hair_type": _one_code("hair_type", "type of hair"),
    "eye_colour": _one_code("eye_colour", "eye colour"),
    "facial_hair": _one_code("facial_hair", "facial hair"),
    "can_portray": _can_portray,
    "visible_tattoo": _tattoo,
    "travel": _travel,
    "licence": judge_licence,
    "union": _several_codes("unions", "unions"),
    "training": _several_codes("schools", "training"),
    "passport": _passport,
    "right_to_work": judge_right_to_work,
    "over_age": judge_over_age,
    "agency": _agency,
    "name": _name,
    "text": _text,
}
