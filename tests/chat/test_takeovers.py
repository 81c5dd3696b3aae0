"""What a director has read is never taken away for good, however the attempts after it end."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from django.utils import timezone

from chat import answering, asking
from chat.models import Message, State
from chat.providers.base import ProviderError, TextDelta
from tests.chat.conftest import produce_next, said
from tests.chat.test_answering import Halfway, halfway

pytestmark = pytest.mark.django_db(transaction=True)
SHOWN = "One two three "


async def die(attempt: Halfway) -> None:
    """As kill -9 does: nothing more is written. The row lacks what was shown since the last checkpoint."""
    attempt.writing.cancel()
    await asyncio.gather(attempt.writing, return_exceptions=True)
    await attempt.beat.aclose()
    await attempt.change(lease_expires_at=timezone.now() - timedelta(seconds=1))


@pytest.fixture
async def died(conversation, script) -> Halfway:
    attempt = await halfway(conversation, script, said("One ", "two ", "three ", "four."), events=3)
    await attempt.production.outlet.flush()
    row = await answering.database(Message.objects.get)(answer_to=attempt.question)
    assert attempt.production.text == SHOWN
    assert row.text != SHOWN, "else the log has nothing that the row has not"
    await die(attempt)
    return attempt


async def test_a_takeover_that_fails_leaves_what_had_been_shown_to_the_last_word(died, script):
    script([ProviderError("overloaded", "Claude is overloaded. Please retry.")])
    answer = await produce_next()
    assert (answer.state, answer.text, answer.attempt) == (State.INTERRUPTED, SHOWN, 2)


async def test_an_answer_that_is_given_up_keeps_it_too(died, script, settings):
    await died.change(takeovers=settings.ANSWER_ATTEMPTS)
    answer = await produce_next()
    assert (answer.state, answer.error_kind, answer.text) == (State.INTERRUPTED, "gave_up", SHOWN)


async def test_a_takeover_that_breaks_off_earlier_brings_it_back(died, script):
    script([TextDelta("Uno"), ProviderError("cut_stream", "It broke off.")])
    answer = await produce_next()
    assert (answer.state, answer.text) == (State.INTERRUPTED, SHOWN)


async def test_a_takeover_that_gets_to_the_end_replaces_it(died, script):
    script(said("Uno."))
    answer = await produce_next()
    assert (answer.state, answer.text) == (State.DONE, "Uno.")


async def test_a_retry_starts_from_nothing(died, script):
    script([ProviderError("overloaded", "Claude is overloaded. Please retry.")])
    answer = await produce_next()
    assert await answering.database(asking.retry)(answer)
    script([ProviderError("overloaded", "Claude is overloaded. Please retry.")])
    again = await produce_next()
    assert (again.state, again.text) == (State.FAILED, "")
