"""The talent form of the admin as a browser sends it."""

from __future__ import annotations

from typing import Any

from django.forms import MultiWidget

from talents.models import Talent

LIST = "/admin/talents/talent/"
INLINES = (
    *("languages", "accents", "skills", "credits", "availabilities", "rates", "representations"),
    *("trainings", "licences", "union_memberships", "marks", "work_permits", "exclusivities", "media", "links"),
    *("consents", "notes", "guardians", "identity", "contact", "size_card", "boundaries"),
)
FLAGS = ("negotiable", "includes_agency_fee", "includes_gst")
WHEN = {"given_at_0": "2026-11-01", "given_at_1": "10:00"}
ROWS = [each for each in INLINES if each not in ("identity", "contact", "size_card", "boundaries")]


def form(**values: Any) -> dict[str, Any]:
    """The talent form as the browser sends it, with no inline rows."""
    sent = {"stage_name": "Asha Kulkarni", "source": "staff", **values}
    for inline in INLINES:
        sent.setdefault(f"{inline}-TOTAL_FORMS", "0")
        sent.setdefault(f"{inline}-INITIAL_FORMS", "0")
    return sent


def row(inline: str, **values: Any) -> dict[str, Any]:
    sent = {f"{inline}-TOTAL_FORMS": "1", f"{inline}-INITIAL_FORMS": "0", f"{inline}-0-source": "staff"}
    return sent | {f"{inline}-0-{name}": value for name, value in values.items()}


def refused(admin_client: Any, **values: Any) -> str:
    answer = admin_client.post(f"{LIST}add/", form(**values))
    assert answer.status_code == 200, "the form is shown again"
    assert not Talent.objects.exists()
    return answer.content.decode().replace("&#x27;", "'").replace("&quot;", '"')


def as_sent(form: Any) -> dict[str, Any]:
    sent: dict[str, Any] = {}
    for name in form.fields:
        value, widget = form[name].value(), form.fields[name].widget
        if isinstance(widget, MultiWidget):
            sent |= {
                f"{form[name].html_name}_{place}": part for place, part in enumerate(widget.decompress(value) or ())
            }
        else:
            sent[form[name].html_name] = value
    return {name: value for name, value in sent.items() if value is not None}


def rows_as_sent(formset: Any) -> dict[str, Any]:
    sent = {
        f"{formset.prefix}-TOTAL_FORMS": formset.initial_form_count(),
        f"{formset.prefix}-INITIAL_FORMS": formset.initial_form_count(),
    }
    for each in formset.initial_forms:
        sent |= as_sent(each)
    return sent
