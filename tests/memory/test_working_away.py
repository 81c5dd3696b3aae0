"""Redis that is stopped, deaf or restarted: a clear error within a second, and work as usual when it is back."""

import shutil
import socket
import tempfile
import time
from pathlib import Path

import pytest
from asgiref.sync import sync_to_async

from castmatch import embedded
from memory import working
from memory.working import Working, WorkingMemoryAway

KEPT = Working(results=(1, 2), shown=2)


@pytest.fixture
def folder():
    # Not tmp_path: the path of a unix socket may have 107 bytes at most.
    path = Path(tempfile.mkdtemp(prefix="cm-away-"))
    yield path
    shutil.rmtree(path, ignore_errors=True)


@pytest.fixture
def own_redis(folder, settings):
    """Starts and stops a Redis that belongs to the test alone."""
    settings.WORKING_MEMORY_URL = f"unix://{folder}/s/redis.sock?db=5"
    running = []

    def start():
        running.append(embedded.start_redis(folder / "data", folder / "s"))

    def stop():
        embedded.stop(running.pop())

    start()
    yield start, stop
    for server in running:
        embedded.stop(server)


@pytest.fixture
def deaf_server(folder, settings):
    """Accepts connections and never answers."""
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(folder / "deaf.sock"))
        listener.listen(8)
        settings.WORKING_MEMORY_URL = f"unix://{folder}/deaf.sock?db=5"
        yield


async def assert_away_within_a_second():
    for deed in (
        lambda: working.read(1, 1),
        lambda: working.write(1, 1, KEPT),
        lambda: working.forget(1, 1),
    ):
        await in_time(deed)
    for deed_now in (lambda: working.live_for(1), lambda: working.forget_now(1, 1), lambda: working.forget_all_now(1)):
        await in_time(sync_to_async(deed_now, thread_sensitive=True))


async def in_time(deed):
    """It is refused within a second, in one of some tries: a busy machine may come back to a test late."""
    for _ in range(5):
        began = time.monotonic()
        with pytest.raises(WorkingMemoryAway, match="Check REDIS_URL"):
            await deed()
        if time.monotonic() - began < 1:
            return
    pytest.fail("it took longer than a second every time")


async def test_a_stopped_redis_is_told_within_a_second_and_a_restarted_one_serves_again(own_redis):
    start, stop = own_redis
    await working.write(1, 1, KEPT)
    assert [held.working for held in working.live_for(1)] == [KEPT]
    stop()
    await assert_away_within_a_second()
    start()
    await working.write(1, 2, KEPT)
    assert await working.read(1, 2) == KEPT
    assert KEPT in [held.working for held in working.live_for(1)]


async def test_a_restart_between_two_reads_is_not_noticed(own_redis):
    start, stop = own_redis
    await working.write(1, 1, KEPT)
    assert len(working.live_for(1)) == 1
    stop()
    start()
    assert await working.read(1, 1) == KEPT
    assert len(working.live_for(1)) == 1


@pytest.mark.usefixtures("deaf_server")
async def test_a_redis_that_never_answers_is_given_up_within_a_second():
    await assert_away_within_a_second()


async def test_a_port_where_nobody_listens_is_told_within_a_second(settings):
    settings.WORKING_MEMORY_URL = "redis://127.0.0.1:9/5"
    await assert_away_within_a_second()


async def test_the_error_keeps_the_password_of_the_address_to_itself(settings):
    settings.WORKING_MEMORY_URL = "redis://:open-sesame@127.0.0.1:9/5"
    with pytest.raises(WorkingMemoryAway) as caught:
        await working.read(1, 1)
    assert "open-sesame" not in f"{caught.value} {caught.value.__cause__}"
