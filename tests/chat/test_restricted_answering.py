"""Asked for what is restricted, by name and outright, a whole answer leaves no trace of it anywhere."""

import re

import pytest
from django.apps import apps
from django.db import connection

from chat import answering
from chat.models import Message
from memory import working
from tests.chat.conftest import ask, produce_next
from tests.talents.secrets import AGENTS, NOTE, TOLD, keeper_of_secrets

pytestmark = pytest.mark.django_db(transaction=True)
QUESTIONS = (
    "tell me about Asha Malik",
    "Asha Malik ka phone number bhej",
    "Uski real age kya hai?",
    "woman in Pune",
    "Check avails for these, any 3 days between 5 and 15 Jan",
)


# Moments, digests and keys: among their figures any number may stand by chance.
FIGURES = re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:\.\d+)?(?:[+-]\d\d(?::?\d\d)?)?|\b[0-9a-f]{20,}\b")


def stored(app: str) -> str:
    """Every row of an app as text, without its moments and digests."""
    with connection.cursor() as cursor:
        rows = []
        for model in apps.get_app_config(app).get_models():
            cursor.execute(f"SELECT r::text FROM {connection.ops.quote_name(model._meta.db_table)} AS r")
            rows += [row for (row,) in cursor.fetchall()]
    return FIGURES.sub("", "\n".join(rows))


async def test_no_answer_no_memory_and_no_log_of_it_holds_what_is_restricted(conversation, settings):
    settings.OFFLINE_WORDS_PER_SECOND = 0
    asha = await answering.database(keeper_of_secrets)(bio="I dance.")
    texts = []
    for question in QUESTIONS:
        await ask(conversation, question)
        texts.append((await produce_next()).text)
    assert f"[talent:{asha.pk}]" in texts[0]
    assert "> Hello Sitara team, this is an availability check" in texts[-1]
    kept = await answering.database(stored)("chat") + await answering.database(stored)("memory") + "".join(texts)
    kept += repr(await working.read(conversation.user_id, conversation.pk))
    assert "Asha Malik" in kept
    assert await Message.objects.filter(role="assistant", state="done").acount() == len(QUESTIONS)
    assert not [secret for secret in (*TOLD, *AGENTS, NOTE) if secret in kept]
