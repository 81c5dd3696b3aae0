"""From an answer to its talents side by side: a link under the filters, once it is whole."""

from __future__ import annotations

from chat.articles import Article
from chat.models import Message, Role, State

QUERY = {"clauses": [{"field": "gender", "operator": "any", "value": ["woman"]}], "limit": 10, "offset": 0}


def article(results, state=State.DONE) -> Article:
    return Article(Message(key="k", role=Role.ASSISTANT, state=state, query=QUERY, results=results))


def test_the_first_five_talents_of_an_answer_lead_to_their_comparison_under_its_filters():
    url = article([7, 3, 9, 4, 5, 6]).compare_url
    assert url == "/talents/compare/?id=7&id=3&id=9&id=4&id=5&gender=woman"


def test_one_talent_cannot_be_compared():
    assert article([7]).compare_url == ""


def test_nothing_is_compared_before_the_answer_is_whole():
    assert article([7, 3], State.RUNNING).compare_url == ""
