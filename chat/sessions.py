"""Whether a session that opened a socket still holds: a socket outlives the request in which that was checked."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Any

from django.contrib.auth import HASH_SESSION_KEY, SESSION_KEY
from django.contrib.auth.models import User
from django.contrib.auth.signals import user_logged_out
from django.contrib.sessions.models import Session
from django.db.models.signals import post_save
from django.utils import timezone
from django.utils.crypto import constant_time_compare

from castmatch.session_store import SessionStore
from chat import doorbell

# For every socket that opens; see docs/decisions/written-statements.md.
_ACTIVE = "SELECT * FROM auth_user WHERE id = %s AND is_active"


def token(session_key: str) -> str:
    """Names a session without giving it away."""
    return hashlib.sha256(session_key.encode()).hexdigest()


def signed_in(session_key: str) -> User | None:
    """Whom a request with this session would be accepted from; None for a stranger."""
    data = SessionStore(session_key).load() if session_key else {}
    users = User.objects.raw(_ACTIVE, [data[SESSION_KEY]]) if SESSION_KEY in data else ()
    return next((user for user in users if _holds(data, user)), None)


def valid(visits: Iterable[tuple[int, str]]) -> set[tuple[int, str]]:
    """Those of these (user, session key) that a request would still be accepted from."""
    wanted = set(visits)
    keys = {key for _, key in wanted}
    found = {session.pk: session for session in Session.objects.filter(pk__in=keys, expire_date__gt=timezone.now())}
    users = User.objects.filter(pk__in={user_id for user_id, _ in wanted}, is_active=True).in_bulk()
    return {
        (user_id, key)
        for user_id, key in wanted
        if key in found and user_id in users and _holds(found[key].get_decoded(), users[user_id])
    }


def _holds(data: dict[str, Any], user: User) -> bool:
    hashes = [user.get_session_auth_hash(), *user.get_session_auth_fallback_hash()]
    known = data.get(HASH_SESSION_KEY, "")
    return data.get(SESSION_KEY) == str(user.pk) and any(constant_time_compare(known, right) for right in hashes)


def connect() -> None:
    """Ring for the sockets of a user who signs out, is deactivated or gets another password."""
    user_logged_out.connect(_signed_out)
    post_save.connect(_changed, sender=User)


def _signed_out(sender: Any, request: Any, user: Any, **kwargs: Any) -> None:
    # The session is deleted only after this signal, so that it is named.
    if user is not None and request.session.session_key:
        doorbell.ring_web(f"{user.pk} {token(request.session.session_key)}")


def _changed(sender: Any, instance: Any, created: bool, update_fields: frozenset[str] | None, **kwargs: Any) -> None:
    # Signing in saves the time of it.
    if not created and update_fields != {"last_login"}:
        doorbell.ring_web(f"{instance.pk}")
