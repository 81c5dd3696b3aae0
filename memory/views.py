"""The owner's page: what is remembered, and what of it she changes, pins or ends. Rows are looked up through her."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from memory import exporting, forgetting, lifetimes, listing, pausing
from memory.models import Memory
from memory.working import WorkingMemoryAway


class OwnersRequest(HttpRequest):
    user: User  # never anonymous: every view here asks for a sign-in


AWAY = (
    "Working memory cannot be reached just now. What it still holds ends by itself within {minutes} minutes; "
    "try again to empty it at once."
)


@never_cache
@login_required
@require_safe
def page(request: OwnersRequest) -> HttpResponse:
    context = listing.page(request.user.pk, request.GET)
    return render(request, "memory/page.html", context | {"working_minutes": lifetimes.working_minutes()})


@login_required
@require_POST
def forget(request: OwnersRequest, pk: int) -> HttpResponse:
    memory = get_object_or_404(Memory.objects.live().for_user(request.user), pk=pk)
    return carry_out(request, lambda: forgetting.forget(memory), "Forgotten. It will not be used or shown again.")


@login_required
@require_POST
def forget_turn(request: OwnersRequest, pk: int) -> HttpResponse:
    if forgetting.forget_episodes(request.user.pk, [pk]):
        messages.success(request, "Forgotten, with what was known from it alone.")
    else:
        messages.info(request, "That turn is not remembered any more.")
    return redirect("memory")


@login_required
@require_POST
def forget_conversation(request: OwnersRequest, conversation: int) -> HttpResponse:
    """The number comes from the address: of a conversation that is not this user's there is nothing to forget."""
    try:
        known = forgetting.knows(request.user.pk, conversation)
    except WorkingMemoryAway:
        return _away(request)
    if not known:
        messages.info(request, "Nothing is remembered of that conversation any more.")
        return redirect("memory")
    done = "Forgotten. This conversation starts afresh with your next question."
    return carry_out(request, lambda: forgetting.forget_conversation(request.user.pk, conversation), done)


@never_cache
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def forget_all(request: OwnersRequest) -> HttpResponse:
    if request.method != "POST":
        return render(request, "memory/forget_all.html", {"count": listing.count(request.user.pk)})
    return carry_out(request, lambda: forgetting.forget_all(request.user.pk), "Everything is forgotten.")


@login_required
@require_POST
def pause(request: OwnersRequest) -> HttpResponse:
    pausing.pause_for_good(request.user.pk)
    messages.success(request, "Paused. Nothing new is remembered until you resume; what is kept stays.")
    return redirect("memory")


@login_required
@require_POST
def resume(request: OwnersRequest) -> HttpResponse:
    pausing.resume(request.user.pk)
    messages.success(request, "Remembering again, from your next message on.")
    return redirect("memory")


@login_required
@require_POST
def resume_conversation(request: OwnersRequest, conversation: int) -> HttpResponse:
    pausing.resume_conversation(request.user.pk, conversation)
    messages.success(request, "That conversation is remembered again, from its next message on.")
    return redirect("memory")


@never_cache
@login_required
@require_safe
def export(request: OwnersRequest) -> StreamingHttpResponse:
    answer = StreamingHttpResponse(
        exporting.pieces(request.user.pk, request.user.get_username()), content_type="application/json"
    )
    answer["Content-Disposition"] = f'attachment; filename="castmatch-memory-{_today(timezone.now())}.json"'
    return answer


def carry_out(request: OwnersRequest, deed: Callable[[], Any], done: str) -> HttpResponse:
    try:
        deed()
    except WorkingMemoryAway:
        return _away(request)
    messages.success(request, done)
    return redirect("memory")


def _away(request: OwnersRequest) -> HttpResponse:
    messages.warning(request, AWAY.format(minutes=lifetimes.working_minutes()))
    return redirect("memory")


def _today(now: datetime) -> str:
    return timezone.localtime(now).date().isoformat()
