"""Credits by kind of production. "For a web series" says what is being cast, and filters nothing."""

from __future__ import annotations

from talents.understanding.bans import set_reality_types_aside
from talents.understanding.counted_work import is_counted
from talents.understanding.credit_kinds import go_along_lists, set_media_aside
from talents.understanding.labels import label_of_line
from talents.understanding.past import is_dated_ad
from talents.understanding.reading import Reading
from talents.understanding.walking import past
from talents.understanding.wished_credits import SOME, WHO_DO, is_ruled_out, is_wished
from talents.vocabulary.phrases import phrases
from talents.vocabulary.work import REGIONS

_WEAK = frozenset(
    phrases(
        """
    play, plays, stage, drama, features, series, web, radio, picture, shorts, ad, feature, streaming, film,
    voice work, netflix, theatrical, bollywood
    """
    )
)
# Whose work it was, or where it was shown.
MAKERS = ("company", "director", "platform")
_REACH = 5
_FOR = phrases(
    """
    for, liye, casting, need, shoot, shooting, upcoming, new, our, doing, making
    """
)
# How much of it: "at least one feature film", "a couple of ads".
_AMOUNTS = ("at_least_before", "number", "part", "article")
_HAVING = ("with", "having", "has", "have", "had", "must have", "needs", "has had", "have had", "should have")
# "Experience: film or theatre".
_OF_PAST_WORK = (
    *("experience", "exp", "work experience", "past work", "previous work", "prior work", "credits", "past experience"),
    *("acting experience", "experience required", "experience needed", "background", "prior experience", "worked in"),
)
_ACTRESS = ("actress", "actresses", "heroine", "heroines")


def find_credits(reading: Reading) -> None:
    set_reality_types_aside(reading)
    set_media_aside(reading)
    for at, piece in enumerate(reading.pieces):
        sells = any(near.tags.get("credit") == "tvc" for near in reading.pieces[at + 1 : at + 2])
        if piece.owner or not piece.has("credit") or (piece.has("product") and sells):
            continue
        if (
            piece.word == "series"
            and reading.pieces[at + 1 : at + 2]
            and reading.pieces[at + 1].word.startswith("regular")
        ):
            # The size of the part that is being cast.
            reading.claim(at, at + 2, "context")
        elif (
            _has_cue(reading, at)
            or is_dated_ad(reading, at)
            or is_counted(reading, at)
            or is_ruled_out(reading, at)
            or is_wished(reading, at)
        ):
            _add(reading, at)
    go_along_lists(reading, _add, _is_for)
    _find_voice_work(reading)


def _find_voice_work(reading: Reading) -> None:
    """ "Voice credits", "prior voice work": the voice alone is no kind of production."""
    for at, piece in enumerate(reading.pieces[:-1]):
        following = reading.pieces[at + 1]
        before = reading.pieces[at - 1].word.rpartition(" ")[2] if at else ""
        voiced = following.word in _VOICE_WORK or (before in ("done", "did") and following.word in ("for", "in"))
        if piece.word == "voice" and not piece.owner and voiced:
            reading.add("credit", {"kind": "voice"}, at, at + 2)


_VOICE_WORK = ("credit", "credits", "work", "experience", "exp", "projects", "background", "gigs")


def _add(reading: Reading, at: int) -> None:
    """ "Car commercial experience" is of a category, "film credits" only of a kind."""
    kind = reading.pieces[at].tags["credit"]
    first = at - 2 if at > 1 and reading.pieces[at - 1].word in ("ka", "ki", "ke") else at - 1
    product = reading.pieces[first] if at else None
    # "Kesaria Chai" is the name of a brand.
    named = product is not None and product.text[:1].isupper() and first > 0 and is_proper(reading, first - 1)
    if kind == "tvc" and product is not None and product.has("product") and not product.owner and not named:
        for other in _listed_before(reading, first):
            reading.add("credit", {"kind": kind, "category": reading.pieces[other].tags["product"]}, other, other + 1)
        reading.add("credit", {"kind": kind, "category": product.tags["product"]}, first, at + 1)
        return
    sold = _sold_behind(reading, at) if kind == "tvc" else None
    if sold is not None:
        reading.add("credit", {"kind": kind, "category": reading.pieces[sold].tags["product"]}, at, sold + 1)
    else:
        reading.add("credit", {"kind": kind}, at, at + 1)


