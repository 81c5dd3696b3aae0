"""Whoever lacks it is not to be sent: "CINTAA card nahi hai to mat bhejo", "no licence, don't bother"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from talents.understanding.reading import Reading
from talents.vocabulary.phrases import either

_NAHI = either("nahi, nahin, nhi, nai, na, naa")
_BEING = either(
    r"""
    ke, ki, se, mein, me, pe, par, hai, hain, ho, hoga, hogi, hua, hui, hon, aati, aata, aate, aaye, aaya, aae, aayi,
    \w+t[aie], kar, paas, rehne wale
    """
)
_THEN = either(
    """
    to, toh, tab, phir, koi, entry, entries, option, options, kisi ko, then, us, unko, use, usko, unhe, unhein, un
    logo ko, aise logo ko, inko, wo, woh, please, plz, pls, bilkul, profile, naam
    """
)
_SEND = either(
    "bhej, dikha, suggest, propose, recommend, la, laa, rakh, de, consider, share, submit, apply, contact, call, aa"
)
_VERDICT = either(
    rf"""
    (?:mat|na|nahi) {_SEND}\w*(?: (?:kar|karo|karna|do|dena|jaye|jaaye))?, {_SEND}\w* mat,
    (?:rehne|rahne) (?:do|dena|dijiye|dein), (?:chhod|chod|hata|nikal) (?:do|dena|dijiye), chhodo, chodo, chhodna,
    apply (?:na|mat) kar\w*, hatao, nikalo, (?:skip|avoid|reject|ignore|drop)(?: karo| kar do| karna| kijiye)?, sorry,
    (?:koi )?(?:fayda|faayda|matlab|point) nahi,
    (?:mera |hamara |humara )?(?:time|waqt) (?:waste|barbaad|kharab) (?:mat|na) \w+,
    don't (?:send|bother|apply|show|share|suggest), nahi(?: chalega| chalegi| chalenge| chahiye| lenge)?, no use,
    bekaar hai, out
    """
)
_LACKED = re.compile(rf"(?:(?:se|ke|ki|mein|me) )?{_NAHI}(?: {_BEING}){{0,4}}(?: {_THEN}){{1,3}} {_VERDICT}")
_WITHOUT = re.compile(rf"(?:ke |k )?(?:bina|bagair|baghair|bager)(?: ke)?(?: {_THEN}){{0,2}} {_VERDICT}")
_BOTHER = either("send, bother, apply, show, share, suggest, submit, forward, put")
_DONT = rf"(?:please )?(?:don't|do not|dont|never|no need to) (?:even )?{_BOTHER}(?: \w+){{0,3}}"
_LACKING = either(
    """
    doesn't, don't, does not, do not, can't, cannot, isn't, aren't, hasn't, haven't, has no, have no, lacks, lack, has
    not, have not, is not, are not
    """
)
_IF_LACKING = re.compile(
    rf"{_DONT} (?:if|in case) (?:(?:they|he|she|you|someone|somebody|the \w+) )?{_LACKING}"
    r"(?: (?:have|hold|speak|know|do|play|got|a|an|any|their|own))*"
)
_NO = re.compile(r"(?:if )?(?:there's )?(?:no|without|bina|agar)(?: (?:a|an|any|valid))*")
_THEN_DONT = re.compile(
    rf"(?:to |toh )?(?:mat|na) {_SEND}\w*|(?:then |to |toh )?(?:please )?"
    r"(?:don't|do not|dont|need not) (?:even )?(?:send|bother|apply|show|share|suggest|submit)\w*"
)
_ON_PAPER = ("union", "licence", "licence_word", "passport", "language", "skill", "training", "right_to_work")
_OF_WHOM = frozenset(
    ("jinke", "jiske", "jinko", "jisko", "jise", "jinhe", "jinhein", "jisse", "jinse", "jo", "paas", "agar", "log")
)
# What any of these wordings begins with: most messages have none of them to be read for.
_OPENING = frozenset(
    (
        *("nahi", "nahin", "nhi", "nai", "na", "naa", "se", "ke", "ki", "mein", "me", "k", "bina", "bagair", "baghair"),
        *("bager", "please", "don", "do", "dont", "never", "no", "if", "there", "without", "agar"),
    )
)
_NEAR, _LONGEST = 5, 12


def take_lacks_for_wishes(reading: Reading) -> None:
    """Takes the two noes out of the message, so that what stands between is asked for like anything else."""
    for at in range(len(reading.pieces)):
        piece = reading.pieces[at]
        if piece.owner or piece.word.replace("'", " ").partition(" ")[0] not in _OPENING:
            continue
        end = _matched(reading, at, _LACKED) or _matched(reading, at, _WITHOUT)
        if end and _is_of_something(reading, at):
            _silence(reading, at, end)
            for near in range(max(0, at - _NEAR), at):
                if reading.pieces[near].word in _OF_WHOM:
                    _silence(reading, near, near + 1)
            continue
        end = _matched(reading, at, _IF_LACKING)
        if end:
            _silence(reading, at, end)
            continue
        _take_a_no_before(reading, at)


def _take_a_no_before(reading: Reading, at: int) -> None:
    """ "No CINTAA card, don't bother", "if no licence then don't send"."""
    start = _matched(reading, at, _NO)
    if not start:
        return
    last = start
    while last < len(reading.pieces) and last - start < _NEAR and reading.pieces[last].has(*_ON_PAPER):
        last += 1
    then = last + 1 if last < len(reading.pieces) and reading.pieces[last].has("comma") else last
    end = _matched(reading, then, _THEN_DONT) if last > start else 0
    # "No dancers, please don't send anyone who …" goes on with another no.
    if end and (end == len(reading.pieces) or reading.breaks(end)):
        _silence(reading, at, start)
        _silence(reading, last, end)


def _is_of_something(reading: Reading, at: int) -> bool:
    return at > 0 and not reading.breaks(at) and not reading.breaks(at - 1)


def _silence(reading: Reading, first: int, last: int) -> None:
    for piece in reading.pieces[first:last]:
        reading.retag(piece, {"stop": True})
    reading.claim(first, last, "context")


def _matched(reading: Reading, at: int, wording: re.Pattern[str]) -> int:
    """The piece behind the last of this wording, where it begins with this piece; else 0."""
    said = ""
    for here, word in _breath(reading, at):
        said = f"{said} {word}".strip()
        rest = wording.fullmatch(said)
        following = reading.pieces[here + 1 : here + 2]
        if rest and not any(wording.fullmatch(f"{said} {near.word}") for near in following):
            return here + 1
    return 0


def _breath(reading: Reading, at: int) -> Iterator[tuple[int, str]]:
    for here in range(at, min(len(reading.pieces), at + _LONGEST)):
        if here > at and reading.breaks(here):
            return
        yield here, reading.pieces[here].word.replace(" ' ", "'")
