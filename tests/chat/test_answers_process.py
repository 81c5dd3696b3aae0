"""The process that produces answers, as a whole."""

from __future__ import annotations

import asyncio

import pytest
from django.utils import timezone

from chat import answering
from chat.answers_process import AnswersProcess
from chat.models import Message, State
from chat.outlet import Outlet
from tests.chat.conftest import ask, said
from tests.waiting import OVERALL, until

pytestmark = pytest.mark.django_db(transaction=True)


async def test_a_process_that_can_save_no_more_hands_over_and_ends(conversation, script, monkeypatch):
    broken = asyncio.Event()

    async def save(outlet: Outlet) -> None:
        await broken.wait()
        raise RuntimeError("nothing can be saved")

    monkeypatch.setattr(Outlet, "_save_often", save)
    provider = script(said("One ", "two."))
    provider.gate = asyncio.Semaphore(1)
    question = await ask(conversation, "woman")
    process = AnswersProcess()
    at_work = asyncio.create_task(process.run())
    async with asyncio.timeout(OVERALL):
        await until(lambda: any(production.text for production, _ in process.running.values()))
        broken.set()
        with pytest.raises(RuntimeError, match="nothing can be saved"):
            await at_work
    row = await answering.database(Message.objects.get)(answer_to=question)
    assert (row.state, row.text, row.worker) == (State.RUNNING, "One ", "")
    assert row.lease_expires_at <= timezone.now()
