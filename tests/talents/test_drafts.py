"""Drafts of availability checks and releases: who is written to, in which words, and what is never in them."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

import pytest
from django.contrib.auth.models import Group

from talents import rights, tools
from talents.models import Agency, Guardian, Talent
from tests.talents.rosters import TODAY, talent
from tests.talents.secrets import AGENTS, TOLD, keeper_of_secrets

pytestmark = pytest.mark.django_db
DATES = [{"from": "2027-01-05", "to": "2027-01-15", "days": 3}]
JANUARY = (date(2027, 1, 1), date(2027, 1, 31))


@pytest.fixture
def director(django_user_model):
    user = django_user_model.objects.create_user("meera")
    user.groups.add(Group.objects.get(name=rights.DIRECTOR))
    return user


@pytest.fixture
def assistant(django_user_model):
    user = django_user_model.objects.create_user("asif")
    user.groups.add(Group.objects.get(name=rights.ASSISTANT))
    return user


def run(tool_input: dict[str, Any], user: Any = None) -> tools.ToolOutcome:
    return tools.run("draft_messages", tool_input, today=TODAY, user=user)


def avails(*people: Talent, user: Any = None) -> dict[str, Any]:
    outcome = run({"purpose": "avails", "talent_ids": [each.pk for each in people], "dates": DATES}, user)
    assert not outcome.is_error, outcome.content
    return outcome.content


def release(project: str = "Monsoon", user: Any = None) -> dict[str, Any]:
    outcome = run({"purpose": "release", "project": project}, user)
    assert not outcome.is_error, outcome.content
    return outcome.content


def test_whom_one_representative_answers_for_stand_in_one_text_with_the_days():
    asha, bina = talent("Asha Malik", agency="Sitara"), talent("Bina Rathi", agency="Nakshatra")
    chitra = talent("Chitra Rao", agency="Sitara")
    content = avails(asha, bina, chitra)
    first, second = content["drafts"]
    assert first["opening"] == "Hello Sitara team, this is an availability check and no booking, for:"
    assert first["talent_ids"] == [asha.pk, chitra.pk]
    assert "We need any 3 days in a row within 5–15 Jan 2027." in first["closing"]
    assert (second["agency"], second["talent_ids"]) == ("Nakshatra", [bina.pk])
    assert content["sent"] is False


def test_the_person_at_the_agency_is_named_to_who_may_see_her(director, assistant):
    asha, bina = talent("Asha Malik", agency="Sitara"), talent("Bina Rathi", agency="Sitara")
    asha.representations.update(person="Reena Shah")
    bina.representations.update(person="Omar Sheikh")
    by_person = avails(asha, bina, user=director)["drafts"]
    assert [draft["opening"].partition(",")[0] for draft in by_person] == ["Hello Reena Shah", "Hello Omar Sheikh"]
    for viewer in (assistant, None):
        content = avails(asha, bina, user=viewer)
        assert [draft["opening"].partition(",")[0] for draft in content["drafts"]] == ["Hello Sitara team"]
        assert "Reena" not in json.dumps(content)


def test_no_telephone_no_address_and_nothing_restricted_is_in_a_draft_whoever_asks(director, django_user_model):
    asha = keeper_of_secrets(free=[JANUARY])
    Guardian.objects.all().delete()
    Agency.objects.update(phone="+91 22 5550 0199", email="desk@sitara.example")
    assert asha.contact.phone
    assert asha.representations.get().phone
    for user in (director, django_user_model.objects.create_superuser("root")):
        text = json.dumps(avails(asha, user=user))
        assert "Sitara" in text
        assert not [secret for secret in (*TOLD, *AGENTS, "5550", "desk@") if secret in text]


def test_a_child_is_written_to_through_the_guardian_alone_who_is_not_named(director):
    child = talent("Chhoti Rao", agency="Sitara", born=TODAY - timedelta(days=9 * 365))
    Guardian.objects.create(talent=child, name="Sudha Rao", relation="mother", phone="+91 55571 00009")
    guarded = talent("Guddu Jha", agency="Sitara")
    Guardian.objects.create(talent=guarded, name="Hari Jha", relation="father")
    plays_children = talent("Munna Das", agency="Sitara", playing_age_min=8, playing_age_max=12)
    grown = talent("Asha Malik", agency="Sitara", playing_age_min=8, playing_age_max=12, born=date(2000, 1, 1))
    content = avails(child, guarded, plays_children, grown, user=director)
    assert [(draft["to"], draft["talent_ids"]) for draft in content["drafts"]] == [
        ("guardian", [child.pk]),
        ("guardian", [guarded.pk]),
        ("guardian", [plays_children.pk]),
        ("agent", [grown.pk]),
    ]
    assert "who of the family would be on set" in content["drafts"][0]["closing"]
    assert "on set" not in content["drafts"][3]["closing"]
    assert not [secret for secret in ("Sudha", "Hari", "00009") if secret in json.dumps(content)]


def test_an_exclusive_agent_comes_before_a_manager_and_the_talent_last():
    asha = talent("Asha Malik", agency="Sitara")
    asha.representations.update(kind="manager")
    asha.representations.create(agency=Agency.objects.create(name="Nakshatra"), kind="agent")
    assert avails(asha)["drafts"][0]["agency"] == "Nakshatra"
    asha.representations.filter(kind="manager").update(exclusive=True)
    assert avails(asha)["drafts"][0]["agency"] == "Sitara"
    asha.representations.all().delete()
    alone = avails(asha)["drafts"][0]
    assert (alone["to"], alone["opening"]) == ("talent", "Hello, this is an availability check and no booking, for:")


def test_who_wants_no_contact_is_reached_by_the_agent_and_without_one_not_at_all():
    asked, left = talent("Asha Malik", agency="Sitara", do_not_contact=True), talent("Bina Rathi", do_not_contact=True)
    content = avails(asked, left)
    assert [draft["talent_ids"] for draft in content["drafts"]] == [[asked.pk]]
    assert [(each["id"], each["why"]) for each in content["not_drafted"]] == [
        (left.pk, "no agent is known, and the talent wants no contact")
    ]


def test_the_family_of_a_child_that_wants_no_contact_is_not_written_to():
    child = talent("Chhoti Rao", agency="Sitara", born=date(2018, 1, 1))
    assert avails(child)["drafts"][0]["to"] == "guardian"
    Talent.objects.filter(pk=child.pk).update(do_not_contact=True)
    content = avails(child)
    assert content["drafts"] == []
    assert content["not_drafted"][0]["why"] == "the family wants no contact"


def test_who_may_be_a_child_is_written_to_through_an_agent_or_not_at_all():
    grown = talent("Asha Malik", playing_age_min=18, playing_age_max=25)
    maybe = talent("Bina Rathi", playing_age_min=14, playing_age_max=18)
    content = avails(grown, maybe)
    assert [(draft["to"], draft["talent_ids"]) for draft in content["drafts"]] == [("talent", [grown.pk])]
    assert content["not_drafted"][0]["why"] == "no agent is known, and the talent may be a child"


def test_nobody_is_asked_about_days_that_are_taken_for_sure():
    pencilled = talent("Asha Malik", agency="Sitara", days=[(*JANUARY, "pencil")])
    taken = talent("Bina Rathi", agency="Sitara", days=[(*JANUARY, "booked")])
    content = avails(pencilled, taken)
    assert [draft["talent_ids"] for draft in content["drafts"]] == [[pencilled.pk]]
    assert content["not_drafted"][0]["why"] == "the roster says no 3 days in a row left in 5–15 Jan 2027"


def test_of_days_that_run_already_only_those_to_come_are_asked_for():
    asha = talent("Asha Malik", agency="Sitara")
    running = {"from": str(TODAY - timedelta(days=5)), "to": str(TODAY + timedelta(days=2))}
    outcome = run({"purpose": "avails", "talent_ids": [asha.pk], "dates": [running]})
    assert "We need 21–23 Nov 2026." in outcome.content["drafts"][0]["closing"]
    short = run({"purpose": "avails", "talent_ids": [asha.pk], "dates": [running | {"days": 4}]})
    assert short.is_error
    assert "only 3 are to come" in short.content["error"]


def test_everybody_kept_waiting_by_a_project_and_not_booked_on_it_is_released():
    held = talent("Asha Malik", agency="Sitara", days=[(*JANUARY, "hold", "Monsoon")])
    pencilled = talent("Bina Rathi", agency="Sitara", days=[(*JANUARY, "pencil", "monsoon")])
    booked = talent(
        "Chitra Rao", agency="Sitara", days=[(*JANUARY, "booked", "Monsoon"), (TODAY, TODAY, "hold", "Monsoon")]
    )
    talent("Divya Sen", days=[(*JANUARY, "hold", "Another")])
    talent("Esha Roy", days=[(date(2026, 11, 1), date(2026, 11, 5), "hold", "Monsoon")])
    talent("Farah Ali", days=[(*JANUARY, "available", "Monsoon")])
    talent("Gone Away", days=[(*JANUARY, "hold", "Monsoon")], retention_until=TODAY - timedelta(days=1))
    content = release()
    (draft,) = content["drafts"]
    assert draft["talent_ids"] == [held.pk, pencilled.pk]
    assert draft["opening"].startswith("Hello Sitara team, thank you for keeping dates for “Monsoon”.")
    assert [each["held"] for each in content["talents"]] == [["hold, 1–31 Jan 2027"], ["pencil, 1–31 Jan 2027"]]
    assert (content["held"], content["booked_and_staying"], content["sent"]) == (2, 1, False)
    assert booked.availabilities.count() == 2, "nothing was changed"


def test_a_hold_that_runs_is_told_from_today_on():
    talent("Asha Malik", days=[(TODAY - timedelta(days=9), TODAY + timedelta(days=2), "hold", "Monsoon")])
    assert release()["talents"][0]["held"] == ["hold, 21–23 Nov 2026"]


def test_who_has_left_the_roster_is_neither_counted_nor_a_near_name():
    left = talent("Asha Malik", days=[(*JANUARY, "hold", "Monsoon"), (TODAY, TODAY, "booked", "Monsoon")])
    held = talent("Bina Rathi", days=[(*JANUARY, "hold", "Monsoon")])
    assert (release()["held"], release()["booked_and_staying"]) == (1, 1)
    Talent.objects.filter(pk=left.pk).update(retention_until=TODAY - timedelta(days=1))
    assert (release()["held"], release()["booked_and_staying"]) == (1, 0)
    Talent.objects.filter(pk=held.pk).update(retention_until=TODAY - timedelta(days=1))
    assert (release()["held"], release()["projects"]) == (0, [])


def test_of_a_project_that_holds_nobody_those_of_nearly_its_name_are_told():
    talent("Asha Malik", days=[(*JANUARY, "hold", "Monsoon Diaries")])
    talent("Bina Rathi", days=[(*JANUARY, "pencil", "Mansoon")])
    talent("Chitra Rao", days=[(*JANUARY, "hold", "Kaala Sach")])
    content = release("Monsoon")
    assert (content["held"], content["drafts"]) == (0, [])
    assert content["projects"] == ["Monsoon Diaries", "Mansoon"]


def test_many_who_are_held_are_counted_and_the_first_are_drafted():
    for number in range(52):
        talent(f"Talent {number:02}", agency="Sitara", days=[(*JANUARY, "hold", "Monsoon")])
    content = release()
    assert (content["held"], content["not_shown"]) == (52, 2)
    assert [len(draft["talent_ids"]) for draft in content["drafts"]] == [50]


@pytest.mark.parametrize(
    ("tool_input", "message"),
    [
        ({}, "purpose: give one of avails, release"),
        ({"purpose": "spam"}, "purpose: give one of avails, release"),
        ({"purpose": "release"}, "project: the text is empty"),
        ({"purpose": "release", "project": 7}, "project: give text"),
        ({"purpose": "release", "project": "Monsoon", "talent_ids": [1]}, "“talent_ids” does not belong here"),
        ({"purpose": "avails", "talent_ids": [1]}, "dates: give one to 5 stretches"),
        ({"purpose": "avails", "dates": DATES}, "talent_ids: give the whole numbers"),
        ({"purpose": "avails", "dates": DATES, "talent_ids": ["her"]}, "talent_ids: each must be a whole number"),
        ({"purpose": "avails", "dates": DATES, "talent_ids": [999999]}, "the roster has none of these"),
        ({"purpose": "avails", "dates": [{"from": "soon"}], "talent_ids": [1]}, "from must be a date"),
        (
            {"purpose": "avails", "dates": [{"from": "2026-11-01", "to": "2026-11-05"}], "talent_ids": [1]},
            "dates: 1–5 Nov 2026 is past",
        ),
    ],
)
def test_bad_input_names_the_field_and_the_fix(tool_input, message):
    outcome = run(tool_input)
    assert outcome.is_error
    assert message in outcome.content["error"]
