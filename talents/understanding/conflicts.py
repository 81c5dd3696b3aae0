"""Products that a talent must not be tied to: "no tea brand", "clear of colas", "masala TVC"; and past ads for them."""

from __future__ import annotations

from talents.query import Origin
from talents.understanding.advertised import advertised, is_one_breath
from talents.understanding.credits import is_proper
from talents.understanding.past import bare_years
from talents.understanding.reading import Found, Reading, Years

_NEAR, _FAR = 3, 9
_CLEAR = ("clear of", "free of", "free from", "clean of", "skip", "not", "no", "nothing", "nothing with", "avoid")
_FREE = ("clear", "free", "conflict-free", "clean", "available")
_RIVAL = ("other", "another", "any other", "rival", "no other", "competing", "doosra", "dusra", "doosre", "kisi aur")
_MUST_NOT = ("shouldn't", "shouldnt", "should not", "mustn't", "must not", "neither", "aren't", "haven't", "hasn't")
_WORK = ("endorsed", "modelled for", "advertised", "label", "labels", "category", "doing")
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
_JOINTS = ("or", "and", "/", ",", "ya", "aur", "&", "any", "kisi", "other", "nor", "with", "no", "n", "-")
_ASKED = "Which product must they be free of?"


def find_conflicts(reading: Reading) -> None:
    """Conflicts that were told; a conflict without a product is one with the product of the ad."""
    told = False
    for group in _lists(reading):
        cue = _cue(reading, group)
        if cue is None:
            _add_bound(reading, group)
            continue
        years = _years(reading, *cue)
        if not _is_tied(reading, *cue) and (years is not None or _ever(reading, *cue)):
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
    elif sold:
        reading.claim(sold[0], sold[-1] + 1, "context")
    elif bare is not None and not told:
        reading.claim(*bare, "context")
        reading.question = reading.question or _ASKED


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
        for at in range(max(0, first - _NEAR), first)
        if is_one_breath(reading, at, first) and reading.pieces[at].word in _BINDS and not reading.pieces[at].owner
    ]
    held = [piece.word for piece in reading.pieces[max(0, ties[0] - 3) : ties[0]]] if ties else []
    if any(word in _HELD for word in held):
        codes = tuple(dict.fromkeys(code for at in group for code in _codes(reading.pieces[at].tags["product"])))
        reading.add("exclusivity", codes, ties[0], group[-1] + 1)


_BINDS = ("tied", "tied to", "bound", "bound to", "exclusive", "contract", "deal", "signed with", "under contract")
_HELD = ("already", "have", "has", "currently", "are", "is", "who are", "with")


def _add_past(reading: Reading, group: list[int], cue: tuple[int, int], years: Years | None) -> None:
    """ "No soap ads in the last two years": past work, and no promise that runs today."""
    told = {} if years is None else {"year_from": years.year_from, "year_to": years.year_to}
    told = {key: year for key, year in told.items() if year is not None}
    categories = dict.fromkeys(reading.pieces[at].tags["product"] for at in group)
    items = tuple({"kind": "tvc", "category": category} | told for category in categories)
    first, last = min(*group, cue[0]), max(group[-1] + 1, cue[1], years.last if years else 0)
    reading.found.append(Found("credit", items, first, last, strength="must_not"))
    reading.claim(first, last, "exclusivity")


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
    begins = any(piece.word == "no" for piece in between) and _no_before(reading, one) is None
    return (
        bool(between)
        and not begins
        and len(between) <= 4
        and all(
            not piece.newline and (piece.word in _JOINTS or piece.has("ad_noun", "conflict_noun")) for piece in between
        )
    )


def _cue(reading: Reading, group: list[int]) -> tuple[int, int] | None:
    """The span of a "no … brand" around the products; None where nothing is ruled out."""
    first, last = group[0], group[-1] + 1
    named = [
        at
        for at in range(max(0, first - _FAR), first)
        if is_one_breath(reading, at, first) and _is_conflict(reading, at)
    ]
    following = [at for at in range(last, min(len(reading.pieces), last + _NEAR)) if _is_noun(reading, at)]
    following = [at for at in following if is_one_breath(reading, last, at)]
    branded = any("brand" in reading.pieces[at].word.split() for at in group)
    end = max([last, *(at + 1 for at in following)])
    label = _label(reading, first, named)
    if label is not None:
        return label, end
    other = first > 0 and (reading.pieces[first - 1].word in _RIVAL or _is_bare(reading, group))
    dated = _years(reading, first, end) is not None
    if not (named or following or branded or other or dated):
        return None
    no = _no_before(reading, first)
    if no is not None:
        return no, end
    after = _no_after(reading, end)
    if after is not None:
        return min([first, *named]), after
    return _said_free(reading, first, named) or _is_checked(reading, end, named) or _is_kept(reading, first, end)


def _is_bare(reading: Reading, group: list[int]) -> bool:
    """ "No soap, no shampoo": several, right behind the no; "no makeup" is a look and "no hotel" a fact."""
    pure = any(not set(reading.pieces[at].tags) - {"product", "stop", "respelt"} for at in group)
    others = {reading.pieces[at].tags["product"] for at in group} & _LOOKS_AND_FACTS
    several = len(group) > 1 or "exclusivity" in reading.held
    return several and pure and not others and reading.pieces[group[0] - 1].word in ("no", "without", "any")


_LOOKS_AND_FACTS = frozenset(("cosmetics", "jewellery", "fashion", "footwear", "travel", "cars", "watches"))


def _is_checked(reading: Reading, end: int, named: list[int]) -> tuple[int, int] | None:
    """ "Conflict check on telecom", "check clashes with colas"."""
    at = next((at for at in named if reading.pieces[at].word.startswith(("conflict", "clash", "exclusivit"))), None)
    asked = at is not None and any(piece.word in _CHECKS for piece in reading.pieces[max(0, at - 2) : at + 3])
    return (at, end) if at is not None and asked else None


