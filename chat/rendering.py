"""From an answer's Markdown to safe HTML: in blocks, so that only the last, open one changes while it is written.

Raw HTML is escaped by the parser and cleaned again; images are left out (they would fetch from outside).
`[talent:ID]` is drawn from the roster row: alone on its line a card, inside a sentence a link. What no tool of the
conversation returned is marked: ids, and names and ages in the words around them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

import nh3
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import mark_safe
from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline

from chat.outcome import TALENT
from chat.truth import Known
from chat.truth_marks import marked
from talents.explain import Reason
from talents.judgement import Verdict
from talents.models import Talent

TAGS = {"p", "br", "strong", "em", "s", "code", "pre", "blockquote", "hr", "ul", "ol", "li", "a"}
TAGS |= {"h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td", "data"}
ATTRIBUTES = {"a": {"href"}, "ol": {"start"}, "data": {"value"}}
CLEANER = nh3.Cleaner(tags=TAGS, attributes=ATTRIBUTES, url_schemes={"http", "https"}, link_rel="noopener nofollow")
PLACEHOLDER = re.compile(r'<data value="(\d+)"></data>')
CARDS = re.compile(r'<p>((?:<data value="\d+"></data>(?:<br ?/?>|\s)*)+)</p>')
# What neither Markdown nor HTML gives a meaning behind a letter: there is nothing to parse in it, and nothing to clean.
PLAIN = re.compile(r"[A-Za-z0-9 ,.;:!?()'’“”–—₹-]*")
PLAIN_PARAGRAPH = re.compile(rf"[A-Za-z]{PLAIN.pattern}\n*")
BLANK_LINE = re.compile(r"\n[ \t]*\n\Z")
LIST = re.compile(r" {0,3}(?:[-+*]|\d{1,9}[.)])(?:\s|\Z)")
HALF_MARKER = re.compile(r"\s*(?:[-+*]|\d{1,9}[.)]?)?\s*")
# Makes a heading of the line above, or is the beginning of an item or of a rule.
UNDERLINE = re.compile(r" {0,3}(?:-+|=+) *")
# What is quoted, such as a drafted message, is there to be taken elsewhere; see static/js/copying.js.
COPY = '<button type="button" class="button button-small copy" data-copy>Copy text</button>'
# A reference that is still being written would flicker as raw text.
HALF_REFERENCE = re.compile(r"\[(?:t(?:a(?:l(?:e(?:n(?:t(?::\d*)?)?)?)?)?)?)?$")


@dataclass(frozen=True)
class Block:
    """`html` is safe; `start` is where its source begins in the text it was drawn from."""

    dom_id: str
    html: str
    start: int = 0

    @property
    def element(self) -> str:
        """As it stands on a page."""
        return format_html('<div id="{}" class="block" dir="auto">{}</div>', self.dom_id, mark_safe(self.html))

    @property
    def again(self) -> str:
        """In the place of the one that a page has."""
        return format_html(
            '<div id="{}" class="block" dir="auto" hx-swap-oob="true">{}</div>', self.dom_id, mark_safe(self.html)
        )


def _reference(state: StateInline, silent: bool) -> bool:
    found = TALENT.match(state.src, state.pos)
    if found is None:
        return False
    if not silent:
        state.push("talent", "data", 0).meta = {"id": found[1]}
    state.pos = found.end()
    return True


def _draw_reference(self: Any, tokens: Any, index: int, options: Any, env: Any) -> str:
    return f'<data value="{tokens[index].meta["id"]}"></data>'


@cache
def markdown() -> MarkdownIt:
    # `reference` is off so that a later line can never change an earlier block; `image` so that nothing is fetched.
    parser = MarkdownIt("js-default", {"html": False, "linkify": False}).disable(["reference", "image"])
    parser.inline.ruler.before("link", "talent", _reference)
    parser.add_render_rule("talent", _draw_reference)
    return parser


@cache
def outline() -> MarkdownIt:
    """Finds the same blocks, and does not look inside them, which is most of a parser's work."""
    parser = MarkdownIt("js-default", {"html": False}).disable("reference")
    parser.core.ruler.enableOnly(["normalize", "block"])
    return parser


@lru_cache(maxsize=2_000)
def block_starts(text: str) -> list[int]:
    """Offsets in characters at which the top-level blocks begin. All but the last are finished for good."""
    if "\n" not in text and text[:1].isalpha():
        return [0]
    offsets = [0]
    for line in text.split("\n"):
        offsets.append(offsets[-1] + len(line) + 1)
    tokens = outline().parse(text)
    return [offsets[token.map[0]] for token in tokens if token.level == 0 and token.map and token.nesting >= 0]


