"""What a request costs. One dated table and pure functions; amounts are exact, in US dollars."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from chat.providers.base import Usage

# When the table was last compared with the price lists of Anthropic (platform.claude.com) and OpenAI
# (developers.openai.com). After a change of prices, correct the table and this date; rows keep the cost they had.
CHECKED_ON = date(2026, 11, 21)
MILLION = Decimal(1_000_000)
CLAUDE = re.compile(r"claude-[a-z]+-\d+(?:-\d{1,2})?(?!\d)")
SNAPSHOT = re.compile(r"-\d{4}-\d{2}-\d{2}$")


@dataclass(frozen=True)
class Rate:
    """US dollars for a million tokens. A prompt of more than `long_prompt` tokens is charged as `beyond` says."""

    input: Decimal
    output: Decimal
    cache_read: Decimal
    cache_write: Decimal
    long_prompt: int | None = None
    beyond: Rate | None = None

    def for_prompt(self, tokens: int) -> Rate:
        return self.beyond if self.beyond and self.long_prompt is not None and tokens > self.long_prompt else self


@dataclass(frozen=True)
class Cost:
    """`estimated`: the tokens were not counted to the end, or the model has no price of its own in the table."""

    usd: Decimal
    estimated: bool


class UnknownModelError(LookupError):
    def __init__(self, model: str) -> None:
        super().__init__(
            f"The price table of {CHECKED_ON} has no model {model!r}: its requests are charged like {DEAREST}, the "
            "dearest known, and marked estimated. Add it to chat/usage/prices.py."
        )


def _claude(per_input: str, per_output: str, **beyond: Rate | int) -> Rate:
    """Anthropic reads its cache at a tenth of the price of input, and writes it (for five minutes) at 1.25 times."""
    price = Decimal(per_input)
    return Rate(price, Decimal(per_output), price / 10, price * Decimal("1.25"), **beyond)  # type: ignore[arg-type]


def _openai(per_input: str, per_output: str) -> Rate:
    """OpenAI reads its cache at a tenth and writes it at no extra price."""
    price = Decimal(per_input)
    return Rate(price, Decimal(per_output), price / 10, price)


PRICES: dict[str, Rate] = {
    "claude-haiku-5-5": _claude("0.10", "0.50", long_prompt=100_000, beyond=_claude("0.50", "2.50")),
    "claude-sonnet-5-5": _claude("2", "10"),
    "claude-opus-5-5": _claude("4", "20"),
    "gpt-5.4": _openai("2.50", "15"),
    "gpt-5.4-mini": _openai("0.75", "4.50"),
    "gpt-5.4-nano": _openai("0.20", "1.25"),
}
DEAREST = max(PRICES, key=lambda model: (PRICES[model].output, PRICES[model].input))


def known_as(model: str) -> str:
    """The table's name of a model: without a snapshot's date, and without what Bedrock and Vertex put around it."""
    found = CLAUDE.search(model)
    return found.group() if found else SNAPSHOT.sub("", model)


def rate_of(model: str) -> Rate:
    """Raises UnknownModelError for a model that the table lacks."""
    try:
        return PRICES[known_as(model)]
    except KeyError:
        raise UnknownModelError(model) from None


def tier_of(model: str) -> str:
    """ "haiku", "sonnet" or "opus"; empty for models of other houses."""
    found = CLAUDE.search(model)
    return found.group().split("-")[1] if found else ""


def provider_of(model: str) -> str:
    """Whose account pays for it."""
    return "claude" if CLAUDE.search(model) else "openai"


def cost(model: str, usage: Usage) -> Cost:
    """`usage.input_tokens` are those that were neither read from a cache nor written to it."""
    try:
        rate, known = rate_of(model), True
    except UnknownModelError:
        rate, known = PRICES[DEAREST], False
    rate = rate.for_prompt(usage.input_tokens + usage.cache_read_tokens + usage.cache_write_tokens)
    parts = (
        rate.input * usage.input_tokens,
        rate.output * usage.output_tokens,
        rate.cache_read * usage.cache_read_tokens,
        rate.cache_write * usage.cache_write_tokens,
    )
    return Cost(sum(parts, Decimal(0)) / MILLION, usage.estimated or not known)


def highest(model: str, input_tokens: int, output_tokens: int) -> Decimal:
    """The most that a request of this size can cost: all of its input is written to the cache, nothing is read."""
    return cost(model, Usage(cache_write_tokens=input_tokens, output_tokens=output_tokens)).usd
