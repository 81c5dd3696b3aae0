"""Whom and what a credit was for: "lead in a web series", "worked with Zoya Akhtar", "a Netflix show after 2022"."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

from talents.understanding.cast_parts import set_cast_parts_aside
from talents.understanding.counted_work import is_had
from talents.understanding.credits import is_proper
from talents.understanding.houses import begins_another_credit, goes_on_with_years, has_some_of
from talents.understanding.past import bare_years
from talents.understanding.reading import Found, Piece, Reading, Years
from talents.understanding.work_names import (
    CAST_FOR,
    DIRECTOR_CUES,
    ENTITIES,
    TITLE_CUES,
    Work,
    collect_names,
    speaks_of_a_title,
)
from talents.vocabulary.phrases import phrases
from talents.vocabulary.work import CARRIED

_DONE = frozenset(
    phrases(
        """
        done, did, worked, acted, appeared, seen, featured, performed, played, been, was, were, had, experience,
        experienced, exp, credits, credit, kiya, kari, karke, chuka, chuki, chuke, cast, directed, previously, earlier,
        kaam, tha, thi, the, starred, fame, shot, dubbed, has, have, hui, kiye,
        headlined, fronted, toplined, carried, led, modelled, endorsed, anchored, hosted, known
        """
    )
)
_ENDS = (".", "!", "?", ";", ",", "(", ")", "but", "lekin", "magar")
_PLAYED = frozenset(
    phrases(
        """
        chuki, chuka, chuke, kiya, kari, no, carried, in, on, mein, me, played, done, roles, role, as, had, headlined,
        fronted, toplined, led, credit, credits, parts
        """
    )
)
_EXPERIENCE = frozenset(("experience", "exp", "experienced", "anubhav"))
_MOST_ITEMS = 8


def find_credit_details(reading: Reading) -> None:
    """Takes the place of the plain kinds that were found in a breath that tells more of them."""
    set_cast_parts_aside(reading)
    for first, last in _breaths(reading):
        kinds = [thing for thing in reading.found if _is_plain_kind(thing) and first <= thing.first < last]
        if not kinds and not _speaks_of_past_work(reading, first, last):
            continue
        work = Work()
        collect_names(reading, first, last, work)
        spared = _without_sizes(reading, first, last)
        _collect_sizes(reading, first, last, work)
        work.years = _years(reading, first, last)
        dated = work.years is not None and (kinds or any(_is_kind(reading, at) for at in range(first, last)))
        if work.named or (work.sizes and _was_played(reading, first, last)) or dated:
            _collect_kinds(reading, first, last, work, kinds)
            if spared and work.named:
                _put(reading, replace(work, sizes=[]), kinds)
                _put(reading, work, [])
                reading.found[-1].strength = "must_not"
            else:
                _put(reading, work, kinds)
    _ban_the_others(reading)


def _ban_the_others(reading: Reading) -> None:
    """Behind a no that begins anew with an "or", the credit is ruled out as well."""
    for thing in reading.found:
        ahead = range(max(1, thing.first - 3), thing.first)
        if thing.field == "credit" and any(_is_another_ban(reading, at) for at in ahead):
            thing.strength = "must_not"


def _is_plain_kind(thing: Found) -> bool:
    return thing.field == "credit" and isinstance(thing.value, dict) and set(thing.value) <= {"kind", "category"}


def _breaths(reading: Reading) -> list[tuple[int, int]]:
    starts = [0]
    for at, piece in enumerate(reading.pieces):
        ends = piece.word in _ENDS or _is_another_ban(reading, at) or begins_another_credit(reading, at)
        ends = ends and not piece.owner
        if at and (piece.newline or (ends and not _lists_names(reading, at) and not _lists_sizes(reading, at))):
            starts.append(at)
    return list(zip(starts, [*starts[1:], len(reading.pieces)], strict=True))


def _is_another_ban(reading: Reading, at: int) -> bool:
    """ "Nobody from Bigg Boss or with soap credits": either is a no of its own."""
    following = reading.pieces[at + 1 : at + 5]
    if not reading.pieces[at].has("or") or not following or following[0].word not in ("with", "who has done"):
        return False
    return any(piece.has("not_before") for piece in reading.pieces[max(0, at - _FEW) : at]) and any(
        piece.has("credit") for piece in following
    )


def _lists_names(reading: Reading, at: int) -> bool:
    """A comma between two names of a list does not end the breath."""
    beside = reading.pieces[at - 1 : at] + reading.pieces[at + 1 : at + 2]
    if _lists_titles(reading, at) or goes_on_with_years(reading, at):
        return True
    return reading.pieces[at].word == "," and len(beside) == 2 and all(piece.has(*ENTITIES) for piece in beside)


def _lists_titles(reading: Reading, at: int) -> bool:
    """ "Sacred Games, Mirzapur or Paatal Lok": names that we do not know, up to the last one behind an "or"."""
    if reading.pieces[at].word != "," or not at or not is_proper(reading, at - 1):
        return False
    for here in range(at + 1, min(len(reading.pieces), at + _FAR)):
        piece = reading.pieces[here]
        if piece.has("or", "and") and here > at + 1 and not piece.newline:
            return here + 1 < len(reading.pieces) and is_proper(reading, here + 1)
        if not (is_proper(reading, here) or (piece.word == "," and here > at + 1)):
            return False
    return False


def _lists_sizes(reading: Reading, at: int) -> bool:
    """ "Film credit must, supporting or lead": the size is told behind a comma."""
    following = reading.pieces[at + 1 : at + 3]
    sized = bool(following) and following[0].has("role_size") and not following[0].newline
    ends = len(following) < 2 or following[1].has("or", "break") or following[1].newline
    return reading.pieces[at].word == "," and sized and ends


def _speaks_of_past_work(reading: Reading, first: int, last: int) -> bool:
    for at in range(first, last):
        piece = reading.pieces[at]
        if (
            (set(piece.word.split()) & _DONE and not _is_an_article(reading, at))
            or piece.word in CARRIED
            or piece.word in DIRECTOR_CUES
            or piece.word in TITLE_CUES
        ):
            return not any(near.word in CAST_FOR for near in reading.pieces[max(first, at - _reach_of(piece)) : at])
    if _goes_on(reading, first, last) or any(has_some_of(reading, at, first, last) for at in range(first, last)):
        return True
    if any(_is_size_of_work(reading, at, last) or _is_of_a_house(reading, at, first) for at in range(first, last)):
        return True
    if speaks_of_a_title(reading, first, last) or any(_is_ruled_out(reading, at) for at in range(max(1, first), last)):
        return True
    years = _years(reading, first, last)
    told = any(piece.has("credit", "role_size", "platform") for piece in reading.pieces[first:last])
    return told and years is not None and (years.year_to or years.year_from or 0) <= reading.today.year


def _is_an_article(reading: Reading, at: int) -> bool:
    """ "The requirement", where "kaam kiya the" ends its breath."""
    following = reading.pieces[at + 1 : at + 2]
    return reading.pieces[at].word == "the" and bool(following) and following[0].is_word and not following[0].newline


def _reach_of(cue: Piece) -> int:
    """ "For our upcoming short film 'Meter Down', directed by …" tells far ahead that it is yet to be cast."""
    if cue.word in ("has", "have"):
        # "Our BBC drama has a strand …".
        return 4
    return _FAR if cue.word == "directed" or cue.word.endswith(" by") else 2


_FAR = 9


def _goes_on(reading: Reading, first: int, last: int) -> bool:
    """ "Prime Video bhi gin lo", of a search that speaks of credits."""
    pieces = reading.pieces[first:last]
    named = any(piece.has("platform", "company", "director", "brand") and not piece.owner for piece in pieces)
    return "credit" in reading.held and named and len(reading.pieces) <= _FEW


_FEW = 8


def _is_ruled_out(reading: Reading, at: int) -> bool:
    """ "No Surf or Ariel": a brand that is ruled out was one's own."""
    return reading.pieces[at].has("brand") and reading.pieces[at - 1].has("not_before") and not reading.pieces[at].owner


