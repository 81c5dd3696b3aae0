"""Years of past work: "since 2022", "before 2020", "in the last 2 years", "pichle saal". Read before ages and dates."""

from __future__ import annotations

import re

from talents.understanding.reading import Alphabet, Piece, Reading, Years

_ALPHABET: Alphabet = (
    ("year", "y"),
    ("past_cue", "L"),
    ("this", "i"),
    ("years", "Y"),
    ("month_word", "M"),
    ("counted", "M"),
    ("the", "t"),
    ("during", "j"),
    ("for_date", "f"),
    ("hindi_number", "h"),
    ("article", "h"),
    ("to_date", "s"),
    ("opening", "("),
)
_LENGTH = re.compile(r"j?t?(?:L(?:n?Y|nM|M)|iY)")
# "In three years", "2 saal se": a length of time behind us, where it is said of ads that were not done.
_SPAN = re.compile(r"[jf][nh]Y|[nh]Y[sj]|[s(][nh]Y")
_ADS_NEAR = 9
_SINCE = ("since", "from", "post", "2020 onwards")
_AFTER = ("after", "ke baad", "later than")
_BEFORE = ("before", "se pehle", "prior to", "earlier than", "till", "until", "pre")
_IN = ("in", "during", "of")
_MONTHS = 12


def find_past_years(reading: Reading) -> None:
    for match in reading.matches(_LENGTH, _ALPHABET):
        years = _lasting(reading, match.start(), match.end())
        if years is not None and not _is_how_long(reading, match.start(), match.end()):
            reading.claim(years.first, years.last, "past")
            reading.past.append(years)

    for match in reading.matches(_SPAN, _ALPHABET):
        if _is_of_ads_undone(reading, match.start(), match.end()):
            number = next((piece.count for piece in reading.pieces[match.start() : match.end()] if piece.count), 1)
            reading.claim(match.start(), match.end(), "past")
            reading.past.append(Years(reading.today.year - number, None, match.start(), match.end()))


def _is_how_long(reading: Reading, first: int, last: int) -> bool:
    """ "Doing plays since the last 20 years": so long, and not since when; "no TV for the last 2 years" is a no."""
    since = first > 0 and reading.pieces[first - 1].word in ("since", "for", "from")
    counted = any(piece.count for piece in reading.pieces[first:last])
    start = first
    while start > 0 and not reading.breaks(start) and not reading.breaks(start - 1):
        start -= 1
    denied = any(piece.has("not_before", "not_after", "denial") for piece in reading.pieces[start : last + _ADS_NEAR])
    return since and counted and not denied


def _is_of_ads_undone(reading: Reading, first: int, last: int) -> bool:
    """ "Hasn't done a bank ad in three years", "2 saal se koi cola ad nahi": ads, and a no, in the same sentence."""
    start, end = first, last
    while (
        start > 0 and first - start < _ADS_NEAR and not _ends(reading, start - 1) and not reading.pieces[start].newline
    ):
        start -= 1
    while end < len(reading.pieces) and end - last < _ADS_NEAR and not _ends(reading, end):
        end += 1
    pieces = reading.pieces[start:end]
    return any(piece.has("ad_noun", "product") for piece in pieces) and any(
        piece.has("not_before", "not_after", "denial") for piece in pieces
    )


def _ends(reading: Reading, at: int) -> bool:
    return reading.pieces[at].word in (".", ";", "!", "?")


