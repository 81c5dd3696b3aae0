"""One user floods with questions, sockets and frames, all at once; another asks and is answered all the same."""

from __future__ import annotations

import os
import re
import threading
import time
import urllib.parse
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from http.cookiejar import CookieJar
from urllib.error import HTTPError
from urllib.request import HTTPCookieProcessor, build_opener

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.protocol import State
from websockets.sync.client import ClientConnection, connect

from tests.browser.furnishing import PASSWORD
from tests.browser.house import House, open_house
from tests.castmatch.running import wait_until

# By question, by number of sockets, and before anything is done for one who connects again and again.
REFUSED = {"429 after", "closed 4420", "refused 403"}
STATE = "SELECT state FROM chat_message WHERE key = %s"
pytestmark = [pytest.mark.faults, pytest.mark.timeout(240)]


@pytest.fixture(scope="module")
def house() -> Iterator[House]:
    limits = {"QUESTIONS_PER_MINUTE": "4", "SOCKETS_PER_USER": "10"}
    with open_house(os.environ["DATABASE_URL"], OFFLINE_WORDS_PER_SECOND="60", **limits) as opened:
        yield opened


class Visitor:
    """Somebody signed in, with a conversation of her own, without a browser."""

    def __init__(self, house: House, name: str) -> None:
        self.house = house
        self.browser = build_opener(HTTPCookieProcessor(jar := CookieJar()))
        self._post("/accounts/login/", "/accounts/login/", username=name, password=PASSWORD)
        self.cookies = {cookie.name: cookie.value or "" for cookie in jar}
        with self.browser.open(f"{house.url}/", timeout=60) as page:
            self.conversation = int(page.geturl().rstrip("/").rsplit("/", 1)[1])

    def ask(self, text: str, key: str) -> None:
        page = f"/chat/{self.conversation}/"
        self._post(page, f"{page}messages/", text=text, key=key)

    def _post(self, page: str, address: str, **fields: str) -> None:
        html = self.browser.open(f"{self.house.url}{page}", timeout=60).read().decode()
        token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', html)
        assert token
        body = urllib.parse.urlencode({**fields, "csrfmiddlewaretoken": token[1]}).encode()
        self.browser.open(f"{self.house.url}{address}", body, timeout=60).close()


def open_socket(house: House, browser: Visitor, conversation: int) -> ClientConnection:
    headers = {"Cookie": f"sessionid={browser.cookies['sessionid']}", "Origin": house.url}
    address = f"ws://127.0.0.1:{house.port}/ws/chat/{conversation}/"
    # Nobody waits for a goodbye: there are many to close, and the server takes its time over each.
    return connect(
        address, additional_headers=headers, compression=None, ping_interval=None, open_timeout=60, close_timeout=0.1
    )


class Flood:
    """What a broken or hostile page of one user does until it is told to stop, and what it was answered."""

    def __init__(self, house: House, visitor: Visitor) -> None:
        self.house, self.visitor = house, visitor
        self.over = threading.Event()
        self.told: Counter[str] = Counter()
        self.opened: list[ClientConnection] = []
        self.threads: list[threading.Thread] = []
        self.start(self.ask)

    def open_now(self) -> int:
        """Not all that ever were: one that a busy machine answers too late is dropped, and its place is free again."""
        return sum(each.protocol.state is State.OPEN for each in list(self.opened))

    def start(self, *deeds: Callable[[], None]) -> None:
        for deed in deeds:
            self.threads.append(threading.Thread(target=deed))
            self.threads[-1].start()

    def stop(self) -> None:
        self.over.set()
        for thread in self.threads:
            thread.join(60)

    def ask(self) -> None:
        number = 0
        while not self.over.is_set():
            number += 1
            try:
                self.visitor.ask("woman 20-25", f"flood-{number}")
                self.told["taken"] += 1
            except HTTPError as error:
                self.told[f"{error.code} after {error.headers['Retry-After']}"[:9]] += 1
            except OSError as error:
                self.told[f"not answered: {error}"] += 1

    def connect(self) -> None:
        """Opens sockets and keeps them."""
        with ExitStack() as open_:
            while not self.over.is_set():
                with self.noting():
                    opened = open_.enter_context(open_socket(self.house, self.visitor, self.visitor.conversation))
                    opened.recv(timeout=60)
                    self.opened.append(opened)

    def talk(self) -> None:
        """Sends frames as fast as the socket takes them."""
        while not self.over.is_set():
            with self.noting(), open_socket(self.house, self.visitor, self.visitor.conversation) as talking:
                while not self.over.is_set():
                    talking.send("ping")

    @contextmanager
    def noting(self) -> Iterator[None]:
        try:
            yield
        except ConnectionClosed as closed:
            self.told[f"closed {closed.rcvd.code if closed.rcvd else 'without a word'}"] += 1
        except InvalidStatus as refused:
            self.told[f"refused {refused.response.status_code}"] += 1


def test_ones_flood_is_refused_and_anothers_question_is_answered(house: House) -> None:
    kabir = Visitor(house, "kabir")
    flood = Flood(house, Visitor(house, "meera"))
    try:
        # Questions first: on a slow machine five of them would not go out within a minute beside all the rest.
        wait_until(lambda: "429 after" in flood.told, 60)
        flood.start(*[flood.connect] * 4)
        # Before it talks: whoever is shut out for that is refused before her sockets are counted.
        wait_until(lambda: "closed 4420" in flood.told, 60)
        assert 0 < flood.open_now() <= 10, flood.told
        flood.start(flood.talk)
        wait_until(lambda: set(flood.told) >= REFUSED, 90)
        assert set(flood.told) >= REFUSED, flood.told
        before = flood.told.total()
        for number in range(3):
            kabir.ask("woman 20-25, Mumbai, top 3", f"kabir-{number}")
            with open_socket(house, kabir, kabir.conversation) as page:
                read_until(page, f'id="m-kabir-{number}-answer"')
            wait_until(partial(is_done, house, f"kabir-{number}-answer"), 60)
            assert is_done(house, f"kabir-{number}-answer")
        assert flood.told.total() > before, "it was over too soon to prove anything"
    finally:
        flood.stop()
    assert house.rows("SELECT count(*) FROM chat_message WHERE key LIKE 'flood-%%' AND role = 'user'")[0][0] <= 30
    assert house.web.process.poll() is None
    assert house.answers.process.poll() is None


def is_done(house: House, key: str) -> bool:
    return house.rows(STATE, key) == [("done",)]


def read_until(page: ClientConnection, words: str, seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if words in str(page.recv(timeout=seconds)):
            return
    raise AssertionError(f"{words} did not come within {seconds} s")
