"""Readers that connect, drop, come back and change processes at random: no word comes twice, none is missing."""

from __future__ import annotations

import asyncio
import random

import pytest

pytestmark = [pytest.mark.faults, pytest.mark.timeout(240)]
READERS = 6


async def drop_at_random(reader, seed: int) -> None:
    chance = random.Random(seed)
    while True:
        await asyncio.sleep(chance.uniform(0.1, 1.5))
        if reader.socket is not None and chance.random() < 0.7:
            reader.drop()
        elif reader.socket is not None:
            await reader.socket.close()


def returns(readers) -> int:
    return sum(len(reader.returns) for reader in readers)


async def test_whoever_drops_and_comes_back_elsewhere_ends_with_the_whole_answer(office, visits):
    addresses = (office.address, office.add_web("web-2"))
    first = await visits(*addresses)
    readers = [first, *[await visits(*addresses[:: (-1) ** number], like=first) for number in range(READERS - 1)]]
    droppers = [asyncio.create_task(drop_at_random(reader, seed)) for seed, reader in enumerate(readers)]
    try:
        # At least two, and as many as it takes to have dropped often, on a machine where coming back takes long.
        while len(first.seen) < 2 or returns(readers) <= READERS * 3:
            key = await visits.ask(first, "search first, then write 100 words at 25 a second")
            for reader in readers:
                await reader.until_ended(key)
    finally:
        for dropper in droppers:
            dropper.cancel()
        await asyncio.gather(*droppers, return_exceptions=True)
    visits.asked += [(reader, key) for reader in readers for key in first.seen if reader is not first]
