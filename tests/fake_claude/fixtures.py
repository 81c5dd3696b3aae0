"""The fake as a pytest fixture."""

from collections.abc import Iterator

import pytest

from castmatch import measurements, rate_limits
from chat import tiers
from tests.fake_claude.server import FakeClaude

KEY = "sk-ant-test"


@pytest.fixture
def fake_claude(settings) -> Iterator[FakeClaude]:
    """A fake Claude with an empty script; Django's settings point at it, so `selection.provider()` is Claude.

    All tiers are one model, so that a script need not say who is asked; see `three_tiers`.
    """
    # A wait that one test's Claude asked for is nothing to the next one's.
    measurements.connection(settings.MEASUREMENTS_URL).delete(rate_limits.KEY, rate_limits.ALARMS)
    with FakeClaude(keys=frozenset({KEY})) as fake:
        settings.ANTHROPIC_API_KEY = KEY
        settings.ANTHROPIC_BASE_URL = fake.url
        for tier in tiers.TIERS:
            setattr(settings, tiers.variable(tier), "claude-sonnet-5-5")
        yield fake


@pytest.fixture
def three_tiers(fake_claude: FakeClaude, settings) -> FakeClaude:
    """The fake with a model for each tier, as it is outside of tests."""
    for tier in tiers.TIERS:
        setattr(settings, tiers.variable(tier), f"claude-{tier}-5-5")
    return fake_claude
