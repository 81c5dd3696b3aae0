import os

from celery import Celery
from celery.signals import worker_init

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "castmatch.settings")

app = Celery("castmatch")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()


@worker_init.connect
def report_signs_of_life(**kwargs: object) -> None:
    """Only in a worker: every other process would load Celery's scheduler for it."""
    from castmatch.schedule import SignsOfLife

    app.steps["consumer"].add(SignsOfLife)
