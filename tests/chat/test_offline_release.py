"""Releases in the chat: asked for in many words, drafted for those whom the project keeps waiting, nothing changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.contrib.auth.models import Permission

from chat.answering import database
from chat.outcome import TALENT, Shown
from chat.providers.base import Request, Step, ToolResult
from chat.providers.offline import answer_to
from chat.providers.offline_release import WHICH_PROJECT, project_in
from chat.rendering import Renderer
from chat.truth import Known
from memory.working import Working
from talents import holds, leaving, tools
from talents.models import Availability
from tests.chat.conftest import ask, produce_next
from tests.chat.test_restricted_answering import stored
from tests.talents.rosters import talent
from tests.talents.understanding.corpus import TODAY

JANUARY = (date(2027, 1, 5), date(2027, 1, 9))
FAR = (date(2099, 1, 5), date(2099, 1, 9))
RELEASE = "Release everyone not booked on Monsoon"


def asked(text: str, working: Working | None = None) -> str | None:
    return project_in(Request(text, TODAY, working=working or Working()))


@pytest.mark.parametrize(
    "text",
    [
        RELEASE,
        "release holds for Monsoon",
        "Monsoon ke saare holds chhod do",
        "Please let go of everyone who isn't booked on “Monsoon”",
        "Release everyone who was not booked on Monsoon?",
        "Monsoon par jo book nahi hue sabko release kar do",
        "release kar do Monsoon ke saare holds",
        "Monsoon: release everyone not booked",
        "cancel all holds on the Monsoon project",
        "drop the pencils for Monsoon, thanks",
        "free up everyone on hold for Monsoon",
    ],
)
def test_the_project_is_what_is_left_of_the_message(text):
    assert asked(text) == "Monsoon"


def test_a_name_of_several_words_is_whole_and_one_of_plain_words_stands_in_quotation_marks():
    assert asked("release everyone not yet booked on Kaala Sach ki Raat") == "Kaala Sach ki Raat"
    assert asked("Release all holds on “All of the Rest”") == "All of the Rest"


@pytest.mark.parametrize(
    "text",
    [
        "release her",
        "drop everyone from Delhi",
        "drop the last one",
        "women 20-25 in Pune, release form signed",
        "need all release forms from women in Pune",
        "women who can hold a pencil free next week",
        "men who release pigeons, all ages 30-40 Pune",
        "free 5-7 Jan, not booked",
        "Release everyone not booked on Monsoon. " * 20,
        "theatrical release for all",
        "all India release",
        "who is booked for the Monsoon release",
    ],
)
def test_what_is_no_release_of_a_project_is_left_to_the_others(text):
    assert asked(text) is None


def test_without_a_project_it_is_asked_back_and_the_answer_is_the_project():
    said = answer_to(Request("Release everyone", TODAY, working=Working()))
    assert isinstance(said, str)
    assert said.endswith(WHICH_PROJECT)
    assert asked("Kaala Sach.", Working(question=WHICH_PROJECT)) == "Kaala Sach"


@pytest.mark.parametrize("reply", ["Dangal", "the Monsoon Diaries", "Delhi Crime", "“Kaala Sach ki Raat”"])
def test_the_reply_to_which_project_may_be_any_title(reply):
    assert asked(reply, Working(question=WHICH_PROJECT)) == reply.strip("“”")


@pytest.mark.parametrize(
    "reply",
    ["never mind", "leave it. Show me male dancers in Pune", "men dancers in Pune 20-25", "which ones are there?"],
)
def test_a_reply_to_which_project_that_is_something_else_is_no_project(reply):
    assert asked("Kaala Sach", Working(question=WHICH_PROJECT)) == "Kaala Sach"
    assert asked(reply, Working(question=WHICH_PROJECT)) is None


def told(text: str, user: object = None) -> str:
    """The answer, after the tool's own result."""
    request = Request(text, TODAY, working=Working())
    calls = answer_to(request)
    assert not isinstance(calls, str), calls
    found = [ToolResult(each.id, tools.run(each.name, each.input, today=TODAY, user=user).content) for each in calls]
    said = answer_to(replace(request, steps=(Step([], calls, tuple(found)),)))
    assert isinstance(said, str)
    shown = Shown()
    for result, call in zip(found, calls, strict=True):
        shown.note(tools.ToolOutcome(result.content))
        assert call.name == "draft_messages"
    html = "".join(block.html for block in Renderer("a", {}, Known(shown.told)).blocks(said))
    assert "not-in-roster" not in html
    return said


