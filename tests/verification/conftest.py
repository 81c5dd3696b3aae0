"""The one place from which tests may reach the outside: real services, and only where a key for them is given."""

import socket

import pytest

# Kept before the session's network block takes their place.
REAL = {name: getattr(socket.socket, name) for name in ("connect", "connect_ex", "sendto")}
REAL_LOOKUP = socket.getaddrinfo


@pytest.fixture
def outside_network(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, method in REAL.items():
        monkeypatch.setattr(socket.socket, name, method)
    monkeypatch.setattr(socket, "getaddrinfo", REAL_LOOKUP)
