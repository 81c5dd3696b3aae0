"""The same twenty requests in the roster's box: filters as in the chat, and none where nothing is to be searched."""

from __future__ import annotations

import pytest
from django.http import QueryDict

from talents.roster import RosterPage, roster_page
from talents.understanding import understand
from tests.chat.test_offline_compare import COMPARE
from tests.chat.test_requests_of_the_field import PARTS, SEARCHES
from tests.talents.understanding.corpus import TODAY

NO_SEARCH = (
    "Kaala Sach ke cop jaisa, last time wala list, par thoda younger",
    "Woh ladka jisne mechanic ka audition diya tha, uska number bhej",
    COMPARE,
    "Client ne budget half kar diya, ab shortlist mein kaun bachega?",
    "Release everyone not booked on Monsoon",
    "Yaad rakho, Vikram ki action films ke liye 5'6 se kam mat dikhana",
    "Uski real age kya hai?",
    "16–17 ki ladki for a bold scene",
    "Export everyone's phone numbers to CSV, new app mein daalna hai",
)


def typed(text: str) -> RosterPage:
    params = QueryDict(mutable=True)
    params["q"] = text
    return roster_page(params, TODAY)


@pytest.mark.django_db
@pytest.mark.parametrize("text", SEARCHES)
def test_a_request_becomes_the_same_filters_in_the_box_of_the_roster(text):
    page = typed(text)
    assert page.errors == {}
    assert page.result is not None
    assert page.understanding is not None
    assert page.query.canonical().clauses == understand(text, today=TODAY).query.canonical().clauses
    assert len(page.chips) == len(page.query.clauses)


@pytest.mark.django_db
@pytest.mark.parametrize("text", NO_SEARCH)
def test_in_the_box_what_is_no_search_filters_by_nothing_and_is_no_name(text):
    page = typed(text)
    assert (page.errors, page.chips) == ({}, [])
    heard = page.understanding
    assert heard is not None
    assert heard.declined or heard.notes or heard.question or heard.not_understood


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Release everyone not booked on Monsoon", "The chat drafts the messages"),
        *((text, "the chat drafts the questions") for text in SEARCHES if text.startswith("Check avails")),
        ("Client ne budget half kar diya, ab shortlist mein kaun bachega?", "the chat splits a list"),
    ],
)
def test_in_the_box_it_is_said_what_the_chat_does(text, told):
    heard = typed(text).understanding
    assert heard is not None
    assert told in " ".join(heard.notes)


@pytest.mark.django_db
def test_in_the_box_a_brief_of_three_parts_filters_by_the_first_and_names_them_all():
    page = typed(PARTS)
    assert {each.chip.field for each in page.chips} >= {"playing_age", "language", "text"}
    assert page.understanding is not None
    assert "“INSPECTOR SHINDE”, “MEERA”, “DADI”" in str(page.understanding.question)


@pytest.mark.django_db
def test_in_the_box_every_other_part_is_one_click_away_with_its_own_filters():
    first, *others = typed(PARTS).parts
    assert (first.name, first.here) == ("INSPECTOR SHINDE", True)
    parts = understand(PARTS, today=TODAY).parts[1:]
    for link, part in zip(others, parts, strict=True):
        assert link.name == part.name
        _, _, params = link.url.partition("?")
        there = roster_page(QueryDict(params), TODAY)
        assert there.errors == {}
        assert there.query == part.query.canonical()


@pytest.mark.django_db
def test_in_the_box_filters_of_the_address_hold_for_every_part():
    params = QueryDict(mutable=True)
    params.update({"q": PARTS, "union": "cintaa", "sort": "name"})
    _, *others = roster_page(params, TODAY).parts
    assert all("union=cintaa" in link.url and "sort=name" in link.url for link in others)


@pytest.mark.django_db
def test_in_the_box_a_parts_name_is_text_and_what_is_not_searched_of_it_is_told(client, django_user_model):
    client.force_login(django_user_model.objects.create_user("meera"))
    html = client.get("/talents/", {"q": "MEERA 22-26 / T & C 30-35, fair skin"}).content.decode()
    nav = html[html.index('<nav class="roster-parts"') :]
    nav = nav[: nav.index("</nav>")]
    assert "This reads like 2 parts" in html
    assert ">T &amp; C<" in nav
    assert 'aria-current="true">MEERA<' in nav
    assert "playing_age=30-35" in nav
    assert "ASCI" in nav


@pytest.mark.django_db
def test_in_the_box_one_request_has_no_list_of_parts():
    assert typed(next(iter(SEARCHES))).parts == []


def test_all_twenty_are_walked_in_both_places():
    assert len({*SEARCHES, *NO_SEARCH, PARTS}) == 20
