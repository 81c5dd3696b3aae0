"""A director without a browser: asks over HTTP and reads the page, as often as it takes."""

from __future__ import annotations

import re
import urllib.error
import urllib.parse
import urllib.request
from dataclasses import dataclass
from typing import Any

from tests.castmatch.running import Run, wait_until

MESSAGE = re.compile(
    r'<article class="message" id="m-([\w-]+)"[^>]*data-role="(\w+)" data-state="(\w+)"[^>]*>'
    r'(.*?)(?=<article class="message"|<div id="newest">)',
    re.S,
)


@dataclass(frozen=True)
class Shown:
    key: str
    role: str
    state: str
    html: str

    @property
    def words(self) -> int:
        """How many words of the answer itself are shown."""
        body = re.search(r'id="m-[\w-]+-body"[^>]*>(.*)<div class="message-foot">', self.html, re.S)
        return len(re.sub(r"<[^>]*>", " ", body[1]).split()) if body else 0


class Director:
    def __init__(self, run: Run, name: str = "director") -> None:
        self.run = run
        self.browser = run.sign_in(name)
        self.conversation = self.browser.open(run.url("/chat/"), timeout=10).geturl()

    def page(self) -> str:
        return self.browser.open(self.conversation, timeout=10).read().decode()

    def start_conversation(self) -> None:
        answer = self._post(self.run.url("/chat/new/"), {})
        self.conversation = answer.geturl()

    def ask(self, text: str, key: str) -> None:
        self._post(f"{self.conversation}messages/", {"text": text, "key": key})

    def _post(self, url: str, fields: dict[str, str]) -> Any:
        token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', self.page())
        assert token
        body = urllib.parse.urlencode(fields | {"csrfmiddlewaretoken": token[1]}).encode()
        return self.browser.open(url, body, timeout=20)

    def shown(self) -> list[Shown]:
        return [Shown(*found) for found in MESSAGE.findall(self.page())]

    def answer(self, key: str) -> Shown:
        (found,) = [message for message in self.shown() if message.key == f"{key}-answer"]
        return found

    def wait_for(self, key: str, *states: str, words: int = 0, seconds: float = 60) -> Shown:
        """Until the answer has one of these states and this many words; a web process that is away is waited for."""
        last: list[Shown] = []

        def there() -> bool:
            try:
                last[:] = [self.answer(key)]
            except (urllib.error.URLError, OSError):
                return False
            return last[0].state in states and last[0].words >= words

        wait_until(there, seconds)
        assert there(), last
        return last[0]
