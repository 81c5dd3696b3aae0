"""Numbers in an age's place that count: "4 bouncers 6ft+", "4M 25-35", "2-3 web shows"."""

from __future__ import annotations

from talents.understanding.reading import Reading

# Fewer than these before "films" count films.
FEWEST_YEARS = 13
_SINGULAR = ("actor", "talent", "more")


def limits_years(reading: Reading, at: int) -> bool:
    """ "Over-40 women", "under 25 girls": how old they are at most or at least, and not how many."""
    following = reading.pieces[at + 1 : at + 2]
    before = reading.pieces[max(0, at - 2) : at]
    if before and before[-1].word == "-" and not before[-1].spaced:
        before = before[:-1]
    aged = (reading.pieces[at].number or 0) >= _FEWEST_OF_AGE and bool(before) and before[-1].word in _LIMITS
    return aged and bool(following) and following[0].has("gender") and not following[0].newline


_LIMITS = ("under", "over", "above", "below", "sub", "not over", "not above", "not under", "not below")
_FEWEST_OF_AGE = 12


def counts_people(reading: Reading, at: int) -> bool:
    following = reading.pieces[at + 1 : at + 2]
    if not following or limits_years(reading, at):
        return False
    # "4 bouncers 6ft+".
    few = (reading.pieces[at].number or 0) < FEWEST_YEARS
    several = few and following[0].has("part") and following[0].word.endswith(("s", "men"))
    return several or (following[0].has("people") and following[0].word not in _SINGULAR)


def counts_a_letter(reading: Reading, at: int) -> bool:
    """ "4M 25-35": how many of them, where their ages are told too."""
    following = reading.pieces[at + 1 : at + 2]
    few = (reading.pieces[at].number or 0) < FEWEST_YEARS
    return few and bool(following) and following[0].text in ("M", "F") and reading.has_found("playing_age")


def counts_works(reading: Reading, at: int) -> bool:
    """ "Supporting roles in 2-3 web shows": how many were done."""
    following = reading.pieces[at : at + 1]
    if not following or not following[0].has("credit") or following[0].newline:
        return False
    credited = [piece.word for piece in reading.pieces[at + 1 : at + 2]] in (["credits"], ["roles"], ["projects"])
    return following[0].word.endswith("s") or credited


def counts_what_was_done(reading: Reading, at: int) -> bool:
    """ "With 30+ bouts", "has 12+ patents": a word that tells nobody's age behind the figure and its limit."""
    if not at or reading.pieces[at - 1].word not in _HAVING or reading.pieces[at].newline:
        return False
    last = at + 1
    while last < len(reading.pieces) and reading.pieces[last].has("at_least_after"):
        last += 1
    following = reading.pieces[last : last + 1]
    unknown = (
        bool(following)
        and following[0].is_word
        and not set(following[0].tags) - {"product", "respelt"}
        and not following[0].newline
    )
    return unknown and following[0].word.endswith("s") and counts_more_than_years(reading, at)


_HAVING = ("with", "has", "having", "done", "won", "fought", "played", "of")


def counts_more_than_years(reading: Reading, at: int) -> bool:
    """ "Actor 45+ (min 20 film credits)", "at least 5 TVCs" of a search in force: the age is told already."""
    return "playing_age" in reading.held or any(
        piece.number is not None or piece.has("decade") for piece in reading.pieces[:at]
    )


def counts_beside(reading: Reading, at: int) -> bool:
    """ "6 male + female, 18-25": where the age is told as a range, a number before those it is for counts them."""
    following = reading.pieces[at + 1 : at + 2]
    ranged = _tells_a_range(reading)
    if ranged and _heads_a_crowd(reading, at):
        return True
    return ranged and bool(following) and following[0].has("gender") and following[0].spaced


def counts_apart(reading: Reading, at: int) -> bool:
    """ "Girls 18-25 (4), Pune", "girls (18+), Pune, 2": beside ages that are told as a range, how many."""
    return _tells_a_range(reading) and _stands_apart(reading, at)


def _tells_a_range(reading: Reading) -> bool:
    return any(thing.field == "playing_age" and thing.value["min"] != thing.value["max"] for thing in reading.found)


def _heads_a_crowd(reading: Reading, at: int) -> bool:
    """ "15 background dancers 20-25": how many, where no person stands right before the number."""
    if at and reading.pieces[at - 1].has("gender", "role_gender", "age_cue"):
        return False
    for piece in reading.pieces[at + 1 : at + 4]:
        if piece.newline or piece.owner or piece.has("break", "years", "to", "comma") or not piece.is_word:
            return False
        if piece.word.endswith("s") and piece.has("people", "skill", "part"):
            return True
    return False


def _stands_apart(reading: Reading, at: int) -> bool:
    """Between its signs nothing but a small number; in brackets, behind people or an age."""
    few = 1 <= (reading.pieces[at].number or 0) < FEWEST_YEARS
    before, behind = reading.pieces[max(0, at - 2) : at], reading.pieces[at + 1 : at + 2]
    apart = len(before) == 2 and before[1].word in ("(", ",") and not reading.pieces[at].newline
    ends = not behind or behind[0].newline or behind[0].word in (")", ",", ".", ";")
    if not apart or not ends or not few or any(piece.has("unsafe", "kin") for piece in reading.pieces):
        return False
    people = before[0].word.endswith(("s", "men")) and before[0].has("gender", "people", "role_gender")
    return before[1].word == "," or people or before[0].owner == "playing_age"
