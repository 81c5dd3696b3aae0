"""Every way in which Claude can fail, as a `ProviderError`: a code, and a sentence with a next step for a director."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import mktime_tz, parsedate_tz

import anthropic
import httpx2

from chat.providers.base import ProviderError
from chat.providers.deadlines import BETWEEN, CONNECT, FIRST, TOTAL, LapsedError


@dataclass(frozen=True)
class Outcome:
    kind: str
    sentence: str
    retryable: bool = True


# Faults of the set-up: asking again changes nothing.
BAD_KEY = Outcome(
    "bad_key", "Claude did not accept the office's API key. Please ask staff to correct ANTHROPIC_API_KEY.", False
)
NO_CREDIT = Outcome(
    "no_credit", "The office's Claude account has no credit left, or has reached its limit. Please ask staff.", False
)
PERMISSION = Outcome(
    "permission", "The office's Claude account may not use this model. Please ask staff to check the account.", False
)
UNKNOWN_MODEL = Outcome(
    "unknown_model", "Claude does not know the model that is set. Please ask staff to correct ANTHROPIC_MODEL_….", False
)
TOO_LONG = Outcome("too_long", "This is too long for Claude. Shorten the question or start a new conversation.", False)
BAD_REQUEST = Outcome(
    "bad_request", "Claude could not take this request. Try a new conversation, and tell staff if it happens again."
)
# Faults that pass.
RATE_LIMIT = Outcome("rate_limit", "The office has asked Claude too much in a short time. Please retry in a minute.")
OVERLOADED = Outcome("overloaded", "Claude is overloaded just now. Please retry in a minute.")
SERVER_ERROR = Outcome("server_error", "Claude had a fault on its side. Please retry.")
UNREACHABLE = Outcome(
    "unreachable", "Claude cannot be reached. Please retry, and ask staff to check the network if it stays so."
)
TIMEOUT_CONNECT = Outcome(CONNECT, "Claude could not be reached in time. Please retry.")
TIMEOUT_FIRST = Outcome(FIRST, "Claude did not begin to answer in time. Please retry.")
TIMEOUT_BETWEEN = Outcome(BETWEEN, "Claude fell silent in the middle of the answer. Please retry.")
TIMEOUT_TOTAL = Outcome(TOTAL, "The answer took too long and was ended. Retry, or ask for less at once.")
CUT_STREAM = Outcome("cut_stream", "The connection to Claude broke off before the answer's end. Please retry.")
MALFORMED = Outcome("malformed", "Claude sent something that could not be read. Please retry.")

BY_TYPE = {
    "authentication_error": BAD_KEY,
    "billing_error": NO_CREDIT,
    "permission_error": PERMISSION,
    "not_found_error": UNKNOWN_MODEL,
    "request_too_large": TOO_LONG,
    "invalid_request_error": BAD_REQUEST,
    "rate_limit_error": RATE_LIMIT,
    "timeout_error": SERVER_ERROR,
    "api_error": SERVER_ERROR,
    "overloaded_error": OVERLOADED,
}
BY_STATUS = {
    400: BAD_REQUEST,
    401: BAD_KEY,
    402: NO_CREDIT,
    403: PERMISSION,
    404: UNKNOWN_MODEL,
    413: TOO_LONG,
    429: RATE_LIMIT,
    529: OVERLOADED,
}
BY_CLOCK = {FIRST: TIMEOUT_FIRST, BETWEEN: TIMEOUT_BETWEEN, TOTAL: TIMEOUT_TOTAL}
# The API tells these two apart from other 400s by their words only.
SAYS_TOO_LONG = ("prompt is too long", "exceed context limit", "too many total text bytes")
SAYS_NO_CREDIT = ("credit balance", "usage limits", "spend limit")


def raised(outcome: Outcome, sentence: str = "") -> ProviderError:
    return ProviderError(outcome.kind, sentence or outcome.sentence, retryable=outcome.retryable)


def from_sdk(error: Exception) -> ProviderError:
    """Any exception of a round. In mid-stream the status is 200, so the body's type decides first."""
    if isinstance(error, LapsedError):
        return raised(BY_CLOCK[error.kind])
    if isinstance(error, anthropic.APIStatusError):
        outcome = _of_status(error)
        return raised(outcome, _with_wait(error) if outcome is RATE_LIMIT else "")
    if isinstance(error, anthropic.APIConnectionError):
        return raised(_of_connection(error))
    if isinstance(error, ValueError | LookupError | anthropic.APIResponseValidationError):
        return raised(MALFORMED)
    return raised(CUT_STREAM)


def about_thinking(error: Exception) -> bool:
    """Whether a request failed because thinking from an earlier turn is no longer valid behind this history."""
    return isinstance(error, anthropic.BadRequestError) and "`thinking`" in str(error.api_message)


def waits(headers: Mapping[str, str]) -> float | None:
    """Seconds that a reply asks us to wait, from `retry-after` (a number or a date); None when it does not say."""
    found = headers.get("retry-after", "")
    try:
        return float(found)
    except ValueError:
        date = parsedate_tz(found)
        return mktime_tz(date) - time.time() if date else None


def _of_status(error: anthropic.APIStatusError) -> Outcome:
    words = str(error.api_message or "").lower()
    if any(phrase in words for phrase in SAYS_TOO_LONG):
        return TOO_LONG
    if any(phrase in words for phrase in SAYS_NO_CREDIT):
        return NO_CREDIT
    if error.status_code == 413:
        return TOO_LONG
    return BY_TYPE.get(str(error.type)) or of_status(error.status_code)


def of_status(status: int) -> Outcome:
    """What a status says by itself, for replies whose body nobody reads."""
    return BY_STATUS.get(status, BAD_REQUEST if 400 <= status < 500 else SERVER_ERROR)


def _with_wait(error: anthropic.APIStatusError) -> str:
    seconds = waits(error.response.headers)
    if seconds is None or seconds <= 0:
        return RATE_LIMIT.sentence
    wait = f"{seconds:.0f} seconds" if seconds < 100 else f"{seconds / 60:.0f} minutes"
    return f"The office has asked Claude too much in a short time. Please retry in {wait}."


def _of_connection(error: anthropic.APIConnectionError) -> Outcome:
    if isinstance(error.__cause__, httpx2.ConnectTimeout):
        return TIMEOUT_CONNECT
    if isinstance(error, anthropic.APITimeoutError):
        return TIMEOUT_FIRST
    return UNREACHABLE
