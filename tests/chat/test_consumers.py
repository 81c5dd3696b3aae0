"""The socket of a conversation, through the whole application: origin, session, one's own conversations."""

import asyncio
import re

import pytest
from channels.layers import get_channel_layer

from chat import answer_log, answering, asking, claiming, following
from chat.models import Conversation, Message, State
from tests.chat.conftest import ask, produce_next, said
from tests.chat.pages import socket

pytestmark = pytest.mark.django_db(transaction=True)


async def test_ones_own_conversation_opens_and_shows_what_is_there(conversation, meera, opened):
    await ask(conversation, "woman 20-25", "k1")
    page = await opened(conversation, meera)
    await page.until('id="m-k1"')
    assert 'data-state="queued"' in await page.until('id="m-k1-answer"')


async def test_somebody_elses_conversation_is_refused(conversation, meera, kabir):
    for user, welcome in ((meera, True), (kabir, False), (None, False)):
        communicator = await socket(conversation, user)
        connected, _ = await communicator.connect()
        assert connected is welcome
        await communicator.disconnect()


async def test_a_conversation_that_does_not_exist_is_refused(meera, conversation):
    communicator = await socket(Conversation(pk=conversation.pk + 1000), meera)
    assert not (await communicator.connect())[0]
    await communicator.disconnect()


@pytest.mark.parametrize("origin", [(b"origin", b"http://evil.example"), None])
async def test_a_page_of_another_site_is_refused(conversation, meera, origin):
    communicator = await socket(conversation, meera, origin=origin)
    assert not (await communicator.connect())[0]
    await communicator.disconnect()


async def test_a_page_is_sent_only_what_it_lacks(conversation, meera, opened):
    question = await ask(conversation, "woman 20-25", "k1")
    page = await opened(conversation, meera, have=f"{question.pk}.0")
    frame = await page.until('id="m-k1-answer"')
    assert 'id="m-k1"' not in "".join(page.frames)
    assert 'hx-swap-oob="true"' in frame


@pytest.mark.usefixtures("doorbells_alone")
async def test_a_question_asked_elsewhere_appears_by_itself(conversation, meera, opened):
    page = await opened(conversation, meera)
    assert await page.communicator.receive_nothing(timeout=0.3)
    await ask(conversation, "asked in another tab", "k1")
    await page.until("asked in another tab")


@pytest.mark.usefixtures("doorbells_alone")
async def test_a_page_that_connects_while_the_doorbell_cannot_be_joined_hears_it_soon(
    conversation, meera, opened, monkeypatch
):
    layer, away, joined = get_channel_layer(), [True, True], asyncio.Event()
    join = layer.group_add

    async def group_add(group, channel):
        if away:
            raise ConnectionError(away.pop())
        await join(group, channel)
        joined.set()

    monkeypatch.setattr(layer, "group_add", group_add)
    page = await opened(conversation, meera)
    await asyncio.wait_for(joined.wait(), 30)
    await ask(conversation, "asked in another tab", "k1")
    await page.until("asked in another tab")


async def test_words_arrive_one_after_another_and_the_end_is_the_row(conversation, meera, script, opened):
    provider = script(said("Seven ", "match. ", "\n\nThe first ", "is Asha."))
    provider.gate = asyncio.Semaphore(0)
    await ask(conversation, "woman", "k1")
    page = await opened(conversation, meera)
    producing = asyncio.create_task(produce_next())
    for words in ("Seven", "match.", "The first", "is Asha."):
        provider.gate.release()
        await page.until(words)
    provider.gate.release()
    final = await page.until_ended("done")
    await producing
    assert "<p>Seven match.</p>" in final
    assert "<p>The first is Asha.</p>" in final
    await page.until("The answer is complete.")


async def test_a_finished_block_is_sent_once(conversation, meera, script, opened):
    provider = script(said("First block.\n\n", "Second ", "grows ", "and grows."))
    provider.gate = asyncio.Semaphore(0)
    await ask(conversation, "woman", "k1")
    page = await opened(conversation, meera)
    producing = asyncio.create_task(produce_next())
    for words in ("First block.", "Second", "grows", "and grows."):
        provider.gate.release()
        await page.until(words)
    streamed = [frame for frame in page.frames if "-b" in frame and "<article" not in frame]
    assert sum("First block." in frame for frame in streamed) <= 2
    assert any("grows" in frame and "Second" not in frame for frame in streamed)
    provider.gate.release()
    await producing


