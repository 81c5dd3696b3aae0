"""Without JavaScript: the answer that is being written, in a frame that loads itself anew while its page stays."""

from __future__ import annotations

from collections.abc import Iterable

from csp.constants import SELF
from csp.decorators import csp_replace
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.http import require_GET

from chat.articles import Article
from chat.lacking import PAGE_SIZE
from chat.models import Conversation


def first_of(shown: Iterable[Article]) -> int | None:
    """The id of the first message on a page that is not finished: the frame shows it, and all that come after it."""
    return next((article.message.pk for article in shown if article.message.unfinished), None)


def back(request: HttpRequest, conversation: Conversation) -> str:
    """Where an action leads: into the frame again if it was done there, else to the conversation."""
    first = _number(request.POST.get("from", ""))
    return f"{reverse('running', args=[conversation.pk])}?from={first}" if first else conversation.get_absolute_url()


@require_GET
@xframe_options_sameorigin
@csp_replace({"frame-ancestors": [SELF]})  # type: ignore[arg-type]
def running(request: HttpRequest, conversation_id: int) -> HttpResponse:
    """The messages from `?from=<id>` on. It loads itself again every three seconds until all of them are finished."""
    if not request.user.is_authenticated:
        # The page for signing in lets nobody frame it.
        return render(request, "chat/running.html", {"signed_out": reverse("conversation", args=[conversation_id])})
    found = get_object_or_404(Conversation.objects.for_user(request.user), pk=conversation_id)
    first = _number(request.GET.get("from", ""))
    shown = [Article(message) for message in found.messages.page(PAGE_SIZE, after=first - 1)]
    context = {"conversation": found, "messages": shown, "from": first, "running": first_of(shown)}
    return render(request, "chat/running.html", context)


def _number(text: str) -> int:
    """A message's id; 0 for anything else, and so the conversation from its beginning."""
    return int(text) if text.isdecimal() and len(text) <= 18 else 0
