import asyncio
from contextlib import AsyncExitStack
from dataclasses import dataclass
from typing import Any

import pytest

from chat import answer_log, answering, claiming
from chat.models import Message, State
from chat.providers import failures
from chat.providers.base import ProviderError, RoundEnd, TextDelta
from memory import forgetting, working
from tests.chat.conftest import ask, beating, called, produce_next, said
from tests.waiting import LIMIT, until

pytestmark = pytest.mark.django_db(transaction=True)
EVERYBODY: dict[str, Any] = {"clauses": []}
WOMEN = {"clauses": [{"field": "gender", "operator": "any", "value": ["woman"]}]}


async def logged(answer):
    client = answer_log.connect()
    try:
        key = answer_log.name(answer.pk, answer.attempt)
        return (await answer_log.read(client, {key: answer_log.START}, 100)).get(key, [])
    finally:
        await client.aclose()


async def test_an_answer_is_written_to_its_row_and_its_log(conversation, script):
    script(said("Seven ", "match."))
    await ask(conversation, "woman")
    answer = await produce_next()
    assert (answer.state, answer.text, answer.provider_label) == (State.DONE, "Seven match.", "A script")
    entries = await logged(answer)
    assert "".join(entry.text for entry in entries) == "Seven match."
    assert entries[-1].end


async def test_the_log_can_be_joined_at_any_character(conversation, script):
    script(said("One ", "two ", "three."))
    await ask(conversation, "woman")
    answer = await produce_next()
    text = ""
    for entry in await logged(answer):
        assert entry.offset == len(text) or not entry.text
        text += entry.text
    assert text == answer.text


async def test_tools_are_run_and_their_results_go_back_to_the_provider(conversation, script):
    provider = script(called("search_talents", EVERYBODY), said("None yet."))
    await ask(conversation, "anybody")
    answer = await produce_next()
    assert (answer.state, answer.text) == (State.DONE, "None yet.")
    (result,) = provider.requests[1].steps[0].results
    assert not result.is_error
    assert result.content["total_matches"] == 0


async def test_wrong_tool_input_is_told_to_the_provider_and_the_answer_goes_on(conversation, script):
    provider = script(called("search_talents", {"clauses": "x"}), called("no_such_tool", {}), said("Sorry."))
    await ask(conversation, "anybody")
    answer = await produce_next()
    assert (answer.state, answer.text) == (State.DONE, "Sorry.")
    assert [step.results[0].is_error for step in provider.requests[2].steps] == [True, True]


async def test_text_before_and_after_a_search_are_paragraphs_of_their_own(conversation, script):
    search = called("search_talents", EVERYBODY)
    script([TextDelta("Let me look."), *search], said("Nobody."))
    await ask(conversation, "anybody")
    assert (await produce_next()).text == "Let me look.\n\nNobody."


async def test_a_provider_error_before_any_text_is_a_failed_answer_with_its_sentence(conversation, script):
    script([ProviderError("overloaded", "Claude is overloaded. Please retry.")])
    await ask(conversation, "woman")
    answer = await produce_next()
    assert (answer.state, answer.error_kind) == (State.FAILED, "overloaded")
    assert answer.error_sentence == "Claude is overloaded. Please retry."


async def test_a_provider_error_after_text_keeps_the_text(conversation, script):
    script([TextDelta("Half an"), ProviderError("cut_stream", "It broke off.")])
    await ask(conversation, "woman")
    answer = await produce_next()
    assert (answer.state, answer.text) == (State.INTERRUPTED, "Half an")


async def test_an_unforeseen_error_is_told_without_its_details(conversation, script):
    script([RuntimeError("secret path")])
    await ask(conversation, "woman")
    answer = await produce_next()
    assert answer.state == State.FAILED
    assert "secret" not in answer.error_sentence


@pytest.mark.parametrize(("reason", "kind"), [*zip(failures.ENDS, failures.ENDS, strict=True), ("end_turn", "empty")])
async def test_an_end_that_is_no_answer_says_what_it_is(conversation, script, reason, kind):
    script([RoundEnd([], (), reason)])
    await ask(conversation, "woman")
    answer = await produce_next()
    assert (answer.state, answer.error_kind) == (State.FAILED, kind)


async def test_a_provider_that_only_searches_is_ended(conversation, script):
    script(*[called("search_talents", EVERYBODY, f"call-{n}") for n in range(answering.MOST_ROUNDS)])
    await ask(conversation, "woman")
    assert (await produce_next()).error_kind == "too_many_rounds"


@dataclass
class Halfway:
    """An attempt that has written some words and waits for the test."""

    production: answering.Production
    writing: asyncio.Task[None]
    question: Message
    beat: AsyncExitStack

    async def end(self) -> Message:
        await asyncio.wait_for(self.writing, LIMIT)
        await self.beat.aclose()
        return await answering.database(Message.objects.get)(answer_to=self.question)

    async def change(self, **fields: Any) -> None:
        await answering.database(Message.objects.filter(answer_to=self.question).update)(**fields)


async def halfway(conversation, script, *rounds, events=1) -> Halfway:
    """Starts an answer and holds it after this many events of the script."""
    provider = script(*(rounds or [said("One ", "two.")]))
    provider.gate = asyncio.Semaphore(events)
    question = await ask(conversation, "woman")
    (claimed,) = (await answering.database(claiming.claim)("test", 1)).answers
    beat = AsyncExitStack()
    production = answering.Production(claimed, await beat.enter_async_context(beating()))
    writing = asyncio.create_task(answering.produce(production))
    await until(lambda: provider.gate.locked() and (production.text or not events))
    return Halfway(production, writing, question, beat)


