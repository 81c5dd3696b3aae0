"""The search box of the roster: words become filters."""

import re
from html import unescape

import pytest

from talents.models import Talent
from tests.talents.roster_pages import URL, control, page, shown

pytestmark = pytest.mark.django_db


def searched(client, words, **filters):
    answer = client.get(URL, {"q": words, **filters}, follow=True)
    return answer, unescape(answer.content.decode())


def filters_shown(text):
    return re.findall(r'<li class="chip" data-filter="(\w+)"', text)


def test_words_in_the_box_become_filters_that_the_page_shows(director, office):
    _, text = searched(director, "woman 20-25 from Pune, under 40k a day")
    assert filters_shown(text) == ["gender", "playing_age", "place", "rate"]
    assert '<option value="woman" selected>' in control(text, "gender")
    assert '<option value="pune" selected>' in control(text, "place")
    assert 'value="woman 20-25 from Pune, under 40k a day"' in text


def test_removing_a_chip_of_typed_words_keeps_the_other_filters(director, office):
    _, text = searched(director, "woman from Pune")
    link = re.search(r'href="([^"]+)" aria-label="Remove from Pune"', text)
    assert link
    assert link[1] == "/talents/?gender=woman"


def test_words_take_the_place_of_filters_of_their_field_and_keep_the_others(director, office):
    _, text = searched(director, "from Delhi", place="pune", gender="woman")
    assert filters_shown(text) == ["gender", "place"]
    assert '<option value="delhi" selected>' in control(text, "place")


def test_the_box_carries_the_filters_along(director, office):
    text = page(director, f"{URL}?gender=woman&not.place=delhi")
    box = text.partition('<form class="roster-search"')[2].partition("</form>")[0]
    assert '<input type="hidden" name="gender" value="woman">' in box
    assert '<input type="hidden" name="not.place" value="delhi">' in box


def test_pages_of_typed_words_keep_the_words(director, office):
    _, text = searched(director, "woman")
    following = re.search(r'rel="next" href="([^"]+)"', text)
    assert following
    assert following[1] == "/talents/?q=woman&page=2"
    assert "Page 2 of" in page(director, following[1])


def test_what_was_not_understood_is_said(director, office):
    _, text = searched(director, "woman from Pune who frobnicates")
    assert re.search("Not understood, and so not searched for: .*frobnicates", text)


def test_words_that_are_no_filter_are_looked_for_as_a_name(director):
    talent = Talent.objects.create(stage_name="Zubeida Frobnickar")
    Talent.objects.create(stage_name="Omkar Pawar")
    _, text = searched(director, "Frobnickar")
    assert shown(text) == [str(talent.pk)]


def test_a_request_that_is_declined_is_declined_with_its_reason_and_not_searched_as_a_name(director, office):
    _, text = searched(director, "only fair girls from Pune")
    assert filters_shown(text) == ["gender", "place"]
    assert re.search(r'<p class="notice" role="status">[^<]*(skin|fair)', text)


@pytest.mark.parametrize("words", ["!!!", "💃", "' OR 1=1 --", "[talent:1]", "%00", "a" * 2000])
def test_any_words_get_an_answer(director, office, words):
    answer, text = searched(director, words)
    assert answer.status_code in (200, 422)
    assert "Who are you looking for?" in text


def test_words_without_end_are_refused_with_the_limit_and_kept(director):
    words = "wrestling " * 300
    answer, text = searched(director, words)
    assert answer.status_code == 422
    assert "2,999 characters are too many. Say it in at most 2,000." in text
    assert words.strip() in text


def test_hostile_words_in_the_box_stay_words(director, office):
    text = director.get(URL, {"q": '"><script>alert(1)</script>'}, follow=True).content.decode()
    assert "<script>alert" not in text
    assert "&lt;script&gt;alert(1)" in text
