"""The fake refuses what the API refuses, and takes the same request once the fault is gone."""

from typing import Any

import pytest

from tests.fake_claude.prefix import LIFETIME, Cache
from tests.fake_claude.validation import InvalidRequestError, check

TOOL = {"name": "search", "input_schema": {"type": "object"}}
CALL = {"type": "tool_use", "id": "toolu_1", "name": "search", "input": {}}
RESULT = {"type": "tool_result", "tool_use_id": "toolu_1", "content": "none"}
MARK = {"type": "ephemeral"}


def user(*content: Any) -> dict[str, Any]:
    return {"role": "user", "content": list(content) or "Who?"}


def assistant(*content: Any) -> dict[str, Any]:
    return {"role": "assistant", "content": list(content) or "Nobody."}


def words(text: str = "Who?", **more: Any) -> dict[str, Any]:
    return {"type": "text", "text": text, **more}


def body(*messages: dict[str, Any], **more: Any) -> dict[str, Any]:
    made = {"model": "claude-sonnet-5-5", "max_tokens": 100, "tools": [TOOL], "messages": list(messages or [user()])}
    return {name: value for name, value in (made | more).items() if value is not None}


@pytest.mark.parametrize(
    ("wrong", "status", "said"),
    [
        (body(model="claude-sonnet-9"), 404, "model"),
        (body(max_tokens=None), 400, "max_tokens: Field required"),
        (body(colour="red"), 400, "colour: Extra inputs"),
        (body(temperature=0.5), 400, "temperature"),
        (body(thinking={"type": "disabled"}), 400, "thinking.type.disabled"),
        (body(thinking={"type": "enabled", "budget_tokens": 2000}), 400, "thinking.type.enabled"),
        (body(tool_choice={"type": "any"}), 400, "forced tool use"),
        (body(tool_choice={"type": "tool", "name": "search"}), 400, "forced tool use"),
        (body(output_config={"effort": "enormous"}), 400, "effort"),
        (body(messages=[]), 400, "at least one message"),
        (body(assistant()), 400, "first message"),
        (body(user(), assistant()), 400, "prefill"),
        (body(user(), user()), 400, "alternate"),
        (body(user(), assistant(CALL), user(words())), 400, "without `tool_result` blocks"),
        (body(user(), assistant(), user(RESULT)), 400, "unexpected `tool_use_id`"),
        (body(user(), assistant(CALL), user(words(), RESULT)), 400, "must come first"),
        (body(user(), assistant(CALL), user(RESULT), assistant(CALL), user(RESULT)), 400, "unique"),
        (body(user(words(" \n"))), 400, "non-whitespace"),
        (body(user(words(colour="red"))), 400, "colour: Extra inputs"),
        (body(user(CALL)), 400, "not allowed in `user`"),
        (body(user({"type": "sent"})), 400, "does not match any"),
        (body(user(*[words(cache_control=MARK)] * 5)), 400, "maximum of 4 blocks"),
        (body(tools=[TOOL, TOOL]), 400, "unique"),
        (body(tools=[TOOL | {"name": "two words"}]), 400, "pattern"),
        (body(tools=[TOOL | {"input_schema": {}}]), 400, "input_schema"),
    ],
)
def test_a_request_with_a_fault_is_refused(wrong: dict[str, Any], status: int, said: str):
    with pytest.raises(InvalidRequestError) as caught:
        check(wrong)
    assert caught.value.failure.status == status
    assert said in str(caught.value)


@pytest.mark.parametrize(
    "right",
    [
        body(),
        body(user(), assistant(CALL), user(RESULT, words())),
        body(thinking={"type": "adaptive", "display": "summarized"}, output_config={"effort": "medium"}, stream=True),
        body(user(*[words(cache_control=MARK)] * 4)),
        body(
            model="claude-haiku-4-5", tool_choice={"type": "any"}, thinking={"type": "enabled", "budget_tokens": 2000}
        ),
    ],
)
def test_a_request_without_a_fault_is_taken(right: dict[str, Any]):
    check(right)


def long(text: str) -> dict[str, Any]:
    return words(f"{text} " * 1000, cache_control=MARK)


def test_the_cache_reads_a_prefix_that_was_written_before():
    cache = Cache()
    first, second = cache.counts(body(user(long("a")))), cache.counts(body(user(long("a"), words("more"))))
    assert (first.cache_read_input_tokens, first.cache_creation_input_tokens > 400) == (0, True)
    assert second.cache_read_input_tokens == first.cache_creation_input_tokens
    assert second.input_tokens < 20


def test_one_changed_word_at_the_front_reads_nothing():
    cache = Cache()
    cache.counts(body(user(long("a")), system="Monday"))
    assert cache.counts(body(user(long("a")), system="Tuesday")).cache_read_input_tokens == 0
    assert cache.counts(body(user(long("a")), system="Monday")).cache_read_input_tokens > 400


def test_another_model_reads_nothing():
    cache = Cache()
    cache.counts(body(user(long("a"))))
    assert cache.counts(body(user(long("a")), model="claude-opus-5-5")).cache_read_input_tokens == 0


def test_a_prefix_that_is_too_short_is_not_cached():
    cache = Cache()
    for _ in range(2):
        counts = cache.counts(body(user(words(cache_control=MARK))))
        assert (counts.cache_read_input_tokens, counts.cache_creation_input_tokens) == (0, 0)


def test_an_entry_lives_five_minutes_from_its_last_use():
    now = [0.0]
    cache = Cache(clock=lambda: now[0])
    cache.counts(body(user(long("a"))))
    for later, read in [(LIFETIME - 1, True), (2 * LIFETIME - 2, True), (3 * LIFETIME + 1, False)]:
        now[0] = later
        assert bool(cache.counts(body(user(long("a")))).cache_read_input_tokens) is read
