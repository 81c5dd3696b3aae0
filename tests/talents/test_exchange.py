"""What currencies are worth is the office's to say; what it has not said is unknown, and never made up."""

from __future__ import annotations

from importlib import import_module

import pytest
from django.apps import apps
from django.contrib.auth.models import Group
from django.db import connection
from django.urls import reverse

from talents import index, rights
from talents.fold import fold
from talents.models import ExchangeRate, IndexRow, Rate
from talents.search import search
from tests.talents.rosters import TODAY, talent, worth
from tests.talents.searching import asked

pytestmark = pytest.mark.django_db
LIST, ADD = "admin:talents_exchangerate_changelist", "admin:talents_exchangerate_add"
FOR_500_DOLLARS = asked(("rate", {"amount": 500, "currency": "USD"}))
FOR_RUPEES = asked(("rate", {"amount": 42_000}))


def told(query) -> list[tuple[str, str]]:
    return [(hit.group, hit.reasons[0].text) for hit in search(query, TODAY).hits]


@pytest.fixture(params=["rows", "fold"])
def way(request) -> str:
    return str(request.param)


def test_without_an_exchange_rate_it_is_unknown_and_says_what_is_missing(way):
    talent("Asha", rates=[(500, "USD", "day")])
    if way == "fold":
        fold(TODAY)
    missing = "USD 500 a day: the office has set no exchange rate for USD"
    assert told(FOR_RUPEES) == [("unknown", missing)]
    assert told(FOR_500_DOLLARS) == [("match", "USD 500 a day")]
    assert told(asked(("rate", {"amount": 500, "currency": "EUR"}))) == [("unknown", f"{missing} and EUR")]


def test_a_figure_that_the_office_sets_counts_at_once_and_its_day_is_shown(way):
    talent("Asha", rates=[(500, "USD", "day")])
    if way == "fold":
        fold(TODAY)
    row = worth("USD", "83.5")
    shown = "USD 500 a day ≈ ₹41,750 a day (converted at ₹83.5 for 1 USD, rate of 20 Nov 2026)"
    assert told(FOR_RUPEES) == [("match", shown)]
    row.rupees += 1
    row.save()
    assert told(FOR_RUPEES) == []
    row.delete()
    assert told(FOR_RUPEES)[0][0] == "unknown"


def test_hundredths_of_a_dear_currency_count(way):
    worth("KWD", "270")
    talent("Asha", rates=[(100, "KWD", "week")])
    if way == "fold":
        fold(TODAY)
    # 16.67 dinars a day; in whole ones it would be 17, and 4,590 rupees.
    assert told(asked(("rate", {"amount": 4_498}))) == []
    assert told(asked(("rate", {"amount": 4_500})))[0][0] == "match"


def test_millions_of_a_small_currency_are_told_apart(way):
    worth("IDR", "0.00534821")
    talent("Asha", rates=[(28_000_000, "IDR", "day")])
    talent("Bina", rates=[(90_000_000, "IDR", "day")])
    if way == "fold":
        fold(TODAY)
    assert [text for _, text in told(asked(("rate", {"amount": 28_000_000, "currency": "IDR"})))] == [
        "IDR 28,000,000 a day"
    ]
    in_rupees = asked(("rate", {"amount": 149_750}))
    shown = "₹1,49,750 a day (converted at ₹0.00534821 for 1 IDR, rate of 20 Nov 2026)"
    assert told(in_rupees) == [("match", f"IDR 28,000,000 a day ≈ {shown}")]


def test_a_rate_of_a_talent_that_can_be_compared_decides_before_one_that_cannot(way):
    talent("Asha", rates=[(50_000, "INR", "day"), (10, "USD", "day")])
    if way == "fold":
        fold(TODAY)
    assert told(FOR_RUPEES) == []
    worth("USD", "83")
    assert told(FOR_RUPEES)[0][0] == "match"


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ({"currency": "INR"}, "the rupee is what the others are told in"),
        ({"currency": "XYZ"}, "Currency: give the three letters of ISO 4217"),
        ({"rupees": "0"}, "Rupees: give an amount above 0"),
        ({"source": ""}, "This field is required"),
    ],
)
def test_staff_set_what_a_currency_is_worth_with_day_and_source(admin_client, typed, wrong):
    sent = {"currency": "usd", "rupees": "83.25", "as_of": "2026-11-20", "source": "the bank"}
    assert wrong in admin_client.post(reverse(ADD), sent | typed).content.decode()
    assert not ExchangeRate.objects.exists()
    assert admin_client.post(reverse(ADD), sent).status_code == 302
    assert str(ExchangeRate.objects.get()) == "1 USD = ₹83.25"
    assert "the bank" in admin_client.get(reverse(LIST)).content.decode()


def test_a_director_does_not_set_it(client, django_user_model):
    user = django_user_model.objects.create_user("director", is_staff=True)
    user.groups.add(Group.objects.get(name=rights.DIRECTOR))
    client.force_login(user)
    assert client.get(reverse(LIST)).status_code == 403
    user.groups.set([Group.objects.get(name=rights.STAFF)])
    assert client.get(reverse(LIST)).status_code == 200


def test_a_group_from_before_is_given_the_new_tables_and_no_other_right_back():
    staff = Group.objects.get(name=rights.STAFF)
    staff.permissions.clear()
    migration = import_module("talents.migrations.0010_exchange_rates")
    migration.let_staff_keep_them(apps, connection.schema_editor())
    models = set(staff.permissions.values_list("content_type__model", flat=True))
    assert models == {"exchangerate", "removal"}


def test_an_index_row_keeps_each_currency_as_it_is():
    asha = talent("Asha", rates=[(500, "USD", "week", {"includes_agency_fee": True}), (9_000, "INR", "day")])
    numbers = IndexRow.objects.get(pk=asha.pk).numbers
    assert (numbers["rate day"], numbers["rate day USD"], numbers["rate day USD with fee"]) == (9_000, 8_333, 8_333)
    Rate.objects.filter(talent=asha).delete()
    index.refresh([asha.pk])
    assert not [name for name in IndexRow.objects.get(pk=asha.pk).numbers if name.startswith("rate")]
