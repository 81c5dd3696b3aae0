"""Starts a real PostgreSQL and Redis for the test run, before Django reads its settings (loaded with `pytest -p`)."""

import atexit
import os
import tempfile
from pathlib import Path

from castmatch import embedded

# One PostgreSQL for all xdist workers (each has a database of its own), one Redis for each (keys have no such walls).
worker = os.environ.get("PYTEST_XDIST_WORKER", "")
folder = Path(tempfile.mkdtemp(prefix=f"castmatch-tests-{worker}"))
os.chmod(folder, 0o755)
os.environ.setdefault("CASTMATCH_DATA", str(folder))
started = []

if "DATABASE_URL" not in os.environ:
    fast = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200")
    started.append(embedded.start_postgres(folder / "postgres", folder / "p", *fast))
    os.environ["DATABASE_URL"] = f"postgresql://castmatch@/castmatch?host={folder}/p"
if worker or "REDIS_URL" not in os.environ:
    started.append(embedded.start_redis(folder / "redis", folder / "r"))
    os.environ["REDIS_URL"] = f"unix://{folder}/r/redis.sock?db=0"
for name in ("ANTHROPIC_API_KEY", "ANTHROPIC_BASE_URL", "OPENAI_API_KEY", "OPENAI_BASE_URL"):
    os.environ.pop(name, None)


@atexit.register
def stop() -> None:
    for server in reversed(started):
        embedded.stop(server)
    embedded.remove(folder)
