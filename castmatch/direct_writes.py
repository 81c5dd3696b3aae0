"""What a socket says goes straight to the kernel where the kernel takes it.

Twisted keeps whatever is written until the event loop has asked the kernel whether it may be sent: a watch is set up,
waited for and taken down for each frame.
"""

from __future__ import annotations

from typing import Any

from autobahn.websocket import protocol
from twisted.internet.tcp import Connection


def _as_it_is(value: Any, *_: Any, **__: Any) -> Any:
    return value


# Of each frame autobahn makes coloured words for a log that it does not keep.
protocol.hltype = protocol.hlval = _as_it_is  # type: ignore[assignment]


def write_at_once(transport: Any) -> None:
    """From now on this transport, a plain connection of Twisted, sends before it queues; others are left alone."""
    # What encrypts hands on what it is asked for: its bytes would go out as they are.
    if not isinstance(transport, Connection) or transport.TLS:
        return
    queue = transport.write

    def write(data: bytes) -> None:
        if transport.connected and not (transport.dataBuffer or transport._tempDataBuffer or transport.disconnecting):
            sent = transport.writeSomeData(data)
            # A connection that is lost is found so by the event loop, which then ends it.
            data = data[sent:] if isinstance(sent, int) else data
        if data:
            queue(data)

    transport.write = write  # type: ignore[method-assign]