def _is_of_a_house(reading: Reading, at: int, first: int) -> bool:
    """ "A Dharma film", "Anurag Kashyap ki film": whose work it was, unless it is the one being cast."""
    if not reading.pieces[at].has("company", "director"):
        return False
    # "For a Netflix series and a Dharma film": both are being cast.
    reach = 7 if any(near.has("and") for near in reading.pieces[max(first, at - 3) : at]) else 3
    cast_for = any(near.word in CAST_FOR for near in reading.pieces[max(first, at - reach) : at])
    behind = reading.pieces[at + 1 : at + 4]
    # "The dad in a Dharma film: man, 52-60".
    cast_for = cast_for or (first == 0 and any(piece.word == ":" for piece in behind))
    return not cast_for and any(piece.has("credit") and not piece.has("platform") for piece in behind[:2])


def _is_size_of_work(reading: Reading, at: int, last: int) -> bool:
    """ "A lead in a feature film", "Star Plus lead": work that was, not the part being cast."""
    piece = reading.pieces[at]
    if not piece.has("role_size") or piece.owner:
        return False
    after = reading.pieces[at + 1 : min(last, at + 7)]
    if after and after[0].has("at_least_after"):
        # "Recurring part at least in an OTT show".
        after = after[1:]
    named = at > 0 and reading.pieces[at - 1].has("platform", "company")
    inside = piece.word.endswith(" in") or (bool(after) and after[0].word in ("in", "on", "for"))
    return named or (inside and any(near.has("credit", "platform", "company") for near in after))


