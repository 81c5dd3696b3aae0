"""Whom: "woman", "ladka", "M/F", "28F", and parts that only one gender plays ("mother", "dadi")."""

from __future__ import annotations

from itertools import pairwise

from talents.understanding.corrections import without_pairs
from talents.understanding.reading import Found, Piece, Reading
from talents.understanding.vocatives import is_called_to
from talents.understanding.whose_part import is_had, is_of_the_story, is_relation_of, is_told_of, is_whose
from talents.vocabulary.phrases import phrases
from talents.vocabulary.work import CARRIED

_TWO = ("man", "woman")
_LETTERS = {"f": "woman", "m": "man"}
_BESIDE = ("x", "+", "/", "-", ",", "(", ")", ":", ".", "&", "or", "and", ";")
_PRONOUNS = {
    "hero": "man",
    "heroes": "man",
    "she": "woman",
    "her": "woman",
    "hers": "woman",
    "he": "man",
    "his": "man",
    "him": "man",
}
# In Hindi the verb tells who is spoken of; the forms that agree with a thing instead ("aati", "honi") are left out.
_FEMININE = frozenset(
    phrases(
        """
        leti, bolti, karti, gaati, gati, naachti, nachti, chuki, jaanti, chalati, sakti, dikhti, rehti, khelti,
        bajati, bolnewali, tairti
        """
    )
)


def find_genders(reading: Reading) -> None:
    _read_open_letters(reading)
    _set_either_aside(reading)
    for at, piece in enumerate(reading.pieces):
        if piece.owner in ("skill", "text") and piece.has("role_gender"):
            reading.add("gender", piece.tags["role_gender"], at, at + 1)
        if piece.owner:
            continue
        if piece.has("gender", "role_gender") and (
            is_had(reading, at) or is_relation_of(reading, at) or is_whose(reading, at) or is_told_of(reading, at)
        ):
            reading.claim(at, at + 1, "context")
            continue
        if is_called_to(reading, at):
            reading.claim(at, at + 1, "context")
            continue
        if piece.has("pair") and is_relation_of(reading, at):
            reading.claim(at, at + 1, "context")
        elif piece.has("pair"):
            reading.add("gender", ("woman", "man"), at, at + 1)
        elif piece.has("gender", "role_gender"):
            if (
                piece.has("role_gender")
                and (not piece.has("address") or _is_the_part(reading, at))
                and not is_of_the_story(reading, at)
            ):
                _add_part(reading, at)
            reading.add("gender", piece.tags.get("gender") or piece.tags["role_gender"], at, at + 1)
        elif (piece.word in _LETTERS or piece.text == "W") and _is_notation(reading, at):
            reading.add("gender", _LETTERS.get(piece.word, "woman"), at, at + 1)
    without_pairs(reading)


def _read_open_letters(reading: Reading) -> None:
    """ "M/F 25-40", "m or f": open to either, so nobody is left out by it; of a request in force it changes one."""
    letters = [at for at, piece in enumerate(reading.pieces) if piece.word in (*_LETTERS, "w") and not piece.owner]
    for one, other in pairwise(letters):
        sign = reading.pieces[one + 1]
        counted = one > 0 and reading.pieces[one - 1].number is not None
        if other != one + 2 or not (sign.word in ("/", "or", "|") or sign.has("or")) or counted:
            continue
        if "gender" in reading.held or other + 1 - one == len(reading.pieces):
            reading.add("gender", _TWO, one, other + 1)
        else:
            reading.claim(one, other + 1, "context")


def _set_either_aside(reading: Reading) -> None:
    """ "Man or woman", "could be a boy, could be a girl": open to either; of a request in force it changes one."""
    told = [at for at, piece in enumerate(reading.pieces) if piece.tags.get("gender") in _TWO and not piece.owner]
    for one, other in pairwise(told if "gender" not in reading.held else []):
        between = reading.pieces[one + 1 : other]
        differ = reading.pieces[one].tags["gender"] != reading.pieces[other].tags["gender"]
        either = any(piece.has("or") or piece.word in _MAYBE for piece in between)
        alone = other + 1 - one == len(reading.pieces)
        if (
            not alone
            and differ
            and either
            and all(piece.has("or") or piece.word in _BETWEEN_EITHER for piece in between)
        ):
            reading.claim(one, other + 1, "context")


