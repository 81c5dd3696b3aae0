from celery import shared_task

from castmatch.jobs import record_run
from chat.learning import learn_from_idle_conversations
from chat.summaries import summarise_idle_conversations
from chat.turns import keep_now


@shared_task(name="chat.summarise_idle_conversations")
@record_run("chat.summarise_idle_conversations")
def summarise_idle() -> int:
    return summarise_idle_conversations()


@shared_task(name="chat.keep_turn")
def keep_turn(answer_id: int) -> None:
    keep_now(answer_id)


@shared_task(name="chat.learn_from_idle_conversations")
@record_run("chat.learn_from_idle_conversations")
def learn() -> dict[str, int]:
    return learn_from_idle_conversations()
