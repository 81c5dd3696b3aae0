"""`python -m tests.bench [name …]`: runs the `main()` of every module here, on servers of its own.

Commits are not flushed to the disk there (as in the tests), so what writes are measured at is the code, not the disk.
"""

from __future__ import annotations

import importlib
import multiprocessing
import os
import pkgutil
import sys

import tests.bench

# Importing it starts PostgreSQL and Redis and says where they are; processes that a bench spawns need no others.
if multiprocessing.parent_process() is None:
    importlib.import_module("tests.servers")


def main(wanted: list[str]) -> int:
    """Runs the named benches, or all of them; each prints its own figures."""
    names = sorted(module.name for module in pkgutil.iter_modules(tests.bench.__path__) if module.name != "__main__")
    if unknown := set(wanted) - set(names):
        print(f"There is no bench {', '.join(sorted(unknown))}; there are {', '.join(names)}.")
        return 1
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "castmatch.settings")
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)
    for name in wanted or names:
        print(f"== {name}", flush=True)
        importlib.import_module(f"tests.bench.{name}").main()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