def _listed_before(reading: Reading, at: int) -> list[int]:
    """ "Bank or insurance ads": the products that the last one ends the list of."""
    listed: list[int] = []
    while at > 1 and reading.pieces[at - 1].has("or", "slash") and reading.pieces[at - 2].has("product"):
        at -= 2
        if reading.pieces[at].owner or reading.pieces[at + 1].newline:
            break
        listed.insert(0, at)
    return listed


def _sold_behind(reading: Reading, at: int) -> int | None:
    """ "Has done an ad for a bank": where the product is named."""
    here = past(reading, at + 1, ("work", "works", "film", "films", "shoot", "jobs"))
    if here >= len(reading.pieces) or reading.pieces[here].word not in ("for", "in", "work in", "work for"):
        return None
    while here + 1 < len(reading.pieces) and reading.pieces[here + 1].has("article", "stop", "or"):
        here += 1
    sold = reading.pieces[here + 1 : here + 2]
    plain = bool(sold) and sold[0].has("product") and not sold[0].owner and not sold[0].newline
    return here + 1 if plain else None


def find_bare_credits(reading: Reading) -> None:
    """Kinds left over: the whole wish if there is no other, else what is being cast."""
    for at, piece in enumerate(reading.pieces):
        if piece.owner or not piece.has("credit") or piece.has("skill"):
            continue
        if (
            _stands_alone(reading, at)
            or _is_allowed(reading, at)
            or (not reading.found and piece.word not in _WEAK - {"film"})
        ):
            reading.add("credit", {"kind": piece.tags["credit"]}, at, at + 1)
        elif piece.word not in _WEAK or not piece.has("stop"):
            reading.claim(at, at + 1, "context")
            reading.notes.append(f"“{piece.text}” taken as what you are casting, not as a credit to look for.")


def _is_allowed(reading: Reading, at: int) -> bool:
    """ "TV chalega", of a search that speaks of credits."""
    following = reading.pieces[at + 1 : at + 2]
    return "credit" in reading.held and bool(following) and following[0].has("permitted_after", "also_fine")


def _stands_alone(reading: Reading, at: int) -> bool:
    """ "Father 50-60, Bhojpuri, theatre": between commas nobody casts a theatre."""
    piece = reading.pieces[at]
    strong = at and (reading.pieces[at - 1].word in _STRONG or reading.pieces[at - 1].has("language"))
    # "Marathi theatre" is no more cast than theatre is.
    first = at - 1 if strong and not piece.newline else at
    ahead = reading.pieces[max(0, first - 1) : first] if not piece.newline else []
    beside = [*ahead, *reading.pieces[at + 1 : at + 2]]
    apart = all(near.word in (",", "/", "|", ";") or near.newline for near in beside)
    return piece.word in _STAGES and (apart or _is_a_must(reading, at)) and bool(reading.found)


_STRONG = ("strong", "solid", "good", "proper", "serious", "some", "lots of", "heavy", "pakka")
_STAGES = ("theatre", "theater", "stage", "rangmanch")


def _is_a_must(reading: Reading, at: int) -> bool:
    """ "Theatre compulsory", "must have theatre"."""
    beside = [*reading.pieces[max(0, at - 2) : at], *reading.pieces[at + 1 : at + 2]]
    return any(piece.word in _MUSTS and not piece.newline for piece in beside)


_MUSTS = (
    "must",
    "compulsory",
    "mandatory",
    "zaroori",
    "zaruri",
    "essential",
    "required",
    "a must",
    "needed",
    "chahiye",
)


def _has_cue(reading: Reading, at: int) -> bool:
    return _cue_behind(reading, at) or _cue_ahead(reading, at)


