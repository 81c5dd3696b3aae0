"""A small fake of OpenAI's Chat Completions over real HTTP: streams text, tool calls, failures and bad endings."""

from tests.fake_openai.server import Call, FakeOpenAI, Reply, Script, failure, text, tools

__all__ = ["Call", "FakeOpenAI", "Reply", "Script", "failure", "text", "tools"]
