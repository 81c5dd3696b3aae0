"""The product of the ad that is being cast: "masala TVC", "ad for a tea brand", "diaper commercial", "Brand: tea"."""

from __future__ import annotations

from talents.understanding.counted_work import is_counted
from talents.understanding.past import is_dated_ad
from talents.understanding.reading import Piece, Reading
from talents.understanding.signs import is_dash
from talents.vocabulary.phrases import phrases
from talents.vocabulary.product_words import REGULATED
from talents.vocabulary.work import CARRIED

_ENDS = (".", "!", "?", ";")
# "Print ad for a bank"; a film for one may be about it.
_ADS = phrases(
    """
    print, print ad, print ads, print shoot, print campaign, campaign, catalogue, catalog, catalogue shoot, hoarding,
    billboard, online ad, online film, promo, launch film, shoot, brand shoot, ad shoot, photoshoot, photo shoot
    """
)
_PAST = phrases(
    """
    done, has done, have done, did, worked in, acted in, been in, worked, kiya ho, seen in, has been in, have been in,
    shot, has shot, have shot, appeared in, featured in, starred in, fronted, has fronted, modelled in, who did,
    was in, were in
    """
)
_IS_NOW = ("is", "now", "'s", "was", "will", "be", "actually")
_LABELS = ("brand", "product", "client", "category", "brief", "campaign", "advertiser", "company")
_LONGEST = 4
# "A travel film", "a gaming video": made of what is named, or to sell it.
_ALSO_OF_THEMES = frozenset(phrases("film, films, shoot, video, reel, promo, launch, spot, lookbook, look book"))
# Products that films and videos are made of as well: only a commercial sells them.
_ALSO_THEMES = frozenset(("sports", "travel", "gaming", "education", "public_service", "airlines", "hospitals"))


def advertised(reading: Reading) -> list[int]:
    """Where it is named; empty where no ad is being cast."""
    for at, piece in enumerate(reading.pieces):
        # "Builder's tea ad" is for the tea.
        whose = 2 if [near.word for near in reading.pieces[at + 1 : at + 3]] in (["'", "s"], ["’", "s"]) else 0
        behind = [
            near for near in reading.pieces[at + 1 + whose : at + 2 + whose] if near.has("product") and not near.newline
        ]
        if behind and behind[0].word == "psa" and piece.has("product") and not piece.owner:
            # "Bank PSA": what a bank has to say.
            return [at]
        if behind:
            # "A tractor loan film" is for the loan.
            continue
        if not piece.owner and piece.has("product") and is_advertised(reading, at, piece.tags["product"]):
            return [at]
    return []


def is_advertised(reading: Reading, at: int, product: str) -> bool:
    """Whether the ad that is being cast sells what this piece names, which is of that category."""
    return (
        _is_itself_an_ad(reading, at)
        or _is_a_client(reading, at)
        or _leads_to_an_ad(reading, at, product)
        or _is_named_behind(reading, at, product)
        or _is_labelled(reading, at)
        or _is_made(reading, at)
        or _is_fronted(reading, at)
        or _is_all_that_is_said(reading, at, product)
    )


def _is_itself_an_ad(reading: Reading, at: int) -> bool:
    """ "PSA on road safety", "awareness campaign for girls"."""
    return reading.pieces[at].word.split()[-1] in _ITSELF and not _is_past(reading, at, at)


_ITSELF = ("ad", "psa", "campaign", "film")


def _is_a_client(reading: Reading, at: int) -> bool:
    """ "We represent a malt-drink client", "for an FMCG tea client"."""
    following = reading.pieces[at + 1 : at + 2]
    client = bool(following) and following[0].word in ("client", "advertiser") and not following[0].newline
    before = reading.pieces[max(0, at - 3) : at]
    tied = any(piece.has("conflict_noun") and piece.word != "represents" for piece in before)
    return client and not tied and not any(piece.has("not_before", "credit_cue") for piece in before)


def is_one_breath(reading: Reading, one: int, other: int) -> bool:
    low, high = sorted((one, other))
    return not any(piece.newline or piece.word in _ENDS for piece in reading.pieces[low + 1 : high + 1])


