"""What directors and staff see of the cost of answers."""

import re
from datetime import timedelta
from decimal import Decimal

import pytest
from django.urls import reverse
from django.utils import timezone

from chat.usage import chart, report, spending
from chat.usage.models import Budget, ProviderRequest

pytestmark = pytest.mark.django_db
NUMBERS = iter(range(1, 10_000))


@pytest.fixture(autouse=True)
def nothing_summed():
    """What a process remembers of earlier days is of another test's rows."""
    spending._earlier.cache_clear()


@pytest.fixture
def claude(settings):
    settings.ANTHROPIC_API_KEY = "sk-ant-test"


@pytest.fixture
def staff(client, django_user_model):
    client.force_login(django_user_model.objects.create_superuser("savita"))
    return client


@pytest.fixture
def director(client, meera):
    client.force_login(meera)
    return client


def spent(user, usd, *, days_ago=0, tier="sonnet", provider="claude", **tokens):
    fields = {"input_tokens": 100, "output_tokens": 20, "cache_read_tokens": 3, "cache_write_tokens": 4, **tokens}
    return ProviderRequest.objects.create(
        provider=provider,
        request_id=f"req_{next(NUMBERS)}",
        model="claude-sonnet-5-5",
        tier=tier,
        user=user,
        created_at=timezone.now() - timedelta(days=days_ago),
        cost=Decimal(usd),
        prices_of="2026-11-21",
        total_ms=900,
        outcome="ended",
        **fields,
    )


def budget_of(client, conversation):
    html = client.get(conversation.get_absolute_url()).content.decode()
    found = re.search(r'<div class="budget".*?</div>', html, re.DOTALL)
    return " ".join(found.group().split()) if found else ""


def test_a_director_reads_what_is_used_of_her_budgets_beside_the_composer(director, conversation, meera, kabir, claude):
    Budget.objects.create(user=meera, daily=Decimal(2), monthly=Decimal(30))
    spent(meera, "0.42")
    spent(kabir, "5")
    html = budget_of(director, conversation)
    assert "$0.42 of $2.00" in html
    assert "$0.42 of $30.00" in html
    assert 'max="2.0000" low="1.6000" high="1.9000" optimum="0" value="0.4200" aria-label="Today"' in html
    assert "style=" not in html
    assert "budget-notice" not in html


def test_without_a_paid_provider_there_is_no_budget_to_show(director, conversation, meera, claude, settings):
    spent(meera, "0.42")
    assert budget_of(director, conversation)
    settings.ANTHROPIC_API_KEY = settings.OPENAI_API_KEY = ""
    assert budget_of(director, conversation) == ""
    settings.ANTHROPIC_PLATFORM = "bedrock"
    assert budget_of(director, conversation)


def test_without_a_limit_todays_cost_alone_is_shown(director, conversation, meera, claude):
    Budget.objects.create(user=meera, daily=Decimal(0), monthly=Decimal(0))
    spent(meera, "0.42")
    html = budget_of(director, conversation)
    assert "Today $0.42" in html
    assert "<meter" not in html


def test_a_budget_that_is_used_up_says_until_when(director, conversation, meera, claude):
    Budget.objects.create(user=meera, daily=Decimal(1))
    spent(meera, "1.20")
    tomorrow = spending.local_now() + timedelta(days=1)
    html = budget_of(director, conversation)
    assert f"Your budget for today is used up: until {tomorrow:%-d %b} at 00:00 the roster alone answers." in html
    assert 'value="1.0000"' in html


def test_the_offices_budget_is_mentioned_near_its_end_without_its_amount(director, conversation, kabir, claude):
    Budget.objects.create(user=None, daily=Decimal(7))
    spent(kabir, "5")
    assert "office" not in budget_of(director, conversation)
    spent(kabir, "1")
    html = budget_of(director, conversation)
    assert "The office&#x27;s budget for today is nearly used up." in html
    assert "$7" not in html


@pytest.mark.parametrize("name", ["usage", "admin:chat_providerrequest_changelist", "admin:chat_budget_changelist"])
def test_what_answers_cost_is_for_staff_alone(staff, name, meera, kabir, django_user_model):
    spent(kabir, "5")
    assert staff.get(reverse(name)).status_code == 200
    staff.force_login(meera)
    assert staff.get(reverse(name)).status_code in (302, 403)


