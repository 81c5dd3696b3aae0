"""The fake as a pytest fixture."""

from collections.abc import Iterator

import pytest

from tests.fake_claude.server import FakeClaude

KEY = "sk-ant-test"


@pytest.fixture
def fake_claude(settings) -> Iterator[FakeClaude]:
    """A fake Claude with an empty script; Django's settings point at it, so `selection.provider()` is Claude."""
    with FakeClaude(keys=frozenset({KEY})) as fake:
        settings.ANTHROPIC_API_KEY = KEY
        settings.ANTHROPIC_BASE_URL = fake.url
        settings.ANTHROPIC_MODEL = "claude-sonnet-5-5"
        yield fake
