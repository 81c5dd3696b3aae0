"""Holds sockets open on which nothing happens, until its standard input ends. Says `open` when all are."""

from __future__ import annotations

import asyncio
import json
import sys
from contextlib import AsyncExitStack

import aiohttp


async def main(targets: list[dict[str, str]]) -> None:
    async with (
        aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0), cookie_jar=aiohttp.DummyCookieJar()) as session,
        AsyncExitStack() as stack,
    ):
        for target in targets:
            headers = {"cookie": target["cookie"], "origin": target["origin"]}
            await stack.enter_async_context(session.ws_connect(target["socket"], headers=headers, compress=0))
        await asyncio.sleep(2)  # what a connect has to do goes on behind it
        print("open", flush=True)
        await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main(json.loads(sys.stdin.readline())))
