"""Second thoughts in one message: "stubble… scrap that, full beard", "casting for a couple, only the wife"."""

from __future__ import annotations

from talents.understanding.reading import Found, Reading

_REACH = 14
_SINGLING = ("casting", "cast", "only", "sirf", "just", "now", "need")
_THEM = {"him": "man", "her": "woman", "he": "man", "she": "woman"}


def corrected(reading: Reading) -> list[Found]:
    """What was said before a "no wait" or a "scrap that" of the same field as the first wish behind it."""
    gone: list[Found] = []
    for at, piece in enumerate(reading.pieces):
        if not piece.has("correction") or piece.owner or _is_an_adverb(reading, at):
            continue
        behind = [thing for thing in reading.found if at < thing.first < at + _REACH]
        if not behind:
            continue
        first = min(behind, key=lambda thing: thing.first)
        before = [thing for thing in reading.found if at - _REACH < thing.last <= at and thing.field == first.field]
        gone += before if first.field != "text" else []
    return gone


def _is_an_adverb(reading: Reading, at: int) -> bool:
    """ "Who actually dubs in Telugu": it corrects only where a thought begins with it."""
    opens = at == 0 or reading.pieces[at].newline or reading.breaks(at - 1) or reading.pieces[at - 1].word == "-"
    return reading.pieces[at].word == "actually" and not opens


def without_pairs(reading: Reading) -> None:
    """ "Elderly couple, casting him": of the two only one is cast."""
    pairs = [thing for thing in reading.found if thing.field == "gender" and isinstance(thing.value, tuple)]
    for at, piece in enumerate(reading.pieces) if pairs else ():
        gender = piece.tags.get("gender") or piece.tags.get("role_gender") or _THEM.get(piece.word)
        if gender is None or piece.has("pair") or not _is_singled_out(reading, at):
            continue
        reading.found = [thing for thing in reading.found if thing not in pairs and thing.field != "gender"]
        reading.found.append(Found("gender", gender, at, at + 1))
        reading.claim(at, at + 1, "gender")
        return


def _is_singled_out(reading: Reading, at: int) -> bool:
    before = [piece.word for piece in reading.pieces[max(0, at - 2) : at]]
    after = [piece.word for piece in reading.pieces[at + 1 : at + 2] if not piece.newline]
    before = before[:-1] if before[-1:] == ["the"] and before[:-1] else before[-1:]
    return any(word in _SINGLING for word in before) or any(word in ("only", "hi", "alone") for word in after)
