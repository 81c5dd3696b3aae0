"""`python -m castmatch.supervisor`: all that CastMatch needs, started in order, kept running, stopped in order."""

from __future__ import annotations

import http.client
import os
import signal
import socket
import sys
import time
from pathlib import Path
from types import FrameType
from typing import Any

from django.core.exceptions import ImproperlyConfigured

from castmatch import embedded
from castmatch.children import Child
from castmatch.embedded import postgres, redis
from castmatch.embedded.places import BusyError, full_disk, hold, prepare_data_dir, private_socket_dir
from castmatch.embedded.process import Server, StartError, remove, spawn, stop, stop_leftovers

ADDRESS = "127.0.0.1"
READY_SECONDS = 90.0
# Pages say little over a socket, so that little is read before a frame is refused.
WEB_OPTIONS = ("--application-close-timeout", "5", "--websocket-max-frame-size", "1024")
# With a heartbeat of Celery's a worker that has lost Redis would not hear SIGTERM.
WORKER_OPTIONS = ("-P", "threads", "-c", "2", "--without-mingle", "--without-gossip", "--without-heartbeat")
POSTGRES_OPTIONS = ("shared_buffers=128MB", "max_connections=200")


class Stopped(Exception):  # noqa: N818  (nothing has gone wrong)
    """Somebody pressed Ctrl-C or sent SIGTERM."""


