"""`python -m castmatch.demo_reset`: forgets the embedded databases, so that the next start makes them anew."""

from __future__ import annotations

import os
import sys

from castmatch import embedded
from castmatch.embedded.places import hold, prepare_data_dir
from castmatch.embedded.process import StartError, stop_leftovers


def main() -> int:
    folder = embedded.data_dir()
    try:
        prepare_data_dir(folder, needs_room=False)
        with hold(folder, f"process {os.getpid()}, demo-reset"):
            stop_leftovers(folder / "logs")
            for name in ("postgres", "postgres.new", "redis"):
                embedded.remove(folder / name)
            for schedule in folder.glob("beat-schedule*"):
                schedule.unlink()
    except StartError as error:
        print(error)
        return 1
    print(f"The demo data in {folder} is gone; backups are kept. `make run` makes it anew.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
