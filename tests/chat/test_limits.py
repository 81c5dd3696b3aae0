"""Claude's rate limits: kept from every reply, shown, said aloud once, and waited for in a fair order."""

import asyncio
import logging
import time
from contextlib import aclosing

import pytest

from castmatch import measurements, rate_limits
from castmatch.rate_limits import Limits, Window
from chat.models import State
from chat.providers import limits, selection
from chat.providers.base import ProviderError, Request, Step, ToolResult, Turn, Waiting
from chat.providers.limits import LONGEST_WAIT, Gate
from tests.chat.claude_driving import TODAY, claude, question
from tests.chat.claude_driving import ask as ask_provider
from tests.chat.conftest import ask, produce_next
from tests.fake_claude import FakeClaude, error, text
from tests.waiting import until

MODEL = "claude-sonnet-5-5"


@pytest.fixture(autouse=True)
def nothing_known(settings):
    kept = measurements.connection(settings.MEASUREMENTS_URL)
    kept.flushdb()
    measurements._absence.over()
    yield
    kept.flushdb()


def keep(left: int, *, limit: int = 100, kind: str = "requests", seconds: float = 60, blocked: float = 0) -> None:
    now = time.time()
    rate_limits.keep(Limits(MODEL, now, (Window(kind, limit, left, now + seconds),), now + blocked if blocked else 0))


async def kept_with(requests_left: int) -> Limits:
    """Waits for what is written beside the answer."""
    await until(lambda: (found := rate_limits.of(MODEL)) is not None and found.windows[0].left == requests_left)
    found = rate_limits.of(MODEL)
    assert found is not None
    return found


async def test_every_replys_limits_are_kept_with_the_time_failures_included(fake_claude: FakeClaude):
    fake_claude.limits["requests"] = (50, 41)
    fake_claude.script(text("Here."), error(400))
    provider = claude(fake_claude)
    await ask_provider(provider, question("who"))
    kept = await kept_with(41)
    assert [(window.kind, window.limit, window.left) for window in kept.windows] == [
        ("requests", 50, 41),
        ("input-tokens", 2_000_000, 1_990_000),
        ("output-tokens", 400_000, 399_000),
    ]
    assert abs(time.time() - kept.measured_at) < 5
    assert all(50 < window.resets_at - kept.measured_at <= 61 for window in kept.windows)
    fake_claude.limits["requests"] = (50, 40)
    with pytest.raises(ProviderError):
        await ask_provider(provider, question("who"))
    await provider.close()
    assert await kept_with(40) != kept


def test_replies_without_limits_or_with_nonsense_leave_what_is_known():
    assert limits.measured(MODEL, {}) is None
    assert limits.measured(MODEL, {"anthropic-ratelimit-requests-limit": "many"}) is None


def test_a_429_blocks_its_model_for_as_long_as_it_says():
    found = limits.measured(MODEL, {"retry-after": "12"}, 429)
    assert found is not None
    assert 11 < found.blocked_until - found.measured_at <= 12
    assert limits.measured(MODEL, {"retry-after": "12"}, 529) is None


def test_what_is_left_comes_back_evenly_until_the_reset():
    window = Window("requests", 100, 40, 60.0)
    assert [window.left_at(0, now) for now in (0, 30, 60, 90)] == [40, 70, 100, 100]


def test_the_alarm_is_raised_once_at_each_crossing_and_again_only_after_it_was_clearly_better(caplog):
    said = []
    for left in (60, 20, 19, 21, 20, 5, 4, 6, 5, 30, 20):
        caplog.clear()
        with caplog.at_level(logging.ERROR):
            keep(left)
        said += [left] * len(caplog.records)
    assert said == [20, 5, 20]


def test_the_alarm_is_counted_and_limits_are_gauges(client, django_user_model, db):
    keep(4)
    client.force_login(django_user_model.objects.create_user("savita", is_staff=True))
    page = client.get("/metrics").content.decode()
    assert f'castmatch_rate_limit_left{{kind="requests",model="{MODEL}"}} 4.0' in page
    assert f'castmatch_rate_limit{{kind="requests",model="{MODEL}"}} 100.0' in page
    assert f'castmatch_rate_limit_alarms_total{{kind="requests",level="5",model="{MODEL}"}} 1.0' in page


def test_staff_see_what_is_left_and_how_old_that_is(client, django_user_model, db):
    client.force_login(django_user_model.objects.create_user("savita", is_staff=True))
    assert "nothing is known of its limits" in client.get("/status/").content.decode()
    now = time.time()
    rate_limits.keep(Limits(MODEL, now - 90, (Window("input-tokens", 2_000_000, 300_000, now + 60),)))
    page = client.get("/status/").content.decode()
    assert "300,000 of 2,000,000 input tokens left (15 %)" in page
    assert "nearly used up" in page
    assert "as its last reply said, 2 min ago" in page


