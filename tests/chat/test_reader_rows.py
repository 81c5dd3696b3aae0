"""A reader that looks at the rows while an answer is being written."""

from __future__ import annotations

import re

import pytest

from chat import asking, claiming
from chat.following import Reader
from chat.models import State
from chat.tail import Tail

pytestmark = pytest.mark.django_db


def follow(conversation):
    """A reader that has shown more of the running answer than its row has."""
    asking.ask(conversation, "woman 20-25", "k1")
    (claimed,) = claiming.claim("one", 1).answers
    claiming.checkpoint(claimed, text="First block.\n\n")
    reader = Reader(conversation, {}, Tail())
    assert "First block." in "".join(reader.catch_up())
    assert reader.open
    reader.open.text = "First block.\n\nSecond "
    assert "Second" in "".join(reader.open.draw())
    return claimed, reader


def test_what_was_shown_of_an_answer_is_not_taken_back_by_a_row_that_is_behind(conversation):
    claimed, reader = follow(conversation)
    claiming.checkpoint(claimed, is_news=True, text="First block.\n\n")
    frames = "".join(reader.catch_up())
    assert 'data-version="2"' in frames
    assert "Second" in frames
    assert reader.open
    assert reader.open.text == "First block.\n\nSecond "
    assert reader.open.draw() == []


def test_an_answer_drawn_anew_holds_nothing_but_its_blocks_for_more_are_appended(conversation):
    claimed, reader = follow(conversation)
    claiming.checkpoint(claimed, is_news=True, text="First block.\n\n")
    frames = "".join(reader.catch_up())
    assert re.search(r'<div class="answer"[^>]*><div id="m-k1-answer-b0"', frames)
    assert "<p>Second</p>\n</div></div>" in frames


def test_another_attempt_begins_with_what_its_row_has(conversation):
    claimed, reader = follow(conversation)
    claiming.hand_over(claimed, "First block.\n\n")
    (again,) = claiming.claim("two", 1).answers
    assert again.attempt == 2
    frames = "".join(reader.catch_up())
    assert 'data-state="running"' in frames
    assert "Second" not in frames


def test_an_answer_that_has_ended_shows_its_row_alone(conversation):
    claimed, reader = follow(conversation)
    claiming.finish(claimed, State.DONE, text="First block.\n\nAnother end.")
    frames = "".join(reader.catch_up())
    assert "Another end." in frames
    assert "Second" not in frames
    assert reader.open is None


def test_an_answer_that_was_retried_meanwhile_begins_anew(conversation):
    claimed, reader = follow(conversation)
    claiming.finish(claimed, State.INTERRUPTED, text="First block.\n\nSecond ")
    claimed.refresh_from_db()
    assert asking.retry(claimed)
    frames = "".join(reader.catch_up())
    assert 'data-state="queued"' in frames
    assert "First block." not in frames
