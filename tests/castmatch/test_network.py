import asyncio
import socket

import httpx2
import pytest

from tests.network import OutsideNetworkError

# An address that is reserved for documentation: if the guard failed, nobody would be disturbed.
ELSEWHERE = "192.0.2.1"


def test_a_server_on_this_machine_is_reached():
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.create_connection(server.getsockname(), timeout=5) as client,
    ):
        assert client.getpeername() == server.getsockname()


@pytest.mark.parametrize("address", [(ELSEWHERE, 443), ("::ffff:192.0.2.1", 443, 0, 0)])
def test_another_machine_is_refused_before_anything_is_sent(address):
    family = socket.AF_INET6 if ":" in address[0] else socket.AF_INET
    with socket.socket(family) as client, pytest.raises(OutsideNetworkError, match="fake"):
        client.connect(address)


def test_a_datagram_to_another_machine_is_refused():
    with socket.socket(type=socket.SOCK_DGRAM) as client, pytest.raises(OutsideNetworkError):
        client.sendto(b"", (ELSEWHERE, 53))


def test_the_name_of_another_machine_is_not_looked_up():
    with pytest.raises(OutsideNetworkError, match="anthropic"):
        socket.getaddrinfo("api.anthropic.com", 443)


async def test_asyncio_is_guarded_too():
    with pytest.raises(OutsideNetworkError):
        await asyncio.wait_for(asyncio.open_connection(ELSEWHERE, 443), 5)


def test_an_http_client_is_guarded_too():
    with pytest.raises(OutsideNetworkError):
        httpx2.get(f"http://{ELSEWHERE}/", timeout=5)
