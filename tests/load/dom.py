"""A page without a browser: HTML as a tree, and htmx's out-of-band swaps as far as CastMatch uses them."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from html.parser import HTMLParser

VOID = frozenset(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"])
SWAP = "hx-swap-oob"


class Element:
    def __init__(self, tag: str, attributes: dict[str, str]) -> None:
        self.tag, self.attributes = tag, attributes
        self.children: list[Element | str] = []
        self.parent: Element | None = None

    @property
    def id(self) -> str:
        return self.attributes.get("id", "")

    def append(self, child: Element | str) -> None:
        if isinstance(child, Element):
            child.parent = self
        self.children.append(child)

    def replace(self, new: Element) -> None:
        """Put `new` where this one is."""
        assert self.parent is not None
        siblings = self.parent.children
        siblings[next(place for place, child in enumerate(siblings) if child is self)] = new
        new.parent = self.parent

    @property
    def last_child(self) -> Element | None:
        return next((child for child in reversed(self.children) if isinstance(child, Element)), None)

    def walk(self) -> Iterator[Element]:
        """Itself and every element in it, in the order of the page."""
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.walk()

    @property
    def text(self) -> str:
        return "".join(child if isinstance(child, str) else child.text for child in self.children)

    @property
    def html(self) -> str:
        """What is in it, without white space between elements and without what tells htmx where it goes."""
        return "".join(_html(child) for child in self.children if not isinstance(child, str) or child.strip())


def _html(node: Element | str) -> str:
    if isinstance(node, str):
        return escape(node, quote=False)
    names = {name: value for name, value in sorted(node.attributes.items()) if name != SWAP}
    opening = "".join(f' {name}="{escape(value)}"' for name, value in names.items())
    return f"<{node.tag}{opening}>" + ("" if node.tag in VOID else f"{node.html}</{node.tag}>")


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("", {})
        self.open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        for depth in range(len(self.open) - 1, 0, -1):
            if self.open[depth].tag == tag:
                del self.open[depth:]
                return

    def handle_data(self, data: str) -> None:
        self.open[-1].append(data)


def parse(html: str) -> Element:
    """The fragment or the page, under a root without a name."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.root
