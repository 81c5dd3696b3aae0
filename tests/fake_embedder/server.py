"""The server. A text's vector is the sum of its words' directions; words that mean the same have one direction."""

from __future__ import annotations

import hashlib
import json
import re
import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Literal

KEY = "sk-embedder-test"
NUMBERS = 64
# What a word is taken for. Words that say nothing have no direction of their own.
MEANS = {
    "gruff": "harsh",
    "growling": "harsh",
    "gravelly": "harsh",
    "tender": "gentle",
    "soft": "gentle",
    "dismissed": "rejected",
    "dropped": "rejected",
    "turned": "rejected",
    "mannered": "stilted",
    "artificial": "stilted",
}
SILENT = frozenset(("a", "an", "and", "the", "of", "for", "in", "is", "was", "to", "we", "did", "who", "why", "with"))
Way = Literal["right", "late", "drops", "status", "garbage", "fewer", "text", "cut"]


def vector(text: str, numbers: int = NUMBERS) -> list[float]:
    found = [0.0] * numbers
    for word in re.findall(r"\w+", text.lower()):
        if word not in SILENT:
            seed = hashlib.sha256(MEANS.get(word, word).encode()).digest()
            for place in range(8):
                found[seed[place] % numbers] += 1.0 if seed[place + 8] % 2 else -1.0
    return found if any(found) else [1.0] + [0.0] * (numbers - 1)


@dataclass
class FakeEmbedder:
    """`way` is how the next requests are answered. `texts` are all that it was ever sent, in their order."""

    way: Way = "right"
    status: int = 500
    numbers: int = NUMBERS
    seconds: float = 5.0
    refused: str = ""  # a batch with this in it is answered 400
    texts: list[str] = field(default_factory=list)
    requests: list[dict[str, Any]] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}/v1"

    def __enter__(self) -> FakeEmbedder:
        fake = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def do_POST(self) -> None:
                fake._answer(self)

            def log_message(self, *_: object) -> None:
                """Not beside the tests' output."""

        self._going = threading.Event()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._going.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(10)

    def _answer(self, handler: BaseHTTPRequestHandler) -> None:
        body = json.loads(handler.rfile.read(int(handler.headers["content-length"])))
        self.requests.append(body)
        self.texts += body["input"]
        if handler.path != "/v1/embeddings" or handler.headers.get("authorization") != f"Bearer {KEY}":
            return self._send(handler, 401, {"error": {"code": "invalid_api_key", "message": body["input"][0]}})
        if self.way == "status" or (self.refused and any(self.refused in text for text in body["input"])):
            status = self.status if self.way == "status" else 400
            return self._send(handler, status, {"error": {"type": "refused_here", "message": body["input"][0]}})
        if self.way == "late":
            self._going.wait(self.seconds)
        if self.way == "garbage":
            return self._raw(handler, 200, b"<html>Welcome</html>", "text/html; charset=utf-8")
        if self.way == "cut":
            handler.close_connection = True
            return None
        rows = [
            {"object": "embedding", "index": place, "embedding": vector(text, self.numbers)}
            for place, text in enumerate(body["input"])
        ]
        if self.way == "fewer":
            rows = rows[1:]
        if self.way == "text":
            rows[0]["embedding"] = "0.1, 0.2"
        # Servers may answer in any order.
        return self._send(handler, 200, {"object": "list", "model": body["model"], "data": rows[::-1]})

    def _send(self, handler: BaseHTTPRequestHandler, status: int, content: dict[str, Any]) -> None:
        self._raw(handler, status, json.dumps(content).encode(), "application/json")

    def _raw(self, handler: BaseHTTPRequestHandler, status: int, raw: bytes, kind: str) -> None:
        handler.send_response(status)
        handler.send_header("content-type", kind)
        handler.send_header("content-length", str(len(raw)))
        handler.end_headers()
        for start in range(0, len(raw), 64 if self.way == "drops" else len(raw)):
            try:
                handler.wfile.write(raw[start : start + (64 if self.way == "drops" else len(raw))])
            except OSError:
                # Whoever asked has gone.
                return
            if self.way == "drops":
                time.sleep(0.05)
