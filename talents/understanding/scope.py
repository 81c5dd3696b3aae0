"""Which wishes a "no", "preferably" or "doesn't matter" speaks of."""

from __future__ import annotations

from itertools import pairwise

from talents.understanding.bans import are_people_left_out, is_last_word, is_next_of_a_ban
from talents.understanding.conditions import (
    allowed_beside_a_hope,
    is_a_plus,
    is_final,
    is_no_trouble,
    is_nothing_without,
    is_of_others,
    is_still_sought,
    is_supposed,
    is_waived,
    permitted_along,
    waived_along,
    was_declined,
)
from talents.understanding.days_left_out import is_to_be_kept_free
from talents.understanding.denials import (
    DENIED,
    ban_all_of_the_list,
    ends_in_no,
    goes_on_from_a_no,
    is_after_another_no,
    is_besides,
    is_denied,
    is_forbidden,
    is_neither,
    is_shut_out_too,
    is_sought_too,
    opens_with_not,
)
from talents.understanding.joints import behind_whom, is_in_a_list, joined, restarts
from talents.understanding.leftovers import FILLER
from talents.understanding.past import tells_its_years
from talents.understanding.reading import Found, Reading
from talents.understanding.signs import is_beyond_a_label, is_in_brackets, is_put_in, labels, leads_on
from talents.understanding.twice_denied import is_twice_denied
from talents.vocabulary.phrases import phrases

_LONGEST_LOOK = 12
_LEVELS = ("language_level", "accent_level", "skill_level")
# What may be allowed without being asked for: "stubble ok", "tattoos welcome".
_LOOKS = frozenset(
    phrases(
        "facial_hair, visible_tattoo, build, hair_length, hair_colour, hair_type, skill, credit, text, union, accent"
    )
)
# "Nobody with a beard" rules out the beard; "no fuss, who speaks Hindi" does not rule out Hindi.
_LINKS = ("who", "jo", "with", "speaks", "must", "only", "just", "whose", "having")

_SPARED = (was_declined, is_nothing_without, is_twice_denied, is_still_sought, is_to_be_kept_free)


def mark_strength(reading: Reading) -> None:
    """Sets each wish's strength, and drops what was said to be of no matter."""
    found = sorted(reading.found, key=lambda thing: thing.first)
    reading.replaced += [
        thing
        for thing in found
        if _is_swapped_out(reading, thing)
        or (_ahead(reading, thing, "instead_after") and not are_people_left_out(reading, thing))
    ]
    dropped: list[Found] = list(reading.replaced)
    lifted = [thing for thing in found if _is_of_no_matter(reading, thing)]
    waived = [*lifted, *waived_along(reading, found, [thing for thing in lifted if thing.origin == "typed"])]
    for thing in found:
        if (thing.field == "gender" and thing.origin == "assumed") or thing.field == "exclusivity":
            continue
        if any(thing is other for other in waived):
            dropped.append(thing)
            reading.replaced.append(thing)
        elif _is_only_permitted(reading, thing):
            reading.permitted.append(thing)
        elif _is_ruled_out(reading, thing):
            # "Nobody above 50k" is a ceiling.
            spared = thing.field == "rate" or any(check(reading, thing) for check in _SPARED)
            thing.strength = "must" if spared else "must_not"
        elif is_hoped_for(reading, thing):
            thing.strength = "must" if is_final(reading, thing) else "nice"
    reading.permitted = permitted_along(reading, found)
    dropped += reading.permitted
    dropped += allowed_beside_a_hope(reading, found)
    ban_all_of_the_list(reading, found)
    _share_along_lists(reading, found)
    for thing in found:
        if thing.field == "text":
            _only_order_by(thing)
    # "No outstation": the shoot is at home, and nobody is left out for being ready to travel.
    dropped += [thing for thing in found if thing.field == "travel" and thing.strength == "must_not"]
    dropped += [thing for thing in found if is_sought_too(reading, thing, found)]
    reading.found = [thing for thing in found if not any(thing is other for other in dropped)]


def _is_swapped_out(reading: Reading, thing: Found) -> bool:
    """ "Rather than Hindi", "Pune and not Mumbai"; "kathak and not somebody who does Bollywood dance" rules it out."""
    if thing.field in (*DENIED, "agency") and any(
        piece.word == "and not" for piece in reading.pieces[max(0, thing.first - _NEAR) : thing.first]
    ):
        return False
    return _behind(reading, thing, "instead_before")


