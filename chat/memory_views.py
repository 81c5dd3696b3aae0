"""Actions of the chat on memory: undo what was kept, bring back what was lifted, open what a memory is from."""

from __future__ import annotations

from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_GET, require_POST

from chat import articles, memory_tools, turns
from chat.articles import Article
from chat.lacking import PAGE_SIZE
from chat.models import Conversation, Message
from chat.views import HttpRequest
from memory import events, pausing, undoing
from memory.models import Memory


@login_required
@require_POST
def take_back(request: HttpRequest, message_id: int, memory_id: int) -> HttpResponse:
    """Undo "remember …". Safe to repeat: what is gone stays so."""
    answers = Message.objects.for_user(request.user).answers().select_related("conversation")
    answer = get_object_or_404(answers, pk=message_id)
    kept = Memory.objects.for_user(request.user).filter(pk=memory_id, source_message=answer.answer_to_id)
    for memory in kept:
        undoing.take_back(memory)
    answer.refresh_from_db()
    if request.htmx:
        return HttpResponse("".join(articles.frames(answer.conversation, [Article(answer)])))
    return redirect(_place(answer))


@login_required
@require_POST
def bring_back(request: HttpRequest, message_id: int, memory_id: int) -> HttpResponse:
    """Undo "not for this one" in this conversation. Safe to repeat."""
    answers = Message.objects.for_user(request.user).answers().select_related("conversation")
    answer = get_object_or_404(answers, pk=message_id)
    with transaction.atomic():
        if memory_tools.bring_back(answer.conversation, memory_id):
            events.after_commit(turns.keep_brought_back, answer, memory_id)
    # The answer's row has not changed, so the page would take no newer frame of it.
    return HttpResponse(headers={"HX-Refresh": "true"}) if request.htmx else redirect(_place(answer))


def _place(answer: Message) -> str:
    return f"{answer.conversation.get_absolute_url()}#{answer.dom_id}"


@login_required
@require_POST
def remembering(request: HttpRequest, conversation_id: int) -> HttpResponse:
    """Pause or resume remembering in one conversation, as its switch says."""
    found = get_object_or_404(Conversation.objects.for_user(request.user), pk=conversation_id)
    if request.POST.get("remember") == "off":
        pausing.pause_conversation(request.user.pk, found.pk)
    else:
        pausing.resume_conversation(request.user.pk, found.pk)
    return redirect(found)


@login_required
@require_GET
def message(request: HttpRequest, message_id: int) -> HttpResponse:
    """The message in its conversation, on the page of the history that has it."""
    found = get_object_or_404(Message.objects.for_user(request.user).select_related("conversation"), pk=message_id)
    later = found.conversation.messages.filter(id__gt=found.pk).order_by("id").values_list("id", flat=True)
    behind = list(later[: PAGE_SIZE // 2 + 1])
    beyond = len(behind) > PAGE_SIZE // 2 and later.filter(id__gt=behind[-1]).exists()
    page = f"?before={behind[-1]}" if beyond else ""
    return redirect(f"{found.conversation.get_absolute_url()}{page}#{found.dom_id}")
