"""No test reaches the outside network: sockets connect to this machine only, names of others are not looked up.

It holds for everything in the test's process. Browsers and servers that tests start talk to addresses that tests give.
"""

from __future__ import annotations

import ipaddress
import socket
from contextlib import suppress
from typing import Any

import pytest

LOCAL_NAMES = {"", "localhost", socket.gethostname()}


class OutsideNetworkError(RuntimeError):
    """A test tried to reach another machine. It is no OSError, so that code which handles those cannot hide it."""


def refuse_outside(host: object) -> None:
    name = host.decode() if isinstance(host, bytes) else host
    if name is None or name in LOCAL_NAMES:
        return
    with suppress(ValueError):  # a name, and not one of this machine
        if ipaddress.ip_address(str(name).partition("%")[0]).is_loopback:
            return
    raise OutsideNetworkError(f"A test tried to reach {name}. Let it talk to a fake on 127.0.0.1 instead.")


def guard(method: str, position: int) -> Any:
    """`socket.socket.<method>` that looks at the address, its argument number `position`, first."""
    real = getattr(socket.socket, method)

    def guarded(self: socket.socket, *args: Any) -> Any:
        if self.family in (socket.AF_INET, socket.AF_INET6):
            refuse_outside(args[position][0])
        return real(self, *args)

    return guarded


@pytest.fixture(autouse=True, scope="session")
def no_outside_network():
    real_lookup = socket.getaddrinfo

    def lookup(host: Any, *args: Any, **kwargs: Any) -> Any:
        refuse_outside(host)
        return real_lookup(host, *args, **kwargs)

    with pytest.MonkeyPatch.context() as patch:
        for method in ("connect", "connect_ex"):
            patch.setattr(socket.socket, method, guard(method, 0))
        patch.setattr(socket.socket, "sendto", guard("sendto", -1))
        patch.setattr(socket, "getaddrinfo", lookup)
        yield
