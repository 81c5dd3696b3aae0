"""The page of somebody's saved searches, and what she does with one."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.html import format_html
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from talents import saved_searches
from talents.models import SavedSearch
from talents.saved_searches import SavedSearchForm


class OwnersRequest(HttpRequest):
    user: User  # never anonymous: every view here asks for a sign-in


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def saved(request: OwnersRequest) -> HttpResponse:
    if request.method != "POST":
        return _page(request)
    form = SavedSearchForm(request.user, request.POST)
    if not form.is_valid():
        return _page(request, form)
    today = timezone.localdate()
    row = saved_searches.save(request.user, form.cleaned_data["name"], form.cleaned_data["params"], today)
    messages.success(request, f"Saved as “{row.name}”.")
    return redirect(saved_searches.url_of(row))


@login_required
@require_safe
def show(request: OwnersRequest, pk: int) -> HttpResponse:
    return redirect(saved_searches.url_of(get_object_or_404(SavedSearch.objects.for_user(request.user), pk=pk)))


@login_required
@require_POST
def rename(request: OwnersRequest, pk: int) -> HttpResponse:
    row = get_object_or_404(SavedSearch.objects.for_user(request.user), pk=pk)
    form = SavedSearchForm(request.user, {"name": request.POST.get("name", "")}, of=row)
    if not form.is_valid():
        return _page(request, form)
    row.name = form.cleaned_data["name"]
    row.save(update_fields=["name"])
    return redirect("saved-searches")


@login_required
@require_POST
def delete(request: OwnersRequest, pk: int) -> HttpResponse:
    row = get_object_or_404(SavedSearch.objects.for_user(request.user), pk=pk)
    url = saved_searches.url_of(row).partition("&saved=")[0].partition("?saved=")[0]
    row.delete()
    messages.success(
        request, format_html("Deleted “{}”. <a href='{}'>Open the search once more</a> to keep it.", row.name, url)
    )
    return redirect("saved-searches")


@login_required
@require_POST
def seen(request: OwnersRequest, pk: int) -> HttpResponse:
    row = get_object_or_404(SavedSearch.objects.for_user(request.user), pk=pk)
    saved_searches.mark_seen(row, timezone.localdate())
    return redirect(saved_searches.url_of(row))


def _page(request: OwnersRequest, form: SavedSearchForm | None = None) -> HttpResponse:
    today = timezone.localdate()
    rows = [
        (row, saved_searches.url_of(row), saved_searches.words_of(row, today))
        for row in SavedSearch.objects.for_user(request.user).defer("seen")
    ]
    return render(request, "talents/saved.html", {"rows": rows, "form": form}, status=422 if form else 200)
