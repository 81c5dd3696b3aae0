"""The scenarios of tests/load in a small size. `python -m tests.load` runs them in full."""

from __future__ import annotations

import pytest

from tests.load import scenarios

pytestmark = [pytest.mark.faults, pytest.mark.timeout(240)]


async def test_a_morning_rush(office):
    report = await scenarios.morning_rush(office, 15, words=60, pace=30, spread=1)
    assert report.wrong == []
    assert report.figures["answers"] == "15 asked for, 15 ended"


async def test_a_thread_that_everybody_watches(office):
    report = await scenarios.viral_thread(office, 25, words=60, pace=30)
    assert report.wrong == []
    assert report.figures["answers"] == "25 asked for, 25 ended"


async def test_a_deploy_in_the_middle_of_the_day(office):
    report = await scenarios.reconnect_storm(office, 15, words=100, pace=15)
    assert report.wrong == []
    assert report.figures["answers"] == "15 asked for, 15 ended"


async def test_a_storm_of_kills(office):
    report = await scenarios.kill_storm(office, 8, seconds=20, every=5, words=60, pace=20)
    assert report.wrong == []
    assert report.figures["killed"].count("answers") == 2
    assert not report.figures["taken over"].startswith("0 ")
