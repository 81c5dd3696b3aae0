"""Requests that cannot be read say which limit they break, and what to do."""

from __future__ import annotations

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.defaults import bad_request as plain_bad_request


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """413 for a form larger than the server reads, 400 for all else."""
    if not isinstance(exception, RequestDataTooBig):
        return plain_bad_request(request, exception)
    kilobytes = settings.DATA_UPLOAD_MAX_MEMORY_SIZE // 1024
    # Not the composer alone sends forms; all that send by htmx show this where their errors go.
    template = "413_part.html" if request.headers.get("HX-Request") else "413.html"
    return render(request, template, {"kilobytes": kilobytes}, status=413)
