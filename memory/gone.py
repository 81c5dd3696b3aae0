"""Told inside the transaction that deletes: whoever has written down a memory elsewhere strikes it out there too."""

from __future__ import annotations

from django.dispatch import Signal

# Sent with `user_id`, and `facts` and `episodes`: the rows that go, or None for every one of this user.
gone = Signal()
