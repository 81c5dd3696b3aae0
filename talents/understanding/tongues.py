"""Languages and accents. "Haryanvi" alone is a language; "Haryanvi accent" an accent."""

from __future__ import annotations

from talents.understanding.levels import give_levels
from talents.understanding.reading import Found, Reading
from talents.understanding.uses import give_uses
from talents.vocabulary.languages import ACCENT_ONLY

_REACH = 3
_LOOKS = (
    "look",
    "looks",
    "looking",
    "type",
    "types",
    "features",
    "food",
    "wedding",
    "music",
    "face",
    "song",
    "songs",
    "dance",
)


_LOOKING = ("looks", "look", "looking", "dikhe", "dikhta", "dikhti", "dikhne")


def find_accents(reading: Reading) -> None:
    found: list[Found] = []
    for at, piece in enumerate(reading.pieces):
        if piece.owner or not piece.has("accent"):
            continue
        end = _accent_end(reading, at)
        if end is None and not _is_only_an_accent(reading, at):
            continue
        start = _accent_start(reading, at)
        found.append(reading.add("accent", piece.tags["accent"], start, end or at + 1))
    give_levels(reading, found, "accent_level")


def _accent_end(reading: Reading, at: int) -> int | None:
    """The end of "Punjabi Hindi accent", "Delhi ka lehja", "Bihari or Haryanvi accent"."""
    for here in range(at + 1, min(at + 2 + _REACH, len(reading.pieces))):
        piece = reading.pieces[here]
        if piece.owner:
            return None
        if piece.has("accent_noun"):
            return (
                here + 1 if all(not between.has("or", "and") for between in reading.pieces[at + 1 : here]) else at + 1
            )
        if not (
            piece.has("language", "accent", "or", "and")
            or piece.word in ("ka", "ki", "wala", "wali", "style", "type", "tinged", "-")
        ):
            return None
    return None


def _accent_start(reading: Reading, at: int) -> int:
    return (
        at - 2
        if at >= 2 and reading.pieces[at - 1].word in (":", "of") and reading.pieces[at - 2].has("accent_noun")
        else at
    )


def _is_only_an_accent(reading: Reading, at: int) -> bool:
    piece = reading.pieces[at]
    if _accent_start(reading, at) != at:
        return True
    if piece.has("language", "place", "soft", "gender"):
        return False
    return piece.word in ACCENT_ONLY or piece.word.endswith((" hindi", " english"))


def spell_out(reading: Reading) -> None:
    """ "Hin+Eng+Mar": short forms beside another language, or where somebody speaks one."""
    for at, piece in enumerate(reading.pieces):
        if piece.has("language_short") and not piece.has("language") and not piece.owner and _is_tongue(reading, at):
            piece.tags = {"language": piece.tags["language_short"]}


def _is_tongue(reading: Reading, at: int) -> bool:
    following = reading.pieces[at + 1 : at + 2]
    if following and following[0].word in _SPEAKING and not following[0].newline:
        return True
    if at and (reading.pieces[at - 1].word in _SPEAKING or reading.pieces[at - 1].has("language_level")):
        return True
    for step in (1, -1):
        sign, other = at + step, at + 2 * step
        if not 0 <= sign < len(reading.pieces) or reading.pieces[max(at, sign)].newline:
            continue
        if reading.pieces[sign].has("language", "language_short"):
            return True
        joins = reading.pieces[sign].word in ("/", "+", "&", ",", "and", "-", "or", "aur")
        if joins and 0 <= other < len(reading.pieces) and reading.pieces[other].has("language", "language_short"):
            return True
    return False


_SPEAKING = (
    *(
        "speaking",
        "speaker",
        "speakers",
        "speaks",
        "speak",
        "spoken",
        "fluent",
        "native",
        "language",
        "lang",
        "languages",
    ),
    *("bolti", "bolta", "must", "level"),
)


def find_languages(reading: Reading) -> None:
    found: list[Found] = []
    for at, piece in enumerate(reading.pieces):
        if piece.owner or not piece.has("language"):
            continue
        following = reading.pieces[at + 1 : at + 2]
        if following and following[0].word in _LOOKS and not following[0].newline:
            continue
        if at and reading.pieces[at - 1].word in _LOOKING and not piece.newline:
            reading.add("text", reading.words(at - 1, at + 1).lower(), at - 1, at + 1)
            continue
        found.append(reading.add("language", piece.tags["language"], at, at + 1))
    give_levels(reading, found, "language_level")
    give_uses(reading, found)
