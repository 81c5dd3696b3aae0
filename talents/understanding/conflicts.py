"""Products that a talent must not be tied to: "no tea brand", "clear of colas", "masala TVC"; and past ads for them."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from talents.query import Origin
from talents.understanding.advertised import advertised, is_one_breath
from talents.understanding.branded import NO_TIE, lend_products, take_back_products
from talents.understanding.conflict_cues import EARLIER, NEAR, is_noun, no_before, told_cue, years_told
from talents.understanding.credits import is_proper
from talents.understanding.reading import Found, Piece, Reading, Years

_WORK = ("current", *NO_TIE)
# Of ads that were, where years of the past are told: "no rival soap ads in the last year".
_WORK_OF_YEARS = (
    *("endorsement", "endorsements", "endorsing", "competing", "competitor", "competitive", "rival", "rivals"),
    *("conflicting", "competitors", "running"),
)
_DONE = (
    *("done", "has done", "have done", "have ever done", "has ever done", "did", "s done", "already done"),
    *("kiya", "kiya ho", "kiya hai", "ki ho", "kari ho", "kar chuki", "kar chuka", "kar chuke"),
)
_EVER = (
    "ever",
    "so far",
    "till date",
    "till now",
    "kabhi",
    "aaj tak",
    "in the past",
    "before",
    "pehle",
    "earlier",
    "previously",
)
_JOINTS = (
    "a",
    "an",
    "the",
    "or",
    "and",
    "/",
    ",",
    "ya",
    "aur",
    "&",
    "any",
    "kisi",
    "other",
    "nor",
    "with",
    "no",
    "n",
    "-",
)
_TO_ITS_AD = 4
_ASKED = "Which product must they be free of?"


def find_conflicts(reading: Reading) -> None:
    """Conflicts that were told; a conflict without a product is one with the product of the ad."""
    told = False
    lend_products(reading)
    for group in _lists(reading):
        cue = told_cue(reading, group)
        if cue is None:
            _add_bound(reading, group)
            continue
        years = years_told(reading, *cue)
        past = years is not None or _ever(reading, *cue) or _is_done_for(reading, group, *cue)
        if past and not _is_tied(reading, *cue, dated=years is not None):
            _add_past(reading, group, cue, years)
        else:
            _add(reading, group, cue, "typed")
            told = True
    bare = _bare_conflict(reading)
    sold = advertised(reading)
    if sold and not told:
        _add(reading, sold, (sold[0], sold[0]), "typed" if bare is not None else "assumed")
        if bare is not None:
            # Often lines away: what stands between is of other fields.
            reading.claim(*bare, "exclusivity")
            _add_past_of_rivals(reading, sold, bare)
    elif sold and not _is_covered(reading, sold):
        # "Nykaa campaign, no current Myntra faces": neither may bind them.
        _add(reading, sold, (sold[0], sold[0]), "assumed")
    elif sold:
        reading.claim(sold[0], sold[-1] + 1, "context")
    elif bare is not None and not told:
        # "No rival's ad for a year" of an ad that we do not know rules nobody out, and asks for no ad.
        near = range(bare[1], min(bare[1] + _TO_ITS_AD, len(reading.pieces)))
        ad = next((at for at in near if reading.pieces[at].tags.get("credit") == "tvc"), None)
        spoken = ad is not None and is_one_breath(reading, bare[0], ad)
        reading.claim(bare[0], ad + 1 if ad is not None and spoken else bare[1], "context")
        reading.question = reading.question or _ASKED
    take_back_products(reading)


def _is_covered(reading: Reading, sold: list[int]) -> bool:
    codes = {code for at in sold for code in _codes(reading.pieces[at].tags["product"])}
    told = {code for thing in reading.found if thing.field == "exclusivity" for code in thing.value}
    # "Bank PSA … no other bank on her books": whose announcement it is was told.
    owner = reading.pieces[sold[0] - 1] if sold[0] else None
    whose = set(_codes(owner.tags["product"])) if owner is not None and owner.has("product") else set()
    return bool((codes | whose) & told)


def _add(reading: Reading, group: list[int], cue: tuple[int, int], origin: Origin) -> None:
    codes = tuple(dict.fromkeys(code for at in group for code in _codes(reading.pieces[at].tags["product"])))
    first, last = min(*group, cue[0]), max(group[-1] + 1, cue[1])
    reading.found.append(Found("exclusivity", codes, first, last, origin, "must_not"))
    for at in range(first, last):
        if origin == "typed" or at in group:
            reading.claim(at, at + 1, "exclusivity")


def _add_bound(reading: Reading, group: list[int]) -> None:
    """ "Already tied to a cola": those whom such a promise binds."""
    first = group[0]
    ties = [
        at
        for at in range(max(0, first - NEAR), first)
        if is_one_breath(reading, at, first) and reading.pieces[at].word in _BINDS and not reading.pieces[at].owner
    ]
    held = [piece.word for piece in reading.pieces[max(0, ties[0] - 3) : ties[0]]] if ties else []
    if any(word in _HELD for word in held):
        codes = tuple(dict.fromkeys(code for at in group for code in _codes(reading.pieces[at].tags["product"])))
        reading.add("exclusivity", codes, ties[0], group[-1] + 1)


_BINDS = (
    *("tied", "tied to", "bound", "bound to", "exclusive", "contract", "deal", "signed with", "under contract"),
    *("contracted", "locked with", "committed to", "attached to", "face of", "the face of", "brand ambassador"),
)
_HELD = ("already", "have", "has", "currently", "are", "is", "who are", "with")


def _add_past(reading: Reading, group: list[int], cue: tuple[int, int], years: Years | None) -> None:
    """ "No soap ads in the last two years": past work, and no promise that runs today."""
    first, last = min(*group, cue[0]), max(group[-1] + 1, cue[1], years.last if years else 0)
    _add_undone(reading, (_sold(reading, at) for at in group), years, first, last)


def _add_undone(reading: Reading, sold: Iterable[tuple[str, str]], years: Years | None, first: int, last: int) -> None:
    """Commercials that she has not done, for these brands or categories, in these years."""
    told = {} if years is None else {"year_from": years.year_from, "year_to": years.year_to}
    told = {key: year for key, year in told.items() if year is not None}
    items = tuple({"kind": "tvc", key: value} | told for key, value in dict.fromkeys(sold))
    reading.found.append(Found("credit", items, first, last, strength="must_not"))
    reading.claim(first, last, "exclusivity")
    # What they date is told: no other credit of the same breath is meant.
    reading.past = [other for other in reading.past if other is not years]


def _add_past_of_rivals(reading: Reading, sold: list[int], bare: tuple[int, int]) -> None:
    """ "Not seen in any rival's ad for a year": past work for what the ad being cast sells."""
    years = years_told(reading, *bare)
    if years is None or years.first < bare[1]:
        return
    ads = [at for at in range(bare[0], years.first) if reading.pieces[at].tags.get("credit") == "tvc"]
    if ads and is_one_breath(reading, bare[0], years.first):
        rivals = (("category", reading.pieces[at].tags["product"]) for at in sold)
        _add_undone(reading, rivals, years, bare[0], years.last)


def _sold(reading: Reading, at: int) -> tuple[str, str]:
    """What an ad of the past was for: the brand where one is named, else the category."""
    brand = next((piece for piece in reversed(reading.pieces[max(0, at - 1) : at + 1]) if piece.has("brand")), None)
    return ("category", reading.pieces[at].tags["product"]) if brand is None else ("brand", brand.tags["brand"])


def _is_done_for(reading: Reading, group: list[int], first: int, last: int) -> bool:
    """ "No one who has done a Boomer chewing gum ad": an ad for a brand that is named was, or it is yet to be."""
    done = any(piece.has("credit_cue") and "done" in piece.word for piece in reading.pieces[first:last])
    return done and any(_sold(reading, at)[0] == "brand" for at in group)


def _codes(code: str) -> tuple[str, ...]:
    # A masala brand sells in packets: both categories shut her out.
    return (code, "packaged_food") if code == "spices" else (code,)


def _lists(reading: Reading) -> list[list[int]]:
    """Products in the same list, by their places."""
    groups: list[list[int]] = []
    for at, piece in enumerate(reading.pieces):
        if piece.owner or not piece.has("product"):
            continue
        if groups and _is_one_list(reading, groups[-1][-1], at):
            groups[-1].append(at)
        else:
            groups.append([at])
    return groups


def _is_one_list(reading: Reading, one: int, other: int) -> bool:
    between = reading.pieces[one + 1 : other]
    begins = any(piece.word == "no" for piece in between) and no_before(reading, one) is None
    if len(between) == 3 and _is_strange(between[1]):
        # "Betting/fantasy/gaming": one word that we do not know stands in the list.
        between = [between[0], between[2]]
    listed = all(_joins(piece) and not piece.newline for piece in between)
    return 0 < len(between) <= 4 and listed and not begins


def _joins(piece: Piece) -> bool:
    return piece.word in _JOINTS or piece.has("ad_noun", "conflict_noun")


def _is_strange(piece: Piece) -> bool:
    return piece.is_word and not _joins(piece) and not piece.tags.keys() - {"stop", "soft", "respelt"}


def _ever(reading: Reading, first: int, last: int) -> bool:
    end = last
    while end < min(len(reading.pieces), last + 4) and is_one_breath(reading, last - 1, end):
        end += 1
    start = first
    while start > max(0, first - NEAR) and is_one_breath(reading, start - 1, first) and not reading.breaks(start - 1):
        start -= 1
    told = reading.pieces[start:end]
    done = any(piece.has("credit") for piece in reading.pieces[first:end]) and any(
        piece.word in _DONE or piece.word.startswith("never ") for piece in told
    )
    so_far = any(" ".join(pair) in _EVER for pair in pairwise(piece.word for piece in told))
    return done or so_far or any(piece.word in (*_EVER, *EARLIER) for piece in told)


def _is_tied(reading: Reading, first: int, last: int, *, dated: bool) -> bool:
    """Whether a tie that runs is spoken of; "endorsed", "modelled for" tell of ads that were.

    With years of the past beside them, "no competing soap ads", "no endorsements" do so too.
    """
    pieces = reading.pieces[first:last]
    works = (
        (*_WORK, *_WORK_OF_YEARS)
        if dated and any(piece.has("ad_noun") or piece.word in _WORK_OF_YEARS for piece in pieces)
        else _WORK
    )
    return any(piece.has("conflict_noun") and piece.word not in works for piece in pieces)


def _bare_conflict(reading: Reading) -> tuple[int, int] | None:
    """ "No conflicts", "no competing brands": without a product beside it."""
    for at, piece in enumerate(reading.pieces):
        if piece.owner or not piece.has("conflict_noun") or _is_with_days(reading, at) or _is_of_papers(reading, at):
            continue
        no = no_before(reading, at)
        if no == at - 1 and piece.word == "running":
            # "Nothing running": of the product that was named.
            reading.claim(no, at + 1, "context")
        elif no is not None and at - no <= NEAR and piece.word not in _WITH_A_PRODUCT:
            end = at + 1
            while end < len(reading.pieces) and is_noun(reading, end):
                end += 1
            return no, end
    return None


# Without a product beside them these speak of something else: "a suit, no tie".
_WITH_A_PRODUCT = ("doing", "running", "existing", "promoting", "tie", "current", "live", "link", "links", "faces")


def _is_of_papers(reading: Reading, at: int) -> bool:
    """ "Not signed with Pinnacle Artists", "no sponsorship": of an agency or a permit, and of no product."""
    piece = reading.pieces[at]
    following = reading.pieces[at + 1 : at + 4]
    named = bool(following) and (is_proper(reading, at + 1) or following[0].has("agency_name"))
    # "Not signed with any agency".
    named = named or any(near.word in _WHO_REPRESENTS for near in following)
    return piece.has("work_right") or (piece.has("agency_cue") and named)


_WHO_REPRESENTS = ("agency", "agencies", "agent", "agents", "manager", "management", "talent agency")


def _is_with_days(reading: Reading, at: int) -> bool:
    """ "No clash with 5–8 Dec", "no commitments in January": a conflict of dates."""
    return any(piece.owner == "availability" for piece in reading.pieces[at + 1 : at + 1 + NEAR])
