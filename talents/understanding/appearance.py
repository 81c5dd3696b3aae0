"""Build, hair, facial hair and tattoos, as talents describe themselves."""

from __future__ import annotations

from talents.understanding import same_line
from talents.understanding.reading import Reading
from talents.vocabulary.appearance import BUILD_NOUNS
from talents.vocabulary.phrases import phrases

_FIELDS = ("build", "hair_length", "hair_colour", "facial_hair")
_GREY_ALONE = ("grey", "gray")
_HAIR = ("hair", "haired", "beard", "baal", "hairs")
# "Fit for the role", "lean season", "healthy": not a build.
_NOT_A_BUILD = ("for", "the", "this", "in", "into", "season")


def _is_beside_a_beard(reading: Reading, at: int) -> bool:
    """ "Stubble ya clean", "clean or stubble", "FH: clean"."""
    label = at - 2 if at > 1 and reading.pieces[at - 1].word in (":", "-", "=") else at - 1
    if label >= 0 and reading.pieces[label].word in _LABELS and not reading.pieces[at].newline:
        return True
    for sign, other in ((at - 1, at - 2), (at + 1, at + 2)):
        if min(sign, other) >= 0 and max(sign, other) < len(reading.pieces):
            joint = reading.pieces[sign]
            if joint.has("or", "slash") and reading.pieces[other].has("facial_hair"):
                return True
    return False


def _is_label(reading: Reading, at: int) -> bool:
    """ "Facial hair: stubble", "facial hair moustache only"; "facial hair: none" is said of it."""
    behind = reading.pieces[at + 1 : at + 5]
    told = next((piece for piece in behind if piece.word not in (":", "-", "=", "should", "be", "is")), None)
    return told is not None and (told.has("facial_hair") or told.word == "clean") and not told.newline


_LABELS = ("facial hair", "fh")


def _is_told_in_brackets(reading: Reading, at: int) -> bool:
    """ "We'd like facial hair (beard or moustache)"."""
    behind = reading.pieces[at + 1 : at + 3]
    return len(behind) == 2 and behind[0].word == "(" and behind[1].has("facial_hair")


def _stands_alone(reading: Reading, at: int) -> bool:
    """ "Man 55-65, grey, slim": between commas it is said of the hair."""
    before = reading.pieces[at - 1] if at else None
    after = reading.pieces[at + 1] if at + 1 < len(reading.pieces) else None
    ends = after is None or after.newline or after.word in (",", ".", ";", "/")
    return before is not None and before.word in (",", ";", "/") and ends and len(reading.found) > 1


# "Thin moustache", "heavy eyebrows": of a part of the body.
_BODY_PARTS = frozenset(
    phrases(
        """
        moustache, mustache, beard, eyebrows, brows, lips, nose, neck, face, fingers, waist, voice, accent, smile,
        eyes, cheeks, specs, glasses, spectacles, personality, heart, laugh, legs,
        moochh, mooch, moonch, muchh, mooche, moochein, dadhi, daadhi, awaaz, awaz, aawaz, aawaaz, avaaz, baal, bal,
        baalon, naak, gardan, ungliyan, ungli, kamar, bhaunhein, bhauhein, honth, hoth, aankhein, aankhen, chehra,
        chehre, gaal, kalai, taang, taangein, haath, pair, chashma, chashme,
        thighs, hands, jaw, forehead, lashes, eyelashes, chin, ears, makeup, make-up, hair, haired
        """
    )
)


def find_appearance(reading: Reading) -> None:
    _find_builds_in_lists(reading)
    _find_builds_beside(reading)
    for at, piece in enumerate(reading.pieces):
        if piece.owner:
            continue
        if piece.word == "clean" and _is_beside_a_beard(reading, at):
            reading.add("facial_hair", "clean", at, at + 1)
            continue
        if piece.has("tattoo"):
            reading.add("visible_tattoo", True, at, at + 1)
            continue
        following = reading.pieces[at + 1].word if at + 1 < len(reading.pieces) else ""
        for field in _FIELDS:
            if field not in piece.tags:
                continue
            if piece.word in _LABELS and (_is_label(reading, at) or _is_told_in_brackets(reading, at)):
                reading.claim(at, at + 1, "context")
                break
            if (
                piece.word == "fit"
                and at
                and reading.pieces[at - 1].word in _VERBS_FOLLOW
                and _is_followed_by_a_word(reading, at)
            ):
                continue
            if field == "build" and following in _NOT_A_BUILD and piece.word in ("fit", "lean", "average"):
                continue
            if field == "build" and (following in _BODY_PARTS or _is_of_a_thing(reading, at)):
                continue
            if piece.word in _GREY_ALONE and following not in _HAIR and not _stands_alone(reading, at):
                continue
            code = "stubble" if piece.tags[field] == "beard" and _is_short(reading, at) else piece.tags[field]
            reading.add(field, code, at, at + 1)
            if field == "facial_hair":
                _add_its_colour(reading, at)
            if field == "build" and piece.word.endswith((" guy", " man")) and not reading.has_found("gender"):
                # "A big guy".
                reading.add("gender", "man", at, at + 1)


