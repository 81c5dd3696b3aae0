"""Makes accounts that are signed in: `python -m tests.load.guests 100` prints a session for each, one a line."""

import os
import sys
from datetime import timedelta

import django


def main(number: int) -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "castmatch.settings")
    django.setup()
    from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY, get_user_model
    from django.contrib.auth.hashers import make_password
    from django.contrib.sessions.backends.db import SessionStore
    from django.contrib.sessions.models import Session
    from django.utils import timezone

    users = get_user_model().objects
    # One slow hash for all of them: it is not the signing in that is under load.
    password, taken = make_password("a-long-test-password"), users.filter(username__startswith="guest-").count()
    names = [f"guest-{taken + position}" for position in range(number)]
    made = users.bulk_create([users.model(username=name, password=password) for name in names])
    store, lasts_until = SessionStore(), timezone.now() + timedelta(days=1)
    sessions = []
    for user in made:
        content = {SESSION_KEY: str(user.pk), BACKEND_SESSION_KEY: "django.contrib.auth.backends.ModelBackend"}
        content[HASH_SESSION_KEY] = user.get_session_auth_hash()
        key = SessionStore()._get_new_session_key()  # type: ignore[attr-defined]
        sessions.append(Session(session_key=key, session_data=store.encode(content), expire_date=lasts_until))
    Session.objects.bulk_create(sessions)
    print("\n".join(session.session_key for session in sessions))


if __name__ == "__main__":
    main(int(sys.argv[1]))
