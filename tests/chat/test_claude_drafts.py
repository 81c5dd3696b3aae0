"""Claude drafts and splits with the same tools, under the rights of the user whose conversation it is."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import date
from typing import Any

import pytest
from django.contrib.auth.models import Group

from chat.answering import database
from chat.models import State
from chat.providers import selection
from talents import rights
from talents.models import Talent
from tests.chat.conftest import ask, produce_next
from tests.fake_claude import FakeClaude, text, tool_block, tools
from tests.talents.rosters import talent
from tests.talents.secrets import AGENTS, TOLD, keeper_of_secrets

pytestmark = pytest.mark.django_db(transaction=True)
JANUARY = (date(2099, 1, 5), date(2099, 1, 9))


@pytest.fixture(autouse=True)
async def _closed() -> AsyncIterator[None]:
    yield
    await selection.close()


def held() -> Talent:
    """Of whom everything restricted is known, on hold for Monsoon."""
    asha = keeper_of_secrets(days=[(*JANUARY, "hold", "Monsoon")])
    asha.representations.update(person="Reena Shah")
    return asha


def joins(user: Any, role: str) -> None:
    user.groups.set([Group.objects.get(name=role)])


@pytest.mark.parametrize(
    ("role", "greeting"), [(rights.DIRECTOR, "Hello Reena Shah,"), (rights.ASSISTANT, "Hello Sitara team,")]
)
async def test_what_a_draft_tells_claude_depends_on_who_asks_and_never_holds_what_is_restricted(
    conversation, meera, fake_claude: FakeClaude, role, greeting
):
    asha = await database(held)()
    await database(joins)(meera, role)
    fake_claude.script(
        tools(tool_block("draft_messages", {"purpose": "release", "project": "Monsoon"})),
        text(f"For Sitara:\n\n> Hello\n>\n> - [talent:{asha.pk}]"),
    )
    await ask(conversation, "Release everyone not booked on Monsoon")
    answer = await produce_next()
    assert answer.state == State.DONE
    (result,) = fake_claude.last.body["messages"][-1]["content"]
    told = json.loads(result["content"])
    assert told["drafts"][0]["opening"].startswith(greeting)
    assert told["drafts"][0]["talent_ids"] == [asha.pk]
    sent = fake_claude.last.raw.decode()
    assert not [secret for secret in (*TOLD, *AGENTS) if secret != "Ask first" and secret in sent]
    assert await database(asha.availabilities.get)(status="hold")


async def test_claude_splits_a_list_by_a_rate_and_the_search_in_force_stays(conversation, fake_claude: FakeClaude):
    asha = await database(talent)("Asha Malik", rates=[(30000, "INR", "day")])
    rate = {"amount": 20000, "currency": "INR", "unit": "day"}
    fake_claude.script(
        tools(tool_block("check_budget", {"talent_ids": [asha.pk], "rate": rate})), text("She is over it.")
    )
    await ask(conversation, "The budget is 20k a day now, who is left?")
    answer = await produce_next()
    assert answer.state == State.DONE
    (result,) = fake_claude.last.body["messages"][-1]["content"]
    (told,) = json.loads(result["content"])["talents"]
    assert (told["id"], told["group"], told["over_by"]) == (asha.pk, "over", "₹10,000 a day")
    assert (answer.query, answer.told["ids"]) == (None, [asha.pk])
