from decimal import Decimal

import pytest

from chat.providers.base import Usage
from chat.usage import prices


@pytest.mark.parametrize(
    ("model", "usage", "usd"),
    [
        ("claude-sonnet-5-5", Usage(1_000_000, 0), "2"),
        ("claude-sonnet-5-5", Usage(0, 1_000_000), "10"),
        ("claude-sonnet-5-5", Usage(0, 0, 1_000_000), "0.2"),
        ("claude-sonnet-5-5", Usage(0, 0, 0, 1_000_000), "2.5"),
        ("claude-opus-5-5", Usage(1_000, 1_000, 1_000, 1_000), "0.0294"),
        ("claude-haiku-5-5", Usage(1, 1, 1, 1), "0.000000735"),
        ("gpt-5.4-mini", Usage(1_000, 1_000, 1_000), "0.005325"),
        ("claude-sonnet-5-5", Usage(), "0"),
    ],
)
def test_each_kind_of_token_has_its_price_to_the_last_digit(model, usage, usd):
    assert prices.cost(model, usage) == prices.Cost(Decimal(usd), estimated=False)


def test_a_prompt_of_more_than_100k_tokens_costs_haiku_more_cached_ones_included():
    assert prices.cost("claude-haiku-5-5", Usage(100_000, 100)).usd == Decimal("0.01005")
    assert prices.cost("claude-haiku-5-5", Usage(100_001, 100)).usd == Decimal("0.0502505")
    assert prices.cost("claude-haiku-5-5", Usage(1, 100, 100_000)).usd == Decimal("0.0052505")


@pytest.mark.parametrize(
    ("model", "known"),
    [
        ("claude-sonnet-5-5-20260901", "claude-sonnet-5-5"),
        ("us.anthropic.claude-opus-5-5-20260901-v1:0", "claude-opus-5-5"),
        ("claude-haiku-5-5@20260901", "claude-haiku-5-5"),
        ("gpt-5.4-2026-03-05", "gpt-5.4"),
    ],
)
def test_a_snapshot_and_a_cloud_platforms_name_have_the_models_price(model, known):
    assert prices.rate_of(model) is prices.PRICES[known]


@pytest.mark.parametrize("model", ["claude-opus-9", "claude-sonnet-5", "gpt-9", ""])
def test_an_unknown_model_is_a_clear_error_and_is_charged_as_the_dearest_marked_estimated(model):
    with pytest.raises(prices.UnknownModelError, match=r"Add it to chat/usage/prices\.py"):
        prices.rate_of(model)
    dearest = max(prices.cost(known, Usage(1_000, 1_000)).usd for known in prices.PRICES)
    assert prices.cost(model, Usage(1_000, 1_000)) == prices.Cost(dearest, estimated=True)


def test_tokens_that_were_not_counted_to_the_end_make_an_estimated_cost():
    assert prices.cost("claude-sonnet-5-5", Usage(10, 1, estimated=True)).estimated


def test_the_most_a_request_can_cost_is_never_less_than_what_it_costs():
    for model in prices.PRICES:
        most = prices.highest(model, 150_000, 8_000)
        for usage in (Usage(150_000, 8_000), Usage(0, 8_000, 150_000), Usage(50_000, 100, 50_000, 50_000)):
            assert prices.cost(model, usage).usd <= most


def test_a_tier_is_read_from_the_models_name():
    assert [prices.tier_of(model) for model in ("claude-haiku-5-5", "claude-opus-5-5-20260901", "gpt-5.4")] == [
        "haiku",
        "opus",
        "",
    ]
