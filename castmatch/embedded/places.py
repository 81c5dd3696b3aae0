"""Where the embedded servers keep their data and sockets, and who may run CastMatch from a data folder."""

from __future__ import annotations

import fcntl
import hashlib
import os
import secrets
import shutil
import stat
import tempfile
from pathlib import Path
from typing import IO

from castmatch.embedded.process import StartError

ROOT = Path(__file__).resolve().parent.parent.parent
# PostgreSQL's first start takes 45 MB and its write-ahead log grows by segments of 16 MB.
SMALLEST_FREE_DISK = 200 * 1024 * 1024


def data_dir() -> Path:
    """The git-ignored folder that holds everything that is not code."""
    return Path(os.environ.get("CASTMATCH_DATA") or ROOT / "var").absolute()


def short_name(path: Path) -> str:
    """Twelve characters that stand for this path."""
    return hashlib.sha256(str(path).encode()).hexdigest()[:12]


def socket_dir() -> Path:
    """A short private folder: the path of a unix socket may have 107 bytes at most."""
    return Path(tempfile.gettempdir()) / f"castmatch-{os.getuid()}-{short_name(data_dir().resolve())}"


def database_url() -> str:
    return f"postgresql://castmatch@/castmatch?host={socket_dir()}/postgres"


def redis_url() -> str:
    return f"unix://{socket_dir()}/redis/redis.sock?db=0"


def secret(name: str, size: int = 32) -> str:
    """The text kept in the data folder under this name; made of `size` random bytes at the first call."""
    path = data_dir() / name
    if path.exists():
        return path.read_text().strip()
    path.parent.mkdir(parents=True, exist_ok=True)
    text = secrets.token_urlsafe(size)
    # Written aside and linked: of several processes that start at once, all end up with the same text.
    descriptor, aside = tempfile.mkstemp(dir=path.parent, prefix=f".{name}-")
    with os.fdopen(descriptor, "w") as file:
        file.write(text)
    try:
        os.link(aside, path)
    except FileExistsError:
        return path.read_text().strip()
    finally:
        os.unlink(aside)
    return text


def private_socket_dir(folder: Path) -> Path:
    """Makes the folder for sockets; refuses one that somebody else has put there first."""
    if len(os.fsencode(folder / "postgres/.s.PGSQL.5432.lock")) > 107:
        raise StartError(f"{folder} is too long a path for a socket: set TMPDIR to a shorter one")
    try:
        folder.mkdir(mode=0o700, parents=True)
    except FileExistsError:
        found = folder.lstat()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.geteuid():
            raise StartError(f"{folder} belongs to somebody else: remove it, or set TMPDIR to another folder") from None
    # Root's PostgreSQL runs as another user, who must be able to pass through to his own folder in it.
    folder.chmod(0o711 if os.geteuid() == 0 else 0o700)
    return folder


def prepare_data_dir(folder: Path, needs_room: bool = True) -> None:
    """The folder exists, is writable and has room; otherwise `StartError`."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError:
        raise StartError(f"{folder} is a file: move it away, or set CASTMATCH_DATA to a folder") from None
    except PermissionError:
        raise StartError(f"{folder} cannot be made here: set CASTMATCH_DATA to a folder that you own") from None
    if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        raise StartError(f"{folder} belongs to user {folder.stat().st_uid}: run as that user, or set CASTMATCH_DATA")
    free = shutil.disk_usage(folder).free
    if needs_room and free < SMALLEST_FREE_DISK:
        raise StartError(full_disk(folder, free))


def full_disk(folder: Path, free: int | None = None) -> str:
    free = shutil.disk_usage(folder).free if free is None else free
    return (
        f"The disk is full: {free // 2**20} MB free at {folder}, CastMatch needs {SMALLEST_FREE_DISK // 2**20} MB. "
        "Free some space, or set CASTMATCH_DATA to a folder on another disk"
    )


class BusyError(StartError):
    """Another process runs CastMatch from this data folder; `note` is what it wrote about itself."""

    def __init__(self, note: str) -> None:
        self.note = note
        super().__init__(f"CastMatch already runs from this folder ({note}). Stop it there with Ctrl-C first")


def hold(folder: Path, note: str) -> IO[str]:
    """Takes the data folder for this process until the file is closed. The kernel lets go of it even after kill -9."""
    file = open(folder / "lock", "a+")  # noqa: SIM115  (held open for as long as the folder is held)
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        file.seek(0)
        with file:
            raise BusyError(file.read().strip()) from None
    file.truncate(0)
    file.write(note)
    file.flush()
    return file
