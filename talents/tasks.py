from celery import shared_task

from castmatch.jobs import record_run
from talents import fold


@shared_task(name="talents.fold_index")
@record_run("talents.fold_index")
def fold_index() -> int:
    return fold.fold_if_worth()
