"""Look, type and energy, in the director's own words. They order the results; nobody is left out for them."""

from __future__ import annotations

from talents.understanding.lexicon import lexicon
from talents.understanding.plain_talk import is_plain_talk
from talents.understanding.reading import Reading
from talents.understanding.walking import past
from talents.vocabulary.call_talk import ON_THE_JOB
from talents.vocabulary.chatter import OF_A_SENTENCE

_GENDER = {
    "girl": "woman",
    "woman": "woman",
    "lady": "woman",
    "boy": "man",
    "man": "man",
    "guy": "man",
    "boss lady": "woman",
}
# "Doorman", "salesgirl": the end of the word tells who it is.
_ENDINGS = {"woman": ("woman", "girl", "lady", "maid"), "man": ("man", "wala", "walla", "boy")}
_REACH = 3


_LABELS = ("look", "looks", "vibe", "appearance", "personality", "traits", "type", "feel", "character look", "energy")
# Of a verb that tells what will happen: "chopper nahi udega".
_WILL_BE = ("ega", "egi", "enge", "unga", "ungi", "enga")
_SEPARATORS = (",", "/", "&", "and", "+", ";")
_MOST_WORDS = 4


def find_labelled_looks(reading: Reading) -> None:
    """ "Look: streetwear, cool hair": everything in such a line that no other rule wanted."""
    for at, piece in enumerate(reading.pieces):
        opens = at == 0 or piece.newline or reading.pieces[at - 1].word in ("/", "|", ";")
        sign = reading.pieces[at + 1 : at + 2]
        if not opens or piece.word not in _LABELS or not sign or sign[0].word not in (":", "-", "="):
            continue
        end = at + 2
        spaced = at > 0 and not piece.newline
        while (
            end < len(reading.pieces)
            and not reading.pieces[end].newline
            and not (spaced and reading.pieces[end].word in ("/", "|", ";"))
        ):
            end += 1
        _add_runs(reading, at + 2, end)
        reading.claim(at, at + 1, "text")


def find_played_parts(reading: Reading) -> None:
    """ "He's an air force cadet", "role of a beekeeper": the free words behind are whom she plays."""
    for at, piece in enumerate(reading.pieces):
        if piece.owner or not piece.has("plays_cue"):
            continue
        first = last = past(reading, at + 1, ("a", "an", "the", ":", "-", "of", "our"))
        while last < len(reading.pieces) and last - first < _MOST_WORDS and _is_part_word(reading, last):
            last += 1
        if last > first and any(not piece.tags or piece.has("product") for piece in reading.pieces[first:last]):
            reading.add("text", reading.words(first, last).lower(), first, last)


def _is_part_word(reading: Reading, at: int) -> bool:
    piece = reading.pieces[at]
    plain = not piece.tags or piece.has("part", "soft", "product") or piece.word in ("in", "of")
    return not piece.owner and not piece.newline and piece.is_word and piece.text[0].islower() and plain


def find_descriptions(reading: Reading) -> None:
    """Two to four words between commas that mean nothing else to us, beside wishes that do: "missing front teeth"."""
    if len({thing.field for thing in reading.found}) < 2:
        return
    start = 0
    for at in range(len(reading.pieces) + 1):
        ends = at == len(reading.pieces) or reading.pieces[at].newline or reading.pieces[at].word in (",", ";", ".")
        if not ends:
            continue
        segment = reading.pieces[start:at]
        plain = [piece for piece in segment if not piece.owner and not piece.tags and piece.text[:1].islower()]
        whole = all(not piece.owner and (piece.text[:1].islower() or piece.word == "-") for piece in segment)
        allowed = bool(segment) and segment[-1].has("permitted_after")
        # "Intimacy coordinator present", "hostel given": of the work and not of whom it is for.
        allowed = allowed or any(set(piece.word.split()) & ON_THE_JOB for piece in segment)
        allowed = allowed or any(
            set(piece.word.split()) & OF_A_SENTENCE or piece.word.endswith(_WILL_BE) for piece in segment
        )
        if start and whole and not allowed and len(plain) >= 2 and len(segment) <= _MOST_WORDS:
            reading.add("text", reading.words(start, at).lower(), start, at)
        start = at + (0 if at < len(reading.pieces) and reading.pieces[at].newline else 1)


def _add_runs(reading: Reading, first: int, last: int) -> None:
    start: int | None = None
    for at in range(first, last + 1):
        free = at < last and not reading.pieces[at].owner and reading.pieces[at].word not in _SEPARATORS
        if free and start is None:
            start = at
        elif not free and start is not None:
            if any(not reading.pieces[here].has("stop") and reading.pieces[here].is_word for here in range(start, at)):
                reading.add("text", reading.words(start, at).lower(), start, at)
            start = None


