"""A hostile model invents; the whole way of an answer: real loop, real rows, real tools, what the page is sent."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from django.utils import timezone

from chat import answering, asking
from chat.articles import Article
from chat.models import Conversation, Message, State
from chat.providers import selection
from chat.providers.base import ProviderError
from talents.demo.loading import load
from talents.index import refresh_all
from talents.models import Talent
from tests.chat.conftest import ask, called, produce_next, said
from tests.fake_claude import FakeClaude, text, tool_block, tools

pytestmark = pytest.mark.django_db(transaction=True)
INVENTIONS = re.compile(r"Rahul Kapoor|Zoya Merchant|\b23\b|talent 99\d+|Vikram Unreal")
LIES = """Three women match, **Rahul Kapoor** first.

[talent:{asha}]

[talent:990001]

- [talent:{asha}] is 23 years old, like Zoya Merchant
- *Vikram* Unreal, and [talent:990002]

| Name | Age |
|---|---|
| [talent:{asha}] | 23 |

[talent:{unasked}] is free too."""


@pytest.fixture(autouse=True)
async def _closed() -> AsyncIterator[None]:
    yield
    await selection.close()


@pytest.fixture
def asha() -> Talent:
    # An id that is no age: the page tells ids too.
    return Talent.objects.create(
        pk=800_001, stage_name="Asha Rane", gender_identity="woman", playing_age_min=20, playing_age_max=25
    )


@pytest.fixture
def unasked() -> Talent:
    return Talent.objects.create(pk=800_002, stage_name="Vikram Unreal", gender_identity="man")


def searching():
    clauses = [{"field": "gender", "operator": "any", "value": ["woman"]}]
    return tools(tool_block("search_talents", {"clauses": clauses}))


def shown(message: Message) -> str:
    return "".join(block.html for block in Article(message).blocks)


def unmarked(html: str) -> str:
    return re.sub(r"<mark.*?</mark>", "", html, flags=re.S)


def check(html: str, asha: Talent) -> None:
    assert INVENTIONS.search(html), "there was something to mark"
    assert not INVENTIONS.search(unmarked(html)), html
    assert f'data-talent="{asha.pk}"' in html


async def test_no_invention_of_claude_reaches_the_page_unmarked(conversation, asha, unasked, fake_claude: FakeClaude):
    fake_claude.script(searching(), text(LIES.format(asha=asha.pk, unasked=unasked.pk)))
    await ask(conversation, "woman")
    answer = await produce_next()
    assert answer.state == State.DONE
    html = await answering.database(shown)(answer)
    check(html, asha)
    assert html.count("<mark") >= 8


async def test_no_invention_is_unmarked_while_it_streams_and_the_end_is_what_was_streamed(
    conversation, asha, unasked, fake_claude: FakeClaude
):
    fake_claude.script(searching(), text(LIES.format(asha=asha.pk, unasked=unasked.pk)))
    await ask(conversation, "woman")
    answer = await produce_next()
    final = [block.html for block in await answering.database(lambda: Article(answer).blocks)()]
    await answering.database(_grow)(answer, final)


def _grow(answer: Message, final: list[str]) -> None:
    """The text letter by letter: whatever is not the word being written is marked, and a finished block stays."""
    renderer = Article(answer).renderer
    for length in range(1, len(answer.text) + 1):
        html = [block.html for block in renderer.blocks(answer.text[:length], final=False)]
        assert html[:-1] == final[: len(html) - 1]
        if html and answer.text[length - 1] in " \n":
            assert not INVENTIONS.search(unmarked(html[-1])), answer.text[:length]


async def test_what_an_earlier_answer_found_stays_known_and_only_in_its_conversation(
    conversation, meera, asha, fake_claude: FakeClaude
):
    words = f"Asha Rane again: [talent:{asha.pk}]. Rahul Kapoor as well."
    fake_claude.script(searching(), text("Here."), text(words), text(words))
    other = await answering.database(Conversation.objects.create)(user=meera)
    for where in (conversation, conversation, other):
        await ask(where, "and now?")
        answer = await produce_next()
        html = await answering.database(shown)(answer)
        marks = re.findall(r"<mark[^>]*>(.*?)</mark>", html)
        if answer.text == words:
            lost = (
                []
                if where == conversation
                else ["Asha Rane (not in the roster)", f"talent {asha.pk}: not in the roster"]
            )
            assert set(marks) == {"Rahul Kapoor (not in the roster)", *lost}


async def test_a_name_that_claude_only_searched_for_is_marked(conversation, asha, fake_claude: FakeClaude):
    clause = {"field": "name", "operator": "matches", "value": "Rahul Kapoor"}
    fake_claude.script(
        tools(tool_block("search_talents", {"clauses": [clause]})),
        tools(tool_block("get_talent", {"talent_id": 990001})),
        text("Rahul Kapoor is 23, and [talent:990001]."),
    )
    await ask(conversation, "woman")
    html = await answering.database(shown)(await produce_next())
    assert not INVENTIONS.search(unmarked(html))
    assert html.count("<mark") == 3


async def test_a_retried_answer_knows_only_its_own_tools(conversation, asha, script):
    search = {"clauses": [{"field": "gender", "operator": "any", "value": ["woman"]}]}
    script(called("search_talents", search), [*said("Asha Rane")[:1], ProviderError("overloaded", "Later.")])
    await ask(conversation, "woman")
    answer = await produce_next()
    assert answer.told["names"] == ["Asha Rane"]
    await answering.database(asking.retry)(answer)
    script(said("Asha Rane is free."))
    assert "<mark" in await answering.database(shown)(await produce_next())


CORPUS = Path(__file__).parents[1] / "talents" / "understanding" / "corpus"
MORE = ["tell me about the first one", "next 5", "same but from Delhi", "under 20k", "help", "who is Zoya Xylophone?"]


def test_the_offline_assistant_is_never_marked(meera, settings):
    """Some hundred questions of the understander's corpus, over a roster of invented people, with follow-ups."""
    settings.OFFLINE_WORDS_PER_SECOND = 0
    load(300, today=timezone.localdate() - timedelta(days=3), progress=lambda *_: None)
    refresh_all()
    lines = [
        json.loads(line)["text"] for path in sorted(CORPUS.glob("*.jsonl")) for line in path.read_text().splitlines()
    ]
    questions = lines[::4]
    assert len(questions) > 80
    marks = asyncio.run(_offline(meera, questions))
    assert marks == []


async def _offline(user, questions: list[str]) -> list[str]:
    marks, drawn = [], 0
    for start in range(0, len(questions), 12):
        conversation = await answering.database(Conversation.objects.create)(user=user)
        for number, question in enumerate([*questions[start : start + 12], *MORE]):
            await ask(conversation, question)
            answer = await produce_next()
            assert answer.provider == "offline"
            html = await answering.database(shown)(answer)
            drawn += html.count("data-talent=")
            marks += [f"{number} {question}: {found}" for found in re.findall(r"<mark.*?</mark>", html)]
    assert drawn > 200
    return marks
