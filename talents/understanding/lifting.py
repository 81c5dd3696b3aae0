"""What a message lifts or takes back: "any city", "no height limit", "swap Mumbai for Pune", "skip the theatre bit"."""

from __future__ import annotations

from itertools import pairwise

from talents.query import FIELDS, TalentQuery
from talents.understanding.conditions import NOT_NEEDED
from talents.understanding.corrections import corrected
from talents.understanding.old_figures import ARROWS
from talents.understanding.reading import Found, Piece, Reading
from talents.understanding.taken_out import taken_out
from talents.understanding.twice_denied import is_a_denied_lack
from talents.vocabulary.changes import FIELD_WORDS
from talents.vocabulary.phrases import phrases
from talents.vocabulary.taking_away import NEEDS_LIMIT

_FIELD_OF = {word: name for name, words in FIELD_WORDS.items() for word in words}
# "Without beard" is a wish of its own; only "no beard requirement" lifts one.
_ALSO_LOOKS = ("facial_hair", "visible_tattoo", "build", "training", "text")
# Only waved off: "no conflict" and "any travel" are wishes.
_WAVED_ONLY = ("exclusivity", "travel", "passport")
_WHICHEVER = ("any", "koi bhi", "kisi bhi", "any kind of", "whatever")
_ALONE = ("anywhere", "any city", "any gender")
_JOINTS = ("for", "with", "to", "by", "se", "into", "-", ">", "and take", "mein")
_REACH = 4


def dropped_fields(reading: Reading) -> set[str]:
    """Fields whose limit is lifted: "any language", "no height limit", "rate doesn't matter". Claims the words."""
    dropped: set[str] = set()
    if any(piece.has("rest_dropped") for piece in reading.pieces):
        # "Age rehne do, baaki sab hata do": what is named stays.
        return dropped
    for at, piece in enumerate(reading.pieces):
        name = "place" if piece.has("anywhere") else _FIELD_OF.get(piece.word.removesuffix(" is"))
        if piece.owner or name is None or _is_of_a_skill(reading, at) or _is_of_days(reading, at):
            continue
        before = reading.pieces[_since(reading, at, dropped) : at]
        after = reading.pieces[at + 1 : at + 4]
        cue = next((near for near in reversed(before) if near.has("drop") and near.owner in ("", "dropped")), None)
        if cue is not None and is_a_denied_lack(reading, at - len(before) + before.index(cue)):
            continue
        named = cue is not None and any(near.has(name) for near in before[before.index(cue) :])
        if named:
            # "Without a Punjabi accent" forbids one accent, it lifts no limit.
            continue
        needed = bool(after) and after[0].word in _NEEDED and any(near.has("not_before") for near in before)
        limited = needed or any(near.has("limit_word") for near in (*after, *before[-3:]))
        worn = piece.has("anywhere") and any(near.has("tattoo", "travel") for near in before)
        waved = _waved_off(reading, at)
        fine = name == "exclusivity" and bool(after) and after[0].has("also_fine", "permitted_after")
        if (
            worn
            or (name in _ALSO_LOOKS and not limited and not _is_waived(reading, name, cue, after))
            or _is_told(after)
        ):
            continue
        limited = limited or _is_left_aside(cue, after)
        lifted = name not in _WAVED_ONLY and (
            piece.has("anywhere") or piece.word in _ALONE or _lifts(cue.word if cue else "", limited)
        )
        if lifted or fine or waved:
            dropped |= _held_as(reading, name)
            reading.claim(at, at + 1, "dropped")
            for near in (*(before[before.index(cue) :] if cue else before), *after):
                if (near is cue and not _lists_things(before, near)) or near.has(
                    "limit_word", "unasked_after", "dropped_after"
                ):
                    near.owner = near.owner or "dropped"
    return dropped


def _held_as(reading: Reading, name: str) -> set[str]:
    """ "Leave the dialect", of a language in force: the word's own field, or the one that is in force in its stead."""
    if name in reading.held:
        return {name}
    return {other for other in _ALSO_CALLED.get(name, ()) if other in reading.held} or {name}


_ALSO_CALLED = {
    "accent": ("language",),
    "language": ("accent",),
    "place": ("works_in", "shoots_in"),
    "hair_length": ("hair_colour", "hair_type"),
    "exclusivity": ("credit",),
    "training": ("skill",),
}


def _is_of_a_skill(reading: Reading, at: int) -> bool:
    """ "Riding experience not required": the riding."""
    return reading.pieces[at].word in ("experience", "training") and at > 0 and reading.pieces[at - 1].has("skill")


