"""Adjectives of hair and eyes: "long, curly hair", "hair: black", "green or hazel eyed", "baal lambe ho"."""

from __future__ import annotations

from talents.understanding.lexicon import lexicon
from talents.understanding.reading import Piece, Reading
from talents.vocabulary.appearance import EYE_NOUNS

_BEFORE, _AFTER = 5, 8
# Alone, without the word "hair", these say it too.
_NEVER_ELSE = frozenset({"curls", "curly", "wavy", "ghungrale", "ghunghrale", "blonde", "blond"})
_HAIR_FIELDS = ("hair_length", "hair_colour", "hair_type")


def find_hair_and_eyes(reading: Reading) -> None:
    for at, piece in enumerate(reading.pieces):
        if _is_without_hair(reading, at):
            reading.add("hair_length", "bald", at - 1, at + 1)
        elif piece.has("eye_noun") and not piece.owner:
            _describe(reading, at, "eye_word")
        elif piece.has("shield") and piece.word.split()[-1] in EYE_NOUNS and not piece.owner:
            # "Kaali aankhein", kept as one lest it be read as a skin.
            meaning = lexicon().phrases.get((piece.word.split()[0],), {}).get("eye_word")
            if meaning:
                _add(reading, at, meaning)
        elif _is_explained(reading, at):
            # What stands behind says which.
            for here in _listed_after(reading, at, "eye_word"):
                _add(reading, here, reading.pieces[here].tags["eye_word"])
                reading.claim(at, at + 1, "context")
        elif _is_hair(piece) or _is_short_for_hair(reading, at):
            _describe(reading, at, "hair_word")
    if len(reading.pieces) <= _FEW:
        _go_on_with_what_is_held(reading)
    for at, piece in enumerate(reading.pieces):
        if not piece.owner and piece.word in _NEVER_ELSE and piece.has("hair_word"):
            _add(reading, at, piece.tags["hair_word"])


_FEW = 4


def _go_on_with_what_is_held(reading: Reading) -> None:
    """ "Or blue", "not brown", of a search for green eyes or for black hair."""
    for at, piece in enumerate(reading.pieces):
        if piece.owner:
            continue
        if "eye_colour" in reading.held and piece.has("eye_word"):
            _add(reading, at, piece.tags["eye_word"])
        elif piece.has("hair_word") and piece.tags["hair_word"][0] in reading.held:
            _add(reading, at, piece.tags["hair_word"])


def _is_explained(reading: Reading, at: int) -> bool:
    """ "Light eyes (blue/green)", "striking eyes: hazel"."""
    piece = reading.pieces[at]
    following = [near.word for near in reading.pieces[at + 1 : at + 2]]
    return piece.has("soft") and piece.word.endswith(" eyes") and following in (["("], [":"], ["-"]) and not piece.owner


def _is_hair(piece: Piece) -> bool:
    """The noun itself, or a phrase that ends in it ("black hair") and may have adjectives before it."""
    return ((piece.has("hair_noun") or piece.word in _OF_HAIR) and not piece.owner) or (
        piece.has(*_HAIR_FIELDS) and piece.word.rpartition(" ")[2] in _CUTS
    )


_OF_HAIR = ("hair colour", "hair color", "hair length", "hair type", "hair texture", "hair style")
# "Silver bob", "long grey braid": what is said of the cut is said of the hair.
_CUTS = (
    *("hair", "haired", "baal", "hairs", "bob", "lob", "pixie", "braid", "plait", "choti", "mane", "locks", "crop"),
    *("cut", "haircut", "crewcut"),
)


def _is_without_hair(reading: Reading, at: int) -> bool:
    """ "No hair": none on the head. "No hair care brand", "no hair issues" speak of something else."""
    if (
        not at
        or reading.pieces[at].word != "hair"
        or reading.pieces[at - 1].word != "no"
        or reading.pieces[at - 1].owner
    ):
        return False
    following = reading.pieces[at + 1 : at + 3]
    if not following or following[0].newline or following[0].has("break") or following[0].word == "at all":
        return True
    # "No hair or beard".
    return following[0].has("or", "and") and len(following) > 1 and following[1].has("facial_hair", "tattoo")


def _is_short_for_hair(reading: Reading, at: int) -> bool:
    """ "Grey hr", "hr: curly": beside an adjective of hair it is no hour."""
    if reading.pieces[at].word != "hr":
        return False
    opens = at == 0 or reading.pieces[at].newline or reading.breaks(at - 1)
    behind = [piece for piece in reading.pieces[at + 1 : at + 3] if piece.word not in (":", "-", "=")]
    return (at > 0 and reading.pieces[at - 1].has("hair_word")) or (
        opens and bool(behind) and behind[0].has("hair_word") and not behind[0].newline
    )


