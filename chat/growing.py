"""How an open block grows by plain words without being drawn again: most of what a reader is sent, and nearly free.

Only what can be proven to change nothing before it is appended: no Markdown, and nothing that makes a name or an age of
the words before it. Everything else is drawn anew by `chat.rendering`; a property test holds the two to the same page.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from chat.outcome import TALENT
from chat.rendering import PLAIN, shown_of
from chat.truth import Known
from chat.truth_ages import PLACE, ages, may_be_of_age, may_tell_age
from chat.truth_marks import find_names, marks_nothing, may_name
from chat.truth_words import seen

_CLOSERS = re.compile(r"(?:</(?:p|li|ul|ol|h3|h4|h5|h6)>\n?)+\Z")
_TAG = re.compile(r"</(\w+)>")
# Emphasis inside a word: its letters are apart in the source and one word on the page, which may be a name.
_IN_A_WORD = re.compile(r"\w(?:<[^>]*>)+\w")
# A plain list of one line for each item, and how it gets one more: else a long one would be drawn anew for each.
_ITEMS = re.compile(r"(?:- (?:\*\*)?[A-Za-z][^\r\n]*\n)*- (?:\*\*)?[A-Za-z][^\r\n]*")
_NEXT_ITEM = re.compile(rf"({PLAIN.pattern})\n- ([A-Za-z]{PLAIN.pattern})")
# How a block ends and the next one begins: with plain words, or with the first item of a list.
_NEXT_BLOCK = re.compile(rf"({PLAIN.pattern})\n{{2,}}((?:- )?[A-Za-z]{PLAIN.pattern})")
# What shows nothing as long as nothing follows, and then decides what it is.
_UNDECIDED = re.compile(r"\n+(?:- ?)?\Z")
# Letters that a name, a title or an age can reach back over.
_REACH = 150
# Letters between a figure and what makes an age of it ("34 years of age"), with blanks and dashes once.
_FIGURE_REACH = 48
_RUNS = re.compile(r"[\s-]{2}")
_SEEN_LETTERS = 3
_EMPHASISED = re.compile(r"[A-Za-z]\*{1,2} *\Z")
_EMPHASIS = re.compile(r"[*_`~]+")


class Growing:
    """The open block as it was drawn last, and what has been added to it since."""

    def __init__(self, dom_id: str, source: str, html: str, known: Known) -> None:
        self.source = source
        self.known = known
        closers = _CLOSERS.search(html)
        self._selector = _selector(dom_id, closers.group()) if closers else ""
        tight = html.startswith("<ul>") and html.count("<ul") == 1 and "<p" not in html
        self._list = f"#{dom_id} > ul:last-child" if tight and _ITEMS.fullmatch(source) else ""
        self._lone = html.startswith(("<p>", "<h")) and html.count("\n") == 1
        self._can = closers is not None and self._is_whole(html[: closers.start()]) and "<mark" not in html
        # Up to where in the source there may be a word of a name, or of an age; far from them nothing is searched.
        self._name_at = self._figure_at = -_REACH
        self._note(source[-_REACH:], len(source))

    def _is_whole(self, drawn: str) -> bool:
        """Whether the text is shown to its very end, in plain letters: nothing held back, nothing half open."""
        line = self.source[self.source.rfind("\n") + 1 :]
        # A figure may yet number an item.
        if not any(map(str.isalpha, line)) or shown_of(self.source) != self.source or _IN_A_WORD.search(drawn):
            return False
        if _EMPHASISED.search(self.source) and drawn.endswith(("</strong>", "</em>")):
            return True
        end = self.source.rstrip(" ")[-_SEEN_LETTERS:]
        return len(end) == _SEEN_LETTERS and PLAIN.fullmatch(end) is not None and drawn.endswith(end)

    def add(self, text: str) -> str | None:
        """The element that brings a page up to this much more text; None when the block must be drawn again."""
        item = _NEXT_ITEM.fullmatch(text) if self._list else None
        words, opening = item.groups() if item else (text, "")
        if text:
            self._can = self._can and self._is_plain(words) and self._harmless(text)
            self._can = self._can and (item is None or self._ends(words))
        if not self._can:
            return None
        waiting = self.source[len(self.source.rstrip(" ")) :]
        self.source += text
        shown = (waiting + words).rstrip(" ")
        added = _added(self._selector, shown) if shown else ""
        return added + (_added(self._list, f"<li>{opening.rstrip(' ')}</li>\n") if item else "")

    def end(self, parting: Parting) -> str | None:
        """The last words of this block before the next one; None when either has to be drawn as a whole."""
        added = self.add(parting.words)
        closes = self._lone or (bool(self._list) and not parting.is_list)
        opening = parting.opening
        if added is None or not closes or self._tells_age(opening, len(opening)) or self._names(opening):
            added = None
        self._can = added is not None and self._ends("")
        return added if self._can else None

    def _is_plain(self, text: str) -> bool:
        if self.source.endswith("*") and not text.startswith(" "):
            return False  # right behind it a letter could undo an emphasis
        if ")" in text and "](" in self.source:
            return False  # a link ends with it
        # An entity is read as another sign than it is written with.
        return PLAIN.fullmatch(text) is not None and "&" not in self.source[-_REACH:]

    def _note(self, words: str, end: int) -> None:
        """Take in what these words could be of, which end there."""
        if not marks_nothing(words):
            self._name_at = end if may_name(words) else self._name_at
            self._figure_at = end if may_be_of_age(words) else self._figure_at

    def _harmless(self, text: str) -> bool:
        """Whether neither these words nor what they do to the words before them are to be marked."""
        self._note(self.source[self.source.rfind(" ") + 1 :] + text, len(self.source) + len(text))
        return not self._marks(text, len(text))

    def _ends(self, words: str) -> bool:
        """Whether nothing is to be marked if these are the last words: what may yet become known is left until then."""
        return not self._marks(words, _REACH, growing=False)

    def _marks(self, text: str, new: int, *, growing: bool = True) -> bool:
        """Whether this text, which is noted, has anything to mark in its last `new` letters with those before them."""
        far = len(self.source) - _REACH
        figures, names = self._figure_at > far, self._name_at > far
        return (figures or names) and any(
            (figures and self._tells_age(reading, new)) or (names and self._names(reading, growing=growing))
            for reading in self._readings(text)
        )

    def _readings(self, text: str) -> set[str]:
        """What a name or an age in this text can reach back to, and the text; as it is searched in what is drawn.

        A sentence may go on from the line above or begin anew, and signs may be emphasis, which is not seen, or be what
        they are: no reading may have anything to mark.
        """
        before = self.source[-_REACH:]
        if len(before) == _REACH:
            before = before.partition(" ")[2]  # from a whole word on
        # Letters as a reader takes them: "é" is an "e".
        whole = "".join(map(seen, TALENT.sub(PLACE, before + text)))
        line = whole[whole.rfind("\n") + 1 :]
        return {reading for said in (whole, line) for reading in (said, _EMPHASIS.sub("", said))}

    def _tells_age(self, reading: str, new: int) -> bool:
        """Whether the last `new` letters of a reading, with those before them, tell an age that is not known."""
        near = reading[-new - _FIGURE_REACH :]
        return may_tell_age(reading if _RUNS.search(near) else near) and any(ages(reading, self.known))

    def _names(self, reading: str, *, growing: bool = True) -> bool:
        return any(find_names(reading, self.known, growing=growing))


@dataclass(frozen=True)
class Parting:
    """Text in which a block ends and another begins: the last `words` of the one, `opening` and `html` of the other."""

    words: str
    opening: str
    is_list: bool
    html: str

    @classmethod
    def of(cls, text: str) -> Parting | None:
        found = _NEXT_BLOCK.fullmatch(text) if "\n\n" in text else None
        if found is None:
            return None
        words, opening = found.groups()
        shown = opening.removeprefix("- ").rstrip(" ")
        is_list = opening.startswith("- ")
        return cls(words, opening, is_list, f"<ul>\n<li>{shown}</li>\n</ul>\n" if is_list else f"<p>{shown}</p>\n")


def decided(text: str) -> str:
    """Without line ends at its end, which show nothing yet."""
    return _UNDECIDED.sub("", text) if "\n" in text else text


def _added(selector: str, html: str) -> str:
    return f'<span hx-swap-oob="beforeend:{selector}">{html}</span>'


def _selector(dom_id: str, closers: str) -> str:
    """Where the last word stands: `#block > ul > li:last-child`."""
    names = reversed(_TAG.findall(closers))
    return f"#{dom_id} > " + " > ".join(f"{name}:last-child" for name in names)
