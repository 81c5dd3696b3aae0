"""The index row follows the roster, however a fact comes, changes or goes."""

from __future__ import annotations

import threading
from datetime import date
from typing import Any

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from talents import fold, index
from talents.facets import NUMBER_SQL, facet_number
from talents.index_models import IndexFold, IndexRow, IndexText
from talents.models import Agency, Language, Talent
from talents.query import FIELDS, TalentQuery
from talents.query_codes import CODES, LEVELS
from talents.search import search
from tests.talents.rosters import TODAY, talent

pytestmark = pytest.mark.django_db


def groups(field: str, value: object) -> dict[int, str]:
    found = search(TalentQuery.from_dict({"clauses": [{"field": field, "value": value}]}), TODAY)
    return {hit.talent_id: hit.group for hit in found.hits}


def test_a_saved_talent_is_found_at_once_and_no_longer_when_the_fact_changes():
    asha = talent(base_city="pune")
    assert groups("place", "pune") == {asha.pk: "match"}
    asha.base_city = "delhi"
    asha.save()
    assert groups("place", "pune") == {}


@pytest.mark.parametrize(
    ("field", "value", "facts", "rows"),
    [
        ("language", "hi", {"languages": [("hi", "")]}, "languages"),
        ("accent", "rp", {"accents": [("rp", "")]}, "accents"),
        ("skill", "kathak", {"skills": [("kathak", "")]}, "skills"),
        ("credit", "film", {"credits": [("film", "Monsoon")]}, "credits"),
        ("rate", {"amount": 9}, {"rates": [(9, "INR", "day")]}, "rates"),
        ("availability", {"from": "2026-11-21"}, {"free": [(TODAY, TODAY)]}, "availabilities"),
        ("agency", "Sitara", {"agency": "Sitara"}, "representations"),
    ],
)
def test_a_fact_that_is_deleted_becomes_unknown(field, value, facts, rows):
    asha = talent(**facts)
    assert groups(field, value) == {asha.pk: "match"}
    getattr(asha, rows).get().delete()
    assert groups(field, value) == {asha.pk: "unknown"}


def test_a_fact_that_moves_to_another_talent_leaves_the_first():
    asha, ravi = talent("Asha", languages=[("hi", "")]), talent("Ravi")
    fact = Language.objects.get()
    fact.talent = ravi
    fact.save()
    assert groups("language", "hi") == {ravi.pk: "match", asha.pk: "unknown"}


def test_an_agency_that_is_renamed_or_closed_changes_its_talents():
    asha = talent(agency="Sitara")
    agency = Agency.objects.get()
    agency.name = "Sitara & Daughters"
    agency.save()
    assert groups("agency", "sitara & daughters") == {asha.pk: "match"}
    agency.delete()
    assert groups("agency", "sitara & daughters") == {asha.pk: "unknown"}


@pytest.mark.django_db(transaction=True)
def test_a_deleted_talent_takes_the_index_along():
    talent("Asha", languages=[("hi", "")], agency="Sitara", free=[(TODAY, TODAY)])
    talent("Ravi", languages=[("hi", "")])
    Talent.objects.get(stage_name="Asha").delete()
    assert (IndexRow.objects.count(), IndexText.objects.count()) == (1, 1)
    Talent.objects.all().delete()
    assert not IndexRow.objects.exists()


def test_a_change_that_is_rolled_back_leaves_the_index_as_it_was():
    asha = talent(base_city="pune")
    with transaction.atomic():
        Talent.objects.get().languages.create(language="hi")
        assert groups("language", "hi") == {asha.pk: "match"}
        transaction.set_rollback(True)
    assert groups("language", "hi") == {asha.pk: "unknown"}


@pytest.mark.django_db(transaction=True)
def test_two_savers_of_one_talent_both_stay_in_the_index():
    asha = talent()
    first_has_written, second_is_waiting = threading.Event(), threading.Event()

    def second() -> None:
        first_has_written.wait(10)
        try:
            with transaction.atomic():
                second_is_waiting.set()
                Talent.objects.get(pk=asha.pk).skills.create(skill="kathak")
        finally:
            connection.close()

    thread = threading.Thread(target=second)
    thread.start()
    with transaction.atomic():
        Talent.objects.get(pk=asha.pk).languages.create(language="hi")
        first_has_written.set()
        second_is_waiting.wait(10)
        # Long enough for the second to reach the lock; it cannot pass before this block ends.
        thread.join(0.3)
    thread.join(10)
    assert groups("language", "hi") == {asha.pk: "match"}
    assert groups("skill", "kathak") == {asha.pk: "match"}


def test_what_goes_round_the_signals_is_put_right_by_a_refresh_of_the_talent_or_of_all():
    asha, ravi = talent("Asha"), talent("Ravi")
    Talent.objects.update(base_city="pune")
    assert groups("place", "pune") == {asha.pk: "unknown", ravi.pk: "unknown"}
    index.refresh([ravi.pk, 10**9])
    assert groups("place", "pune") == {ravi.pk: "match", asha.pk: "unknown"}
    assert index.refresh_all() == 2
    assert groups("place", "pune") == {asha.pk: "match", ravi.pk: "match"}


