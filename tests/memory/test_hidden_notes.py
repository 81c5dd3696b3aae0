"""What is remembered of a note is read by nobody once the note could not be written down any more."""

import json
from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from castmatch.embedder import filling
from memory import injection, recall_alike, recall_sql
from memory.vectors import VECTORS
from talents.ages import ages_of, children
from talents.models import Identity, Note, Talent
from tests.fake_embedder.server import MEANS
from tests.talents.rosters import talent

pytestmark = pytest.mark.django_db(transaction=True)
SAID = "too theatrical for the inspector"
NOTED = f"Note on Asha Rane: {SAID}"


@pytest.fixture
def rane():
    return talent("Asha Rane", playing_age_min=30, playing_age_max=40)


@pytest.fixture(autouse=True)
def note(asha, rane):
    return Note.objects.create(talent=rane, author=asha, text=SAID, visibility="me")


@pytest.fixture
def fill(transactional_db, fake_embedder):
    """Fills in the vectors; their tables go before the others are emptied."""
    yield filling.fill
    filling.drop_all()


CHILD_BY_NOW = {
    "born": lambda rane, today: Identity.objects.create(talent=rane, date_of_birth=today - timedelta(days=17 * 365)),
    "guardian": lambda rane, today: rane.guardians.create(name="Mother"),
    "plays": lambda rane, today: Talent.objects.filter(pk=rane.pk).update(playing_age_min=8, playing_age_max=12),
    "over": lambda rane, today: Talent.objects.filter(pk=rane.pk).update(retention_until=today - timedelta(days=1)),
    "merged": lambda rane, today: Talent.objects.filter(pk=rane.pk).update(merged_into=talent("Asha R.")),
}


@pytest.mark.parametrize("becomes", CHILD_BY_NOW.values(), ids=CHILD_BY_NOW)
def test_it_is_read_nowhere_when_she_is_a_child_or_hidden_by_now(
    client, asha, note, rane, say, recalled, fake_embedder, becomes
):
    say("Who was theatrical?", ago=timedelta(hours=1))
    client.force_login(asha)

    def read():
        exported = json.loads(b"".join(client.get(reverse("memory-export")).streaming_content))["turns"]
        page = client.get(f"{reverse('memory')}?kind=turn").content.decode()
        given = [item.memory.text for item in injection.pick(user_id=asha.pk, question="Who was theatrical?").items]
        waiting = [text.text for text in VECTORS.pending("(SELECT 0 AS id)", 0, 10)]
        return [NOTED in each for each in ([turn["text"] for turn in exported], page, given, waiting)]

    assert NOTED in recalled("too theatrical")
    assert read() == [True] * 4
    becomes(rane, timezone.localdate())
    assert recalled("too theatrical") == ["Who was theatrical?"]
    assert read() == [False] * 4


@pytest.mark.parametrize("limit", ["asked for", "weighed", "of the time", "alike"])
def test_a_hidden_one_takes_the_place_of_none_that_is_read(rane, say, recalled, fill, monkeypatch, limit):
    asked = (
        "Was the doctor dismissed, or the lawyer, or the wrestler's uncle, since Pune audiences call him theatrical?"
    )
    say(asked, ago=timedelta(minutes=1))
    monkeypatch.setattr(recall_sql, "WEIGHED", 1 if limit == "weighed" else recall_sql.WEIGHED)
    monkeypatch.setattr(recall_sql, "KEPT", 1 if limit == "of the time" else recall_sql.KEPT)
    if limit == "alike":
        monkeypatch.setattr(recall_alike, "NEAR", recall_alike.NEAR.replace(f"LIMIT {recall_alike.NEAREST}", "LIMIT 1"))
        monkeypatch.setitem(MEANS, "stagy", "theatrical")
        fill()
    question = {"of the time": "in the past two days", "alike": "stagy"}.get(limit, "theatrical")
    most = 1 if limit == "asked for" else 10
    assert recalled(question, k=most) == [NOTED]
    CHILD_BY_NOW["over"](rane, timezone.localdate())
    assert recalled(question, k=most) == [asked]


def test_the_status_page_counts_vectors_of_those_alone_that_are_wanted(rane, say, fill):
    say("Who was theatrical?")
    fill()
    assert (VECTORS.count("fake-words"), VECTORS.wanted()) == (2, 2)
    CHILD_BY_NOW["over"](rane, timezone.localdate())
    assert (VECTORS.count("fake-words"), VECTORS.wanted()) == (1, 1)


def test_it_is_read_again_when_a_wrong_date_is_mended(note, rane, recalled):
    Talent.objects.filter(pk=rane.pk).update(retention_until=timezone.localdate() - timedelta(days=1))
    assert recalled("theatrical") == []
    Talent.objects.filter(pk=rane.pk).update(retention_until=None)
    assert recalled("theatrical") == [NOTED]


@pytest.mark.parametrize("today", [date(2026, 11, 26), date(2028, 2, 29), date(2027, 2, 28), date(2027, 3, 1)], ids=str)
def test_who_is_a_minor_is_asked_as_it_is_told(today):
    day = today.replace(day=min(today.day, 28), year=today.year - 18)
    for days in range(-3, 4):
        Identity.objects.create(talent=talent(f"Born {days}"), date_of_birth=day + timedelta(days=days))
    talent("Guarded").guardians.create(name="Mother")
    grown = talent("Guarded long ago")
    grown.guardians.create(name="Father")
    Identity.objects.create(talent=grown, date_of_birth=date(1980, 1, 1))
    Identity.objects.create(talent=talent("Unknown"), date_of_birth=None)
    told = ages_of(Talent.objects.values_list("pk", flat=True), today)
    asked = set(Talent.objects.filter(children(today)).values_list("pk", flat=True))
    assert asked == {number for number, ages in told.items() if ages.is_minor}
    assert 3 <= len(asked) < len(told)
