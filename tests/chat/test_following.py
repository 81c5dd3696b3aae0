"""Whatever the log loses and however often a reader drops, the page ends with the answer, every word of it once."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from chat.answer_log import Entry
from chat.articles import Article
from chat.following import OpenAnswer
from chat.models import Message, Role, State
from chat.rendering import block_starts, markdown
from chat.tail import Followed

# Pieces that open, close and change blocks of Markdown in awkward places.
PIECES = [
    "one ",
    "[",
    "[tal",
    "\n\n[talent:",
    "two\n",
    "\n",
    "- item",
    "\n\n",
    "**bold",
    "** ",
    "1. first\n",
    "> quote\n",
    "```\n",
    "# head\n",
    "| a | b |\n|--|--|\n",
]


def running(text: str) -> Article:
    return Article(Message(key="k", role=Role.ASSISTANT, state=State.RUNNING, text=text))


class Page:
    """The blocks that a browser would show, by id: replaced where known, appended where new."""

    def __init__(self) -> None:
        self.blocks: dict[str, str] = {}
        self.reader: OpenAnswer | None = None
        self.followed = Followed("k")

    def connect(self, text: str, followed: Followed | None = None) -> None:
        """The whole message comes from its row; the log is then read from its start, or has been by other readers."""
        self.reader = OpenAnswer(running(text))
        self.followed = followed or Followed("k")
        self.blocks = {block.dom_id: block.html for block in running(text).blocks}

    def read(self, log: list[Entry]) -> bool:
        assert self.reader
        followed = self.followed
        followed.take([entry for entry in log if int(entry.id) > int(followed.after)])
        whole = self.reader.take(followed)
        self.show()
        return whole

    def look_at_row(self, text: str) -> None:
        assert self.reader
        if len(text) > len(self.reader.text):
            self.reader.text = text
            self.show()

    def show(self) -> None:
        assert self.reader
        shown = self.reader
        before = set(self.blocks)
        again, new = shown.redraw()
        assert {block.dom_id for block in again} <= before
        assert not {block.dom_id for block in new} & before
        self.blocks |= {block.dom_id: block.html for block in [*again, *new]}


def drawn(text: str) -> list[str]:
    return [block.html for block in running(text).blocks]


@given(st.lists(st.sampled_from(PIECES), max_size=20))
def test_the_outline_of_a_text_has_the_blocks_that_are_drawn_of_it(pieces):
    tokens = [token for token in markdown().parse("".join(pieces)) if token.level == 0 and token.nesting >= 0]
    lines = "".join(pieces).split("\n")
    starts = [sum(len(line) + 1 for line in lines[: token.map[0]]) for token in tokens if token.map]
    assert block_starts("".join(pieces)) == starts


@given(
    st.lists(st.sampled_from(PIECES), min_size=1, max_size=30),
    st.lists(st.sampled_from(["read", "lose", "checkpoint", "reconnect", "join", "again", "takeover"]), max_size=60),
)
def test_the_page_ends_with_the_answer_whatever_is_lost_on_the_way(pieces, events):
    """`join` comes to a process where others follow, `again` is a piece that the log's writer believed lost."""
    log: list[Entry] = []
    text = row = ""
    page = Page()
    page.connect(row)
    waiting = list(pieces)
    for number, event in enumerate([*events, *["read"] * (len(pieces) + 1)], 1):
        if waiting:
            piece = waiting.pop(0)
            if event == "again" and log:
                start = min(log[-1].offset, len(text))
                log.append(Entry(str(number), start, text[start:] + piece))
            elif event != "lose":
                log.append(Entry(str(number), len(text), piece))
            text += piece
        if event == "checkpoint":
            row = text
        elif event == "reconnect":
            page.connect(row)
        elif event == "join":
            page.connect(row, page.followed)
        elif event == "takeover":
            # Another attempt writes other words, in a log of its own; the row began anew with it.
            log, text, row, waiting = [], "", "", ["anew ", *reversed(pieces)]
            page.connect(row)
        elif not page.read(log):
            row = text
            page.look_at_row(row)
    page.look_at_row(text)
    assert page.reader
    assert page.reader.text == text
    assert list(page.blocks.values()) == drawn(text)
