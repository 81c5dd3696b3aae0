"""Asks that no search may serve. They are taken out with a plain reason; the rest of the request stands."""

from __future__ import annotations

import re

from talents.query import Clause, TalentQuery
from talents.understanding.credits import is_proper
from talents.understanding.reading import Reading
from talents.vocabulary.protected import GROWN_KIN, HARMLESS, MINOR_REASON, UNSAFE_FOR_MINORS

MINOR_IN_UNSAFE_SCENE = "minor"
_FULL_AGE = 18
_FAIR_IS_JUST = (
    "price",
    "rate",
    "play",
    "enough",
    "share",
    "chance",
    "deal",
    "budget",
    "amount",
    "bit",
    "market",
    "wage",
    "idea",
)


def refuse_protected(reading: Reading) -> None:
    """Claims every protected word and says why, once per kind."""
    said: dict[str, str] = {}
    words: dict[str, list[str]] = {}
    for at, piece in enumerate(reading.pieces):
        if piece.has("unsafe") and not _is_of_a_scene(reading, at):
            # The chocolate is hot, and nobody who is looked for.
            reading.claim(at, at + 1, "context")
        if piece.owner or not piece.has("protected") or piece.has("shield"):
            continue
        following = reading.pieces[at + 1].word if at + 1 < len(reading.pieces) else ""
        if piece.word == "fair" and following in _FAIR_IS_JUST:
            continue
        if _is_to_be_brought(reading, at) or _is_a_surname(reading, at) or _is_of_eyes_or_hair(reading, at):
            continue
        kind, reason = piece.tags["protected"]
        said[kind] = reason
        words.setdefault(kind, []).append(piece.text)
        reading.claim(at, at + 1, "declined")
        if "gender" in piece.tags or piece.word.split()[-1] in _GENDERED:
            gender = piece.tags.get("gender") or _GENDERED[piece.word.split()[-1]]
            reading.add("gender", gender, at, at + 1)
    reading.refused += said
    for kind, reason in said.items():
        quoted = ", ".join(dict.fromkeys(f"“{word}”" for word in words[kind]))
        reading.declined.append(f"{quoted}: {reason}.")


def _is_to_be_brought(reading: Reading, at: int) -> bool:
    """ "Aadhaar + cancelled cheque for payment": a paper that whoever is cast brings along."""
    if reading.pieces[at].word not in _BROUGHT:
        return False
    first, last = at, at + 1
    while first > 0 and not reading.pieces[first].newline and reading.pieces[first - 1].word not in (".", ";"):
        first -= 1
    while (
        last < len(reading.pieces) and not reading.pieces[last].newline and reading.pieces[last].word not in (".", ";")
    ):
        last += 1
    brought = any(set(piece.word.split()) & _BRINGING for piece in reading.pieces[first:last])
    if brought:
        reading.claim(at, at + 1, "context")
    return brought


_BROUGHT = ("aadhaar", "aadhar", "pan card")
_BRINGING = frozenset(
    (
        *("payment", "payments", "cheque", "check", "invoice", "carry", "bring", "copy", "copies", "original", "xerox"),
        *("mandatory", "compulsory", "must", "zaroori", "bank", "gst", "tds", "laana", "lana", "entry", "set"),
        *("form", "permission", "consent", "noc"),
    )
)


def _is_of_eyes_or_hair(reading: Reading, at: int) -> bool:
    """ "Aankhein kaali", "kaale ghane baal": the colour of those."""
    if not reading.pieces[at].has("eye_word", "hair_word"):
        return False
    near = [*reading.pieces[max(0, at - 3) : at], *reading.pieces[at + 1 : at + 4]]
    return any(piece.has("eye_noun", "hair_noun") for piece in near)


def _is_a_surname(reading: Reading, at: int) -> bool:
    """ "Meenakshi Iyer": behind a first name it is hers, and no wish; the rules of names read it as a name."""
    piece = reading.pieces[at]
    named = piece.text[:1].isupper() and " " not in piece.text and at > 0 and is_proper(reading, at - 1)
    if named:
        reading.retag(piece, {})
    return named


_GENDERED = {
    "sardar": "man",
    "sardarji": "man",
    "sardarni": "woman",
    "women": "woman",
    "woman": "woman",
    "girl": "woman",
    "girls": "woman",
    "ladies": "woman",
    "female": "woman",
    "men": "man",
    "man": "man",
    "guys": "man",
    "boys": "man",
    "male": "man",
}


