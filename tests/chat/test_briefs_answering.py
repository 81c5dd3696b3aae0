"""A call for several parts on the whole way: with and without Claude, forgotten filters, and what staff are shown."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from django.utils import timezone

from chat import answering
from chat.answering import database
from chat.articles import Article
from chat.care_models import CareFlag
from chat.models import Message, State
from chat.outcome import TALENT
from chat.providers import selection
from memory import forgetting
from memory.models import Memory
from talents.models import Talent
from talents.roster_chips import address
from talents.understanding import understand
from tests.chat.conftest import ask, produce_next
from tests.chat.test_requests_of_the_field import PARTS
from tests.fake_claude import FakeClaude, text, tool_block, tools
from tests.talents.rosters import talent

pytestmark = pytest.mark.django_db(transaction=True)
SHINDE_AND_MEERA = "SHINDE man 40-50 / MEERA girl 8-10"
OF_A_CHILD = [
    "Meera has a kissing scene",
    "Meera ka kissing scene hai",
    "the second part is a kissing scene",
    "show Meera with kissing scene",
    "more for Meera, comfortable with kissing scene",
    "kissing scene between Shinde and Meera",
    "compare Asha and Bina for Meera's kissing scene",
    "remember: role 2 has a kissing scene",
]
TALL = {"field": "height", "operator": "between", "value": {"min": 168, "max": None}}

WOMEN = {"field": "gender", "operator": "any", "value": ["woman"]}


@pytest.fixture(autouse=True)
async def _closed(settings) -> AsyncIterator[None]:
    settings.OFFLINE_WORDS_PER_SECOND = 0
    yield
    await selection.close()


@pytest.fixture
def meeras() -> list[Talent]:
    facts = {"playing_age_min": 20, "playing_age_max": 27, "skills": [("debating", "skilled")], "base_city": "mumbai",
             "languages": [("bn", "native"), ("hi", "C1")]}  # fmt: skip
    return [talent(f"Asha Malik {number}", **facts) for number in range(5)]


async def said(conversation, words: str) -> Message:
    await ask(conversation, words)
    answer = await produce_next()
    assert answer.state == State.DONE, answer.error_sentence
    return answer


def drawn(answer: Message) -> str:
    return "".join(block.html for block in Article(answer).blocks)


async def test_claude_searches_for_all_parts_in_one_round_of_two_requests(
    conversation, meeras, fake_claude: FakeClaude
):
    parts = understand(PARTS, today=timezone.localdate()).parts
    calls = [tool_block("search_talents", {"clauses": part.query.to_dict()["clauses"], "limit": 3}) for part in parts]
    fake_claude.script(tools(*reversed(calls)), text("**SHINDE**: nobody. **MEERA**: five might."))
    answer = await said(conversation, PARTS)
    assert len(fake_claude.requests) == 2
    results = [block for block in fake_claude.last.messages[-1]["content"] if block["type"] == "tool_result"]
    assert len(results) == 3
    assert all('"roster_page": "/talents/?' in str(result["content"]) for result in results)
    assert answer.query is not None
    assert answer.query["clauses"] == parts[0].query.canonical().to_dict()["clauses"]


async def test_a_call_that_claude_has_answered_is_gone_on_with_without_claude(
    conversation, meeras, fake_claude: FakeClaude, monkeypatch
):
    parts = understand(PARTS, today=timezone.localdate()).parts
    calls = [tool_block("search_talents", {"clauses": part.query.to_dict()["clauses"], "limit": 3}) for part in parts]
    fake_claude.script(tools(*reversed(calls)), text("**SHINDE**: nobody. **MEERA**: five might."))
    await said(conversation, PARTS)
    monkeypatch.setattr(answering, "choose_provider", selection.roster_alone)
    answer = await said(conversation, "more for Meera")
    assert "For the part “MEERA”." in answer.text
    assert TALENT.findall(answer.text) == [str(person.pk) for person in meeras[3:]]


async def test_an_answer_for_several_parts_shows_no_filters_as_its_own_and_the_next_one_does(conversation, meeras):
    answer = await said(conversation, PARTS)
    assert answer.about["parts"] == 3
    assert Article(answer).chips == []
    html = await database(drawn)(answer)
    assert html.count('href="/talents/?') == 3
    assert "not-in-roster" not in html
    following = await said(conversation, "the second part")
    assert following.query is not None
    assert (
        Article(following).query
        == understand(PARTS, today=timezone.localdate(following.created_at)).parts[1].query.canonical()
    )
    assert len(await database(lambda: Article(following).chips)()) == len(following.query["clauses"])


async def test_filters_from_memory_hold_for_each_part_and_leave_words_and_links_when_they_are_forgotten(
    conversation, meeras
):
    row = {"user_id": conversation.user_id, "kind": "preference", "scope": "me", "text": "no one under 168 cm"}
    memory = await database(Memory.objects.create)(**row, data={"clauses": [TALL]})
    answer = await said(conversation, PARTS)
    assert answer.text.count("height=168-") == 3
    assert answer.text.count("at least 168 cm (5'6\") tall") >= 3
    await database(forgetting.forget)(memory)
    answer = await database(Message.objects.get)(pk=answer.pk)
    assert "height=168" not in answer.text
    assert "168 cm" not in answer.text
    for part in understand(PARTS, today=timezone.localdate(answer.created_at)).parts:
        assert address(part.query) in answer.text


def preferred(conversation, **data) -> Memory:
    row = {"user_id": conversation.user_id, "kind": "preference", "scope": "me"}
    return Memory.objects.create(**row, **data)


async def test_when_all_is_forgotten_filters_from_memory_leave_the_words_and_links_of_every_part(conversation, meeras):
    await database(preferred)(conversation, text="no one under 168 cm", data={"clauses": [TALL]})
    answer = await said(conversation, PARTS)
    assert answer.text.count("height=168-") == 3
    await database(Message.objects.filter(pk=answer.pk).update)(kept_text=answer.text)
    await database(forgetting.forget_all)(conversation.user_id)
    answer = await database(Message.objects.get)(pk=answer.pk)
    for shown in (answer.text, answer.kept_text):
        assert "height=168" not in shown
        assert "168 cm" not in shown
        for part in understand(PARTS, today=timezone.localdate(answer.created_at)).parts:
            assert address(part.query) in shown
    assert "168" not in str(answer.query)


async def test_a_filter_forgotten_while_its_parts_are_searched_leaves_the_words_and_links_and_another_stays(
    conversation, meeras, monkeypatch
):
    memory = await database(preferred)(conversation, text="only tall people", data={"clauses": [TALL]})
    await database(preferred)(conversation, text="only women", data={"clauses": [WOMEN]})
    run, asked = answering.tools.run, []

    async def forget_meanwhile(call, *rest):
        asked.append(str(call.input))
        outcome = await run(call, *rest)
        if len(asked) == 3:
            await database(forgetting.forget)(memory)
        return outcome

    monkeypatch.setattr(answering.tools, "run", forget_meanwhile)
    answer = await said(conversation, PARTS)
    assert all("168" in search for search in asked)
    answer = await database(Message.objects.get)(pk=answer.pk)
    assert "height=168" not in answer.text
    assert "168 cm" not in answer.text
    assert "168" not in str(answer.query)
    assert answer.text.count("gender=woman") == 3


async def test_a_part_for_a_child_is_refused_an_unsafe_scene_also_when_it_is_named_later(conversation, fake_claude):
    calls = [tool_block("search_talents", {"clauses": [{"field": "playing_age", "value": ages}]})
             for ages in ({"min": 30, "max": 35}, {"min": 10, "max": 12})]  # fmt: skip
    fake_claude.script(tools(*calls), text("Nobody yet."))
    await said(conversation, "KABIR 30-35 / CHOTU 10-12")
    assert await database(CareFlag.objects.count)() == 0
    answer = await said(conversation, "for Chotu: a bold scene")
    assert "the law forbids it" in answer.text
    assert len(fake_claude.requests) == 2
    flag = await database(CareFlag.objects.get)()
    assert (flag.kinds, flag.urgent) == (["minor"], True)


@pytest.mark.parametrize("words", OF_A_CHILD)
async def test_a_childs_part_is_refused_an_unsafe_scene_wherever_in_the_message_it_is_named(
    conversation, fake_claude, words
):
    await pasted(conversation, fake_claude)
    answer = await said(conversation, words)
    assert "the law forbids it" in answer.text
    assert (len(fake_claude.requests), answer.steps[-1]["calls"]) == (2, [])
    flag = await database(CareFlag.objects.get)()
    assert (flag.kinds, flag.urgent) == (["minor"], True)


@pytest.mark.parametrize("words", ["Shinde has a kissing scene", "Meera has a dance scene", "a kissing scene"])
async def test_a_grown_ups_part_and_a_childs_harmless_scene_are_no_matter_for_staff(conversation, fake_claude, words):
    await pasted(conversation, fake_claude)
    fake_claude.script(text("Noted."))
    assert (await said(conversation, words)).text == "Noted."
    assert await database(CareFlag.objects.count)() == 0


async def test_a_childs_part_stays_one_when_a_later_search_for_it_leaves_its_ages_out(conversation, fake_claude):
    await pasted(conversation, fake_claude)
    pune = {"clauses": [{"field": "place", "operator": "any", "value": ["pune"]}]}
    fake_claude.script(tools(tool_block("search_talents", pune)), text("Nobody in Pune."))
    await said(conversation, "Meera in Pune")
    asked = len(fake_claude.requests)
    assert "the law forbids it" in (await said(conversation, "Meera has a kissing scene")).text
    assert len(fake_claude.requests) == asked


async def pasted(conversation, fake_claude: FakeClaude) -> None:
    """The call is answered by Claude, in two requests; the grown-up's part is in force."""
    parts = understand(SHINDE_AND_MEERA, today=timezone.localdate()).parts
    calls = [tool_block("search_talents", {"clauses": part.query.to_dict()["clauses"]}) for part in reversed(parts)]
    fake_claude.script(tools(*calls), text("Nobody yet."))
    await said(conversation, SHINDE_AND_MEERA)
    assert len(fake_claude.requests) == 2
    assert await database(CareFlag.objects.count)() == 0
