"""The embedded PostgreSQL and Redis of `make run` and of the tests: real servers from wheels, on private unix sockets.

Standard library only: it runs before Django is set up. Whatever keeps a server from starting is a `StartError`, one
line that names the fix.
"""

from castmatch.embedded.places import ROOT, data_dir, database_url, redis_url, secret, socket_dir
from castmatch.embedded.postgres import start_postgres
from castmatch.embedded.process import Server, StartError, remove, stop
from castmatch.embedded.redis import start_redis

__all__ = [
    "ROOT",
    "Server",
    "StartError",
    "data_dir",
    "database_url",
    "redis_url",
    "remove",
    "secret",
    "socket_dir",
    "start_postgres",
    "start_redis",
    "stop",
]
