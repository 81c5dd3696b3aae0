"""Who answers when somebody fails: in order, silently before the first word, labelled, and never twice the time-out."""

import asyncio
from typing import Any

import pytest

from chat.providers import chain as chains
from chat.providers.base import Answering, ProviderError, Receipt, RoundEnd, TextDelta, Thinking, Usage, Waiting
from chat.providers.breaker import FAILURES_TO_OPEN, FIRST_PAUSE, LONGEST_PAUSE, Breaker
from chat.providers.chain import Candidate, Chain
from tests.chat.claude_driving import Answer, one_round, question
from tests.chat.conftest import ScriptedProvider, called, said
from tests.waiting import until

OVERLOADED = ProviderError("overloaded", "Overloaded.")
BAD_KEY = ProviderError("bad_key", "No key.")


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


class Purse:
    """Keeps what was reserved and settled; `empty` names models for which nothing is left."""

    def __init__(self) -> None:
        self.reserved: list[str] = []
        self.settled: list[tuple[str, list[Receipt]]] = []
        self.empty: set[str] = set()

    async def reserve(self, request: Any, model: str) -> str:
        if model in self.empty:
            raise ProviderError("budget", "Your budget for today is used up.", retryable=False)
        self.reserved.append(model)
        return model

    def sent(self, reservation: str) -> None:
        pass

    async def settle(self, reservation: str, receipts: Any) -> None:
        await asyncio.sleep(0.01)
        self.settled.append((reservation, list(receipts)))


class Gate:
    async def pass_through(self, request: Any, model: str):
        if model == "crowded":
            yield Waiting(3)


class Charged(ScriptedProvider):
    """Gives a receipt for each round, as providers of paid APIs do."""

    async def stream(self, request):
        try:
            async for event in super().stream(request):
                yield event
        finally:
            request.record(Receipt(self.name, self.label, Usage(10, 1), 5))


class House:
    """Candidates in order, and everything that they share."""

    def __init__(self, **rounds: list[list[Any]]) -> None:
        self.purse, self.clock = Purse(), Clock()
        self.breaker = Breaker(self.clock)
        self.providers = {name: named(name, *played) for name, played in rounds.items()}
        self.houses = {name: "" if name == "offline" else name.split("_")[0] for name in rounds}

    def chain(self) -> Chain:
        async def candidates(_: Any):
            return [Candidate(provider, self.houses[name], name) for name, provider in self.providers.items()]

        return Chain(next(iter(self.providers.values())), candidates, self.breaker, self.purse, Gate())

    def asked(self, name: str) -> int:
        return len(self.providers[name].requests)


def named(name: str, *rounds: list[Any]) -> ScriptedProvider:
    provider = Charged(*rounds) if name != "offline" else ScriptedProvider(*rounds)
    provider.name, provider.label = name.split("_")[0], name
    return provider


async def answered(chain: Chain, **more: Any) -> Answer:
    answer = Answer()
    await one_round(chain, question("who", **more), answer)
    return answer


async def test_the_first_choice_is_said_without_a_note():
    house = House(claude_a=[said("Here.")], offline=[])
    answer = await answered(house.chain())
    assert answer.text == "Here."
    assert [(who.label, who.note) for who in answer.by] == [("claude_a", "")]


async def test_a_failure_before_the_first_word_is_silent_and_the_next_one_is_labelled():
    house = House(claude_a=[[Thinking(), OVERLOADED]], claude_b=[said("Here.")], offline=[])
    answer = await answered(house.chain())
    assert answer.text == "Here."
    assert (answer.by[-1].label, answer.by[-1].note) == ("claude_b", "Instead of claude_a, which is overloaded.")


async def test_a_failure_after_the_first_word_is_told_and_nobody_else_starts():
    house = House(claude_a=[[TextDelta("Three"), OVERLOADED]], offline=[said("From the roster.")])
    answer = Answer()
    with pytest.raises(ProviderError, match="overloaded"):
        await one_round(house.chain(), question("who"), answer)
    assert (answer.text, house.asked("offline")) == ("Three", 0)


async def test_words_of_an_earlier_round_count_as_read():
    house = House(claude_a=[[OVERLOADED]], offline=[said("From the roster.")])
    with pytest.raises(ProviderError, match="overloaded"):
        await answered(house.chain(), visible=True)
    assert house.asked("offline") == 0


async def test_a_wrong_key_spares_the_other_models_of_the_same_house():
    house = House(claude_a=[[BAD_KEY]], claude_b=[said("no")], openai_c=[said("Here.")], offline=[])
    answer = await answered(house.chain())
    assert answer.text == "Here."
    assert house.asked("claude_b") == 0
    assert answer.by[-1].note == "Instead of claude_a, whose key was not accepted."


async def test_whoever_wrote_a_round_is_asked_first_for_the_next_one():
    house = House(claude_a=[[OVERLOADED], said("no")], claude_b=[called("x", {}), said("Here.")], offline=[])
    chain = house.chain()
    first = await answered(chain)
    second = await answered(chain)
    assert [len(first.by), len(second.by)] == [1, 0]
    assert (second.text, house.asked("claude_a")) == ("Here.", 1)


