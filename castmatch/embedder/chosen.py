"""The embedder that the settings name."""

from __future__ import annotations

from functools import cache

from django.conf import settings

from castmatch.embedder.address import Address
from castmatch.embedder.base import Embedder
from castmatch.embedder.folder import FolderEmbedder


def configured() -> bool:
    return settings.EMBEDDER is not None


def embedder() -> Embedder:
    """One for the whole process; only where one is `configured`."""
    return _made(settings.EMBEDDER, settings.EMBEDDER_API_KEY)


@cache
def _made(address: Address, key: str) -> Embedder:
    if address.kind == "folder":
        return FolderEmbedder(address.place, address.model)
    # The package is large, and most installations have no embedder.
    from castmatch.embedder.http import HttpEmbedder

    return HttpEmbedder(address.place, address.model, key)
