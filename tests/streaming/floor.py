"""The floor: a bare asyncio relay, from the provider's stream to a WebSocket. It keeps, renders and resumes nothing.

`python -m tests.streaming.floor PORT PROVIDER_PORT`; a socket at /<number> is sent each token as it comes.
"""

from __future__ import annotations

import json
import sys

import aiohttp
from aiohttp import web

PROVIDER = web.AppKey("provider", str)
CLIENT = web.AppKey("client", aiohttp.ClientSession)


async def relay(request: web.Request) -> web.WebSocketResponse:
    socket = web.WebSocketResponse(compress=False)
    await socket.prepare(request)
    asked = {"model": "none", "messages": [{"role": "user", "content": f"stream-{request.match_info['number']}"}]}
    async with request.app[CLIENT].post(request.app[PROVIDER], json=asked) as answer:
        async for line in answer.content:
            if line.startswith(b'data: {"type": "content_block_delta"'):
                await socket.send_str(json.loads(line[6:])["delta"]["text"])
    await socket.close()
    return socket


async def client(app: web.Application):
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session:
        app[CLIENT] = session
        yield


def main(port: int, provider: int) -> None:
    app = web.Application()
    app[PROVIDER] = f"http://127.0.0.1:{provider}/v1/messages"
    app.cleanup_ctx.append(client)
    app.router.add_get("/{number}", relay)
    web.run_app(app, host="127.0.0.1", port=port, access_log=None, print=None)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
