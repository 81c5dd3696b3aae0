"""The roster's pages. Everybody who is signed in sees the roster; contacts are for staff."""

from __future__ import annotations

import hashlib

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.cache import get_conditional_response, patch_cache_control
from django.utils.http import quote_etag
from django.views.decorators.http import require_safe

from talents import portraits, saved_searches
from talents.comparison import comparison
from talents.models import SavedSearch, Talent
from talents.notes import NoteForm
from talents.profile import profile
from talents.restricted_facts import restricted
from talents.roster import roster_page, tidy_url

VIEWS = ("cards", "table")


@login_required
@require_safe
def roster(request: HttpRequest) -> HttpResponse:
    if request.GET.get("view") in VIEWS:
        request.session["roster_view"] = request.GET["view"]
    tidy = tidy_url(request.GET)
    if tidy:
        return redirect(tidy)
    today = timezone.localdate()
    saved = _saved(request)
    news = saved_searches.news(saved, today) if saved else None
    page = roster_page(request.GET, today, news.seen if news else None)
    context = {
        "page": page,
        "saved": saved,
        "news": news,
        "view": request.session.get("roster_view", VIEWS[0]),
        "saved_count": SavedSearch.objects.for_user(request.user).count(),
        "view_params": f"{request.GET.urlencode(safe=',:')}&" if request.GET else "",
        "opened": request.GET.get("edit", ""),
    }
    return render(request, "talents/roster.html", context, status=422 if page.errors else 200)


def _saved(request: HttpRequest) -> SavedSearch | None:
    """The search of this user that the page runs again; another's, or none, is simply the search as it is."""
    raw = request.GET.get("saved", "")
    if not (raw.isascii() and raw.isdigit() and len(raw) < 19):
        return None
    return SavedSearch.objects.for_user(request.user).filter(pk=int(raw)).first()


@login_required
@require_safe
def talent(request: HttpRequest, talent_id: int) -> HttpResponse:
    return profile_page(request, talent_id)


def profile_page(request: HttpRequest, talent_id: int, note: NoteForm | None = None) -> HttpResponse:
    """`note` is what somebody has typed and cannot be kept as it is."""
    today = timezone.localdate()
    found = Talent.objects.for_profiles().filter(pk=talent_id).first()
    if found and found.merged_into_id:
        return redirect("talent", found.merged_into_id)
    if found is None or (found.has_left(today) and not request.user.has_perm("talents.change_talent")):
        return render(request, "talents/missing.html", {"talent_id": talent_id}, status=404)
    context = {
        "talent": found,
        "profile": profile(found, request.user, today),
        "restricted": restricted(found, request.user, today),
        "today": today,
        "gone": found.has_left(today),
        "note": note or NoteForm(),
    }
    return render(request, "talents/profile.html", context, status=422 if note else 200)


@login_required
@require_safe
def compare(request: HttpRequest) -> HttpResponse:
    page = comparison(request.GET, timezone.localdate())
    wrong = page.too_many or page.missing or page.request.errors
    return render(
        request, "talents/compare.html", {"page": page, "today": timezone.localdate()}, status=422 if wrong else 200
    )


@login_required
@require_safe
def portrait(request: HttpRequest, talent_id: int) -> HttpResponse:
    rows = Talent.objects.only(*portraits.FACTS)
    found = get_object_or_404(rows if request.user.has_perm("talents.change_talent") else rows.listed(), pk=talent_id)
    drawing = portraits.portrait(found)
    # The address does not change with the facts, so a browser asks again after a day, mostly to be told "the same".
    etag = quote_etag(hashlib.sha256(drawing.encode()).hexdigest()[:20])
    fresh = HttpResponse(drawing, content_type="image/svg+xml", headers={"ETag": etag})
    answer = get_conditional_response(request, etag=etag, response=fresh) or fresh
    patch_cache_control(answer, private=True, max_age=86_400, stale_while_revalidate=604_800)
    return answer