async def test_stop_keeps_what_was_written(conversation, script):
    attempt = await halfway(conversation, script)
    attempt.production.stop.set()
    answer = await attempt.end()
    assert (answer.state, answer.text) == (State.STOPPED, "One ")


async def test_stop_arrives_by_the_row_alone_when_no_doorbell_rings(conversation, script, settings):
    settings.ANSWER_CHECKPOINT_SECONDS = 0.1
    attempt = await halfway(conversation, script)
    await attempt.change(stop_requested=True)
    assert (await attempt.end()).state == State.STOPPED


async def test_a_process_that_leaves_hands_its_answer_over_and_the_next_one_finishes_it(conversation, script):
    attempt = await halfway(conversation, script)
    attempt.production.leave.set()
    left = await attempt.end()
    assert (left.state, left.text) == (State.RUNNING, "One ")
    script(said("One ", "two."))
    answer = await produce_next()
    assert (answer.state, answer.text, answer.attempt) == (State.DONE, "One two.", 2)


async def test_a_takeover_goes_on_after_the_last_finished_round(conversation, script):
    attempt = await halfway(
        conversation, script, called("search_talents", EVERYBODY), said("Nobody ", "yet."), events=2
    )
    attempt.production.leave.set()
    await attempt.end()
    second = script(said("Nobody ", "at all."))
    answer = await produce_next()
    assert (answer.state, answer.text) == (State.DONE, "Nobody at all.")
    assert [call.name for call in second.requests[0].steps[0].calls] == ["search_talents"]


async def test_an_attempt_that_was_taken_over_writes_nothing_more(conversation, script, settings):
    settings.ANSWER_CHECKPOINT_SECONDS = 0.1
    attempt = await halfway(conversation, script)
    await attempt.change(attempt=7, text="the new owner's")
    row = await attempt.end()
    assert (row.state, row.text) == (State.RUNNING, "the new owner's")


async def test_an_answer_whose_processes_keep_dying_is_given_up_plainly(conversation, script, settings):
    script(said("never"))
    question = await ask(conversation, "woman")
    await answering.database(Message.objects.filter(answer_to=question).update)(takeovers=settings.ANSWER_ATTEMPTS)
    answer = await produce_next()
    assert (answer.state, answer.error_kind) == (State.FAILED, "gave_up")


async def test_the_second_question_is_asked_with_the_first_turn_and_the_filters_in_force(conversation, script):
    script(
        called("search_talents", WOMEN),
        said("None."),
    )
    await ask(conversation, "a woman")
    await produce_next()
    provider = script(said("Still none."))
    await ask(conversation, "same but taller")
    await produce_next()
    (request,) = provider.requests
    assert [(turn.question, turn.answer) for turn in request.history] == [("a woman", "None.")]
    assert [clause["field"] for clause in request.working.query["clauses"]] == ["gender"]


async def test_when_working_memory_has_expired_the_rows_know_the_filters(conversation, script, meera):
    script(
        called("search_talents", WOMEN),
        said("None."),
    )
    await ask(conversation, "a woman")
    await produce_next()
    await working.forget(meera.pk, conversation.pk)
    assert await working.read(meera.pk, conversation.pk) is None
    provider = script(said("Still none."))
    await ask(conversation, "same but taller")
    await produce_next()
    assert [clause["field"] for clause in provider.requests[0].working.query["clauses"]] == ["gender"]


async def test_what_was_forgotten_is_not_taken_from_the_rows_again(conversation, script, meera):
    script(called("search_talents", WOMEN), said("None."))
    await ask(conversation, "a woman")
    await produce_next()
    known = await working.read(meera.pk, conversation.pk)
    assert known
    assert known.query
    await answering.database(forgetting.forget_conversation)(meera.pk, conversation.pk)
    provider = script(said("Afresh."))
    await ask(conversation, "same but taller")
    await produce_next()
    assert provider.requests[0].working.query is None


async def test_an_answer_that_runs_while_its_conversation_is_forgotten_is_not_remembered(conversation, script, meera):
    rounds = [called("search_talents", WOMEN), said("None.")]
    attempt = await halfway(conversation, script, *rounds, events=2)
    await answering.database(forgetting.forget_conversation)(meera.pk, conversation.pk)
    attempt.production.stop.set()
    await attempt.end()
    assert attempt.production.shown.query is not None
    assert await working.read(meera.pk, conversation.pk) is None


async def test_an_answer_is_produced_and_saved_while_redis_is_away(conversation, script, settings, tmp_path):
    dead = f"unix://{tmp_path}/nobody.sock?db=0"
    settings.ANSWER_LOG_URL = settings.WORKING_MEMORY_URL = dead
    script(said("Still ", "here."))
    await ask(conversation, "woman")
    answer = await asyncio.wait_for(produce_next(), LIMIT)
    assert (answer.state, answer.text) == (State.DONE, "Still here.")


async def test_what_must_be_refused_never_reaches_a_model(conversation, script):
    provider = script(said("Here are some."), said("Here are more."))
    await ask(conversation, "a man for a bold scene")
    assert (await produce_next()).text == "Here are some."
    await ask(conversation, "16–17 ki ladki for a bold scene")
    answer = await produce_next()
    assert (answer.state, answer.provider) == (State.DONE, "offline")
    assert "under 18" in answer.text
    assert len(provider.requests) == 1
