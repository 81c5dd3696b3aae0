"""Redis stops and comes back between questions: right answers both times, from the rows and then from Redis again."""

from __future__ import annotations

import pytest
import redis
from django.conf import settings as configured

from chat.answering import database
from chat.models import State
from memory import working
from tests.chat.test_memory_scenes import RULE, another, filters, said, shown
from tests.talents.rosters import talent

pytestmark = pytest.mark.django_db(transaction=True)
NOBODY_THERE = "redis://127.0.0.1:9/5"


@pytest.fixture(autouse=True)
def _without_pacing(settings):
    settings.OFFLINE_WORDS_PER_SECOND = 0


async def test_questions_are_answered_right_while_redis_is_away_and_after_it_came_back_empty(conversation, settings):
    tall = await database(talent)("Asha Malik", gender_identity="woman", height_cm=172, base_city="pune")
    await database(talent)("Bina Rathi", gender_identity="woman", height_cm=155, base_city="pune")
    other = await database(talent)("Chitra Rao", gender_identity="woman", height_cm=180, base_city="delhi")
    await said(conversation, RULE)
    later = await another(conversation)
    first = await said(later, "women for Vikram's action film")
    assert set(shown(first)) == {tall.pk, other.pk}

    there = settings.WORKING_MEMORY_URL, settings.ANSWER_LOG_URL
    settings.WORKING_MEMORY_URL = settings.ANSWER_LOG_URL = NOBODY_THERE
    away = await said(later, "same but from Pune")
    assert (away.state, away.error_sentence) == (State.DONE, "")
    assert filters(away) == [("gender", "typed"), ("place", "typed"), ("height", "memory")]
    assert shown(away) == [tall.pk]
    undone = await said(later, "not for this one")
    assert len(shown(undone)) == 2

    settings.WORKING_MEMORY_URL, settings.ANSWER_LOG_URL = there
    with redis.Redis.from_url(configured.WORKING_MEMORY_URL) as client:
        client.flushdb()
    back = await said(later, "the first one")
    assert back.focus == undone.results[0]
    assert (await working.read(later.user_id, later.pk)) is not None
    again = await said(later, "same but from Delhi")
    assert shown(again) == [other.pk]
    assert ("height", "memory") not in filters(again), "what was lifted here stays lifted"


async def test_a_redis_that_comes_back_with_what_it_held_before_misleads_nobody(conversation, settings):
    people = {
        city: await database(talent)(f"Asha {city}", gender_identity="woman", playing_age_min=25, base_city=city)
        for city in ("pune", "delhi", "mumbai")
    }
    await said(conversation, "women from Pune")
    there = settings.WORKING_MEMORY_URL
    settings.WORKING_MEMORY_URL = NOBODY_THERE
    assert shown(await said(conversation, "women from Delhi")) == [people["delhi"].pk]

    settings.WORKING_MEMORY_URL = there
    held = await working.read(conversation.user_id, conversation.pk)
    assert held is not None
    assert held.results == (people["pune"].pk,), "it still holds what was before it went"
    assert (await said(conversation, "the first one")).focus == people["delhi"].pk
    held = await working.read(conversation.user_id, conversation.pk)
    assert held is not None
    assert (held.focus, held.turn) == (people["delhi"].pk, 3)
