"""How long everything that is remembered lasts. The owner's page and docs/memory.md are held to these by tests."""

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
# Episodes, by source. What was done (chosen, rejected) is few and asked for longest; what the assistant said can
# mostly be had again by asking again.
EPISODES: dict[str, timedelta] = {
    "user_turn": timedelta(days=180),
    "assistant_turn": timedelta(days=90),
    "ui_event": timedelta(days=365),
    "document": timedelta(days=180),
}
USES = timedelta(days=30)
LONGEST = max(*LIFETIMES.values(), *EPISODES.values())
# Of one owner. The sweep takes the oldest first when there are more; what is pinned stays and counts.
MOST_EPISODES = 100_000
MOST_FACTS = 5_000


def expiry(kind: str, occurred_at: datetime) -> datetime:
    return occurred_at + LIFETIMES[kind]


def episode_expiry(source: str, occurred_at: datetime) -> datetime:
    return occurred_at + EPISODES[source]


def working_minutes() -> int:
    """How long working memory lasts after the last word of a conversation."""
    return int(settings.WORKING_MEMORY_LIFETIME.total_seconds() // 60)
