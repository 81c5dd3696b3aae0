"""Fixtures for every test."""

import os

from hypothesis import settings

# The same examples in every run, on machines of any speed; HYPOTHESIS_PROFILE=explore looks for new ones.
settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.register_profile("explore", max_examples=2000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "repeatable"))

pytest_plugins = ["tests.fake_claude.fixtures", "tests.fake_embedder.fixtures", "tests.network"]