def find_soft(reading: Reading) -> None:
    for at, piece in enumerate(reading.pieces):
        if piece.owner or (piece.newline and not piece.tags):
            continue
        if piece.has("soft", "part") and not is_plain_talk(reading, at) and not _is_of_another(reading, at):
            _add(reading, at)
        elif piece.has("look_noun"):
            _find_before_noun(reading, at)
        elif not piece.tags and piece.word.endswith(("woman", "women")):
            # "Fisherwoman", "spokeswoman": a trade, and who plies it.
            reading.add("text", piece.text.lower(), at, at + 1)
            if not reading.has_found("gender"):
                reading.add("gender", "woman", at, at + 1)
        elif not piece.tags and len(piece.word) > _SHORTEST_TRADE and (told := _plied_by(piece.word)):
            # "Dabbawala", "phoolwali".
            reading.add("text", piece.text.lower(), at, at + 1)
            if not reading.has_found("gender"):
                reading.add("gender", told, at, at + 1)


_SHORTEST_TRADE = 6


def _plied_by(word: str) -> str | None:
    if word.endswith(("wala", "walla", "waala", "wallah")):
        return "man"
    return "woman" if word.endswith(("wali", "waali")) else None


def _add(reading: Reading, at: int) -> None:
    piece = reading.pieces[at]
    if piece.word == "ex" and any(near.word == "-" or near.owner for near in reading.pieces[at + 1 : at + 2]):
        # "Ex-FTII": who was there once.
        return
    if piece.has("kin") and at and reading.pieces[at - 1].word in ("my", "our", "hi", "hello", "dear", "hey"):
        return
    last = at + 1
    if (
        last < len(reading.pieces)
        and reading.pieces[last].word in ("look", "looking", "type", "types", "vibe", "energy")
        and not reading.pieces[last].owner
    ):
        last += 1
    reading.add("text", piece.text.lower(), at, last)
    told = next((gender for gender, ends in _ENDINGS.items() if piece.word.endswith(ends)), None)
    if told and piece.has("part") and not reading.has_found("gender"):
        reading.add("gender", told, at, at + 1)
    for word in (piece.word.partition(" ")[0], piece.word.rpartition(" ")[2]):
        tags = lexicon().phrases.get((word,), {})
        # "Bahu type".
        kin = tags.get("role_gender") if piece.word.endswith((" type", " look", " jaisi", " jaisa")) else None
        gender = _GENDER.get(word) or tags.get("gender") or kin
        if gender and not reading.has_found("gender"):
            reading.add("gender", gender, at, at + 1)


def _is_of_another(reading: Reading, at: int) -> bool:
    """ "Wife of inspector", "a cop's wife": whose part it is not."""
    if not reading.pieces[at].has("part"):
        return False
    following = reading.pieces[at + 1 : at + 4]
    owns = (
        bool(following)
        and following[0].word in ("'", "'s", "ki", "ka", "ke")
        and any(piece.has("role_gender") for piece in following[1:])
    )
    of = at > 1 and reading.pieces[at - 1].word == "of" and reading.pieces[at - 2].has("role_gender")
    if owns or of:
        reading.claim(at, at + 1, "context")
    return owns or of


def _find_before_noun(reading: Reading, at: int) -> None:
    """ "A haunted look": the words before the noun that no other rule wants."""
    first = at
    if at > 1 and reading.pieces[at - 1].word in ("wala", "wali", "wale") and not reading.pieces[at - 1].owner:
        first = at - 1
    while first > 0 and at - first < _REACH and _is_free_word(reading, first - 1) and not reading.pieces[first].newline:
        first -= 1
    said = any(reading.pieces[here].word not in ("wala", "wali", "wale") for here in range(first, at))
    if first < at and said:
        reading.add("text", reading.words(first, at).lower(), first, at + 1)
        return
    piece = reading.pieces[at - 1] if at else None
    # "Punjabi look": the language's name is a look here.
    if piece is not None and not piece.owner and piece.has("language", "place", "accent") and not piece.has("stop"):
        reading.add("text", reading.words(at - 1, at + 1).lower(), at - 1, at + 1)
    elif piece is not None and piece.word == "-" and not piece.spaced and at > 1 and not reading.pieces[at - 2].owner:
        # "Wrestler-looking".
        reading.add("text", reading.words(at - 2, at + 1).lower(), at - 2, at + 1)


def _is_free_word(reading: Reading, at: int) -> bool:
    piece = reading.pieces[at]
    # "A minimalist look": a brand's name too.
    return not piece.owner and piece.word[:1].isalpha() and not set(piece.tags) - {"brand"}
