import itertools
from datetime import timedelta

import pytest
from django.conf import settings

from castmatch.celery import app
from memory.models import Memory
from memory.tasks import delete_expired


def test_the_beat_schedule_sweeps_every_fifteen_minutes_by_a_task_that_exists():
    entry = settings.CELERY_BEAT_SCHEDULE["memory.delete_expired"]
    app.loader.import_default_modules()
    assert entry["task"] in app.tasks
    assert app.tasks[entry["task"]].name == delete_expired.name
    minutes = sorted(entry["schedule"].minute)
    assert [later - earlier for earlier, later in itertools.pairwise(minutes)] == [15, 15, 15]
    assert len(entry["schedule"].hour) == 24


@pytest.mark.django_db
def test_the_task_deletes_what_has_expired_and_keeps_the_rest(remember):
    kept = remember("kept")
    remember("gone", ends=timedelta(seconds=-1))
    delete_expired.apply(throw=True)
    assert list(Memory.objects.all()) == [kept]
