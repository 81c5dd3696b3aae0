"""What follows from each kind of failure: who is to blame, what the answer's label says, and the count and log line."""

from __future__ import annotations

import asyncio
import logging

from castmatch import metrics
from chat.providers.base import ProviderError

logger = logging.getLogger(__name__)

# Whichever of the house's models was asked, the next one would fail in the same way.
OF_THE_HOUSE = frozenset({"bad_key", "no_credit", "unreachable", "timeout_connect"})
# The others here may concern one model only. What is wrong with the request itself is in neither set.
OF_THE_MODEL = frozenset(
    {
        "permission",
        "unknown_model",
        "overloaded",
        "server_error",
        "timeout_first_token",
        "timeout_between_tokens",
        "timeout_total",
        "cut_stream",
        "malformed",
    }
)
# Found by the loop that runs the rounds; all others are reported where they happen.
OF_THE_LOOP = frozenset({"too_many_rounds", "empty", "gave_up", "internal"})
# Ends of a round that are no errors of the API and still no answer, with what the director is told.
ENDS = {
    "refusal": "Claude declined to answer this. Say it differently, or use the roster's search.",
    "max_tokens": "The answer reached its length limit. Ask for the rest, or for less at once.",
    "model_context_window_exceeded": "The conversation has become too long for Claude. Start a new conversation.",
    "pause_turn": "Claude paused before the end of the answer. Ask it to go on.",
}
RESTING = "resting"
LATE = "late"
WORDS = {
    "bad_key": "whose key was not accepted",
    "no_credit": "which has no credit left",
    "permission": "which the office's account may not use",
    "unknown_model": "which is not known there",
    "too_long": "for which this is too long",
    "rate_limit": "which the office has asked too much in a short time",
    "overloaded": "which is overloaded",
    "server_error": "which had a fault on its side",
    "unreachable": "which could not be reached",
    "timeout_connect": "which could not be reached in time",
    "timeout_first_token": "which did not begin to answer in time",
    "timeout_between_tokens": "which fell silent",
    "timeout_total": "which took too long",
    "cut_stream": "to which the connection broke off",
    RESTING: "which has failed several times and is left alone for a while",
    LATE: "for which no time was left",
}


def concerns_provider(kind: str) -> bool:
    """Whether a failure of this kind makes the next question likely to fail too."""
    return kind in OF_THE_HOUSE or kind in OF_THE_MODEL


def instead_of(label: str, error: ProviderError) -> str:
    """The note at an answer that somebody else wrote than was meant to."""
    if error.kind == "budget":
        return error.sentence
    return f"Instead of {label}, {WORDS.get(error.kind, 'which could not take the request')}."


async def report(provider: str, kind: str, detail: str = "", error: BaseException | None = None) -> None:
    """One count and one log line for a failure, whether or not the director came to see it."""
    logger.warning("provider failure: %s %s %s", provider, kind, detail, exc_info=error)
    await asyncio.to_thread(metrics.count, "provider_errors", provider=provider, kind=kind)
