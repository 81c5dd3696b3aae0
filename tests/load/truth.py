"""Whether every page shows what is in the rows, whole and once, and whether every request to Claude is written down."""

from __future__ import annotations

import asyncio
import re
from collections import Counter
from collections.abc import Sequence

from tests.fake_claude.reading import read
from tests.load.novelist import WISH, WORD, why_not_one_request
from tests.load.office import Office
from tests.load.visitor import Visitor

Asked = Sequence[tuple[Visitor, str]]
AT_ONCE = 8
# How a question ends; memories of earlier ones may follow it.
KEY = re.compile(r"please \(([\w-]+)\)")


async def everything_wrong(office: Office, visitors: Sequence[Visitor], asked: Asked) -> list[str]:
    """One line for each thing that is not as it must be."""
    return await wrong_on_pages(office, visitors, asked) + unbilled(office, {key for _, key in asked})


async def wrong_on_pages(office: Office, visitors: Sequence[Visitor], asked: Asked) -> list[str]:
    """One line for each thing that a page does not show as it is."""
    wrong = [line for visitor in visitors for line in (*visitor.wrong, *visitor.page.wrong)]
    for visitor, key in asked:
        wrong += _compared(office, visitor, key)
    turns = asyncio.Semaphore(AT_ONCE)
    loaded = await asyncio.gather(*(_loaded(turns, visitor) for visitor in visitors))
    for lines in loaded:
        wrong += lines
    return wrong


def _compared(office: Office, visitor: Visitor, key: str) -> list[str]:
    row, shown = office.answer(key), visitor.answer(key)
    if row["state"] != "done":
        return [f"{key} ended as {row['state']}, {row['error_kind']}"]
    if shown is None or shown.state != "done":
        return [f"{key} is done, and a page shows it as {shown and shown.state}"]
    wrong = [f"{key}: {why}"] if (why := why_not_one_request(row["text"])) else []
    if shown.words != words_of(row["text"]):
        wrong.append(f"{key}: a page shows {len(shown.words)} words and they are not the row's")
    wish = WISH.search(office.question(key))
    if wish and len(WORD.findall(row["text"])) != int(wish[1]):
        wrong.append(f"{key}: {len(WORD.findall(row['text']))} words came of {wish[1]}")
    return wrong


def words_of(markdown: str) -> list[str]:
    """As a page shows them."""
    return [word for word in markdown.split() if word != "-"]


async def _loaded(turns: asyncio.Semaphore, visitor: Visitor) -> list[str]:
    """What differs between the page as it came about and the same page loaded anew."""
    async with turns:
        fresh = await visitor.fresh()
    keys = [key for key in fresh.answers() if key in visitor.page.answers()]
    return [f"{key}: loaded anew it looks otherwise" for key in keys if fresh.html_of(key) != visitor.page.html_of(key)]


def unbilled(office: Office, keys: set[str]) -> list[str]:
    """Answers whose requests, as the fake Claude counted them, are not the ones in the books."""
    made: Counter[str] = Counter()
    for request in office.claude.requests:
        # Counting tokens costs nothing.
        if request.path.endswith("/messages") and (found := KEY.search(read(request.body).question)):
            made[found[1]] += 1
    rows = office.rows(
        "SELECT question.key, count(*) FROM chat_providerrequest request"
        " JOIN chat_message answer ON answer.id = request.answer_id"
        " JOIN chat_message question ON question.id = answer.answer_to_id GROUP BY 1"
    )
    written = dict(rows)
    return [
        f"{key}: Claude was asked {made[key]} times, {written.get(key, 0)} are written down"
        for key in sorted(keys)
        if made[key] != written.get(key, 0)
    ]
