"""Searching the folded index: each condition is the set of places that fulfil it, one bit a place, best standing first.

Python's own whole numbers are the sets: of a million places one takes 125 kB, and two are joined in some hundredths
of a millisecond. So every count is exact, and asking the same again with one filter less costs next to nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import islice

from django.db import connection

from talents.binary_rows import read_binary
from talents.conditions import (
    DAYS,
    AtLeast,
    Condition,
    Credited,
    Every,
    Free,
    Has,
    Not,
    Some,
    Stretch,
    Taken,
    leaves,
)
from talents.facets import facet_number
from talents.fold_blocks import BLOCK, BLOCK_BYTES, day_token, known_token, lowest, set_of, slice_token, unpacked, width
from talents.fold_tokens import credit_slots, deciding_bits, spanning, tokens_of
from talents.index_models import IndexFold
from talents.search_plan import Plan, Tally, Words

_STATE = """
SELECT id, talents, first_day, last_day,
    ARRAY(SELECT place FROM talents_indexplace WHERE fold_id = talents_indexfold.id AND gone),
    EXISTS (SELECT FROM talents_indexrow WHERE fresh)
FROM talents_indexfold ORDER BY id DESC LIMIT 1
"""
_PLACES = "SELECT place FROM talents_indexplace WHERE fold_id = %s AND talent_id = ANY(%s)"
_BITS = "SELECT token, block, few, bits FROM talents_indexbits WHERE fold_id = %s AND token = ANY(%s)"


@dataclass(frozen=True)
class State:
    """The newest fold, the places that no longer count, and whether rows have changed since."""

    fold: IndexFold
    gone: tuple[int, ...]
    fresh: bool


def newest() -> State | None:
    with connection.cursor() as cursor:
        cursor.execute(_STATE)
        row = cursor.fetchone()
    if row is None:
        return None
    pk, talents, first_day, last_day, gone, fresh = row
    return State(IndexFold(pk=pk, talents=talents, first_day=first_day, last_day=last_day), tuple(gone), fresh)


def tells(fold: IndexFold, conditions: Iterable[Condition]) -> bool:
    """Whether the fold knows all days that are asked about."""
    for condition in conditions:
        for leaf in leaves(condition):
            if isinstance(leaf, DAYS) and (
                (fold.first_day and leaf.first < fold.first_day) or (fold.last_day and leaf.last > fold.last_day)
            ):
                return False
    return True


@dataclass(frozen=True)
class Placed:
    """A place, and what orders it among the others."""

    place: int
    missing: int
    nice: int
    rank: int


@dataclass(frozen=True)
class Folded:
    """How many match, of how many it is unknown, and the best of both in their order."""

    matches: int
    unknown: int
    best: tuple[Placed, ...]


@dataclass
class Places:
    """The sets of one fold that some conditions need."""

    fold: IndexFold
    everybody: int
    tokens: dict[int, int]
    known: dict[Condition, int] = field(default_factory=dict)

    @classmethod
    def read(cls, state: State, conditions: Iterable[Condition], words: Words = ()) -> Places:
        wanted = {facet_number(token) for condition in conditions for token in tokens_of(condition)}
        wanted |= {number for word in words for number in word.values()}
        places = cls(state.fold, 0, _read(state.fold, sorted(wanted)))
        places.everybody = (1 << state.fold.talents) - 1
        if state.gone:
            places.everybody ^= set_of(state.gone)
        return places

    def keep(self, condition: Condition) -> None:
        """From here on everybody is who fulfils this."""
        self.everybody &= self.of(condition)
        self.known.clear()

    def only(self, talent_ids: list[int]) -> Places:
        """The same sets where everybody is who is among these."""
        with connection.cursor() as cursor:
            cursor.execute(_PLACES, [self.fold.pk, talent_ids])
            among = set_of([place for (place,) in cursor.fetchall()])
        return replace(self, everybody=self.everybody & among, known={})

    def read_more(self, conditions: Iterable[Condition]) -> None:
        wanted = {facet_number(token) for condition in conditions for token in tokens_of(condition)}
        self.tokens |= _read(self.fold, sorted(wanted - self.tokens.keys()))

    def of(self, condition: Condition) -> int:
        if condition not in self.known:
            self.known[condition] = self._worked_out(condition)
        return self.known[condition]

    def _worked_out(self, condition: Condition) -> int:
        match condition:
            case Has(tokens):
                return self.any_of(map(self.token, tokens))
            case AtLeast(number, bound):
                return self._at_least(number, bound)
            case Free(first, last):
                return self.all_of(map(self.token, spanning("free", first, last)))
            case Taken(first, last):
                return self.any_of(map(self.token, spanning("taken", first, last)))
            case Stretch():
                return self._stretch(condition)
            case Credited():
                return self.any_of(map(self.of, credit_slots(condition)))
            case Every(parts):
                return self.all_of(map(self.of, parts))
            case Some(parts):
                return self.any_of(map(self.of, parts))
            case Not(part):
                # What is gone may stand in a set, so this is no plain difference.
                return self.everybody ^ (self.everybody & self.of(part))

    def token(self, token: str) -> int:
        return self.tokens.get(facet_number(token), 0)

    def any_of(self, sets: Iterable[int]) -> int:
        found = 0
        for each in sets:
            found |= each
        return found

    def all_of(self, sets: Iterable[int]) -> int:
        found = self.everybody
        for each in sets:
            found &= each
            if not found:
                break
        return found

    def _at_least(self, number: str, bound: int) -> int:
        above, level = 0, self.token(known_token(number))
        if bound <= 0:
            return level
        if bound >> width(number):
            return 0
        for bit in reversed(deciding_bits(number, bound)):
            having = level & self.token(slice_token(number, bit))
            if bound >> bit & 1:
                level = having
            else:
                above |= having
                level ^= having
        return above | level

    def _stretch(self, asked: Stretch) -> int:
        days = [asked.first + timedelta(days=number) for number in range((asked.last - asked.first).days + 1)]
        if asked.stated:
            runs = [self.token(day_token("free", day)) for day in days]
        else:
            runs = [self.of(Not(Taken(day, day))) for day in days]
        length = 1
        while length < asked.days:
            step = min(length, asked.days - length)
            runs = [one & other for one, other in zip(runs, runs[step:], strict=False)]
            length += step
        return self.any_of(runs) if length <= len(days) else 0


def search_fold(places: Places, plan: Plan, wanted: int) -> Folded:
    """How many, and the best `wanted` of matches and unknown with what orders them; who they are is read later."""
    places.keep(plan.listed)
    matches = places.all_of(places.of(each.yes) for each in plan.deciding)
    maybe = places.all_of(places.of(each.maybe) for each in plan.deciding)
    unknown = maybe ^ matches
    return Folded(
        matches.bit_count(), unknown.bit_count(), tuple(islice(_in_order(places, plan, matches, unknown), wanted))
    )


def count_fold(places: Places, conditions: Sequence[Condition]) -> list[int]:
    """How many places fulfil each of these conditions."""
    places.read_more(conditions)
    return [places.of(condition).bit_count() for condition in conditions]


def _in_order(places: Places, plan: Plan, matches: int, unknown: int) -> Iterator[Placed]:
    for missing, group in _by_missing(places, plan, matches, unknown):
        for nice, liked in _by_wishes(places, plan, group):
            for rank, ranked in _by_words(places, plan.words, liked):
                yield from (Placed(place, missing, nice, rank) for place in lowest(ranked))


def _by_missing(places: Places, plan: Plan, matches: int, unknown: int) -> Iterator[tuple[int, int]]:
    """The matches, then those of whom one fact is missing, and so on."""
    yield 0, matches
    if unknown:
        gaps = [places.of(Not(each.yes)) for each in plan.deciding]
        counted = _counted(unknown, gaps)
        yield from ((missing, counted[missing]) for missing in sorted(counted) if missing)


def _by_wishes(places: Places, plan: Plan, group: int) -> Iterator[tuple[int, int]]:
    counted = _counted(group, [places.of(wish.yes) for wish in plan.wishes])
    return ((nice, counted[nice]) for nice in sorted(counted, reverse=True))


def _counted(group: int, sets: Sequence[int]) -> dict[int, int]:
    """The group parted by how many of the sets each place is in."""
    counted = {0: group} if group else {}
    for each in sets:
        parted: dict[int, int] = {}
        for count, members in counted.items():
            inside = members & each
            _put(parted, count + 1, inside)
            _put(parted, count, members ^ inside)
        counted = parted
    return counted


def _by_words(places: Places, words: Words, group: int) -> Iterator[tuple[int, int]]:
    counted = {0: group} if group else {}
    for word in words:
        parted: dict[int, int] = {}
        for rank, members in counted.items():
            for weight, number in word.items():
                inside = members & places.tokens.get(number, 0)
                _put(parted, rank + weight, inside)
                members ^= inside
            _put(parted, rank, members)
        counted = parted
    return ((rank, counted[rank]) for rank in sorted(counted, reverse=True))


def _put(parted: dict[int, int], key: int, members: int) -> None:
    if members:
        parted[key] = parted.get(key, 0) | members


def talents(fold: IndexFold, best: Sequence[Placed]) -> list[Tally]:
    """Who stands on these places."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT place, talent_id, standing FROM talents_indexplace WHERE fold_id = %s AND place = ANY(%s)",
            [fold.pk, [placed.place for placed in best]],
        )
        who = {place: (talent_id, standing) for place, talent_id, standing in cursor.fetchall()}
    return [Tally(*who[placed.place], placed.missing, placed.nice, placed.rank) for placed in best]


def _read(fold: IndexFold, wanted: list[int]) -> dict[int, int]:
    rows = read_binary(_BITS, (fold.pk, wanted))
    blocks = -(-fold.talents // BLOCK)
    whole: dict[int, bytearray] = {}
    for token, block, few, bits in rows:
        if token not in whole:
            whole[token] = bytearray(blocks * BLOCK_BYTES)
        whole[token][block * BLOCK_BYTES : (block + 1) * BLOCK_BYTES] = unpacked(few, bits)
    return {token: int.from_bytes(data, "little") for token, data in whole.items()}
