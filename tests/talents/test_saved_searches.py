import re
from datetime import timedelta
from html import unescape

import pytest
from django.http import QueryDict
from django.urls import reverse
from django.utils import timezone

from talents import saved_searches
from talents.models import SavedSearch, Talent
from tests.talents.roster_pages import URL, page, shown

pytestmark = pytest.mark.django_db
SAVED = "/talents/saved/"


def talent(name, **facts):
    return Talent.objects.create(stage_name=name, **{"base_city": "pune", "gender_identity": "woman"} | facts)


def keep(client, name="Women of Pune", params="gender=woman&place=pune"):
    answer = client.post(SAVED, {"name": name, "params": params})
    assert answer.status_code == 302, answer.content.decode()
    return SavedSearch.objects.get(name=name)


def test_a_search_is_saved_by_name_and_opened_again(director):
    talent("Asha")
    text = page(director, f"{URL}?gender=woman&place=pune")
    assert 'name="params" value="gender=woman&amp;place=pune"' in text
    saved = keep(director)
    assert saved.params == "gender=woman&place=pune"
    listed = unescape(page(director, SAVED))
    assert "Women of Pune" in listed
    assert "woman · from Pune" in listed
    assert f'href="/talents/?gender=woman&place=pune&saved={saved.pk}"' in listed
    assert "Saved searches (1)" in page(director)


def test_words_are_kept_as_words_and_the_page_and_the_view_are_not(director):
    saved = keep(director, params="q=woman+free+next+week&page=3&view=table&edit=place&sort=name")
    assert QueryDict(saved.params).dict() == {"q": "woman free next week", "sort": "name"}


def test_run_again_it_tells_who_is_new_and_who_is_gone_until_marked_as_seen(director):
    stays, leaves = talent("Stays"), talent("Leaves")
    saved = keep(director)
    assert "Nobody new since" in page(director, saved_searches.url_of(saved))
    new = talent("Just Came")
    leaves.base_city = "delhi"
    leaves.save()
    for _ in range(2):
        text = page(director, saved_searches.url_of(saved))
        told = text.partition('class="roster-news"')[2].partition("</section>")[0]
        assert "<strong>1 new</strong>" in told
        assert "1 no longer matches" in told
        assert f'href="/talents/{new.pk}/"' in told
        assert f'href="/talents/{stays.pk}/"' not in told
        assert text.count('class="card-new"') == 1
    assert director.post(reverse("saved-search-seen", args=[saved.pk])).status_code == 302
    assert "Nobody new since" in page(director, saved_searches.url_of(saved))


def test_who_may_have_matched_and_now_does_is_new(director):
    unsure = talent("Unsure", base_city="")
    saved = keep(director)
    assert shown(page(director, saved_searches.url_of(saved))) == [str(unsure.pk)]
    unsure.base_city = "pune"
    unsure.save()
    assert "<strong>1 new</strong>" in page(director, saved_searches.url_of(saved))


def test_the_day_of_the_last_look_is_told(director):
    saved = keep(director)
    SavedSearch.objects.update(seen_at=timezone.now() - timedelta(days=40), seen=[])
    talent("Asha")
    text = page(director, saved_searches.url_of(saved))
    assert f"since you looked on {timezone.localtime() - timedelta(days=40):%-d %b}" in text


def test_a_name_that_is_taken_is_refused_with_what_was_typed_and_may_be_replaced(director):
    keep(director)
    other = {"name": "Women of Pune", "params": "gender=man"}
    answer = director.post(SAVED, other)
    text = answer.content.decode()
    assert answer.status_code == 422
    assert "Name: you have a search of this name" in text
    assert 'value="Women of Pune"' in text
    assert '<input type="hidden" name="params" value="gender=man">' in text
    assert SavedSearch.objects.get().params == "gender=woman&place=pune"
    assert director.post(SAVED, other | {"replace": "on"}).status_code == 302
    assert SavedSearch.objects.get().params == "gender=man"


@pytest.mark.parametrize(
    ("name", "params", "told"),
    [
        ("", "gender=woman", "give the search a name"),
        ("x" * 81, "gender=woman", "at most 80"),
        ("Wrong", "gender=xx", "cannot be read"),
        ("Wrong", "caste=any", "cannot be read"),
    ],
)
def test_what_cannot_be_kept_is_refused_by_name(director, name, params, told):
    answer = director.post(SAVED, {"name": name, "params": params})
    assert answer.status_code == 422
    assert told in answer.content.decode()
    assert SavedSearch.objects.count() == 0


def test_a_search_is_renamed_unless_the_name_is_taken(director):
    saved, other = keep(director), keep(director, "Other")
    rename = reverse("saved-search-rename", args=[saved.pk])
    answer = director.post(rename, {"name": "Other"})
    assert answer.status_code == 422
    assert re.search(rf'id="name-{saved.pk}"[^>]*value="Other" aria-invalid="true"', answer.content.decode())
    assert director.post(rename, {"name": "Women of Pune"}).status_code == 302
    assert director.post(rename, {"name": "Pune"}).status_code == 302
    saved.refresh_from_db()
    assert (saved.name, other.name) == ("Pune", "Other")


def test_a_deleted_search_can_be_opened_once_more(director):
    saved = keep(director, name="<b>Pune</b>")
    text = director.post(reverse("saved-search-delete", args=[saved.pk]), follow=True).content.decode()
    assert SavedSearch.objects.count() == 0
    assert "&lt;b&gt;Pune&lt;/b&gt;" in text
    assert "/talents/?gender=woman&amp;place=pune" in text


def test_searches_are_their_owners_alone(client, director, django_user_model):
    saved = keep(director)
    assert "Women of Pune" in page(director, SAVED)
    client.force_login(django_user_model.objects.create_user("kabir"))
    assert "Women of Pune" not in page(client, SAVED)
    assert "Women of Pune" not in page(client, saved_searches.url_of(saved))
    for name in ("saved-search-rename", "saved-search-delete", "saved-search-seen"):
        assert client.post(reverse(name, args=[saved.pk]), {"name": "Mine"}).status_code == 404
    assert SavedSearch.objects.get().name == "Women of Pune"


def test_a_sign_in_is_needed(client):
    for address in (SAVED, reverse("saved-search-delete", args=[1])):
        assert client.post(address).status_code == 302


def test_a_look_changes_nothing(director):
    saved = keep(director)
    talent("New")
    before = SavedSearch.objects.values().get()
    page(director, saved_searches.url_of(saved))
    page(director, SAVED)
    assert SavedSearch.objects.values().get() == before


@pytest.mark.parametrize("number", ["0", "abc", "-1", "9" * 30, "٣"])
def test_a_number_of_no_saved_search_is_a_search_like_any(director, number):
    assert director.get(f"{URL}?gender=woman&saved={number}").status_code == 200


def test_so_many_are_kept_and_no_more(director, monkeypatch):
    monkeypatch.setattr(saved_searches, "MOST", 2)
    keep(director, "One")
    keep(director, "Two")
    answer = director.post(SAVED, {"name": "Three", "params": ""})
    assert answer.status_code == 422
    assert "2 searches are kept at most" in answer.content.decode()


def test_the_list_costs_the_same_queries_for_many_as_for_one(director, django_assert_num_queries):
    keep(director, "One")
    page(director, SAVED)
    with django_assert_num_queries(3):
        page(director, SAVED)
    for number in range(5):
        keep(director, f"More {number}", "q=woman+from+Pune")
    page(director, SAVED)
    with django_assert_num_queries(3):
        page(director, SAVED)
