"""The card that the roster and the chat share."""

from datetime import timedelta

import pytest
from django.template.loader import render_to_string
from django.utils import timezone

from talents.models import Availability, Rate, Talent
from talents.profile_facts import brief, profile
from talents.templatetags import card_facts
from tests.talents import rosters
from tests.talents.rosters import TODAY


def card(talent: Talent, reasons=(), group="") -> str:
    html = render_to_string("talents/_card.html", {"talent": talent, "reasons": reasons, "group": group})
    return " ".join(html.split())


def available(status: str, start: int, days: int) -> Availability:
    first = TODAY + timedelta(days=start)
    return Availability(status=status, first_day=first, last_day=first + timedelta(days=days))


@pytest.fixture
def kavita(db) -> Talent:
    """A talent of whom everything is known."""
    day = timezone.localdate()
    return rosters.talent(
        "Kavita Rani",
        gender_identity="woman",
        playing_age_min=20,
        playing_age_max=25,
        base_city="mumbai",
        height_cm=165,
        languages=[("hi", "B1"), ("bgc", "native")],
        skills=[("wrestling", "professional")],
        rates=[(150_000, "INR", "day")],
        free=[(day, day)],
        agency="Pehchaan Talent",
    )


def test_a_card_says_what_decides(kavita):
    html = card(Talent.objects.for_cards().get(pk=kavita.pk))
    for words in (
        "20–25",
        "165 cm (5&#x27;5&quot;)",
        "₹1,50,000 a day",
        "Available to",
        "Woman · Mumbai",
        "Pehchaan Talent",
    ):
        assert words in html
    assert f'data-talent="{kavita.pk}"' in html
    assert f'href="{kavita.get_absolute_url()}"' in html


def test_the_strongest_language_comes_first(kavita):
    html = card(kavita)
    assert html.index("Haryanvi <small>native") < html.index("Hindi <small>conversational")


def test_what_is_not_known_is_called_unknown(db):
    html = card(Talent.objects.create(stage_name="Asha"))
    assert html.count("<dd>unknown</dd>") == 6
    assert "base unknown" in html
    assert "None" not in html


def test_reasons_carry_a_sign_and_a_word_besides_their_colour(kavita):
    reasons = [
        {"field": "language", "verdict": "yes", "text": "Haryanvi: native"},
        {"field": "rate", "verdict": "unknown", "text": "rate unknown"},
    ]
    html = card(kavita, reasons, "unknown")
    assert '<span aria-hidden="true">✓</span><span class="visually-hidden">Fits: </span> Haryanvi: native' in html
    assert '<span aria-hidden="true">?</span><span class="visually-hidden">Not known: </span> rate unknown' in html
    assert "Match if confirmed" in html


def test_names_from_outside_are_text(db):
    html = card(Talent.objects.create(stage_name="<script>alert(1)</script>"))
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html
    assert "<script>" not in html


def test_a_card_of_a_prefetched_talent_asks_the_database_nothing(kavita, django_assert_num_queries):
    (talent,) = Talent.objects.for_cards()
    with django_assert_num_queries(0):
        assert "Kavita Rani" in card(talent)


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ([], ""),
        ([available("booked", -10, 5)], ""),
        ([available("available", -1, 20)], "Available to 10 Dec"),
        ([available("available", -1, 20), available("hold", -1, 3)], "Hold to 23 Nov"),
        ([available("booked", 10, 5), available("available", 5, 2)], "Available from 26 Nov"),
        ([available("booked", 400, 5)], "Booked from 26 Dec 2027"),
    ],
)
def test_dates_tell_what_binds_today_or_comes_next(rows, words):
    assert card_facts.availability(rows, TODAY) == words


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [(20, 25, "20–25"), (30, 30, "30"), (45, None, "45 and over"), (None, 12, "up to 12"), (None, None, "")],
)
def test_playing_age_in_words(low, high, words):
    assert card_facts.playing_age(Talent(playing_age_min=low, playing_age_max=high)) == words


def test_a_rate_by_the_day_is_told_before_others():
    rates = [Rate(pk=1, amount=900, unit="hour"), Rate(pk=2, amount=8000, unit="day")]
    assert card_facts.rate(rates) == "₹8,000 a day"
    assert card_facts.rate(rates[:1]) == "₹900 an hour"


def test_of_several_rates_by_the_day_the_lowest_is_told_on_cards_in_briefs_and_first_on_the_profile(db):
    talent = rosters.talent("Asha", rates=[(60_000, "INR", "day"), (45_000, "INR", "day"), (900, "USD", "day")])
    assert card_facts.rate(talent.rates.all()) == brief(talent)["rate"] == "₹45,000 a day"
    assert profile(talent, TODAY)["rates"][0]["rate"] == "₹45,000 a day"
