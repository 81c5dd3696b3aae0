"""Talents who are named stand side by side in an offline answer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from chat.outcome import TALENT
from chat.providers.base import Request, Step, ToolResult
from chat.providers.offline import answer_to
from memory.working import Working
from talents import tools
from tests.chat.test_offline_with_roster import answer
from tests.talents.rosters import talent
from tests.talents.understanding.corpus import TODAY

pytestmark = pytest.mark.django_db
COMPARE = "Compare Aditi and Sana for Meera — director ne kya bola tha?"


def test_two_who_are_named_stand_fact_by_fact_with_what_the_record_says_and_no_verdict():
    aditi = talent("Aditi Rao", playing_age_min=22, playing_age_max=26, height_cm=165)
    sana = talent("Sana Khan", base_city="pune")
    said = {"date": "2026-10-02", "text": "Sana is too polished", "source": "conversation “Monsoon”"}
    request = Request(COMPARE, TODAY, working=Working())
    calls = answer_to(request)
    assert isinstance(calls, tuple)
    assert [call.name for call in calls] == ["recall_memory", *["search_talents"] * 3]
    recalled = {"memories": [said], "turns": []}
    found = [
        ToolResult(
            call.id, recalled if call.name == "recall_memory" else tools.run(call.name, call.input, today=TODAY).content
        )
        for call in calls
    ]
    request = replace(request, steps=(Step([], calls, tuple(found)),))
    text = answer_to(request)
    assert isinstance(text, str)
    assert TALENT.findall(text) == [str(aditi.pk), str(sana.pk)]
    assert "2 Oct 2026: “Sana is too polished”" in text
    assert "| Height | 165 cm (5'5\") | unknown |" in text
    assert "| Based in | unknown | Pune |" in text
    assert f"/talents/compare/?id={aditi.pk}&id={sana.pk}" in text


def test_without_a_record_that_is_said_and_the_search_before_stays_in_force():
    talent("Aditi Rao")
    talent("Sana Khan")
    _, before = answer("women from Pune")
    text, after = answer("Compare Aditi vs Sana", before)
    assert "From memory" not in text
    assert before.query is not None
    assert after.query is not None
    assert after.query["clauses"] == before.query["clauses"] != []


def test_a_name_of_several_or_of_nobody_is_asked_about_and_not_guessed():
    talent("Aditi Rao")
    talent("Aditi Verma")
    text, _ = answer("Aditi aur Zubeida compare karo")
    assert "Several are called “Aditi”: Aditi Rao and Aditi Verma. Which?" in text
    assert "Nobody is called “Zubeida”" in text
    assert TALENT.findall(text) == []


@pytest.fixture(autouse=True)
def _without_pacing(settings):
    settings.OFFLINE_WORDS_PER_SECOND = 0
