"""One office for all fault tests: what one of them kills is up again before the next begins."""

from __future__ import annotations

import itertools
from collections.abc import AsyncIterator, Iterator
from functools import partial

import pytest

from tests.faults.putting_right import all_up
from tests.load.office import Office, client, open_office
from tests.load.truth import everything_wrong
from tests.load.visitor import Visitor

GUESTS = 60


# Of the package: the processes are many, and the tests after these want the machine for themselves.
@pytest.fixture(scope="package")
def open_one() -> Iterator[Office]:
    with open_office(SOCKETS_PER_USER="1000", QUESTIONS_PER_MINUTE="1000") as office:
        office.invite(GUESTS)
        yield office


@pytest.fixture(scope="package")
def guests() -> Iterator[int]:
    return itertools.cycle(range(GUESTS))


@pytest.fixture
def office(open_one: Office) -> Iterator[Office]:
    """With the supervisor's own processes, all of them up, and no others."""
    all_up(open_one)
    yield open_one
    for name in list(open_one.more):
        open_one.end(name)


class Visits:
    """Makes visitors, each another guest unless said otherwise, and asks; at the end every page must be right."""

    def __init__(self, office: Office, http: object, guests: Iterator[int]) -> None:
        self.office, self.http, self.guests = office, http, guests
        self.visitors: list[Visitor] = []
        self.asked: list[tuple[Visitor, str]] = []

    async def __call__(self, *addresses: str, like: Visitor | None = None) -> Visitor:
        """A visitor in a conversation of her own; `like`: the same user's other tab, in the same conversation."""
        visitor = self.office.visitor(self.http, next(self.guests), *addresses)  # type: ignore[arg-type]
        self.visitors.append(visitor)
        if like is None:
            await visitor.insist(visitor.start)
        else:
            visitor.session, visitor.cookies = like.session, like.cookies
            await visitor.insist(partial(visitor.visit, like.path))
        return visitor

    async def ask(self, visitor: Visitor, wish: str) -> str:
        """Returns the key. Every page must show the whole answer in the end."""
        key = f"{visitor.path.strip('/').replace('/', '-')}-{len(self.asked)}"
        self.asked.append((visitor, key))
        await visitor.ask_until_taken(f"{wish}, please ({key})", key)
        return key


@pytest.fixture
async def visits(office: Office, guests: Iterator[int]) -> AsyncIterator[Visits]:
    async with client() as http:
        made = Visits(office, http, guests)
        yield made
        for visitor, key in made.asked:
            await visitor.until_ended(key)
        wrong = await everything_wrong(office, made.visitors, made.asked)
        for visitor in made.visitors:
            await visitor.leave()
    assert wrong == []
