"""Who may have a socket, how many, what may be said over it, and that it ends with the session."""

import asyncio

import pytest
from django.contrib.sessions.models import Session
from django.db import OperationalError
from django.test import Client

from castmatch.asgi import application
from chat import allowance, answer_log, claiming, doorbell, doorkeeper, inbound, tail
from chat.answering import database
from chat.doorkeeper import Doorkeeper
from chat.models import Conversation, State
from tests.chat.conftest import ask
from tests.chat.pages import PATIENCE, Page, Socket, cookie, socket
from tests.waiting import until

pytestmark = pytest.mark.django_db(transaction=True)


async def closed_with(communicator, seconds=PATIENCE):
    """The code that the server closes with; what else it sends before is passed over."""
    while True:
        output = await communicator.receive_output(seconds)
        if output["type"] == "websocket.close":
            return output["code"]


async def is_open(page):
    await page.communicator.send_to("ping")
    return await page.until("pong") == "pong"


async def test_a_page_that_asks_is_answered_at_once(conversation, meera, opened):
    page = await opened(conversation, meera)
    for _ in range(5):
        await page.communicator.send_to("ping")
        assert await page.communicator.receive_from() == "pong"


async def test_one_user_has_so_many_sockets_and_another_is_not_touched(conversation, meera, kabir, settings, opened):
    settings.SOCKETS_PER_USER = 2
    pages = [await opened(conversation, meera) for _ in range(2)]
    third = await socket(conversation, meera)
    assert (await third.connect())[0]
    assert await closed_with(third) == 4420
    await third.disconnect()
    theirs = await database(Conversation.objects.create)(user=kabir)
    assert await is_open(await opened(theirs, kabir))
    await pages.pop().communicator.disconnect()
    assert await is_open(await opened(conversation, meera))


async def test_who_connects_again_and_again_is_refused_before_anything_is_done(conversation, meera, settings, opened):
    settings.SOCKETS_PER_USER = 1
    for _ in range(allowance.OPENED_PER_SOCKET):
        page = await opened(conversation, meera)
        await page.communicator.disconnect()
    refused = await socket(conversation, meera)
    assert not (await refused.connect())[0]
    await refused.disconnect()


@pytest.mark.parametrize(
    ("frames", "code"),
    [
        (["x" * (inbound.MOST_CHARACTERS + 1)], inbound.TOO_LARGE),
        (["ping"] * (inbound.MOST_FRAMES + 50), inbound.TOO_OFTEN),
    ],
    ids=["large", "often"],
)
async def test_a_flood_of_frames_closes_the_socket_and_keeps_the_user_out_for_a_minute(
    conversation,
    meera,
    kabir,
    opened,
    frames,
    code,
):
    theirs = await database(Conversation.objects.create)(user=kabir)
    other = await opened(theirs, kabir)
    page = await opened(conversation, meera)
    for frame in frames:
        await page.communicator.send_to(frame)
    assert await closed_with(page.communicator) == code
    await page.communicator.disconnect()
    again = await socket(conversation, meera)
    assert not (await again.connect())[0]
    await again.disconnect()
    assert await is_open(other)
    assert await is_open(await opened(theirs, kabir))


def sign_out(user_cookie):
    client = Client()
    name, _, value = user_cookie[0][1].decode().partition("=")
    client.cookies[name] = value
    assert client.post("/accounts/logout/").status_code == 302


async def connected(conversation, headers):
    communicator = await socket(conversation)
    communicator.scope["headers"] += headers
    assert (await communicator.connect())[0]
    return communicator


@pytest.mark.usefixtures("doorbells_alone")
async def test_a_socket_ends_when_its_user_signs_out_and_those_of_other_devices_do_not(conversation, meera, opened):
    other_device = await opened(conversation, meera)
    headers = await database(cookie)(meera)
    page = await connected(conversation, headers)
    await ask(conversation, "woman", "k1")
    await other_device.until('id="m-k1"')
    await listening()
    await database(sign_out)(headers)
    assert await closed_with(page) == 4401
    await page.disconnect()
    await ask(conversation, "man", "k2")
    await other_device.until('id="m-k2"')


