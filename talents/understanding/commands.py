"""Whole messages that are no search: more, show the second one, hello, thanks, help."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from talents.understanding.credits import is_proper
from talents.understanding.reading import Reading

Intent = Literal["find", "refine", "more", "show", "greet", "help", "thanks", "none"]


@dataclass(frozen=True)
class Command:
    intent: Intent
    count: int | None = None
    ordinal: int | None = None
    name: str | None = None


_ORDINALS: dict[int, str] = {
    1: "first|1st|pehli|pehla|pehle|pahli|pahla|1", 2: "second|2nd|doosri|doosra|dusri|dusra|doosre|dusre|2",
    3: "third|3rd|teesri|teesra|tisri|tisra|teesre|3", 4: "fourth|4th|chauthi|chautha|chothi|chautha|4", 5: "fifth|5th|paanchvi|paanchva|panchvi|5",
    6: "sixth|6th|chhathi|chhatha|6", 7: "seventh|7th|saatvi|saatva|7", 8: "eighth|8th|aathvi|aathva|8", 9: "ninth|9th|nauvi|nauva|9",
    10: "tenth|10th|dasvi|dasva|10", -1: "last|final|aakhri|akhri|aakhiri|bottom",
}  # fmt: skip
_ORDINAL_OF = {word: number for number, words in _ORDINALS.items() for word in words.split("|")}
_WORDS = "|".join(sorted((word for word in _ORDINAL_OF if not word.isdigit()), key=len, reverse=True))
_LEAD = (
    r"(?:(?:ok|okay|and|now|please|so|aur|can you|could you|pls|can i) )*(?:(?:tell|show|give|get) (?:me )?(?:more |details |everything )?(?:about |of |on )?|"
    r"(?:more|details|info|information|profile|everything) (?:about|of|on|for) |open |see |view |pull up |bring up |who is |who s |whos |what about |"
    r"how about |what is |what s |whats |describe |let me see |i like |i want to see |more on |more about |kaun hai |expand )?"
)
_NOUN = r"(?: (?:one|wali|wala|wale|waali|waala|ones|talent|profile|girl|guy|actor|actress|person|candidate|result|card|lady|woman|man|name|boy|ladki|ladka|option))"
_TAIL = (
    r"(?: s)?(?: (?:s|profile|details|detail|credits|rate|rates|dates|height|age|languages|skills|availability|agent|agency|please|pls|"
    r"ka|ki|ke|ko|baare|bare|mein|me|main|batao|bata|do|dikhao|dikhaiye|kaun|hai|in detail|more|from the list|on the list|in the list|again|dena))*"
)
_SHOW = re.compile(rf"{_LEAD}(?:the )?(?:very )?(?P<word>{_WORDS})(?:{_NOUN}{_TAIL}|{_TAIL})")
_NUMBERED = re.compile(
    rf"(?:{_LEAD}(?:the )?(?:#|number|no|num|option|result|card|profile|candidate) ?|(?:open|view|who is|details of|profile of) )(?P<number>\d{{1,2}}){_TAIL}(?: wali| wala)?{_TAIL}"
)
_PRONOUN = r"(?:her|him|she|he|hers|his|uska|uski|uske|unka|unki|unke|iska|iski|iske|isko|usko|this one|that one|this girl|this guy|that girl|that guy|this person)"
_ABOUT = (
    r"(?:rate|rates|fee|dates|date|credits|work|languages|language|height|profile|details|skills|availability|agent|agency|age|real age|"
    r"actual age|date of birth|dob|birthday|city|base|playing age|bio|reel|naam|name|number|budget|look|accent|accents|umar|asli umar|"
    r"phone number|contact details|contact|training|showreel|photos|picture)"
)
_FOCUS = re.compile(
    rf"{_LEAD}{_PRONOUN}(?: {_ABOUT})?{_TAIL}|{_LEAD}{_PRONOUN} {_ABOUT}.*|(?:what|which|how|where|when|is|does|can|has|did|was|will) .*?\b{_PRONOUN}\b.*|"
    rf"{_PRONOUN} (?:real |asli |actual )?{_ABOUT}.*|{_PRONOUN} (?:ke )?(?:baare|bare) .*"
)
_MORE = re.compile(
    r"(?:(?:ok|okay|and|now|please|pls|can you|could you|aur|can i|may i|i want to|let s|anyone|is there|are there) )*(?:(?:show|give|get|see|list|find|load|send) )?(?:me )?(?:some |a few |any |the |few )?(?P<n1>\d+ )?"
    r"(?:more|next|others|other|next page|aur|agle|agla|aage|baaki|rest|remaining|anyone else|koi aur|kuch aur|the rest)"
    r"(?: (?P<n2>\d+))?(?: (?:more|please|pls|page|ones|one|results|options|profiles|people|names|talents|dikhao|dikhaiye|dikha do|batao|log|hain|hai|set|actors|girls|guys|women|men|do|kya|of them|like this|like these|cards|matches))*"
)
_GREET = frozenset(["hi", "hello", "hey", "hii", "hiya", "helo", "namaste", "namaskar", "namaskaar", "salaam", "salam", "ji", "there", "good", "morning", "evening", "afternoon", "yo", "castmatch", "sir", "madam", "team", "everyone", "how", "are", "you", "kaise", "ho", "kya", "haal", "hai", "sat", "sri", "akal", "vanakkam", "all"])  # fmt: skip
_GREETINGS = frozenset(
    [
        "hi",
        "hello",
        "hey",
        "hii",
        "hiya",
        "helo",
        "namaste",
        "namaskar",
        "namaskaar",
        "salaam",
        "salam",
        "morning",
        "evening",
        "afternoon",
        "vanakkam",
        "yo",
    ]
)
_THANKS = re.compile(
    r"(?:(?:ok|okay|great|perfect|cool|nice|super|awesome|wow|hey|alright|good) ?)*(?:many )?(?:thanks|thank you|thankyou|thx|ty|shukriya|dhanyavaad|dhanyavad|"
    r"dhanyawad|meherbani|cheers)\b.{0,40}|(?:ok|okay|great|perfect|cool|super|awesome|wow|alright|got it|badhiya|bahut badhiya|mast|theek hai|thik hai|sahi hai|done)"
)
_HELP = re.compile(
    r"help(?: me)?(?: please)?|madad.*|what (?:all )?can (?:you|i|this) (?:do|ask|help with|search|say|understand|find|type).*|how (?:do|does|can|should) (?:i |this |it |you )?"
    r"(?:use|work|works|help|search|ask|start).*|how to (?:use|search|ask|start).*|what (?:do|are) you.*|who are you.*|kya kar sakte ho.*|kaise use .*|what is this.*|"
    r"(?:tum|aap) kya kar sakte.*|kaise kaam karta hai.*|examples?|instructions|commands|\?|kya kya kar sakte.*|what can i ask.*"
)
_NAME_LEAD = re.compile(
    r"(?:(?:ok|okay|and|now|please|so) )*(?:(?:tell me|show me|show|give me|open|see|view|pull up|bring up|get|know|info|information|more|details|everything|profile|what do you know)"
    r"(?: more| details| everything| the)?(?: profile| details)?(?: about| of| on| for)|open|who is|who s|pull up|view|tell me about)"
)  # fmt: skip
_NAME_TAIL = (
    "profile",
    "details",
    "baare",
    "bare",
    "credits",
    "rate",
    "rates",
    "dates",
    "reel",
    "showreel",
    "bio",
    "work",
    "availability",
)


def plain(reading: Reading) -> str:
    """The message in folded words with digits for numbers and no punctuation but "#" and "?"."""
    words = []
    for piece in reading.pieces:
        if piece.number is not None and not piece.ordinal and piece.number.is_integer() and piece.word != "one":
            words.append(str(int(piece.number)))
        elif piece.ordinal:
            words.append(f"{int(piece.number or 0)}{piece.text[-2:].lower()}")
        elif any(letter.isalnum() for letter in piece.word) or piece.word == "#":
            words.append(re.sub(r"[^\w# ]", "", piece.word))
    return " ".join(" ".join(words).split()) or ("?" if "?" in reading.text else "")


def command(reading: Reading) -> Command | None:
    """The command that the whole message is, or None."""
    said = plain(reading)
    if len(said) > 200:
        return None
    words = set(said.split())
    if words and words <= _GREET and words & _GREETINGS:
        return Command("greet")
    if _THANKS.fullmatch(said):
        return Command("thanks")
    if _HELP.fullmatch(said):
        return Command("help")
    return _shown(reading, said) or _more(said)


def _more(said: str) -> Command | None:
    match = _MORE.fullmatch(said)
    if match is None or said in ("the", "one"):
        return None
    count = match.group("n1") or match.group("n2")
    return Command("more", count=int(count) if count else None)


def _shown(reading: Reading, said: str) -> Command | None:
    match = _NUMBERED.fullmatch(said)
    if match:
        return Command("show", ordinal=int(match.group("number")))
    match = _SHOW.fullmatch(said)
    if match:
        return Command("show", ordinal=_ORDINAL_OF[match.group("word")])
    if _FOCUS.fullmatch(said):
        return Command("show", ordinal=0)
    name = _name(reading, said)
    return Command("show", name=name) if name else None


def _name(reading: Reading, said: str) -> str | None:
    """ "Tell me about Aditi", "Aditi Rao ka profile", "who is Meera?"."""
    lead = _NAME_LEAD.match(said)
    pieces = reading.pieces
    start = _after_words(reading, len(lead.group().split())) if lead else 0
    end = start
    while end < len(pieces) and end - start < 4 and (is_proper(reading, end) or (lead and _is_unknown(reading, end))):
        end += 1
    if end == start:
        return None
    rest = [piece for piece in pieces[end:] if any(letter.isalnum() for letter in piece.word)]
    if lead:
        return (
            reading.words(start, end) if all(piece.has("stop") or piece.word in _NAME_TAIL for piece in rest) else None
        )
    asks = any(word in _NAME_TAIL for piece in rest for word in piece.word.split())
    filler = all(piece.has("stop", "rate_unit", "credit_cue", "free_cue") or piece.word in _NAME_TAIL for piece in rest)
    return reading.words(start, end) if asks and filler else None


def _after_words(reading: Reading, count: int) -> int:
    seen = 0
    for at, piece in enumerate(reading.pieces):
        if seen >= count:
            return at
        seen += len(piece.word.split()) if any(letter.isalnum() for letter in piece.word) else 0
    return len(reading.pieces)


def _is_unknown(reading: Reading, at: int) -> bool:
    piece = reading.pieces[at]
    return piece.word[:1].isalpha() and not (set(piece.tags) - {"accent", "respelt"})
