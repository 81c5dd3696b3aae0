"""One receipt for each HTTP request to a paid API, the tries that a package repeats by itself included."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from chat.providers.base import Receipt, Usage

STOPPED = "stopped"
ENDED = "ended"
# Fewer than any tokenizer needs on the average of English and JSON: an estimate is rather too high than too low.
CHARACTERS_PER_TOKEN = 3


def estimated_tokens(characters: int) -> int:
    return -(-characters // CHARACTERS_PER_TOKEN)


@dataclass
class _Try:
    begun: float
    left: bool = False
    first_token_ms: int | None = None
    request_id: str = ""
    fault: str = ""


class Receipts:
    """The tries of one round, one after the other. `sent` is told of each just before its bytes go out, and `record`
    gets its receipt when it is over.

    `characters` is the size of what is sent: an estimate of the input where the API has not counted it.
    """

    def __init__(
        self,
        provider: str,
        model: str,
        record: Callable[[Receipt], None],
        characters: int,
        sent: Callable[[], None] = lambda: None,
    ) -> None:
        self._provider, self._model, self._record, self._characters = provider, model, record, characters
        self._sent = sent
        self._now: _Try | None = None

    def begin(self) -> None:
        """There will be a request. One that went before it has failed: only then is there another."""
        if self._now is not None:
            self.end(self._now.fault or "server_error", Usage())
        self._now = _Try(time.monotonic())

    def leaves(self) -> None:
        """Its bytes go out just now: from here on it costs."""
        if self._now is not None:
            self._now.left = True
        self._sent()

    def replied(self, request_id: str, fault: str = "") -> None:
        """The reply's head is here, or none will come. `fault` is the kind of error that it means."""
        if self._now is not None:
            self._now.request_id, self._now.fault = request_id, fault

    def first_token(self) -> None:
        if self._now is not None and self._now.first_token_ms is None:
            self._now.first_token_ms = self._ms(self._now)

    def end(self, outcome: str, usage: Usage, *, stop_reason: str = "") -> None:
        """The request is over. What was refused costs nothing; what was given up before it could leave was none."""
        now, self._now = self._now, None
        if now is None or not (now.left or now.fault):
            return
        if now.fault:
            usage = Usage()
        elif not (usage.input_tokens or usage.cache_read_tokens or usage.cache_write_tokens):
            usage = replace(usage, input_tokens=estimated_tokens(self._characters), estimated=True)
        self._record(
            Receipt(
                self._provider,
                self._model,
                usage,
                self._ms(now),
                first_token_ms=now.first_token_ms,
                request_id=now.request_id,
                stop_reason=stop_reason,
                outcome=outcome,
            )
        )

    def _ms(self, now: _Try) -> int:
        return round((time.monotonic() - now.begun) * 1000)