def _is_of_days(reading: Reading, at: int) -> bool:
    """ "4 days anywhere in that window", "anywhere between the 5th and the 9th"."""
    behind = reading.pieces[at + 1 : at + 4]
    dated = any(near.word in _STRETCHES or near.has("month", "week") or near.ordinal for near in behind)
    return reading.pieces[at].has("anywhere") and bool(behind) and behind[0].has("during", "between") and dated


_STRETCHES = ("window", "period", "range", "stretch", "dates", "schedule", "span", "slot")


# "No language needed", "no age restriction": what a "no" before the field lifts.
_NEEDED = phrases(
    """
    needed, required, necessary, barrier, bar, preference, constraint, restriction, as such, fixed, mandatory,
    compulsory, important, specific, particular
    """
)


def all_but_what_is_named(reading: Reading, previous: TalentQuery) -> set[str]:
    """ "Keep the city, drop the rest": every field in force that the message does not speak of."""
    at = next((at for at, piece in enumerate(reading.pieces) if piece.has("rest_dropped") and not piece.owner), None)
    if at is None:
        return set()
    named = {_FIELD_OF[piece.word] for piece in reading.pieces if piece.word in _FIELD_OF}
    named |= {tag for piece in reading.pieces for tag in piece.tags if tag in FIELDS}
    reading.claim(at, at + 1, "dropped")
    return {clause.field for clause in previous.clauses} - named if named else set()


def set_exceptions_aside(reading: Reading) -> None:
    """ "Everything same except city: Pune": what comes behind is what changes, and nothing is ruled out."""
    for at, piece in enumerate(reading.pieces):
        same = any(near.word in _SAME for near in reading.pieces[max(0, at - _REACH) : at])
        following = reading.pieces[at + 1 : at + 2]
        people = bool(following) and (following[0].has("people", "not_before") or following[0].word in _THOSE)
        if piece.word in _EXCEPT and same and not people:
            piece.owner = piece.owner or "context"


_SAME = ("same", "identical", "as is", "as before", "unchanged", "waisa hi", "waise hi", "wahi")
_EXCEPT = (
    *("except", "except for", "excepting", "other than", "apart from", "aside from", "barring", "save for", "bar"),
    *("with the exception of", "excluding"),
)
_THOSE = ("those", "anyone", "people", "the", "ones", "whoever", "who")


def _lists_things(before: list[Piece], cue: Piece) -> bool:
    """ "Forget Hindi and the budget": the cue speaks of what stands between as well."""
    return any(piece.has("language", "place", "skill") for piece in before[before.index(cue) :])


def _since(reading: Reading, at: int, dropped: set[str]) -> int:
    """Where the words that can lift begin: three back, or further along a list: "drop the age and the rate"."""
    here = at
    while here > 0 and (reading.pieces[here - 1].has("and", "or") or reading.pieces[here - 1].word == "the"):
        here -= 1
    on = here
    while on > 0 and reading.pieces[on - 1].word in ("the", "on", "of", "for", "about"):
        on -= 1
    if on < at and on > 1 and reading.pieces[on - 1].has("limit_word"):
        # "No cap on the rate".
        return max(0, on - 3)
    listed = (
        here < at
        and here > 0
        and (
            reading.pieces[here - 1].owner == "dropped"
            or reading.pieces[here - 1].has("language", "place", "skill", "limit_word")
        )
    )
    return max(0, (here - 4) if listed else at - 3)


def _is_told(after: list[Piece]) -> bool:
    """ "Any city and rate under 20k": what is told right behind is asked for."""
    bounded = bool(after) and after[0].has("at_most_before", "at_least_before") and not after[0].has("limit_word")
    return bounded or (bool(after) and after[0].number is not None)


def _is_left_aside(cue: Piece | None, after: list[Piece]) -> bool:
    """ "Leave the dialect", "leave the age for now"; "leave the age at 30" sets it."""
    ends = not after or after[0].newline or after[0].has("break", "and") or after[0].word in ("for now", "for", "now")
    return cue is not None and cue.word == "leave" and ends


def _lifts(cue: str, limited: bool) -> bool:
    return bool(cue) and (limited or cue not in NEEDS_LIMIT)


def _waved_off(reading: Reading, at: int) -> bool:
    """ "City no bar", "height is open", "dates and budget both open now"."""
    after = reading.pieces[at + 1 : at + 1 + _LONGEST_WAIVER]
    if len(after) > 1 and after[0].word in (":", "=") and after[1].word in _OPEN and not after[1].newline:
        # "City: any".
        return True
    for near, piece in enumerate(after):
        if piece.has("unasked_after", "dropped_after") or (
            piece.word in NOT_NEEDED and _FIELD_OF.get(reading.pieces[at].word) in reading.held
        ):
            return True
        listed = piece.word in _FIELD_OF or piece.word in _PARTS_OF_HAIR
        if piece.has("break") or not (listed or piece.has("limit_word", "stop")) or (near > 2 and not listed):
            return False
    return False


