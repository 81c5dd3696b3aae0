"""What every request begins with, tools and system prompt: long, always the same, and so looked at once."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from chat.providers import prompt

Tools = tuple[dict[str, Any], ...]


class Front:
    """`characters` and `bytes` are its size as JSON."""

    def __init__(self, system: str, tools: Tools) -> None:
        self.system, self.tools = system, tools
        written = json.dumps([system, tools], ensure_ascii=False)
        self.characters, self.bytes = len(written), len(written.encode())
        self._digests: dict[str, Any] = {}

    def digest(self, model: str) -> Any:
        """A SHA-256 of it, for this model, to be gone on with."""
        if model not in self._digests:
            sent = json.dumps([model, self.system, self.tools], ensure_ascii=False, sort_keys=True)
            self._digests[model] = hashlib.sha256(sent.encode())
        return self._digests[model].copy()


_last = Front("", ())


def of(tools: Tools) -> Front:
    """The front with these tools: `chat.tools.DEFINITIONS` or none, and not to be changed."""
    global _last
    # Held here: another thread may put that of other tools in its place.
    front = _last
    if front.system is not prompt.SYSTEM or front.tools is not tools:
        front = _last = Front(prompt.SYSTEM, tools)
    return front
