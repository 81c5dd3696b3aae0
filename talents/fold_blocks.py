"""One block of the folded index: of each token the places that have it, packed."""

from __future__ import annotations

import struct
from array import array
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from talents.conditions import EPOCH
from talents.facets import facet_number
from talents.money import BITS

# A block's bits fill one page of the database.
BLOCK = 64_000
BLOCK_BYTES = BLOCK // 8
# Up to so many places are kept as a list: it is shorter, and quickly read.
FEW = 256
WEEK = 7
_CHUNK_BYTES = 512
_DIGITS = bytes.maketrans(b"\x00\x01", b"01")


class Packed(NamedTuple):
    token: int
    few: bool
    bits: bytes


class BlockOfPlaces:
    """Collects the tokens, numbers and days of up to `BLOCK` talents; an offset is a place within the block."""

    def __init__(self, first_day: date, last_day: date) -> None:
        self.first_day, self.last_day = first_day, last_day
        self._holders: defaultdict[int, array[int]] = defaultdict(lambda: array("H"))
        self._turns: dict[str, defaultdict[date, array[int]]] = {
            kind: defaultdict(lambda: array("H")) for kind in ("free", "taken")
        }

    def add(self, offset: int, tokens: Iterable[int], numbers: dict[str, int]) -> None:
        holders = self._holders
        for token in tokens:
            holders[token].append(offset)
        for name, value in numbers.items():
            for token in number_tokens(name, value):
                holders[token].append(offset)

    def add_days(self, offset: int, kind: str, first: date, end: date) -> None:
        """A stretch that is `free` or `taken`; `end` is the day after its last. Stretches of a talent never touch."""
        first, end = max(first, self.first_day), min(end, self.last_day + timedelta(days=1))
        if first < end:
            self._turns[kind][first].append(offset)
            self._turns[kind][end].append(offset)

    def packed(self) -> Iterator[Packed]:
        for token, offsets in self._holders.items():
            yield _packed(token, offsets)
        for kind, turns in self._turns.items():
            yield from self._packed_days(kind, turns)

    def _packed_days(self, kind: str, turns: dict[date, array[int]]) -> Iterator[Packed]:
        """A day's bits are those of the day before with every beginning and every end turned over."""
        if not turns:
            return
        today, week, days_of_week = 0, 0, 0
        day, last = week_start(min(turns)), max(turns)
        while day <= last or days_of_week:
            today ^= _as_int(turns[day]) if day in turns else 0
            week = today if not days_of_week else (week & today if kind == "free" else week | today)
            days_of_week += 1
            yield from _packed_int(facet_number(day_token(kind, day)), today)
            if days_of_week == WEEK:
                yield from _packed_int(facet_number(week_token(kind, week_start(day))), week)
                days_of_week = 0
            day += timedelta(days=1)


def day_token(kind: str, day: date) -> str:
    return f"{kind}@{(day - EPOCH).days}"


def week_token(kind: str, first: date) -> str:
    """All seven days from `first` are free, or one of them is taken."""
    return f"{kind} week@{(first - EPOCH).days}"


def week_start(day: date) -> date:
    return day - timedelta(days=(day - EPOCH).days % WEEK)


def slice_token(name: str, bit: int) -> str:
    return f"{name}#{bit}"


def known_token(name: str) -> str:
    return f"{name}#known"


def number_tokens(name: str, value: int) -> list[int]:
    known, slices = _number_slices(name)
    return [known, *(token for bit, token in enumerate(slices) if value >> bit & 1)]


def width(name: str) -> int:
    """How many bits the numbers of this name may have: amounts of money, years, days since 2000 and lesser ones."""
    return BITS if name.startswith("rate ") else 12 if name.endswith(" year") else 17


@cache
def _number_slices(name: str) -> tuple[int, list[int]]:
    return facet_number(known_token(name)), [facet_number(slice_token(name, bit)) for bit in range(width(name))]


def _packed(token: int, offsets: array[int]) -> Packed:
    if len(offsets) <= FEW:
        return Packed(token, True, struct.pack(f"<{len(offsets)}H", *offsets))
    return Packed(token, False, _as_int(offsets).to_bytes(BLOCK_BYTES, "little"))


def _packed_int(token: int, bits: int) -> Iterator[Packed]:
    if bits:
        yield Packed(token, False, bits.to_bytes(BLOCK_BYTES, "little"))


def _as_int(offsets: array[int]) -> int:
    flags = bytearray(BLOCK)
    for offset in offsets:
        flags[-1 - offset] = 1
    return int(flags.translate(_DIGITS), 2)


def unpacked(few: bool, bits: bytes) -> bytes:
    """The block as one bit for each place, lowest first."""
    if not few:
        return bits
    whole = bytearray(BLOCK_BYTES)
    for (offset,) in struct.iter_unpack("<H", bits):
        whole[offset >> 3] |= 1 << (offset & 7)
    return bytes(whole)


def lowest(places: int) -> Iterator[int]:
    """The places of a set, first to last."""
    data = places.to_bytes((places.bit_length() + 7) // 8, "little")
    for start in range(0, len(data), _CHUNK_BYTES):
        chunk = int.from_bytes(data[start : start + _CHUNK_BYTES], "little")
        while chunk:
            one = chunk & -chunk
            yield start * 8 + one.bit_length() - 1
            chunk ^= one


def set_of(places: Collection[int]) -> int:
    """The set of these places."""
    data = bytearray(max(places, default=0) // 8 + 1)
    for place in places:
        data[place >> 3] |= 1 << (place & 7)
    return int.from_bytes(data, "little")
