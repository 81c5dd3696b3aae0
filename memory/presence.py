"""Whether a user has any memory at all, before it is looked for: most questions are asked where little is kept."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils import timezone

from castmatch.postgresql import prepared

# `standing` as `memory.injection` and `memory.applying` choose it, only wider; so is `findable` of `memory.recall`.
PRESENCE = """
    WITH fact AS NOT MATERIALIZED (
        SELECT pinned OR kind = 'preference' AS stands FROM memory_memory
        WHERE (user_id = %(user)s OR scope = 'office') AND superseded_by_id IS NULL
            AND expires_at > %(now)s
    )
    SELECT EXISTS (SELECT FROM fact WHERE stands), EXISTS (SELECT FROM fact)
        OR EXISTS (SELECT FROM memory_episode WHERE user_id = %(user)s AND expires_at > %(now)s)
"""


@dataclass(frozen=True)
class Presence:
    """`standing`: there may be memories that hold whatever is asked; `findable`: there are some to be searched.

    False is certain; True is not, for the searches leave out more.
    """

    standing: bool
    findable: bool


def of(user_id: int) -> Presence:
    """One statement that costs a fraction of a search."""
    return Presence(*prepared.execute(PRESENCE, {"user": user_id, "now": timezone.now()}).fetchone())
