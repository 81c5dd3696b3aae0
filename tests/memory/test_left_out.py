"""A memory left out of a conversation and brought back: both are told once, and neither is told longer than it."""

from __future__ import annotations

import pytest
from django.urls import reverse
from django.utils import timezone

from memory import events, facts, forgetting, lifetimes, sweep
from memory.models import Episode, Memory
from tests.memory.test_events import kept

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_memory_left_out_and_brought_back_is_told_once_each_and_goes_with_it(asha, bharat, recalled):
    rule = facts.add(user_id=asha.pk, kind="preference", text="tall", scope="director", subject="Vikram")
    theirs = facts.add(user_id=bharat.pk, kind="preference", text="nobody from Delhi", scope="office")
    now = timezone.now()
    for _ in range(2):
        events.left_out(asha.pk, rule.pk, conversation_id=10, answer_id=5, at=now)
        events.left_out(asha.pk, theirs.pk, conversation_id=10, answer_id=5, at=now)
        events.brought_back(asha.pk, rule.pk, conversation_id=10, answer_id=5, at=now)
    assert kept() == ["Left out of this conversation: “tall”", "Brought back in this conversation: “tall”"]
    assert {row.source_url for row in Episode.objects.all()} == {reverse("message", args=[5])}
    forgetting.forget(rule)
    assert kept() == []
    assert recalled("tall") == []


@pytest.fixture
def rules(asha, say):
    """Three memories left out of a conversation, the last of them in the place of an older one left out there too."""

    def leave_out(text, **given):
        fact = facts.add(user_id=asha.pk, kind="preference", scope="director", subject="Vikram", text=text, **given)
        events.left_out(asha.pk, fact.pk, conversation_id=10, answer_id=5, at=timezone.now())
        return fact

    say("Not for this one, please.", message=4)
    made = [leave_out("tall"), leave_out("singers"), leave_out("theatre actors")]
    return [*made[:2], leave_out("film actors", replaces="theatre actors")]


LEFT_OUT = [f"Left out of this conversation: “{text}”" for text in ("tall", "singers", "theatre actors", "film actors")]


def test_a_changed_memory_is_quoted_no_more_by_what_was_done_with_it(rules, recalled):
    assert kept()[1:] == LEFT_OUT
    facts.edit(rules[0], "short")
    assert kept()[1:] == LEFT_OUT[1:]
    assert recalled("tall") == []


def test_what_was_done_with_a_memory_ends_with_it_in_the_sweep(rules, recalled):
    assert "theatre actors" in [row.text for row in facts.history(rules[2])]
    Memory.objects.filter(pk__in=[rules[0].pk, rules[2].pk]).update(expires_at=timezone.now())
    assert recalled("theatre")[0] == LEFT_OUT[2]
    assert sweep.delete_expired()["memories"] == 3
    assert kept()[1:] == LEFT_OUT[1:2]
    key = str(Episode.objects.get(message=4).tsv)
    assert not [word for word in ("tall", "theatr", "film") if word in key]
    assert "singer" in key


def test_what_was_done_with_a_memory_beyond_the_most_goes_with_it(rules, monkeypatch):
    monkeypatch.setattr(lifetimes, "MOST_FACTS", 2)
    Memory.objects.filter(pk=rules[1].pk).update(pinned=True)
    Memory.objects.filter(pk=rules[2].pk).update(importance=5)
    assert sweep.delete_expired()["beyond the most"] == 2
    assert kept()[1:] == [LEFT_OUT[1], LEFT_OUT[3]]
