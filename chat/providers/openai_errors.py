"""Every way in which OpenAI can fail, in the same codes and sentences as Claude's."""

from __future__ import annotations

from dataclasses import replace

import httpx2
import openai

from chat.providers import claude_errors as known
from chat.providers.base import ProviderError
from chat.providers.claude_errors import Outcome
from chat.providers.deadlines import LapsedError

# OpenAI says by a code what its status leaves open.
BY_CODE = {
    "insufficient_quota": known.NO_CREDIT,
    "billing_hard_limit_reached": known.NO_CREDIT,
    "invalid_api_key": known.BAD_KEY,
    "model_not_found": known.UNKNOWN_MODEL,
    "context_length_exceeded": known.TOO_LONG,
    "rate_limit_exceeded": known.RATE_LIMIT,
    "server_error": known.SERVER_ERROR,
}


def raised(outcome: Outcome) -> ProviderError:
    words = outcome.sentence.replace("ANTHROPIC_", "OPENAI_").replace("Claude", "OpenAI")
    return known.raised(replace(outcome, sentence=words))


def from_sdk(error: Exception) -> ProviderError:
    """Any exception of a round: of the clocks, the package, or its transport."""
    return raised(_outcome(error))


def unreached(error: openai.APIConnectionError) -> ProviderError:
    """The connection failed before there was a reply."""
    if isinstance(error.__cause__, httpx2.ConnectTimeout):
        return raised(known.TIMEOUT_CONNECT)
    return raised(known.TIMEOUT_FIRST if isinstance(error, openai.APITimeoutError) else known.UNREACHABLE)


def of_status(status: int) -> Outcome:
    return known.OVERLOADED if status == 503 else known.of_status(status)


def _outcome(error: Exception) -> Outcome:
    if isinstance(error, LapsedError):
        return known.BY_CLOCK[error.kind]
    if isinstance(error, openai.APIStatusError):
        return BY_CODE.get(str(error.code)) or of_status(error.status_code)
    if isinstance(error, openai.APIResponseValidationError):
        return known.MALFORMED
    if isinstance(error, openai.APIConnectionError):
        return known.CUT_STREAM
    if isinstance(error, openai.APIError):
        # An error event in mid-stream.
        return BY_CODE.get(str(error.code), known.SERVER_ERROR)
    if isinstance(error, ValueError | LookupError):
        return known.MALFORMED
    return known.CUT_STREAM
