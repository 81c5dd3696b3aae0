"""By what an amount is paid: "a day", "per episode", "for all three days", "poori film ke"."""

from __future__ import annotations

from talents.understanding.reading import Piece, Reading
from talents.understanding.walking import past

_AHEAD, _BEHIND = 5, 3
_LEADING_UNITS = ("daily", "weekly", "monthly", "hourly", "buyout", "package", "lumpsum", "flat")
# Before the name of a unit: "ek episode ke 50 hazaar", "har din 8k"; behind it: "episode ka 50k", "Per day: 8k".
_EACH = ("ek", "har", "per", "each", "every", "a", "an", "prati", "1", "one", "roz")
_OWN = ("ka", "ke", "ki", "ko", ":", "-", "=")
# "Project rate 1.5 lakh".
_FEES = ("rate", "rates", "fee", "fees", "budget", "price", "cost", "basis")
_WHOLE_WORKS = ("film", "ott", "short", "music_video", "tvc", "tv")


def unit_of(reading: Reading, first: int, last: int) -> tuple[str | None, int, int]:
    """The unit near the amount, or None, and the pieces that now belong to the rate."""
    ahead = _ahead(reading, last)
    if ahead is not None:
        return ahead[0], first, ahead[1]
    total = _total_of_days(reading, last) or _total_of_work(reading, last)
    if total is not None:
        return "project", first, total
    behind = _behind(reading, first)
    return (behind[0], behind[1], last) if behind is not None else (None, first, last)


def _ahead(reading: Reading, last: int) -> tuple[str, int] | None:
    flat: tuple[str, int] | None = None
    for at in range(last, min(last + _AHEAD, len(reading.pieces))):
        piece = reading.pieces[at]
        if piece.newline or (piece.owner and not piece.has("money_word")):
            break
        if piece.has("rate_unit"):
            found = str(piece.tags["rate_unit"]), at + 1
            # "15,000 flat for the day": flat is how it is paid, the day what it is paid for.
            if piece.word != "flat":
                return found
            flat = found
        elif not _is_between(piece):
            break
    return flat


def _is_between(piece: Piece) -> bool:
    return piece.word in "/-" or piece.has(
        "stop", "all_in", "money_word", "rupees", "at_most_after", "foreign_money", "whole"
    )


def _behind(reading: Reading, first: int) -> tuple[str, int] | None:
    for at in range(first - 1, max(first - 1 - _BEHIND, -1), -1):
        piece = reading.pieces[at]
        if piece.owner or (piece.has("break") and piece.word != ":"):
            return None
        if piece.has("rate_unit") and _leads(reading, at):
            return str(piece.tags["rate_unit"]), at
        if not piece.has("stop", "money_cue", "at_most_before", "rupees") and piece.word not in ":-":
            return None
    return None


def _leads(reading: Reading, at: int) -> bool:
    piece = reading.pieces[at]
    before = reading.pieces[at - 1].word if at else ""
    behind = reading.pieces[at + 1].word
    return " " in piece.word or piece.word in _LEADING_UNITS or before in _EACH or behind in (*_OWN, *_FEES)


def _total_of_days(reading: Reading, last: int) -> int | None:
    """ "2L for 3 days", "60k all in for both the days" is for all of them: the end of it."""
    while (
        last < len(reading.pieces)
        and (reading.pieces[last].has("all_in", "money_word") or reading.pieces[last].word in ("is", "total"))
        and not reading.pieces[last].owner
    ):
        last += 1
    if last >= len(reading.pieces) or reading.pieces[last].word not in ("for", "in", "for all", "both", "all"):
        return None
    # "1.25L both days" leaves the "for" out.
    at = last + (reading.pieces[last].word not in ("both", "all"))
    behind = past(reading, at, ("all", "the", "both", "whole", "entire", "these", "all the"))
    several, at = any(piece.word == "both" for piece in reading.pieces[at:behind]), behind
    if at < len(reading.pieces) and (reading.pieces[at].number or 0) > 1:
        several, at = True, at + 1
    if (
        not several
        or at >= len(reading.pieces)
        or any(piece.owner or piece.newline for piece in reading.pieces[last:at])
    ):
        return None
    return at + 1 if reading.pieces[at].has("day_word", "counted") else None


def _total_of_work(reading: Reading, last: int) -> int | None:
    """ "3L for film", "do lakh poori film ke" is for all of it."""
    at, whole = last, False
    while at < len(reading.pieces) and (
        reading.pieces[at].word in ("for", "the", "a", "whole", "entire") or reading.pieces[at].has("whole")
    ):
        whole = whole or reading.pieces[at].word == "for" or reading.pieces[at].has("whole")
        at += 1
    if not whole or at >= len(reading.pieces) or reading.pieces[at].owner:
        return None
    return at if reading.pieces[at].tags.get("credit") in _WHOLE_WORKS else None
