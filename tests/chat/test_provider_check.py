"""The staff's check: each model that is set up is really asked, and each failure is named."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from castmatch import measurements
from chat.usage.models import ProviderRequest
from tests.fake_claude import FakeClaude, error, text

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def nothing_measured(settings):
    kept = measurements.connection(settings.MEASUREMENTS_URL)
    kept.flushdb()
    yield
    kept.flushdb()


@pytest.fixture
def staff(client, django_user_model):
    client.force_login(django_user_model.objects.create_user("savita", is_staff=True))
    return client


def test_the_command_asks_every_tier_and_shows_what_it_took(three_tiers: FakeClaude):
    three_tiers.script(text("ready"), text("ready"), text("ready"))
    out = StringIO()
    call_command("check_providers", stdout=out)
    shown = out.getvalue()
    assert [request.body["model"] for request in three_tiers.requests] == [
        "claude-haiku-5-5",
        "claude-sonnet-5-5",
        "claude-opus-5-5",
    ]
    for label in ("Claude Haiku 5.5", "Claude Sonnet 5.5", "Claude Opus 5.5", "The roster alone"):
        assert label in shown
    assert shown.count("answers") == 4
    assert {row.tier for row in ProviderRequest.objects.all()} == {"haiku", "sonnet", "opus"}
    for row in ProviderRequest.objects.all():
        taken = row.input_tokens + row.cache_read_tokens + row.cache_write_tokens
        assert f"{taken} in, {row.output_tokens} out" in shown


def test_the_command_fails_when_a_provider_does_and_names_the_failure(three_tiers: FakeClaude):
    three_tiers.script(text("ready"), error(404), text("ready"))
    out = StringIO()
    with pytest.raises(CommandError, match=r"1 of 4 failed: Claude Sonnet 5\.5"):
        call_command("check_providers", stdout=out)
    assert "unknown_model: " in out.getvalue()
    assert len(three_tiers.requests) == 3


def test_staff_press_the_button_and_see_each_outcome(staff, three_tiers: FakeClaude):
    before = staff.get("/status/providers/").content.decode()
    assert "not checked" in before
    assert three_tiers.requests == []
    three_tiers.script(text("ready"), error(401), text("ready"))
    page = staff.post("/status/providers/").content.decode()
    assert page.count('data-state="ok">answers') == 3
    assert "Claude did not accept the office" in page
    assert "model claude-opus-5-5, tier opus" in page
    assert "bad_key" in page


def test_the_check_is_for_staff(client, django_user_model, three_tiers: FakeClaude):
    assert client.post("/status/providers/").status_code == 302
    client.force_login(django_user_model.objects.create_user("dipti"))
    assert client.post("/status/providers/").status_code == 403
    assert three_tiers.requests == []


def test_without_any_provider_the_offline_assistant_is_checked(staff, settings):
    settings.ANTHROPIC_API_KEY = settings.OPENAI_API_KEY = ""
    page = staff.post("/status/providers/").content.decode()
    assert page.count('data-state="ok">answers') == 1
    assert "The roster alone" in page
