"""Child processes that never outlive who started them, their logs, and what an earlier, killed start left behind."""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

LARGEST_LOG = 5 * 1024 * 1024
PR_SET_PDEATHSIG = 1
_libc = ctypes.CDLL(None) if sys.platform == "linux" else None


class StartError(Exception):
    """One line for a person: what is wrong and how to mend it."""


@dataclass(frozen=True)
class User:
    """The account that a server runs under when root starts it."""

    uid: int
    gid: int

    def arguments(self) -> dict[str, object]:
        return {"user": self.uid, "group": self.gid, "extra_groups": []}


@dataclass
class Server:
    name: str
    process: subprocess.Popen[bytes]
    stop_signal: int
    log: Path
    note: Path
    log_start: int  # how long the log was before this start, in bytes

    def last_lines(self, lines: int = 5) -> list[str]:
        """What the log says at its end, since this start."""
        return tail(self.log, lines, self.log_start)


def spawn(
    name: str,
    command: Sequence[str | Path],
    folder: Path,
    *,
    stop_signal: int = signal.SIGTERM,
    env: Mapping[str, str] | None = None,
    cwd: Path | str = "/",
    user: User | None = None,
    mark: str = "",
) -> Server:
    """Starts `command` in a session of its own; its log and a note for the next start are kept in `folder`.

    `mark` is a text by which the process can be told from others, for programs that rewrite their command line.
    """
    words = [str(word) for word in command]
    folder.mkdir(parents=True, exist_ok=True)
    log = folder / f"{name}.log"
    with open_log(log) as output:
        log_start = output.seek(0, os.SEEK_END)
        process = subprocess.Popen(  # type: ignore[call-overload]
            words,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            cwd=cwd,
            env=env,
            start_new_session=True,
            preexec_fn=_dies_with_parent(stop_signal),
            **(user.arguments() if user else {}),
        )
    note = folder / f"{name}.pid"
    note.write_text(json.dumps({"pid": process.pid, "mark": mark or " ".join(words), "signal": int(stop_signal)}))
    return Server(name, process, stop_signal, log, note, log_start)


def _dies_with_parent(stop_signal: int) -> Callable[[], None] | None:
    """What the child does before it becomes the program: asks Linux for `stop_signal` when its parent is gone."""
    if _libc is None:
        return None
    libc, parent = _libc, os.getpid()

    def ask() -> None:
        libc.prctl(PR_SET_PDEATHSIG, int(stop_signal), 0, 0, 0)
        if os.getppid() != parent:
            os._exit(1)

    return ask


def open_log(path: Path) -> BinaryIO:
    """Appends to the log; one that has grown too large becomes `<name>.1` first."""
    if path.exists() and path.stat().st_size > LARGEST_LOG:
        path.replace(path.with_name(path.name + ".1"))
    return open(path, "ab")


def tail(log: Path, lines: int = 5, start: int = 0) -> list[str]:
    """The last lines of the log, from byte `start` on, that say something."""
    if not log.exists():
        return []
    with open(log, "rb") as file:
        file.seek(max(start, log.stat().st_size - 20_000))
        text = file.read().decode(errors="replace")
    return [line for line in text.splitlines() if line.strip()][-lines:]


def wait_until(
    server: Server, ready: Callable[[], bool], seconds: float, check: Callable[[], None] = lambda: None
) -> bool:
    """True once `ready`; False when the server ended or the time is up. `check` may raise to give up early."""
    end = time.monotonic() + seconds
    while time.monotonic() < end and server.process.poll() is None:
        check()
        if ready():
            return True
        time.sleep(0.05)
    return False


def stop(server: Server, seconds: float = 15) -> bool:
    """Ends the server by its own signal, then, after `seconds`, by force. False if force was needed."""
    gently = True
    if server.process.poll() is None:
        server.process.send_signal(server.stop_signal)
        try:
            server.process.wait(seconds)
        except subprocess.TimeoutExpired:
            gently = False
            with contextlib.suppress(ProcessLookupError):
                os.killpg(server.process.pid, signal.SIGKILL)
            server.process.wait()
    server.note.unlink(missing_ok=True)
    return gently


def stop_leftovers(folder: Path) -> list[str]:
    """Ends what an earlier start from this folder left running and returns the names. The caller holds the folder."""
    found = []
    for note in sorted(folder.glob("*.pid")):
        try:
            kept = json.loads(note.read_text())
            pid, mark, stop_signal = int(kept["pid"]), str(kept["mark"]), int(kept["signal"])
        except (ValueError, KeyError, TypeError):
            note.unlink()  # cut off by a kill in the middle of writing: it says nothing that could be used
            continue
        if mark in command_line(pid):
            found.append(note.stem)
            end_process(pid, stop_signal)
        note.unlink()
    return found


def command_line(pid: int) -> str:
    """The command of a running process; empty when there is none."""
    if sys.platform == "linux":
        try:
            return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
        except OSError:
            return ""
    return subprocess.run(["ps", "-o", "command=", "-p", str(pid)], capture_output=True, text=True).stdout


def end_process(pid: int, stop_signal: int, seconds: float = 15) -> None:
    """Ends a process that is not our child: by its signal, then by force."""
    for number, patience in ((stop_signal, seconds), (signal.SIGKILL, 5.0)):
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, number)
        end = time.monotonic() + patience
        while command_line(pid) and time.monotonic() < end:
            time.sleep(0.05)


def remove(folder: Path) -> None:
    """Deletes the folder; a link goes together with what it points at."""
    if folder.is_symlink():
        shutil.rmtree(folder.resolve(), ignore_errors=True)
        folder.unlink()
    else:
        shutil.rmtree(folder, ignore_errors=True)