def _is_kept(reading: Reading, first: int, end: int) -> tuple[int, int] | None:
    """ "Paints exclusivity", "footwear exclusivity for a year": who signs it cannot be bound already."""
    if end > first and reading.pieces[end - 1].word.startswith("exclusiv"):
        return first, end
    leads = first > 0 and reading.pieces[first - 1].word.startswith("exclusiv") and not reading.pieces[first].newline
    return (first - 1, end) if leads and not reading.pieces[first - 1].owner else None


_CHECKS = ("check", "checked", "checks", "check on", "verify", "confirm")


def _is_conflict(reading: Reading, at: int) -> bool:
    return reading.pieces[at].has("conflict_noun") and not reading.pieces[at].owner


def _is_noun(reading: Reading, at: int) -> bool:
    return reading.pieces[at].has("conflict_noun", "ad_noun") and not reading.pieces[at].owner


def _no_before(reading: Reading, first: int) -> int | None:
    for at in range(first - 1, max(-1, first - 1 - _FAR), -1):
        piece = reading.pieces[at]
        if not is_one_breath(reading, at, first) or (piece.owner and piece.owner != "past"):
            return None
        negated = piece.has("not_before", "denial") or piece.word in _CLEAR or piece.word.startswith(("not ", "no "))
        if negated or piece.word in _MUST_NOT:
            return at
    return None


def _no_after(reading: Reading, last: int) -> int | None:
    for at in range(last, min(len(reading.pieces), last + _FAR)):
        piece = reading.pieces[at]
        if at == last and piece.word == ":" and not piece.newline:
            continue
        if piece.newline or piece.has("break") or (piece.owner and piece.owner != "past"):
            return None
        if piece.has("not_after", "ruled_out") or piece.word in _NONE:
            return at + 1
    return None


_NONE = ("na", "nahi", "no", "nil", "none", "clean", "open", "vacant", "khali", "khaali", "saaf")


def _said_free(reading: Reading, first: int, named: list[int]) -> tuple[int, int] | None:
    """ "Clear in the phone category", "conflict-free in cars", "kept free for our bank"."""
    near = sorted({*named, *range(max(0, first - _NEAR), first)})
    clear = next((at for at in near if reading.pieces[at].word.replace(" - ", "-") in _FREE), None)
    return None if clear is None else (clear, first + 1)


def _label(reading: Reading, first: int, named: list[int]) -> int | None:
    """ "EXCLUSIVITY: no phones", "category conflict - tea": the word, and what it speaks of behind a colon."""
    for at in named:
        following = reading.pieces[at + 1 : at + 3]
        opens = at == 0 or reading.pieces[at].newline or reading.breaks(at - 1)
        labelled = reading.pieces[at + 1].word == ":" or (
            opens and any(near.word in (":", "-", "=") for near in following)
        )
        if labelled and at < first:
            return at
    return None


def _years(reading: Reading, first: int, last: int) -> Years | None:
    """Years of the past that are told in the same breath."""
    end = last
    while end < len(reading.pieces) and end < last + _FAR and is_one_breath(reading, last - 1, end):
        if reading.pieces[end].has("product"):
            # "No telecom brand, and no telecom ad in three years": the years are those of the second.
            break
        end += 1
    start = first
    while start > 0 and start > first - _NEAR and is_one_breath(reading, start - 1, first):
        start -= 1
    for years in reading.past:
        if start <= years.first < end and is_one_breath(reading, first, years.first):
            return years
    told = bare_years(reading, start, end)
    recent = told is not None and (told.year_from or told.year_to or 0) <= reading.today.year
    return told if recent else None


def _ever(reading: Reading, first: int, last: int) -> bool:
    end = last
    while end < min(len(reading.pieces), last + 4) and is_one_breath(reading, last - 1, end):
        end += 1
    start = next((at for at in range(max(0, first - _NEAR), first) if is_one_breath(reading, at, first)), first)
    return any(piece.word in _EVER for piece in reading.pieces[start:end])


def _is_tied(reading: Reading, first: int, last: int) -> bool:
    """Whether a tie that runs is spoken of; "endorsed", "modelled for" tell of ads that were."""
    return any(piece.has("conflict_noun") and piece.word not in _WORK for piece in reading.pieces[first:last])


def _bare_conflict(reading: Reading) -> tuple[int, int] | None:
    """ "No conflicts", "no competing brands": without a product beside it."""
    for at, piece in enumerate(reading.pieces):
        if piece.owner or not piece.has("conflict_noun") or _is_with_days(reading, at) or _is_of_papers(reading, at):
            continue
        no = _no_before(reading, at)
        if no == at - 1 and piece.word == "running":
            # "Nothing running": of the product that was named.
            reading.claim(no, at + 1, "context")
        elif no is not None and at - no <= _NEAR and piece.word not in ("doing", "running", "existing", "promoting"):
            end = at + 1
            while end < len(reading.pieces) and _is_noun(reading, end):
                end += 1
            return no, end
    return None


def _is_of_papers(reading: Reading, at: int) -> bool:
    """ "Not signed with Pinnacle Artists", "no sponsorship": of an agency or a permit, and of no product."""
    piece = reading.pieces[at]
    named = at + 1 < len(reading.pieces) and is_proper(reading, at + 1)
    return piece.has("work_right") or (piece.has("agency_cue") and named)


def _is_with_days(reading: Reading, at: int) -> bool:
    """ "No clash with 5–8 Dec", "no commitments in January": a conflict of dates."""
    return any(piece.owner == "availability" for piece in reading.pieces[at + 1 : at + 1 + _NEAR])
