"""How an open block grows by plain words without being drawn again: most of what a reader is sent, and nearly free.

Only what can be proven to change nothing before it is appended: no Markdown, and nothing that makes a name or an age of
the words before it. Everything else is drawn anew by `chat.rendering`; a property test holds the two to the same page.
"""

from __future__ import annotations

import re

from chat.outcome import TALENT
from chat.rendering import shown_of
from chat.truth import Known
from chat.truth_ages import PLACE, ages, may_tell_age
from chat.truth_marks import find_names, marks_nothing

# What may be added; and what may stand before it, so that no mark of Markdown or of names reaches over the seam.
PLAIN = re.compile(r"[A-Za-z0-9 ,.;:!?()'’“”–—₹-]*")
_CLOSERS = re.compile(r"(?:</(?:p|li|ul|ol|h3|h4|h5|h6)>\n?)+\Z")
_TAG = re.compile(r"</(\w+)>")
# Emphasis inside a word: its letters are apart in the source and one word on the page, which may be a name.
_IN_A_WORD = re.compile(r"\w(?:<[^>]*>)+\w")
# A plain list of one line for each item, and how it gets one more: else a long one would be drawn anew for each.
_ITEMS = re.compile(r"(?:- (?:\*\*)?[A-Za-z][^\r\n]*\n)*- (?:\*\*)?[A-Za-z][^\r\n]*")
_NEXT_ITEM = re.compile(rf"({PLAIN.pattern})\n- ([A-Za-z]{PLAIN.pattern})")
# Letters that a name, a title or an age can reach back over.
_REACH = 150
# Letters between a figure and what makes an age of it ("34 years of age"), with blanks and dashes once.
_FIGURE_REACH = 48
_RUNS = re.compile(r"[\s-]{2}")
_SEEN_LETTERS = 3


class Growing:
    """The open block as it was drawn last, and what has been added to it since."""

    def __init__(self, dom_id: str, source: str, html: str, known: Known) -> None:
        self.source = source
        self.known = known
        closers = _CLOSERS.search(html)
        self._selector = _selector(dom_id, closers.group()) if closers else ""
        tight = html.startswith("<ul>") and html.count("<ul") == 1 and "<p" not in html
        self._list = f"#{dom_id} > ul:last-child" if tight and _ITEMS.fullmatch(source) else ""
        self._can = closers is not None and self._is_whole(html[: closers.start()]) and "<mark" not in html
        # Whether no word that a name or an age can reach over is of one: then only new words are looked at.
        self._free = False

    def _is_whole(self, drawn: str) -> bool:
        """Whether the text is shown to its very end, in plain letters: nothing held back, nothing half open."""
        if shown_of(self.source) != self.source or _IN_A_WORD.search(drawn):
            return False
        end = self.source.rstrip(" ")[-_SEEN_LETTERS:]
        return len(end) == _SEEN_LETTERS and PLAIN.fullmatch(end) is not None and drawn.endswith(end)

    def add(self, text: str) -> str | None:
        """The element that brings a page up to this much more text; None when the block must be drawn again."""
        item = _NEXT_ITEM.fullmatch(text) if self._list else None
        words, opening = item.groups() if item else (text, "")
        if not self._can or not self._is_plain(words) or not self._harmless(text):
            self._can = False
            return None
        waiting = self.source[len(self.source.rstrip(" ")) :]
        self.source += text
        shown = (waiting + words).rstrip(" ")
        added = _added(self._selector, shown) if shown else ""
        return added + (_added(self._list, f"<li>{opening.rstrip(' ')}</li>\n") if item else "")

    def _is_plain(self, text: str) -> bool:
        # An entity is read as another sign than it is written with.
        return PLAIN.fullmatch(text) is not None and "&" not in self.source[-_REACH:]

    def _harmless(self, text: str) -> bool:
        """Whether neither these words nor what they do to the words before them are to be marked."""
        self._free = self._free or marks_nothing(self.source[-_REACH:])
        if self._free and marks_nothing(self.source[self.source.rfind(" ") + 1 :] + text):
            return True
        self._free = False
        before = self.source[-_REACH:]
        if len(before) == _REACH:
            before = before.partition(" ")[2]  # from a whole word on
        whole = TALENT.sub(PLACE, before + text)
        # A sentence may go on from the line above or begin anew: neither reading may have anything to mark.
        readings = {whole, whole[whole.rfind("\n") + 1 :]} if "\n" in whole else (whole,)
        return not any(self._marks(reading, len(text)) for reading in readings)

    def _marks(self, reading: str, new: int) -> bool:
        """Whether the last `new` letters of a reading, with those before them, hold anything to mark."""
        near = reading[-new - _FIGURE_REACH :]
        told = may_tell_age(reading if _RUNS.search(near) else near) and any(ages(reading, self.known))
        return told or any(find_names(reading, self.known, growing=True))


def _added(selector: str, html: str) -> str:
    return f'<span hx-swap-oob="beforeend:{selector}">{html}</span>'


def _selector(dom_id: str, closers: str) -> str:
    """Where the last word stands: `#block > ul > li:last-child`."""
    names = reversed(_TAG.findall(closers))
    return f"#{dom_id} > " + " > ".join(f"{name}:last-child" for name in names)
