"""Taking back what was just said to be remembered: as if it had not been said, the older memory counts again."""

from __future__ import annotations

from memory import forgetting, traces
from memory.facts import digest_of, slot_of
from memory.gone import gone
from memory.models import Episode, Memory
from memory.writing import writing_for


def take_back(memory: Memory) -> None:
    """Deletes the memory and the episode of its message, buries it, and puts what it had replaced in its place."""
    with writing_for(memory.user_id):
        replaced = list(Memory.objects.for_user(memory.user_id).filter(superseded_by=memory))
        # Out of the cascade first; digest and slot are free once the newer is gone.
        Memory.objects.filter(pk__in=[older.pk for older in replaced]).update(superseded_by=None, digest="", slot="")
        gone.send(sender=Memory, user_id=memory.user_id, facts=[memory], episodes=())
        forgetting.bury(memory.user_id, [memory.digest])
        about = traces.events_of([memory.pk]).for_user(memory.user_id).values_list("pk", flat=True)
        forgetting.forget_episodes(memory.user_id, about)
        memory.delete()
        said = Episode.objects.for_user(memory.user_id).filter(message=memory.source_message)
        forgetting.forget_episodes(memory.user_id, said.values_list("pk", flat=True) if memory.source_message else ())
        for older in replaced:
            older.superseded_by, older.digest, older.slot = None, digest_of(older), slot_of(older)
            older.save(update_fields=["superseded_by", "digest", "slot"])