def tells_of_a_scene(reading: Reading, previous: TalentQuery | None) -> bool:
    """Whether it may have to do with such a scene at all, by a word of its own or of the search in force."""
    kept = previous.clauses if previous else ()
    return any(piece.has("unsafe") for piece in reading.pieces) or any(
        clause.field in ("text", "exclusivity") for clause in kept
    )


def is_unsafe_for_a_minor(reading: Reading, previous: TalentQuery | None = None) -> bool:
    """A minor and a scene that no minor may be cast for, in one request or over two. Read before any search is built.

    `previous` is the search in force: what it asks for holds on unless the message names other ages itself.
    """
    unsafe = any(_is_of_a_scene(reading, at) for at in range(len(reading.pieces)))
    if unsafe and _names_a_minor(reading):
        return True
    if previous is None:
        return False
    if unsafe and not reading.has_found("playing_age"):
        return any(clause.field == "playing_age" and is_minor(clause.value) for clause in previous.clauses)
    return _names_a_minor(reading) and any(map(_shuts_minors_out, previous.clauses))


def _shuts_minors_out(clause: Clause) -> bool:
    """A scene in the words of the search in force, or an ad for what no minor may advertise."""
    if clause.field == "text":
        return _is_unsafe(str(clause.value))
    return clause.field == "exclusivity" and not _FOR_GROWN_UPS.isdisjoint(clause.value)


_FOR_GROWN_UPS = frozenset(("alcohol", "tobacco", "betting"))


def scenes_told(reading: Reading) -> tuple[Clause, ...]:
    """ "Woman 25, bold scene": kept as words of the search, so that a later "make it 16-17" is known for what it is."""
    told = []
    for at, piece in enumerate(reading.pieces):
        beside = [*reading.pieces[max(0, at - 5) : at], *reading.pieces[at + 1 : at + 3]]
        denied = any(before.has("not_before") for before in reading.pieces[max(0, at - 1) : at]) or any(
            after.has("not_after") for after in reading.pieces[at + 1 : at + 3]
        )
        # What she does not mind, and what is sold or danced to, is told by other fields.
        minded = any(near.word.partition(" ")[0] in _CONSENT for near in beside) or piece.word in _NO_SCENE
        if piece.owner in ("", "context") and _is_of_a_scene(reading, at) and not (denied or minded):
            piece.owner = "text"
            told.append(Clause("text", "matches", piece.text.lower(), "nice"))
    return tuple(told)


_CONSENT = ("ok", "okay", "comfortable", "comfort", "fine", "consent")
_NO_SCENE = (
    "sex",
    "bathing",
    "intimacy",
    "item song",
    "item number",
    "item girl",
    "alcohol ad",
    "liquor ad",
    "cigarette ad",
    "tobacco ad",
)


def _is_of_a_scene(reading: Reading, at: int) -> bool:
    """Whether a word is of those scenes: "hot", but not of "hot chocolate"; "drunk", but not of a father who is."""
    piece = reading.pieces[at]
    if not piece.has("unsafe"):
        return False
    beside = [*reading.pieces[max(0, at - 1) : at], *reading.pieces[at + 1 : at + 2]]
    if piece.word == "drunk" and any(near.word in GROWN_KIN for near in beside):
        return False
    words = " ".join(near.word for near in reading.pieces[at : at + 5] if near.word != "-")
    return _HARMLESS.match(words) is None


def _is_unsafe(words: str) -> bool:
    left = _HARMLESS.sub(" ", words.casefold())
    return any(re.search(rf"\b{re.escape(phrase)}\b", left) for phrase in UNSAFE_FOR_MINORS)


_HARMLESS = re.compile(rf"\b(?:{'|'.join(map(re.escape, HARMLESS))})\b")


def is_minor(ages: dict[str, int | None]) -> bool:
    """Whether a playing age {"min", "max"} in years asks for somebody under 18."""
    low, high = ages["min"], ages["max"]
    return (low is not None and low < _FULL_AGE) or (low is None and high is not None and high < _FULL_AGE)


def _names_a_minor(reading: Reading) -> bool:
    if any(piece.has("minor") for piece in reading.pieces):
        return True
    return any(found.field == "playing_age" and is_minor(found.value) for found in reading.found)


def refuse_all(reading: Reading) -> None:
    reading.found.clear()
    reading.refused[:] = [MINOR_IN_UNSAFE_SCENE]
    reading.declined[:] = [f"“{reading.text.strip()[:200]}”: {MINOR_REASON}."]
