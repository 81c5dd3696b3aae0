"""Rates in force that move: "5k more", "knock 3k off", "push it by 20%", "cut the rate by a third", "half it"."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from talents.query import Clause
from talents.query_values import LARGEST_AMOUNT
from talents.understanding.budget_talk import LESS, is_of_something_else, says_changed, says_raised
from talents.understanding.distances import REACH, beside, is_absolute
from talents.understanding.reading import Piece, Reading
from talents.vocabulary.changes import CHANGE_TALK, CHANGED_AFTER
from talents.vocabulary.phrases import phrases

_SURELY_MONEY, _THOUSAND = 500, 1_000


def shifted_rate(reading: Reading, held: list[Clause]) -> tuple[Clause, ...]:
    """The rate in force, moved by an amount or a share; claims the words."""
    if not held:
        return ()
    amount = int(held[0].value["amount"])
    moved = _by_a_factor(reading, amount) or _by_an_amount(reading, amount) or _by_a_told_distance(reading, amount)
    return (replace(held[0], value=held[0].value | {"amount": _payable(moved)}, origin="typed"),) if moved else ()


def _payable(amount: int) -> int:
    return min(LARGEST_AMOUNT, max(1, amount))


def only_moves_a_number(reading: Reading) -> bool:
    """ "5 badha do", "up by 3": nothing but a number, which way it goes, and talk."""
    words = [piece for piece in reading.pieces if piece.number is None and not piece.has("grows", "break")]
    if any(piece.has("money_cue") and piece.word != "up" for piece in words):
        words = [piece for piece in words if not piece.has("money_cue", "the")]
    return len(reading.numbers) == 1 and all(piece.word in _TALK for piece in words)


_TALK = (*CHANGE_TALK, *CHANGED_AFTER, "by", "aur", "more")


def _by_a_factor(reading: Reading, amount: int) -> int | None:
    """ "Budget half kar do", "double it", "cut the rate by a third"."""
    cued = any(piece.has("money_cue") for piece in reading.pieces) or len(reading.pieces) <= REACH
    if any(not piece.ordinal for piece in reading.numbers):
        return None
    for at, piece in enumerate(reading.pieces):
        if at and piece.word in _PARTS and _is_a_distance(reading, at):
            reading.claim(at, at + 1, "rate")
            way = 1 if says_raised(reading.text) else -1
            return round(amount * (1 + way * _PARTS[piece.word]))
        if cued and piece.has("share_of") and _is_of_the_rate(reading.text, piece):
            reading.claim(at, at + 1, "rate")
            return round(amount * float(piece.tags["share_of"]))
    return None


_PARTS = {
    **{"half": Fraction(1, 2), "third": Fraction(1, 3), "a third": Fraction(1, 3), "one third": Fraction(1, 3)},
    **{"quarter": Fraction(1, 4), "a quarter": Fraction(1, 4), "fifth": Fraction(1, 5), "tenth": Fraction(1, 10)},
}


def _is_a_distance(reading: Reading, at: int) -> bool:
    """ "By a third", "a quarter less": and not to that part."""
    before = [piece.word for piece in reading.pieces[max(0, at - 2) : at]]
    after = [piece.word for piece in reading.pieces[at + 1 : at + 2]]
    by = any(word == "by" or word.endswith(" by") for word in before)
    told = says_raised(reading.text) or LESS.search(reading.text) is not None
    return (by and told) or bool(after and after[0] in (*_MORE, *_LESS) and after[0] not in ("do", "kar do"))


def _is_of_the_rate(text: str, share: Piece) -> bool:
    """ "Budget half kar do", and neither "pay half on signing" nor "up by half", which is one and a half."""
    if float(share.tags["share_of"]) > 1 or share.word not in _BARE_HALF:
        return True
    return says_changed(text) and not says_raised(text) and not is_of_something_else(text, share.start)


_BARE_HALF = ("half", "half the", "aadha", "aadhi", "aadhe")


def _by_an_amount(reading: Reading, amount: int) -> int | None:
    """ "5k more", "raise it by 10 %": an amount beside a word that says which way."""
    for at, piece in enumerate(reading.pieces):
        told = _amount(reading, at, amount) if piece.has("grows") else None
        if told is None or is_absolute(reading, told[1], told[2]):
            continue
        reading.claim(min(at, told[1]), max(at + 1, told[2]), "rate")
        bare = only_moves_a_number(reading) and (reading.numbers[0].number or 0) < _SURELY_MONEY
        if bare and "playing_age" in reading.held:
            reading.question = "I moved the rate, by thousands; or did you mean the age?"
        return amount + int(piece.tags["grows"]) * told[0]
    return None


def _amount(reading: Reading, at: int, held: int) -> tuple[int, int, int] | None:
    """(rupees, first piece, last) of an amount or a percentage beside a word of direction."""
    for here in beside(reading, at):
        piece = reading.pieces[here]
        if piece.number is None or piece.owner:
            continue
        told = _rupees(reading, here, held)
        if told is not None:
            return told[0], here, told[1]
        if only_moves_a_number(reading) and piece.number * _THOUSAND < held:
            # "5 badha do" of a rate: thousands, like "50 kar do"; as much as is in force is the new one.
            return int(piece.number) * _THOUSAND, here, here + 1
    return None


def _rupees(reading: Reading, at: int, held: int) -> tuple[int, int] | None:
    """(rupees, piece behind the last) of the number at this piece, where it is surely money or a share of the rate."""
    number = float(reading.pieces[at].number or 0)
    following = reading.pieces[at + 1] if at + 1 < len(reading.pieces) else None
    if following is not None and following.has("times"):
        return round(number * int(following.tags["times"])), at + 2
    if following is not None and following.word in _PER_CENT:
        return round(held * number / 100), at + 2
    return (int(number), at + 1) if number >= _SURELY_MONEY else None


_PER_CENT = ("%", "percent", "per cent", "pc", "pct", "taka", "pratishat")


def _by_a_told_distance(reading: Reading, held: int) -> int | None:
    """ "Another 5k", "knock 3k off", "can stretch by 5k", "push it by 20%", "10% extra"."""
    for at, piece in enumerate(reading.pieces):
        if piece.number is None or piece.owner:
            continue
        told = _rupees(reading, at, held)
        way = _way(reading, at, told[1]) if told else 0
        if told and way:
            reading.claim(at, told[1], "rate")
            _claim_direction(reading, at, told[1])
            return held + way * told[0]
    return None


def _way(reading: Reading, first: int, last: int) -> int:
    """Up, down, or 0 where the amount is no distance."""
    while first > 0 and reading.pieces[first - 1].has("rupees"):
        first -= 1
    while last < len(reading.pieces) and reading.pieces[last].has("rupees"):
        last += 1
    before = reading.pieces[first - 1].word if first else ""
    following = reading.pieces[last : last + 1]
    after = following[0].word if following and not following[0].newline else ""
    if before in _ADDED or (after in _MORE and before not in _NO):
        return 1
    if before in _TAKEN or (after in _LESS and before not in _NO):
        return -1
    if not (before == "by" or before.endswith(" by")):
        return 0
    words = {word for piece in reading.pieces[max(0, first - REACH) : first] for word in piece.word.split()}
    return -1 if words & _DOWN else 1 if words & _UP else 0


def _claim_direction(reading: Reading, first: int, last: int) -> None:
    words = {*_ADDED, *_TAKEN, *_MORE, *_LESS, *_DOWN, *_UP, "by"}
    for at in range(max(0, first - REACH), min(len(reading.pieces), last + 2)):
        if set(reading.pieces[at].word.split()) & words:
            reading.claim(at, at + 1, "rate")


_ADDED = phrases("another, additional, extra, an additional, an extra, a further, one more")
_TAKEN = phrases("knock, knock off, shave, shave off, take off, minus, cut off")
_MORE = phrases(
    "extra, more, zyada, jyada, additional, on top, upar, hike, increase, higher, over that, aur, more now, bump"
)
_LESS = phrases("less, off, kam, lower, neeche, cheaper, reduction, cut, discount, lesser, fewer, ghata do, ghatao")
_NO = phrases("not, no, under, than, below, max")
_UP = frozenset(phrases("push, stretch, hike, raise, raised, bump, go, up, increase, increased, sweeten, extend, grow"))
_DOWN = frozenset(
    phrases("down, cut, slash, slashed, trim, trimmed, drop, dropped, lower, reduce, reduced, less, kam, shrunk, shave")
)
