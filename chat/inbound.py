"""What a page may say over its socket: "ping", now and then."""

from __future__ import annotations

import time

PING, PONG = "ping", "pong"
MOST_CHARACTERS = 100
# A page asks at most about once a second, while it waits for an answer and nothing comes.
MOST_FRAMES, SPAN_SECONDS = 40, 20.0
# The page reads these (static/js/connection.js).
TOO_LARGE, TOO_OFTEN = 4413, 4429


class Inbound:
    """Counts the frames of one socket. One that broke a limit stays closed to further ones."""

    def __init__(self) -> None:
        self.frames = 0
        self.since = time.monotonic()
        self.shut = False

    def take(self, text: str | None, data: bytes | None) -> int:
        """The code to close the socket with, 0 if this frame is in order (or the socket is closing already)."""
        if self.shut:
            return 0
        now = time.monotonic()
        if now - self.since > SPAN_SECONDS:
            self.frames, self.since = 0, now
        self.frames += 1
        large = len(text or data or "") > MOST_CHARACTERS
        self.shut = large or self.frames > MOST_FRAMES
        return (TOO_LARGE if large else TOO_OFTEN) if self.shut else 0
