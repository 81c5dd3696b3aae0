"""What was remembered at once is not learnt a second time from the same words."""

from __future__ import annotations

import pytest
from django.utils import timezone

from chat.answering import database
from memory import extracting, undoing
from memory.models import Memory
from tests.chat.test_memory_scenes import RULE, said

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def _without_pacing(settings):
    settings.OFFLINE_WORDS_PER_SECOND = 0


def texts() -> list[str]:
    return list(Memory.objects.exclude(kind="summary").values_list("text", flat=True))


async def test_an_idle_conversation_adds_nothing_to_what_was_remembered_at_once(conversation):
    await said(conversation, RULE)
    await said(conversation, "Vikram rejected Ravi Kumar for the inspector")
    before = await database(texts)()
    assert len(before) == 2
    assert await database(extracting.read_idle)(timezone.now()), "there was a turn to read"
    assert await database(texts)() == before


async def test_what_was_taken_back_is_not_learnt_from_its_own_words(conversation):
    await said(conversation, RULE)
    await said(conversation, "woman 20-25")
    await database(undoing.take_back)(await database(Memory.objects.get)())
    assert await database(extracting.read_idle)(timezone.now())
    assert await database(texts)() == []
