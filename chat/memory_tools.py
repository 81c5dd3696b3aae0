"""What an answer may do with memory: recall, remember, forget; with the rights of the one who asked.

User and conversation come from the answer's own row. Bad input is an outcome with `is_error`; nothing raises for it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from chat import recalling
from chat.memory_tool_schemas import KINDS, LONGEST_QUERY
from chat.models import Conversation, Message, Role
from chat.outcome import EPISODES, FORGOT, KEPT, SET_ASIDE, USED
from memory import applying, facts, forgetting, keeping, screening, working
from memory.facts import NotKept
from memory.models import Memory
from talents.query import Clause, QueryError
from talents.tools import ToolOutcome
from talents.wording import clause_words

# A quote is looked for in so many of the director's latest messages.
TURNS_LOOKED_AT = 60
MOST_SET_ASIDE = 100


@dataclass(frozen=True)
class MemoryOutcome(ToolOutcome):
    """`memories` are ids by what was done with them (see `chat.outcome`); `listed` an earlier list that was found."""

    memories: dict[str, list[int]] = field(default_factory=dict)
    listed: recalling.EarlierList | None = None


def run(name: str, tool_input: dict[str, Any], answer: Message, today: date) -> ToolOutcome:
    return _TOOLS[name](tool_input, answer, today)


def recall_memory(tool_input: dict[str, Any], answer: Message, today: date) -> ToolOutcome:
    query = tool_input.get("query")
    if not isinstance(query, str) or not query.strip():
        return _refused('query: say what to look for, like {"query": "who was rejected for the inspector"}.')
    found = recalling.recall(answer, query[:LONGEST_QUERY], today)
    return MemoryOutcome(found.content, memories={USED: found.facts, EPISODES: found.episodes}, listed=found.listed)


def remember(tool_input: dict[str, Any], answer: Message, today: date) -> ToolOutcome:
    text, quote = (str(tool_input.get(key) or "").strip() for key in ("text", "quote"))
    if not text or not quote:
        return _refused("text and quote: give what to remember, and the director's own words that ask for it.")
    if tool_input.get("kind", KINDS[0]) not in KINDS:
        return _refused(f"kind: give one of {', '.join(KINDS)}.")
    turn = _turn_with(answer, quote)
    if turn is None:
        return _refused("quote: these words are in none of the director's messages of this conversation.")
    try:
        clauses = [Clause.from_dict(raw) for raw in tool_input.get("clauses") or ()]
        kept = keeping.keep(
            user_id=answer.conversation.user_id,
            conversation_id=answer.conversation_id,
            message_id=turn.pk,
            text=text,
            said_at=turn.created_at,
            today=today,
            kind=tool_input.get("kind"),
            clauses=clauses,
        )
    except (QueryError, NotKept) as error:
        return _refused(str(error))
    told = recalling.told(kept) | {"filters": [clause_words(clause) for clause in applying.clauses_of(kept)]}
    told |= {"new": kept.source_message == turn.pk, "kept_until": kept.expires_at.date().isoformat()}
    replaced = [recalling.told(older) for older in facts.history(kept)[:1]] if told["new"] else []
    return MemoryOutcome({"kept": told, "replaced": replaced}, memories={KEPT: [kept.pk]})


def forget(tool_input: dict[str, Any], answer: Message, today: date) -> ToolOutcome:
    number = tool_input.get("memory_id")
    if type(number) is not int or not 0 < number < 2**63:
        return _refused("memory_id: give the whole number of a memory from the context or from recall_memory.")
    user = answer.conversation.user_id
    found = Memory.objects.live().readable_by(user).filter(pk=number).first()
    if found is None:
        return _refused("memory_id: there is no such memory (any more).")
    if tool_input.get("only_here"):
        set_aside(answer.conversation, found.pk)
        told = recalling.told(found) | {"filters": [clause_words(clause) for clause in applying.clauses_of(found)]}
        return MemoryOutcome({"set_aside_here": told}, memories={SET_ASIDE: [found.pk]})
    if found.user_id != user:
        return _refused("memory_id: it is somebody else's and shared with the office; only its owner can end it.")
    told = {"id": found.pk, "filters": [clause_words(clause) for clause in applying.clauses_of(found)]}
    try:
        forgetting.forget(found)
    except working.WorkingMemoryAway:
        told["note"] = "What working memory still holds of it ends by itself within minutes."
    return MemoryOutcome({"forgotten": told}, memories={FORGOT: [found.pk]})


def set_aside(conversation: Conversation, memory_id: int) -> None:
    """From now on this memory does not count in this conversation; everywhere else it does."""
    ids = Conversation.objects.select_for_update().values_list("set_aside", flat=True).get(pk=conversation.pk)
    conversation.set_aside = [*(number for number in ids if number != memory_id), memory_id][-MOST_SET_ASIDE:]
    conversation.save(update_fields=["set_aside"])


def bring_back(conversation: Conversation, memory_id: int) -> bool:
    """It counts in this conversation again, from the next search on; False when it did anyway."""
    ids = Conversation.objects.select_for_update().values_list("set_aside", flat=True).get(pk=conversation.pk)
    conversation.set_aside = [number for number in ids if number != memory_id]
    conversation.save(update_fields=["set_aside"])
    return memory_id in ids


def _turn_with(answer: Message, quote: str) -> Message | None:
    """The director's latest message with these words, in her own hand: what was pasted is somebody else's."""
    turns = Message.objects.filter(conversation=answer.conversation_id, role=Role.USER, id__lte=answer.pk)
    wanted = _folded(quote)
    for turn in turns.order_by("-id")[:TURNS_LOOKED_AT]:
        if wanted in _folded(turn.text) and not screening.is_pasted(turn.text):
            return turn
    return None


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def _refused(message: str) -> ToolOutcome:
    return ToolOutcome({"error": message}, is_error=True)


_Tool = Callable[[dict[str, Any], Message, date], ToolOutcome]
_TOOLS: dict[str, _Tool] = {"recall_memory": recall_memory, "remember": remember, "forget": forget}
