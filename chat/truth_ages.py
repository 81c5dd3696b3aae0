"""Ages said of people, in figures or words, in English and Hinglish, that nothing in the conversation has told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from chat.truth import Known
from chat.truth_words import FUNCTION, folded, vocabulary

# Stands in the text where a talent's reference will be drawn.
PLACE = "\ufffc"
_UNITS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
_TEENS = ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_IN_WORDS = {word: number for number, word in enumerate([*_UNITS, *_TEENS], 1)}
_IN_WORDS |= {word: 20 + 10 * place for place, word in enumerate(_TENS)}
_FIGURE = (
    rf"\d{{1,3}}|\b(?:{'|'.join(_TENS)})[\s-](?:{'|'.join(_UNITS)})\b|\b(?:{'|'.join([*_TENS, *_TEENS, *_UNITS])})\b"
)
_N = rf"(?P<low>{_FIGURE})(?:\s*(?:-|–|—|to|se|and)\s*(?P<high>\d{{1,3}}))?(?!\d)"
_YEARS = r"(?:years?|yrs?\.?|saal|sal|varsh|baras|साल|वर्ष)"
_SOMEBODY = rf"(?P<who>{PLACE}|[A-Z][\w’']+)"
_ADVERBS = r"(?:(?:now|only|just|about|around|actually|really|nearly|almost|turning|currently|barely)\s+)*"
_END = r"(?=\s*(?:[.,;:!?)\]|—–-]|$|and\b|but\b|or\b|from\b|with\b|this\b|last\b|next\b|today\b|years?\b|hai\b))"
_WORK = r"(?!\s*(?:experience|tajurba|kaam|career|theatre|training|record|contract))"

# Each with a sign, in small letters, without which it finds nothing: that is looked for first, for it costs less.
_PATTERNS = tuple(
    (re.compile(pattern, re.I if ignore else 0), re.compile(sign))
    for pattern, ignore, sign in (
        (
            rf"{_N}[\s-]*{_YEARS}[\s-]*(?:old|young|of\s+age|ki|ka|ke|की|का|के)(?!\w){_WORK}",
            True,
            "year|yr|sal|saal|varsh|baras|साल|वर्ष",
        ),
        (rf"{_N}[\s-]*(?:y\.?/?\s?o\b|y\.o\.|yo\b)", True, r"y(?<=[\d\seorxnty-]y)[./\s]{0,3}o"),
        (
            r"(?<!\w)(?P<playing>playing[\s-]+|screen[\s-]+)?(?:aged|ages?|umar|umr|उम्र|आयु)(?!\w)"
            rf"\s*(?:(?:is|are|was|of|hai|about|around|just|only|between|from|karib|है)\s+|[:=—–-]\s*)*\(?\s*{_N}",
            True,
            "age|um|उम्र|आयु",
        ),
        (
            r"(?<!\w)(?P<playing>can\s+play|plays?)\s+(?:from\s+|between\s+)?(?P<low>\d\d)\s*[-–—]\s*(?P<high>\d\d)\b",
            True,
            "play",
        ),
        (
            rf"(?:(?<!\w)(?:she|he|they|who|woh|vo|yeh|wo)|{PLACE})(?:['’]s|['’]re|\s+(?:is|was|are|turns|turned))?"
            rf"\s+{_ADVERBS}{_N}{_END}",
            True,
            "",
        ),
        (rf"{_SOMEBODY}(?:['’]s|\s+(?:is|was|turns|turned))\s+{_ADVERBS}{_N}{_END}", False, "is|was|turn|['’]s"),
        (rf"{_SOMEBODY}\s*[(\[]\s*(?:aged?:?\s*)?{_N}\s*{_YEARS}?\s*[)\]]", False, r"[(\[]"),
        (rf"{_SOMEBODY}\s*[,:–—-]\s*{_N}{_END}", False, "[,:–—-]"),
        (rf"{_SOMEBODY}\s*\t\s*{_N}\s*(?=\t|$)", False, "\t"),
        (
            r"(?<!\w)(?:born|birth|dob|janm)\b[^.!?\n]{0,30}?(?P<low>(?:19|20)\d\d)(?!\d)",
            True,
            "born|birth|dob|janm",
        ),
    )
)
_DIGIT = re.compile(r"\d")
_LETTERS = re.compile(r"[A-Za-z]+")
_SMALL = re.compile(r"\b(?:one|two)\b", re.I)
_PLAYED = re.compile(r"\b(?:playing|screen)\b", re.I)
_PLAYED_WORDS = frozenset(("playing", "screen"))
_COUNTING = frozenset(_IN_WORDS) - {"one", "two"}
# Facts and films grow old too.
_NOT_A_PERSON = re.compile(
    r"\b(?:confirmed|data|facts?|record|rates?|dates|film|credits?|entry|information)\b[^.!?]*$", re.I
)
_YOUNGEST = 3
_OLDEST = 110


@lru_cache(maxsize=20_000)
def _counts(word: str) -> bool:
    return word.lower() in _COUNTING


def may_make_age(word: str) -> bool:
    """Whether a word of plain letters may be of an age; of those that make none it takes two."""
    return _counts(word) or word.lower() in _PLAYED_WORDS


def may_be_of_age(text: str) -> bool:
    """Whether any word of it, for itself, may be of an age."""
    return not text.isascii() or _DIGIT.search(text) is not None or any(map(may_make_age, _LETTERS.findall(text)))


def may_tell_age(text: str) -> bool:
    """A quick look: False where there is no figure that could be anybody's age."""
    if not text.isascii() or _DIGIT.search(text):
        return True
    words = _LETTERS.findall(text)
    # "One" and "two" are said of everything and are nobody's age, unless it is the end of a range or of a figure.
    return any(map(_counts, words)) or (_SMALL.search(text) is not None and _PLAYED.search(text) is not None)


def ages(text: str, known: Known) -> Iterator[tuple[int, int]]:
    """Where in the text an age is said that is not known, the words around the figure included."""
    if not may_tell_age(text):
        return
    small = text.lower()
    for pattern, sign in _PATTERNS:
        for match in pattern.finditer(text) if sign.search(small) else ():
            if not _is_fine(match, text, known):
                yield match.start("low"), match.end("high" if match.groupdict().get("high") else "low")


def _is_fine(match: re.Match[str], text: str, known: Known) -> bool:
    groups = match.groupdict()
    low = _number(groups["low"])
    high = _number(groups.get("high") or groups["low"])
    who = groups.get("who")
    if who and who != PLACE and (folded(who) in FUNCTION or folded(who) in vocabulary()):
        return True
    if groups.get("playing"):
        return low in known.playing and high in known.playing
    if low > 1900:
        return False
    if not _YOUNGEST <= low <= _OLDEST or _NOT_A_PERSON.search(text[max(0, match.start() - 60) : match.start()]):
        return True
    return (low, high) in known.ages


def _number(figure: str) -> int:
    if figure.strip().isdecimal():
        return int(figure)
    return sum(_IN_WORDS[word] for word in re.split(r"[\s-]+", figure.casefold().strip()) if word in _IN_WORDS)
