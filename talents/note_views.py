"""Writing a note on a talent's page, and taking back one's own."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import login_required, permission_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST, require_safe

from talents import notes, views
from talents.models import Note, Talent


@login_required
@permission_required("talents.add_note", raise_exception=True)
@require_POST
def write(request: HttpRequest, talent_id: int) -> HttpResponse:
    talent = get_object_or_404(Talent.objects.listed(), pk=talent_id)
    form = notes.NoteForm(request.POST)
    if not form.is_valid():
        return views.profile_page(request, talent_id, form)
    notes.write(talent, request.user, form)
    messages.success(request, "The note is written.")
    return redirect(f"{talent.get_absolute_url()}#notes")


@login_required
@permission_required("talents.view_note", raise_exception=True)
@require_safe
def show(request: HttpRequest, pk: int) -> HttpResponse:
    """The note on its talent's page."""
    note = get_object_or_404(Note.objects.visible_to(request.user).select_related("talent"), pk=pk)
    return redirect(f"{note.talent.get_absolute_url()}#note-{note.pk}")


@login_required
@require_POST
def take_back(request: HttpRequest, pk: int) -> HttpResponse:
    note = get_object_or_404(Note.objects.filter(author=request.user.pk).select_related("talent"), pk=pk)
    note.delete()
    messages.success(request, "The note is gone.")
    return redirect(f"{note.talent.get_absolute_url()}#notes")