async def test_a_page_that_comes_in_mid_answer_has_all_so_far_and_goes_on(conversation, meera, script, opened):
    provider = script(said("One ", "two ", "three ", "four."))
    provider.gate = asyncio.Semaphore(0)
    await ask(conversation, "woman", "k1")
    first = await opened(conversation, meera)
    producing = asyncio.create_task(produce_next())
    for words in ("One", "two"):
        provider.gate.release()
        await first.until(words)
    second = await opened(conversation, meera)
    for words in ("One", "two"):
        await second.until(words)
    for words in ("three", "four."):
        provider.gate.release()
        await first.until(words)
        await second.until(words)
    provider.gate.release()
    for page in (first, second):
        assert "<p>One two three four.</p>" in await page.until_ended("done")
    await producing


async def test_an_answer_is_shown_from_its_row_while_the_log_is_away(conversation, meera, settings, tmp_path, opened):
    question = await ask(conversation, "woman", "k1")
    (answer,) = (await answering.database(claiming.claim)("test", 1)).answers
    settings.ANSWER_LOG_URL = f"unix://{tmp_path}/nobody.sock?db=0"
    page = await opened(conversation, meera)
    await page.until_ended("running")
    await answering.database(claiming.checkpoint)(answer, text="Saved in the row")
    await page.until("Saved in the row")
    await answering.database(claiming.finish)(answer, State.DONE, text="Saved in the row, whole.")
    assert question.pk
    assert "Saved in the row, whole." in await page.until_ended("done")
    assert question.pk


async def log_of(client, answer: Message, words: str, offset: int = 0) -> None:
    await answer_log.write(client, [answer_log.text(answer_log.name(answer.pk, answer.attempt), offset, words)])


async def test_a_gap_in_the_log_is_filled_from_the_row(conversation, meera, monkeypatch, opened):
    monkeypatch.setattr(following, "GAP_SECONDS", 0.05)
    await ask(conversation, "woman", "k1")
    (answer,) = (await answering.database(claiming.claim)("test", 1)).answers
    client = answer_log.connect()
    page = await opened(conversation, meera)
    await log_of(client, answer, "One ")
    await page.until("One")
    await log_of(client, answer, "three", 8)
    assert not re.search("three", "".join(page.frames))
    await answering.database(claiming.checkpoint)(answer, text="One two three")
    await page.until("two three")
    await log_of(client, answer, " four", 13)
    await page.until(" four")
    await client.aclose()


async def test_an_answer_that_was_taken_over_starts_again_for_its_readers(conversation, meera, opened):
    await ask(conversation, "woman", "k1")
    (lost,) = (await answering.database(claiming.claim)("one", 1)).answers
    client = answer_log.connect()
    await log_of(client, lost, "from the lost attempt")
    page = await opened(conversation, meera)
    await page.until("from the lost attempt")
    await answering.database(claiming.hand_over)(lost, "")
    (owner,) = (await answering.database(claiming.claim)("two", 1)).answers
    await log_of(client, owner, "from the new attempt")
    await page.until("Resuming")
    await page.until("from the new attempt")
    await answering.database(claiming.finish)(owner, State.DONE, text="from the new attempt")
    assert "lost" not in await page.until_ended("done")
    await client.aclose()


async def test_a_reader_that_leaves_stops_nothing(conversation, meera, script, opened):
    provider = script(said("One ", "two."))
    provider.gate = asyncio.Semaphore(0)
    await ask(conversation, "woman", "k1")
    page = await opened(conversation, meera)
    producing = asyncio.create_task(produce_next())
    provider.gate.release()
    await page.until("One")
    await page.communicator.send_input({"type": "websocket.disconnect", "code": 1001})
    provider.gate.release()
    provider.gate.release()
    answer = await producing
    assert (answer.state, answer.text) == (State.DONE, "One two.")


async def test_two_questions_are_answered_one_after_the_other(conversation, meera, script, opened):
    script(said("First."), said("Second."))
    await ask(conversation, "one", "k1")
    await ask(conversation, "two", "k2")
    page = await opened(conversation, meera)
    await produce_next()
    await page.until("First.")
    await produce_next()
    await page.until("Second.")
    count = await answering.database(Message.objects.filter(state=State.DONE).count)()
    assert count == 4


async def test_stop_is_seen_by_every_page(conversation, meera, opened):
    question = await ask(conversation, "woman", "k1")
    pages = [await opened(conversation, meera) for _ in range(2)]
    answer = await answering.database(Message.objects.select_related("conversation").get)(answer_to=question)
    await answering.database(asking.stop)(answer)
    for page in pages:
        await page.until_ended("stopped")
