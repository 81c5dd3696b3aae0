from celery import shared_task

from castmatch import monitoring
from castmatch.embedder import filling
from castmatch.jobs import record_run


@shared_task(name="castmatch.check_services")
@record_run("castmatch.check_services")
def check_services() -> str:
    return monitoring.check_services()


@shared_task(name="castmatch.monitor_database")
@record_run("castmatch.monitor_database")
def monitor_database() -> str:
    return monitoring.monitor_database()


@shared_task(name="castmatch.fill_vectors")
@record_run("castmatch.fill_vectors")
def fill_vectors() -> dict[str, int]:
    return filling.fill()
