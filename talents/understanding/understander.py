"""The order in which the rules read, and what becomes of a message as a whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from talents.query import MOST_CLAUSES, Clause, TalentQuery
from talents.understanding import (
    agencies,
    any_colour,
    appearance,
    at_ease,
    back_references,
    bans,
    commands,
    conflicts,
    credit_details,
    credits,
    errands,
    figures,
    gender,
    general_skills,
    hair_and_eyes,
    lifting,
    names,
    numbers_in_force,
    old_figures,
    openings,
    orders,
    origins,
    papers,
    parts,
    places,
    questions,
    refine,
    refusal,
    retouch,
    shifts,
    skills,
    soft,
    tongues,
    two_parts,
    undoing,
    waived_levels,
)
from talents.understanding.assemble import clauses as assemble
from talents.understanding.commands import Command, Intent
from talents.understanding.corrections import without_spurned
from talents.understanding.day_clauses import first_day_held
from talents.understanding.days_left_out import say_what_cuts_nothing
from talents.understanding.leftovers import give_back_what_is_too_long, not_understood
from talents.understanding.meaning import Part, Understanding
from talents.understanding.reading import Reading
from talents.understanding.scope import mark_strength
from talents.understanding.several import LONGEST_CALL, parts_told, read_with_forms, with_ages

_MANY_FIELDS = 4
# Each part is a search.
_MOST_PARTS = 8
# Wherever they stand, the message is about the search in force.
_CHANGES = ("instead", "ditto", "iske bajay", "uski jagah", "iski jagah", "unki jagah", "inki jagah")
NO_MEMORY = "I do not know past projects, lists or auditions. What does the part need?"
NO_PAST = "I do not know who was in past projects, lists or auditions; nobody was left out or preferred for them."


def understand(
    text: str,
    *,
    today: date,
    previous: TalentQuery | None = None,
    before: TalentQuery | None = None,
    first: TalentQuery | None = None,
) -> Understanding:
    """Reads one message. Never raises on any text.

    `previous` is the query that "same but" builds on, `before` the one that "undo" goes back to, `first` that of the
    message which began the search.
    """
    reading = read_with_forms(text, today)
    understood = _understood(text, reading, today, previous, before, first)
    return replace(understood, refused=understood.refused or tuple(dict.fromkeys(reading.refused)))


def _understood(
    text: str, reading: Reading, today: date, previous: TalentQuery | None, *earlier_ones: TalentQuery | None
) -> Understanding:
    if undoing.starts_over(reading):
        previous = None
    in_force = previous or TalentQuery()
    if previous is not None and not previous.clauses:
        previous = None
    # Most messages have no word of such scenes: their ages need not be read twice.
    doubtful = refusal.tells_of_a_scene(reading, previous)
    if doubtful and refusal.is_unsafe_for_a_minor(with_ages(text, today), previous):
        refusal.refuse_all(reading)
        return Understanding("none", in_force, declined=tuple(reading.declined))
    several = parts_told(text, today)
    if several:
        return _first_of(several, text, today)
    earlier = undoing.taken_back(reading, previous, *earlier_ones) if previous else None
    if earlier is not None:
        if undoing.says_nothing_else(reading):
            return undoing.changed_back(earlier, in_force)
        previous = in_force = earlier
    said = commands.command(reading)
    if said is not None:
        return _commanded(reading, said, in_force)
    return _searched(reading, previous, in_force)


def _first_of(several: list[parts.Cut], text: str, today: date) -> Understanding:
    """What the first part asks for, with all of them beside it."""
    found = tuple(Part(cut.name, _of_one_part(cut, text, today)) for cut in several[:_MOST_PARTS])
    names = ", ".join(f"“{cut.name}”" for cut in several)
    first = found[0].meaning
    long = (f"This is long; only its first {LONGEST_CALL:,} characters were read.",) if len(text) > LONGEST_CALL else ()
    return replace(
        first,
        question=f"This reads like {len(several)} parts: {names}. I took the first; each other is its own search.",
        notes=(*first.notes, *long),
        refused=tuple(dict.fromkeys(kind for part in found for kind in part.meaning.refused)),
        parts=found,
        left_out=len(several) - len(found),
    )


def _of_one_part(cut: parts.Cut, text: str, today: date) -> Understanding:
    """A part is not cut again. Its name is no word that was not understood."""
    reading = read_with_forms(cut.text, today)
    understood = _searched(reading, None, TalentQuery())
    named = cut.name.split()
    # What is said of all was put behind what is said of the part: only what stands so in the message is quoted.
    lost = tuple(words for words in understood.not_understood if words in text and not set(words.split()) <= set(named))
    return replace(understood, not_understood=lost, refused=tuple(dict.fromkeys(reading.refused)))


def _only_an_errand(reading: Reading, in_force: TalentQuery) -> Understanding:
    return Understanding("none", in_force, declined=tuple(reading.declined), notes=tuple(reading.notes))


def _find_words(reading: Reading) -> None:
    waived_levels.set_waived_levels_aside(reading)
    conflicts.find_conflicts(reading)
    hair_and_eyes.find_hair_and_eyes(reading)
    origins.find_rights_to_work(reading)
    origins.find_portrayals(reading)
    tongues.find_accents(reading)
    tongues.find_languages(reading)
    names.find_names(reading)
    agencies.find_agencies(reading)
    papers.find_papers(reading)
    credits.find_credits(reading)
    credit_details.find_credit_details(reading)
    appearance.find_appearance(reading)
    skills.find_skills(reading)
    places.find_places(reading)
    origins.find_more_rights_to_work(reading)
    gender.find_genders(reading)
    at_ease.find_what_she_is_at_ease_with(reading)
    soft.find_soft(reading)
    two_parts.take_the_first(reading)
    credits.find_bare_credits(reading)
    soft.find_labelled_looks(reading)
    soft.find_played_parts(reading)
    soft.find_descriptions(reading)


def _commanded(reading: Reading, said: Command, in_force: TalentQuery) -> Understanding:
    refusal.refuse_protected(reading)
    query = in_force
    if said.intent == "more":
        if not in_force.clauses:
            return Understanding("none", in_force, question="More of what? Say whom you are looking for.")
        query = in_force.page(in_force.offset + in_force.limit, said.count)
    return Understanding(
        said.intent, query, declined=tuple(reading.declined), count=said.count, ordinal=said.ordinal, name=said.name
    )


def _searched(reading: Reading, previous: TalentQuery | None, in_force: TalentQuery) -> Understanding:
    reading.held = frozenset(clause.field for clause in in_force.clauses) if previous else frozenset()
    reading.held_from = first_day_held(in_force.clauses)
    struck = retouch.days_and_figures(reading, previous) if previous else ()
    if previous:
        old_figures.set_old_figures_aside(reading, previous)
        numbers_in_force.leave_out_what_is_cancelled(reading, previous)
        numbers_in_force.tell_what_numbers_are(reading, previous)
    shift = shifts.shifted(reading, previous) if previous else ()
    touched = struck or (retouch.retouched(reading, previous) if previous else ())
    bans.set_people_to_leave_out(reading)
    bans.set_those_kept_out(reading)
    if previous:
        lifting.set_exceptions_aside(reading)
    dropped = any_colour.colours_of_no_matter(reading) | lifting.dropped_fields(reading)
    if previous:
        dropped |= back_references.without_what_is_waived(reading, previous)
        dropped |= lifting.all_but_what_is_named(reading, previous)
    refusal.refuse_protected(reading)
    orders.set_orders_aside(reading)
    if errands.is_errand(reading) or orders.asks_only_for_an_order(reading):
        return _only_an_errand(reading, in_force)
    figures.find_figures(reading)
    _find_words(reading)
    names.find_bare_name(reading)
    give_back_what_is_too_long(reading)
    touched = touched or (retouch.completed(reading, previous) if previous else ())
    shift = tuple(clause for clause in shift if not reading.has_found(clause.field))
    scenes = refusal.scenes_told(reading) if previous or reading.found else ()
    touched = touched or (scenes if previous and not reading.found else ())
    is_change = previous is not None and _is_change(reading, previous, dropped, shift, touched)
    if not is_change:
        gender.assume_gender(reading)
    mark_strength(reading)
    general_skills.keep_what_is_needed(reading)
    without_spurned(reading)
    lifting.take_back(reading)
    new = assemble(reading, previous.clauses if is_change and previous else ()) + shift + touched
    say_what_cuts_nothing(reading, any(one.field == "availability" for one in (*new, *in_force.clauses)))
    lost = not_understood(reading)
    if "contact" in reading.refused and [clause.field for clause in new] == ["name"]:
        # "Kavya Rao's phone number": whose it is was understood, and nothing is looked up for it.
        return Understanding("none", in_force, declined=tuple(reading.declined), name=str(new[0].value))
    counting = any(piece.has("counting") for piece in reading.pieces)
    if _needs_memory(reading, new) and not counting:
        return Understanding(
            "none",
            in_force,
            not_understood=(reading.text.strip()[:200],),
            declined=tuple(reading.declined),
            question=NO_MEMORY,
        )
    if any(piece.has("memory_cue") for piece in reading.pieces):
        reading.notes.append(NO_PAST)
    if not new and not (is_change and (dropped or reading.limit or reading.replaced or reading.permitted)):
        return _nothing(reading, in_force, lost)
    if is_change and previous is not None:
        combined = refine.merged(reading, previous, new, dropped)
        intent: Intent = "refine"
        limit = reading.limit or previous.limit
    else:
        combined, intent, limit = new, "find", reading.limit or TalentQuery().limit
    before = previous.clauses if is_change and previous else ()
    question = questions.question(reading, new, combined, shift, is_change=is_change)
    combined = (*combined, *(clause for clause in scenes if clause not in combined))[:MOST_CLAUSES]
    return Understanding(
        intent,
        TalentQuery(combined, limit=limit),
        added=tuple(clause for clause in combined if clause not in before),
        removed=tuple(clause for clause in before if clause not in combined),
        not_understood=lost,
        declined=tuple(reading.declined),
        count=reading.limit,
        question=question,
        notes=tuple(dict.fromkeys(reading.notes)),
        counting=counting,
    )


def _needs_memory(reading: Reading, new: tuple[Clause, ...]) -> bool:
    fields = {clause.field for clause in new}
    return any(piece.has("memory_cue") for piece in reading.pieces) and fields <= questions.VAGUE


def _is_change(
    reading: Reading, previous: TalentQuery, dropped: set[str], shift: tuple[Clause, ...], touched: tuple[Clause, ...]
) -> bool:
    fields = {found.field for found in reading.found}
    if "name" in fields:
        return False
    if (
        openings.starts_as_change(reading)
        or any(piece.word in _CHANGES for piece in reading.pieces)
        or dropped
        or shift
        or touched
        or reading.permitted
    ):
        return True
    if (openings.is_for_one_kind(reading) or openings.is_of_those_now(reading)) and len(fields) < _MANY_FIELDS - 1:
        return True
    if openings.may_start_as_change(reading):
        return not ("gender" in fields and len(fields) > _MANY_FIELDS - 1)
    # "Top 5 dancers in Pune" is a request of its own; "top 5 from Pune" is about those just shown.
    again = openings.says_the_gender_again(reading, previous) and len(fields) == 2
    stands_alone = len(fields) > 1 and not again and ("gender" in fields or reading.limit is not None)
    return len(fields) < _MANY_FIELDS and not stands_alone


def _nothing(reading: Reading, in_force: TalentQuery, lost: tuple[str, ...]) -> Understanding:
    question = questions.of_no_amount(reading)
    return Understanding(
        "none",
        replace(in_force),
        not_understood=() if question else lost,
        declined=tuple(reading.declined),
        question=question,
        notes=(*errands.about_a_list(reading), *reading.notes),
    )
