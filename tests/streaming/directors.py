"""Directors of a bench: each signed in, with an empty conversation of her own."""

from __future__ import annotations

from importlib import import_module

from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY, get_user_model

from chat.models import Conversation

CSRF = "benchbenchbenchbenchbenchbench00"
BACKEND = "django.contrib.auth.backends.ModelBackend"


def target(number: int, port: int) -> dict[str, str]:
    """Where her page asks and listens, and what her browser sends along."""
    user, _ = get_user_model().objects.get_or_create(username=f"bench-{number}")
    session = import_module(settings.SESSION_ENGINE).SessionStore()
    session[SESSION_KEY] = str(user.pk)
    session[BACKEND_SESSION_KEY] = BACKEND
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session.save()
    conversation = Conversation.objects.create(user=user)
    return {
        "ask": f"http://127.0.0.1:{port}/chat/{conversation.pk}/messages/",
        "socket": f"ws://127.0.0.1:{port}/ws/chat/{conversation.pk}/",
        "origin": f"http://127.0.0.1:{port}",
        "cookie": f"sessionid={session.session_key}; csrftoken={CSRF}",
        "token": CSRF,
    }
