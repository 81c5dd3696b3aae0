"""With an embedder the soft words of a request also find what means the same. Without one nothing changes."""

from __future__ import annotations

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from castmatch.embedder import filling, vectors
from talents import fold, likeness
from talents.models import Talent
from talents.search import search
from talents.vectors import VECTORS
from tests.talents.rosters import TODAY, talent
from tests.talents.searching import asked, names

pytestmark = pytest.mark.django_db
GRUFF = asked(("text", "gruff"))


@pytest.mark.parametrize("folded", [False, True])
def test_what_means_the_same_comes_first(growler, fake_embedder, folded):
    if folded:
        fold.fold(TODAY)
    without = names(GRUFF)
    assert without[0][0] != "Gopal Growler"
    assert filling.fill()["talents"] == 3
    found = names(GRUFF)
    assert found[0][0] == "Gopal Growler"
    assert sorted(found[0]) == sorted(without[0]), "and nobody is left out or added"


def test_the_words_themselves_still_count(growler, fake_embedder):
    talent("Gul Gruff", bio="A gruff cop and a poet, a cook, a diver, a painter, a singer, a tailor and a clerk.")
    filling.fill()
    assert names(GRUFF)[0][:2] == ["Gul Gruff", "Gopal Growler"]


def test_filters_wishes_and_counts_are_as_without_it(fake_embedder):
    wished = talent("Wished", bio="Quiet.", base_city="pune", build="slim")
    alike = talent("Alike", bio="Growling.", base_city="pune", build="broad")
    unknown = talent("Unknown", bio="Growling.")
    talent("Elsewhere", bio="Growling.", base_city="delhi", build="slim")
    query = asked(("place", ["pune"]), ("build", ["slim"], "nice"), ("text", "gruff"))
    without = search(query, TODAY)
    filling.fill()
    found = search(query, TODAY)
    assert [hit.talent_id for hit in found.hits] == [wished.pk, alike.pk, unknown.pk]
    assert (found.match_count, found.unknown_count) == (without.match_count, without.unknown_count) == (2, 1)
    assert [hit.group for hit in found.hits] == ["match", "match", "unknown"]


def test_who_stands_far_down_by_words_is_brought_up_from_beyond_what_can_be_reached(fake_embedder, monkeypatch):
    monkeypatch.setattr("talents.search.REACHABLE", 5)
    for number in range(30):
        talent(f"Tall {number}", bio="Plain.", height_cm=170, build="slim", base_city="pune")
    fold.fold(TODAY)
    talent("Gopal Growler", bio="A growling cop.")
    filling.fill()
    found = search(GRUFF, TODAY)
    assert Talent.objects.get(pk=found.hits[0].talent_id).stage_name == "Gopal Growler"
    assert (len(found.hits), found.match_count) == (5, 31)
    fold.fold(TODAY)
    assert search(GRUFF, TODAY).hits[0].talent_id == found.hits[0].talent_id, "folded in too"


@pytest.mark.parametrize("folded", [False, True])
def test_nobody_is_looked_for_by_likeness_where_all_who_fit_are_at_hand(growler, fake_embedder, monkeypatch, folded):
    filling.fill()
    if folded:
        fold.fold(TODAY)

    def looked_for():
        with CaptureQueriesContext(connection) as queries:
            assert names(GRUFF)[0][0] == "Gopal Growler"
        return [query for query in queries if "ORDER BY embedding <=>" in query["sql"]]

    assert looked_for() == []
    monkeypatch.setattr("talents.search.REACHABLE", 2)
    assert len(looked_for()) == 1


@pytest.mark.parametrize(
    "query",
    [asked(("gender", ["man"])), asked(("text", "not gruff")), asked(("name", "Gopal"))],
)
def test_nothing_is_asked_where_no_soft_word_is(growler, fake_embedder, query):
    filling.fill()
    fake_embedder.texts.clear()
    search(query, TODAY)
    search(GRUFF, TODAY, order=lambda tallies: tallies)
    assert fake_embedder.texts == []


def test_without_an_embedder_no_table_is_made_and_no_query_more_is_asked(growler, settings):
    assert settings.EMBEDDER is None
    with CaptureQueriesContext(
        connection,
    ) as queries:
        search(GRUFF, TODAY)
    assert not [query for query in queries if "vectors" in query["sql"] or "halfvec" in query["sql"]]
    assert VECTORS.tables() == []
    with pytest.raises(CommandError, match="EMBEDDER_URL is not set"):
        call_command("embed")


@pytest.mark.parametrize("way", ["late", "garbage", "status", "cut", "fewer", "text"])
def test_with_the_embedder_away_the_words_rank_alone(growler, fake_embedder, settings, way):
    filling.fill()
    settings.EMBEDDER_WAIT_MILLISECONDS = 100
    fake_embedder.way = way
    found = names(GRUFF)
    assert len(found[0]) == 3
    assert found[0][0] != "Gopal Growler"


def test_a_half_filled_table_ranks_those_it_has_and_the_others_by_their_words(growler, fake_embedder):
    filling.fill()
    talent("Late Lata", bio="Growling, growling.")
    assert names(GRUFF)[0][:2] == ["Gopal Growler", "Late Lata"], "taken for usual, above those who are least alike"
    talent("Gruff Gauri", bio="Nothing more.")
    assert names(GRUFF)[0][:2] == ["Gruff Gauri", "Gopal Growler"]
    assert filling.fill()["talents"] == 2, "neither had a vector yet"


def test_vectors_of_one_model_are_not_compared_with_those_of_another(growler, fake_embedder, another_model):
    filling.fill()
    old = VECTORS.tables()
    another_model()
    assert names(GRUFF)[0][0] != "Gopal Growler"
    assert "gruff" not in fake_embedder.texts, "there is nothing that it could be compared with"
    filling.fill()
    assert names(GRUFF)[0][0] == "Gopal Growler"
    assert len(VECTORS.tables()) == 1
    assert VECTORS.tables() != old, "those of the model before are gone"


def test_a_table_that_is_dropped_while_the_question_is_away_leaves_the_words(growler, fake_embedder, monkeypatch):
    by_words = names(GRUFF)
    filling.fill()
    assert names(GRUFF) != by_words

    def dropped_meanwhile(query):
        found = likeness.likeness(query)
        vectors.drop(VECTORS.tables())
        return found

    monkeypatch.setattr("talents.search.likeness", dropped_meanwhile)
    assert names(GRUFF) == by_words


def test_a_name_outweighs_every_likeness_and_who_has_no_vector_is_taken_for_usual():
    scores = likeness.fused({1: 9, 2: 0, 3: 1, 4: 0}, 9, {1: 0.2, 2: 0.6, 3: 0.2})
    assert sorted(scores, key=lambda talent_id: -scores[talent_id]) == [1, 2, 4, 3]
    assert scores[2] == pytest.approx(1.0)
    assert scores[4] == pytest.approx(1 / 3)
    assert likeness.fused({1: 0}, 0, {}) == {1: 0.0}
