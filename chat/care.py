"""Flags requests that must be declined or handled with care, whoever answers them."""

from __future__ import annotations

import logging

from chat import call_parts, scenes
from chat.care_models import CareFlag
from chat.models import Message
from chat.providers.base import Request
from talents.query import TalentQuery
from talents.understanding import refused
from talents.understanding.refusal import MINOR_IN_UNSAFE_SCENE

logger = logging.getLogger(__name__)


def flag(answer: Message, request: Request) -> bool:
    """Note the question for staff if a part of it is refused. The rules decide, not the model that answers.

    True for one that no model may be asked at all.
    """
    in_force = TalentQuery.of_kept(request.working.query)
    kinds = refused(request.question, today=request.today, previous=in_force)
    judged = (*call_parts.judged(request), *scenes.judged(request))
    kinds = tuple(dict.fromkeys((*kinds, *(kind for each in judged for kind in each.refused))))
    urgent = MINOR_IN_UNSAFE_SCENE in kinds
    if not kinds or answer.answer_to_id is None:
        return urgent
    CareFlag.objects.update_or_create(
        question_id=answer.answer_to_id, defaults={"kinds": list(kinds), "urgent": urgent}
    )
    logger.log(
        logging.WARNING if urgent else logging.INFO, "question %s is flagged: %s", answer.answer_to_id, ", ".join(kinds)
    )
    return urgent
