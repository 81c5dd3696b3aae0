import re
from datetime import timedelta
from html import unescape

import pytest
from django.db import connection
from django.http import QueryDict
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from talents import index
from talents.demo.loading import load
from talents.filter_form import read_filters
from talents.models import Talent
from talents.query import Clause
from tests.talents.roster_pages import URL, page, shown

pytestmark = pytest.mark.django_db


def test_the_roster_needs_a_sign_in(client, office):
    answer = client.get(URL)
    assert answer.status_code == 302
    assert answer["Location"].startswith("/accounts/login/")


def test_without_filters_everybody_is_shown_page_by_page(director, office):
    text = page(director)
    assert "300 talents</strong> in the roster" in text
    assert len(shown(text)) == 20
    assert "Page 1 of 15" in text


def test_pages_are_links_and_show_everybody_once(director, office):
    address: str | None = f"{URL}?gender=woman"
    seen: list[str] = []
    while address:
        text = page(director, address)
        seen += shown(text)
        link = re.search(r'rel="next" href="([^"]+)"', text)
        address = unescape(link[1]) if link else None
    assert len(seen) == len(set(seen)) > 100


@pytest.mark.parametrize("number", ["0", "-3", "abc", "", "99999999999999999999", "٣", "1e3"])
def test_a_page_number_that_makes_no_sense_harms_nothing(director, office, number):
    assert director.get(URL, {"page": number}, follow=True).status_code == 200


def test_a_page_past_the_end_leads_back(director, office):
    text = page(director, f"{URL}?page=40")
    assert "There is no page 40" in text
    assert "page=39" in text


def test_a_filter_narrows_and_is_shown_as_a_chip_that_can_be_removed(director, office):
    text = page(director, f"{URL}?gender=woman&place=pune")
    chip = text.partition('<li class="chip" data-filter="place"')[2].partition('aria-label="Remove from Pune"')[0]
    assert 'class="chip-remove" href="/talents/?gender=woman"' in chip
    women_of_pune = set(Talent.objects.filter(genders_played__contains=["woman"], base_city="pune").values_list("pk"))
    assert {(int(pk),) for pk in shown(text)} & women_of_pune
    assert f"{Talent.objects.count()} talents" not in text


def test_unknown_is_a_group_of_its_own_that_says_what_is_missing(director):
    known = Talent.objects.create(stage_name="Known", base_city="pune", height_cm=170)
    asked = [Talent.objects.create(stage_name=name, base_city="pune") for name in ("Asked", "Also Asked")]
    Talent.objects.create(stage_name="Too Small", base_city="pune", height_cm=140)
    text = page(director, f"{URL}?place=pune&height=150-200")
    assert "1 matches</strong>, 2 more may, once a fact is known" in text
    matches, _, unknown = text.partition("May fit: something is not known")
    assert shown(matches) == [str(known.pk)]
    assert set(shown(unknown)) == {str(talent.pk) for talent in asked}
    assert "Missing here: height unknown (2)" in unknown
    assert "Nobody is known to fit" not in text


def test_when_nobody_is_known_to_fit_the_page_says_so_before_those_who_may(director):
    Talent.objects.create(stage_name="Asked", base_city="pune")
    assert "Nobody is known to fit every filter" in page(director, f"{URL}?place=pune&height=150-200")


def test_reasons_stand_on_the_cards(director, office):
    assert re.search(r'data-verdict="yes" data-field="gender"', page(director, f"{URL}?gender=woman"))


def test_a_wish_that_is_not_fulfilled_orders_only_whatever_it_is_about(director, office):
    text = page(director, f"{URL}?nice.place=jaipur&q=")
    assert 'data-verdict="no" data-field="place" data-wish>' in text
    assert "Orders only: " in text
    assert "Does not fit: " not in text


def test_an_empty_result_says_which_filter_to_leave_out(director):
    Talent.objects.create(stage_name="Asha", genders_played=["woman"], height_cm=160, base_city="pune")
    text = unescape(page(director, f"{URL}?gender=woman&height=170-&place=pune"))
    assert "Nobody fits all of these filters" in text
    near = re.findall(r'<li data-near="height"><a href="([^"]+)">([^<]+)</a></li>', text)
    assert len(near) == 1
    assert shown(page(director, near[0][0])) == [str(Talent.objects.get().pk)]


