"""The sweep every 15 minutes: it frees the space of what has expired. Reads leave that out already."""

from memory import shelf
from memory.models import Forgotten, MemoryUse, Tombstone


def delete_expired() -> dict[str, int]:
    """How many rows of each table went."""
    return {
        "memories": shelf.delete_expired_facts(),
        "episodes": shelf.delete_expired(),
        "uses": MemoryUse.objects.delete_expired(),
        "tombstones": Tombstone.objects.delete_expired(),
        "forgotten marks": Forgotten.objects.delete_expired(),
        "beyond the most": shelf.trim(),
    }
