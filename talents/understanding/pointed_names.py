"""Names among other wishes: "that Sharma girl", "V. Krishnan's reel"."""

from __future__ import annotations

from talents.understanding.credits import is_proper
from talents.understanding.reading import Reading


def find_pointed_at(reading: Reading) -> bool:
    """ "That Sharma girl", "woh Rohit wala ladka": one word in a capital between the finger and whom it points at."""
    for at in range(1, len(reading.pieces) - 1):
        before, behind = reading.pieces[at - 1], reading.pieces[at + 1]
        behind = reading.pieces[at + 2] if behind.word in ("wala", "wali") and at + 2 < len(reading.pieces) else behind
        pointed = before.word in _POINTING and not reading.pieces[at].newline and not behind.newline
        whom = behind.has("gender") and not behind.owner and not behind.word.endswith("s")
        if pointed and whom and is_proper(reading, at) and not reading.pieces[at].text.isupper():
            reading.add("name", reading.words(at, at + 1), at, at + 1)
            return True
    return False


_POINTING = ("that", "this", "woh", "wo", "vo", "us", "same")


def of_its_initial(reading: Reading, start: int) -> int:
    """ "V. Krishnan's reel": how many pieces the initial before a name takes up."""
    initial = reading.pieces[max(0, start - 2) : start]
    told = len(initial) == 2 and initial[1].word == "." and len(initial[0].text) == 1 and initial[0].text.isupper()
    return 2 if told and not initial[1].spaced and not reading.pieces[start].newline else 0
