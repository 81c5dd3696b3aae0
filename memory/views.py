"""The owner's page: see and forget. Every row is looked up through its owner."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import User
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from memory import forgetting, lifetimes, showing
from memory.models import Memory
from memory.working import WorkingMemoryAway


class OwnersRequest(HttpRequest):
    user: User  # never anonymous: every view here asks for a sign-in


PAGE_SIZE = 20
LONGEST_SEARCH = 200
AWAY = (
    "Working memory cannot be reached just now. What it still holds ends by itself within {minutes} minutes; "
    "try again to empty it at once."
)


@never_cache
@login_required
@require_safe
def page(request: OwnersRequest) -> HttpResponse:
    words = request.GET.get("q", "").replace("\0", "").strip()[:LONGEST_SEARCH]
    found = Memory.objects.live().for_user(request.user).containing(words)
    rows = Paginator(found, PAGE_SIZE).get_page(request.GET.get("page"))
    try:
        in_force, away = showing.in_force(request.user.pk), False
    except WorkingMemoryAway:
        in_force, away = [], True
    context = {"in_force": in_force, "away": away, "page": rows, "memories": showing.with_names(rows), "words": words}
    return render(request, "memory/page.html", context | {"working_minutes": lifetimes.working_minutes()})


@login_required
@require_POST
def forget(request: OwnersRequest, pk: int) -> HttpResponse:
    memory = get_object_or_404(Memory.objects.live().for_user(request.user), pk=pk)
    return _carry_out(request, lambda: forgetting.forget(memory), "Forgotten. It will not be used or shown again.")


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
    return _carry_out(request, lambda: forgetting.forget_conversation(request.user.pk, conversation), done)


@never_cache
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def forget_all(request: OwnersRequest) -> HttpResponse:
    if request.method != "POST":
        count = Memory.objects.live().for_user(request.user).count()
        return render(request, "memory/forget_all.html", {"count": count})
    return _carry_out(request, lambda: forgetting.forget_all(request.user.pk), "Everything is forgotten.")


def _carry_out(request: OwnersRequest, deed: Callable[[], object], done: str) -> HttpResponse:
    try:
        deed()
    except WorkingMemoryAway:
        return _away(request)
    messages.success(request, done)
    return redirect("memory")


def _away(request: OwnersRequest) -> HttpResponse:
    messages.warning(request, AWAY.format(minutes=lifetimes.working_minutes()))
    return redirect("memory")
