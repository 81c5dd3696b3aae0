"""Fixtures for tests with an embedder."""

from __future__ import annotations

import pytest

from castmatch import measurements
from castmatch.backoff import Backoff
from castmatch.embedder import asking, figures, filling
from castmatch.embedder.address import address
from tests.fake_embedder.server import KEY, FakeEmbedder


@pytest.fixture
def fake_embedder(settings):
    """The settings name a fake embedder; nothing is embedded or measured yet."""
    measurements.write(lambda pipeline: pipeline.delete(figures._key()))
    with FakeEmbedder() as fake:
        settings.EMBEDDER = address(fake.url, "fake-words")
        settings.EMBEDDER_API_KEY = KEY
        settings.EMBEDDER_WAIT_MILLISECONDS = 2_000
        asking.start_afresh()
        yield fake
    asking.start_afresh()


@pytest.fixture
def another_model(settings, fake_embedder):
    """Calling it changes to a model of another name."""

    def change(model="fake-other"):
        settings.EMBEDDER = address(fake_embedder.url, model)
        asking.start_afresh()

    return change


@pytest.fixture
def no_waiting(monkeypatch):
    """Between two tries of a batch."""
    monkeypatch.setattr(filling, "Backoff", lambda **_: Backoff(0.001, 0.001))
