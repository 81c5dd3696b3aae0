from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone

from memory import facts, injection, recall, recall_sql, uses
from memory.models import Episode, Memory, MemoryUse

pytestmark = pytest.mark.django_db
INDIA = ZoneInfo("Asia/Kolkata")
NOW = datetime(2026, 11, 26, 12, tzinfo=INDIA)


def test_words_need_not_all_occur_and_the_rarer_ones_count_more(say, recalled):
    for text in ("inspector in Pune", "inspector in Mumbai", "inspector in Nashik", "anybody in Rohtak"):
        say(text, talk=len(text))
    assert recalled("an inspector from Rohtak")[0] == "anybody in Rohtak"
    assert len(recalled("an inspector from Rohtak")) == 4


def test_a_word_that_nobody_said_does_not_keep_the_others_from_being_found(say, recalled, monkeypatch):
    monkeypatch.setattr(recall_sql, "LOOKED_AT", 0)  # as on a shelf where each word stands in thousands of rows
    for number in range(5):
        say(f"inspector number {number} from Rohtak", talk=number)
    assert len(recalled("an inspector")) == 5
    assert len(recalled("did anybody audition an inspector")) == 5
    assert recalled("did anybody audition") == []


def test_of_many_that_have_a_word_those_with_the_others_too_are_found(say, recalled, monkeypatch):
    monkeypatch.setattr(recall_sql, "WEIGHED", 3)
    for number in range(12):
        say(f"inspector number {number}" + (" limps, from Rohtak" if number in {2, 7} else ""), talk=number)
    found = recalled("an inspector from Rohtak who limps")
    assert len(found) == 3
    assert set(found[:2]) == {f"inspector number {number} limps, from Rohtak" for number in (2, 7)}


def test_facts_and_episodes_are_found_by_one_search(say, recalled, asha):
    say("Ravi Kumar read for the inspector")
    facts.add(user_id=asha.pk, kind="decision", text="Ravi Kumar rejected for the inspector: too polished")
    assert set(recalled("ravi kumar inspector")) == {
        "Ravi Kumar read for the inspector",
        "Ravi Kumar rejected for the inspector: too polished",
    }
    assert recalled("ravi kumar", kinds=["decision"]) == ["Ravi Kumar rejected for the inspector: too polished"]
    assert recalled("ravi kumar", kinds=["episode"]) == ["Ravi Kumar read for the inspector"]


def test_nobody_finds_what_is_another_users_except_office_facts(say, recalled, asha, bharat):
    say("Ravi Kumar is too polished")
    facts.add(user_id=asha.pk, kind="fact", text="Ravi Kumar asks 40,000 a day")
    facts.add(user_id=asha.pk, kind="fact", text="Ravi Kumar needs a pick-up from Thane", scope="office")
    assert len(recalled("ravi kumar")) == 3
    assert recalled("ravi kumar", user=bharat) == ["Ravi Kumar needs a pick-up from Thane"]


def test_expired_and_superseded_memories_are_not_found(say, recalled, remember):
    gone, kept = say("Ravi Kumar is too polished"), say("Ravi Kumar is fine", talk=11)
    newer = remember("Ravi Kumar costs 40,000")
    remember("Ravi Kumar costs 30,000", superseded_by=newer)
    remember("Ravi Kumar costs 20,000", ends=timedelta(seconds=-1))
    Episode.objects.filter(pk=gone.pk).update(expires_at=timezone.now())
    assert set(recalled("ravi kumar")) == {kept.text, "Ravi Kumar costs 40,000"}


@pytest.mark.parametrize(
    "hostile", ["", "\0", "-ravi", "ravi & !kumar |", "'); DROP TABLE memory_episode; --", "% _ :*"]
)
def test_a_hostile_query_breaks_nothing_and_is_no_grammar(say, recalled, hostile):
    say("Ravi Kumar is too polished")
    assert recalled(hostile) == (["Ravi Kumar is too polished"] if "ravi" in hostile else [])


def test_scope_subject_and_conversation_leave_out_the_rest(say, recalled, asha):
    say("height for action", talk=3)
    say("height for comedy", talk=4)
    for director in ("Vikram", "Anurag"):
        facts.add(user_id=asha.pk, kind="preference", text="height above six feet", scope="director", subject=director)
    assert recalled("height", conversation=4) == ["height for comedy"]
    found = recall.search(user_id=asha.pk, query="height", subject="vikram")
    assert [memory.subject for memory in found] == ["Vikram"]
    assert len(recall.search(user_id=asha.pk, query="height", scope="director")) == 2


def test_each_memory_comes_with_its_date_and_source(say, asha):
    turn = say("Vikram wants tall actors", message=77)
    sources = [(turn, "Vikram wants tall actors")]
    facts.add(user_id=asha.pk, kind="preference", text="Tall actors for Vikram", author="rule", sources=sources)
    for found in recall.search(user_id=asha.pk, query="tall actors"):
        assert found.messages == (77,)
        assert found.episodes == (turn.pk,)
        assert abs(found.occurred_at - turn.occurred_at) < timedelta(minutes=1)


