import threading
from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone

from memory import episodes, extracting, facts, pausing, recall
from memory.models import Episode, FactSource, Memory
from tests.memory.learning_sets import CHANGES, POISON, WORDINGS

pytestmark = pytest.mark.django_db
QUIET = timedelta(minutes=15)
AGO = timedelta(minutes=30)


def learn():
    return extracting.read_idle(timezone.now() - QUIET)


def live(user):
    return [row.text for row in Memory.objects.live().for_user(user).order_by("id")]


def test_a_conversation_is_read_once_it_has_been_quiet_and_only_once(say, asha):
    say("Vikram prefers theatre actors", ago=timedelta(minutes=14))
    assert learn() == []
    Episode.objects.update(occurred_at=timezone.now() - AGO)
    (talk,) = learn()
    assert [fact.text for fact in talk.facts] == ["Vikram prefers theatre actors"]
    assert learn() == []
    assert live(asha) == ["Vikram prefers theatre actors"]


def test_what_was_learnt_says_whom_it_is_about_who_said_it_and_where(say, asha):
    turn = say("We are late. Vikram hates moustaches.", ago=AGO, message=77)
    learn()
    fact = Memory.objects.get()
    assert (fact.kind, fact.scope, fact.subject, fact.said_by) == ("preference", "director", "Vikram", "Vikram")
    assert (fact.author, fact.source_message, fact.occurred_at) == ("rule", 77, turn.occurred_at)
    source = FactSource.objects.get()
    assert (source.episode, source.quote) == (turn, "Vikram hates moustaches")


def test_a_verdict_names_the_role_the_reason_and_the_project(say):
    say("Options for Kaala Sach please", ago=AGO)
    say("The director rejected Ravi Kumar for Inspector Shinde because he is too polished", ago=AGO)
    learn()
    fact = Memory.objects.get()
    assert (fact.kind, fact.scope, fact.subject) == ("decision", "project", "Kaala Sach")
    assert fact.value
    assert fact.value["who"] == "Ravi Kumar"
    assert (fact.value["verdict"], fact.value["role"]) == ("rejected", "Inspector Shinde")
    assert fact.value["why"] == "he is too polished"
    assert fact.said_by == "The director"


@pytest.mark.parametrize(
    "search",
    [
        "Need a man of 40 who speaks Marathi for Kaala Sach",
        "show me more from Pune",
        "Who wants to travel to Nashik?",
        "only those under 40k a day",
        "I want a wrestler who prefers to stay in Mumbai? ",
        "same but younger",
    ],
)
def test_a_search_is_no_fact(say, asha, search):
    say(search, ago=AGO)
    learn()
    assert live(asha) == []


def test_five_facts_said_in_three_wordings_are_five_rows(say, asha):
    for place, wordings in enumerate(zip(*WORDINGS, strict=True)):
        for number, wording in enumerate(wordings):
            say(wording, talk=100 * place + number, ago=timedelta(days=9 - 3 * place))
    learn()
    assert len({talk for (talk,) in FactSource.objects.values_list("episode__conversation")}) == 15
    assert len(live(asha)) <= 7


@pytest.mark.parametrize(("before", "after", "question", "now"), CHANGES)
def test_a_changed_fact_is_served_in_its_new_form_alone(say, asha, before, after, question, now):
    say(before, talk=1, ago=timedelta(days=9))
    learn()
    assert live(asha) == [before.rstrip(".")]
    say(after, talk=2, ago=AGO)
    learn()
    found = recall.search(user_id=asha.pk, query=question, kinds=Memory.Kind.values)
    assert now in found[0].text
    assert live(asha) == [after.rstrip(".")]
    assert [row.text for row in facts.history(Memory.objects.live().get())] == [before.rstrip(".")]


def test_there_are_thirty_changes_and_forty_poisoned_texts():
    assert (len(CHANGES), len(POISON)) == (30, 40)


@pytest.mark.parametrize(("speaker", "text"), POISON)
def test_poison_becomes_no_memory(say, asha, speaker, text):
    say("Vikram prefers theatre actors", talk=1, ago=AGO)
    if speaker == "event":
        episodes.keep_event(
            user_id=asha.pk,
            conversation_id=2,
            message_id=9,
            event="import",
            text=text,
            occurred_at=timezone.now() - AGO,
        )
    else:
        say(text, talk=2, role=speaker, ago=AGO)
    learn()
    assert live(asha) == ["Vikram prefers theatre actors"], "and what the director says herself is learnt"


def test_what_was_asked_to_be_remembered_is_not_learnt_a_second_time(say, asha):
    facts.add(user_id=asha.pk, kind="preference", text="theatre actors, Vikram says", source_message=5)
    say("Vikram prefers theatre actors", message=5, ago=AGO)
    learn()
    assert live(asha) == ["theatre actors, Vikram says"]


def test_at_most_ten_facts_are_learnt_from_one_conversation_at_a_time(say, asha):
    for number in range(15):
        say(f"The budget for Film{number} is {number} lakh".replace("Film", "Zameen "), ago=AGO)
        say(f"Vikram hates {'abcdefghijklmno'[number] * 5}", ago=AGO)
    learn()
    assert len(live(asha)) == extracting.MOST_FACTS


def test_while_remembering_is_paused_nothing_is_learnt_from_what_was_said_before(say, asha):
    say("Vikram prefers theatre actors", ago=AGO)
    pausing.pause_conversation(asha.pk, 10)
    learn()
    assert live(asha) == []


def test_turns_that_expired_unread_are_passed_over_for_good(say, asha):
    say("Vikram prefers theatre actors", ago=AGO)
    Episode.objects.update(expires_at=timezone.now())
    assert learn() == []
    assert not Episode.objects.filter(read_at=None).exists()


@pytest.mark.django_db(transaction=True)
def test_several_workers_at_once_read_each_conversation_once(say, asha):
    for talk in range(12):
        say(f"The director rejected Ravi Kumar for part {talk}", talk=talk, ago=AGO)
    read: list[int] = []
    errors: list[Exception] = []

    def work():
        try:
            read.extend(talk.conversation for talk in learn())
        except Exception as error:
            errors.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert sorted(read) == list(range(12))
    assert len(live(asha)) == 12
