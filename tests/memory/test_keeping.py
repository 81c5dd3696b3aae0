"""What a statement that is to be remembered is taken for: whose wish, for which work, with which filters."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.utils import timezone

from memory import extracting, keeping
from memory.models import Memory
from talents.wording import clause_words

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 26)


@pytest.fixture
def keep(asha):
    def make(text):
        return keeping.keep(
            user_id=asha.pk, conversation_id=1, message_id=1, text=text, said_at=timezone.now(), today=TODAY
        )

    return make


@pytest.mark.parametrize(
    ("text", "subject", "genres", "filters"),
    [
        ("Vikram wants at least 5'8 for action films", "Vikram", ["action"], ["at least 173 cm (5'8\") tall"]),
        ("Vikram prefers theatre actors", "Vikram", [], ["Theatre credit"]),
        ("Vikram likes tall men for his action films", "Vikram", ["action"], ["man"]),
        ("Vikram ko action films ke liye 5'8 se lambe chahiye", "Vikram", ["action"], ["at least 173 cm (5'8\") tall"]),
        ("Vikram ko dadhi pasand nahi hai", "Vikram", [], ["not beard"]),
        ("no one under 5'6 for Vikram's action films", "Vikram", ["action"], ["at least 168 cm (5'6\") tall"]),
        ("no beards for Kabir's ads", "Kabir", [], ["not beard"]),
        ("the client hates beards", "client", [], ["not beard"]),
        ("I hate long hair", "", [], ["not long hair"]),
        ("hum tattoos avoid karte hain", "", [], ["no visible tattoo"]),
        ("Vikram hates men with beards", "Vikram", [], []),
        ("no men with beards", "", [], ["not beard"]),
        ("no ladke with beards", "", [], ["not beard"]),
        ("no women with short hair", "", [], []),
        ("never show me short haired women", "", [], []),
        ("no bearded men for Kabir's ads", "Kabir", [], ["not beard"]),
        ("bearded men nahi chahiye", "", [], ["not beard"]),
    ],
)
def test_a_wish_is_that_persons_for_that_kind_of_work_and_no_filter_says_its_opposite(
    keep, text, subject, genres, filters
):
    kept = keep(text)
    assert (kept.kind, kept.subject, kept.data.get("genres", [])) == ("preference", subject, genres)
    assert kept.scope == ("director" if subject else "me")
    told = [clause_words(clause) for clause in keeping.filters_of(text, keeping.read(text).about, TODAY)]
    assert told == filters
    assert len(kept.data.get("clauses", [])) == len(filters)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("the director of Zameen is Kiran Rao", "The director of Zameen is now Neeraj Sood."),
        ("Monsoon's budget is 9 lakh", "The budget for Monsoon is now 6 lakh."),
        ("we rejected Ravi Kumar for Inspector Shinde", "Ravi Kumar is shortlisted for Inspector Shinde."),
        ("Vikram likes bearded actors", "Vikram hates bearded actors."),
    ],
)
def test_what_a_conversation_tells_later_replaces_what_was_asked_to_be_remembered(keep, say, asha, before, after):
    Memory.objects.filter(pk=keep(before).pk).update(occurred_at=timezone.now() - timedelta(days=9))
    say(after, talk=2, message=99, ago=timedelta(minutes=30))
    extracting.read_idle(timezone.now() - timedelta(minutes=15))
    assert [row.text for row in Memory.objects.live().for_user(asha.pk)] == [after.rstrip(".")]


def test_the_same_said_in_a_conversation_and_asked_to_be_remembered_is_one_row(keep, say, asha):
    say("Vikram prefers theatre actors", talk=2, message=99, ago=timedelta(minutes=30))
    extracting.read_idle(timezone.now() - timedelta(minutes=15))
    kept = keep("Vikram prefers theatre actors")
    assert list(Memory.objects.for_user(asha.pk)) == [kept]
    assert (kept.author, kept.data["clauses"][0]["field"]) == ("user", "credit")


def test_what_was_shared_goes_back_to_the_one_whose_wish_it_is(keep):
    kept = keep("Vikram prefers theatre actors")
    keeping.share(kept, True)
    keeping.share(kept, False)
    assert (kept.scope, kept.subject) == ("director", "Vikram")
