"""Starts a real PostgreSQL and Redis for the test run, before Django reads its settings (loaded with `pytest -p`).

They end with the process that started them, even when that is killed; its folder is swept by the next run.
"""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

from castmatch import embedded
from castmatch.embedded.process import command_line

PREFIX = "castmatch-tests-"


def sweep() -> None:
    """Removes the folders of runs that were killed; the process that owns a folder is part of its name."""
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*-*"):
        owner = folder.name.removeprefix(PREFIX).partition("-")[0]
        if owner.isdigit() and not command_line(int(owner)):
            for data in folder.glob("postgres"):
                embedded.remove(data)
            shutil.rmtree(folder, ignore_errors=True)


sweep()
# One PostgreSQL for all xdist workers (each has a database of its own), one Redis for each (keys have no such walls).
worker = os.environ.get("PYTEST_XDIST_WORKER", "")
folder = Path(tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-{worker}"))
os.chmod(folder, 0o755)
started = []
os.environ["CASTMATCH_DATA"] = str(folder)
os.environ.setdefault("SECRET_KEY", "tests-only")

if not worker:
    for name in ("ANTHROPIC_API_KEY", "ANTHROPIC_BASE_URL", "OPENAI_API_KEY", "OPENAI_BASE_URL", "METRICS_TOKEN"):
        os.environ.pop(name, None)
    fast = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200")
    started.append(embedded.start_postgres(folder / "postgres", folder / "p", *fast))
    os.environ["DATABASE_URL"] = f"postgresql://castmatch@/castmatch?host={folder}/p"
started.append(embedded.start_redis(folder / "redis", folder / "r"))
os.environ["REDIS_URL"] = f"unix://{folder}/r/redis.sock?db=0"


@atexit.register
def stop() -> None:
    for server in reversed(started):
        embedded.stop(server)
    embedded.remove(folder / "postgres")
    embedded.remove(folder)
