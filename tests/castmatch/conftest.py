import pytest

from castmatch import measurements


@pytest.fixture(autouse=True)
def nothing_measured(settings):
    """Every test begins with no heartbeats, counters or runs, and with Redis in reach."""
    measurements.connection(settings.MEASUREMENTS_URL).flushdb()
    measurements._absence.over()
    yield
    measurements._absence.over()


@pytest.fixture
def redis_away(settings, tmp_path):
    """Redis cannot be reached: nobody listens on its socket."""
    for name in ("REDIS_URL", "MEASUREMENTS_URL"):
        setattr(settings, name, f"unix://{tmp_path}/nobody.sock?db=0")


@pytest.fixture
def staff(client, django_user_model):
    """A client signed in as staff."""
    client.force_login(django_user_model.objects.create_user("savita", is_staff=True))
    return client


@pytest.fixture
def director(client, django_user_model):
    """A client signed in as somebody who is not staff."""
    client.force_login(django_user_model.objects.create_user("dipti"))
    return client