def settled(text: str) -> str:
    """The text without a last line that may yet turn out to belong to the block before it.

    "2" after a list may become "2. second"; "** **" is a rule until a word follows. Whole lines decide for good.
    """
    line = text.rfind("\n") + 1
    if text[line : line + 1].isalpha():
        # A letter begins no list, rule, table or heading, so that what it begins or goes on with is decided.
        return text
    if UNDERLINE.fullmatch(text, line):
        return text[:line]
    known, now = block_starts(text[:line]), block_starts(text)
    if now == known or (now == [*known, line] and _stands_apart(text[known[-1] : line] if known else "", text[line:])):
        return text
    return text[:line]


def shown_of(text: str) -> str:
    """What is drawn of a text that is still being written: without a reference or a line that is half there."""
    return settled(HALF_REFERENCE.sub("", text))


def _stands_apart(before: str, line: str) -> bool:
    """Whether this beginning of a line can only begin a block of its own."""
    if not before:
        return True
    return bool(BLANK_LINE.search(before)) and not (LIST.match(before) and HALF_MARKER.fullmatch(line))


# An answer is drawn again when it ends, and for each of its readers: block by block it is the same text.
@lru_cache(maxsize=1_000)
def clean(text: str) -> str:
    """Safe HTML with placeholders where talents go."""
    if PLAIN_PARAGRAPH.fullmatch(text):
        return f"<p>{text.rstrip()}</p>\n"
    html = markdown().render(text)
    html = re.sub(r"<(/?)h[12]>", r"<\1h3>", html)
    return CLEANER.clean(html)


class Renderer:
    """Renders the blocks of one answer; remembers the talents it has drawn, and by its source what was `marked`."""

    def __init__(self, dom_id: str, reasons: dict[str, Any], known: Known) -> None:
        self.dom_id = dom_id
        self.reasons = reasons
        self.known = known
        self.talents: dict[int, Talent | None] = {}
        self.marked: dict[str, str] = {}

    def blocks(self, text: str, first: int = 0, *, final: bool = True) -> list[Block]:
        """The blocks of this text, numbered from `first`. Unless it is final, its last word may still be growing."""
        if not final:
            text = shown_of(text)
        self._fetch(text)
        starts = block_starts(text)
        ends = [*starts[1:], len(text)][: len(starts)]
        return [
            Block(self.dom_id_of(number), self._draw(text[start:end], growing=not final and end == len(text)), start)
            for number, (start, end) in enumerate(zip(starts, ends, strict=True), first)
        ]

    def dom_id_of(self, number: int) -> str:
        return f"{self.dom_id}-b{number}"

    def _fetch(self, text: str) -> None:
        wanted = {int(number) for number in TALENT.findall(text)} - self.talents.keys()
        if wanted:
            found = Talent.objects.listed().for_cards().in_bulk(wanted)
            self.talents |= {number: found.get(number) for number in wanted}

    def _draw(self, source: str, *, growing: bool) -> str:
        html = marked(clean(source), self.known, unfinished=True) if growing else self._marked(source)
        if html.startswith("<blockquote>") and not growing:
            html += COPY
        html = CARDS.sub(lambda found: self._cards(found[1]), html)
        return PLACEHOLDER.sub(lambda found: self._link(int(found[1])), html)

    def _marked(self, source: str) -> str:
        """Of a finished block: an answer that ends is drawn once more, and nearly all of it is what it was."""
        if source not in self.marked:
            self.marked[source] = marked(clean(source), self.known)
        return self.marked[source]

    def _cards(self, placeholders: str) -> str:
        numbers = [int(number) for number in PLACEHOLDER.findall(placeholders)]
        return f'<div class="cards">{"".join(self._card(number) for number in numbers)}</div>'

    def _told(self, number: int) -> Talent | None:
        """The row behind an id that a tool returned. A guessed one tells nothing, even if there is such a row."""
        return self.talents[number] if self.known.has_id(number) else None

    def _card(self, number: int) -> str:
        talent = self._told(number)
        if talent is None:
            return f"<p>{_missing(number)}</p>"
        why = self.reasons.get(str(number), {})
        reasons = [_reason(*said) for said in why.get("reasons", [])]
        context = {"talent": talent, "reasons": reasons, "group": why.get("group", "")}
        return render_to_string("talents/_card.html", context)

    def _link(self, number: int) -> str:
        talent = self._told(number)
        if talent is None:
            return _missing(number)
        return format_html('<a href="{}">{}</a>', reverse("talent", args=[number]), talent.stage_name)


def _reason(field: str, verdict: Verdict, text: str, wish: bool | None = None) -> Reason:
    """Of an answer from before wishes were kept, words are known to be one."""
    return Reason(field, verdict, text, field == "text" if wish is None else wish)


def _missing(number: int) -> str:
    return format_html('<mark class="not-in-roster">talent {}: not in the roster</mark>', number)
