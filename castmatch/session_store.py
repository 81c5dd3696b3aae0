"""Django's sessions in the database; what every request and every socket reads first is a statement written out."""

from __future__ import annotations

from typing import Any

from django.contrib.sessions.backends import db
from django.utils import timezone

from castmatch.postgresql import prepared

_DATA = "SELECT session_data FROM django_session WHERE session_key = %s AND expire_date > %s"


class SessionStore(db.SessionStore):
    """Its sessions are those of Django's own store: either reads what the other has written."""

    def load(self) -> dict[str, Any]:
        found = prepared.execute(_DATA, [self.session_key, timezone.now()]).fetchone()
        if found is None:
            # As Django's: a session that is over is not written to again.
            self._session_key = None
            return {}
        data: dict[str, Any] = self.decode(found[0])
        return data
