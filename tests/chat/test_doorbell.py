"""While Redis is away the clock rings the readers' bells; while it is there, it does not."""

import asyncio

import pytest

from chat import doorbell
from tests.waiting import LIMIT


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(doorbell, "LOOK_SECONDS", 0.02)


async def rings(bell: asyncio.Event, number: int) -> None:
    for _ in range(number):
        await asyncio.wait_for(bell.wait(), LIMIT)
        bell.clear()


async def test_bells_ring_while_redis_is_away_and_a_little_longer(settings):
    there, bell = settings.ANSWER_LOG_URL, asyncio.Event()
    settings.ANSWER_LOG_URL = "unix:///nowhere/redis.sock"
    doorbell.ring_without_redis(bell)
    await rings(bell, 3)
    settings.ANSWER_LOG_URL = there
    await rings(bell, 2)
    async with asyncio.timeout(LIMIT):
        while bell.is_set():
            bell.clear()
            await asyncio.sleep(0.3)


async def test_a_ring_that_redis_does_not_answer_is_given_up_within_its_patience(monkeypatch):
    class Silent:
        async def group_send(self, group, message):
            await asyncio.Event().wait()

    monkeypatch.setattr(doorbell, "get_channel_layer", Silent)
    monkeypatch.setattr(doorbell, "PATIENCE_SECONDS", 0.05)
    await asyncio.wait_for(doorbell.ring_readers("conversation-1"), LIMIT)


async def test_a_ring_that_was_not_answered_in_time_is_rung_again_until_it_is_heard(monkeypatch):
    class Busy:
        tries = 0

        async def group_send(self, group, message):
            assert (group, message) == ("conversation-1", {"type": "conversation.changed"})
            self.tries += 1
            if self.tries < 4:
                await asyncio.Event().wait()
            heard.set()

    layer, heard = Busy(), asyncio.Event()
    monkeypatch.setattr(doorbell, "_ringing", set())
    monkeypatch.setattr(doorbell, "get_channel_layer", lambda: layer)
    monkeypatch.setattr(doorbell, "PATIENCE_SECONDS", 0.05)
    await asyncio.wait_for(doorbell.ring_readers("conversation-1"), LIMIT)
    assert layer.tries == 1
    await asyncio.wait_for(heard.wait(), LIMIT)
    await asyncio.wait_for(asyncio.gather(*doorbell._ringing), LIMIT)
    assert layer.tries == 4, "once heard it is not rung again"


async def test_a_page_that_could_not_be_joined_to_its_doorbell_is_joined_later_and_looks_meanwhile(monkeypatch):
    class Busy:
        tries = 0

        async def group_add(self, group, channel):
            assert (group, channel) == ("conversation-1", "page")
            self.tries += 1
            if self.tries < 3:
                await asyncio.Event().wait()

    layer, bell = Busy(), asyncio.Event()
    monkeypatch.setattr(doorbell, "get_channel_layer", lambda: layer)
    monkeypatch.setattr(doorbell, "PATIENCE_SECONDS", 0.05)
    assert not await doorbell.join("conversation-1", "page")
    later = asyncio.create_task(doorbell.join_later("conversation-1", "page", bell))
    await rings(bell, 2)
    await asyncio.wait_for(later, LIMIT)
    assert layer.tries == 3
