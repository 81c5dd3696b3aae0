from celery import shared_task

from castmatch.jobs import record_run
from talents import fold, leaving


@shared_task(name="talents.fold_index")
@record_run("talents.fold_index")
def fold_index() -> int:
    return fold.fold_if_worth()


@shared_task(name="talents.remove_past")
@record_run("talents.remove_past")
def remove_past() -> int:
    return leaving.remove_past()