_MAYBE = ("could be", "can be", "could", "can", "may", "maybe", "might")
_BETWEEN_EITHER = (*_MAYBE, "a", "an", "be", ",", "the", "it")


def _add_part(reading: Reading, at: int) -> None:
    """Whom she plays is a part, and so words to order by: "mother", "businessman look"."""
    following = reading.pieces[at + 1 : at + 2]
    shown = bool(following) and following[0].has("look_noun") and not following[0].newline and not following[0].owner
    last = at + 2 if shown else at + 1
    reading.found.append(Found("text", reading.words(at, last).lower(), at, last))
    if shown:
        reading.claim(at + 1, last, "text")


def _is_the_part(reading: Reading, at: int) -> bool:
    """ "Ek buzurg uncle chahiye", "uncle, 55-62": of these words for people, two name a part as well."""
    typed = any(piece.word in ("type", "types") for piece in reading.pieces[at + 1 : at + 2])
    aged = any(near.number is not None for near in reading.pieces[at + 1 : at + 3])
    return (reading.pieces[at].word in _ALSO_PARTS and not typed) or (reading.pieces[at].word in _OF_AN_AGE and aged)


# "Chacha 50-60".
_OF_AN_AGE = ("chacha", "kaka", "mama", "tai", "behan", "behen", "aunt")
_ALSO_PARTS = ("uncle", "uncles", "aunty", "auntie", "aunties")


def _is_notation(reading: Reading, at: int) -> bool:
    piece = reading.pieces[at]
    before = reading.pieces[at - 1] if at and not piece.newline else None
    after = reading.pieces[at + 1] if at + 1 < len(reading.pieces) else None
    after = None if after is not None and after.newline else after
    if before is not None and before.word == "'":
        return False
    if before is not None and not piece.spaced and (before.number is not None or before.has("decade")):
        return True
    beside = [near for near in (before, after) if near is not None]
    numbers = any(near.number is not None or near.owner == "playing_age" for near in beside)
    alone = all(near.word in _BESIDE or near.number is not None or near.owner or near.newline for near in beside)
    leads_on = after is None or after.word in _BESIDE or after.owner != "" or bool(after.tags)
    if (
        piece.text.isupper()
        and leads_on
        and (
            _is_talk(before)
            or (before is None and after is not None)
            or (before is not None and before.word in (":", "-", ";", "*", ","))
        )
    ):
        return True
    if after is not None and after.owner == "playing_age" and before is not None and before.is_word:
        # "Gym trainer look m 28-32".
        return True
    if numbers and before is not None and after is not None and after.word in _PERSONS:
        # "20-26 f model".
        return True
    set_apart = all(near.has("break") or near.word in ("/", "|") for near in beside)
    return (piece.text.isupper() and (numbers or alone)) or (alone and (numbers or set_apart or len(beside) < 2))


_PERSONS = ("model", "models", "actor", "actors", "artist", "talent", "anchor", "dancer", "singer", "lead", "artiste")


def _is_asked_for(reading: Reading, at: int) -> bool:
    """ "Daadhi wala": whoever is called by a beard or a moustache is a man; the wish for one alone tells nothing."""
    if not any(piece.word in ("wala", "waala", "wale", "waale") for piece in reading.pieces[at + 1 : at + 2]):
        return False
    worn = any(thing.field == "facial_hair" and thing.value != "clean" and thing.first <= at for thing in reading.found)
    before = reading.pieces[max(0, at - 3) : at]
    return worn and not any(piece.has("not_before", "unasked_before") for piece in before)


def _is_talk(piece: Piece | None) -> bool:
    """ "Need M, 25-35": before the letter stands a word of the request, not of a name."""
    return piece is not None and (piece.has("stop", "count_cue") or piece.number is not None) and piece.word != "s"


