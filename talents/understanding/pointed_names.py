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


def has_apostrophe(reading: Reading, at: int) -> bool:
    """ "D'Souza": one name in three pieces."""
    parts = reading.pieces[at : at + 3]
    whole = len(parts) == 3 and not any(part.spaced or part.newline for part in parts[1:])
    return whole and len(parts[0].text) == 1 and parts[1].word == "'" and parts[2].text[:1].isupper()


def is_asked_whether(reading: Reading, at: int) -> bool:
    """ "Find out if Aarav Mehta is tall", "the other one, Nidhi": words before a name that stand before one alone."""
    words = [piece.word for piece in reading.pieces[max(0, at - 5) : at] if piece.word not in (",", "?", ".", ":")]
    if words[-1:] == ["if"] or words[-1:] == ["whether"]:
        behind = [piece.word for piece in reading.pieces[at + 1 : at + 4]]
        return is_proper(reading, at) and any(word in ("is", "has", "can", "does", "will", "'s") for word in behind)
    said = " ".join(words)
    return is_proper(reading, at) and said.endswith(_ONE_OF_THAT_NAME)


_ONE_OF_THAT_NAME = ("the other one", "what was it", "what is it", "whatsisname", "i meant", "what's his face")
_POINTING = ("that", "this", "woh", "wo", "vo", "us", "same")


def of_its_initial(reading: Reading, start: int) -> int:
    """ "V. Krishnan's reel": how many pieces the initial before a name takes up."""
    initial = reading.pieces[max(0, start - 2) : start]
    told = len(initial) == 2 and initial[1].word == "." and len(initial[0].text) == 1 and initial[0].text.isupper()
    return 2 if told and not initial[1].spaced and not reading.pieces[start].newline else 0
