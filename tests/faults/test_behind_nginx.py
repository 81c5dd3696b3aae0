"""Several web and answers processes behind one address, with the nginx configuration of docs/deployment."""

from __future__ import annotations

import asyncio
import time
from collections import Counter

import pytest

from tests.load.proxy import CONFIGURATION, adapted

pytestmark = [pytest.mark.faults, pytest.mark.timeout(240)]


@pytest.fixture
def front(office) -> str:
    """The one address of two web processes."""
    return office.add_nginx([office.address, office.add_web("web-2")])


def sockets_by_process(office) -> Counter[str]:
    """How many sockets each web process has accepted since it started."""
    logs = {"web": office.data / "logs/web.log", "web-2": office.data / "more/web-2.log"}
    return Counter({name: log.read_text(errors="replace").count('"WSCONNECT ') for name, log in logs.items()})


async def test_all_tabs_and_devices_show_the_same_and_stop_works_from_any(office, visits, front):
    before = sockets_by_process(office)
    office.add_answers("answers-2")
    desk = await visits(front)
    tabs = [desk, *[await visits(front, like=desk) for _ in range(4)]]
    phone = await visits(front, like=desk)
    phone.cookies = {"Cookie": f"sessionid={office.second_session(desk)}; csrftoken={'a' * 32}"}
    phone.drop()
    readers = [*tabs, phone]
    key = await visits.ask(desk, "search first, then write 80 words at 20 a second")
    began = [(await reader.until_words(key, 10), time.monotonic())[1] for reader in readers]
    assert max(began) - min(began) < 5
    ends = await asyncio.gather(*(reader.until_ended(key) for reader in readers))
    assert {(end.state, end.text) for end in ends} == {("done", ends[0].text)}
    # Both processes had some of them: nothing of this hangs on meeting the same one again.
    assert all(count > 0 for count in (sockets_by_process(office) - before).values())
    assert len(sockets_by_process(office) - before) == 2
    for stopper in (phone, tabs[3]):
        stopped = await visits.ask(desk, "write 400 words at 20 a second")
        await asyncio.gather(*(reader.until_words(stopped, 5) for reader in readers))
        await stopper.stop(stopped)
        asked_at = time.monotonic()
        ends = await asyncio.gather(*(reader.until_ended(stopped) for reader in readers))
        # The answer itself would take 20 seconds.
        assert time.monotonic() - asked_at < 10
        assert {(end.state, end.text) for end in ends} == {("stopped", ends[0].text)}
        visits.asked.pop()
    visits.asked += [(reader, key) for reader in readers[1:]]


async def test_a_web_process_that_dies_takes_nobody_with_it(office, visits, front):
    readers = [await visits(front) for _ in range(6)]
    keys = [await visits.ask(reader, "write 100 words at 15 a second") for reader in readers]
    for reader, key in zip(readers, keys, strict=True):
        await reader.until_words(key, 5)
    office.kill("web")
    # Pages open and questions are taken through the other one while this one is away.
    newcomer = await visits(front)
    key = await visits.ask(newcomer, "write 20 words at 40 a second")
    assert (await newcomer.until_ended(key)).state == "done"
    for reader, key in zip(readers, keys, strict=True):
        assert (await reader.until_ended(key)).state == "done"
        assert office.answer(key)["attempt"] == 1


def test_the_documented_configuration_is_the_tested_one():
    text = CONFIGURATION.read_text()
    changed = adapted(text, 4711, ["8101", "8102", "8103"])
    assert changed.count("max_fails=1") == 3
    assert "listen 127.0.0.1:4711;" in changed
    lost = {line.strip() for line in text.splitlines()} - {line.strip() for line in changed.splitlines()}
    assert all("127.0.0.1:800" in line or "ssl" in line for line in lost), lost