def _leads_to_an_ad(reading: Reading, at: int, product: str) -> bool:
    """ "Shampoo TVC", "jewellery house's digital film", "soap ki ad"."""
    named, odd = bool(set(reading.pieces[at].word.split()) & _SELLERS), False
    # "Apollo hospital brochure": the brand's name makes it sure.
    named = named or (at > 0 and reading.pieces[at - 1].has("brand"))
    for here in range(at + 1, min(len(reading.pieces), at + 1 + _LONGEST)):
        piece = reading.pieces[here]
        if piece.owner or piece.newline:
            return False
        if (
            _is_a_job(reading, at, here)
            or _is_an_ad(reading, here, sure=named or product not in _ALSO_THEMES)
            or (piece.has("shoot_in") and (named or piece.word == "campaign in"))
        ):
            # "Sofa brand shoot in Gurgaon"; a "tea estate shoot in Munnar" is no ad.
            return not _is_past(reading, at, here)
        named = named or piece.has("ad_noun")
        if piece.has("ad_noun", "product") or piece.word in ("ka", "ki", "ke", "'", "s", "'s", "-", "/"):
            continue
        # "Pan masala surrogate ad": one word of how.
        if odd or piece.tags or not piece.is_word or not piece.text.islower():
            return False
        odd = True
    return False


def _is_a_job(reading: Reading, at: int, here: int) -> bool:
    """ "For the lipstick thing", "biscuit job, mum wanted"; "has a bank job" is a trade."""
    first = at
    while first > 0 and not reading.pieces[first].newline and reading.pieces[first - 1].has("product", "brand"):
        first -= 1
    before = reading.pieces[first - 1] if first and not reading.pieces[first].newline else None
    opens = before is None or before.has("break") or before.word in _THE
    return reading.pieces[here].word in _JOBS and here == at + 1 and opens


_JOBS = ("job", "gig", "thing", "brief", "pitch", "account")
_THE = ("the", "this", "that", "our", "for", "new", "for the", "for our", "another", "ek", "wo", "woh")
_SELLERS = frozenset(phrases("app, brand, company, chain, store, club, label, house, board"))


def _is_an_ad(reading: Reading, at: int, *, sure: bool) -> bool:
    piece = reading.pieces[at]
    sure = sure or piece.word not in _ALSO_OF_THEMES
    return piece.tags.get("credit") == "tvc" or (sure and piece.has("advertised_by"))


def _is_named_behind(reading: Reading, at: int, product: str) -> bool:
    """ "Ad for an insurance company", "a film by a bank"."""
    for here in range(at - 1, max(-1, at - 6), -1):
        piece = reading.pieces[here]
        if piece.owner or reading.pieces[here + 1].newline:
            return False
        if (
            piece.word == "for"
            and _is_of_a_brand(reading, at, product)
            and not (here and reading.pieces[here - 1].has("credit_cue"))
        ):
            return True
        if (
            piece.word in _IS
            and here
            and reading.pieces[at + 1 : at + 2]
            and reading.pieces[at + 1].word in ("ka", "ki")
        ):
            # "Ad hai namkeen ka".
            return _is_an_ad(reading, here - 1, sure=False) and not _is_past(reading, here - 1, here - 1)
        if piece.word in ("for", "by") and here:
            while here > 1 and reading.pieces[here - 1].word in _IS_NOW:
                # "The ad is now for a mutual fund".
                here -= 1
            named = reading.pieces[here - 1].word in _ADS or _is_an_ad(reading, here - 1, sure=piece.word == "by")
            return named and not (_is_past(reading, here - 1, here - 1) or is_counted(reading, here - 1))
        if piece.word == "(" and here and _is_an_ad(reading, here - 1, sure=False):
            # "Period ad (gold loan)".
            return not _is_past(reading, here - 1, here - 1)
        named = piece.has("brand") or (piece.text.istitle() and not piece.tags)
        # "For a men's underwear label": whom it is made for.
        if not (named or piece.has("stop", "ad_noun", "gender", "product") or piece.word in _QUOTES):
            return False
    return False


_IS = ("hai", "ek", "he")
_QUOTES = ('"', "'")


def _is_of_a_brand(reading: Reading, at: int, product: str) -> bool:
    if product in REGULATED:
        # "Must be 21 for an alcohol brand" gives the reason for the age.
        return False
    following = reading.pieces[at + 1 : at + 2]
    branded = bool(_COMPANIES & set(reading.pieces[at].word.split())) or reading.pieces[at].has("lent")
    listed = bool(following) and following[0].has("comma") and _is_only_an_ad(reading, at + 2)
    return branded or listed or (bool(following) and following[0].word in _COMPANIES)


_COMPANIES = frozenset(("brand", "company", "client", "label", "giant", "major", "startup", "maker", "app"))


