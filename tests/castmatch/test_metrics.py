import logging
import threading
import time

import pytest
from prometheus_client.parser import text_string_to_metric_families

from castmatch import heartbeat, metrics
from castmatch.jobs import record_run

pytestmark = pytest.mark.django_db


def samples(client, **headers):
    answer = client.get("/metrics", headers=headers)
    assert answer.status_code == 200, answer.content
    families = text_string_to_metric_families(answer.content.decode())
    return {(s.name, *sorted(s.labels.items())): s.value for family in families for s in family.samples}


def test_counts_of_all_processes_are_added_up(staff):
    metrics.count("answers", state="done")
    threads = [threading.Thread(target=metrics.count, args=("answers",), kwargs={"state": "done"}) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    metrics.count("answers", state="failed")
    found = samples(staff)
    assert found["castmatch_answers_total", ("state", "done")] == 5
    assert found["castmatch_answers_total", ("state", "failed")] == 1


def test_durations_fall_into_buckets(staff):
    for seconds in (0.003, 0.2, 400):
        metrics.observe("search", seconds, kind="text")
    found = samples(staff)
    assert found["castmatch_search_seconds_bucket", ("kind", "text"), ("le", "0.005")] == 1
    assert found["castmatch_search_seconds_bucket", ("kind", "text"), ("le", "0.25")] == 2
    assert found["castmatch_search_seconds_bucket", ("kind", "text"), ("le", "+Inf")] == 3
    assert found["castmatch_search_seconds_count", ("kind", "text")] == 3
    assert found["castmatch_search_seconds_sum", ("kind", "text")] == pytest.approx(400.203)


def test_a_label_may_have_any_text(staff):
    metrics.count("errors", reason='said "no" | {on}\ntwo lines')
    assert samples(staff)["castmatch_errors_total", ("reason", 'said "no" | {on}\ntwo lines')] == 1


def test_a_name_that_prometheus_would_refuse_is_refused_where_it_is_counted():
    with pytest.raises(ValueError, match="small letters"):
        metrics.count("Answers done")


def test_services_processes_and_jobs_are_measured_when_asked(staff):
    heartbeat.beat("answers")
    record_run("memory.delete_expired")(lambda: 3)()
    found = samples(staff)
    assert found["castmatch_service_up", ("service", "postgresql")] == 1
    assert found["castmatch_service_up", ("service", "redis")] == 1
    assert found["castmatch_processes", ("process", "answers")] == 1
    assert found["castmatch_processes", ("process", "beat")] == 0
    assert found["castmatch_job_failed", ("job", "memory.delete_expired")] == 0


def test_without_redis_it_still_says_that_redis_is_away(staff, redis_away):
    found = samples(staff)
    assert found["castmatch_service_up", ("service", "redis")] == 0
    assert found["castmatch_service_up", ("service", "postgresql")] == 1


def test_a_stranger_is_refused_what_staff_sees(client, staff, django_user_model):
    metrics.count("answers")
    assert ("castmatch_answers_total",) in samples(staff)
    staff.logout()
    refused = client.get("/metrics")
    assert refused.status_code == 401
    assert b"castmatch_answers" not in refused.content


def test_a_user_who_is_not_staff_is_refused(director):
    metrics.count("answers")
    refused = director.get("/metrics")
    assert refused.status_code == 403
    assert b"castmatch_answers" not in refused.content


def test_the_token_opens_it_and_another_one_does_not(client, settings):
    settings.METRICS_TOKEN = "of-the-house"
    assert samples(client, authorization="Bearer of-the-house")
    for wrong in ("Bearer of-the-neighbours", "Bearer ", "of-the-house", ""):
        assert client.get("/metrics", headers={"authorization": wrong}).status_code == 401


def test_without_a_token_in_the_settings_no_token_opens_it(client, settings):
    settings.METRICS_TOKEN = ""
    for wrong in ("Bearer ", "Bearer", ""):
        assert client.get("/metrics", headers={"authorization": wrong}).status_code == 401


def test_redis_away_breaks_no_caller_and_is_logged_once(redis_away, caplog):
    with caplog.at_level(logging.WARNING):
        began = time.monotonic()
        for _ in range(50):
            metrics.count("answers")
            metrics.observe("answer", 1.0)
            heartbeat.beat("answers")
        # A tenth of a second for each of them would be fifteen.
        assert time.monotonic() - began < 5
    assert [record.message for record in caplog.records if "Redis is away" in record.message] != []
    assert sum("Redis is away" in record.message for record in caplog.records) == 1
