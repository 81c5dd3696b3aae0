"""What somebody does not mind: "comfortable with dogs", "bachchon ke saath comfortable ho", "okay with heights"."""

from __future__ import annotations

from talents.understanding.reading import Piece, Reading
from talents.vocabulary.phrases import phrases

_AT_EASE = frozenset(
    phrases("comfortable, at ease, ok, okay, fine, patient, gentle, great, good, friendly, used, sahaj")
)
_SURELY = frozenset(phrases("comfortable, at ease, used, patient, sahaj"))
_WITH = ("with", "w", "wid", "around", "near", "on", "in", "to")
_MOST = 3


def find_what_she_is_at_ease_with(reading: Reading) -> None:
    """Adds it to the words that order results; what another rule understood keeps its meaning."""
    for at, piece in enumerate(reading.pieces):
        if piece.owner or _at_ease(piece) not in _AT_EASE:
            continue
        behind = _end_behind(reading, at)
        start = _start_before(reading, at)
        if behind is not None:
            reading.add("text", reading.words(at, behind).lower(), at, behind)
        elif start is not None:
            reading.add("text", reading.words(start, at + 1).lower(), start, at + 1)


def _end_behind(reading: Reading, at: int) -> int | None:
    """ "Comfortable with dogs": the end of what stands behind the "with"."""
    first = at + 1 if reading.pieces[at].word.rpartition(" ")[2] in _WITH else at + 2
    if first > len(reading.pieces) or (first == at + 2 and reading.pieces[at + 1].word not in _WITH):
        return None
    end = first
    while end < len(reading.pieces) and end - first < _MOST and _is_free(reading, end):
        end += 1
    told = [piece for piece in reading.pieces[first:end] if not piece.has("stop")]
    sure = _at_ease(reading.pieces[at]) in _SURELY or any(not piece.tags for piece in told)
    return end if told and sure else None


def _at_ease(piece: Piece) -> str:
    """The word without its "with", which some of them have beside them in the lexicon."""
    said = piece.word.removeprefix("is ").removeprefix("are ")
    word, _, joint = said.rpartition(" ")
    return word if joint in _WITH else said


def _start_before(reading: Reading, at: int) -> int | None:
    """ "Dogs ke saath comfortable ho"."""
    words = [piece.word for piece in reading.pieces[max(0, at - 2) : at]]
    joint = 2 if words == ["ke", "saath"] or words == ["ke", "sath"] else 1 if words[-1:] in _JOINTS else 0
    first = at - joint
    if not joint or reading.pieces[at].word not in _SURELY:
        return None
    start = first
    while (
        start > 0 and first - start < _MOST and _is_free(reading, start - 1) and reading.pieces[start - 1].word != "jo"
    ):
        start -= 1
    return start if any(not piece.has("stop") for piece in reading.pieces[start:first]) else None


_JOINTS = (["ke saath"], ["ke sath"], ["se"], ["mein"], ["me"])


def _is_free(reading: Reading, at: int) -> bool:
    piece = reading.pieces[at]
    return piece.is_word and not piece.owner and not piece.newline and not piece.has("and", "or", "break")