def _is_labelled(reading: Reading, at: int) -> bool:
    """ "Brand: bottled water"."""
    first = at
    while first > 0 and at - first < _LONGEST and _praises(reading, first - 1):
        first -= 1
    before = [piece.word for piece in reading.pieces[max(0, first - 2) : first]]
    return len(before) > 1 and before[-1] in (":", "-", "is", "=") and before[-2] in _LABELS


def _is_made(reading: Reading, at: int) -> bool:
    """ "Our client makes pressure cookers"."""
    before = [piece.word for piece in reading.pieces[max(0, at - _LONGEST) : at] if not piece.has("article")]
    told = next((here for here, word in enumerate(before) if word in _MAKES), 0)
    return told > 0 and before[told - 1] in (*_LABELS, "who") and "client" in before


def _is_fronted(reading: Reading, at: int) -> bool:
    """ "Fronting a hair oil so hair matters": who is cast is its face."""
    first = at
    while first > 0 and (reading.pieces[first - 1].has("article", "the") or reading.pieces[first - 1].word == "new"):
        first -= 1
    return first > 0 and reading.pieces[first - 1].word in _FRONTING and not reading.pieces[first].newline


_FRONTING = ("fronting", "endorsing")
_MAKES = ("makes", "sells", "manufactures", "make", "sell", "produces")


def _praises(reading: Reading, at: int) -> bool:
    """ "Client: a leading two-wheeler company": what stands between the label and the product."""
    piece = reading.pieces[at]
    return not piece.owner and (piece.has("article", "the", "soft") or (piece.is_word and not piece.tags))


def _is_all_that_is_said(reading: Reading, at: int, product: str) -> bool:
    """ "Watch brand, gentleman, 50s", "beer ad, over 25", "a face wash, TVC": between its commas only the product."""
    if product in REGULATED and reading.has_found("over_age"):
        # "18+ only, wine brand" gives the reason for the age.
        return False
    first, last = _between_commas(reading, at)
    told = reading.pieces[first:last]
    branded = any(piece.word.rpartition(" ")[2] in _BRANDED for piece in told)
    plain = all(
        piece.has("product", "ad_noun", "brand") or piece.word in ("a", "an", "our", "for a", "for an", "for")
        for piece in told
    )
    branded = branded or _is_only_an_ad(reading, last + 1) or _is_only_an_ad(reading, first - 2)
    return branded and plain and not any(piece.owner for piece in told) and len(told) < len(reading.pieces)


def _between_commas(reading: Reading, at: int) -> tuple[int, int]:
    first, last = at, at + 1
    while first > 0 and not reading.pieces[first].newline and not _parts(reading.pieces[first - 1]):
        first -= 1
    while last < len(reading.pieces) and not _ends_here(reading, last):
        last += 1
    return first, last


def _is_only_an_ad(reading: Reading, at: int) -> bool:
    """ "Face wash, TVC", "print ad, sarees": nothing but the medium beside it."""
    if not 0 <= at < len(reading.pieces):
        return False
    first, last = _between_commas(reading, at)
    return all(piece.tags.get("credit") == "tvc" or piece.word in ("a", *_ADS) for piece in reading.pieces[first:last])


def _ends_here(reading: Reading, at: int) -> bool:
    return reading.pieces[at].newline or _parts(reading.pieces[at])


def _parts(piece: Piece) -> bool:
    """A comma, a stop, or a dash between spaces: "AD FILM – CHOCOLATE BRAND – …"."""
    return piece.has("break", "comma") or is_dash(piece)


_BRANDED = (*_COMPANIES, "ad", "ads", "campaign", "shoot", "tvc", "dvc")


def _is_past(reading: Reading, first: int, last: int) -> bool:
    """ "Tea ads experience", "has done tea ads": past work, not the ad being cast."""
    following = reading.pieces[last + 1 : last + 2]
    behind = following and following[0].has("credit_cue") and following[0].word.startswith(("exp", "credit", "backg"))
    return (
        bool(behind)
        or is_dated_ad(reading, last)
        or _was_done(reading, last)
        or any(near.word in _PAST for near in reading.pieces[max(0, first - 5) : first])
    )


def _was_done(reading: Reading, at: int) -> bool:
    """ "Chai ka TVC kis kis ne kiya hai?", "bank ads in her kitty": who did it is asked."""
    for piece in reading.pieces[at + 1 : at + 1 + _LONGEST]:
        if piece.newline or piece.owner or piece.has("break"):
            return False
        if piece.has("credit_cue") and (piece.word.startswith(_DONE) or piece.word in CARRIED):
            return True
    return False


_DONE = ("kiya", "ki hai", "ki ho", "kiye", "kari", "kar chuk")
