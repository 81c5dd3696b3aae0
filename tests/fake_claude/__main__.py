"""`python -m tests.fake_claude --port 8100`: the fake as a process, to run the app against."""

import argparse
import asyncio
import contextlib
import json
from pathlib import Path

from tests.fake_claude.rules import FAULTS, Rules
from tests.fake_claude.server import FakeClaude


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.fake_claude", description=__doc__)
    parser.add_argument("--port", type=int, default=8100, help="0 takes a free one")
    parser.add_argument("--pace", type=float, default=0.04, help="seconds between words")
    parser.add_argument("--rules", type=Path, help='a JSON file: [{"when": "regular expression", "clauses": [...]}]')
    return parser.parse_args()


async def serve(options: argparse.Namespace) -> None:
    given = json.loads(options.rules.read_text()) if options.rules else []
    fake = FakeClaude(answer=Rules(options.pace, given))
    await fake.listen(options.port)
    print(f"The fake Claude listens on {fake.url}. Run the app against it with:", flush=True)
    print(f"  ANTHROPIC_BASE_URL={fake.url} ANTHROPIC_API_KEY=x make run", flush=True)
    print(f"In a question, these words make it fail: {' '.join(f'FAKE:{name}' for name in FAULTS)}", flush=True)
    try:
        await asyncio.Event().wait()
    finally:
        await fake.close()


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(serve(arguments()))