def _lasting(reading: Reading, first: int, last: int) -> Years | None:
    pieces = reading.pieces[first:last]
    today = reading.today
    number = next((int(piece.number) for piece in pieces if piece.number is not None), None)
    if any(piece.word.startswith(("month", "mahin", "maheen")) for piece in pieces):
        months = number or 1
        return Years((today.year * _MONTHS + today.month - 1 - months) // _MONTHS, None, first, last)
    if not any(piece.has("years") for piece in pieces) or (number or 1) > 60:
        return None
    if number is None and any(piece.word in ("last", "pichle", "previous") for piece in pieces):
        return Years(today.year - 1, today.year - 1, first, last)
    if number is None and any(piece.word in ("this", "is") for piece in pieces):
        return Years(today.year, None, first, last)
    return Years(today.year - (number or 1), None, first, last)


def is_dated_ad(reading: Reading, at: int) -> bool:
    """ "With a car ad in the last three years": an ad that was, and not the one being cast."""
    ad = reading.pieces[at].tags.get("credit") == "tvc"
    return ad and any(0 <= years.first - at - 1 <= 1 and not _ends(reading, years.first - 1) for years in reading.past)


def tells_its_years(piece: Piece) -> bool:
    """Whether a piece that a credit claimed says when it was."""
    return piece.owner == "past" or (piece.owner == "credit" and piece.has("year", "from_date", "past_cue"))


def bare_years(reading: Reading, first: int, last: int) -> Years | None:
    """The years told by figures among these pieces: "after 2022", "2018 to 2021", "in 2023"."""
    at = [here for here in range(first, last) if reading.pieces[here].has("year") and not reading.pieces[here].owner]
    if not at:
        return None
    year = int(reading.pieces[at[0]].tags["year"])
    if len(at) > 1 and at[1] - at[0] <= 2:
        return Years(year, int(reading.pieces[at[1]].tags["year"]), _opening(reading, at[0]), at[1] + 1)
    cue = at[0] - 1
    if cue > 0 and reading.pieces[cue].has("month"):
        # "Since Jan 2025".
        cue -= 1
    before = reading.pieces[cue].word.rpartition(" ")[2] if at[0] else ""
    after = _after(reading.pieces[at[0] + 1 : at[0] + 3])
    start = _opening(reading, at[0])
    side = _or_else(reading, at[0])
    if side:
        return Years(year if side > 0 else None, year if side < 0 else None, start, at[0] + 1)
    if before in _AFTER or after.startswith("ke baad"):
        return Years(year + 1, None, start, at[0] + 1)
    if before in _BEFORE or after.startswith(("se pehle", "ke pehle")):
        return Years(None, year - 1, start, at[0] + 1)
    if before in _SINCE or after.startswith(("onward", "se")):
        return Years(year, None, start, at[0] + 1)
    return Years(year, year, start, at[0] + 1) if before in _IN or after.startswith(("mein", "me ")) else None


def _or_else(reading: Reading, at: int) -> int:
    """ "2023 or after", "in or after 2023": 1 from that year on, -1 up to it, 0 where neither is said."""
    behind = _OR_LATER.match(_after(reading.pieces[at + 1 : at + 4]))
    before = _IN_OR.search(_after(reading.pieces[max(0, at - 3) : at]))
    said = behind or before
    if said is None:
        return int(any(piece.word == "+" and not piece.spaced for piece in reading.pieces[at + 1 : at + 2]))
    return -1 if said.group("side") in _EARLIER else 1


_EARLIER = ("before", "earlier", "prior", "older", "pehle")
_SIDES = "(?P<side>before|earlier|prior|older|pehle|after|later|since|newer|onwards?|baad|beyond|more recent)"
_OR_LATER = re.compile(rf"(?:, )?(?:or|and|&|ya|aur) (?:uske |usse |us se |anytime )?{_SIDES}\b")
_IN_OR = re.compile(rf"\b(?:in|on) (?:or|and) {_SIDES}$")


def _after(pieces: list[Piece]) -> str:
    return " ".join(piece.word for piece in pieces)


def _opening(reading: Reading, at: int) -> int:
    cues = (*_AFTER, *_BEFORE, *_SINCE, *_IN, "between")
    dated = at > 1 and reading.pieces[at - 1].has("month")
    cue = at - 2 if dated else at - 1
    return cue if at and reading.pieces[cue].word.rpartition(" ")[2] in cues else at
