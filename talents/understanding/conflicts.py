"""Products that a talent must not be tied to: "no tea brand in the last year", "clear of colas", "masala TVC"."""

from __future__ import annotations

from talents.understanding.reading import Found, Reading

_NEAR, _FAR = 3, 9
_CLEAR = ("clear of", "free of", "free from", "clean of", "skip", "not", "no")
_ENDS = (".", "!", "?", ";")
_JOINTS = ("or", "and", "/", ",", "ya", "aur", "&", "any", "kisi", "other", "nor")
_ASKED = "Which product must they be free of?"


def find_conflicts(reading: Reading) -> None:
    """Conflicts that were told; a conflict without a product is one with the product of the ad."""
    told = False
    for group in _lists(reading):
        cue = _cue(reading, group)
        if cue is not None:
            _add(reading, group, cue, "typed")
            told = True
    bare = _bare_conflict(reading)
    advertised = _advertised(reading)
    if advertised and not told:
        span = bare if bare is not None else (advertised[0], advertised[0])
        _add(reading, advertised, span, "typed" if bare is not None else "assumed")
    elif bare is not None and not told:
        reading.claim(*bare, "context")
        reading.question = reading.question or _ASKED


def _add(reading: Reading, group: list[int], cue: tuple[int, int], origin: str) -> None:
    codes = tuple(dict.fromkeys(code for at in group for code in _codes(reading.pieces[at].tags["product"])))
    first, last = min(*group, cue[0]), max(group[-1] + 1, cue[1])
    found = Found("exclusivity", codes, first, last, "assumed" if origin == "assumed" else "typed", "must_not")
    reading.found.append(found)
    for at in range(first, last):
        if origin == "typed" or at in group:
            reading.claim(at, at + 1, "exclusivity")


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
    return (
        bool(between)
        and len(between) <= 3
        and all(
            not piece.newline and (piece.word in _JOINTS or piece.has("ad_noun", "conflict_noun")) for piece in between
        )
    )


def _cue(reading: Reading, group: list[int]) -> tuple[int, int] | None:
    """The span of a "no … brand" around the products; None where nothing is ruled out."""
    first, last = group[0], group[-1] + 1
    named = [
        at for at in range(max(0, first - _FAR), first) if _in_breath(reading, at, first) and _is_conflict(reading, at)
    ]
    following = [at for at in range(last, min(len(reading.pieces), last + _NEAR)) if _is_noun(reading, at)]
    following = [at for at in following if _in_breath(reading, last, at)]
    branded = any("brand" in reading.pieces[at].word.split() for at in group)
    label = _label(reading, first)
    if label is not None:
        return label, max([last, *(at + 1 for at in following)])
    other = first > 0 and reading.pieces[first - 1].word in ("other", "another", "any other", "rival", "no other")
    if not (named or following or branded or other):
        return None
    no = _no_before(reading, first)
    if no is not None:
        return no, max([last, *(at + 1 for at in following)])
    end = max([last, *(at + 1 for at in following)])
    after = _no_after(reading, end)
    return (min([first, *named]), after) if after is not None else None


def _is_conflict(reading: Reading, at: int) -> bool:
    return reading.pieces[at].has("conflict_noun") and not reading.pieces[at].owner


def _is_noun(reading: Reading, at: int) -> bool:
    return reading.pieces[at].has("conflict_noun", "ad_noun") and not reading.pieces[at].owner


def _in_breath(reading: Reading, one: int, other: int) -> bool:
    low, high = sorted((one, other))
    return not any(piece.newline or piece.word in _ENDS for piece in reading.pieces[low + 1 : high])


def _no_before(reading: Reading, first: int) -> int | None:
    for at in range(first - 1, max(-1, first - 1 - _FAR), -1):
        piece = reading.pieces[at]
        if reading.pieces[at + 1].newline or piece.word in _ENDS or (piece.owner and piece.owner != "past"):
            return None
        if piece.has("not_before") or piece.word in _CLEAR:
            return at
    return None


def _no_after(reading: Reading, last: int) -> int | None:
    for at in range(last, min(len(reading.pieces), last + _FAR)):
        piece = reading.pieces[at]
        if piece.newline or piece.has("break") or (piece.owner and piece.owner != "past"):
            return None
        if piece.has("not_after") or piece.word in ("na", "nahi", "no", "nil", "none"):
            return at + 1
    return None


def _label(reading: Reading, first: int) -> int | None:
    """ "EXCLUSIVITY: no phones", "Conflict - tea": where the line begins with the word."""
    at = first
    while at > 0 and not reading.pieces[at].newline:
        at -= 1
    piece = reading.pieces[at]
    following = reading.pieces[at + 1 : at + 3]
    if piece.has("conflict_noun") and at < first and any(near.word in (":", "-", "=") for near in following):
        return at
    return None


def _bare_conflict(reading: Reading) -> tuple[int, int] | None:
    """ "No conflicts", "no competing brands": without a product beside it."""
    for at, piece in enumerate(reading.pieces):
        if piece.owner or not piece.has("conflict_noun"):
            continue
        no = _no_before(reading, at)
        if no is not None and at - no <= _NEAR:
            end = at + 1
            while end < len(reading.pieces) and _is_noun(reading, end):
                end += 1
            return no, end
    return None


def _advertised(reading: Reading) -> list[int]:
    """The product of the ad that is being cast: "masala TVC", "ad for a tea brand"."""
    for at, piece in enumerate(reading.pieces):
        if piece.owner or not piece.has("product"):
            continue
        after = reading.pieces[at + 1 : at + 3]
        if after and (
            _sells(reading, at + 1) or (after[0].has("ad_noun") and len(after) > 1 and _sells(reading, at + 2))
        ):
            return [at]
        before = [reading.pieces[here].word for here in range(max(0, at - 3), at)]
        if "for" in before:
            start = at - len(before) + before.index("for")
            if start and _sells(reading, start - 1):
                return [at]
    return []


def _sells(reading: Reading, at: int) -> bool:
    piece = reading.pieces[at]
    if piece.owner or piece.newline or piece.tags.get("credit") != "tvc":
        return False
    following = reading.pieces[at + 1 : at + 2]
    # "Tea ads experience", "has done tea ads": past work, not the ad being cast.
    past = any(near.word in _PAST for near in reading.pieces[max(0, at - 5) : at])
    return not past and not (following and following[0].has("credit_cue") and following[0].word.startswith("exp"))


_PAST = ("done", "has done", "have done", "did", "worked in", "acted in", "been in", "worked", "kiya ho", "seen in")
