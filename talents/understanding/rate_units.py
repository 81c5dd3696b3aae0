"""By what an amount is paid: "a day", "per episode", "for all three days", "poori film ke"."""

from __future__ import annotations

from talents.understanding.reading import Piece, Reading
from talents.understanding.walking import past

_AHEAD, _BEHIND = 5, 3
# How it is paid, whatever it is paid for: "15,000 flat for the day", "60k full and final for both days".
_FLAT = ("flat", "full and final", "full & final", "f&f", "consolidated", "one time", "one-time", "lumpsum", "lump sum")
_LEADING_UNITS = ("daily", "weekly", "monthly", "hourly", "buyout", "package", "total", "kul", *_FLAT)
# Before the name of a unit: "ek episode ke 50 hazaar", "har din 8k"; behind it: "episode ka 50k", "Per day: 8k".
_EACH = ("ek", "har", "per", "each", "every", "a", "an", "prati", "1", "one", "roz")
_OWN = ("ka", "ke", "ki", "ko", ":", "-", "=")
# "Project rate 1.5 lakh".
_FEES = (
    *("rate", "rates", "fee", "fees", "budget", "price", "cost", "basis", "contract", "retainer", "remuneration"),
    *("payment", "payout", "amount", "honorarium", "salary", "charges"),
)
_WHOLE_WORKS = ("film", "ott", "short", "music_video", "tvc", "tv")


def unit_of(reading: Reading, first: int, last: int) -> tuple[str | None, int, int]:
    """The unit near the amount, or None, and the pieces that now belong to the rate."""
    ahead = _ahead(reading, last)
    if ahead is not None:
        return ahead[0], first, ahead[1]
    bought = _bought_out(reading, last)
    if bought is not None:
        return "buyout", first, bought
    total = _total_of_days(reading, last) or _total_of_work(reading, last)
    if total is not None:
        return "project", first, total
    led = _total_of_days_ahead(reading, first)
    if led is not None:
        return "project", led, last
    behind = _behind(reading, first)
    return (behind[0], behind[1], last) if behind is not None else (None, first, last)


def _ahead(reading: Reading, last: int) -> tuple[str, int] | None:
    flat: tuple[str, int] | None = None
    for at in range(last, min(last + _AHEAD, len(reading.pieces))):
        piece = reading.pieces[at]
        if piece.newline or (piece.owner and not piece.has("money_word")):
            break
        if piece.has("rate_unit"):
            before = reading.pieces[at - 1]
            # "75 hazaar dono din ke".
            of_all = at > last and piece.tags["rate_unit"] == "day" and (before.word in _BOTH or before.count > 1)
            found = "project" if of_all else str(piece.tags["rate_unit"]), at + 1
            if piece.word not in _FLAT:
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
        if (
            not piece.has("stop", "money_cue", "at_most_before", "rupees")
            and piece.word not in ":-"
            and piece.word not in _FEES
        ):
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
        and (reading.pieces[last].has("all_in", "money_word") or reading.pieces[last].word in ("is", "total", "("))
        and not reading.pieces[last].owner
    ):
        last += 1
    opens = reading.pieces[last : last + 1]
    if not opens or not (opens[0].word in ("for", "in", "for all", *_ALL_OF_THEM) or opens[0].count > 1):
        return None
    # "1.25L both days", "50k teen din ke" leave the "for" out.
    named = opens[0].word in _ALL_OF_THEM or opens[0].count > 1
    at = last + (not named)
    behind = past(reading, at, (*_ALL_OF_THEM, "the", "whole", "entire", "these", "all the"))
    several, at = any(piece.word in _BOTH for piece in reading.pieces[at:behind]), behind
    if at < len(reading.pieces) and reading.pieces[at].count > 1:
        # "40k 3 days" may be for each; "for 3 days", "3 din ke" are for all.
        of_all = opens[0].count <= 1 or [near.word for near in reading.pieces[at + 2 : at + 3]] in (["ke"], ["ka"])
        several, at = of_all, at + 1
    if (
        not several
        or at >= len(reading.pieces)
        or any(piece.owner not in ("", "context") or piece.newline for piece in reading.pieces[last:at])
    ):
        return None
    told = reading.pieces[at].has("day_word", "counted") or reading.pieces[at].word in _WORKS_OF_ONE_SUM
    return at + 1 if told else None


_WORKS_OF_ONE_SUM = ("episodes", "eps", "films", "videos", "scenes", "schedules", "shoots", "ads", "deliverables")
_BOTH = ("both", "dono", "teeno", "teenon", "charo")
_ALL_OF_THEM = (*_BOTH, "all", "saare", "sab", "poore")


def _total_of_days_ahead(reading: Reading, first: int) -> int | None:
    """ "Teen din ke 50k", "for both days: 75k", "dono din ka milake 75k": where it begins."""
    at = first - 1
    joints: list[str] = []
    while at >= 0 and not reading.pieces[at + 1].newline and reading.pieces[at].word in _LEADS_TO_IT:
        joints.append(reading.pieces[at].word)
        at -= 1
    if at < 1 or reading.pieces[at + 1].newline or not reading.pieces[at].has("day_word", "counted"):
        return None
    joints += reading.pieces[at].word.split()[1:]
    opens = at - 1
    while opens > 0 and reading.pieces[opens].word in ("the", "shoot", "din", *_ALL_OF_THEM):
        opens -= 1
    told = reading.pieces[opens:at]
    several = any(piece.word in _BOTH or piece.count > 1 for piece in told)
    linked = bool(set(joints) & set(_OWN)) or told[0].word in ("for", "for all")
    return opens if several and linked and not any(piece.owner for piece in told) else None


_LEADS_TO_IT = (*_OWN, "milake", "mila ke", "milakar", "total", "is", "fee", "budget", "hai", "kul", "we", "pay", "rs")


def _bought_out(reading: Reading, last: int) -> int | None:
    """ "5 lakhs incl. 1 yr buyout", "5L (1 year all media buyout)": the end of what the amount buys."""
    for at in range(last, min(last + _LONGEST_TERM, len(reading.pieces))):
        piece = reading.pieces[at]
        if piece.tags.get("rate_unit") == "buyout" and not piece.owner:
            return at + 1
        term = piece.count > 0 or piece.has(
            "years", "months_old", "month_word", "stop", "including", "all_in", "counted"
        )
        if piece.newline or piece.owner not in ("", "context") or not (term or piece.word in _TERMS or piece.owner):
            return None
    return None


_LONGEST_TERM = 8
_TERMS = (
    *(
        "(",
        ",",
        "-",
        "incl",
        "inclusive",
        "media",
        "digital",
        "tv",
        "print",
        "worldwide",
        "global",
        "perpetual",
        "full",
    ),
    *("india", "pan india", "usage", "complete", "total", "month", "months", "yr", "yrs", "year", "saal", "ka", "for"),
)


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