@pytest.fixture
def over_the_year(asha):
    """One rejection a month, on the 10th."""
    for month in range(1, 12):
        Episode.objects.create(
            user=asha,
            conversation=month,
            seq=1,
            key=f"k{month}",
            source="user_turn",
            text=f"Reject actor{month} for the inspector",
            occurred_at=datetime(2026, month, 10, 12, tzinfo=INDIA),
            expires_at=timezone.now() + timedelta(days=1),
        )
    from memory import keys

    keys.write(list(Episode.objects.values_list("pk", flat=True)))


@pytest.mark.parametrize(
    ("question", "month"),
    [
        ("who did we reject for the inspector in March", 3),
        ("who did we reject last month", 10),
        ("kisko reject kiya pichhle mahine", 10),
        ("who was rejected 10 September", 9),
        ("who was rejected six months ago", 5),
        ("who was rejected the last time", 11),
        ("April mein kisko reject kiya", 4),
    ],
)
@pytest.mark.usefixtures("over_the_year")
def test_time_words_are_understood(recalled, question, month):
    assert recalled(question, now=NOW)[0] == f"Reject actor{month} for the inspector"


@pytest.mark.usefixtures("over_the_year")
def test_a_time_alone_brings_back_what_was_said_then_and_tells_what_is_of_that_time(asha):
    found = recall.search(user_id=asha.pk, query="what did we do last month", now=NOW)
    assert [memory.text for memory in found] == ["Reject actor10 for the inspector"]
    found = recall.search(user_id=asha.pk, query="who did we reject yesterday", now=NOW)
    assert found
    assert not any(memory.timely for memory in found)


def test_an_answer_is_given_what_applies_and_what_is_asked_within_its_budget(say, asha):
    facts.add(user_id=asha.pk, kind="preference", text="Five options at most")
    facts.add(user_id=asha.pk, kind="preference", text="Nobody under 168 cm", scope="director", subject="Vikram Rao")
    facts.add(user_id=asha.pk, kind="preference", text="No beards", scope="director", subject="Anurag")
    for number in range(40):
        say(f"Inspector idea number {number}: " + "somebody gruff with a limp and a past " * 3, talk=number)
    given = injection.pick(user_id=asha.pk, question="inspector for Vikram's new film", budget_tokens=400)
    texts = [item.memory.text for item in given.items]
    assert texts[:2] == ["Nobody under 168 cm", "Five options at most"] or texts[:2] == [
        "Five options at most",
        "Nobody under 168 cm",
    ]
    assert "No beards" not in texts
    assert len(texts) > 3
    assert 300 < given.tokens <= 400
    assert given.tokens == sum(injection.tokens_of(item.line) for item in given.items)


def test_nothing_is_given_where_nothing_is_about_the_question(say, asha):
    say("Ravi Kumar is too polished for the inspector")
    assert injection.pick(user_id=asha.pk, question="dancers from Pune").items == ()
    assert len(injection.pick(user_id=asha.pk, question="Ravi Kumar").items) == 1


def test_what_merely_touches_the_question_is_not_given(say, asha):
    say("The horses are late")
    for number in range(8):
        say(
            f"{['tall', 'wrestler', 'Rohtak', 'Haryanvi', 'swims', 'dances', 'Kathak', 'Pune'][number]} options",
            talk=number,
        )
    question = (
        "A tall wrestler from Rohtak who speaks Haryanvi, swims, dances Kathak and has a place in Pune for horses"
    )
    found = recall.search(user_id=asha.pk, query=question)
    assert "The horses are late" in [memory.text for memory in found]
    assert injection.pick(user_id=asha.pk, question=question).items == ()
    assert len(injection.pick(user_id=asha.pk, question="Where are the horses?").items) == 1


def test_what_is_in_view_and_what_says_the_same_is_not_given_again(say, asha):
    seen = say("Ravi Kumar is too polished for the inspector", message=1)
    for number in (2, 3):
        say("Ravi Kumar reads badly", message=number, talk=number)
    given = injection.pick(user_id=asha.pk, question="Ravi Kumar", in_view=[seen.message])
    assert [item.memory.text for item in given.items] == ["Ravi Kumar reads badly"]


def test_what_an_answer_was_given_is_written_down_without_words(say, asha):
    say("Ravi Kumar is too polished for the inspector")
    fact = facts.add(user_id=asha.pk, kind="decision", text="Ravi Kumar rejected for the inspector")
    given = injection.pick(user_id=asha.pk, question="Ravi Kumar inspector")
    for _ in range(2):
        uses.record(asha.pk, 99, given)
    row = MemoryUse.objects.get()
    said = Episode.objects.get()
    assert (row.user_id, row.answer, row.facts, row.episodes) == (asha.pk, 99, [fact.pk], [said.pk])
    assert row.tokens == given.tokens
    assert Memory.objects.get().times_used == 1
