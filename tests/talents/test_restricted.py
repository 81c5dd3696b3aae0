"""What is restricted is seen by the roles that need it, and reaches no model, no search and no memory."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from django.apps import apps
from django.contrib.auth.models import Group
from django.db import connection, models
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from chat.providers.offline_profile import profile_text
from memory.allowed import is_private
from talents import index, rights, tools, vocabulary
from talents.models import Boundaries, Contact, Guardian, Identity, IndexRow, IndexText, Note, SizeCard, Talent
from talents.query import FIELDS, TalentQuery
from talents.search import search
from talents.understanding import understand
from tests.talents.rosters import TODAY, talent
from tests.talents.secrets import AGENTS, NOTE, SECRETS, TOLD, UNION_NUMBER, keeper_of_secrets

pytestmark = pytest.mark.django_db


@pytest.fixture
def asha():
    return keeper_of_secrets(bio="I dance.", free=[(TODAY, TODAY)], rates=[(20_000, "INR", "day")])


def signed_in(client, django_user_model, role, **rights_):
    user = django_user_model.objects.create_user(role.replace(" ", "-"), **rights_)
    user.groups.add(Group.objects.get(name=role))
    client.force_login(user)
    return client


def page(client, person):
    return client.get(person.get_absolute_url()).content.decode()


def test_every_restricted_column_has_a_value_that_is_looked_for():
    for table in rights.RESTRICTED:
        own = {field.name for field in table._meta.concrete_fields} - {"id", "talent", "source", "as_of", "consent"}
        assert own == set(SECRETS[table]), table


def test_roster_staff_see_all_of_it(client, django_user_model, asha):
    text = page(signed_in(client, django_user_model, rights.STAFF), asha)
    assert not [secret for secret in (*TOLD, *AGENTS) if secret not in text]


def test_a_casting_director_sees_what_a_role_needs_and_no_papers(client, django_user_model, asha):
    text = page(signed_in(client, django_user_model, rights.DIRECTOR), asha)
    papers = {"Sentinelrao", "Legalwala", "29 Mar 1987", "1987", UNION_NUMBER}
    assert {secret for secret in TOLD if secret not in text} == papers
    assert all(secret in text for secret in AGENTS)


def test_an_assistant_sees_nothing_of_it(client, django_user_model, asha):
    text = page(signed_in(client, django_user_model, rights.ASSISTANT), asha)
    assert "Asha Malik" in text
    assert not [secret for secret in (*TOLD, *AGENTS) if secret in text]


def test_whoever_has_no_role_sees_nothing_of_it(director, asha):
    assert not [secret for secret in (*TOLD, *AGENTS) if secret in page(director, asha)]


def test_what_a_viewer_may_not_see_is_not_even_read(director, asha):
    page(director, asha)
    with CaptureQueriesContext(connection) as queries:
        page(director, asha)
    asked = [query["sql"] for query in queries]
    assert not [sql for sql in asked for table in (Contact, SizeCard, Boundaries) if table._meta.db_table in sql]
    # Whether somebody is of age is asked of her date of birth and her guardians, and nothing else of those tables.
    assert not [sql for sql in asked if "legal_name" in sql or "id_verified_on" in sql]


def every_tool_call(person):
    """A call of each tool, and a search by each field, so that every reason is told."""
    yield "get_talent", {"talent_id": person.pk}
    yield "search_talents", {"clauses": []}
    for clause in EXAMPLES:
        yield "search_talents", {"clauses": [clause | {"strength": "nice"}]}


EXAMPLES: list[dict[str, Any]] = [
    {"field": "gender", "value": ["woman"]},
    {"field": "name", "value": "Asha"},
    {"field": "place", "value": ["pune"]},
    {"field": "union", "value": ["cintaa"]},
    {"field": "agency", "value": ["Sitara"]},
    {"field": "rate", "value": {"amount": 30_000}},
    {"field": "availability", "value": {"from": TODAY.isoformat()}},
    {"field": "text", "value": "dance"},
]


def test_no_tool_tells_a_model_any_of_it(asha):
    for name, tool_input in every_tool_call(asha):
        outcome = tools.run(name, tool_input, today=TODAY)
        told = json.dumps(outcome.content, ensure_ascii=False)
        assert not outcome.is_error
        assert "Asha Malik" in told
        assert not [secret for secret in (*TOLD, *AGENTS, NOTE) if secret in told], (name, tool_input)


def test_a_model_is_told_of_an_age_only_yes_and_no(asha):
    told = tools.run("get_talent", {"talent_id": asha.pk}, today=TODAY).content
    assert told["age_checks"] == {"is_minor": False, "over_18": True, "over_21": True, "over_25": True}
    assert not [value for value in json.dumps(told).split() if value.strip(',"}') == "39"]


def test_the_offline_assistant_says_nothing_of_it(asha):
    understood = understand("tell me about Asha Malik", today=TODAY)
    facts = tools.run("get_talent", {"talent_id": asha.pk}, today=TODAY).content
    text = profile_text(facts, understood)
    assert "Asha Malik" in text
    assert not [secret for secret in (*TOLD, *AGENTS, NOTE) if secret in text]


@pytest.mark.parametrize("field", ["name", "text"])
def test_no_search_finds_it(asha, field):
    def found(words):
        clauses = [{"field": field, "value": words, "strength": "must" if field == "name" else "nice"}]
        query = TalentQuery.from_dict({"clauses": clauses})
        return [hit.score for hit in search(query, TODAY).hits]

    talent("Somebody Else", gender_identity="woman")
    known = found("Asha")
    assert known
    for secret in (*TOLD, *AGENTS, NOTE):
        scores = found(secret)
        assert not scores if field == "name" else len(set(scores)) == 1, secret


def test_the_search_index_is_the_same_with_and_without_it(asha):
    def indexed():
        index.refresh([asha.pk])
        row, text = IndexRow.objects.values().get(), IndexText.objects.values().get()
        return {**row, "revision": None}, text

    with_it = indexed()
    for table in (Contact, SizeCard, Boundaries, Note):
        table.objects.all().delete()
    Identity.objects.update(legal_name="")
    asha.union_memberships.update(number="")
    asha.representations.update(phone="", email="")
    assert indexed() == with_it
    Talent.objects.update(bio="I sing.")
    assert indexed() != with_it


def test_numbers_and_addresses_are_nothing_to_remember():
    contact, guardian = SECRETS[Contact], SECRETS[Guardian]
    for reach in (contact["phone"], contact["email"], guardian["phone"], guardian["email"]):
        assert is_private(f"remember that she is reached at {reach}")


PROTECTED = (
    "caste",
    "religio",
    "faith",
    "skin",
    "complexion",
    "fair",
    "marital",
    "married",
    "spouse",
    "health",
    "blood",
)


def test_no_table_and_no_list_of_codes_has_room_for_a_protected_trait():
    names = {
        f"{model._meta.model_name}.{field.name}".lower()
        for model in apps.get_app_config("talents").get_models()
        for field in model._meta.get_fields()
    }
    assert {"talent.stage_name", "identity.date_of_birth"} <= names
    codes = {
        f"{name}.{code} {label}".lower()
        for name in vocabulary.__all__
        if isinstance(choices := getattr(vocabulary, name), list)
        for code, label in choices
    }
    assert "genders.woman woman" in codes
    # Goods that advertisements sell are no traits of people.
    goods = {code for code in codes if code.startswith("product_categories.")}
    assert not [name for name in names | (codes - goods) | set(FIELDS) if any(word in name for word in PROTECTED)]


def test_somebody_who_wants_no_contact_or_has_not_agreed_is_reached_by_the_agent(client, django_user_model, asha):
    director = signed_in(client, django_user_model, rights.DIRECTOR)
    assert "55571 00001" in page(director, asha)
    asha.consents.filter(purpose="contact").update(withdrawn_at=timezone.now())
    assert "55571 00001" not in page(director, asha)
    assert "has not agreed to it. Ask the agent." in page(director, asha)
    asha.consents.create(purpose="contact", notice_version="2026-12")
    assert "55571 00001" in page(director, asha)
    Talent.objects.update(do_not_contact=True)
    text = page(director, asha)
    assert "55571 00001" not in text
    assert "wants no contact. Ask the agent." in text


def test_a_withdrawn_consent_hides_a_disability_at_once(client, django_user_model, asha):
    staff = signed_in(client, django_user_model, rights.STAFF)
    assert "sentinel-disability" in page(staff, asha)
    asha.consents.filter(purpose="disability").update(withdrawn_at=timezone.now())
    assert "sentinel-disability" not in page(staff, asha)
    assert "sentinel-access" in page(staff, asha)


def test_that_there_is_a_disability_is_told_by_no_consent(client, django_user_model, asha):
    words = "Keeping what she tells of a disability"
    assert words in page(signed_in(client, django_user_model, rights.DIRECTOR), asha)
    text = page(signed_in(client, django_user_model, rights.ASSISTANT), asha)
    assert "Consents in force" in text
    assert words not in text


def test_what_she_can_portray_is_told_as_long_as_she_agrees():
    asha = talent("Asha", can_portray=["south_asian"])
    consent = asha.consents.create(purpose="can_portray", notice_version="2026-11", valid_to=TODAY)

    def told(day=TODAY):
        return tools.run("get_talent", {"talent_id": asha.pk}, today=day).content.get("can_portray")

    assert told() == ["South Asian"]
    assert told(date(2026, 11, 22)) is None, "the consent has ended"
    consent.valid_to, consent.withdrawn_at = None, timezone.now()
    consent.save()
    assert told() is None


def test_the_roles_are_there_after_a_migration_and_keep_what_staff_change():
    director = Group.objects.get(name=rights.DIRECTOR)
    director.permissions.clear()
    Group.objects.get(name=rights.ASSISTANT).delete()
    rights.ensure_groups()
    assert not director.permissions.exists()
    assert Group.objects.get(name=rights.ASSISTANT).permissions.filter(codename="add_note").exists()


def test_restricted_tables_hang_on_a_talent_and_nothing_hangs_on_them():
    for table in (Identity, Contact, Guardian, SizeCard, Boundaries):
        assert isinstance(table._meta.get_field("talent"), models.ForeignKey)