_NEAR = 6


def _is_of_no_matter(reading: Reading, thing: Found) -> bool:
    return (
        _is_no_need(reading, thing)
        or is_waived(reading, thing)
        or is_no_trouble(reading, thing)
        or (_behind(reading, thing, "unasked_before") and not _is_not_all(reading, thing))
        or (thing.field != "availability" and _ahead(reading, thing, "unasked_after"))
    )


def _is_not_all(reading: Reading, thing: Found) -> bool:
    """ "Not just a singer, must dance too": she sings."""
    near = reading.pieces[max(0, thing.first - 2) : thing.first]
    return thing.field == "skill" and any(piece.word in ("not just", "not only") for piece in near)


def _is_only_permitted(reading: Reading, thing: Found) -> bool:
    """ "Stubble ok", "non-Maharashtra ok"."""
    called = thing.field == "playing_age" and reading.pieces[thing.first].has("role_age")
    may = thing.field in _LOOKS or called or is_of_others(reading, thing) or _behind(reading, thing, "not_before")
    # "Thoda tabla chalega": so little is enough, but that much is asked for.
    enough = thing.field == "skill" and thing.level in ("beginner", "intermediate")
    return may and not enough and _ahead(reading, thing, "permitted_after") and not is_forbidden(reading, thing)


def _is_ruled_out(reading: Reading, thing: Found) -> bool:
    return (
        _behind(reading, thing, "not_before")
        or (_ahead(reading, thing, "not_after") and not is_besides(reading, thing))
        or ends_in_no(reading, thing)
        or opens_with_not(reading, thing)
        or is_denied(reading, thing)
        or is_neither(reading, thing)
        or goes_on_from_a_no(reading, thing)
        or is_next_of_a_ban(reading, thing.first)
        or are_people_left_out(reading, thing)
    )


def is_hoped_for(reading: Reading, thing: Found) -> bool:
    return (
        _behind(reading, thing, "nice_before", across=True)
        or _ahead(reading, thing, "nice_after")
        or is_supposed(reading, thing)
        or is_a_plus(reading, thing)
    )


def _only_order_by(thing: Found) -> None:
    """Nobody is left out for a look, so even "not too polished" only orders."""
    if thing.strength == "must_not" and not str(thing.value).startswith(("not ", "non ", "de-")):
        thing.value = f"not {thing.value}"
    thing.strength = "nice"


def _is_no_need(reading: Reading, thing: Found) -> bool:
    """ "No English needed" waives, it does not forbid."""
    behind = [piece.word for piece in reading.pieces[thing.last : thing.last + 2]]
    # "No film experience needed".
    following = next((word for word in behind if word not in _OF_IT), "")
    return following in ("needed", "required", "necessary", "compulsory", "mandatory") and _behind(
        reading, thing, "not_before"
    )


_HENCE = ("so", "hence", "therefore", "isliye", "thus", "because", "since", "kyunki")
_OF_IT = phrases(
    "experience, exp, background, exposure, membership, members, member, card, credits, credit, training, skills, "
    "knowledge, is, as such"
)


def _behind(reading: Reading, thing: Found, tag: str, *, across: bool = False) -> bool:
    """Whether a cue stands before the wish, in the same breath. `across`: also beyond other wishes."""
    joins, passed, listed = 0, False, False
    for at in range(thing.first - 1, max(-1, thing.first - 1 - _LONGEST_LOOK), -1):
        piece = reading.pieces[at]
        if piece.word == "(" and at == thing.first - 1 and across and is_in_brackets(reading, thing):
            continue
        if reading.pieces[at + 1].newline or (piece.has("break") and not piece.owner and piece.word not in _LISTING):
            return False
        if piece.word in _HENCE and tag == "not_before":
            # "No accommodation so Delhi based only".
            return False
        if piece.word == "outside" and reading.pieces[at + 1].word in ("a", "an", "the"):
            return False  # "Sells flowers outside a temple".
        if tag in piece.tags and not piece.owner and at and is_put_in(reading, at - 1):
            return True
        if tag in piece.tags and not piece.owner:
            return labels(reading, at) if listed else not (joins and not across)
        if piece.word == "," and not piece.owner:
            listed = True
            continue
        if tag == "not_before" and is_beyond_a_label(reading, at, thing):
            return False
        if piece.owner and piece.owner != "context":
            if listed or across or (piece.owner == thing.field and piece.has(*_LEVELS)):
                continue
            return False
        if piece.has("nice_after", "not_after") and not piece.has("stop"):
            return False
        linking = piece.word in _LINKS
        if piece.has("or") and is_after_another_no(reading, thing, at):
            continue
        if (piece.has("and", "or") and not linking) or (linking and passed):
            joins += 1
        passed = passed or not piece.tags
    return False


