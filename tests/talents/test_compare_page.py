import re
from datetime import date, timedelta
from html import unescape

import pytest
from django.urls import reverse
from django.utils import timezone

from talents import index
from talents.comparison import compare_url
from talents.demo.loading import load
from talents.models import Agency, Talent
from talents.query import Clause, TalentQuery

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 21)


@pytest.fixture
def five(db):
    """Five women; of each one more thing is known than of the one before."""
    names = ("Aditi Rao", "Sana Khan", "Meera Iyer", "Ovi Phadke", "Zoya Ali")
    people = [Talent.objects.create(stage_name=name, gender_identity="woman") for name in names]
    more = ({"height_cm": 160}, {"base_city": "pune"}, {"build": "slim"}, {"hair_colour": "black"})
    for number, talent in enumerate(people):
        for facts in more[:number]:
            Talent.objects.filter(pk=talent.pk).update(**facts)
    index.refresh_all()
    return people


def page(client, address, status=200):
    answer = client.get(address)
    assert answer.status_code == status
    return answer.content.decode()


def cells(text, key):
    row = re.search(rf'<tr data-fact="{key}".*?</tr>', text, re.S)
    assert row, key
    return [
        " ".join(unescape(re.sub(r"<[^>]+>", " ", cell)).split()) for cell in re.findall(r"<td.*?</td>", row[0], re.S)
    ]


def heads(text):
    return [int(number) for number in re.findall(r'<th scope="col" data-talent="(\d+)"', text)]


def test_a_comparison_needs_a_sign_in(client, five):
    answer = client.get(compare_url([five[0].pk, five[1].pk]))
    assert answer.status_code == 302
    assert answer["Location"].startswith("/accounts/login/")


def test_five_stand_side_by_side_in_the_order_asked_and_what_is_unknown_says_so(director, five):
    text = page(director, compare_url([talent.pk for talent in five]))
    assert heads(text) == [talent.pk for talent in five]
    heights = cells(text, "height_cm")
    assert heights[0] == "? not known"
    assert all(height.startswith("160 cm (5'3") for height in heights[1:])
    assert [cell == "? not known" for cell in cells(text, "hair_colour")] == [True] * 4 + [False]
    assert [cell == "? not known" for cell in cells(text, "languages")] == [True] * 5


def test_the_head_of_each_counts_what_is_not_known_of_her(director, five):
    text = page(director, compare_url([talent.pk for talent in five]))
    counts = [int(number) for number in re.findall(r"</span> (\d+) not known</span>", text)]
    assert counts == [counts[0] - more for more in range(5)]


def test_what_differs_is_marked_and_a_gap_is_no_difference(director, five):
    Talent.objects.filter(pk=five[0].pk).update(build="athletic", hair_colour="black")
    text = page(director, compare_url([five[0].pk, five[3].pk]))
    assert '<tr data-fact="build" data-differs>' in text
    assert '<tr data-fact="hair_colour">' in text
    differing = page(director, compare_url([five[0].pk, five[3].pk]) + "&show=differences")
    assert 'data-fact="build"' in differing
    assert 'data-fact="hair_colour"' not in differing
    gaps = page(director, compare_url([five[0].pk, five[3].pk]) + "&show=unknown")
    assert 'data-fact="build"' not in gaps
    assert 'data-fact="hair_colour"' in gaps


def test_a_search_in_force_is_answered_by_everybody_clause_by_clause(director, five):
    query = TalentQuery((Clause("gender", "any", ["woman"]), Clause("height", "between", {"min": 165, "max": None})))
    text = page(director, compare_url([five[0].pk, five[1].pk], query))
    asked = text.partition("Your search")[2].partition("</tbody>")[0]
    assert re.findall(r'data-verdict="(\w+)"', asked) == ["yes", "yes", "unknown", "no"]
    assert "at least 165 cm" in unescape(asked)
    assert re.findall(r"fits (\d) of (\d)", text) == [("1", "2"), ("1", "2")]


def test_words_of_the_search_box_are_a_search_in_force_too(director, five):
    text = page(director, compare_url([five[0].pk, five[1].pk]) + "&q=woman+from+Pune")
    assert re.findall(r'data-verdict="(\w+)"', text) == ["yes", "yes", "unknown", "unknown"]


def test_every_cell_can_tell_its_source_and_age(director, five, monkeypatch):
    monkeypatch.setattr(timezone, "localdate", lambda *_: TODAY)
    five[0].rates.create(amount=30_000, unit="day", source="agent", as_of=TODAY - timedelta(days=21))
    text = page(director, compare_url([five[0].pk, five[1].pk]))
    assert cells(text, "rates")[0].endswith("agent, 3 weeks ago")
    assert " old " not in cells(text, "rates")[0]
    five[0].rates.update(as_of=TODAY - timedelta(days=400))
    assert " old agent, 13 months ago" in cells(page(director, compare_url([five[0].pk, five[1].pk])), "rates")[0]


