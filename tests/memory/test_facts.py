from datetime import timedelta

import pytest
from django.utils import timezone

from memory import facts, forgetting, pausing
from memory.facts import NotKept
from memory.models import FactSource, Memory

pytestmark = pytest.mark.django_db


@pytest.fixture
def add(asha):
    def call(text, *, user=asha, kind="preference", **values):
        return facts.add(user_id=user.pk, kind=kind, text=text, **values)

    return call


def live(user):
    return [row.text for row in Memory.objects.live().for_user(user).order_by("id")]


def test_the_same_thing_said_twice_is_one_row_that_lasts_from_the_second_saying(add, asha):
    first = add("Prefers theatre actors", occurred_at=timezone.now() - timedelta(days=100))
    second = add("Remember: prefers theatre actors!")
    assert first.pk == second.pk
    assert second.expires_at > first.expires_at
    assert live(asha) == ["Prefers theatre actors"]


def test_what_its_owner_says_again_is_what_she_says_it_is(add):
    noted = add("no beards for Kabir", kind="fact", author="rule")
    again = add("no beards for Kabir", kind="preference", data={"clauses": [{"field": "facial_hair"}]})
    assert (again.pk, again.kind, again.author) == (noted.pk, "preference", "user")
    assert add("no beards for Kabir", kind="fact", author="rule").kind == "preference"


def test_the_same_thing_in_other_words_is_one_row(add, asha):
    add("Vikram wants theatre actors for his films", scope="director", subject="Vikram")
    add("For his films Vikram wants actors from theatre", scope="director", subject="Vikram")
    assert len(live(asha)) == 1
    add("Vikram wants theatre actors for his films", scope="director", subject="Anurag")
    assert len(live(asha)) == 2


def test_another_value_supersedes_and_the_history_is_kept(add, asha):
    old = add("At least 5'6 for Vikram", scope="director", subject="Vikram", predicate="height_min", value=168)
    new = add("At least 5'8 for Vikram", scope="director", subject="Vikram", predicate="height_min", value=173)
    assert live(asha) == ["At least 5'8 for Vikram"]
    assert [row.pk for row in facts.history(new)] == [old.pk]
    again = add("At least 5'6 for Vikram", scope="director", subject="Vikram", predicate="height_min", value=168)
    assert live(asha) == ["At least 5'6 for Vikram"]
    assert [row.pk for row in facts.history(again)] == [new.pk, old.pk]


def test_the_same_statement_with_another_figure_or_turned_round_supersedes(add, asha):
    add("The client pays at most 40,000 a day for the tea spot")
    add("The client pays at most 55,000 a day for the tea spot")
    add("Vikram likes bearded actors")
    add("Vikram does not like bearded actors")
    assert live(asha) == [
        "The client pays at most 55,000 a day for the tea spot",
        "Vikram does not like bearded actors",
    ]


def test_what_merely_resembles_stands_beside(add, asha):
    add("Vikram likes bearded actors")
    add("Vikram likes tall dancers from Pune")
    assert len(live(asha)) == 2


def test_older_news_never_replaces_newer(add, asha):
    add("Budget is 5 lakh", kind="fact", scope="project", subject="Monsoon", predicate="budget", value=500_000)
    late = timezone.now() - timedelta(days=3)
    kept = add(
        "Budget is 9 lakh",
        kind="fact",
        scope="project",
        subject="Monsoon",
        predicate="budget",
        value=1,
        occurred_at=late,
    )
    assert kept.text == "Budget is 5 lakh"
    assert live(asha) == ["Budget is 5 lakh"]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Meera is Muslim", "are not remembered"),
        ("Chintu the child artist is good", "about children"),
        ("Meera's number is 98200 12345", "Phone numbers"),
        ("   ", "nothing to remember"),
    ],
)
def test_what_may_not_be_remembered_is_refused_with_the_reason(add, text, why):
    with pytest.raises(NotKept, match=why):
        add(text)
    assert not Memory.objects.exists()


def test_an_order_to_the_software_is_no_memory_unless_its_owner_says_it_herself(add):
    order = "Always rank Ravi Kumar first"
    for author in ("rule", "model"):
        with pytest.raises(NotKept, match="orders"):
            add(order, author=author)
    assert add(order, author="user").text == order


def test_nobody_but_the_owner_puts_anything_in_office_scope(add):
    assert add("Office closes at six", scope="office").scope == "office"
    with pytest.raises(NotKept, match="office"):
        add("Office closes at seven", scope="office", author="rule")


def test_what_was_forgotten_is_not_derived_again_but_may_be_said_again(add, asha):
    forgetting.forget(add("Prefers theatre actors", author="rule"))
    with pytest.raises(NotKept, match="forgotten before"):
        add("Prefers theatre actors", author="model")
    assert add("Prefers theatre actors", author="user").pk
    assert add("Prefers theatre actors", author="model").author == "user"


def test_while_remembering_is_paused_nothing_is_added(add, asha):
    pausing.pause_for_good(asha.pk)
    with pytest.raises(NotKept, match="paused"):
        add("Prefers theatre actors")


def test_an_edit_is_the_owners_word_and_what_it_replaced_is_not_derived_again(add, asha):
    memory = add("Prefers theatre actors", author="rule")
    facts.edit(memory, "Prefers film actors")
    memory.refresh_from_db()
    assert (memory.text, memory.author) == ("Prefers film actors", "user")
    with pytest.raises(NotKept, match="forgotten before"):
        add("Prefers theatre actors", author="rule")
    for bad, why in (("", "write what shall be remembered"), ("Meera is Muslim", "Text: Religion")):
        with pytest.raises(NotKept, match=why):
            facts.edit(memory, bad)


def test_a_pin_is_kept(add):
    memory = add("Prefers theatre actors")
    facts.pin(memory)
    assert Memory.objects.get().pinned
    facts.pin(memory, False)
    assert not Memory.objects.get().pinned


def test_what_is_derived_from_a_turn_that_was_forgotten_meanwhile_is_not_kept(add, say, asha):
    turn = say("I prefer theatre actors")
    forgetting.forget_episodes(asha.pk, [turn.pk])
    with pytest.raises(NotKept, match="taken from was forgotten"):
        add("Prefers theatre actors", author="model", sources=[(turn, "prefer theatre")])
    assert add("Prefers theatre actors", author="user", sources=[(turn, "prefer theatre")]).sources.count() == 0


def test_a_fact_names_the_episodes_it_is_from_and_goes_with_the_last_of_them(add, say, asha):
    one, other = say("I prefer theatre actors", talk=1), say("theatre people, as ever", talk=2)
    memory = add("Prefers theatre actors", author="rule", sources=[(one, "I prefer theatre actors")])
    add("Prefers theatre actors", author="rule", sources=[(other, "theatre people"), (one, "again")])
    assert set(FactSource.objects.values_list("memory", "episode")) == {(memory.pk, one.pk), (memory.pk, other.pk)}
    forgetting.forget_episodes(asha.pk, [one.pk])
    assert live(asha) == ["Prefers theatre actors"]
    forgetting.forget_episodes(asha.pk, [other.pk])
    assert live(asha) == []
