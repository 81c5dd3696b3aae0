"""Second thoughts in one message: "stubble… scrap that, full beard", "casting for a couple, only the wife"."""

from __future__ import annotations

from talents.understanding.denials import DENIED
from talents.understanding.reading import Found, Piece, Reading

_REACH = 14
_SINGLING = ("casting", "cast", "only", "sirf", "just", "now", "need")
_THEM = {"him": "man", "her": "woman", "he": "man", "she": "woman"}


def corrected(reading: Reading) -> list[Found]:
    """What was said before a "no wait" or a "scrap that" of the same field as the first wish behind it."""
    gone: list[Found] = []
    for at, piece in enumerate(reading.pieces):
        corrects = piece.has("correction") or _is_a_no_of_its_own(reading, at)
        if not corrects or piece.owner or _is_an_adverb(reading, at) or _is_an_answer(reading, at):
            continue
        behind = [thing for thing in reading.found if at < thing.first < at + _REACH]
        if not behind:
            continue
        first = min(behind, key=lambda thing: thing.first)
        before = [thing for thing in reading.found if at - _REACH < thing.last <= at and _of(thing) == _of(first)]
        # "Gujarati. Hindi bhi. Actually Gujarati optional": only what is named again is said anew.
        again = [thing for thing in before if thing.value == first.value]
        gone += (again or before) if first.field != "text" else []
    return gone


def _of(thing: Found) -> str:
    """ "Bald, na ruk, salt and pepper": whoever has hair of a colour is not bald."""
    return "hair" if thing.field in ("hair_colour", "hair_type") or thing.value == "bald" else thing.field


def _is_an_adverb(reading: Reading, at: int) -> bool:
    """ "Who actually dubs in Telugu": it corrects only where a thought begins with it, or between two of a kind."""
    first = at
    while first > 0 and not reading.pieces[first].newline and reading.pieces[first - 1].word in _HESITATION:
        first -= 1
    opens = first == 0 or reading.pieces[first].newline or reading.breaks(first - 1)
    opens = opens or reading.pieces[first - 1].word == "-"
    return reading.pieces[at].word == "actually" and not opens and not _is_between_two(reading, at)


_HESITATION = (
    "hmm",
    "hm",
    "hmmm",
    "um",
    "umm",
    "uh",
    "err",
    "er",
    "oh",
    "ah",
    "well",
    "wait",
    "ok",
    "no",
    "but",
    "arre",
)


def _is_a_no_of_its_own(reading: Reading, at: int) -> bool:
    """ "Swimming... no, scuba": between a stop and a comma it takes back what was said before."""
    following = reading.pieces[at + 1 : at + 2]
    set_apart = at > 0 and (reading.breaks(at - 1) or reading.pieces[at - 1].word == "-")
    commas = bool(following) and following[0].word == "," and reading.pieces[at - 1].word != ","
    return reading.pieces[at].word in ("no", "nahi") and set_apart and commas


def _is_between_two(reading: Reading, at: int) -> bool:
    """ "Delhi actually Mumbai", "Delhi nahi actually from Pune": nothing else stands between the two."""
    first, last = at, at + 1
    while first > 0 and not reading.pieces[first - 1].owner and reading.pieces[first - 1].has("not_after"):
        first -= 1
    while last < len(reading.pieces) and not reading.pieces[last].owner and reading.pieces[last].has("stop"):
        last += 1
    before = {thing.field for thing in reading.found if thing.last == first}
    return any(thing.first == last and thing.field in before for thing in reading.found)


def _is_an_answer(reading: Reading, at: int) -> bool:
    """ "Tattoos: nope", "beard nah, 30-40": it says no to what stands before it, and takes nothing back."""
    if at == 0 or reading.pieces[at].word not in ("nope", "nah"):
        return False
    denied = any(thing.last == at and thing.field in DENIED for thing in reading.found)
    ends = at + 1 == len(reading.pieces) or reading.breaks(at + 1)
    return reading.pieces[at - 1].word in (":", "?") or (denied and ends)


def without_pairs(reading: Reading) -> None:
    """ "Elderly couple, casting him", "salsa couple - the lady": of the two only one is cast."""
    told = [thing for thing in reading.found if thing.field == "gender"]
    pairs = [thing for thing in told if reading.pieces[thing.first].has("pair")]
    if not pairs:
        return
    at = next((at for at in range(len(reading.pieces)) if _is_singled_out(reading, at)), None)
    if at is not None:
        reading.claim(at, at + 1, "gender")
        single = [Found("gender", _gender_of(reading.pieces[at]), at, at + 1)]
    else:
        single = [thing for thing in told if thing not in pairs and _is_one_of_them(reading, thing)]
    if len({thing.value for thing in single}) == 1:
        reading.found = [thing for thing in reading.found if not any(thing is other for other in told)] + single
        for pair in pairs:
            reading.pieces[pair.first].owner = "context"


def without_spurned(reading: Reading) -> None:
    """ "No bearded men", "bearded men nahi": what is ruled out is the beard; the men tell a gender by the way.

    It tells one where the rest asks for more than looks and for nobody else: "no bearded men, 30-40". Strengths are
    marked before.
    """
    told = [thing for thing in reading.found if thing.field == "gender"]
    spurned = {id(thing): look for thing in told if (look := _spurned_for(reading, thing)) is not None}
    plain = all(thing.field in DENIED or thing in told for thing in reading.found)
    for thing in told:
        if id(thing) not in spurned:
            continue
        spurned[id(thing)].strength, thing.strength = "must_not", "must"
        if plain or len(spurned) < len(told):
            reading.pieces[thing.first].owner = "context"
            reading.found = [other for other in reading.found if other is not thing]


def _spurned_for(reading: Reading, thing: Found) -> Found | None:
    """The look right before whom it is said of, where either is ruled out."""
    look = next((one for one in reading.found if one.field in DENIED and one.last == thing.first), None)
    return look if look is not None and "must_not" in (look.strength, thing.strength) else None


def _is_one_of_them(reading: Reading, thing: Found) -> bool:
    """ "The lady", "the husband"; a bride or a dadi beside a couple may be somebody else's, and so may "his wife's"."""
    following = [piece.word for piece in reading.pieces[thing.last : thing.last + 1]]
    piece = reading.pieces[thing.first]
    return piece.has("gender") or (piece.word in _SPOUSES and following not in (["'"], ["'s"], ["ki"], ["ka"], ["ke"]))


_SPOUSES = ("husband", "wife", "pati", "patni", "biwi", "hubby", "groom")


def _gender_of(piece: Piece) -> str | None:
    gender = piece.tags.get("gender") or piece.tags.get("role_gender") or _THEM.get(piece.word)
    return None if piece.has("pair") else gender


def _is_singled_out(reading: Reading, at: int) -> bool:
    if _gender_of(reading.pieces[at]) is None:
        return False
    before = [piece.word for piece in reading.pieces[max(0, at - 2) : at]]
    after = [piece.word for piece in reading.pieces[at + 1 : at + 2] if not piece.newline]
    before = before[:-1] if before[-1:] == ["the"] and before[:-1] else before[-1:]
    return any(word in _SINGLING for word in before) or any(word in ("only", "hi", "alone") for word in after)