def _cue_ahead(reading: Reading, at: int) -> bool:
    if label_of_line(reading, at) in _OF_PAST_WORK:
        return True
    # "With theatre": nobody has a theatre with her; "with stage presence" is another thing.
    counted, odd = reading.pieces[at].word in _STAGES and reading.pieces[at].word != "stage", False
    for here in range(at - 1, max(-1, at - 1 - _REACH), -1):
        piece = reading.pieces[here]
        if piece.word in _FOR or reading.pieces[here + 1].newline or (piece.has("break") and not piece.owner):
            return False
        if counted and piece.word in _HAVING:
            return True
        counted = counted or piece.has("at_least_before", "number") or piece.word in SOME
        if piece.has("credit_cue") and piece.word not in phrases(
            """
            actor, actors, artist, artists, people, face, faces, performer, performers, person, trained, star, names
            """
        ):
            return True
        if piece.word in ("played", "has played", "plays a"):
            return True
        if piece.owner == "credit" or piece.has("credit", "or", "and", "product", *_AMOUNTS) or piece.word in REGIONS:
            continue
        if not piece.has("stop", "language"):
            if odd or piece.tags or not piece.text.islower() or not piece.is_word:
                return False
            # "Done extensive theatre": one word of how.
            odd = True
    return False


def _cue_behind(reading: Reading, at: int) -> bool:
    if any(piece.has("years_spent") and not piece.newline for piece in reading.pieces[at + 1 : at + 3]):
        # "Doing plays for 20 years", "on stage (20 yrs)".
        return True
    if _is_for(reading, at):
        return False
    for here in range(at + 1, min(at + 1 + _REACH, len(reading.pieces))):
        piece = reading.pieces[here]
        if reading.breaks(here) or piece.word in ("from", "for"):
            return False
        if piece.has("credit_cue") and piece.word not in ("did", "was in", "before"):
            return True
        if piece.word in _ACTRESS:
            # "A film actress"; "film ki heroine" is the one to be cast, and so is whoever plays a "heroine role".
            role = [near.word for near in reading.pieces[here + 1 : here + 2]] in (["role"], ["part"], ["ka"])
            return not role and reading.pieces[here - 1].word not in ("ka", "ki", "ke")
        if piece.word in WHO_DO and _are_people(reading, here):
            return True
        if here == at + 1 and piece.word in ("guys", "girls", "folk", "folks", "types", "crowd", "boys", "lads"):
            return True
        if piece.has("credit", "or", "and", "not_after", *MAKERS) or piece.word in (
            *_OFTEN,
            "mein",
            "me",
            "ka",
            "ki",
            "work",
        ):
            continue
        if not piece.has("stop"):
            return False
    return False


# "Theatre bahut kiya ho".
_OFTEN = ("bahut", "bohot", "kaafi", "kafi", "khoob", "thoda", "kabhi", "pehle", "zyada", "acha", "accha", "achha")


def _are_people(reading: Reading, at: int) -> bool:
    """ "Nukkad natak wale ladke"; "web series wale role ke liye" is the work being cast."""
    following = reading.pieces[at + 1 : at + 2]
    return not following or following[0].has("gender", "people", "break", "role_gender") or following[0].newline


def _is_for(reading: Reading, at: int) -> bool:
    if any(
        reading.pieces[here].word in ("our", "my")
        for here in range(max(0, at - 7), at)
        if _is_one_noun(reading, here, at)
    ):
        # "In our coming-of-age film".
        return True
    return any(piece.word in _FOR for piece in reading.pieces[max(0, at - 3) : at])


def _is_one_noun(reading: Reading, first: int, last: int) -> bool:
    between = reading.pieces[first + 1 : last]
    return not any(piece.newline or piece.owner or piece.has("break") or piece.word == "in" for piece in between)


def is_proper(reading: Reading, at: int) -> bool:
    """A word in capitals that means nothing else to us: part of a name."""
    piece = reading.pieces[at]
    known = set(piece.tags) - {"stop", "part", "respelt", "accent"} or piece.text == "I"
    return not piece.owner and not piece.newline and piece.text[:1].isupper() and not known and piece.text[:1].isalpha()
