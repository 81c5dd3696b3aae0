"""A model in a folder of this machine, through the package sentence-transformers. Nothing is ever downloaded."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from functools import cached_property
from typing import Any

from castmatch.embedder.base import EmbedderError, Vector, checked


class FolderEmbedder:
    """Loads the model when it is first used, which takes seconds and its memory in each process that does."""

    def __init__(self, folder: str, model: str) -> None:
        self.model = model
        self._folder = folder
        self._lock = threading.Lock()

    def embed(self, texts: Sequence[str], seconds: float) -> list[Vector]:
        """See `Embedder`; `seconds` is not looked at, since a running model cannot be stopped."""
        with self._lock:
            try:
                found = self._loaded.encode(list(texts), show_progress_bar=False)
            except (OSError, ValueError, RuntimeError, LookupError, TypeError, ImportError) as error:
                message = f"the model in {self._folder} cannot be used: {type(error).__name__}"
                raise EmbedderError(message) from error
        return checked([row.tolist() for row in found], len(texts), f"the model in {self._folder}")

    @cached_property
    def _loaded(self) -> Any:
        from sentence_transformers import SentenceTransformer

        return SentenceTransformer(self._folder, local_files_only=True)