def test_a_refresh_costs_one_statement_for_few_and_for_many():
    def cost(count: int) -> int:
        ids = [person.pk for person in Talent.objects.bulk_create(Talent(stage_name="X") for _ in range(count))]
        with CaptureQueriesContext(
            connection,
        ) as queries:
            index.refresh(ids)
        return sum("INSERT INTO talents_indexrow" in query["sql"] for query in queries)

    assert (cost(1), cost(200)) == (1, 1)


def test_making_all_rows_again_tells_its_progress(monkeypatch):
    monkeypatch.setattr(index, "BATCH", 2)
    Talent.objects.bulk_create(Talent(stage_name=f"T {number}", base_city="pune") for number in range(5))
    told: list[tuple[int, int]] = []
    assert index.refresh_all(lambda done, count, rate: told.append((done, count))) == 5
    assert told == [(2, 5), (4, 5), (5, 5)]
    assert len(groups("place", "pune")) == 5


def test_a_token_has_the_same_number_in_python_and_in_the_database():
    tokens = ["gender:woman", "language?", "credit:film=काला सच", "agency=o'neil \\ sons"]
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT {NUMBER_SQL} FROM unnest(%s::text[]) WITH ORDINALITY AS t(token, n) ORDER BY n", [tokens]
        )
        assert [number for (number,) in cursor.fetchall()] == [facet_number(token) for token in tokens]


def test_no_two_tokens_of_the_vocabulary_share_a_number():
    tokens = {f"{field}:{code}" for field, codes in CODES.items() for code in codes}
    tokens |= {
        f"{field}:{code}={level}" for field, levels in LEVELS.items() for code in CODES[field] for level in levels
    }
    tokens |= {f"{field}?" for field in FIELDS} | {f"age:{year}" for year in range(121)}
    assert len(tokens) > 500
    assert len({facet_number(token) for token in tokens}) == len(tokens)


def test_the_days_of_a_talent_may_touch_and_overlap():
    asha = talent(free=[(date(2026, 11, 1), date(2026, 11, 9)), (date(2026, 11, 5), date(2026, 11, 20))])
    assert groups("availability", {"from": "2026-11-01", "to": "2026-11-20"}) == {asha.pk: "match"}


def test_an_index_is_folded_when_it_is_worth_it_and_not_again_before_enough_has_changed(monkeypatch):
    monkeypatch.setattr(fold, "LEAST", 3)
    people = [talent(f"T {number}", base_city="pune") for number in range(3)]
    assert fold.fold_if_worth() == 3
    assert not IndexRow.objects.filter(fresh=True).exists()
    people[0].save()
    assert (fold.fold_if_worth(), IndexRow.objects.filter(fresh=True).count()) == (0, 1)
    talent("T 4")
    people[1].save()
    assert fold.fold_if_worth() == 4
    assert IndexFold.objects.count() == 1
    assert len(groups("place", "pune")) == 4


def test_a_folded_talent_that_changes_or_goes_is_found_as_it_is_now():
    asha, ravi, sana = (talent(name, base_city="pune") for name in ("Asha", "Ravi", "Sana"))
    assert fold.fold() == 3
    asha.base_city = "delhi"
    asha.save()
    gone = ravi.pk
    ravi.delete()
    assert groups("place", "pune") == {sana.pk: "match"}
    assert groups("place", "delhi") == {asha.pk: "match"}
    assert gone not in groups("travel", "national")


def test_days_that_a_fold_does_not_tell_are_asked_of_the_rows():
    far = date(2035, 6, 1)
    asha, ravi = talent("Asha", free=[(far, far), (TODAY, TODAY)]), talent("Ravi", free=[(TODAY, TODAY)])
    assert fold.fold(TODAY) == 2
    assert IndexFold.objects.filter(last_day__lt=far).exists()
    assert groups("availability", {"from": far.isoformat()}) == {asha.pk: "match", ravi.pk: "unknown"}
    assert groups("availability", {"from": TODAY.isoformat()}) == {asha.pk: "match", ravi.pk: "match"}


@pytest.mark.django_db(transaction=True)
def test_what_is_saved_while_a_fold_is_made_stays_to_be_read_row_by_row(monkeypatch):
    asha, ravi = talent("Asha", base_city="pune"), talent("Ravi", base_city="pune")
    write = fold._write

    def save() -> None:
        moved = Talent.objects.get(pk=asha.pk)
        moved.base_city = "delhi"
        moved.save()
        connection.close()

    def write_while_somebody_saves(*collected: Any) -> None:
        write(*collected)
        thread = threading.Thread(target=save)
        thread.start()
        thread.join(10)

    monkeypatch.setattr(fold, "_write", write_while_somebody_saves)
    assert fold.fold() == 2
    assert [row.talent_id for row in IndexRow.objects.filter(fresh=True)] == [asha.pk]
    assert groups("place", "pune") == {ravi.pk: "match"}
    assert groups("place", "delhi") == {asha.pk: "match"}
