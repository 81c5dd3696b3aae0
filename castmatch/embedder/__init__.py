"""The embedder: an optional model that turns texts into vectors, by which what means the same is found together.

Nothing here is needed: with `EMBEDDER_URL` unset no text leaves, no table is made and no query is asked.
"""

from castmatch.embedder.asking import vector_of
from castmatch.embedder.base import Embedder, EmbedderError, Vector
from castmatch.embedder.chosen import configured, embedder
from castmatch.embedder.vectors import Text, VectorSet, are_gone, literal, register, registered

__all__ = [
    "Embedder",
    "EmbedderError",
    "Text",
    "Vector",
    "VectorSet",
    "are_gone",
    "configured",
    "embedder",
    "literal",
    "register",
    "registered",
    "vector_of",
]