async def listening():
    """Until the web process hears doorbells."""
    client = answer_log.connect()

    async def heard() -> bool:
        return dict(await client.pubsub_numsub(doorbell.WEB_CHANNEL)).get(doorbell.WEB_CHANNEL) == 1

    await until(heard)
    await client.aclose()


def deactivate(user):
    user.is_active = False
    user.save()


def change_password(user):
    user.set_password("another")
    user.save()


@pytest.mark.usefixtures("doorbells_alone")
@pytest.mark.parametrize("change", [deactivate, change_password])
async def test_a_socket_ends_when_its_account_no_longer_signs_in(conversation, meera, opened, change):
    page = await opened(conversation, meera)
    await listening()
    await database(change)(meera)
    assert await closed_with(page.communicator) == 4401


async def test_a_session_that_is_lost_without_a_doorbell_is_noticed(conversation, meera, opened, monkeypatch):
    monkeypatch.setattr(doorkeeper, "LOOK_SECONDS", 0.1)
    page = await opened(conversation, meera)
    assert await is_open(page)
    await database(Session.objects.all().delete)()
    assert await closed_with(page.communicator) == 4401


async def test_while_the_database_is_away_sockets_stay_open(conversation, meera, opened, monkeypatch):
    def away(visits):
        raise OperationalError("gone")

    monkeypatch.setattr("chat.sessions.valid", away)
    monkeypatch.setattr(doorkeeper, "LOOK_SECONDS", 0.05)
    page = await opened(conversation, meera)
    await page.communicator.receive_nothing(timeout=0.5)
    assert await is_open(page)


async def test_the_doorkeeper_works_only_while_there_are_visits(conversation, meera, opened):
    keeper: Doorkeeper = doorkeeper.doorkeeper()
    page = await opened(conversation, meera)
    assert len(keeper.visits) == len(keeper.work) - 1 == 1
    await page.communicator.disconnect()
    assert not keeper.visits
    assert not keeper.work


async def test_a_reader_for_whom_sending_waits_is_sent_what_it_missed_at_once(conversation, meera):
    await ask(conversation, "woman", "k1")
    (answer,) = (await database(claiming.claim)("test", 1)).answers
    flowing = asyncio.Event()
    flowing.set()

    async def gated(scope, receive, send):
        async def in_turn(message):
            await flowing.wait()
            await send(message)

        await application(scope, receive, in_turn)

    communicator = await socket(conversation, meera)
    page = Page(Socket(gated, "/", headers=[]))
    page.communicator.scope = communicator.scope
    assert (await page.communicator.connect())[0]
    client = answer_log.connect()
    log = answer_log.name(answer.pk, answer.attempt)
    await answer_log.write(client, [answer_log.text(log, 0, "word 0 ")])
    await page.until("word 0")
    flowing.clear()
    text = "word 0 "
    for number in range(1, 200):
        await answer_log.write(client, [answer_log.text(log, len(text), f"word {number} ")])
        text += f"word {number} "
        await asyncio.sleep(0.002)
    await until(lambda: tail.shared()._followed[log].text == text)
    sent = len(page.frames)
    flowing.set()
    await page.until("word 199")
    # One was on its way when the reader stopped; then came all the rest.
    assert len(page.frames) - sent <= 3
    await database(claiming.finish)(answer, State.DONE, text=text)
    assert "word 0 word 1" in await page.until_ended("done")
    await page.communicator.disconnect()
    await client.aclose()


def lose_session(user):
    Session.objects.all().delete()


@pytest.mark.parametrize("deed", [deactivate, change_password, lose_session])
async def test_a_session_that_no_longer_holds_opens_no_socket(conversation, meera, deed):
    headers = await database(cookie)(meera)
    await (await connected(conversation, headers)).disconnect()
    await database(deed)(meera)
    refused = await socket(conversation)
    refused.scope["headers"] += headers
    assert not (await refused.connect())[0]
    await refused.disconnect()


async def test_a_session_from_before_the_secret_key_was_changed_opens_a_socket(conversation, meera, settings):
    headers = await database(cookie)(meera)
    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = "another", [settings.SECRET_KEY]
    await (await connected(conversation, headers)).disconnect()
    settings.SECRET_KEY_FALLBACKS = []
    refused = await socket(conversation)
    refused.scope["headers"] += headers
    assert not (await refused.connect())[0]
    await refused.disconnect()
