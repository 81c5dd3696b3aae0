"""A conversation's page as its reader has it: the first HTML, and every frame that came after it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tests.load.dom import SWAP, Element, parse

UNFINISHED = ("queued", "running")
# As static/js/chat-stream.js does: enough for every page of the history.
MOST_KNOWN = 60


@dataclass(frozen=True)
class Answer:
    """`text` is of the answer's own words; `status` is the line under them."""

    key: str
    state: str
    text: str
    status: str

    @property
    def words(self) -> list[str]:
        return self.text.split()

    @property
    def ended(self) -> bool:
        return self.state not in UNFINISHED


class Page:
    """`wrong` says what no page may come to: an element that is there twice, or a frame that went nowhere."""

    def __init__(self, html: str) -> None:
        self.root = parse(html)
        self.elements: dict[str, Element] = {}
        self.wrong: list[str] = []
        self._know(self.root)
        self.messages = self.elements["messages"]

    def _know(self, element: Element) -> None:
        for inner in element.walk():
            if not inner.id:
                continue
            if inner.id in self.elements:
                self.wrong.append(f"two elements are called {inner.id}")
            self.elements[inner.id] = inner

    def _forget(self, element: Element) -> None:
        for inner in element.walk():
            if self.elements.get(inner.id) is inner:
                del self.elements[inner.id]

    # --- What arrives -----------------------------------------------------------------------------------------------

    def take(self, frame: str) -> None:
        for element in [child for child in parse(frame).children if isinstance(child, Element)]:
            self._swap(element)

    def _swap(self, element: Element) -> None:
        how, _, where = element.attributes.get(SWAP, "true").partition(":")
        if element.tag == "article" and "data-version" in element.attributes and element.id not in self.elements:
            self._make_place(element)
        target = self._find(where) if where else self.elements.get(element.id)
        if target is None:
            self.wrong.append(f"nothing is called {where or element.id}")
        elif how in ("true", "outerHTML"):
            self._forget(target)
            target.replace(element)
            self._know(element)
        elif how in ("innerHTML", "beforeend"):
            self._fill(target, element, keep=how == "beforeend")
        else:
            self.wrong.append(f"unknown swap {how}")

    def _find(self, selector: str) -> Element | None:
        """What `#id > tag:last-child > …` means, which is all that is used."""
        name, *steps = selector.split(" > ")
        found = self.elements.get(name.removeprefix("#"))
        for step in steps:
            last = found.last_child if found else None
            found = last if last and f"{last.tag}:last-child" == step else None
        return found

    def _fill(self, target: Element, source: Element, *, keep: bool) -> None:
        if not keep:
            for gone in [child for child in target.children if isinstance(child, Element)]:
                self._forget(gone)
            target.children.clear()
        for child in source.children:
            target.append(child)
            if isinstance(child, Element):
                self._know(child)

    def _make_place(self, article: Element) -> None:
        number = int(article.attributes["data-id"])
        place = Element("article", {"id": article.id, "data-id": str(number)})
        later = (at for at, other in enumerate(self.messages.children) if _number(other) > number)
        self.messages.children.insert(next(later, len(self.messages.children)), place)
        place.parent = self.messages
        self.elements[place.id] = place

    # --- What is shown ----------------------------------------------------------------------------------------------

    def articles(self) -> Iterator[Element]:
        for child in self.messages.children:
            if isinstance(child, Element) and "data-version" in child.attributes:
                yield child

    @property
    def have(self) -> str:
        """What the page says it has; an unfinished answer's version says nothing about how far its text has come."""
        known = [article.attributes for article in self.articles()]
        kept = [found for found in known if found["data-state"] not in UNFINISHED][-MOST_KNOWN:]
        return ",".join(f"{found['data-id']}.{found['data-version']}" for found in kept)

    def answers(self) -> dict[str, Answer]:
        """By the key of the question."""
        return {key: self._answer(key, state) for key, state in self.states().items()}

    def states(self) -> dict[str, str]:
        """Of the answers, by the key of the question."""
        answers = (found for found in self.articles() if found.attributes["data-role"] == "assistant")
        return {_key(found): found.attributes["data-state"] for found in answers}

    def answer(self, key: str) -> Answer | None:
        state = self.states().get(key)
        return self._answer(key, state) if state else None

    def _answer(self, key: str, state: str) -> Answer:
        body, status = self.elements[f"m-{key}-answer-body"], self.elements[f"m-{key}-answer-status"]
        return Answer(key, state, body.text, status.text.strip())

    def html_of(self, key: str) -> str:
        """The answer's own words as HTML, to be compared with another page's."""
        return self.elements[f"m-{key}-answer-body"].html


def _key(article: Element) -> str:
    return article.id.removeprefix("m-").removesuffix("-answer")


def _number(node: Element | str) -> int:
    return int(node.attributes.get("data-id", 0)) if isinstance(node, Element) else 0
