"""What is wrong with the settings of a provider is said when a process starts, not at the first question."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import Any, get_args

from django.conf import settings
from django.core import checks
from django.core.exceptions import ImproperlyConfigured

from chat import tiers

BARE = re.compile(r"claude-[a-z0-9-]+?(?=(-v\d+(:\d+)?|@\w+)?$)")


def known_models() -> list[str]:
    """The ids in the SDK's own list, the newest first."""
    from anthropic.types.model_param import ModelParam

    return [name for part in get_args(ModelParam) for name in get_args(part)]


def unknown_models() -> list[str]:
    """A sentence for each tier whose model the SDK does not know, with the variable and the nearest id."""
    if not (settings.ANTHROPIC_API_KEY or settings.ANTHROPIC_PLATFORM != "api"):
        return []
    known = known_models()
    return [_sentence(tier, known) for tier in tiers.TIERS if _bare(tiers.model(tier)) not in known]


def check_models(**options: Any) -> list[checks.CheckMessage]:
    """Django's system check: every management command, the answers process among them, stops at it."""
    return [checks.Error(sentence, id="chat.E001") for sentence in unknown_models()]


def require_known_models() -> None:
    """The same for a web process, which runs no system checks. Raises ImproperlyConfigured."""
    if found := unknown_models():
        raise ImproperlyConfigured(" ".join(found))


def _bare(model: str) -> str:
    """Without what Bedrock and Vertex put around an id."""
    if settings.ANTHROPIC_PLATFORM == "api":
        return model
    found = BARE.search(model)
    return re.sub(r"-\d{8}$", "", found.group()) if found else model


def _sentence(tier: str, known: list[str]) -> str:
    model = tiers.model(tier)
    near = get_close_matches(_bare(model), known, n=1, cutoff=0) or [f"claude-{tier}-5-5"]
    return f"{tiers.variable(tier)}={model!r} is no model that the anthropic package knows. Did you mean {near[0]!r}?"