def assume_gender(reading: Reading) -> None:
    """From "she", "bol leti ho", "Delhi wali": a guess, and only where nothing told it."""
    if reading.has_found("gender") or not reading.found:
        return
    at = _pronoun(reading)
    if at is not None:
        reading.add("gender", _PRONOUNS[_first_word(reading.pieces[at])], at, at + 1, "assumed")
        return
    for at, piece in enumerate(reading.pieces):
        feminine = _is_she_who_does(reading, at)
        if piece.owner == "facial_hair" and piece.has("facial_hair") and _is_asked_for(reading, at):
            reading.add("gender", "man", at, at + 1, "assumed")
            return
        agreeing = _AGREEING.get(piece.word) if _is_of_the_person(reading, at) else None
        if agreeing:
            reading.add("gender", agreeing, at, at + 1, "assumed")
            return
        if piece.word == "sakti" and at and reading.pieces[at - 1].word == "ho":
            # "Baat ho sakti hai": of a thing.
            continue
        if piece.word in _FEMININE or feminine or any(word in _FEMININE for word in piece.word.split()):
            reading.add("gender", "woman", at, at + 1, "assumed")
            return


def _is_she_who_does(reading: Reading, at: int) -> bool:
    """ "Delhi wali", "Haryanvi bolne wali"; of "chai banane wali ad" the ad is feminine."""
    if reading.pieces[at].owner == "skill" and reading.pieces[at].word.endswith(("ne wali", "ne waali")):
        return True
    if not at or reading.pieces[at].word not in ("wali", "waali", "wali hi"):
        return False
    before = reading.pieces[at - 1]
    following = reading.pieces[at + 1 : at + 2]
    if before.owner in _HERS and (
        not following or following[0].newline or following[0].has("break", "people") or following[0].word in _WANTED
    ):
        # "5'6 wali model", "curly baal wali chahiye".
        return True
    unknown = bool(following) and following[0].is_word and not following[0].tags
    of_a_thing = unknown or (bool(following) and following[0].has("credit", "ad_noun", "hair_noun"))
    return before.owner == "place" or (before.word.endswith("ne") and len(before.word) > 3 and not of_a_thing)


_HERS = frozenset(("height", "playing_age", "build", "hair_length", "hair_type", "hair_colour", "eye_colour"))
_WANTED = ("chahiye", "chaiye", "model", "actress", "artist", "koi", "ek", "dhundo", "dikhao", "ho", "hi", "talent")


def _pronoun(reading: Reading) -> int | None:
    """Who does something goes before whose it is: "her lover … he holds a brush" is a man."""
    told = [
        at
        for at, piece in enumerate(reading.pieces)
        if _first_word(piece) in _PRONOUNS and not piece.word.startswith("hero '")
    ]
    doing = [at for at in told if _first_word(reading.pieces[at]) not in ("her", "hers", "his")]
    return next(iter(doing or told), None)


def _first_word(piece: Piece) -> str:
    """The first one; in "in her kitty" it is the second that tells of somebody."""
    if piece.word in CARRIED:
        return piece.word.split()[1]
    return piece.word.partition(" ")[0]


# "Thoda mota ho": the adjective agrees with whom it is said of.
_AGREEING = dict.fromkeys(phrases("mota, lamba, patla, dubla, tagda, budha, ganja, takla"), "man") | dict.fromkeys(
    phrases("moti, lambi, patli, dubli, tagdi, budhi"), "woman"
)


def _is_of_the_person(reading: Reading, at: int) -> bool:
    after = [piece.word for piece in reading.pieces[at + 1 : at + 2]]
    before = reading.pieces[at - 1].word if at else ""
    of_a_thing = before in ("kad", "height", "chehra", "face", "baal", "hair", "naak", "awaaz")
    return bool(after) and after[0] in ("ho", "hona", "sa", "si", "dikhe", "dikhta", "dikhti") and not of_a_thing
