"""A stand-in for a server of embeddings: real HTTP, vectors from words, and every way of going wrong."""

from tests.fake_embedder.server import KEY, FakeEmbedder, vector

__all__ = ["KEY", "FakeEmbedder", "vector"]
