import threading
from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone

from memory import summaries
from memory.models import Memory
from talents.models import Talent
from talents.query import Clause, TalentQuery

pytestmark = pytest.mark.django_db
TALK = 10


@pytest.fixture
def keep(asha, wrestlers):
    def call(text="Women 20 to 25", *, query=wrestlers, results=(), ago=timedelta(0), **data):
        moment = timezone.now() - ago
        return summaries.keep(asha.pk, TALK, 77, text, {"query": query, "results": list(results), **data}, moment)

    return call


def test_a_summary_is_kept_with_its_source_and_found_again(keep, asha, wrestlers, meera):
    kept = keep(results=[meera.pk], ago=timedelta(minutes=20))
    found = summaries.latest(asha.pk, TALK)
    assert found is not None
    assert found == kept
    assert (found.text, found.source_message, found.kind, found.scope) == ("Women 20 to 25", 77, "summary", "me")
    assert found.data == {"query": wrestlers, "results": [meera.pk]}
    assert found.expires_at - found.occurred_at == timedelta(days=180)


def test_another_user_finds_no_summary_of_the_same_conversation(keep, asha, bharat):
    keep()
    assert summaries.latest(asha.pk, TALK) is not None
    assert summaries.latest(bharat.pk, TALK) is None


def test_keeping_twice_leaves_one_row_with_the_newer_words(keep):
    first = keep("Women", ago=timedelta(minutes=5))
    second = keep("Women from Pune")
    assert first.pk == second.pk
    assert [row.text for row in Memory.objects.all()] == ["Women from Pune"]


def test_older_news_never_replaces_newer(keep):
    keep("Women from Pune")
    keep("Women", ago=timedelta(minutes=5))
    assert [row.text for row in Memory.objects.all()] == ["Women from Pune"]


def test_an_expired_summary_is_not_found_and_makes_way_for_a_new_one(keep, asha):
    keep("old", ago=timedelta(days=181))
    assert Memory.objects.count() == 1
    assert summaries.latest(asha.pk, TALK) is None
    keep("new")
    assert [row.text for row in Memory.objects.live()] == ["new"]


@pytest.mark.django_db(transaction=True)
def test_several_workers_at_once_leave_one_row(keep):
    errors = []

    def work():
        try:
            keep()
        except Exception as error:
            errors.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert Memory.objects.count() == 1


def test_an_account_deleted_meanwhile_ends_the_job_quietly(keep, asha):
    assert keep() is not None
    asha.delete()
    assert keep() is None


def test_a_search_for_minors_is_not_kept(keep):
    def asking(least, most, strength="must"):
        ages = Clause("playing_age", "overlaps", {"min": least, "max": most}, strength)
        return TalentQuery((ages,)).to_dict()

    assert keep(query=asking(8, 12)) is None
    assert keep(query=asking(None, 17, "nice")) is None
    assert not Memory.objects.exists()
    assert keep(query=asking(8, 12, "must_not")) is not None
    assert keep(query=asking(15, 20)) is not None


def test_minors_are_left_out_of_the_results(keep, meera):
    child = Talent.objects.create(stage_name="Chintu", playing_age_min=8, playing_age_max=12)
    unknown = Talent.objects.create(stage_name="Ravi")
    assert keep(results=[meera.pk, child.pk, unknown.pk]).data["results"] == [meera.pk, unknown.pk]


@pytest.mark.parametrize(
    "private",
    [
        "only Brahmin girls, please",
        "she is Muslim",
        "not dusky, fair",
        "the pregnant one",
        "koi bachchi chahiye",
        "child artist for the flashback",
        "call her on +91 98200 12345",
        "write to meera@example.com",
    ],
)
def test_a_text_that_says_more_than_filters_may_is_replaced_by_the_filters_in_words(keep, private):
    assert keep("the wrestlers for Vikram").text == "the wrestlers for Vikram"
    assert keep(private).text == "woman, playing age 20–25"


def test_nothing_is_kept_when_nothing_is_left(keep):
    assert keep("she is Muslim", query=None) is None
    assert keep("  ", query=None) is None
    assert not Memory.objects.exists()


def test_only_filters_and_results_are_kept_of_the_data(keep, wrestlers):
    prose = Clause("text", "matches", "that Muslim girl").to_dict()
    phone = Clause("name", "matches", "9820012345").to_dict()
    query = wrestlers | {"clauses": [*wrestlers["clauses"], prose, phone, {"field": "religion"}]}
    kept = keep(query=query, results=[], bio="born in 2015", notes="x")
    assert kept.data == {"query": wrestlers, "results": []}


def test_a_long_text_is_shortened_at_a_word(keep):
    kept = keep("wrestler " * 400)
    assert len(kept.text) <= 2000
    assert kept.text.endswith("wrestler…")
