"""What a message does to memory: keep something, forget it, set it aside this once, or ask what was. By rules."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from memory.time_words import MONTHS
from talents.vocabulary.ordinals import ORDINAL_OF

LONGEST_ACT = 2000
Deed = Literal["remember", "forget", "set_aside", "recall"]


@dataclass(frozen=True)
class Act:
    """`text` is what to keep or what is asked, in the director's words; `about` what to forget, "" for "that".

    `ordinal` counts from 1 in what was last named ("forget the second one"), -1 is the last of it, 0 none.
    """

    deed: Deed
    text: str = ""
    about: str = ""
    ordinal: int = 0


_POLITE = r"(?:please|pls|ok(?:ay)?|haan|and|aur|also|so|hey|ji)[ ,]+"
_KEEP = (
    r"(?:remember|note(?: down)?|keep in mind|make a note|do ?n['’]?t forget|do not forget|"
    r"(?:mera )?yaad (?:rakho|rakhna|rakhiye|rakhiyega|rakh(?: lo)?)|dhyaa?n (?:mein )?(?:rakho|rakhna|rakhiye)|"
    r"note kar(?:o|na| lo| lena)|याद (?:रखो|रखना|रखिए|रखिएगा)|ध्यान (?:रखो|रखना))"
)
_FROM_NOW = r"(?:from now on|in future|for the future|aage se|ab se|aaj se|अब से|आगे से)"
_LINK = r" ?[,:;–—-]* ?(?:(?:that|ki|kि|कि|this)\b ?[,:]? ?)?"
_LEADING = re.compile(rf"\s*(?:{_POLITE})*{_KEEP}(?!\S){_LINK}|\s*(?:{_POLITE})*{_KEEP}[,:;]{_LINK}", re.IGNORECASE)
_HENCEFORTH = re.compile(rf"\s*(?:{_POLITE})*{_FROM_NOW}\b ?[,:]? ?", re.IGNORECASE)
_TRAILING = re.compile(rf" ?[,;.–—-]+ ?(?:ye |yeh |isko |ise |this |please )?{_KEEP} ?[.!]*\s*$", re.IGNORECASE)
# "Remember who we chose?" and "remember when" ask; they keep nothing.
_QUESTION_WORD = re.compile(
    r"(?:who|whom|what|when|where|which|why|how|whether|if|the (?:one|girl|guy|list|time)\b|me\b|kaun|kya|kab|"
    r"kisko|kise)\b",
    re.IGNORECASE,
)
# What a director says of work that is over; it is kept as it is said.
_DECIDED = re.compile(
    r"\s*(?:(?:we|i|vikram|client|director|production|hum(?:ne)?|maine)\b[ \w]{0,30}?)"
    r"(?:rejected|dropped|turned down|passed on|chose|picked|selected|finali[sz]ed|locked|shortlisted|went with|"
    r"reject kar|final kar|select kar|lock kar)",
    re.IGNORECASE,
)
_THAT = (
    r"(?:that|it|this|that one|this one|that rule|this rule|that please|woh|wo|vo|usko|use|usse|ise|isko|"
    r"ye|yeh|वो|उसे|यह|इसे)"
)
_GONE = r"(?:forget|unlearn|un-?remember|erase|bhool ja(?:o|na|iye)?|bhul ja(?:o|na|iye)?|भूल जा(?:ओ|ना|इए)?)"
_FORGET_THAT = re.compile(
    rf"(?:{_POLITE})*(?:{_GONE}(?: about)?(?: {_THAT})?|{_THAT} {_GONE})(?: (?:please|pls|everywhere|ab|now))*",
    re.IGNORECASE,
)
_FORGET_NTH = re.compile(
    rf"(?:{_POLITE})*{_GONE} (?:the )?(?P<place>{'|'.join(ORDINAL_OF)})(?: (?:one|wala|wali|memory|rule))?",
    # So that no sign of another alphabet passes for a letter of a word that is looked up.
    re.IGNORECASE | re.ASCII,
)
_FORGET_ABOUT = re.compile(
    rf"(?:{_POLITE})*{_GONE} (?:what(?:ever)? (?:i|we) (?:said|told you) about (?P<said>.+)|"
    r"(?:the |my )?(?:rule|memory|note|preference) (?:about|for|on|of) (?P<rule>.+)|"
    r"(?:the |my )?(?P<named>.+?) (?:rule|memory|note|preference))",
    re.IGNORECASE,
)
_SET_ASIDE = re.compile(
    rf"(?:{_POLITE}|but[ ,]+|lekin[ ,]+|par[ ,]+|no[ ,]+|nahi[ ,]+)*"
    r"(?:(?:that (?:does[ \t]?n['’]?t|does not) apply |(?:ignore|skip|drop) (?:that|it|this) )?"
    r"(?:not )?(?:for|in|on|with) this (?:one|film|movie|project|series|show|ad|time|role|part|search|conversation)|"
    r"not this time|not (?:here|now)|(?:ignore|skip) (?:that|it|this) (?:here|this time|now)|"
    r"is(?:ke|me|mein)? (?:(?:baar|wale|wali|film|project) )?(?:(?:ke )?liye |mein |me )?(?:nahi+n?|mat)|"
    r"इस ?(?:बार|के लिए) नहीं)(?: (?:please|pls|ab|now))*",
    re.IGNORECASE,
)
_MUST_DENY = re.compile(r"\b(?:not|n['’]?t|ignore|skip|drop|nahi+n?|mat)\b|नहीं", re.IGNORECASE)
_WHEN = (
    r"yesterday|kal(?= wal| ki| ka)|last (?:week|month|year)|pichh?l[aei] (?:haft\w+|mahin\w+|saal)|"
    rf"(?:{'|'.join(MONTHS)})(?= wal| ki| ka)"
)
_RECALL = re.compile(
    r"\b(?:last time(?:['’]?s)?|pichh?li baar|pichh?le baar|last (?:wala|wali)|purani? list|"
    r"(?:old|earlier|last|previous) list|"
    r"list (?:from|of) (?:last|yesterday|that)|list (?:we|i|you) (?:made|had|saw|did|got)|"
    rf"(?:{_WHEN})(?:['’]s)?(?: (?:wal[ai]|ki|ka))? list|do you (?:still )?remember|yaad hai|"
    r"what (?:do|did) (?:\w+ ){1,2}(?:remember|know|say|tell|decide|choose|want|ask|look for|search)|"
    r"kya (?:bola|kaha|decide)|(?:bola|kaha|decide kiya|reject kiya|final kiya|select kiya) (?:tha|thi|the)|"
    r"(?:who|whom|kisko|kise|kaun|why|when|which|where|how many)\b[^?.]{0,60}?\b(?:did|was|were)\b|"
    r"did (?:we|i)\b|(?:who|whom|which) (?:we|i)\b|"
    r"(?:show|list|tell) (?:me )?(?:what|everything) you (?:remember|know))"
    r"|याद है|पिछली बार",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:reject\w*|chose|choose|chosen|pick\w*|select\w*|shortlist\w*|finali[sz]\w*|book\w*|cast|hired?|use|used|see|saw|seen|look|search|show|shown|"
    r"like|liked|audition\w*|call(?:ed)?|decid\w+|say|said|tell|told|want\w*|remember|last|list|pichh?l\w+|purani?|earlier|previous|drop\w*|"
    r"turn\w*|pass\w*|kiya|bola|kaha|yaad|agree\w*|ask\w*|know)\b|याद|पिछल",
    re.IGNORECASE,
)


def act(text: str) -> Act | None:
    """The act that the whole message is; None for a search or small talk."""
    said = " ".join(text.split())
    plain = said.rstrip(".!… ")
    if not plain or len(plain) > LONGEST_ACT:
        return None
    return _forgetting(plain) or _keeping(plain) or _asking(said)


def _keeping(plain: str) -> Act | None:
    lead = _LEADING.match(plain) or _HENCEFORTH.match(plain)
    if lead:
        rest = plain[lead.end() :].strip(" ,;:-–—")
        asks = rest.endswith("?") or _QUESTION_WORD.match(rest)
        if asks and not _HENCEFORTH.match(plain):
            return Act("recall", plain)
        return Act("remember", rest)
    tail = _TRAILING.search(plain)
    if tail and plain[: tail.start()].strip():
        return Act("remember", plain[: tail.start()].strip())
    if _DECIDED.match(plain) and not plain.endswith("?"):
        return Act("remember", plain)
    return None


def _forgetting(plain: str) -> Act | None:
    if _SET_ASIDE.fullmatch(plain) and _MUST_DENY.search(plain):
        return Act("set_aside")
    if _FORGET_THAT.fullmatch(plain):
        return Act("forget")
    nth = _FORGET_NTH.fullmatch(plain)
    if nth:
        return Act("forget", ordinal=ORDINAL_OF[nth["place"].lower()])
    about = _FORGET_ABOUT.fullmatch(plain)
    if about:
        return Act("forget", about=(about["said"] or about["rule"] or about["named"]).strip())
    return None


def _asking(text: str) -> Act | None:
    return Act("recall", text) if _RECALL.search(text) and _PAST.search(text) else None
