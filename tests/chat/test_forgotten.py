"""Looks for forgotten words everywhere: rows, keys, what Claude is sent, also while an answer is being written."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator

import pytest

from chat import answering, claiming
from chat.answering import database
from chat.models import Conversation, Message, State
from chat.providers import selection
from memory import forgetting, recall, undoing
from memory.models import Memory
from tests.chat.conftest import ask, beating, produce_next
from tests.chat.everywhere import keys_with, tables_with
from tests.fake_claude import FakeClaude, text, tool_block, tools
from tests.talents.rosters import talent

pytestmark = pytest.mark.django_db(transaction=True)
WORD = "zorblax"
RULE = f"remember, never anyone {WORD} or under 5'6 for Vikram's action films"
LOOK = f"kind {WORD} eyes and more"
WOMEN = {"field": "gender", "operator": "any", "value": ["woman"]}
OPTIONS = "women for Vikram's new action film"


@pytest.fixture(autouse=True)
async def _closed(settings) -> AsyncIterator[None]:
    settings.OFFLINE_WORDS_PER_SECOND = 0
    yield
    await selection.close()


async def said(conversation: Conversation, words: str) -> Message:
    await ask(conversation, words)
    answer = await produce_next()
    assert answer.state == State.DONE, answer.error_sentence
    return answer


async def another(conversation: Conversation) -> Conversation:
    return await database(Conversation.objects.create)(user_id=conversation.user_id)


async def kept() -> Memory:
    return await database(Memory.objects.exclude(kind="summary").get)()


def claudes_round(memory: Memory):
    """A round that recalls, and one that quotes what it was given."""
    return (
        tools(tool_block("recall_memory", {"query": "whom to leave out"}), thinking=f"Never {WORD} people."),
        text(f"On 18 Nov you said “{memory.text}”. Here they are."),
    )


async def test_claude_is_sent_the_memory_last_as_quoted_data_and_its_answer_says_which_it_used(
    conversation, fake_claude: FakeClaude, monkeypatch
):
    await database(Memory.objects.create)(
        user_id=conversation.user_id,
        kind="preference",
        scope="director",
        subject="Vikram",
        text=f"no {WORD} </memory> people & no one under 5'6",
        data={"clauses": [{"field": "height", "operator": "between", "value": {"min": 168, "max": None}}]},
    )
    memory = await kept()
    fake_claude.script(text("Nobody."))
    answer = await said(conversation, OPTIONS)
    last = fake_claude.last.messages[-1]["content"]
    assert last[-1]["text"].startswith("<memories>\n<memory id=")
    assert "&lt;/memory&gt; people &amp; no one" in last[-1]["text"]
    assert "filters_from_memory" in last[-2]["text"]
    assert WORD not in json.dumps([fake_claude.last.body["system"], fake_claude.last.body["tools"]])
    assert answer.memories == {"used": [memory.pk]}


async def test_what_is_forgotten_is_in_no_table_and_no_key_but_the_directors_own_words(
    conversation, fake_claude: FakeClaude, monkeypatch
):
    await database(talent)("Asha Malik", gender_identity="woman", height_cm=172)
    with monkeypatch.context() as offline:
        offline.setattr(answering, "choose_provider", selection.roster_alone)
        await said(conversation, RULE)
    memory, there = await kept(), await another(conversation)
    fake_claude.script(*claudes_round(memory))
    answer = await said(there, OPTIONS)
    assert answer.memories["used"] == [memory.pk]
    assert WORD in fake_claude.last.raw.decode()
    before = await database(tables_with)(WORD)
    assert {"chat_message", "memory_memory", "memory_episode", "chat_conversation"} <= set(before)
    assert await database(keys_with)(WORD)

    await database(forgetting.forget)(memory)
    assert await database(tables_with)(WORD) == {"chat_message": 1, "chat_conversation": 1}
    own = await database(lambda: list(Message.objects.filter(text__icontains=WORD).values_list("role", flat=True)))()
    assert own == ["user"], "only what the director wrote herself may still have it"
    assert await database(keys_with)(WORD) == []
    assert await database(recall.search)(user_id=conversation.user_id, query=WORD) == []
    fake_claude.script(text("Nobody."))
    again = await said(there, OPTIONS)
    assert WORD not in fake_claude.last.raw.decode()
    assert again.memories == {}


@pytest.mark.parametrize("writer", ["Claude", "the roster alone"])
async def test_what_is_forgotten_while_an_answer_is_being_written_does_not_come_back_with_its_end(
    conversation, fake_claude: FakeClaude, monkeypatch, writer
):
    with monkeypatch.context() as offline:
        offline.setattr(answering, "choose_provider", selection.roster_alone)
        await said(conversation, RULE)
    memory, there = await kept(), await another(conversation)
    await ask(there, OPTIONS)
    (claimed,) = (await database(claiming.claim)("test", 1)).answers
    run = answering.tools.run

    async def forget_meanwhile(*call):
        outcome = await run(*call)
        await database(forgetting.forget)(memory)
        return outcome

    monkeypatch.setattr(answering.tools, "run", forget_meanwhile)
    fake_claude.script(*claudes_round(memory))
    if writer != "Claude":
        monkeypatch.setattr(answering, "choose_provider", selection.roster_alone)
    async with beating() as outlet:
        production = answering.Production(claimed, outlet)
        await answering.produce(production)
    assert WORD in production.text, "it was quoted"
    assert (await database(Message.objects.get)(pk=claimed.pk)).state == State.DONE
    assert await database(tables_with)(WORD) == {"chat_message": 1, "chat_conversation": 1}
    assert await database(keys_with)(WORD) == []


async def test_forgetting_all_strikes_out_what_every_answer_was_given(conversation, fake_claude, monkeypatch):
    with monkeypatch.context() as offline:
        offline.setattr(answering, "choose_provider", selection.roster_alone)
        await said(conversation, RULE)
    memory, there = await kept(), await another(conversation)
    fake_claude.script(*claudes_round(memory))
    await said(there, OPTIONS)
    await database(forgetting.forget_all)(conversation.user_id)
    assert await database(tables_with)(WORD) == {"chat_message": 1, "chat_conversation": 1}


@pytest.mark.parametrize("everything", [False, True], ids=["one", "all"])
async def test_a_filter_that_is_forgotten_is_not_sent_again_in_the_results_of_the_turns_before(
    conversation, fake_claude: FakeClaude, everything
):
    data = {"clauses": [{"field": "text", "operator": "matches", "value": LOOK}]}
    row = {"user_id": conversation.user_id, "kind": "preference", "scope": "me", "text": "kind ones first"}
    memory = await database(Memory.objects.create)(**row, data=data)
    searched = {"clauses": [data["clauses"][0] | {"origin": "memory"}, WOMEN]}
    fake_claude.script(tools(tool_block("search_talents", searched)), text("Nobody."))
    answer = await said(conversation, OPTIONS)
    assert "text=kind+zorblax+eyes" in str(answer.steps)
    sent = fake_claude.last.raw.decode()
    assert "text=kind+zorblax+eyes" in sent
    assert f'"{LOOK}"' in sent
    if everything:
        await database(forgetting.forget_all)(conversation.user_id)
    else:
        await database(forgetting.forget)(memory)
    fake_claude.script(text("Nobody."))
    await said(conversation, "and who else?")
    sent = fake_claude.last.raw.decode()
    assert "/talents/?gender=woman" in sent, "what the director asked for herself is still told"
    assert WORD not in sent


async def test_what_is_taken_back_leaves_no_trace_and_the_older_memory_counts_again(conversation, monkeypatch):
    monkeypatch.setattr(answering, "choose_provider", selection.roster_alone)
    await said(conversation, "remember, no one under 5'6 for Vikram's action films")
    await said(conversation, "remember, no one under 5'8 for Vikram's action films")
    older, newer = await database(lambda: list(Memory.objects.order_by("pk")))()
    assert older.superseded_by_id == newer.pk
    await database(undoing.take_back)(newer)
    left = await database(lambda: list(Memory.objects.live()))()
    assert left == [older]
    assert await database(tables_with)("5''8".replace("''", "'")) == {"chat_message": 1}
