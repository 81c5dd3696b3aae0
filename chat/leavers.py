"""Who is removed from the roster goes from the answers too: what tools told of her, why she was shown, her names.

What is remembered of such an answer says no more than the answer does.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any

from django.db import transaction
from django.db.models import F, Q

from chat import answer_log
from chat.models import Message
from chat.providers.claude_transcript import THINKING
from memory import episodes
from memory.writing import writing_for_each
from talents.leaving import Person
from talents.models import Note

STRUCK = "(a talent who was removed)"
SHORTEST = 4


def strike_out(people: Collection[Person], **_: Any) -> None:
    """For the signal `talents.leaving.leaving`."""
    if not people:
        return
    told = Q()
    for person in people:
        told |= Q(told__ids__contains=[person.talent_id])
    answers = Message.objects.exclude(told={}).filter(told).select_related("conversation")
    authors = Note.objects.filter(talent__in=[person.talent_id for person in people], author__isnull=False)
    owners = {*answers.values_list("conversation__user", flat=True), *authors.values_list("author", flat=True)}
    # All at once and in order: what goes of their notes, after this and in the same transaction, locks them as well.
    with writing_for_each(owners):
        for answer in answers.order_by("pk"):
            _strike(answer, [person for person in people if person.talent_id in answer.told.get("ids", ())])


def _strike(answer: Message, people: list[Person]) -> None:
    numbers = {person.talent_id for person in people}
    names = {name for person in people for name in person.names if len(name) >= SHORTEST}
    pattern = re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in sorted(names, key=len, reverse=True)))

    def without(data: Any) -> Any:
        if isinstance(data, str):
            return pattern.sub(STRUCK, data) if names else data
        if isinstance(data, dict):
            if data.get("id") in numbers and "name" in data:
                return {"id": data["id"], "name": STRUCK}
            return {key: without(value) for key, value in data.items()}
        if isinstance(data, list):
            # Thinking is signed as it was, so it goes as a whole.
            kept = [one for one in data if not (isinstance(one, dict) and one.get("type") in THINKING)]
            return [without(one) for one in kept]
        return data

    text = without(answer.text)
    Message.objects.filter(pk=answer.pk).update(
        steps=without(answer.steps),
        text=text,
        kept_text=without(answer.kept_text),
        reasons={key: why for key, why in answer.reasons.items() if int(key) not in numbers},
        told={
            key: [one for one in kept if one not in names and (key != "ids" or one not in numbers)]
            for key, kept in answer.told.items()
        },
        version=F("version") + 1,
    )
    if text != answer.text:
        episodes.reword(answer.conversation.user_id, answer.pk, text)
    if not answer.unfinished:
        transaction.on_commit(lambda: answer_log.drop(answer))
