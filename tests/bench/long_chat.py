"""A conversation of 1,000 messages beside one of 10: first paint, asking, streaming, a look. `main()` prints ratios.

A page shows 40 messages at most, so the short chat has 40 for what draws them; the one of 10 is shown beside it.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

from django.conf import settings
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from chat import asking, context
from chat.following import Reader
from chat.lacking import lacking
from chat.models import Conversation, Message, Role, State
from chat.tail import Tail

ROUNDS = 60
WORDS = [f"word{number}" if number % 40 else f"word{number}.\n\n" for number in range(1, 301)]
TEXT = "**Seven** match.\n\n- The first is a wrestler.\n- The second rides.\n\nAsk for more, or say what matters most."
LENGTHS = (10, 40, 1000)


def filled(user: User, messages: int) -> Conversation:
    chat = Conversation.objects.create(user=user, title=f"{messages} messages")
    # Turn by turn, as they come: a page of answers alone would cost more than one of questions and answers.
    written = Message.objects.bulk_create(message for turn in range(messages // 2) for message in pair(chat, turn))
    for asked, answered in zip(written[::2], written[1::2], strict=True):
        answered.answer_to = asked
    Message.objects.bulk_update(written[1::2], ["answer_to"])
    return chat


def pair(chat: Conversation, turn: int) -> tuple[Message, Message]:
    key = f"bench-{chat.pk}-{turn}"
    return (
        Message(conversation=chat, role=Role.USER, key=key, text="woman 20-25"),
        Message(conversation=chat, role=Role.ASSISTANT, key=f"{key}-answer", text=TEXT, turn=turn + 1),
    )


def paint(client: Client, chat: Conversation) -> None:
    assert client.get(chat.get_absolute_url()).status_code == 200


def ask(client: Client, chat: Conversation) -> None:
    """The POST of a question, which is ended at once so that every round finds the same."""
    key = asking.new_key()
    sent = client.post(
        reverse("ask", args=[chat.pk]), {"text": "man 30-40", "key": key}, headers={"HX-Request": "true"}
    )
    assert sent.status_code == 200, sent.status_code
    Message.objects.filter(key=f"{key}-answer").update(state=State.DONE)


def look(client: Client, chat: Conversation) -> None:
    """What a reader does at every doorbell of a running answer: compare versions."""
    lacking(chat, {})


def answer(client: Client, chat: Conversation) -> None:
    """What an answers process reads before it asks a provider."""
    newest = chat.messages.answers().select_related("conversation", "answer_to").latest("id")
    context.request_for(newest, None)


def stream(client: Client, chat: Conversation) -> None:
    """An answer of 300 words as a reader is sent it, five words at a time, with three looks at the rows."""
    newest = chat.messages.answers().latest("id")
    Message.objects.filter(pk=newest.pk).update(state=State.RUNNING, text="", version=newest.version + 1)
    have = dict(chat.messages.order_by("-id").values_list("pk", "version")[:60])
    reader = Reader(chat, {**have, newest.pk: 0}, Tail())
    reader.catch_up()
    assert reader.open is not None
    for end in range(5, len(WORDS) + 1, 5):
        reader.open.text = " ".join(WORDS[:end])
        assert reader.open.draw()
        if end % 100 == 0:
            reader.catch_up()
    Message.objects.filter(pk=newest.pk).update(state=State.DONE, text=newest.text, version=0)


def median(deed: Callable[[Client, Conversation], None], client: Client, chats: list[Conversation]) -> list[float]:
    """Milliseconds for each chat, measured in turn so that whatever else the machine does hits all alike."""
    taken: list[list[float]] = [[] for _ in chats]
    for _ in range(ROUNDS):
        for found, chat in zip(taken, chats, strict=True):
            began = time.perf_counter()
            deed(client, chat)
            found.append((time.perf_counter() - began) * 1000)
    return [statistics.median(found) for found in taken]


DEEDS = (
    ("first paint", paint),
    ("asking", ask),
    ("before Claude is asked", answer),
    ("streaming 300 words", stream),
    ("a reader's look", look),
)


def main() -> None:
    settings.QUESTIONS_PER_MINUTE = 10**6
    settings.ALLOWED_HOSTS = ["testserver"]
    user = User.objects.create_user("bench-long-chat")
    client = Client()
    client.force_login(user)
    try:
        chats = [filled(user, length) for length in LENGTHS]
        print(f"{'milliseconds, median':<24}" + "".join(f"{length:>8,}" for length in LENGTHS) + "   1,000 to 40")
        for name, deed in DEEDS:
            found = median(deed, client, chats)
            ratio = found[-1] / found[1]
            print(f"{name:<24}" + "".join(f"{each:8.2f}" for each in found) + f"{ratio:14.2f}")
    finally:
        user.delete()
