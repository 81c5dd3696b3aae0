"""How long each kind of memory lasts. The page for owners and docs/memory.md are held to these figures by tests."""

from datetime import datetime, timedelta

from django.conf import settings

# Counted from the moment the memory speaks of. A summary only helps to take up old work; a decision is asked for
# when a director returns for a second season; a fact about people ages fastest among the lasting kinds.
LIFETIMES: dict[str, timedelta] = {
    "preference": timedelta(days=730),
    "decision": timedelta(days=730),
    "fact": timedelta(days=365),
    "summary": timedelta(days=180),
}
LONGEST = max(LIFETIMES.values())


def expiry(kind: str, occurred_at: datetime) -> datetime:
    return occurred_at + LIFETIMES[kind]


def working_minutes() -> int:
    """How long working memory lasts after the last word of a conversation."""
    return int(settings.WORKING_MEMORY_LIFETIME.total_seconds() // 60)
