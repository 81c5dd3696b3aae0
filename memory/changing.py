"""Changes to one memory by its owner: other words, pinned or not, shared with the office or not."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth import get_user_model
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from memory import facts, keeping
from memory.facts import NotKept
from memory.forms import EditForm
from memory.models import Memory
from memory.views import OwnersRequest


@never_cache
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: OwnersRequest, pk: int) -> HttpResponse:
    memory = _own(request, pk)
    form = EditForm(request.POST if request.method == "POST" else None, initial={"text": memory.text})
    if request.method == "POST" and form.is_valid():
        try:
            keeping.edit(memory, form.cleaned_data["text"], timezone.localdate())
        except NotKept as error:
            form.add_error("text", str(error))
        else:
            messages.success(request, "Changed. From now on your words count.")
            return redirect("memory")
    return render(request, "memory/edit.html", {"form": form, "memory": memory}, status=422 if form.errors else 200)


@login_required
@require_POST
def pin(request: OwnersRequest, pk: int) -> HttpResponse:
    memory = _own(request, pk)
    facts.pin(memory, not memory.pinned)
    messages.success(request, "Pinned: it comes first." if memory.pinned else "No longer pinned.")
    return redirect("memory")


@never_cache
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def share(request: OwnersRequest, pk: int) -> HttpResponse:
    """Office scope is an act of its own: the page says who will see it, and only its button does it."""
    memory = _own(request, pk)
    if request.method != "POST":
        readers = get_user_model().objects.filter(is_active=True).exclude(pk=request.user.pk)
        return render(request, "memory/share.html", {"memory": memory, "readers": readers.count()})
    shared = memory.scope != Memory.Scope.OFFICE
    keeping.share(memory, shared)
    messages.success(request, "Shared with the office." if shared else "Yours alone again.")
    return redirect("memory")


def _own(request: OwnersRequest, pk: int) -> Memory:
    found: Memory = get_object_or_404(Memory.objects.live().for_user(request.user), pk=pk)
    return found
