import time

import pytest


@pytest.fixture
def database_away(settings, tmp_path):
    settings.DATABASE_URL = f"postgresql://castmatch@/castmatch?host={tmp_path}"


def test_live_answers_whatever_is_away(client, redis_away, database_away):
    answer = client.get("/health/live")
    assert (answer.status_code, answer.json()) == (200, {"status": "live"})


@pytest.mark.django_db
def test_ready_measures_both_services(client):
    answer = client.get("/health/ready")
    assert answer.status_code == 200
    assert answer.json()["status"] == "ready"
    for name in ("postgresql", "redis"):
        service = answer.json()["services"][name]
        assert service["up"]
        assert 0 < service["milliseconds"] < 2000


@pytest.mark.django_db
def test_without_redis_it_is_not_ready_and_says_so(client, redis_away):
    answer = client.get("/health/ready")
    assert answer.status_code == 503
    assert answer.json()["status"] == "away: redis"
    assert answer.json()["services"]["postgresql"]["up"]


def test_without_postgresql_it_is_not_ready_and_says_so(client, database_away):
    answer = client.get("/health/ready")
    assert answer.status_code == 503
    assert answer.json()["status"] == "away: postgresql"


def test_a_service_that_never_answers_costs_a_bounded_time(client, settings, tmp_path):
    import socket

    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind(str(tmp_path / "silent.sock"))
        silent.listen()
        settings.REDIS_URL = f"unix://{tmp_path}/silent.sock?db=0"
        began = time.monotonic()
        assert client.get("/health/ready").status_code == 503
        assert time.monotonic() - began < 5


def test_addresses_are_not_told_to_strangers(client, settings, tmp_path, redis_away, database_away):
    answer = client.get("/health/ready").content.decode()
    assert "away: postgresql, redis" in answer
    assert str(tmp_path) not in answer


@pytest.mark.django_db
def test_the_answer_is_never_kept_by_a_cache(client):
    assert "no-store" in client.get("/health/ready").headers["Cache-Control"]
