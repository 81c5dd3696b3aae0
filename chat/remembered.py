"""The memories of one answer as the page shows them: live rows only, so that what is forgotten is not shown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from django.urls import reverse

from chat.models import Conversation, Message
from chat.outcome import EPISODES, KEPT, SET_ASIDE, USED
from memory import applying
from memory.models import Episode, Memory
from talents.query import Clause
from talents.wording import Chip


@dataclass(frozen=True)
class Line:
    """`url` opens the message it is from, "" where that is somebody else's; `clauses` are filters it stands for."""

    id: int
    text: str
    kind: str
    said_at: datetime
    who: str
    url: str
    is_turn: bool = False
    clauses: tuple[Clause, ...] = ()
    is_lifted: bool = False


@dataclass(frozen=True)
class Remembered:
    """`kept` was remembered at this answer's request and can be taken back; `set_aside` was lifted in its conversation.

    Of those, the ones that are brought back by now are no longer `is_lifted`.
    """

    used: list[Line]
    kept: list[Line]
    set_aside: list[Line]

    def traced(self, chip: Chip, clause: Clause) -> Chip:
        """The chip of a filter from memory with where it is from, as long as that is remembered."""
        if clause.origin != "memory":
            return chip
        found = next((one for one in self.used if any(applying.same(clause, other) for other in one.clauses)), None)
        return replace(chip, said_at=found.said_at, source_url=found.url) if found else chip


NOTHING = Remembered([], [], [])
_BY_HAND = (Episode.Source.USER_TURN, Episode.Source.UI_EVENT)


def of(answer: Message) -> Remembered:
    """At most three queries, none for an answer that has no memories."""
    if not answer.memories:
        return NOTHING
    ids = {how: answer.memories.get(how, []) for how in (USED, KEPT, SET_ASIDE)}
    user = answer.conversation.user_id
    wanted = {number for each in ids.values() for number in each}
    facts = Memory.objects.live().readable_by(user).in_bulk(wanted) if wanted else {}
    turns = answer.memories.get(EPISODES, [])
    said = Episode.objects.live().for_user(user).in_bulk(turns) if turns else {}
    kept = [facts[number] for number in ids[KEPT] if number in facts]
    used = [_fact(facts[number], user) for number in ids[USED] if number in facts and number not in ids[KEPT]]
    # Said again, it was there already: then there is nothing to take back.
    new = [_fact(memory, user) for memory in kept if memory.source_message == answer.answer_to_id]
    # Read anew: the answer may hold its conversation as it was before.
    talk = Conversation.objects.values_list("set_aside", flat=True)
    aside = talk.get(pk=answer.conversation_id) if ids[SET_ASIDE] else []
    lifted = [
        replace(_fact(facts[number], user), is_lifted=number in aside) for number in ids[SET_ASIDE] if number in facts
    ]
    return Remembered([*used, *(_turn(said[number]) for number in turns if number in said)], new, lifted)


def words_of(user: int, memories: Iterable[dict[str, list[int]]]) -> list[str]:
    """What people have said in the memories of these answers: not what an assistant has, nor what was pasted."""
    rows = list(memories)
    facts = {number for row in rows for how in (USED, KEPT, SET_ASIDE) for number in row.get(how, ())}
    turns = {number for row in rows for number in row.get(EPISODES, ())}
    said = Memory.objects.live().readable_by(user).filter(pk__in=facts).values_list("text", flat=True)
    by_hand = Episode.objects.live().for_user(user).filter(pk__in=turns, source__in=_BY_HAND)
    return [*(said if facts else ()), *(by_hand.values_list("text", flat=True) if turns else ())]


def _fact(memory: Memory, user: int) -> Line:
    mine = memory.user_id == user
    url = reverse("message", args=[memory.source_message]) if mine and memory.source_message else ""
    who = memory.said_by or ("you" if mine else "the office")
    kind = memory.get_kind_display().lower()
    return Line(memory.pk, memory.text, kind, memory.occurred_at, who, url, clauses=applying.clauses_of(memory))


def _turn(episode: Episode) -> Line:
    who = episode.speaker or ("the assistant" if episode.source == Episode.Source.ASSISTANT_TURN else "you")
    kind = "done in CastMatch" if episode.source == Episode.Source.UI_EVENT else "turn"
    return Line(episode.pk, episode.text, kind, episode.occurred_at, who, episode.source_url, is_turn=True)