def say(line: str) -> None:
    """Prints at once; a reader who has left (`make run | head`) is no reason to fall over."""
    try:
        print(line, flush=True)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class Supervisor:
    def __init__(self) -> None:
        self.began = time.monotonic()
        self.data = embedded.data_dir()
        self.logs = self.data / "logs"
        self.children: list[Child] = []
        self.stop_wanted = False

    def run(self) -> None:
        """Returns when it has been told to stop and everything has ended. Raises `StartError`."""
        # A script that starts it with & has SIGINT ignored for it, and must be able to stop it so all the same.
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._wants_stop)
        if signal.getsignal(signal.SIGHUP) != signal.SIG_IGN:  # ignored means nohup
            signal.signal(signal.SIGHUP, self._wants_stop)
        prepare_data_dir(self.data)
        from django.conf import settings

        self.settings = settings
        with hold(self.data, f"process {os.getpid()}, http://{ADDRESS}:{settings.PORT}/"):
            try:
                self._start()
                while True:
                    self._check()
                    self._watch()
                    time.sleep(0.1)
            except Stopped:
                say("Stopping…")
            finally:
                self._stop()
        say("Stopped.")

    def _wants_stop(self, number: int, frame: FrameType | None) -> None:
        self.stop_wanted = True

    def _check(self) -> None:
        if self.stop_wanted:
            raise Stopped

    def _watch(self) -> None:
        for child in self.children:
            child.watch()

    # --- Starting ----------------------------------------------------------------------------------------------------

    def _start(self) -> None:
        if left := stop_leftovers(self.logs):
            say(f"Ended what an earlier start had left running: {', '.join(left)}.")
        port_is_free(self.settings.PORT)
        if self.settings.EMBEDDED_DATABASE or self.settings.EMBEDDED_REDIS:
            self._start_servers(private_socket_dir(embedded.socket_dir()))
        say("Preparing the database…")
        self._finish("prepare", [sys.executable, "manage.py", "prepare"])
        say("Starting web, answers, worker and beat…")
        for name, (command, patience) in self._commands().items():
            self._keep(name, lambda name=name, command=command: self._spawn(name, command), patience)
        self._announce(self._wait_until_ready())

    def _start_servers(self, sockets: Path) -> None:
        if self.settings.EMBEDDED_DATABASE:
            data, socket_folder = self.data / "postgres", sockets / "postgres"
            say("Starting PostgreSQL…" if data.exists() else "Starting PostgreSQL for the first time…")
            postgres.prepare_postgres(data, socket_folder)
            server = self._keep("postgres", lambda: postgres.launch_postgres(data, socket_folder, *POSTGRES_OPTIONS))
            postgres.wait_for_postgres(server, data, socket_folder, self._check)
        if self.settings.EMBEDDED_REDIS:
            data_of_redis, socket_of_redis = self.data / "redis", sockets / "redis"
            say("Starting Redis…")
            server = self._keep("redis", lambda: redis.launch_redis(data_of_redis, socket_of_redis))
            redis.wait_for_redis(server, data_of_redis, socket_of_redis, self._check)

    def _keep(self, name: str, launch: Any, patience: float = 15.0) -> Server:
        self._check()
        child = Child(name, launch, say, patience)
        self.children.append(child)
        child.started(server := launch())
        return server

    def _commands(self) -> dict[str, tuple[list[str], float]]:
        """Name -> command and how many seconds it may take to stop, in the order of starting."""
        python, beat = sys.executable, str(self.data / "beat-schedule")
        daphne = [python, "-m", "daphne", "-b", ADDRESS, "-p", str(self.settings.PORT)]
        celery = [python, "-m", "celery", "-A", "castmatch"]
        return {
            "web": ([*daphne, *WEB_OPTIONS, "castmatch.asgi:application"], 10.0),
            "answers": ([python, "manage.py", "runanswers"], 15.0),
            "worker": ([*celery, "worker", *WORKER_OPTIONS, "-l", "INFO"], 15.0),
            "beat": ([*celery, "beat", "-l", "INFO", "-s", beat, "--pidfile="], 10.0),
        }

    def _spawn(self, name: str, command: list[str]) -> Server:
        environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
        return spawn(name, command, self.logs, env=environment, cwd=embedded.ROOT)

    def _finish(self, name: str, command: list[str]) -> None:
        """Runs a command to its end and shows what it prints."""
        server = self._spawn(name, command)
        shown = server.log_start
        try:
            while True:
                ended = server.process.poll() is not None
                shown = show_from(server.log, shown)
                if ended:
                    break
                self._check()
                time.sleep(0.1)
        finally:
            stop(server, 5)
        if server.process.returncode:
            last = server.last_lines(1) or ["it said nothing"]
            if "No space left" in last[0]:
                raise StartError(full_disk(self.data))
            raise StartError(f"The step “{name}” failed: {last[0]} (the whole log is {server.log})")

    def _wait_until_ready(self) -> bool:
        end = time.monotonic() + READY_SECONDS
        while time.monotonic() < end:
            self._check()
            self._watch()
            if self._answers("/health/ready") and self._answers(self.settings.LOGIN_URL):
                return True
            time.sleep(0.1)
        return False

    def _answers(self, path: str) -> bool:
        connection = http.client.HTTPConnection(ADDRESS, self.settings.PORT, timeout=10)
        try:
            connection.request("GET", path)
            return connection.getresponse().status == 200
        except (OSError, http.client.HTTPException):
            return False
        finally:
            connection.close()

    def _announce(self, ready: bool) -> None:
        address = f"http://{ADDRESS}:{self.settings.PORT}/"
        if not ready:
            say(f"{address} does not answer after {READY_SECONDS:.0f} s. Why, is in {self.logs}; still trying.")
            return
        say("\n".join(self._welcome(address)))

    def _welcome(self, address: str) -> list[str]:
        lines = ["", f"CastMatch is ready at {address} after {time.monotonic() - self.began:.1f} s.", ""]
        if self.settings.DEMO:
            from castmatch import demo_accounts

            lines.append(f"  Sign in as  {', '.join(demo_accounts.ACCOUNTS)}  (staff also has /admin/ and /status/)")
            lines.append(f"  Password    {demo_accounts.password()}")
        else:
            lines.append("  DATABASE_URL or REDIS_URL is set, so there are no demo accounts.")
            lines.append("  Make a sign-in with: .venv/bin/python manage.py createsuperuser")
        if not self.settings.ANTHROPIC_API_KEY:
            lines.append("  Answers     by the offline assistant; with ANTHROPIC_API_KEY set, by Claude")
        return [*lines, f"  Logs        {self.logs}", "  Stop        Ctrl-C", ""]

    # --- Stopping ----------------------------------------------------------------------------------------------------

    def _stop(self) -> None:
        """Beat, worker, answers, web, Redis, PostgreSQL: nobody loses what it still needs."""
        for child in reversed(self.children):
            if child.server and not stop(child.server, child.stop_seconds):
                say(f"{child.name} did not stop within {child.stop_seconds:.0f} s and was ended by force.")
        remove(embedded.socket_dir())


def show_from(log: Path, start: int) -> int:
    """Prints the whole lines that the log has gained since byte `start`; returns where to go on."""
    with open(log, "rb") as file:
        file.seek(start)
        text = file.read()
    whole = text[: text.rfind(b"\n") + 1]
    for line in whole.decode(errors="replace").splitlines():
        say(f"  {line}")
    return start + len(whole)


def port_is_free(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((ADDRESS, port))
        except PermissionError:
            raise StartError(f"Port {port} is not yours to use: PORT=8000 make run") from None
        except OverflowError:
            raise StartError(f"PORT={port} is not a port: use one from 1024 to 65535, PORT=8000 make run") from None
        except OSError:
            raise StartError(f"Port {port} is in use. Take another one: PORT={port + 1} make run") from None


def main() -> int:
    try:
        Supervisor().run()
    except (StartError, ImproperlyConfigured) as error:
        say(f"CastMatch cannot start: {error}" if not isinstance(error, BusyError) else str(error))
        return 1
    except OSError as error:
        if error.errno != 28:  # no space left on device
            raise
        say(f"CastMatch cannot go on: {full_disk(embedded.data_dir())}")
        return 1
    return 0


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "castmatch.settings")
    os.chdir(embedded.ROOT)
    sys.exit(main())
