"""Our store and Django's own hold the same sessions: nobody is signed out by the change from one to the other."""

from datetime import timedelta

import pytest
from django.contrib.sessions.backends import db
from django.contrib.sessions.models import Session
from django.utils import timezone

from castmatch.session_store import SessionStore

pytestmark = pytest.mark.django_db


def kept(store: type[db.SessionStore]) -> str:
    session = store()
    session["draft"] = "a dancer"
    session.save()
    assert session.session_key
    return session.session_key


def test_it_reads_what_django_wrote_and_django_what_it_wrote():
    assert SessionStore(kept(db.SessionStore)).load() == {"draft": "a dancer"}
    assert db.SessionStore(kept(SessionStore)).load() == {"draft": "a dancer"}


def test_a_session_that_is_over_is_empty_and_is_not_written_to_again():
    key = kept(SessionStore)
    assert SessionStore(key)["draft"] == "a dancer"
    Session.objects.filter(pk=key).update(expire_date=timezone.now() - timedelta(seconds=1))
    late = SessionStore(key)
    assert late.load() == {}
    late["draft"] = "a singer"
    late.save()
    assert late.session_key != key


def test_a_session_that_somebody_has_altered_is_empty():
    key = kept(SessionStore)
    data = Session.objects.get(pk=key).session_data
    Session.objects.filter(pk=key).update(session_data=data[:-1] + ("a" if data[-1] != "a" else "b"))
    assert SessionStore(key).load() == {}


@pytest.mark.parametrize("key", [None, "", "nobody-has-this-key"])
def test_a_key_that_nobody_has_opens_nothing(key: str | None):
    assert SessionStore(kept(SessionStore)).load()
    assert SessionStore(key).load() == {}
