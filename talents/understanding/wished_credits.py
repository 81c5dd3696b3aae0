"""Kinds of credits that are wished for or ruled out: "theatre is a plus", "preferably some OTT", "never on TV"."""

from __future__ import annotations

from talents.understanding.reading import Reading

WHO_DO = ("wale", "wali", "wala", "waale", "waali", "waala", "faces", "people", "log", "actors")
SOME = ("some", "few", "a few", "several", "multiple", "many", "prior", "previous", "past", "earlier")


def is_wished(reading: Reading, at: int) -> bool:
    """ "Theatre is a plus", "ideally OTT": nobody wishes for what is being cast."""
    after = reading.pieces[at + 1 : at + 2]
    wished = bool(after) and after[0].has("nice_after", "instead_before") and not after[0].newline
    return (wished and not after[0].has("stop")) or _is_wished_before(reading, at)


def _is_wished_before(reading: Reading, at: int) -> bool:
    """ "Preferably some theatre"."""
    first = at
    while (
        first > 0
        and reading.pieces[first - 1].word in (*SOME, "a", "any", "prior")
        and not reading.pieces[first].newline
    ):
        first -= 1
    return first > 0 and reading.pieces[first - 1].has("nice_before") and not reading.pieces[first].newline


def is_ruled_out(reading: Reading, at: int) -> bool:
    first = at
    while first > 0 and reading.pieces[first - 1].word in _PASSED_OVER and not reading.pieces[first].newline:
        first -= 1
    before = reading.pieces[first - 1 : first] if first and not reading.pieces[first].newline else []
    # "Reality show ki nahi honi chahiye".
    after = [piece for piece in reading.pieces[at + 1 : at + 3] if piece.word not in (*WHO_DO, "ki", "ka", "ke", "se")]
    return any(piece.has("not_before", "instead_before") for piece in before) or any(
        piece.has("not_after") for piece in after[:1]
    )


_PASSED_OVER = (
    "seen",
    "on",
    "in",
    "done",
    "any",
    "a",
    "from",
    "been",
    "seen on",
    "seen in",
    "been in",
    "been on",
    "other",
    *("rival", "rival's", "rivals", "competing", "competitor", "competitor's", "competition's", "another", "'", "s"),
)
