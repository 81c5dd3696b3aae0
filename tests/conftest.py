"""Fixtures for every test."""

pytest_plugins = ["tests.fake_claude.fixtures", "tests.network"]
