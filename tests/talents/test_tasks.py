import pytest
from django.conf import settings

from castmatch.celery import app
from talents import fold
from talents.index_models import IndexRow
from talents.tasks import fold_index
from tests.talents.rosters import talent


def test_the_beat_schedule_folds_the_index_every_five_minutes_by_a_task_that_exists():
    entry = settings.CELERY_BEAT_SCHEDULE["talents.fold_index"]
    app.loader.import_default_modules()
    assert app.tasks[entry["task"]].name == fold_index.name
    assert len(entry["schedule"].minute) == 12


@pytest.mark.django_db
def test_the_task_folds_what_is_worth_it(monkeypatch):
    monkeypatch.setattr(fold, "LEAST", 2)
    talent("Asha")
    fold_index.apply(throw=True)
    assert IndexRow.objects.filter(fresh=True).count() == 1
    talent("Ravi")
    fold_index.apply(throw=True)
    assert not IndexRow.objects.filter(fresh=True).exists()
