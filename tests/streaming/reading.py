"""Readers of many streams at once, in a process of their own: they ask, and note when each token is on their page.

What a frame shows is told by its letters: each frame is applied to a model of the page as a browser would, so that
whatever way the server chooses to draw, a token counts when its last letter is there.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
import time
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field

import aiohttp

from tests.streaming.sample import seen, thresholds, tokens

THRESHOLDS = thresholds(tokens())
ANSWER = re.compile(r'<article class="message" id="m-([\w-]+)-answer"[^>]*data-state="(\w+)"')
# What the page has of an answer, in the order of a frame: a block, whole or grown at its end.
BLOCK = re.compile(
    r'<div id="m-([\w-]+)-answer-b(\d+)" class="block"[^>]*>(.*?)</div>(?=\s*(?:<div|<span|</div|$))'
    r'|<span hx-swap-oob="beforeend:#m-([\w-]+)-answer-b(\d+)[^"]*">(.*?)</span>',
    re.S,
)
TAG = re.compile(r"<[^>]*>")
STEP = 0.12  # seconds between two starts, so that no two streams begin together


@dataclass
class Read:
    """`shown` is when each token was on the page; `asked` when the question was sent."""

    number: int
    key: str = ""
    asked: float = 0.0
    shown: list[float] = field(default_factory=list)
    state: str = ""
    letters: dict[str, int] = field(default_factory=dict)
    frames: int = 0

    def take(self, frame: str) -> None:
        now = time.monotonic()
        self.frames += 1
        for key, state in ANSWER.findall(frame):
            if key == self.key:
                self.state = state
                self.letters.clear()
        for key, block, html, grown, open_block, added in BLOCK.findall(frame):
            if self.key not in (key, grown):
                continue
            # A block that is drawn again takes its letters away first; what grows only adds.
            before = self.letters.get(open_block, 0) if grown else 0
            self.letters[block or open_block] = before + seen(TAG.sub("", html or added))
        total = sum(self.letters.values())
        while len(self.shown) < len(THRESHOLDS) and THRESHOLDS[len(self.shown)] <= total:
            self.shown.append(now)

    @property
    def over(self) -> bool:
        return self.state not in ("", "queued", "running")


async def read_answers(
    session: aiohttp.ClientSession, target: dict[str, str], numbers: Sequence[int]
) -> AsyncIterator[Read]:
    """Questions and their answers, through CastMatch as a page asks: by POST, and one socket that stays open."""
    headers = {
        "cookie": target["cookie"],
        "origin": target["origin"],
        "hx-request": "true",
        "referer": target["origin"],
    }
    async with session.ws_connect(target["socket"], headers=headers, compress=0, max_msg_size=0) as socket:
        for number in numbers:
            await asyncio.sleep(0.5)
            read = Read(number, f"k-{time.time_ns()}-{number}", asked=time.monotonic())
            form = {"text": f"Tell me about stream-{number}", "key": read.key}
            posting = asyncio.create_task(post(session, target, form, headers))
            async for message in socket:
                read.take(message.data)
                if read.over:
                    break
            await posting
            yield read


async def post(
    session: aiohttp.ClientSession, target: dict[str, str], form: dict[str, str], headers: dict[str, str]
) -> None:
    sent = {**form, "csrfmiddlewaretoken": target["token"]}
    async with session.post(target["ask"], data=sent, headers=headers) as answer:
        if answer.status != 200:
            raise RuntimeError(f"{target['ask']} answered {answer.status}: {(await answer.text())[:300]}")


async def read_relays(
    session: aiohttp.ClientSession, target: dict[str, str], numbers: Sequence[int]
) -> AsyncIterator[Read]:
    """The same through the floor, whose sockets ask by being opened: every message is a token."""
    for number in numbers:
        read = Read(number, asked=time.monotonic())
        async with session.ws_connect(f"{target['socket']}/{number}", compress=0) as socket:
            async for _ in socket:
                read.shown.append(time.monotonic())
        read.state = "done"
        yield read


async def main(targets: list[dict[str, str]], rounds: int) -> list[dict[str, object]]:
    """Each target asks `rounds` questions, one after the other."""
    connector = aiohttp.TCPConnector(limit=0)
    async with aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar()) as session:

        async def visit(place: int, target: dict[str, str]) -> list[Read]:
            await asyncio.sleep(place * min(STEP, 6.0 / len(targets)))
            how = read_answers if "ask" in target else read_relays
            numbers = range(place, place + rounds * len(targets), len(targets))
            return [read async for read in how(session, target, numbers)]

        found = await asyncio.gather(*(visit(place, target) for place, target in enumerate(targets)))
    return [
        {"number": read.number, "asked": read.asked, "shown": read.shown, "state": read.state, "frames": read.frames}
        for reads in found
        for read in reads
    ]


if __name__ == "__main__":
    order = json.load(sys.stdin)
    json.dump(asyncio.run(main(order["targets"], order["rounds"])), sys.stdout)
