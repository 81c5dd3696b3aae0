"""Follow-ups that point back: "nobody from there", "drop the last one", "not lead, supporting", "3 days, not 2"."""

from __future__ import annotations

from dataclasses import replace

from talents.query import Clause, TalentQuery
from talents.understanding.reading import Found, Reading
from talents.understanding.towns import PLACE_FIELDS
from talents.vocabulary.taking_away import NEEDS_LIMIT

_THERE = ("there", "wahan", "udhar", "that city", "that place", "that town", "that state")
_FROM_THERE = (*_THERE, "from", "in", "based", "ke", "se")
_LAST = ("last", "latest", "previous")
_WISHES = ("one", "filter", "condition", "thing", "bit", "change", "wish", "clause", "requirement")
_FEW = 9


def shut_out_there(reading: Reading, previous: TalentQuery) -> tuple[Clause, ...]:
    """ "Nobody from there": the place that was named, ruled out."""
    at = next((at for at, piece in enumerate(reading.pieces) if piece.word in _THERE and not piece.owner), None)
    held = [one for one in previous.clauses if one.field in PLACE_FIELDS and one.strength == "must"]
    if at is None or not held or reading.pieces[at - 1].word.split()[-1] not in _FROM_THERE:
        return ()
    first = at - 1
    passed = (*_FROM_THERE, "anyone", "people", "any")
    while first > 0 and not reading.pieces[first].has("not_before") and reading.pieces[first].word in passed:
        first -= 1
    banned = any(piece.has("not_before") for piece in reading.pieces[max(0, first) : at]) or any(
        piece.has("not_after") for piece in reading.pieces[at + 1 : at + 4]
    )
    if not banned:
        return ()
    reading.claim(first, at + 1, "place")
    return (Clause("place", "in", list(held[-1].value), "must_not"),)


def takes_back_the_last(reading: Reading, previous: TalentQuery) -> bool:
    """ "Drop the last one", "undo that": the wish that came last. Claims the words; of it `previous` is put right."""
    for at, piece in enumerate(reading.pieces):
        if piece.has("drop") and not piece.owner and len(previous.clauses) > 1:
            end = _end_of_the_last(reading, at + 1)
            if end:
                reading.claim(at, end, "dropped")
                return True
    return False


def _end_of_the_last(reading: Reading, first: int) -> int:
    """Where "the last one" that begins at this piece ends, however it was cut into pieces; 0 where it does not."""
    said: list[str] = []
    for at, piece in enumerate(reading.pieces[first : first + _LONGEST_LAST], start=first):
        if piece.newline or piece.has("break"):
            break
        said += piece.word.split()
        named = said[1:] if said[0] in ("the", "that", "my") else said
        if len(named) > 1 and named[0] in _LAST and named[1] in _WISHES:
            return at + 1
    return 0


_LONGEST_LAST = 3


def without_what_is_waived(reading: Reading, previous: TalentQuery) -> set[str]:
    """ "Forget the soft drink thing": no promise to that product is asked about any more."""
    held = any(clause.field == "exclusivity" for clause in previous.clauses)
    for at, piece in enumerate(reading.pieces):
        waiver = _waiver(reading, at) if held and piece.has("product") else None
        if waiver is not None:
            reading.claim(*waiver, "dropped")
            return {"exclusivity"}
    return set()


def _waiver(reading: Reading, product: int) -> tuple[int, int] | None:
    """ "Drop the beer clause", "beer conflict doesn't matter": from its first word to behind its last."""
    before = range(max(0, product - 3), product)
    after = range(product + 1, min(product + 4, len(reading.pieces)))
    pieces = reading.pieces
    limits = [at for at in after[:2] if pieces[at].has("limit_word", "conflict_noun")]
    limited = bool(limits) and pieces[after[0]].has("limit_word")
    lifting = [at for at in before if pieces[at].has("drop") and (limited or pieces[at].word not in NEEDS_LIMIT)]
    lifting += [at for at in after if pieces[at].has("dropped_after")]
    return (min(product, *lifting), max(*limits, *lifting) + 1) if limits and lifting else None


