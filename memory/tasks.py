from celery import shared_task

from castmatch.jobs import record_run
from memory import sweep


@shared_task(name="memory.delete_expired")
@record_run("memory.delete_expired")
def delete_expired() -> dict[str, int]:
    return sweep.delete_expired()
