"""What `EMBEDDER_URL` may say. A wrong one stops the start; nothing is fetched to find out."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Literal
from urllib.parse import unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

NONE = "none"
FORMS = "none, https://host/v1 or sentence-transformers:///absolute/folder"


@dataclass(frozen=True)
class Address:
    """Where the embedder is: a folder of a model, or the address that texts are posted to."""

    kind: Literal["http", "folder"]
    place: str
    model: str


def address(url: str, model: str) -> Address | None:
    """None for no embedder. Raises `ImproperlyConfigured`, which names the setting and the fix."""
    if url == NONE:
        return None
    parts = urlsplit(url)
    if parts.scheme in ("http", "https") and parts.netloc:
        return _http(url, model)
    if parts.scheme == "sentence-transformers":
        return _folder(url, parts.netloc, Path(unquote(parts.path)), model)
    raise ImproperlyConfigured(f"EMBEDDER_URL={url!r} is none of {FORMS}. Correct or unset it.")


def _http(url: str, model: str) -> Address:
    if not model:
        raise ImproperlyConfigured(f"EMBEDDER_URL={url} needs EMBEDDER_MODEL. Set it to a model that is served there.")
    place = url.rstrip("/")
    return Address("http", place if place.endswith("/embeddings") else f"{place}/embeddings", model)


def _folder(url: str, host: str, folder: Path, model: str) -> Address:
    if host or not folder.is_absolute():
        raise ImproperlyConfigured(
            f"EMBEDDER_URL={url!r} names no absolute folder. Write it with three slashes: "
            "sentence-transformers:///srv/models/all-MiniLM-L6-v2."
        )
    if not (folder / "modules.json").is_file():
        raise ImproperlyConfigured(
            f"EMBEDDER_URL={url!r}: there is no model in {folder} (no modules.json). Put one there, or unset it; "
            "CastMatch downloads none."
        )
    if find_spec("sentence_transformers") is None:
        raise ImproperlyConfigured(
            f"EMBEDDER_URL={url} needs the package sentence-transformers. "
            "Run: .venv/bin/pip install sentence-transformers, or unset it."
        )
    return Address("folder", str(folder), model or folder.name)