def _describe(reading: Reading, noun: int, tag: str) -> None:
    found = [at for at in _behind(reading, noun) if reading.pieces[at].has(tag)]
    whole_phrase = reading.pieces[noun].has(*_HAIR_FIELDS)
    if whole_phrase or found:
        found += _listed_after(reading, noun, tag)
    else:
        found = [at for at in _ahead(reading, noun) if reading.pieces[at].has(tag)]
    for at in found:
        _add(reading, at, reading.pieces[at].tags[tag])
    if found and not whole_phrase:
        reading.claim(noun, noun + 1, "context")


def _listed_after(reading: Reading, noun: int, tag: str) -> list[int]:
    """ "Long straight hair, black or brown": adjectives that follow the noun after a comma or in brackets."""
    found = []
    at = noun + 1
    while at + 1 < len(reading.pieces) and not reading.pieces[at].newline and not reading.pieces[at].owner:
        piece = reading.pieces[at]
        if piece.has(tag) and not _belongs_to_the_next(reading, at):
            found.append(at)
        elif piece.word not in _LISTING or not (reading.pieces[at + 1].has(tag) or piece.word == ")"):
            break
        at += 1
    if at < len(reading.pieces) and reading.pieces[at].has(tag) and at + 1 == len(reading.pieces):
        found += [] if reading.pieces[at].owner or at in found else [at]
    return [at for at in found if _is_free_of_nouns(reading, found[-1])]


_LISTING = (",", "or", "/", "and", "(", ")", "&", "ya", "preferably", ":", "-")


def _is_free_of_nouns(reading: Reading, last: int) -> bool:
    """ "Long hair, brown or green eyes": the next list is that of another noun."""
    following = reading.pieces[last + 1 : last + 3]
    return not any(piece.has("hair_noun", "eye_noun") for piece in following)


def _add(reading: Reading, at: int, meaning: tuple[str, str] | str) -> None:
    field, code = ("eye_colour", meaning) if isinstance(meaning, str) else meaning
    reading.add(field, code, at, at + 1)


def _behind(reading: Reading, noun: int) -> list[int]:
    found = []
    for at in range(noun - 1, max(-1, noun - 1 - _BEFORE), -1):
        piece = reading.pieces[at]
        if piece.owner or reading.pieces[at + 1].newline:
            break
        if piece.has("hair_word", "eye_word"):
            found.append(at)
        elif piece.word not in _BETWEEN:
            break
    return found


_BETWEEN = (
    *(
        ",",
        "(",
        ")",
        "-",
        "/",
        "or",
        "and",
        "ya",
        "aur",
        "&",
        "thode",
        "thoda",
        "very",
        "not",
        "too",
        "thick",
        "silky",
        "healthy",
    ),
    *("shiny", "natural", "open", "beautiful", "nice", "good", "fine", "thin", "rough", "messy", "ghane", "full"),
    *(
        "matted",
        "frizzy",
        "unkempt",
        "flowing",
        "dense",
        "voluminous",
        "bouncy",
        "lustrous",
        "soft",
        "naturally",
        "tied",
    ),
    *(
        "slightly",
        "braided",
        "oiled",
        "glossy",
        "sleek",
        "tousled",
        "loose",
        "bushy",
        "really",
        "super",
        "quite",
        "wild",
    ),
)


def _ahead(reading: Reading, noun: int) -> list[int]:
    """ "Hair long", "hair: black or brown", "baal lambe hone chahiye"."""
    found = []
    for at in range(noun + 1, min(len(reading.pieces), noun + 1 + _AFTER)):
        piece = reading.pieces[at]
        if piece.owner or piece.newline:
            break
        if piece.has("hair_word", "eye_word") and not _belongs_to_the_next(reading, at):
            found.append(at)
        elif piece.word not in _LEADING and not (piece.word == "," and found and _goes_on(reading, at)):
            break
    return found


_LEADING = (
    ":",
    "-",
    "=",
    "or",
    "and",
    "/",
    "ya",
    "aur",
    "should",
    "be",
    "must",
    "is",
    "are",
    "(",
    "to",
    "&",
    "not",
    "should not",
    "should not be",
    "must not be",
    "shouldn't",
    "cannot be",
    "na",
    "in",
    *("light", "colour", "color", "only", "preferably"),
    *("hone", "hona", "honi", "chahiye", "ho", "hon", "hone chahiye", "wale", "rakhe", "mein"),
    *("ghane", "thick", "silky", "bahut", "thode", "thoda", "zyada", "ekdum", "rang", "dono", "natural", "very"),
)


def _goes_on(reading: Reading, at: int) -> bool:
    """ "Hair: short, black": the list behind the noun goes on."""
    following = reading.pieces[at + 1 : at + 2]
    return bool(following) and following[0].has("hair_word", "eye_word") and not _belongs_to_the_next(reading, at + 1)


def _belongs_to_the_next(reading: Reading, at: int) -> bool:
    following = reading.pieces[at + 1 : at + 2]
    return bool(following) and following[0].has("hair_noun", "eye_noun", "gender", "people")
