"""Memory as a director meets it in the chat, offline: remember, another day, not for this one, forget, who and why."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from chat import remembered, turns
from chat.answering import database
from chat.models import Conversation, Message
from chat.outcome import TALENT
from memory.models import Memory
from talents.models import Note
from tests.chat.conftest import ask, produce_next
from tests.talents.rosters import talent

pytestmark = pytest.mark.django_db(transaction=True)
RULE = "remember, no one under 5'6 for Vikram's action films"
OPTIONS = "options for Vikram's new action film"


@pytest.fixture(autouse=True)
def _without_pacing(settings):
    settings.OFFLINE_WORDS_PER_SECOND = 0


@pytest.fixture
def tall_and_short(db) -> dict[str, int]:
    tall = talent("Asha Malik", gender_identity="woman", height_cm=172, playing_age_min=20, playing_age_max=28)
    short = talent("Bina Rathi", gender_identity="woman", height_cm=155, playing_age_min=20, playing_age_max=28)
    return {"tall": tall.pk, "short": short.pk}


async def said(conversation: Conversation, text: str) -> Message:
    await ask(conversation, text)
    return await produce_next()


async def another(conversation: Conversation) -> Conversation:
    return await database(Conversation.objects.create)(user_id=conversation.user_id)


def filters(answer: Message) -> list[tuple[str, str]]:
    return [(clause["field"], clause["origin"]) for clause in (answer.query or {}).get("clauses", ())]


def shown(answer: Message) -> list[int]:
    return [int(number) for number in TALENT.findall(answer.text)]


async def days_pass(days: int) -> None:
    """Everything there is happened so many days earlier."""
    ago = timedelta(days=days)

    def move() -> None:
        from memory.models import Episode

        for memory in Memory.objects.all():
            Memory.objects.filter(pk=memory.pk).update(
                occurred_at=memory.occurred_at - ago, expires_at=memory.expires_at - ago
            )
        for episode in Episode.objects.all():
            Episode.objects.filter(pk=episode.pk).update(occurred_at=episode.occurred_at - ago)
        for message in Message.objects.all():
            Message.objects.filter(pk=message.pk).update(created_at=message.created_at - ago)

    await database(move)()


@pytest.mark.parametrize(
    "words", [RULE, "yaad rakho, Vikram ki action films ke liye 5'6 se kam mat dikhana"], ids=["English", "Hinglish"]
)
async def test_what_is_to_be_remembered_is_kept_with_its_filter_and_confirmed(conversation, words, tall_and_short):
    answer = await said(conversation, words)
    kept = await database(Memory.objects.get)()
    assert (kept.kind, kept.scope, kept.subject) == ("preference", "director", "Vikram")
    assert kept.data["genres"] == ["action"]
    assert [clause["value"] for clause in kept.data["clauses"]] == [{"min": 168, "max": None}]
    assert "I will remember" in answer.text
    assert "at least 168 cm" in answer.text
    assert answer.memories == {"kept": [kept.pk]}


async def test_it_holds_in_another_conversation_eight_days_later_for_that_director_only(conversation, tall_and_short):
    await said(conversation, RULE)
    await days_pass(8)
    later = await another(conversation)
    answer = await said(later, OPTIONS)
    assert filters(answer) == [("height", "memory")]
    assert shown(answer) == [tall_and_short["tall"]]
    assert "no one under 5'6" in answer.text
    kept = await database(Memory.objects.get)()
    assert answer.memories["used"] == [kept.pk]
    other = await another(conversation)
    assert filters(await said(other, "women for Meera's comedy")) == [("gender", "typed")]
    assert filters(await said(await another(conversation), "women for Vikram's comedy")) == [("gender", "typed")]


async def test_a_follow_up_about_the_same_film_keeps_the_filter(conversation, tall_and_short):
    await said(conversation, RULE)
    later = await another(conversation)
    await said(later, OPTIONS)
    answer = await said(later, "women 20-25")
    assert ("height", "memory") in filters(answer)
    assert shown(answer) == [tall_and_short["tall"]]


async def test_what_the_director_says_now_beats_what_is_remembered(conversation, tall_and_short):
    await said(conversation, RULE)
    answer = await said(await another(conversation), "women under 5'4 for Vikram's action film")
    assert filters(answer) == [("gender", "typed"), ("height", "typed")]
    assert shown(answer) == [tall_and_short["short"]]


async def test_not_for_this_one_lifts_it_here_and_nowhere_else(conversation, tall_and_short):
    await said(conversation, RULE)
    here, there = await another(conversation), await another(conversation)
    assert filters(await said(here, f"women, {OPTIONS}")) == [("gender", "typed"), ("height", "memory")]
    answer = await said(here, "not for this one")
    assert filters(answer) == [("gender", "typed")]
    assert set(shown(answer)) == set(tall_and_short.values())
    assert filters(await said(here, "women for Vikram's action film")) == [("gender", "typed")]
    assert ("height", "memory") in filters(await said(there, OPTIONS))


async def test_forget_that_ends_it_everywhere_also_in_a_conversation_that_is_under_way(conversation, tall_and_short):
    await said(conversation, RULE)
    here, there = await another(conversation), await another(conversation)
    assert ("height", "memory") in filters(await said(there, f"women, {OPTIONS}"))
    assert ("height", "memory") in filters(await said(here, f"women, {OPTIONS}"))
    left_out = await said(here, "not for this one")
    assert "5'6" in left_out.text
    answer = await said(here, "forget that")
    assert "Forgotten" in answer.text
    await left_out.arefresh_from_db()
    assert left_out.text.startswith("Left out in this conversation only (forgotten); elsewhere")
    assert not await database(Memory.objects.exists)()
    assert filters(await said(there, "same but under 30")) == [("gender", "typed"), ("playing_age", "typed")]
    assert "nothing in this" in (await said(await another(conversation), OPTIONS)).text


async def test_a_decision_is_quoted_with_its_date_and_none_is_invented(conversation, tall_and_short):
    await said(conversation, "we rejected Ravi Kumar for the inspector, too polished")
    await days_pass(30)
    later = await another(conversation)
    when = timezone.localdate() - timedelta(days=30)
    answer = await said(later, "Who did we reject for the inspector last month, and why?")
    if (timezone.localdate().month - when.month) % 12 == 1:
        assert "we rejected Ravi Kumar for the inspector, too polished" in answer.text
        assert f"{when:%-d %b %Y}" in answer.text
    else:
        assert answer.text == "I have no record of that."
    asked = await said(later, "Who did we reject for the inspector?")
    assert "too polished" in asked.text
    for part in ("reject for the mother", "choose for the inspector", "reject Sana for"):
        assert (await said(later, f"Who did we {part}?")).text == "I have no record of that.", part


async def test_a_note_on_a_profile_answers_whom_we_rejected_and_why(conversation, kabir, tall_and_short):
    asked = "who did we reject for the inspector and why?"
    assert (await said(conversation, asked)).text == "I have no record of that."
    note = await database(Note.objects.create)(
        talent_id=tall_and_short["tall"], author_id=conversation.user_id, text="too theatrical for the inspector"
    )
    answer = await said(await another(conversation), asked)
    today = f"{timezone.localdate():%-d %b %Y}"
    assert "Note on Asha Malik: too theatrical for the inspector" in answer.text
    assert "the director, in CastMatch" in answer.text
    assert today in answer.text or "today" in answer.text
    (line,) = (await database(remembered.of)(answer)).used
    assert (line.kind, line.url) == ("done in CastMatch", reverse("note", args=[note.pk]))
    for other in ("who did we reject for the mother and why?", "who did we choose for the inspector?"):
        assert (await said(conversation, other)).text == "I have no record of that.", other
    theirs = await database(Conversation.objects.create)(user=kabir)
    assert (await said(theirs, asked)).text == "I have no record of that."
    await database(note.delete)()
    assert "theatrical" not in (await database(Message.objects.get)(pk=answer.pk)).text, "nor in what was answered"
    assert (await said(conversation, asked)).text == "I have no record of that."


async def test_last_times_list_comes_with_its_date_its_question_and_what_it_was_for(conversation, tall_and_short):
    first = await said(conversation, "women 20-25 for Vikram's action film")
    await database(turns.keep)(first)
    await days_pass(5)
    answer = await said(await another(conversation), "last time wala list")
    assert shown(answer) == shown(first)
    assert "Vikram" in answer.text
    assert "women 20-25" in answer.text
    assert f"{timezone.localdate() - timedelta(days=5):%-d %b %Y}" in answer.text
    assert filters(answer) == filters(first)


async def test_the_list_of_a_day_is_found_by_the_day(conversation, tall_and_short):
    first = await said(conversation, "women 20-25 for Vikram's action film")
    await database(turns.keep)(first)
    await days_pass(1)
    newer = await another(conversation)
    await database(turns.keep)(await said(newer, "women under 5'4"))
    for question in ("yesterday's list", "kal wali list", "what did we look for yesterday?"):
        answer = await said(await another(conversation), question)
        assert f"{timezone.localdate() - timedelta(days=1):%-d %b %Y}" in answer.text, question
        assert shown(answer) == shown(first), question
    assert (await said(await another(conversation), "list from last year")).text == "I have no record of that."


async def test_who_was_chosen_is_told_though_it_was_said_in_another_form(conversation):
    await said(conversation, "Vikram chose Sana Khan for Meera")
    await database(turns.keep)(await said(conversation, "who did we choose for the mother?"))
    assert "Sana Khan" in (await said(conversation, "whom did Vikram choose?")).text
    assert (await said(conversation, "whom did Anurag choose?")).text == "I have no record of that."


async def test_without_an_earlier_list_there_is_no_record(conversation, tall_and_short):
    answer = await said(conversation, "last time wala list")
    assert answer.text == "I have no record of that."


async def test_another_director_is_told_nothing_of_it(conversation, kabir, tall_and_short):
    await said(conversation, RULE)
    await said(conversation, "we rejected Ravi Kumar for the inspector, too polished")
    assert "Ravi" in (await said(conversation, "who did we reject for the inspector?")).text
    theirs = await database(Conversation.objects.create)(user=kabir)
    assert (await said(theirs, "who did we reject for the inspector?")).text == "I have no record of that."
    assert filters(await said(theirs, f"women, {OPTIONS}")) == [("gender", "typed")]


def kept_rows() -> list[Any]:
    return list(Memory.objects.values_list("text", flat=True))


@pytest.mark.parametrize(
    "words",
    [
        "remember, only fair girls for Vikram's films",
        "remember, call Ravi on 98200 12345",
        "yaad rakho, no Muslim actors",
        "remember, the child artist Chintu was good",
    ],
)
async def test_what_may_not_be_remembered_is_refused_with_the_reason(conversation, words):
    answer = await said(conversation, words)
    assert "I did not keep that." in answer.text
    assert await database(kept_rows)() == []
