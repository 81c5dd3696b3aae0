"""How two wishes in a row hang together: by "and", "or", a comma, or not at all."""

from __future__ import annotations

from talents.understanding.reading import Found, Reading

# "Slim to athletic": of these, from one to the other is either.
_SCALES = ("build", "hair_length", "hair_type", "hair_colour", "facial_hair", "eye_colour")
# What stands between them without parting them.
PASSED = ("stop", "and", "or", "accent_noun", "skill_level", "language_level", "accent_level", "credit_cue")


# "Dubs in Tamil and speaks Hindi B2": the verb begins a wish with a level and a use of its own.
_VERBS = frozenset(("speaks", "speak", "knows", "know", "reads", "read", "bolti", "bolta", "jaanti", "jaanta", "has"))


_STRENGTHS = ("must", "compulsory", "mandatory", "only", "preferred", "optional", "zaroori", "essential", "required")


def begins_anew(reading: Reading, one: Found, other: Found) -> bool:
    return any(piece.word in _VERBS for piece in reading.pieces[one.last : other.first])


def is_said_anew(reading: Reading, one: Found, other: Found) -> bool:
    """ "Trained dancer who also plays tabla", "ache se gaati ho aur harmonium bhi bajati ho": it has its own verb."""
    between = [piece.word for piece in reading.pieces[one.last : other.first]]
    if begins_anew(reading, one, other) or set(between) & _OTHER_VERBS:
        return True
    if set(between) & {"must", "compulsory", "mandatory", "zaroori", "essential", "preferred", "optional"}:
        return True
    if {"ho", "hai", "hain"} & set(between) and {"aur", "and", "+", "&"} & set(between):
        return True
    verbs = [reading.pieces[thing.first].word.partition(" ")[0] in _DOES for thing in (one, other)]
    return verbs == [False, True]


# "Trained in Kathak, comfortable with improv": at ease is no level of skill, nor is she trained in it.
_AT_EASE = tuple(
    f"{word}{joint}" for word in ("comfortable", "at ease", "ease", "okay", "ok") for joint in ("", " with", " in")
)
_OTHER_VERBS = frozenset(("plays", "play", "does", "who can", "also plays", *_AT_EASE))
_DOES = frozenset(
    (
        "plays",
        "play",
        "sings",
        "dances",
        "swims",
        "rides",
        "drives",
        "cooks",
        "paints",
        "raps",
        "boxes",
        "types",
        "dubs",
    )
)


def joined(reading: Reading, one: Found, other: Found) -> str:
    """How two things in a row hang together: "and", "or", "comma", "" (side by side), or "apart"."""
    how = ""
    for at in range(one.last, other.first):
        piece = reading.pieces[at]
        if piece.newline:
            return "apart"
        if piece.owner and piece.owner != one.field:
            return "apart"
        if piece.word == "/" and reading.pieces[at + 1].word == "/":
            # "Parkour // rides a bike": each stands for itself.
            return "apart"
        if piece.word == "/" and at > one.last and reading.pieces[at - 1].word in _STRENGTHS:
            # "Gujarati a must/Hindi obviously": the stroke parts what each is told of.
            how = "comma"
        elif (
            piece.has("or")
            or piece.word in ("nor", "na", "naa")
            or (piece.word in ("to", "-") and one.field in _SCALES)
        ):
            how = "or" if how != "and" else how
        elif piece.word in ("both", "dono") and reading.pieces[at - 1].word == "(":
            # "Cricket and hockey (both), badminton".
            continue
        elif piece.has("and", "joined") and not piece.owner:
            how = how if how == "or" else "and"
        elif piece.word == "-" and not piece.spaced and one.field == "language":
            # "Hindi-English fluent".
            how = how or "and"
        elif piece.word == ",":
            how = how or "comma"
        elif (piece.has("break") and piece.word not in ("(", ")")) or (
            not piece.owner
            and not piece.has("stop", "not_before", "not_after", *PASSED)
            and piece.word not in ("-", "(", ")", "=")
        ):
            return "apart"
    if reading.pieces[other.first].newline:
        return "apart"
    return how


def restarts(reading: Reading, one: Found, other: Found) -> bool:
    """Whether a word between two wishes tells of the first one alone, or begins the second anew."""
    between = reading.pieces[one.last : other.first]
    return any(
        piece.has("not_after", "nice_after") or piece.word in ("speaks", "must", "from", "only", "with", "who")
        for piece in between
    )


def is_in_a_list(reading: Reading, thing: Found) -> bool:
    """ "Marathi, Gujarati, and Hindi preferred": a comma stands before it as well, and a wish of the same kind."""
    at = thing.first - 1
    before = [other for other in reading.found if other.field == thing.field and other.last == at]
    return at > 0 and reading.pieces[at].word == "," and bool(before)


def behind_whom(reading: Reading, thing: Found) -> int:
    """ "Patna ka ladka ho to accha": of a place, behind whom it is said of; else right behind the wish."""
    of = [piece.word for piece in reading.pieces[thing.last : thing.last + 1]]
    whom = [piece.owner for piece in reading.pieces[thing.last + 1 : thing.last + 2]]
    of_place = thing.field == "place" and of in (["ka"], ["ki"], ["ke"]) and whom == ["gender"]
    return thing.last + 2 if of_place else thing.last
