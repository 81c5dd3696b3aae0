import itertools
from datetime import timedelta

import pytest
import redis
from django.conf import settings
from django.utils import timezone

from memory import episodes, recall
from memory.models import Memory
from talents.models import Talent
from talents.query import Clause, TalentQuery


@pytest.fixture(autouse=True)
def _empty_working_memory():
    with redis.Redis.from_url(settings.WORKING_MEMORY_URL) as client:
        client.flushdb()


@pytest.fixture
def asha(django_user_model):
    """The director whose memories these are."""
    return django_user_model.objects.create_user("asha")


@pytest.fixture
def bharat(django_user_model):
    """Another director, who must never see them."""
    return django_user_model.objects.create_user("bharat")


@pytest.fixture
def wrestlers():
    """A kept query: women, playing age 20 to 25."""
    ages = Clause("playing_age", "overlaps", {"min": 20, "max": 25})
    return TalentQuery((Clause("gender", "any", ["woman"]), ages)).to_dict()


@pytest.fixture
def meera():
    return Talent.objects.create(stage_name="Meera Phogat", playing_age_min=20, playing_age_max=26)


@pytest.fixture
def remember(asha):
    """Makes a memory of Asha's that has a day to live, or as `ends` says (from now)."""

    def make(text="Prefers theatre actors", *, user=asha, kind="preference", ends=timedelta(days=1), **values):
        return Memory.objects.create(user=user, kind=kind, text=text, expires_at=timezone.now() + ends, **values)

    return make


@pytest.fixture
def say(asha):
    """Keeps a turn of Asha's conversations, `ago` from now; the numbers of messages go on by themselves."""
    counter = itertools.count(1)

    def keep(text, *, user=asha, talk=10, role="user", ago=timedelta(0), message=None):
        return episodes.keep(
            user_id=user.pk,
            conversation_id=talk,
            message_id=message or next(counter),
            role=role,
            text=text,
            occurred_at=timezone.now() - ago,
        )

    return keep


@pytest.fixture
def recalled(asha):
    """The texts that a question brings back for Asha, best first."""

    def texts(query, *, user=asha, **options):
        return [found.text for found in recall.search(user_id=user.pk, query=query, **options)]

    return texts
