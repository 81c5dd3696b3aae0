"""Python's garbage collector in the processes that stream: no pause over what lives as long as the process.

A full collection walks every object: 0.2 s with the vocabularies of understanding, in which no stream is given a word.
"""

from __future__ import annotations

import gc

# Python's own 700 looks for cycles several times in each answer, of whose objects hardly any are in one; ten thousand
# kept twice as much memory for each stream.
OBJECTS = 2_000
# How many looks at the young go before one at the older, and how many of those before one at all.
LOOKS = 10, 5


def settle() -> None:
    """Call once when a process has loaded what it needs, before it serves."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(OBJECTS, *LOOKS)