async def passed(gate: Gate, user: int | None = 1, words: str = "who") -> list[float]:
    """The waits that were told until the request could go out."""
    told = []
    async with aclosing(gate.pass_through(Request(words, TODAY, user_id=user), MODEL)) as events:
        async for event in events:
            assert isinstance(event, Waiting)
            told.append(event.seconds)
    return told


async def test_where_nothing_is_known_or_enough_is_left_nobody_waits():
    assert await passed(Gate()) == []
    keep(3)
    assert await passed(Gate()) == []


async def test_a_request_that_cannot_pass_waits_and_says_how_long(monkeypatch):
    monkeypatch.setattr(limits, "LOOK_AGAIN", 0.01)
    waited: list[float] = []

    async def sleep(seconds: float) -> None:
        waited.append(seconds)

    monkeypatch.setattr(limits.asyncio, "sleep", sleep)
    begun = now = time.time()
    # One comes back after three seconds.
    rate_limits.keep(Limits(MODEL, begun, (Window("requests", 60, 0, begun + 180),)))
    told = []
    async with aclosing(Gate(lambda: now).pass_through(Request("who", TODAY, user_id=1), MODEL)) as events:
        async for event in events:
            assert isinstance(event, Waiting)
            told.append(round(event.seconds, 3))
            now += 1.4
    assert told == [3.0, 1.6, 1.0], "never less than a second"
    assert waited.count(0.01) == 3, "it sleeps between its looks"


async def test_requests_that_went_out_since_the_last_reply_count():
    keep(1, limit=60, seconds=60)
    gate = Gate()
    assert await passed(gate) == []
    assert await passed(gate) != []


async def test_a_wait_beyond_the_bound_is_refused_at_once():
    keep(0, limit=100, seconds=100 * (LONGEST_WAIT + 5))
    begun = time.monotonic()
    with pytest.raises(ProviderError) as raised:
        await passed(Gate())
    assert raised.value.kind == "rate_limit"
    assert time.monotonic() - begun < LONGEST_WAIT / 2


async def test_a_model_that_asked_to_be_left_alone_is_left_alone():
    begun = time.monotonic()
    keep(50, blocked=0.8)
    assert await passed(Gate()) != []
    assert time.monotonic() - begun > 0.75


async def waiting_at(gate: Gate, number: int) -> None:
    await until(lambda: len(gate._queues[MODEL].waiting) == number)


async def test_users_take_turns_however_many_one_of_them_has_waiting():
    keep(0, limit=160, seconds=60)
    gate, order = Gate(), []

    async def go(user: int, number: int) -> None:
        await passed(gate, user)
        order.append((user, number))

    greedy = [asyncio.create_task(go(1, number)) for number in range(5)]
    await waiting_at(gate, 5)
    others = [asyncio.create_task(go(user, 0)) for user in (2, 3)]
    await asyncio.gather(*greedy, *others)
    assert sorted(order[1:3]) == [(2, 0), (3, 0)]
    assert [number for user, number in order if user == 1] == [0, 1, 2, 3, 4]


async def test_who_gives_up_waiting_leaves_the_queue():
    keep(0, limit=100, seconds=1500)
    gate = Gate()
    task = asyncio.create_task(passed(gate))
    await waiting_at(gate, 1)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert gate._queues[MODEL].waiting == []


async def test_without_redis_requests_pass(settings, tmp_path):
    keep(0, seconds=6000)
    with pytest.raises(ProviderError):
        await passed(Gate())
    settings.MEASUREMENTS_URL = f"unix://{tmp_path}/nobody.sock?db=0"
    assert await passed(Gate()) == []


def test_what_the_cache_holds_is_not_counted_as_needed():
    long = Turn("who", "word " * 10_000, (Step([{"type": "text", "text": "word " * 10_000}]),), "claude")
    bare = limits.need_of(Request("next 5", TODAY, (Turn("who", "Nobody."),)))
    assert limits.need_of(Request("next 5", TODAY, (long,))) == bare
    result = Step([], (), (ToolResult("1", {"found": "x" * 3000}),))
    assert limits.need_of(Request("next 5", TODAY, (long,), (result,)))["input-tokens"] > bare["input-tokens"] + 900


@pytest.mark.django_db(transaction=True)
async def test_when_the_wait_would_be_too_long_somebody_else_answers_and_says_so(conversation, fake_claude: FakeClaude):
    keep(0, limit=100, seconds=100 * (LONGEST_WAIT + 5))
    await ask(conversation, "dancers in Pune")
    answer = await produce_next()
    await selection.close()
    assert (answer.state, answer.provider) == (State.DONE, "offline")
    assert answer.provider_note == "Instead of Claude Sonnet 5.5, which the office has asked too much in a short time."
    assert fake_claude.requests == []


@pytest.mark.django_db(transaction=True)
async def test_after_a_short_wait_claude_answers(conversation, fake_claude: FakeClaude):
    keep(0, limit=60, seconds=60)
    fake_claude.script(text("Here."))
    await ask(conversation, "dancers in Pune")
    answer = await produce_next()
    await selection.close()
    assert (answer.state, answer.text, answer.provider) == (State.DONE, "Here.", "claude")
