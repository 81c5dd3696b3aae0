"""A request over HTTP as the application gets it: one trip to a thread for the view and all around it."""

from __future__ import annotations

import asyncio
import threading
from contextlib import suppress
from typing import cast

import pytest
from asgiref.sync import SyncToAsync
from asgiref.testing import ApplicationCommunicator
from django.conf import settings
from django.contrib.auth.models import User
from django.db import connection
from django.http import HttpResponse
from django.utils.deprecation import MiddlewareMixin

from castmatch import handler, urls
from castmatch.asgi import application
from castmatch.handler import Handler
from castmatch.postgresql.base import DatabaseWrapper
from tests.castmatch.running import wait_until

pytestmark = pytest.mark.django_db(transaction=True)
seen: list[int] = []


def note() -> None:
    seen.append(threading.get_ident())


class Noting(MiddlewareMixin):
    def process_request(self, request):
        note()

    def process_response(self, request, response):
        note()
        return response


async def get(path: str, app=application):
    scope = {"type": "http", "http_version": "1.1", "method": "GET", "path": path, "query_string": b"", "root_path": ""}
    asked = ApplicationCommunicator(app, {**scope, "headers": [(b"host", b"localhost")], "scheme": "http"})
    await asked.send_input({"type": "http.request", "body": b""})
    start = await asked.receive_output(30)
    body = b""
    while True:
        part = await asked.receive_output(30)
        body += part.get("body", b"")
        if not part.get("more_body"):
            await asked.wait(30)
            return start["status"], {name.lower(): value for name, value in start["headers"]}, body


async def test_everything_around_a_view_runs_in_the_one_thread_of_its_request(settings):
    settings.MIDDLEWARE = [*settings.MIDDLEWARE, *[f"{__name__}.Noting"] * 3]
    seen.clear()
    assert (await get("/health/live", Handler()))[0] == 200
    assert len(seen) == 6
    assert len(set(seen)) == 1
    assert seen[0] != threading.get_ident()


@pytest.fixture
def noting(settings):
    settings.MIDDLEWARE = [*settings.MIDDLEWARE, f"{__name__}.Noting"]
    return Handler()


async def served(handler: Handler, requests: int = 1) -> set[int]:
    """The threads that served so many requests at once."""
    seen.clear()
    await asyncio.gather(*(get("/health/live", handler) for _ in range(requests)))
    assert len(seen) == 2 * requests
    return set(seen)


async def test_a_request_has_a_thread_that_served_before_and_no_thread_is_started_for_it(noting, monkeypatch):
    first = await served(noting)
    started: list[threading.Thread] = []
    start = threading.Thread.start

    def noted(thread):
        started.append(thread)
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", noted)
    assert await served(noting) == first
    assert started == []


async def test_requests_at_once_have_a_thread_each_and_no_more_than_some_are_kept(noting, monkeypatch):
    monkeypatch.setattr(handler, "KEPT_THREADS", 2)
    together = threading.Barrier(5)

    def meet(self, request):
        together.wait(20)
        note()

    monkeypatch.setattr(Noting, "process_request", meet)
    assert len(await served(noting, 5)) == 5
    assert len(noting._idle) == 2


async def test_queries_that_are_kept_for_debugging_are_those_of_one_request(settings, monkeypatch):
    settings.DEBUG = True
    kept = []

    def asking(request):
        User.objects.exists()
        kept.append(len(connection.queries))
        return HttpResponse()

    live = next(each for each in urls.urlpatterns if getattr(each, "name", "") == "health-live")
    monkeypatch.setattr(live, "callback", asking)
    one = Handler()
    for _ in range(3):
        await get("/health/live", one)
    assert kept == [kept[0]] * 3
    assert kept[0] > 0


async def test_a_request_that_is_cut_off_gives_back_what_it_borrowed_and_its_thread_is_not_used_again(monkeypatch):
    came, go = threading.Event(), threading.Event()

    def slow(request):
        User.objects.exists()
        came.set()
        go.wait(20)
        return HttpResponse()

    noting = Handler()
    await get("/health/live", noting)
    (thread,), before = noting._idle, lent()
    live = next(each for each in urls.urlpatterns if getattr(each, "name", "") == "health-live")
    monkeypatch.setattr(live, "callback", slow)
    cut = asyncio.create_task(get("/health/live", noting))
    assert await asyncio.to_thread(came.wait, 20)
    assert lent() == before + 1
    cut.cancel()
    with suppress(asyncio.CancelledError):
        await cut
    go.set()
    await asyncio.to_thread(wait_until, lambda: lent() == before, 20)
    assert lent() == before
    assert thread not in noting._idle


def lent() -> int:
    """Database connections that are not in the pool."""
    ours = cast(DatabaseWrapper, connection).pool
    assert ours is not None
    stats = ours.get_stats()
    return stats["pool_size"] - stats["pool_available"]


async def test_pages_and_static_files_carry_the_headers_of_all_middleware():
    status, headers, body = await get("/accounts/login/")
    assert status == 200
    assert b"<form" in body
    assert b"default-src" in headers[b"content-security-policy"]
    assert headers[b"x-frame-options"] == b"DENY"
    for name in (b"x-content-type-options", b"referrer-policy"):
        assert name in headers
    status, headers, body = await get(f"{settings.STATIC_URL}js/connection.js")
    assert status == 200
    assert b"ping" in body
    assert headers[b"x-content-type-options"] == b"nosniff"


async def test_a_view_that_fails_is_a_500_and_a_missing_page_a_404(monkeypatch):
    def broken(request):
        raise RuntimeError("on purpose")

    assert (await get("/no-such-page"))[0] == 404
    assert (await get("/health/live"))[0] == 200
    live = next(each for each in urls.urlpatterns if getattr(each, "name", "") == "health-live")
    monkeypatch.setattr(live, "callback", broken)
    assert (await get("/health/live"))[0] == 500


async def test_a_page_goes_to_its_thread_twice_for_the_view_and_to_close(monkeypatch):
    trips, call = [], SyncToAsync.__call__

    async def counted(self, *args, **named):
        trips.append(self)
        return await call(self, *args, **named)

    monkeypatch.setattr(SyncToAsync, "__call__", counted)
    status, headers, _ = await get("/accounts/login/", Handler())
    assert (status, headers[b"x-content-type-options"]) == (200, b"nosniff")
    assert len(trips) == 2


async def test_what_is_asked_without_encryption_is_sent_to_the_encrypted_address_where_that_is_wanted(settings):
    settings.SECURE_SSL_REDIRECT = True
    status, headers, _ = await get("/accounts/login/", Handler())
    assert (status, headers[b"location"]) == (301, b"https://localhost/accounts/login/")
