"""Embeddings over HTTP, in the JSON of `/v1/embeddings` that most servers of models speak."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit

import httpx2

from castmatch.embedder.base import EmbedderError, Vector, checked

# The answer to the largest batch with the longest vectors takes a third of that.
LARGEST_ANSWER = 64 * 2**20
PASSING, OF_TEXT = frozenset({408, 409, 425, 429}), frozenset({400, 413, 422})


class HttpEmbedder:
    """Safe to use from several threads. Redirects are not followed: they could lead elsewhere with the texts."""

    def __init__(self, url: str, model: str, key: str = "") -> None:
        self.model = model
        self._url = url
        self._who = urlsplit(url).netloc.rpartition("@")[2]
        headers = {"content-type": "application/json"} | ({"authorization": f"Bearer {key}"} if key else {})
        self._client = httpx2.Client(headers=headers, follow_redirects=False)

    def embed(self, texts: Sequence[str], seconds: float) -> list[Vector]:
        """See `Embedder`."""
        # As ASCII: half a character, as a damaged text may have, can be sent no other way.
        body = json.dumps({"model": self.model, "input": list(texts), "encoding_format": "float"})
        ends = time.monotonic() + seconds
        try:
            with self._client.stream("POST", self._url, content=body, timeout=seconds) as response:
                raw = self._read(response, ends, seconds)
        except httpx2.TimeoutException as error:
            raise self._late(seconds) from error
        except (httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError, OSError) as error:
            raise EmbedderError(f"{self._who} cannot be reached: {type(error).__name__}", passing=True) from error
        if response.status_code != 200:
            raise self._refused(response.status_code, raw)
        return checked(self._vectors(raw, response.headers.get("content-type", "")), len(texts), self._who)

    def _read(self, response: httpx2.Response, ends: float, seconds: float) -> bytes:
        """The whole answer: a server that sends it drop by drop is late all the same."""
        raw = bytearray()
        for piece in response.iter_bytes():
            raw += piece
            if time.monotonic() > ends:
                raise self._late(seconds)
            if len(raw) > LARGEST_ANSWER:
                raise EmbedderError(f"{self._who} answered more than {LARGEST_ANSWER / 2**20:.0f} MB")
        return bytes(raw)

    def _late(self, seconds: float) -> EmbedderError:
        return EmbedderError(f"{self._who} gave no answer within {seconds:g} s", passing=True)

    def _refused(self, status: int, raw: bytes) -> EmbedderError:
        """The answer may repeat the texts, so of what it says only a code is told."""
        code = re.search(rb'"(?:code|type)"\s*:\s*"([a-z_]{1,40})"', raw)
        said = f" ({code[1].decode()})" if code else ""
        passing = status in PASSING or status >= 500
        return EmbedderError(f"{self._who} answered {status}{said}", passing=passing, of_text=status in OF_TEXT)

    def _vectors(self, raw: bytes, kind: str) -> list[Any]:
        try:
            rows = json.loads(raw)["data"]
            places = [row.get("index", place) for place, row in enumerate(rows)]
            found = [row["embedding"] for _, row in sorted(zip(places, rows, strict=True), key=lambda pair: pair[0])]
        except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
            what = f"{len(raw):,} bytes of {kind.partition(';')[0] or 'no stated type'}"
            raise EmbedderError(f"{self._who} answered {what} without the vectors of /v1/embeddings") from error
        if len(set(places)) < len(places):
            raise EmbedderError(f"{self._who} answered more than one vector for the same place")
        return found
