"""Where Claude is bought: from Anthropic, or through Amazon Bedrock or Google Vertex. The SDK has a client for each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import anthropic

API = "https://api.anthropic.com"
Client = anthropic.AsyncAnthropic | anthropic.AsyncAnthropicBedrock | anthropic.AsyncAnthropicVertex


@dataclass(frozen=True)
class Platform:
    """`name` is "api", "bedrock" or "vertex". Only the first takes a key; the others find their own credentials."""

    name: str = "api"
    region: str = ""
    project: str = ""


def client(platform: Platform, key: str, base_url: str, **options: Any) -> Client:
    """`options` are those that all clients of the SDK share. What it is not given it looks for where its cloud does."""
    if platform.name == "bedrock":
        return anthropic.AsyncAnthropicBedrock(aws_region=platform.region, base_url=base_url or None, **options)
    if platform.name == "vertex":
        if platform.project:
            options["project_id"] = platform.project
        return anthropic.AsyncAnthropicVertex(region=platform.region, base_url=base_url or None, **options)
    return anthropic.AsyncAnthropic(api_key=key, base_url=base_url or API, **options)