def test_the_list_of_requests_carries_the_sums_of_all_that_its_filters_let_through(staff, meera, kabir):
    for _ in range(120):
        spent(meera, "0.000000125")
    spent(kabir, "1", input_tokens=7)
    address = reverse("admin:chat_providerrequest_changelist")
    page = staff.get(address).content.decode()
    assert "121 requests: 12,007 input, 2,420 output, 363 cache read and 484 cache write tokens, $1.000015" in page
    page = staff.get(address, {"user__id__exact": kabir.pk}).content.decode()
    assert "1 requests: 7 input, 20 output" in page


def test_a_request_cannot_be_added_changed_or_deleted(staff, meera):
    row = spent(meera, "1")
    assert staff.get(reverse("admin:chat_providerrequest_change", args=[row.pk])).status_code == 200
    change = reverse("admin:chat_providerrequest_change", args=[row.pk])
    assert staff.post(change, {"cost": "0"}).status_code == 403
    for name, args in (("add", []), ("delete", [row.pk])):
        assert staff.get(reverse(f"admin:chat_providerrequest_{name}", args=args)).status_code == 403
    assert ProviderRequest.objects.get().cost == 1


def test_staff_set_one_budget_for_a_user_and_one_for_the_house(staff, meera):
    address = reverse("admin:chat_budget_add")
    for user in (meera.pk, ""):
        assert staff.post(address, {"user": user, "daily": "2.50", "monthly": ""}).status_code == 302
        again = staff.post(address, {"user": user, "daily": "9", "monthly": ""})
        assert "There is a budget for this user, or for the house, already" in again.content.decode()
    assert {(budget.user_id, budget.daily) for budget in Budget.objects.all()} == {
        (meera.pk, Decimal("2.50")),
        (None, Decimal("2.50")),
    }
    assert "greater than or equal to 0" in staff.post(address, {"user": meera.pk, "daily": "-1"}).content.decode()


def test_the_chart_shows_cost_per_day_by_tier_and_by_user(staff, meera, kabir):
    spent(meera, "1", tier="opus")
    spent(meera, "0.5", days_ago=3)
    spent(kabir, "0.25", days_ago=3, tier="", provider="openai")
    spent(kabir, "9", days_ago=31)
    html = staff.get(reverse("usage")).content.decode()
    today = spending.local_now()
    earlier = today - timedelta(days=3)
    titles = re.findall(r"<rect[^>]*><title>(.*?)</title>", html)
    assert titles == [
        f"{earlier:%-d %b}, sonnet: $0.5000",
        f"{earlier:%-d %b}, openai: $0.2500",
        f"{today:%-d %b}, opus: $1.0000",
        f"{earlier:%-d %b}, meera: $0.5000",
        f"{earlier:%-d %b}, kabir: $0.2500",
        f"{today:%-d %b}, meera: $1.0000",
    ]
    assert "3 requests, $1.7500" in html
    assert "style=" not in html
    assert "4 requests, $10.7500" in staff.get(reverse("usage"), {"days": "90"}).content.decode()
    assert "3 requests" in staff.get(reverse("usage"), {"days": "1; DROP"}).content.decode()


def test_a_page_without_requests_says_so(staff):
    html = staff.get(reverse("usage")).content.decode()
    assert "Nothing was asked of a paid API" in html
    assert "<rect" not in html


def test_the_status_page_leads_to_what_answers_cost(staff):
    assert f'href="{reverse("usage")}"' in staff.get(reverse("status")).content.decode()


def test_bars_are_as_high_as_their_share_and_stand_on_each_other(meera, kabir):
    spent(meera, "3", tier="opus")
    spent(kabir, "1", tier="haiku")
    drawn = chart.draw(report.cost_per_day(report.since(7), report.TIER, 7))
    below, above = drawn.bars
    assert drawn.lines[-1].words == "$4.00"
    assert below.height == pytest.approx(3 * above.height, abs=2)
    assert above.y + above.height == below.y
    assert below.y + below.height == drawn.base


@pytest.mark.parametrize(
    ("highest", "ceiling"),
    [("0", "0.04"), ("0.04", "0.04"), ("0.05", "0.08"), ("1.99", "2"), ("2.01", "4"), ("41", "80")],
)
def test_the_chart_ends_above_its_highest_bar_at_a_short_amount(highest, ceiling):
    assert chart.ceiling(Decimal(highest)) == Decimal(ceiling)


def test_more_users_than_can_be_told_apart_are_added_up(django_user_model):
    for number in range(9):
        spent(django_user_model.objects.create_user(f"user{number}"), str(number + 1))
    found = report.cost_per_day(report.since(7), report.USER, 7)
    assert list(found.costs) == ["user8", "user7", "user6", "user5", "user4", "others"]
    assert found.total(6) == 45
    assert len(report.by_user(report.since(7))) == 9
