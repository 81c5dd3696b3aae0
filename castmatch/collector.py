"""Python's garbage collector in the processes that stream: no pause over what lives as long as the process.

A full collection walks every object: 0.2 s with the vocabularies of understanding, in which no stream is given a word.
"""

from __future__ import annotations

import gc

# Of one answer's objects hardly any are in a cycle; Python's own 700 looks for them several times in each answer.
OBJECTS = 10_000


def settle() -> None:
    """Call once when a process has loaded what it needs, before it serves."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(OBJECTS, *gc.get_threshold()[1:])