def test_when_no_single_filter_is_to_blame_the_page_says_so(director):
    Talent.objects.create(stage_name="Asha", genders_played=["man"], height_cm=160, base_city="pune")
    text = page(director, f"{URL}?gender=woman&height=170-&place=pune")
    assert "any single one of them does not help" in text


def test_looking_for_the_filter_to_leave_out_reads_no_words_and_no_wishes(director):
    with CaptureQueriesContext(connection) as spent:
        text = page(director, f"{URL}?gender=woman&height=170-&place=pune&text=gruff&nice.skill=boxing")
    assert "Nobody fits all of these filters" in text
    assert sum("to_tsvector('english'" in query["sql"] for query in spent) == 1


def test_an_empty_roster_says_so_and_offers_staff_the_admin(director, admin_client):
    assert "The roster is empty" in page(director)
    assert reverse("admin:talents_talent_add") not in page(director)
    assert reverse("admin:talents_talent_add") in page(admin_client)


def test_hostile_words_are_only_words(director, office):
    text = page(director, URL + "?name=%3Cscript%3Ealert(1)%3C/script%3E")
    assert "<script>alert" not in text
    assert "&lt;script&gt;alert(1)" in text


def test_a_page_of_results_costs_the_same_number_of_queries_however_many_there_are(
    director, office, django_assert_num_queries, django_assert_max_num_queries
):
    page(director)
    with django_assert_max_num_queries(30) as spent:
        page(director, f"{URL}?gender=woman")
    load(300, today=timezone.localdate() + timedelta(days=1), progress=lambda *_: None)
    index.refresh_all()
    with django_assert_num_queries(len(spent)):
        page(director, f"{URL}?gender=woman")
    with django_assert_num_queries(len(spent)):
        page(director, f"{URL}?gender=man&page=3")


def test_filters_of_an_address_mean_what_the_query_says():
    query, errors = read_filters(QueryDict("gender=woman&playing_age=20-25&nice.skill=kathak"))
    assert errors == {}
    assert [(clause.field, clause.strength) for clause in query.clauses] == [
        *(("gender", "must"), ("playing_age", "must"), ("skill", "nice"))
    ]
    assert query.clauses[0] == Clause("gender", "any", ["woman"])


def test_a_chip_leads_to_its_control_and_to_its_other_strengths(director, office):
    text = unescape(page(director, f"{URL}?gender=woman&place=pune&sort=name"))
    assert 'href="/talents/?gender=woman&place=pune&sort=name&edit=place#filters"' in text
    assert 'href="/talents/?gender=woman&nice.place=pune&sort=name">Only a wish' in text
    assert 'href="/talents/?gender=woman&not.place=pune&sort=name">Must not be so' in text


def test_near_misses_are_links_that_ease_the_filter(director):
    for name, amount in (("Cheap", 30_000), ("Dear", 44_000)):
        talent = Talent.objects.create(stage_name=name, base_city="pune")
        talent.rates.create(amount=amount, unit="day")
    text = unescape(page(director, f"{URL}?place=pune&rate=40000:INR:day"))
    assert len(shown(text)) == 1
    near = re.search(r'<li data-near="rate"><a href="([^"]+)">1 more at ₹44,000 a day</a></li>', text)
    assert near
    assert len(shown(page(director, near[1]))) == 2


def test_a_name_found_by_another_spelling_is_said_with_a_way_back(director):
    Talent.objects.create(stage_name="Deepika Rao")
    index.refresh_all()
    text = unescape(page(director, f"{URL}?name=Dipika"))
    assert len(shown(text)) == 1
    assert "Deepika" in text.partition("roster-correction")[2].partition("</p>")[0]
    assert 'href="?name=Dipika&edit=name#filters"' in text


def test_those_of_whom_the_same_is_to_be_asked_stand_together(director):
    for number in range(2):
        Talent.objects.create(stage_name=f"No Height {number}", base_city="pune", build="slim")
        Talent.objects.create(stage_name=f"No Build {number}", base_city="pune", height_cm=170)
    Talent.objects.create(stage_name="Neither", base_city="pune")
    text = page(director, f"{URL}?place=pune&height=150-200&build=slim")
    heads = re.findall(r"To ask: ([^<]+) <span", text)
    assert sorted(heads[:2]) == ["build", "height"]
    assert heads[2] == "height, build"
