import os

from celery import Celery

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "castmatch.settings")

app = Celery("castmatch")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
