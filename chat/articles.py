"""A message as the page, the history, the socket and the poll all show it: one view model for one partial."""

from __future__ import annotations

from collections.abc import Iterable

from django.template.loader import render_to_string

# Not that of functools, which has one lock for all articles: threads would draw one after the other.
from django.utils.functional import cached_property

from chat import remembered, waiting
from chat.models import Conversation, Message, Role, State
from chat.remembered import Remembered
from chat.rendering import Block, Renderer
from chat.truth import known_to
from talents import comparison
from talents.query import TalentQuery
from talents.query_url import to_params
from talents.wording import Chip, chips

STATUS_WORDS = {
    State.STOPPED: "Stopped. What was written so far is kept.",
    State.INTERRUPTED: "Interrupted. What was written so far is kept.",
    State.FAILED: "No answer came.",
    State.DONE: "",
}
PHASE_WORDS = {
    "thinking": "Thinking…",
    "searching": "Searching the roster…",
    "writing": "Writing…",
    "resuming": "Resuming after an interruption…",
}
ENDED_WORDS = {
    State.DONE: "The answer is complete.",
    State.STOPPED: "The answer was stopped.",
    State.INTERRUPTED: "The answer was interrupted. You can retry it.",
    State.FAILED: "No answer came. You can retry.",
}


class Article:
    """Wraps a Message; what it does not have itself is the message's."""

    def __init__(self, message: Message) -> None:
        self.message = message
        self.renderer = Renderer(message.dom_id, message.reasons, known_to(message))

    def go_on_from(self, earlier: Article) -> None:
        """What was marked in the finished blocks of the same answer holds, as long as it knows the same."""
        now, then = self.message, earlier.message
        if now.told == then.told and now.memories == then.memories:
            self.renderer.marked = earlier.renderer.marked

    def __getattr__(self, name: str) -> object:
        return getattr(self.message, name)

    @property
    def status_words(self) -> str:
        return status_words(self.message, self.message.phase)

    @cached_property
    def blocks(self) -> list[Block]:
        if self.message.role == Role.USER:
            return []
        return self.renderer.blocks(self.message.text, final=not self.message.unfinished)

    @cached_property
    def query(self) -> TalentQuery | None:
        return TalentQuery.from_dict(self.message.query) if self.message.query else None

    @property
    def chips(self) -> list[Chip]:
        # Of an answer for several parts each part tells its own.
        if not self.query or self.message.about.get("parts"):
            return []
        pairs = zip(chips(self.query), self.query.clauses, strict=True)
        return [self.remembered.traced(chip, clause) for chip, clause in pairs]

    @cached_property
    def remembered(self) -> Remembered:
        return remembered.of(self.message)

    @property
    def roster_url(self) -> str:
        return f"/talents/?{to_params(self.query)}" if self.query else ""

    @property
    def side_by_side(self) -> list[int]:
        """Those of its talents that fit on one page of comparison, the first ones; [] while it is being written."""
        shown = [] if self.message.unfinished else self.message.results[: comparison.MOST]
        return shown if len(shown) >= comparison.LEAST else []

    @property
    def compare_url(self) -> str:
        return comparison.compare_url(self.side_by_side, self.query) if self.side_by_side else ""


def status_words(message: Message, phase: str) -> str:
    if message.state == State.RUNNING:
        return "Stopping…" if message.stop_requested else _phase_words(phase)
    if message.state == State.QUEUED:
        return waiting.words(message.pk)
    return STATUS_WORDS.get(State(message.state), "")


def _phase_words(phase: str) -> str:
    name, _, seconds = phase.partition(" ")
    if name == "waiting":
        return f"Waiting for Claude’s rate limit, about {seconds} s…"
    return PHASE_WORDS.get(name, PHASE_WORDS["thinking"])


def turns(queued: Iterable[Message]) -> list[str]:
    """Frames that say what comes before each of these waiting answers now."""
    return [_status(Article(message)) for message in queued]


def _status(article: Article) -> str:
    return render_to_string("chat/stream/status.html", {"message": article, "words": article.status_words})


def frames(conversation: Conversation, articles: Iterable[Article]) -> list[str]:
    """Out-of-band HTML that brings a page up to date with these messages, and with the title if something was asked.

    A page that was away while more came than one page of history gets a way to what is between.
    """
    shown = list(articles)
    html: list[str] = [render_to_string("chat/_message.html", {"message": article, "oob": True}) for article in shown]
    for article in shown:
        if article.message.after_gap:
            html.append(render_to_string("chat/stream/gap.html", {"conversation": conversation, "message": article}))
    asked = [article.message for article in shown if article.message.role == Role.USER]
    if asked:
        _note_question(conversation, asked[-1])
        item = {"item": conversation, "conversation": conversation, "oob": True}
        html.append(render_to_string("chat/_conversation_item.html", item))
    return html


def _note_question(conversation: Conversation, question: Message) -> None:
    """The first question has given it its title, which then stays, since the page was opened."""
    if not conversation.title:
        conversation.refresh_from_db(fields=["title", "changed_at"])
    conversation.changed_at = max(conversation.changed_at, question.created_at)


def announcement(words: str) -> str:
    return render_to_string("chat/stream/announce.html", {"words": words})
