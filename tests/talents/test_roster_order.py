import re

import pytest

from talents.models import Talent
from talents.sorting import SORTS
from tests.talents.roster_pages import URL, page, shown
from tests.talents.rosters import worth

pytestmark = pytest.mark.django_db


def test_cards_or_a_table_is_chosen_by_a_link_and_kept(director, office):
    assert 'class="roster-table"' not in page(director)
    answer = director.get(f"{URL}?gender=woman&view=table")
    assert (answer.status_code, answer["Location"]) == (302, f"{URL}?gender=woman")
    text = page(director, f"{URL}?gender=woman")
    assert 'class="roster-table"' in text
    assert len(re.findall(r'<tr data-talent="\d+"', text)) == 20
    assert 'class="roster-table"' not in page(director, f"{URL}?view=cards")


def heights(text):
    ids = [int(number) for number in shown(text)]
    talents = Talent.objects.in_bulk(ids)
    return [talents[number].height_cm for number in ids]


@pytest.mark.parametrize(("sort", "downwards"), [("shortest", False), ("tallest", True)])
def test_an_order_holds_over_all_pages_with_the_unknown_last_and_said(director, office, sort, downwards):
    unknown = Talent.objects.filter(height_cm=None).count()
    assert unknown > 0
    pages = [page(director, f"{URL}?sort={sort}&page={number}") for number in range(1, 16)]
    found = [height for text in pages for height in heights(text)]
    assert len(found) == 300
    assert found[-unknown:] == [None] * unknown
    assert found[:-unknown] == sorted(found[:-unknown], reverse=downwards)
    assert f"Of {unknown} the height is not known" in pages[0]


@pytest.mark.parametrize("sort", [name for name in SORTS if name])
def test_every_order_keeps_who_fits_before_who_may(director, office, sort):
    text = page(director, f"{URL}?height=150-165&sort={sort}")
    assert f'<option value="{sort}" selected>' in text
    groups = re.findall(r"data-group=\"(\w+)\"|class=\"talent-card\"", text)
    assert groups == sorted(groups)


def test_the_day_rate_orders_by_rupees_whatever_the_currency_and_unit(director):
    for name, amount, currency, unit in (
        ("Dollars", 1_000, "USD", "day"),
        ("Rupees", 50_000, "INR", "day"),
        ("Hourly", 1_000, "INR", "hour"),
        ("A Film", 1, "INR", "project"),
        ("Euros", 100, "EUR", "day"),
    ):
        talent = Talent.objects.create(stage_name=name)
        talent.rates.create(amount=amount, currency=currency, unit=unit)
    order = re.compile(r'/">(\w+ ?\w*)</a></h3>')
    text = page(director, f"{URL}?sort=cheapest")
    assert order.findall(text)[:2] == ["Hourly", "Rupees"]
    assert "Of 3 the day rate is not known" in text
    worth("USD", "83")
    text = page(director, f"{URL}?sort=cheapest")
    assert order.findall(text)[:3] == ["Hourly", "Rupees", "Dollars"]
    assert "Of 2 the day rate is not known" in text
    assert order.findall(page(director, f"{URL}?sort=dearest"))[:3] == ["Dollars", "Rupees", "Hourly"]


def test_an_order_that_does_not_exist_is_the_best_match(director, office):
    assert shown(page(director, f"{URL}?gender=woman&sort=x")) == shown(page(director, f"{URL}?gender=woman"))


def test_an_order_costs_three_queries_more_than_none_and_no_more_for_more_people(
    director, office, django_assert_max_num_queries
):
    page(director)
    with django_assert_max_num_queries(30) as plain:
        page(director, f"{URL}?gender=woman")
    with django_assert_max_num_queries(len(plain) + 3):
        page(director, f"{URL}?gender=woman&sort=cheapest")


def test_ticked_cards_are_sent_to_the_comparison_with_the_search(director, office):
    text = page(director, f"{URL}?gender=woman")
    form = text.partition('id="compare"')[2].partition("</form>")[0]
    assert '<input type="hidden" name="gender" value="woman">' in form
    assert len(re.findall(r'<input type="checkbox" name="id" value="\d+" form="compare"', text)) == 20
