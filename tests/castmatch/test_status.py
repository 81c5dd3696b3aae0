import json
import re
import time

import pytest
from django.conf import settings as django_settings

from castmatch import embedder, heartbeat, jobs, measurements, monitoring, tasks
from castmatch.embedder import asking
from talents.models import Talent

pytestmark = pytest.mark.django_db


def row(page, name):
    """The part of the page about one service or process."""
    return page.partition(f'data-service="{name}"')[2].partition("</li>\n")[0].partition("data-service=")[0]


def test_a_process_that_gives_signs_of_life_is_running(staff):
    heartbeat.beat("answers")
    page = staff.get("/status/").content.decode()
    assert "1 running" in row(page, "answers")
    assert "none running" in row(page, "worker")
    assert "Something is away" in page


def test_a_process_that_has_fallen_silent_is_not_running_any_more(staff):
    heartbeat.beat("answers")
    (key,) = measurements.read(lambda redis: list(redis.scan_iter("heartbeat:*")))
    kept = measurements.read(lambda redis: json.loads(str(redis.get(key))))
    kept["at"] = time.time() - heartbeat.ALIVE_SECONDS - 1
    measurements.write(lambda pipeline: pipeline.set(key, json.dumps(kept)))
    found = row(staff.get("/status/").content.decode(), "answers")
    assert "none running" in found
    assert re.search(r"last sign of life (2[1-9]|[3-9]\d) s ago", found)


def test_a_process_that_left_in_good_order_is_not_listed(staff):
    heartbeat.beat("answers")
    assert heartbeat.processes()
    heartbeat.end("answers")
    assert heartbeat.processes() == []


def test_all_is_well_when_all_is_there(staff):
    for name in heartbeat.EXPECTED:
        heartbeat.beat(name)
    assert "Everything answers." in staff.get("/status/").content.decode()


def test_figures_of_postgresql_and_redis_are_measured(staff):
    page = staff.get("/status/").content.decode()
    assert "connections" in row(page, "PostgreSQL")
    assert "version 18" in row(page, "PostgreSQL")
    assert "MB in memory" in row(page, "Redis")


def test_without_redis_it_says_what_it_cannot_know(staff, redis_away):
    page = staff.get("/status/").content.decode()
    assert 'data-state="away"' in row(page, "Redis")
    assert "unknown while Redis is away" in row(page, "answers")
    assert 'data-state="ok"' in row(page, "PostgreSQL")


def test_each_scheduled_job_shows_its_last_run(staff):
    jobs.record_run("memory.delete_expired")(lambda: {"memories": 1200, "shown": 3})()
    page = staff.get("/status/").content.decode()
    assert "memories 1,200, shown 3" in page
    assert page.count("has not run yet") == len(django_settings.CELERY_BEAT_SCHEDULE) - 1


def test_a_job_that_failed_says_why_and_still_fails(staff):
    def work():
        raise RuntimeError("no <b>space</b>")

    with pytest.raises(RuntimeError):
        jobs.record_run("memory.delete_expired")(work)()
    page = staff.get("/status/").content.decode()
    assert "RuntimeError: no &lt;b&gt;space&lt;/b&gt;" in page
    assert jobs.last_runs()["memory.delete_expired"].failed


def test_a_job_that_has_not_run_when_it_should_have_is_overdue(staff):
    jobs._keep(jobs.Run("castmatch.check_services", time.time() - 3600, 0.1, "done", "all up"))
    assert "overdue by" in staff.get("/status/").content.decode()


def test_every_scheduled_job_records_its_runs(celery_app_tasks):
    for entry in django_settings.CELERY_BEAT_SCHEDULE.values():
        celery_app_tasks[entry["task"]]()
        assert entry["task"] in jobs.last_runs(), entry["task"]


@pytest.fixture
def celery_app_tasks():
    from castmatch.celery import app

    app.loader.import_default_modules()
    return app.tasks


def test_the_check_of_services_names_what_it_found(caplog):
    heartbeat.beat("worker")
    said = tasks.check_services()
    assert "postgresql" in said
    assert "worker 1" in said
    assert "answers AWAY" in said
    assert "no answers process is alive" in caplog.text
    assert jobs.last_runs()["castmatch.check_services"].did == said


def test_the_look_at_the_database_gives_figures_and_warnings(monkeypatch, caplog):
    assert "connections" in tasks.monitor_database()
    assert "database:" not in caplog.text
    monkeypatch.setattr(monitoring, "CONNECTIONS_ALMOST_USED_UP", 0.0)
    assert "connections are in use" in tasks.monitor_database()
    assert "database:" in caplog.text


def test_a_stranger_is_sent_to_sign_in(client, staff):
    assert "PostgreSQL" in staff.get("/status/").content.decode()
    staff.logout()
    answer = client.get("/status/")
    assert answer.status_code == 302
    assert answer.headers["Location"] == "/accounts/login/?next=/status/"


def test_somebody_who_is_not_staff_is_refused(director):
    answer = director.get("/status/")
    assert answer.status_code == 403
    assert "PostgreSQL" not in answer.content.decode()


def test_without_an_embedder_there_is_no_word_of_one(staff):
    assert "Embedder" not in staff.get("/status/").content.decode()


def test_the_embedder_shows_what_was_measured(staff, fake_embedder):
    for name in heartbeat.EXPECTED:
        heartbeat.beat(name)
    Talent.objects.create(stage_name="Meera", bio="Quiet.")
    page = staff.get("/status/").content.decode()
    assert "not asked yet today" in row(page, "Embedder")
    assert "talents: 0 of 1 vectors" in row(page, "Embedder")
    assert "Everything answers." in page
    tasks.fill_vectors()
    found = row(staff.get("/status/").content.decode(), "Embedder")
    assert 'data-state="ok"' in found
    assert "model fake-words" in found
    assert "talents: 1 of 1 vectors" in found
    assert "0 failures today" in found
    assert "last answer" in found
    assert jobs.last_runs()["castmatch.fill_vectors"].did.startswith("talents 1")


def test_texts_and_questions_that_are_refused_are_told_apart_from_failures(staff, fake_embedder):
    Talent.objects.create(stage_name="Meera", bio="Quiet.")
    Talent.objects.create(stage_name="Gopal", bio="Growling.")
    fake_embedder.refused = "rowling"
    tasks.fill_vectors()
    assert embedder.vector_of("growling", 64) is None
    found = row(staff.get("/status/").content.decode(), "Embedder")
    assert 'data-state="ok"' in found
    assert "talents: 1 of 2 vectors, 1 refused" in found
    assert "0 failures today" in found
    assert "1 questions refused today" in found


def test_an_embedder_that_is_away_is_told_with_the_reason(staff, fake_embedder):
    assert embedder.vector_of("gruff", 64)
    fake_embedder.way = "garbage"
    asking.start_afresh()
    assert embedder.vector_of("gruff", 64) is None
    page = staff.get("/status/").content.decode()
    found = row(page, "Embedder")
    assert "away, words alone rank" in found
    assert "1 failures today, the last:" in found
    assert "20 bytes of text/html" in found
    assert "Something is away" in page


def test_without_redis_the_embedder_is_unknown(staff, fake_embedder, redis_away):
    assert "unknown while Redis is away" in row(staff.get("/status/").content.decode(), "Embedder")
