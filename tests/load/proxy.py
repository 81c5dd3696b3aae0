"""nginx with the configuration that docs/deployment gives, on ports of its own and without TLS."""

from __future__ import annotations

import re
import shutil
import socket
from collections.abc import Sequence
from pathlib import Path

from castmatch.embedded import ROOT
from castmatch.embedded.process import Server, spawn, wait_until
from tests.castmatch.running import free_port

CONFIGURATION = ROOT / "docs/deployment/nginx.conf"
AROUND = """
worker_processes 1;
pid {folder}/nginx.pid;
error_log stderr;
daemon off;
events {{ worker_connections 4096; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include castmatch.conf;
}}
"""


def adapted(text: str, port: int, upstreams: Sequence[str]) -> str:
    """The same configuration for these ports, without TLS. Raises ValueError when it has nothing to be replaced."""
    server = re.compile(r"^( *server 127\.0\.0\.1):\d+( .*;)\n", re.M)
    if not (found := server.search(text)):
        raise ValueError("the configuration names no web process")
    processes = "".join(f"{found[1]}:{upstream}{found[2]}\n" for upstream in upstreams)
    text = server.sub("", text[: found.start()] + "PROCESSES\n" + text[found.end() :]).replace("PROCESSES\n", processes)
    text, listening = re.subn(r"listen 443 ssl;", f"listen 127.0.0.1:{port};", text)
    text, certificates = re.subn(r"^ *ssl_certificate.*\n", "", text, flags=re.M)
    if not (listening and certificates):
        raise ValueError("the configuration does not listen with TLS")
    return text


def start_nginx(folder: Path, upstreams: Sequence[str]) -> tuple[Server, str]:
    """nginx before the web processes on these ports; returns it and its address."""
    program = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")
    assert program, "the tests of several web processes need nginx on the PATH"
    port, home = free_port(), folder / "nginx"
    home.mkdir(exist_ok=True)
    (home / "castmatch.conf").write_text(adapted(CONFIGURATION.read_text(), port, upstreams))
    (home / "nginx.conf").write_text(AROUND.format(folder=home))
    server = spawn("nginx", [program, "-p", home, "-c", home / "nginx.conf"], folder / "more")
    assert wait_until(server, lambda: listens(port), 20), server.last_lines(20)
    return server, f"http://127.0.0.1:{port}"


def listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0
