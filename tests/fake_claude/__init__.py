"""A fake of Claude's Messages API, spoken over real HTTP to the real SDK.

In a test, take the fixture `fake_claude` (or `with FakeClaude() as fake`) and queue what it shall do:
`fake.script(text("Hello"))`. As a process of its own, `python -m tests.fake_claude --port 8100` answers by simple
rules; see `rules.py`.
"""

from tests.fake_claude.script import (
    Block,
    Ending,
    Failure,
    Reply,
    Script,
    cut,
    error,
    error_midway,
    max_tokens,
    refusal,
    stall,
    text,
    text_block,
    thinking_block,
    tool_block,
    tools,
)
from tests.fake_claude.server import FakeClaude, Recorded

__all__ = [
    "Block",
    "Ending",
    "Failure",
    "FakeClaude",
    "Recorded",
    "Reply",
    "Script",
    "cut",
    "error",
    "error_midway",
    "max_tokens",
    "refusal",
    "stall",
    "text",
    "text_block",
    "thinking_block",
    "tool_block",
    "tools",
]