# "Needs to fit the costume": a verb.
_VERBS_FOLLOW = ("to", "will", "can", "must", "should", "doesn't", "won't", "would", "could", "has to", "needs to")


def _is_followed_by_a_word(reading: Reading, at: int) -> bool:
    following = reading.pieces[at + 1 : at + 2]
    return bool(following) and not (following[0].newline or following[0].has("break", "and", "or", "slash"))


def _is_short(reading: Reading, at: int) -> bool:
    """ "Halki daadhi", "daadhi halki si", "beard: trimmed"."""
    if at and reading.pieces[at - 1].word in _CLOSE_AHEAD and not reading.pieces[at].newline:
        return True
    behind = [piece.word for piece in same_line.behind(reading, at + 1, 2)]
    told = behind[1:] if behind[:1] and behind[0] in (":", "=", "-", "is", "ho", "should be") else behind[:1]
    return bool(told) and told[0] in _CLOSE


_CLOSE_AHEAD = ("halki", "halki si", "trimmed")
_CLOSE = (*_CLOSE_AHEAD, "light", "short", "chhoti", "choti", "thodi si", "kam", "trim")


def _add_its_colour(reading: Reading, at: int) -> None:
    """ "Safed daadhi", "salt n pepper stubble": of who has such a beard the hair is so too."""
    before = reading.pieces[at - 1] if at and not reading.pieces[at].newline else None
    told = before.tags.get("hair_word") if before is not None and not before.owner else None
    if told and told[0] == "hair_colour" and told[1] in _OF_AGE and not reading.pieces[at].has("hair_colour"):
        reading.add("hair_colour", told[1], at - 1, at)


_OF_AGE = ("grey", "white", "salt_pepper")


def _is_of_a_thing(reading: Reading, at: int) -> bool:
    """ "Heavy medical jargon", "no heavy make-up types", "a huge set": what is heavy is nobody."""
    following = reading.pieces[at + 1 : at + 2]
    if reading.pieces[at].word not in _OF_THINGS or not following or following[0].newline:
        return False
    return following[0].is_word and (not following[0].tags or following[0].word in _HEAVY_THINGS)


_OF_THINGS = ("heavy", "huge", "bulky", "broad", "large")
_HEAVY_THINGS = frozenset(
    phrases(
        """
        make - up, makeup, make up, dialogue, dialogues, scenes, scene, action, stunts, jewellery, costume, costumes,
        drama, accent, schedule, lines, english, hindi, urdu, emotional, emotions, emotion, physical, vfx, prosthetics,
        rain, duty
        """
    )
)


def _find_builds_in_lists(reading: Reading) -> None:
    """ "Average to athletic build", "physique: slim / medium": adjectives that only the noun makes a build."""
    for noun, piece in enumerate(reading.pieces):
        if not (
            piece.has("build_noun") or (piece.has("build") and piece.word.rpartition(" ")[2] in (*BUILD_NOUNS, "size"))
        ):
            continue
        for step in (-1, 1):
            for at in _list_beside(reading, noun, step):
                code = reading.pieces[at].tags.get("build") or reading.pieces[at].tags["build_word"]
                reading.add("build", code, at, at + 1)


def _find_builds_beside(reading: Reading) -> None:
    """ "Slim/average": the adjective beside one that is a build for sure."""
    for at, piece in enumerate(reading.pieces):
        if piece.owner or not piece.has("build_word") or piece.has("build"):
            continue
        for sign, other in ((at - 1, at - 2), (at + 1, at + 2)):
            if not 0 <= other < len(reading.pieces) or reading.pieces[max(at, other)].newline:
                continue
            joins = reading.pieces[sign].has("or", "slash") or reading.pieces[sign].word in ("to", "-")
            if joins and (reading.pieces[other].owner == "build" or reading.pieces[other].has("build")):
                reading.add("build", piece.tags["build_word"], at, at + 1)
                break


def _list_beside(reading: Reading, noun: int, step: int) -> list[int]:
    """The adjectives before the noun ("slim or average build"), or behind its colon or "should be"."""
    found: list[int] = []
    at = noun + step
    while 0 <= at < len(reading.pieces) and abs(at - noun) <= _LONGEST_LIST:
        piece = reading.pieces[at]
        if piece.owner or (reading.pieces[max(at, at - step)].newline):
            break
        if piece.has("build_word") and not (step > 0 and not found and at == noun + 1 and not _ends_there(reading, at)):
            found.append(at)
        elif not piece.has("build") and piece.word not in _IN_LIST and not (step > 0 and piece.word in _COPULAS):
            break
        at += step
    # "Average, 25-30, athletic build": what no joint ties to the noun is none.
    return found


def _ends_there(reading: Reading, at: int) -> bool:
    """ "Build medium" and nothing more."""
    return at + 1 == len(reading.pieces) or reading.pieces[at + 1].newline or reading.pieces[at + 1].has("break")


_LONGEST_LIST = 6
_IN_LIST = ("/", "or", "to", "-", "and", "ya", "&", ",", "se", "aur")
_COPULAS = (":", "=", "should", "be", "is", "must", "hona", "chahiye", "type")
