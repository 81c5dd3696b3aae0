"""The chat as its reader handles it: the words on the buttons and labels, and the hooks of the page's contract."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import ConsoleMessage, Locator, Page, expect

from tests.browser.house import House

# Milliseconds in which what must come has come, on a machine that is several times slower than a developer's. Only what
# never comes is waited for so long.
PATIENCE = 30_000
# To be added to a question that something is to happen to while it is answered: the answer repeats what it did not
# understand, and takes four seconds longer.
AT_LENGTH = f". {' '.join(['zq'] * 60)}"
# Notes every banner, also one that another takes the place of a moment later.
NOTE_BANNERS = """
window.banners = [];
document.addEventListener("DOMContentLoaded", () => {
  const banner = document.getElementById("connection");
  const note = () => window.banners.push(banner.textContent);
  if (banner) new MutationObserver(note).observe(banner, { childList: true });
});
"""
# Notes how long the last answer's text is whenever it changes.
GATHER_LENGTHS = """
(() => {
  window.lengths = [];
  const look = () => {
    const answers = document.querySelectorAll("article[data-role=assistant] .answer");
    const length = answers.length ? answers[answers.length - 1].textContent.trim().length : 0;
    if (length && length !== window.lengths.at(-1)) window.lengths.push(length);
  };
  new MutationObserver(look).observe(document.getElementById("messages"), { subtree: true, childList: true });
})()
"""
# Says when the page has come to rest after it was scrolled up: a wheel may turn later than it was told to, and softly.
WATCH_FOR_REST = """() => {
  let place = scrollY;
  let rest = 0;
  window.atRest = false;
  addEventListener("scroll", () => {
    if (scrollY < place) {
      clearTimeout(rest);
      rest = setTimeout(() => { window.atRest = true; }, 250);
    }
    place = scrollY;
  });
}"""
# Pixels between what is seen and the end of the page.
BELOW = "(document.documentElement.scrollHeight - innerHeight - scrollY)"


class ChatPage:
    def __init__(self, page: Page, house: House, expected: Sequence[str] = ()) -> None:
        self.page = page
        self.house = house
        # A browser reports a refused or broken request by itself; a test that breaks one on purpose says which.
        self.expected = list(expected)
        self.complaints: list[str] = []
        page.add_init_script(NOTE_BANNERS)
        page.on("console", self._listen)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def _listen(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning") and not any(word in message.text for word in self.expected):
            self.complaints.append(f"{message.type}: {message.text}")

    def open_new(self) -> None:
        """A conversation with nothing in it."""
        self.page.goto(f"{self.house.url}/")
        drawer = self.page.get_by_role("button", name="Conversations", exact=True)
        if drawer.is_visible():
            drawer.click()
        with self.leads_on():
            self.page.get_by_role("button", name="New conversation").click()
        expect(self.page.get_by_role("heading", name="Who are you looking for?")).to_be_visible()

    @contextmanager
    def leads_on(self) -> Iterator[None]:
        """What is done inside leads to another page, which is loaded whole at the end: a click alone waits for less."""
        with self.page.expect_navigation():
            yield

    def second_tab(self) -> ChatPage:
        """The same conversation once more, in the same browser."""
        return self.second_tab_at(self.page.url)

    def second_tab_at(self, url: str) -> ChatPage:
        other = ChatPage(self.page.context.new_page(), self.house, self.expected)
        other.complaints = self.complaints
        other.page.goto(url)
        expect(other.box).to_be_visible()
        return other

    def key(self) -> str:
        """The key that the next question will have."""
        return self.page.locator("#composer [name=key]").input_value()

    def expect_live(self) -> None:
        """The socket carries frames, and no banner says otherwise."""
        expect(self.page.locator("#stream")).to_have_attribute("data-connection", "live", timeout=2 * PATIENCE)
        expect(self.page.locator("#connection")).to_be_hidden()

    def expect_banner(self, words: str) -> None:
        """It says these words, or has said them since the page was loaded."""
        self.page.wait_for_function("words => window.banners.some(banner => banner.includes(words))", arg=words)

    @property
    def box(self) -> Locator:
        return self.page.get_by_label("Message", exact=True)

    @property
    def errors(self) -> Locator:
        return self.page.locator("#composer-errors")

    @property
    def questions(self) -> Locator:
        return self.page.locator("article[data-role=user]")

    @property
    def answers(self) -> Locator:
        return self.page.locator("article[data-role=assistant]")

    @property
    def last(self) -> Locator:
        return self.answers.last

    @property
    def text(self) -> str:
        """The last answer's text so far."""
        return self.last.locator(".answer").inner_text()

    def send(self, text: str) -> None:
        self.box.fill(text)
        self.page.get_by_role("button", name="Send").click()

    def ask(self, text: str) -> Locator:
        """Send and wait for the whole answer."""
        before = self.answers.count()
        self.send(text)
        expect(self.answers).to_have_count(before + 1)
        return self.wait_for_end()

    def wait_for_end(self) -> Locator:
        expect(self.last).not_to_have_attribute("data-state", "queued", timeout=2 * PATIENCE)
        expect(self.last).not_to_have_attribute("data-state", "running", timeout=3 * PATIENCE)
        return self.last

    def wait_for_words(self, characters: int = 20) -> str:
        """Wait until the running answer shows so many characters; returns what it shows."""
        script = """least => {
          const answers = document.querySelectorAll("article[data-state=running] .answer");
          return answers.length && answers[answers.length - 1].textContent.trim().length >= least;
        }"""
        self.page.wait_for_function(script, arg=characters)
        return self.text

    def wait_for_place_at_end(self) -> None:
        self.page.wait_for_function(f"() => {BELOW} < 5")

    def scroll_up(self, pixels: int) -> None:
        """Turn the wheel over the messages; returns when the page has moved and rests."""
        self.page.evaluate(WATCH_FOR_REST)
        self.page.mouse.move(450, 150)
        self.page.mouse.wheel(0, -pixels)
        self.page.wait_for_function(f"least => window.atRest && {BELOW} > least", arg=pixels / 2)

    def watch_lengths(self) -> None:
        self.page.evaluate(GATHER_LENGTHS)

    def lengths(self) -> list[int]:
        """How long the last answer was at each change since `watch_lengths`."""
        found: list[int] = self.page.evaluate("window.lengths")
        return found

    def cards(self) -> list[int]:
        """Ids of the talents on cards in the last answer, in order."""
        cards = self.last.locator("[data-talent]")
        return [int(card.get_attribute("data-talent") or 0) for card in cards.all()]

    def overflow(self) -> int:
        """Pixels by which the page is wider than its window."""
        wide: int = self.page.evaluate("document.documentElement.scrollWidth - innerWidth")
        return wide

    def css(self, selector: str, name: str) -> Any:
        return self.page.evaluate("([s, n]) => getComputedStyle(document.querySelector(s))[n]", [selector, name])