def _was_played(reading: Reading, first: int, last: int) -> bool:
    words = {word for piece in reading.pieces[first:last] for word in piece.word.split()}
    kinds = any(piece.has("credit") for piece in reading.pieces[first:last])
    if kinds and words & _EXPERIENCE:
        # "Short film lead experience"; "day players with cop experience" are being cast.
        return True
    return bool(words & _PLAYED) or any(
        _is_size_of_work(reading, at, last) or is_had(reading, at) or reading.pieces[at].word in CARRIED
        for at in range(first, last)
    )


def _without_sizes(reading: Reading, first: int, last: int) -> bool:
    """ "Cast of Mirzapur minus the leads": all of it but for those parts."""
    sizes = [at for at in range(first, last) if reading.pieces[at].has("role_size") and not reading.pieces[at].owner]
    if not sizes:
        return False
    at = sizes[0] - 1
    while at > first and reading.pieces[at].word in ("the", "its", "for", "any"):
        at -= 1
    return at > first and reading.pieces[at].has("not_before")


def _collect_sizes(reading: Reading, first: int, last: int, work: Work) -> None:
    for at in range(first, last):
        piece = reading.pieces[at]
        if piece.has("role_size") and not piece.owner:
            work.sizes.append(piece.tags["role_size"])
            work.at.add(at)


def _years(reading: Reading, first: int, last: int) -> Years | None:
    for years in reading.past:
        if first <= years.first < last:
            return years
    return bare_years(reading, first, last)


def _is_kind(reading: Reading, at: int) -> bool:
    piece = reading.pieces[at]
    if piece.has("product") and any(near.tags.get("credit") == "tvc" for near in reading.pieces[at + 1 : at + 2]):
        # "A soap commercial" sells soap.
        return False
    return piece.has("credit") and not piece.has("platform") and piece.owner in ("", "credit")


def _collect_kinds(reading: Reading, first: int, last: int, work: Work, kinds: list[Found]) -> None:
    told: list[str] = []
    for at in range(first, last):
        if _is_kind(reading, at) and at not in work.at:
            told.append(reading.pieces[at].tags["credit"])
            work.at.add(at)
    # "A Netflix film" is a film: what is said goes before what the name alone tells.
    work.kinds = (
        told
        or work.kinds
        or [
            thing.value["kind"]
            for thing in kinds
            if not reading.pieces[thing.last - 1].has("platform") and thing.first not in work.at
        ]
    )
    categories = [thing.value["category"] for thing in kinds if "category" in thing.value]
    if categories:
        work.named["category"] = categories
    work.at.update(at for thing in kinds for at in range(thing.first, thing.last))


def _put(reading: Reading, work: Work, kinds: list[Found]) -> None:
    reading.found = [thing for thing in reading.found if not any(thing is kind for kind in kinds)]
    lists = {"kind": list(dict.fromkeys(work.kinds)), "role_size": list(dict.fromkeys(work.sizes)), **work.named}
    keys = [key for key, values in lists.items() if values]
    items = []
    for combination in list(product(*(lists[key] for key in keys)))[:_MOST_ITEMS]:
        item: dict[str, str | int | None] = dict(zip(keys, combination, strict=True))
        if work.years is not None:
            item |= {"year_from": work.years.year_from, "year_to": work.years.year_to}
        if "brand" in item and item.get("kind") == "film":
            # A brand's films are its ads.
            item["kind"] = "tvc"
        items.append({key: value for key, value in item.items() if value is not None})
    if work.years is not None:
        reading.claim(work.years.first, work.years.last, "credit")
    at = sorted(work.at)
    reading.found.append(Found("credit", tuple(items), at[0], at[-1] + 1))
    for here in at:
        reading.claim(here, here + 1, "credit")
