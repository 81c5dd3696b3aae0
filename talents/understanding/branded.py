"""Brands as the products they sell, where a tie or an ad that is being cast is spoken of: "no Airtel deal"."""

from __future__ import annotations

from itertools import pairwise

from talents.understanding.advertised import is_advertised, is_one_breath
from talents.understanding.reading import Piece, Reading
from talents.vocabulary.brands import BRAND_CATEGORY
from talents.vocabulary.phrases import phrases
from talents.vocabulary.product_words import CLEAR_OF

_NEAR = 7
# Behind these an ad or a brand is one that somebody was in: no tie is asked about, and nothing is being cast.
_PAST = frozenset(
    phrases(
        """
        done, did, worked, been in, was in, were in, seen in, appeared in, featured in, starred in, from, from the,
        in the, in that, in our, like the, kiya, ki hui, kar chuka, kar chuki, kar chuke, ka ad kiya, was on, acted,
        modelled, endorsed, like
        """
    )
)
_WHOSE = ("wala", "wali", "wale", "fame", "waala", "waali", "girl", "guy", "boy", "kid")
# These nouns tell of work that was, or of no tie at all.
NO_TIE = frozenset(
    phrases("endorsed, modelled for, advertised, fronted, has fronted, have fronted, label, labels, category, doing")
)
# "Tata Tea Gold", "Nescafe Gold": of the brand's name, and no metal.
_RANGES = ("gold", "silver", "diamond", "platinum")
# "Hair ads", "a skin campaign": said of the body, what is sold for it.
_FOR_THE_BODY = {
    "hair": "hair_care",
    "skin": "skin_care",
    "face": "skin_care",
    "tooth": "oral_care",
    "teeth": "oral_care",
}
_LIST = (",", "/", "&", "or", "and", "ya", "aur", "nor", "any", "other")


def lend_products(reading: Reading) -> None:
    """Gives a brand its product, until `take_back_products`: what rules for products say holds of it too."""
    for before, piece in pairwise(reading.pieces):
        if before.has("brand") and piece.word in _RANGES and not piece.newline and not piece.owner:
            reading.retag(piece, {"ad_noun": True, "range": True})
        if before.has("brand", "product") and piece.word == "face" and not piece.newline and not piece.owner:
            # "Not a Lux face": who is tied to it, and no look.
            reading.retag(piece, piece.tags | {"conflict_noun": True})
    for piece, behind in pairwise(reading.pieces):
        advertised = behind.has("ad_noun") and not behind.newline and not behind.owner
        if piece.word in _FOR_THE_BODY and advertised and not piece.owner and not piece.has("product"):
            reading.retag(piece, piece.tags | {"product": _FOR_THE_BODY[piece.word], "lent": True})
    for at, piece in enumerate(reading.pieces):
        code = _code(piece)
        if code and (_is_tied(reading, at) or (not _is_past(reading, at) and _is_cast(reading, at, code))):
            reading.retag(piece, piece.tags | {"product": code, "lent": True})


def take_back_products(reading: Reading) -> None:
    for piece in reading.pieces:
        if piece.has("range"):
            piece.owner = piece.owner or "context"
        if piece.has("lent") and not piece.owner:
            reading.retag(piece, {tag: value for tag, value in piece.tags.items() if tag not in ("product", "lent")})


def _code(piece: Piece) -> str:
    plain = piece.has("brand") and not piece.has("product") and not piece.owner
    return BRAND_CATEGORY.get(str(piece.tags["brand"]), "") if plain else ""


def _is_tied(reading: Reading, at: int) -> bool:
    """ "No Airtel or Jio contract", "the face of Lakme": a word for a tie in the same breath, beyond other brands."""
    for step in (1, -1):
        here, left = at + step, _NEAR
        while 0 <= here < len(reading.pieces) and left and is_one_breath(reading, at, here):
            piece = reading.pieces[here]
            if step < 0 and piece.word in CLEAR_OF:
                return True
            if piece.has("conflict_noun") and piece.word not in NO_TIE and not piece.owner:
                return not (step < 0 and _is_of_work(reading, here))
            if piece.owner or not _passes(reading, here):
                break
            here, left = here + step, left - 1
    return False


def _is_of_work(reading: Reading, at: int) -> bool:
    """ "Represents" is said of agents too."""
    return reading.pieces[at].word == "represents"


def _passes(reading: Reading, at: int) -> bool:
    piece = reading.pieces[at]
    listed = (
        (piece.text.istitle() and not piece.tags)
        or piece.has("brand", "product", "ad_noun", "stop", "or", "and", "article", "slash")
        or piece.word in _LIST
    )
    return listed and not piece.has("credit_cue")


def _is_listed(piece: Piece) -> bool:
    return piece.has("brand", "product") or piece.word in _LIST


def _is_past(reading: Reading, at: int) -> bool:
    first = at
    while first > 0 and _is_listed(reading.pieces[first - 1]) and not reading.pieces[first].newline:
        first -= 1
    near = reading.pieces[max(0, first - 4) : first]
    if [piece.word for piece in near[-2:]] == ["ex", "-"] or [piece.word for piece in near[-1:]] == ["ex"]:
        return True
    # "No LIC ads" is of ads that were.
    ruled_out = any(piece.has("not_before", "denial") and not piece.owner for piece in near[-2:])
    if ruled_out or any(_tells_of_the_past(piece.word) for piece in near):
        return True
    for piece in reading.pieces[at + 1 : at + 5]:
        if piece.newline or piece.has("break"):
            return False
        if piece.word in _WHOSE or piece.word.startswith(("kiya", "kar chuk")):
            return True
    return False


def _tells_of_the_past(said: str) -> bool:
    """ "Has been in", "who did"."""
    plain = said.removeprefix("who ").removeprefix("has ").removeprefix("have ")
    return plain in _PAST or plain.split()[-1:] in (["done"], ["did"], ["worked"])


def _is_cast(reading: Reading, at: int, code: str) -> bool:
    """ "Swiggy ad", "casting for Zomato", "Client: HDFC Bank"."""
    return is_advertised(reading, at, code) or _is_plain_for(reading, at)


def _is_plain_for(reading: Reading, at: int) -> bool:
    before = [piece.word for piece in reading.pieces[max(0, at - 2) : at]]
    named = not reading.pieces[at].text.islower() or before[:1] in (["casting"], ["shooting"])
    return before[-1:] == ["for"] and named and not reading.pieces[at].has("platform")