def _is_waived(reading: Reading, name: str, cue: Piece | None, after: list[Piece]) -> bool:
    """ "Training doesn't matter", "any build", of a look or a school in force."""
    if name == "training" and after and after[0].has("permitted_after"):
        return True
    held = bool(_held_as(reading, name) & reading.held)
    whichever = cue is not None and cue.word in _WHICHEVER and name != "text"
    waved = any(piece.has("unasked_after", "dropped_after") for piece in after[:2])
    return held and (whichever or waved)


_LONGEST_WAIVER = 5
_PARTS_OF_HAIR = ("length", "colour", "color", "style", "type", "texture", "both")
_OPEN = ("any", "anything", "anywhere", "all", "open", "flexible", "koi bhi", "no bar", "tbd", "tbc")


def take_back(reading: Reading) -> None:
    """Moves what is swapped for another, or lifted as a condition, from the wishes to what is replaced."""
    gone = [*_swapped(reading), *_waived(reading), *_outdated(reading), *corrected(reading), *taken_out(reading)]
    gone += [thing for one in (*gone, *reading.replaced) for thing in reading.found if _is_said_before(thing, one)]
    for thing in reading.found:
        if any(_takes_the_place(one, thing) for one in (*gone, *reading.replaced)):
            # "Scrap Delhi, Mumbai is better."
            thing.strength = "must"
    reading.replaced += gone
    reading.found = [thing for thing in reading.found if not any(thing is other for other in gone)]


def _is_said_before(thing: Found, gone: Found) -> bool:
    """ "In Delhi – scrap Delhi": the same wish, said before it was taken back."""
    return thing is not gone and thing.last <= gone.first and (thing.field, thing.value) == (gone.field, gone.value)


def _takes_the_place(gone: Found, thing: Found) -> bool:
    beside = 0 < thing.first - gone.last <= 2
    return beside and thing.field == gone.field != "text" and thing.strength == "nice" and thing.value != gone.value


def _swapped(reading: Reading) -> list[Found]:
    """ "Swap Mumbai for Pune", "change Hindi to Marathi"."""
    found = sorted(reading.found, key=lambda thing: thing.first)
    gone: list[Found] = []
    led_to = 0
    for one, other in pairwise(found):
        before = reading.pieces[max(0, one.first - _REACH) : one.first]
        between = [piece.word for piece in reading.pieces[one.last : other.first] if not piece.has("comma")]
        led = any(piece.has("swap") for piece in before) or (gone and one.first - led_to <= 2)
        swaps = led and any(word in _JOINTS for word in between)
        arrows = [piece.text for piece in reading.pieces[one.last : other.first]]
        swaps = swaps or (len(arrows) == 1 and arrows[0] in ARROWS and one.field in reading.held)
        if swaps and one.field == other.field and len(between) <= 2:
            # "Change kathak to odissi and Hindi to Bangla".
            gone.append(one)
            led_to = other.last
    return gone


def _outdated(reading: Reading) -> list[Found]:
    """ "Chennai nahi, ab Hyderabad", "kathak nahi, odissi", of the search in force: replaced, and not forbidden."""
    found = sorted(reading.found, key=lambda thing: thing.first)
    return [
        one
        for one, other in pairwise(found)
        if one.field == other.field
        and one.field in reading.held
        and (one.strength, other.strength) == ("must_not", "must")
        and _follows_up(reading, one, other)
    ]


def _follows_up(reading: Reading, one: Found, other: Found) -> bool:
    between = reading.pieces[one.last : other.last + 2]
    if one.field == "place":
        return any(piece.word in ("ab", "now", "abhi", "instead") for piece in between)
    beside = reading.pieces[one.last : other.first]
    return (
        one.field in _ABILITIES
        and len(beside) <= _REACH
        and all(piece.has("stop", "break", "not_after") or piece.word == "-" for piece in beside)
    )


_ABILITIES = ("skill", "language", "accent")


def _waived(reading: Reading) -> list[Found]:
    """ "Skip the theatre bit", "lose the kabaddi condition"."""
    gone = []
    for thing in reading.found:
        after = reading.pieces[thing.last : thing.last + 1]
        before = reading.pieces[max(0, thing.first - 3) : thing.first]
        if after and after[0].has("limit_word") and any(piece.has("drop", "not_before") for piece in before):
            gone.append(thing)
    return gone
