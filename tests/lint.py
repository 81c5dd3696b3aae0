"""`python -m tests.lint`: the checks of `make lint` that no tool has: files too long, migrations that are missing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

# suffix -> most lines that a file may have before a second noun is looked for in it
LONGEST = {".py": 300, ".js": 300, ".css": 300, ".html": 120}


def long_files() -> list[str]:
    """One line for each tracked file that is too long."""
    listed = subprocess.run(["git", "ls-files", "-z"], capture_output=True, text=True, check=True).stdout
    found = []
    for path in map(Path, listed.split("\0")):
        limit = LONGEST.get(path.suffix)
        if limit is None or not path.is_file() or "migrations" in path.parts:
            continue
        with open(path, encoding="utf-8") as file:
            lines = sum(1 for _ in file)
        if lines > limit:
            found.append(f"{path} has {lines} lines; {limit} are allowed. Is there a second noun in it?")
    return found


def missing_migrations() -> bool:
    """Whether a model differs from its migrations; asks a real database, as Django compares with its history."""
    import django
    from django.core.management import call_command

    from tests import servers  # noqa: F401  (starts PostgreSQL and says where it is)

    django.setup()
    try:
        call_command("makemigrations", check=True, dry_run=True, verbosity=1)
    except SystemExit as ended:
        return bool(ended.code)
    return False


def main() -> int:
    long = long_files()
    for line in long:
        print(line)
    return int(missing_migrations() or bool(long))


if __name__ == "__main__":
    import os

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "castmatch.settings")
    sys.exit(main())