async def test_an_exhausted_budget_is_told_in_its_own_words_and_the_free_assistant_answers():
    house = House(claude_a=[said("no")], offline=[said("From the roster.")])
    house.purse.empty = {"claude_a"}
    answer = await answered(house.chain())
    assert (answer.text, house.asked("claude_a")) == ("From the roster.", 0)
    assert answer.by[-1].note == "Your budget for today is used up."


async def test_what_was_reserved_is_settled_with_its_receipts_also_after_a_failure():
    house = House(claude_a=[[OVERLOADED]], claude_b=[said("Here.")], offline=[])
    recorded: list[Receipt] = []
    await answered(house.chain(), record=recorded.append)
    assert [(model, len(receipts)) for model, receipts in house.purse.settled] == [("claude_a", 1), ("claude_b", 1)]
    assert [receipt.model for receipt in recorded] == ["claude_a", "claude_b"]


async def test_what_was_reserved_is_settled_also_when_the_answer_is_stopped():
    house = House(claude_a=[said("one ", "two ", "three")], offline=[])
    house.providers["claude_a"].gate = asyncio.Semaphore(2)
    task = asyncio.create_task(answered(house.chain()))
    await until(house.providers["claude_a"].gate.locked)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert [(model, len(receipts)) for model, receipts in house.purse.settled] == [("claude_a", 1)]


async def test_a_wait_for_the_limits_is_passed_on():
    house = House(crowded=[said("Here.")], offline=[])
    events = [event async for event in house.chain().stream(question("who"))]
    assert Waiting(3) in events
    assert isinstance(events[-1], RoundEnd)


async def test_after_a_long_search_for_somebody_the_free_one_answers_at_once(monkeypatch):
    monkeypatch.setattr(chains, "LATEST_START", -1.0)
    house = House(claude_a=[said("no")], offline=[said("From the roster.")])
    assert (await answered(house.chain())).text == "From the roster."


async def test_a_dead_provider_is_left_alone_and_found_again_when_it_is_back():
    fails: list[list[Any]] = [[OVERLOADED]] * FAILURES_TO_OPEN
    house = House(claude_a=[*fails, said("Back.")], offline=[said("roster")] * (FAILURES_TO_OPEN + 1))
    for _ in range(FAILURES_TO_OPEN + 1):
        assert (await answered(house.chain())).text == "roster"
    assert house.asked("claude_a") == FAILURES_TO_OPEN
    house.clock.now += FIRST_PAUSE
    assert (await answered(house.chain())).text == "Back."


async def test_a_wrong_request_says_nothing_about_the_provider():
    wrong = ProviderError("bad_request", "Wrong.")
    house = House(claude_a=[[wrong]] * 9 + [said("Here.")], offline=[said("roster")] * 9)
    for _ in range(9):
        await answered(house.chain())
    assert (await answered(house.chain())).text == "Here."


def opened(clock: Clock) -> Breaker:
    breaker = Breaker(clock)
    for _ in range(FAILURES_TO_OPEN):
        assert breaker.admits("a")
        breaker.failed("a")
    assert not breaker.admits("a")
    return breaker


def test_an_open_line_lets_one_probe_through_after_its_pause():
    clock = Clock()
    breaker = opened(clock)
    assert breaker.admits("b")
    clock.now += FIRST_PAUSE
    assert [breaker.admits("a"), breaker.admits("a")] == [True, False]
    breaker.succeeded("a")
    assert [breaker.admits("a"), breaker.admits("a")] == [True, True]


def test_a_failed_probe_doubles_the_pause_up_to_a_bound():
    clock = Clock()
    breaker = opened(clock)
    pause = FIRST_PAUSE
    for _ in range(10):
        clock.now += pause
        assert breaker.admits("a")
        breaker.failed("a")
        pause = min(pause * 2, LONGEST_PAUSE)
        clock.now += pause - 0.1
        assert not breaker.admits("a")
        clock.now += 0.1 - pause
    assert pause == LONGEST_PAUSE


def test_a_probe_without_a_verdict_leaves_the_way_to_the_next_one():
    clock = Clock()
    breaker = opened(clock)
    clock.now += FIRST_PAUSE
    assert breaker.admits("a")
    breaker.abandoned("a")
    assert breaker.admits("a")


def test_failures_count_only_in_a_row():
    breaker = Breaker(Clock())
    for _ in range(FAILURES_TO_OPEN * 3):
        breaker.failed("a")
        breaker.succeeded("a")
    assert breaker.admits("a")


async def test_what_the_director_must_know_of_a_choice_is_said_at_the_answer():
    small = Candidate(Charged(said("Hello.")), "claude", "small", "haiku", "A budget is nearly used up.")

    async def candidates(request: Any) -> list[Candidate]:
        return [small]

    chain = Chain(small.provider, candidates, Breaker(), Purse(), Gate())
    events = [event async for event in chain.stream(question("hello"))]
    assert Answering("scripted", "A script", "haiku", "A budget is nearly used up.") in events
