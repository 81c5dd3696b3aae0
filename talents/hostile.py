"""Finds text in a biography that speaks to the software instead of the reader: orders, hidden signs, markup.

A finding is shown to staff, and the sentence it stands in does not count in a search. Nothing else depends on it:
whatever is missed is still only quoted data (`talents.tools`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from itertools import takewhile

KINDS = {
    "order": "gives orders to the software",
    "ranking": "asks for a better place",
    "role": "poses as the system or its owner",
    "secrets": "asks for instructions, lists or contacts",
    "markup": "holds markup, comments or references",
    "hidden": "holds signs that a reader does not see",
}
# Letters that do the work of others: Cyrillic and Greek ones, figures and signs.
_LOOKALIKES = str.maketrans("аеорсухіѕԁɡјӏοαει0134@$!|", "aeopcyxisdgjloaeioieaasil")
_ZERO_WIDTH = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\u180e\U000e0000-\U000e007f]")
_SENTENCES = re.compile(r"[^.!?\n।]*(?:[.!?\n।]+|$)")
_OBJECTS = (
    r"(?:instruction|prompt|rule|direction|guideline|command|order|filter|polic|criteria|constraint|safeguard|message|"
    r"context|training|ranking|scoring|nirdesh|niyam|hidayat)\w*"
)
_MODEL = (
    r"(?:ai|llm|gpt|chatgpt|claude|assistant|(?:language\s+)?model|chat\s?bot|bot|system|software|algorithm|computer)"
)
_PATTERNS = {
    "order": (
        rf"\b(?:ignor|disregard|forget|overrid|bypass|skip|drop|cancel|discard|neglect)\w*\b[^,.!?\n]{{0,50}}\b{_OBJECTS}",
        r"\b(?:ignore|disregard|forget)\s+(?:all|any|every|everything|anything|whatever|the|what)\b[^.!?\n]{0,30}"
        r"\b(?:above|before|previous|prior|earlier|else|others?|told|said)\b",
        rf"\b(?:new|updated|real|actual|secret|hidden|following)\s+{_OBJECTS}\s*(?:[:=]|follow|are|is|for)",
        rf"\b(?:attention|dear|hey|hello|note\s+to|message\s+(?:for|to)|if\s+you\s+are"
        rf"(?:\s+an?)?)\s+(?:the\s+|any\s+|an?\s+)?{_MODEL}\b",
        rf"\b{_MODEL}\b[^.!?\n]{{0,25}}\b(?:must|should|shall|has\s+to|have\s+to|is\s+to|will\s+now|please|kripya)\b",
        r"\b(?:nirdesh|niyam|hidayat|instructions?|rules?|prompt)\w*\b[^.!?\n]{0,30}\b(?:bhool|bhula|bhul|ignore|chhod|chod|"
        r"hata|mat\s+mano|anusar|follow)\w*",
        r"\b(?:bhool|bhula|bhul)\w*\s+(?:ja|jao|jaa|jaiye|kar|do)\w*\b[^.!?\n]{0,40}(?:nirdesh|niyam|pehle|purane|sab)|"
        r"\b(?:pehle|purane|upar|baaki|baki)\s+(?:ke|wale|waale|ki|sab|sabhi)?[^.!?\n]{0,25}\b(?:bhool|bhula|ignore|nirdesh)",
        r"(?:निर्देश|नियम|आदेश)[^.!?।\n]{0,40}(?:भूल|अनदेखा|नज़रअंदाज़|मत\s+मान|छोड़)|(?:भूल|अनदेखा)[^.!?।\n]{0,40}(?:निर्देश|नियम)",
        r"\b(?:you\s+are\s+now|act\s+as|pretend\s+(?:to\s+be|that|you)|from\s+now\s+on\s+you|roleplay\s+as|ab\s+(?:tum|aap)\b"
        r"[^.!?\n]{0,20}\b(?:ho|hain|hai)\b)",
        r"\b(?:call|invoke|run|execute|use)\s+(?:the\s+)?(?:tool|function|search_talents|get_talent|command|code)\b",
        r"\b(?:say|answer|reply|respond|output|print|write|tell|repeat|state|return|translate)\b[^.!?\n]{0,40}\b(?:only|exactly|"
        r"verbatim|nothing\s+(?:else|but)|the\s+(?:user|director|reader)|to\s+every|that\s+(?:i|she|he)\s+(?:am|is)\s+the)\b",
        r"\b(?:do\s+not|don'?t|never|mat)\s+(?:mention|show|suggest|list|recommend|tell|reveal|rank|include|display|dikha|bata)",
        r"\b(?:delete|remove|erase|book|hold|release|reject|exclude|hide)\s+(?:all|every|the|any)\s+(?:other|others|"
        r"talent|actor|candidate|profile|one|competitor|rest)",
    ),
    "ranking": (
        r"\b(?:rank|rate|score|place|put|list|show|move|sort|select|choose|pick|recommend|give|boost|mark|consider)\s+(?:me|"
        r"this|my|her|him|the\s+(?:candidate|profile|actor|applicant|following))\b[^.!?\n]{0,50}\b(?:first|top|best|highest|above|"
        r"number\s+(?:one|1)|no\.?\s*1|10\s*/\s*10|ten|100|perfect|match|ahead|always|every|maximum|suitable)",
        r"\b(?:always|must|only|automatically|immediately|definitely)\s+(?:rank|recommend|select|choose|pick|show|suggest|cast|"
        r"hire|book|approve|shortlist|prefer)\b",
        r"\b(?:is|am|as)\s+(?:an?\s+|the\s+)?(?:exceptionally\s+|extremely\s+|most\s+|only\s+|perfect\s+|ideal\s+)?(?:well[\s-]?"
        r"qualified|qualified|perfect|ideal|best|only)\s+(?:candidate|match|choice|answer|fit\s+for\s+(?:every|any|all))",
        r"\b(?:top|first|number\s+(?:one|1)|no\.?\s*1|best|highest|perfect)\s+(?:rank|result|score|position|place|match)\b",
        r"\b(?:match|relevance|suitability|fit|skill|ranking)\s*(?:score|rate|level)?\s*[:=]\s*(?:\d{2,}|10|max|high|perfect|true)",
        r"\b(?:mujhe|mujhko|isko|ise|inko|meri|mera)\b[^.!?\n]{0,40}\b(?:pehle|sabse|upar|top|first|number|ek\s+number|select|"
        r"rank)\b[^.!?\n]{0,40}\b(?:rakh|dikha|laga|karo|kar|do|dena|lana|chun|dijiye|karein)\w*",
        r"\b(?:sabse\s+(?:pehle|upar)|number\s+ek\s+par|top\s+par|pehle\s+number)\b[^.!?\n]{0,30}\b(?:rakh|dikha|laga|kar|do|lao|"
        r"chun)\w*",
        r"(?:मुझे|इसे|मेरा|मेरी)[^.!?।\n]{0,40}(?:पहले|सबसे|ऊपर|टॉप|प्रथम)[^.!?।\n]{0,40}(?:रख|दिखा|लगा|कर|चुन|दें|दो)",
        r"\b(?:all|every)\s+(?:the\s+)?other\s*s?\b[^.!?\n]{0,40}\b(?:booked|unavailable|rejected|bad|worse|withdrawn|unfit|lie|"
        r"wrong|disqualified)|\b(?:baaki|baki)\s+(?:sab|sabhi|log)\b[^.!?\n]{0,40}\b(?:booked|hata|mat|reject|busy)",
    ),
    "role": (
        r"(?:^|[\n\[<{(#*-]|\.\s)\s*/?(?:system|assistant|developer|user|human|admin|administrator|root|inst|sys|im_start|"
        r"im_end|tool_result|function_result)\s*(?:message|prompt|note|override|update|instruction|role)?\s*(?:[:\]>|}]|=>)",
        r"<\|[^|>]{1,40}\|>|\[/?INST\]|<</?SYS>>|</?(?:context|system|tool_result|instructions?|prompt|document)\b",
        r"\b(?:developer|debug|admin|god|maintenance|jailbreak|dan|sudo|root)\s+mode\b|\bend\s+of\s+(?:bio|resume|data|document|"
        r"context|profile|input|prompt)\b|\bsystem\s+(?:prompt|message|override|update|note|instruction)s?\b",
        r"\b(?:i\s+am|this\s+is|on\s+behalf\s+of|signed|from|by\s+order\s+of|authori[sz]ed\s+by|approved\s+by)\s+(?:the\s+|your\s+)?"
        r"(?:developer|administrator|admin|anthropic|openai|castmatch|creator|software|system|office'?s?\s+staff)\b",
    ),
    "secrets": (
        r"\b(?:reveal|print|repeat|show|leak|dump|expose|disclose|output|tell\s+me|display)\b[^.!?\n]{0,40}\b(?:system|prompt|hidden|"
        r"secret|instruction|password|api\s?key|key|token|credential|contact|phone|address)",
        r"\b(?:e-?mail|send|post|forward|share|upload|export|bhej\w*|whatsapp|message|mail)\b[^.!?\n]{0,30}\b(?:full\s+|whole\s+|"
        r"entire\s+|complete\s+|poori\s+|saari\s+)?(?:list|roster|database|contacts?|phone|numbers?|talents|details|conversation|"
        r"chat|history|data)\b[^.!?\n]{0,60}",
        r"\b(?:poori|saari|puri|sari)\s+(?:list|roster|details)\b[^.!?\n]{0,30}\b(?:bhej|do|de|dikha|mail)\w*",
    ),
    "markup": (
        r"<!--|-->|/\*|\*/|<\s*/?\s*(?:script|iframe|img|svg|style|div|span|p|a|b|h1|meta|object|embed|form|input|details|font)\b",
        r"\[talent:\s*\d+\]|!\[[^\]]*\]\(|\]\(\s*(?:https?|javascript|data):|javascript:|data:text/|\bon(?:error|load|click)\s*=",
        r"\{\{[^}]*\}\}|\{%[^%]*%\}|```|\bsearch_talents\b|\bget_talent\b|\"(?:role|tool_use_id|talent_id|clauses)\"\s*:",
        r"\b(?:[A-Za-z0-9+/]{40,}={0,2})(?!\w)|(?:display\s*:\s*none|font-size\s*:\s*0|color\s*:\s*(?:white|#fff))",
    ),
}
# Matched against small letters, which is twice as fast as matching without regard to capitals.
_COMPILED = {kind: tuple(re.compile(found.lower(), re.M) for found in several) for kind, several in _PATTERNS.items()}


def kinds(text: str) -> tuple[str, ...]:
    """What is suspicious in this text, as codes of `KINDS` in their order."""
    found = {"hidden"} if _ZERO_WIDTH.search(text) else set()
    for sentence in _SENTENCES.findall(text):
        found |= _kinds(sentence)
    return tuple(kind for kind in KINDS if kind in found)


# Invented rosters and agencies' bios repeat themselves.
@lru_cache(maxsize=20_000)
def _kinds(sentence: str) -> frozenset[str]:
    found: set[str] = set()
    for plain in _readings(sentence):
        found |= {kind for kind, patterns in _COMPILED.items() if any(pattern.search(plain) for pattern in patterns)}
    return frozenset(found)


def without(text: str) -> str:
    """The text with every line cut off before its first suspicious sentence: what follows an order belongs to it."""
    kept = "".join(_honest_start(line) for line in text.splitlines(keepends=True))
    return "" if kinds(kept) else kept


def _honest_start(line: str) -> str:
    sentences = (found for found in _SENTENCES.findall(line) if found)
    return "".join(takewhile(lambda sentence: not kinds(sentence), sentences))


def _readings(text: str) -> Iterable[str]:
    """The text as a model might take it: hidden signs away, styled letters plain, tags of the last plane as letters."""
    shown = "".join(chr(ord(sign) - 0xE0000) if "\U000e0020" <= sign <= "\U000e007e" else sign for sign in text)
    plain = unicodedata.normalize("NFKC", _ZERO_WIDTH.sub("", shown)).replace("’", "'").lower()
    marks = "".join(sign for sign in unicodedata.normalize("NFD", plain) if not "\u0300" <= sign <= "\u036f")
    alike = marks.translate(_LOOKALIKES)
    yield plain
    if alike != plain:
        yield alike
    spelt = re.sub(r"(?<=\b\w)[ .\-_*](?=\w\b)", "", marks)
    if spelt != marks:
        yield spelt
