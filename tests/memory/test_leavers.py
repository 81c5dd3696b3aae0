"""Who is removed from the roster is named no more by what is remembered of the answers that told of her."""

import pytest
from django.utils import timezone

from chat import turns
from chat.models import Conversation, Message, Role
from memory import pausing
from memory.models import Episode
from talents import leaving
from tests.talents.rosters import talent

pytestmark = pytest.mark.django_db(transaction=True)
NAME = "Zubeida Qasimbhoy"


@pytest.fixture
def answered(asha):
    """A question and its answer that told of these talents, kept as turns; returns the answer."""
    talk = Conversation.objects.create(user=asha)

    def answer(*told, text, number=1):
        asked = Message.objects.create(conversation=talk, role=Role.USER, key=f"q{number}", text="Who can fence?")
        row = Message.objects.create(
            conversation=talk,
            role=Role.ASSISTANT,
            key=f"a{number}",
            text=text,
            answer_to=asked,
            told={"ids": [who.pk for who in told], "names": [who.stage_name for who in told]},
            created_at=timezone.now(),
        )
        turns.keep_now(row.pk)
        return row

    return answer


def test_the_turn_of_an_answer_that_told_of_her_names_her_no_more(answered, recalled, asha):
    her, other = talent(NAME), talent("Bina Rathi")
    answered(her, other, text=f"{NAME} and Bina Rathi can fence")
    answered(other, text="Bina Rathi is free on Monday", number=2)
    assert f"{NAME} and Bina Rathi can fence" in recalled("Zubeida Qasimbhoy")
    before = list(Episode.objects.order_by("seq", "id").values_list("seq", "source", "occurred_at"))
    leaving.remove([her.pk], "staff")
    rows = Episode.objects.order_by("seq", "id")
    assert list(rows.values_list("seq", "source", "occurred_at")) == before
    assert [row.text for row in rows] == [
        "Who can fence?",
        "(a talent who was removed) and Bina Rathi can fence",
        "Who can fence?",
        "Bina Rathi is free on Monday",
    ]
    assert not [row for row in rows if "zubeida" in str(row.tsv)], "nor do the neighbours' keys"
    assert recalled("Zubeida Qasimbhoy") == []


def test_a_turn_that_was_forgotten_stays_so(answered, asha):
    her = talent(NAME)
    answered(her, text=f"{NAME} can fence")
    Episode.objects.filter(source="assistant_turn").delete()
    leaving.remove([her.pk], "staff")
    assert [row.text for row in Episode.objects.all()] == ["Who can fence?"]


def test_a_turn_is_reworded_also_where_nothing_new_is_kept(answered, asha):
    her = talent(NAME)
    answered(her, text=f"{NAME} can fence")
    pausing.pause_for_good(asha.pk)
    leaving.remove([her.pk], "staff")
    assert [row.text for row in Episode.objects.order_by("seq", "id")] == [
        "Who can fence?",
        "(a talent who was removed) can fence",
    ]
