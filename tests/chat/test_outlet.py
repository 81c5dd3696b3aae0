"""What the answers of a process say goes out together, and what one cannot wait with goes out alone."""

from __future__ import annotations

import asyncio

import pytest

from chat import answer_log, answering, claiming
from chat.models import Conversation, Message
from chat.outlet import Outlet
from chat.production import Production
from tests.chat.conftest import ask, beating

pytestmark = pytest.mark.django_db(transaction=True)


async def two(meera, outlet) -> list[Production]:
    for name in ("one", "two"):
        await ask(await answering.database(Conversation.objects.create)(user=meera, title=name), "woman")
    claimed: list[Message] = (await answering.database(claiming.claim)("test", 2)).answers
    found = [Production(answer, outlet) for answer in claimed]
    for production in found:
        outlet.join(production)
    return found


async def logged(production: Production) -> str:
    found = await answer_log.read(production.outlet.client, {production.log: answer_log.START}, 1)
    return "".join(entry.text for entry in found.get(production.log, []))


@pytest.fixture
def slow_beat(monkeypatch):
    monkeypatch.setattr("chat.outlet.FLUSH_SECONDS", 60)


async def test_one_beat_takes_the_words_of_all_answers(meera, slow_beat):
    async with beating() as outlet:
        one, other = await two(meera, outlet)
        one.add("Seven.", first=True)
        other.add("Nobody.", first=True)
        await outlet.flush()
        assert (await logged(one), await logged(other)) == ("Seven.", "Nobody.")


async def test_an_answer_that_cannot_wait_takes_no_other_along_and_loses_none_of_their_order(meera, slow_beat):
    async with beating() as outlet:
        one, other = await two(meera, outlet)
        other.add("No", first=True)
        other.enter("searching")
        one.add("Seven.", first=True)
        other.add("body.", first=False)
        await outlet.flush(one)
        assert (await logged(one), await logged(other)) == ("Seven.", "")
        await outlet.flush()
        assert await logged(other) == "Nobody."


@pytest.mark.parametrize(("most", "together"), [(64, 2), (1, 1)])
async def test_answers_take_turns_where_there_are_more_than_may_speak_at_once(meera, monkeypatch, most, together):
    turns: list[int] = []
    let_speak = Outlet._let_speak

    async def noting(self, productions):
        turns.append(len(productions))
        await let_speak(self, productions)

    monkeypatch.setattr("chat.outlet.MOST_AT_ONCE", most)
    monkeypatch.setattr(Outlet, "_let_speak", noting)
    async with beating() as outlet:
        both = await two(meera, outlet)
        turns.clear()
        for _ in range(3):
            for production in both:
                production.add("na ", first=False)
            await asyncio.gather(*(outlet.pace(production) for production in both))
        await outlet.flush()
        # The beat that was under way when they came may have known of neither.
        assert max(turns[1:]) == together
        assert [await logged(production) for production in both] == ["na na na "] * 2


async def test_many_are_read_a_few_at_a_time_so_that_others_have_their_turn_in_between(meera, monkeypatch):
    monkeypatch.setattr("chat.outlet.READ_AT_ONCE", 1)
    async with beating() as outlet:
        first, second = await two(meera, outlet)
        woken: list[str] = []

        async def one(production, name):
            await outlet.pace(production)
            woken.append(name)
            asyncio.get_running_loop().call_soon(woken.append, f"after {name}")

        await asyncio.gather(one(first, "first"), one(second, "second"))
        assert woken.index("after first") < woken.index("second")