def test_one_alone_is_asked_whom_to_compare_her_with(director, five):
    text = page(director, f"{compare_url([five[0].pk])}&add=sana")
    assert "Compare Aditi Rao with whom?" in text
    assert f'href="/talents/compare/?id={five[0].pk}&amp;id={five[1].pk}"' in text
    assert "<table" not in text


def test_somebody_is_added_and_taken_out_by_links(director, five):
    text = page(director, f"{compare_url([five[0].pk, five[1].pk])}&gender=woman&add=meera")
    ids = f"id={five[0].pk}&amp;id={five[1].pk}&amp;id={five[2].pk}"
    assert re.search(rf'href="/talents/compare/\?{ids}&amp;gender=woman"', text)
    assert re.search(rf'class="compare-remove" href="/talents/compare/\?id={five[1].pk}&amp;gender=woman"', text)


def test_more_than_five_are_too_many_and_the_choice_is_given_back(director, five):
    sixth = Talent.objects.create(stage_name="Sixth")
    text = page(director, compare_url([*(talent.pk for talent in five), sixth.pk]) + "&gender=woman", 422)
    assert "6 are too many" in text
    assert len(re.findall(r'name="id" value="\d+" checked', text)) == 5
    assert f'name="id" value="{sixth.pk}"> ' in text
    assert '<input type="hidden" name="gender" value="woman">' in text
    assert "<table" not in text


@pytest.mark.parametrize("wrong", ["abc", "-1", "99999999999999999999999", "٣", "1e3", "<script>"])
def test_a_number_that_nobody_has_is_said_and_the_others_are_shown(director, five, wrong):
    address = compare_url([five[0].pk, five[1].pk])
    text = page(director, f"{address}&id={wrong}", 422)
    assert heads(text) == [five[0].pk, five[1].pk]
    assert "Nobody in the roster has the number" in text
    assert "<script>" not in text.partition("<main")[2]


def test_who_has_left_the_roster_is_not_compared(director, five):
    address = compare_url([talent.pk for talent in five[:3]])
    assert len(heads(page(director, address))) == 3
    Talent.objects.filter(pk=five[2].pk).update(retention_until=timezone.localdate() - timedelta(days=1))
    assert heads(page(director, address, 422)) == [five[0].pk, five[1].pk]


def test_a_wrong_filter_is_named_and_the_people_are_still_compared(director, five):
    text = page(director, compare_url([five[0].pk, five[1].pk]) + "&gender=xx", 422)
    assert "is not a known code" in text
    assert len(heads(text)) == 2


def test_the_same_person_twice_stands_there_once(director, five):
    text = page(director, f"/talents/compare/?id={five[0].pk}&id={five[1].pk}&id={five[0].pk}")
    assert heads(text) == [five[0].pk, five[1].pk]


def test_nothing_restricted_is_compared(admin_client, five):
    five[0].representations.create(
        agency=Agency.objects.create(name="Third Row"),
        kind="agent",
        phone="022 5550 1234",
    )
    text = page(admin_client, compare_url([five[0].pk, five[1].pk]))
    assert "Third Row" in text
    assert "022 5550 1234" not in text


def test_five_cost_as_many_queries_as_two(director, django_assert_max_num_queries, django_assert_num_queries):
    load(40, today=timezone.localdate(), progress=lambda *_: None)
    index.refresh_all()
    ids = list(Talent.objects.values_list("pk", flat=True)[:5])
    filters = "&gender=woman&language=hi&skill=dance&rate=40000:INR:day&right_to_work=GB&over_age=18&exclusivity=spices"
    page(director, compare_url(ids[:2]) + filters)
    with django_assert_max_num_queries(30) as spent:
        page(director, compare_url(ids[:2]) + filters)
    with django_assert_num_queries(len(spent)):
        page(director, compare_url(ids) + filters)


def test_the_roster_is_one_link_away_with_the_same_filters(director, five):
    text = page(director, compare_url([five[0].pk, five[1].pk]) + "&gender=woman&show=unknown")
    assert f'href="{reverse("talents")}?gender=woman"' in text


def test_a_wish_that_is_not_fulfilled_is_no_fault_beside_one_that_is_a_filter(director, five):
    Talent.objects.update(base_city="pune")
    asked = TalentQuery((Clause("place", "in", ["delhi"], "nice"), Clause("gender", "any", ["man"])))
    text = page(director, compare_url([five[0].pk, five[1].pk], asked))
    assert text.count('<td data-verdict="no" data-wish>') == text.count("Orders only: ") == 2
    assert text.count('<td data-verdict="no">') == text.count("Does not fit: ") == 2
