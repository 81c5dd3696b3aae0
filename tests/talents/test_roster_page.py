import re
from datetime import timedelta
from html import unescape

import pytest
from django.http import QueryDict
from django.urls import reverse
from django.utils import timezone

from talents import index
from talents.demo.loading import load
from talents.filter_form import plain_params, read_filters
from talents.models import Talent
from talents.query import Clause
from tests.talents.roster_pages import URL, control, page, shown

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
    chip = re.search(r'<li class="chip" data-filter="place".*?</li>', text, re.S)
    assert chip
    assert 'href="/talents/?gender=woman"' in chip[0]
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


def test_an_empty_result_says_which_filter_to_leave_out(director):
    Talent.objects.create(stage_name="Asha", genders_played=["woman"], height_cm=160, base_city="pune")
    text = unescape(page(director, f"{URL}?gender=woman&height=170-&place=pune"))
    assert "Nobody fits all of these filters" in text
    relaxed = re.findall(r'<a href="([^"]+)">Without “([^”]+)”</a>: (.*?)</li>', text)
    assert [(address, told.strip()) for address, _, told in relaxed] == [
        ("/talents/?gender=woman&place=pune", "1 match" + "es")
    ]


def test_when_no_single_filter_is_to_blame_the_page_says_so(director):
    Talent.objects.create(stage_name="Asha", genders_played=["man"], height_cm=160, base_city="pune")
    text = page(director, f"{URL}?gender=woman&height=170-&place=pune")
    assert "any single one of them does not help" in text


def test_an_empty_roster_says_so_and_offers_staff_the_admin(director, admin_client):
    assert "The roster is empty" in page(director)
    assert reverse("admin:talents_talent_add") not in page(director)
    assert reverse("admin:talents_talent_add") in page(admin_client)


def test_a_wrong_filter_is_named_at_its_field_with_what_was_typed(director, office):
    answer = director.get(f"{URL}?playing_age.min=abc&place=pune")
    text = answer.content.decode()
    assert answer.status_code == 422
    assert "Nothing was searched" in text
    wrong = control(text, "playing_age.min")
    assert 'value="abc"' in wrong
    assert 'aria-invalid="true"' in wrong
    assert "must be a whole number, not “abc”" in wrong
    assert '<option value="pune" selected>' in control(text, "place")
    assert shown(text) == []


def test_two_wrong_filters_are_both_named(director):
    answer = director.get(f"{URL}?gender=xx&availability.from=2026-12-10&availability.to=2026-12-01")
    text = answer.content.decode()
    assert answer.status_code == 422
    assert "“xx” is not a known code" in control(text, "gender")
    assert "swap them" in control(text, "availability.from")


def test_a_filter_that_does_not_exist_is_refused_by_name(director):
    answer = director.get(f"{URL}?caste=any")
    assert answer.status_code == 422
    assert "There is no such filter" in answer.content.decode()


def test_the_end_of_a_range_that_is_wrong_carries_the_error(director):
    text = director.get(f"{URL}?playing_age.min=20&playing_age.max=zz").content.decode()
    assert "not “zz”" in control(text, "playing_age.max")
    assert "errorlist" not in control(text, "playing_age.min")


def test_a_submitted_form_becomes_a_short_address(director):
    form = {"gender": "woman", "playing_age.min": "20", "playing_age.max": "25", "place": "", "language": "bgc"}
    form |= {"language_level": "C1", "skill": "", "skill_level": "", "rate.amount": "", "rate.unit": "day"}
    answer = director.get(URL, form)
    assert answer.status_code == 302
    assert answer["Location"] == "/talents/?gender=woman&playing_age.min=20&playing_age.max=25&language=bgc:C1"


def test_one_end_of_a_stretch_of_days_is_that_day_alone():
    plain = plain_params(QueryDict("availability.from=2026-12-01&availability.to="))
    assert read_filters(plain) == read_filters(QueryDict("availability=2026-12-01..2026-12-01"))


def test_an_amount_may_be_typed_as_people_write_it():
    query, errors = read_filters(plain_params(QueryDict("rate.amount=₹40,000&rate.unit=day")))
    assert errors == {}
    assert query.clauses[0].value == {"amount": 40_000, "currency": "INR", "unit": "day", "all_in": None}


def test_the_form_shows_the_filters_in_force(director, office):
    text = page(director, f"{URL}?gender=woman&playing_age=20-25&language=bgc:C1&rate=40000:INR:day&credit=ott")
    assert '<option value="woman" selected>' in control(text, "gender")
    assert 'value="20"' in control(text, "playing_age.min")
    assert 'value="25"' in control(text, "playing_age.max")
    assert '<option value="bgc" selected>' in control(text, "language")
    assert '<option value="C1" selected>' in control(text, "language_level")
    assert 'value="40000"' in control(text, "rate.amount")
    assert '<option value="ott" selected>' in control(text, "credit")


def test_a_choice_of_several_stays_one_choice_in_the_form(director, office):
    text = page(director, f"{URL}?skill=wrestling,kabaddi")
    assert '<option value="wrestling,kabaddi" selected>wrestling or kabaddi</option>' in control(text, "skill")


def test_filters_without_a_control_survive_the_form(director, office):
    text = page(director, f"{URL}?gender=woman&not.place=delhi&language=hi&language=mr")
    form = text.partition('<form class="filters"')[2].partition("</form>")[0]
    assert '<input type="hidden" name="not.place" value="delhi">' in form
    assert '<input type="hidden" name="language" value="mr">' in form
    assert '<option value="hi" selected>' in control(text, "language")


def test_more_filters_are_open_only_while_one_of_them_is_in_use(director, office):
    assert '<details class="filters-more">' in page(director)
    assert '<details class="filters-more" open>' in page(director, f"{URL}?build=slim")


def test_the_form_can_say_everything_its_controls_offer(director):
    """Each option of each select is a filter that can be read."""
    text = page(director)
    for name in re.findall(r'data-control="([^"]+)"', text):
        for value in re.findall(r'<option value="([^"]+)"', control(text, name)):
            if name.endswith("_level"):
                field = name.removesuffix("_level")
                code = re.findall(r'<option value="([^"]+)"', control(text, field))[0]
                params = QueryDict(mutable=True)
                params.update({field: code, name: value})
                plain = plain_params(params)
            elif name in ("rate.unit", "rate.all_in"):
                plain = QueryDict(f"rate.amount=5&{name}={value}")
            else:
                plain = QueryDict(f"{name}={value}")
            query, errors = read_filters(plain)
            assert errors == {}, (name, value)
            assert len(query.clauses) == 1


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