def _ahead(reading: Reading, thing: Found, tag: str) -> bool:
    # "Stage actors who have never faced a camera are welcome": the no is told of whom is allowed.
    relative = False
    for at in range(behind_whom(reading, thing), min(len(reading.pieces), thing.last + _LONGEST_LOOK)):
        piece = reading.pieces[at]
        if piece.newline or (piece.word == "," and is_put_in(reading, at)):
            return False
        if (piece.owner == thing.field and piece.has(*_LEVELS)) or (thing.field == "credit" and tells_its_years(piece)):
            continue
        if piece.owner == "practice":
            continue
        if (piece.owner and piece.owner != "context") or (piece.word == "whose" and tag == "not_after"):
            return False
        if tag in piece.tags:
            # "Marathi preferred" but "preferably Pune": before another wish, the word is that one's.
            return not (piece.has("nice_before", "not_before", "unasked_before") and leads_on(reading, at))
        if piece.has("break"):
            following = reading.pieces[at + 1 : at + 2]
            if piece.word in (":", "=") and at == thing.last and following and following[0].owner == thing.field:
                # "Gujarati: native preferred".
                continue
            closed = [near.word for near in reading.pieces[at + 2 : at + 3]] == [")"]
            if piece.word == "(" and closed and tag == "nice_after" and following[0].word in _IN_BRACKETS:
                return True
            if following and tag == "not_after" and piece.word not in _ENDS and is_last_word(reading, at + 1):
                return True
            set_apart = following and tag == "nice_after" and tag in following[0].tags and piece.word not in _ENDS[:3]
            if not set_apart or leads_on(reading, at + 1):
                return False
        if tag == "not_after" and thing.field not in _LOOKS and piece.is_word and not FILLER & piece.tags.keys():
            # "22-28 jo smoker na ho": it is the smoking that is ruled out.
            return False
        relative = relative or piece.word in _LINKS[:2]
        if (
            piece.has("or", "nice_before")
            or (piece.has("not_before") and not (relative and tag == "permitted_after"))
            or (piece.has("and") and piece.word not in ("bhi", "both", "also"))
        ):
            return False
    return False


_IN_BRACKETS = ("plus", "bonus", "optional", "preferred", "pref", "desirable", "nice", "ideal", "ideally", "preferably")
_LISTING = (":", ",")
_ENDS = (".", ";", "!", "?")


def _share_along_lists(reading: Reading, found: list[Found]) -> None:
    """ "No beard or moustache" rules out both; "Delhi ya Noida nahi" too; "Marathi and Gujarati preferred" likewise."""
    for one, other in pairwise(found):
        if one.strength == "must" or other.strength != "must" or restarts(reading, one, other):
            continue
        how = joined(reading, one, other)
        if one.field == other.field and one.last == other.first and one.strength == "must_not":
            # "Bina daadhi moochh ke": side by side, one ban.
            other.strength = one.strength
        if (how == "or" and is_shut_out_too(reading, one, other)) or (
            how in ("or", "and") and one.field == other.field
        ):
            other.strength = one.strength
    for other, one in zip(reversed(found), list(reversed(found))[1:], strict=False):
        if other.strength == "must" or one.strength != "must" or goes_on_from_a_no(reading, other):
            continue
        leads = _behind(reading, other, "not_before") or _behind(reading, other, "nice_before")
        how = "apart" if _adds_on(reading, one, other) else joined(reading, one, other)
        if leads or (one.field != other.field and not (how == "or" and is_shut_out_too(reading, other, one))):
            continue
        if how in ("or", "and") or (one.last == other.first and other.strength == "must_not"):
            one.strength = other.strength


def _adds_on(reading: Reading, one: Found, other: Found) -> bool:
    """ "Magic tricks, skilled, plus stand-up if you can find it": one more wish, and no list."""
    between = [piece.word for piece in reading.pieces[one.last : other.first]]
    if between == [",", "and"] and not is_in_a_list(reading, one):
        # "She should sing, and Kathak would be a bonus".
        return True
    return "," in between and between[-1] in ("plus", "also", "and also")
