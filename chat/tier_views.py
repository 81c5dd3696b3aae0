"""Fixing the tier of a conversation, and leaving the choice to the rules again."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST

from chat import tiers
from chat.models import Conversation
from chat.providers import selection
from chat.providers.claude import label_of


@dataclass(frozen=True)
class Option:
    value: str
    words: str
    chosen: bool


def options(conversation: Conversation) -> list[Option]:
    """What the select offers; nothing where Claude is not set up."""
    if not selection.claude_is_set_up():
        return []
    offered = {"": "Chosen per question", **{tier: label_of(tiers.model(tier)) for tier in tiers.TIERS}}
    return [Option(value, words, value == conversation.tier) for value, words in offered.items()]


@login_required
@require_POST
def fix(request: HttpRequest, conversation_id: int) -> HttpResponse:
    """`tier` is haiku, sonnet or opus, or empty for the rules' choice. It holds from the next question on."""
    found = get_object_or_404(Conversation.objects.for_user(request.user), pk=conversation_id)
    tier = request.POST.get("tier", "")
    if tier not in ("", *tiers.TIERS):
        return HttpResponseBadRequest("tier: choose haiku, sonnet or opus, or leave it empty.\n", "text/plain")
    Conversation.objects.filter(pk=found.pk).update(tier=tier)
    return redirect(found)