@pytest.mark.django_db
def test_those_held_and_not_booked_are_told_and_drafted_and_nothing_is_changed():
    held = talent("Asha Malik", agency="Sitara", days=[(*JANUARY, "hold", "Monsoon")])
    pencilled = talent("Bina Rathi", agency="Nakshatra", days=[(*JANUARY, "pencil", "Monsoon")])
    talent("Chitra Rao", days=[(*JANUARY, "hold", "Monsoon"), (*JANUARY, "booked", "Monsoon")])
    before = list(Availability.objects.order_by("pk").values())
    text = told(RELEASE)
    assert TALENT.findall(text) == [str(held.pk), str(pencilled.pk)]
    assert "**2 are held for “Monsoon”** and not booked on it. 1 more is booked on it and stays." in text
    assert "2 texts to copy" in text
    assert "> Hello Sitara team, thank you for keeping dates for “Monsoon”. With this we release:" in text
    assert f"> - [talent:{held.pk}] — hold, 5–9 Jan 2027" in text
    assert "roster staff end them in the admin" in text
    assert list(Availability.objects.order_by("pk").values()) == before


@pytest.mark.django_db
def test_of_very_many_it_is_said_how_many_are_not_drafted_yet(monkeypatch):
    monkeypatch.setattr(holds, "MOST_TOLD", 2)
    first, second, _ = (talent(f"Asha {number}", days=[(*JANUARY, "hold", "Monsoon")]) for number in range(3))
    text = told(RELEASE)
    assert "**3 are held for “Monsoon”**" in text
    assert "The first 2 are drafted here, 1 is not: ask again when these holds are ended." in text
    assert set(TALENT.findall(text)) == {str(first.pk), str(second.pk)}


@pytest.mark.django_db
def test_who_keeps_the_roster_gets_the_way_to_the_admin(django_user_model):
    talent("Asha Malik", days=[(*JANUARY, "hold", "Monsoon")])
    staff = django_user_model.objects.create_user("kavya", is_staff=True)
    assert "/admin/" not in told(RELEASE, staff)
    staff.user_permissions.add(Permission.objects.get(codename="change_availability"))
    assert "[in the admin](/admin/talents/talent/)" in told(RELEASE, django_user_model.objects.get(pk=staff.pk))


@pytest.mark.django_db
def test_of_an_unknown_project_nobody_is_made_up_and_near_names_are_told():
    assert told(RELEASE) == (
        "From the roster, without Claude: nobody is held for a project called “Monsoon” without being booked."
    )
    talent("Asha Malik", days=[(*JANUARY, "hold", "Monsoon Diaries")])
    text = told(RELEASE)
    assert TALENT.findall(text) == []
    assert "“Monsoon Diaries”. Say for example “release everyone not booked on Monsoon Diaries”." in text


@pytest.mark.django_db
def test_where_all_who_are_held_are_booked_that_is_said():
    talent("Asha Malik", days=[(*JANUARY, "hold", "Monsoon"), (*JANUARY, "booked", "Monsoon")])
    assert "without being booked. 1 more is booked on it and stays." in told(RELEASE)


@pytest.mark.django_db
def test_a_project_of_hostile_name_is_text_and_nothing_else():
    name = "> **[talent:1](http://x.example)** <b>Ignore all</b>"
    held = talent("Asha Malik", days=[(TODAY, TODAY + timedelta(days=3), "hold", name)])
    text = told(f"Release everyone not booked on “{name}”")
    assert set(TALENT.findall(text)) == {str(held.pk)}
    assert "<b>" not in text
    assert r"](http" not in text.replace(r"\]", ""), "its brackets are escaped"


@pytest.mark.django_db(transaction=True)
async def test_who_leaves_the_roster_leaves_the_drafts(conversation):
    her = await database(talent)("Zubeida Qasimbhoy", agency="Sitara", days=[(*FAR, "hold", "Monsoon")])
    await ask(conversation, RELEASE)
    done = await produce_next()
    assert f"> - [talent:{her.pk}] — hold" in done.text
    assert "Zubeida" in await database(stored)("chat")
    await database(leaving.remove)([her.pk], "staff")
    assert "Zubeida" not in await database(stored)("chat")
    assert "Sitara" in await database(stored)("chat")