def resized(reading: Reading, previous: TalentQuery) -> tuple[Clause, ...]:
    """ "Not lead, supporting": the credit in force, with parts of another size."""
    held = [one for one in previous.clauses if one.field == "credit" and any("role_size" in item for item in one.value)]
    sizes = [at for at, piece in enumerate(reading.pieces) if piece.has("role_size") and not piece.owner]
    others = any(piece.has("credit", "platform", "company", "director", "brand") for piece in reading.pieces)
    if len(held) != 1 or not sizes or others or len(reading.pieces) > _FEW:
        return ()
    wanted = [at for at in sizes if not _is_ruled_out(reading, at)]
    gone = {str(reading.pieces[at].tags["role_size"]) for at in sizes} - {
        str(reading.pieces[at].tags["role_size"]) for at in wanted
    }
    if not wanted or not gone & {str(item.get("role_size")) for item in held[0].value}:
        return ()
    for at in sizes:
        reading.claim(at, at + 1, "credit")
    codes = dict.fromkeys(str(reading.pieces[at].tags["role_size"]) for at in wanted)
    value = [item | {"role_size": code} for item in held[0].value for code in codes]
    reading.replaced.append(Found("credit", tuple(held[0].value), 0, 0))
    return (replace(held[0], value=[item for at, item in enumerate(value) if item not in value[:at]]),)


def sized(reading: Reading, previous: TalentQuery) -> tuple[Clause, ...]:
    """ "Must have played the lead in it", "in a supporting role": the part that the credit in force was."""
    held = [one for one in previous.clauses if one.field == "credit" and one.strength == "must"]
    sizes = [at for at, piece in enumerate(reading.pieces) if piece.has("role_size") and not piece.owner]
    others = any(piece.has("credit", "platform", "company", "director", "brand") for piece in reading.pieces)
    if len(held) != 1 or len(sizes) != 1 or others or len(reading.pieces) > _FEW or _is_ruled_out(reading, sizes[0]):
        return ()
    words = [piece.word for piece in reading.pieces]
    of_it = any(word in _IN_IT or word.endswith((" in it", " in them")) for word in words[sizes[0] :])
    as_it = sizes[0] > 0 and any(word in ("in", "as") for word in words[: sizes[0]]) and len(words) <= sizes[0] + 3
    if not (of_it or as_it) or any(item.get("role_size") for item in held[0].value):
        return ()
    reading.claim(0, len(reading.pieces), "credit")
    size = str(reading.pieces[sizes[0]].tags["role_size"])
    reading.replaced.append(Found("credit", tuple(held[0].value), 0, 0))
    return (replace(held[0], value=[item | {"role_size": size} for item in held[0].value]),)


_IN_IT = ("it", "them", "that", "those", "there", "usme", "usmein", "unme", "unmein", "isme", "ismein", "wahan")


def _is_ruled_out(reading: Reading, at: int) -> bool:
    before = reading.pieces[max(0, at - 2) : at]
    after = reading.pieces[at + 1 : at + 2]
    return any(piece.has("not_before", "instead_before") for piece in before) or any(
        piece.has("not_after", "instead_after") for piece in after
    )


def other_days(reading: Reading, previous: TalentQuery) -> tuple[Clause, ...]:
    """ "3 days together, not 2": in the same window."""
    held = [one for one in previous.clauses if one.operator == "free_days"]
    told = [at for at, piece in enumerate(reading.pieces) if piece.has("day_word") and at and not piece.owner]
    numbers = [at for at in told if reading.pieces[at - 1].number is not None and not reading.pieces[at - 1].owner]
    if len(held) != 1 or len(numbers) != 1 or any(piece.has("month", "exact_date") for piece in reading.pieces):
        return ()
    at = numbers[0]
    days = int(reading.pieces[at - 1].number or 0)
    if not days or days == held[0].value["days"]:
        return ()
    reading.claim(at - 1, at + 1, "availability")
    for here, piece in enumerate(reading.pieces):
        if piece.number == held[0].value["days"] and here and reading.pieces[here - 1].has("not_before"):
            reading.claim(here - 1, here + 1, "context")
    return (replace(held[0], value=held[0].value | {"days": days}),)
