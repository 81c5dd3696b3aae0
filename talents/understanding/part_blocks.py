"""The lines and clauses of a pasted call, and what each of them looks like: a heading, a name, words on the job."""

from __future__ import annotations

import re
from dataclasses import dataclass

_CAPITALS = r"[A-Z][A-Z.'’]+(?: [A-Z][A-Z.'’]+){0,3}"
_AGE = r"(?:\d{1,2}\s?[–-]\s?\d{1,2}\b|\d{1,2}(?:['’]?s\b|\+))"
_NO_NAME = "(?:AGE[DS]?|PLAYING|AROUND|BETWEEN|FROM|MALE|FEMALE|MAN|WOMAN|WITH|AND|FOR|THE)"
_NAMED = rf"{_CAPITALS}[ ,:(–-]{{1,3}}(?:[MF][ ,)/]{{1,2}})?{_AGE}"
_MONTH = r"(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
_BETWEEN = re.compile(
    r"(?i:(?<=[\w.)!] )(?=(?:role|character|char|part)\s*#?\d\b))"
    r"|(?i:(?<=[.:;] )(?=(?:and )?(?:the )?(?:first|second|third|fourth)\b(?: one| person| part)?(?: is|:|,)))"
    # A box of one line loses the line ends of what is pasted; names in capitals still tell the parts.
    rf"|(?<=[a-z0-9.,;)!+] )(?<!\d[.)] )(?=[A-Z]{{3}})(?!{_NO_NAME}\b)"
    rf"(?={_NAMED})|(?<= )(?=\(?\d{{1,2}}[.)] {_NAMED})"
    # "5 / 6 Dec" is one of two days.
    rf"|(?:[^\S\n]*\n)+|\s//?\s(?!\d{{1,2}} ?{_MONTH})|;|•|\s\|\s|\s-{{2,}}\s"
)
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n|//")
_MARKS = r"[\s*_#>•·\[–—-]*"
_CAPITAL_NAME = re.compile(rf"{_MARKS}(?:\(?\d{{1,2}}[.)]\s*)?{_MARKS}({_CAPITALS})(?![\w’'])")
_HEADING = re.compile(rf"{_MARKS}[A-Z\u0900-\u097f][^\d:,]{{1,40}}[*_:]*\s*")
_MOST_HEADING_WORDS = 5
_FIELD = re.compile(rf"{_MARKS}[A-Za-z ]{{2,20}}\s*:\s*\S")
_JOB = re.compile(
    r"\b(?:casting|calls?|requirements?|need(?:ed)?|wanted|looking|urgent|project|breakdown|brief|film|series|serial|"
    r"show|tvc|ott|ad|shoot\w*|dates?|budget|rates?|fees?|location|venue|production|house|director|auditions?|"
    r"chahiye|int|ext|scene|all|both|everyone|minors)\b",
    re.IGNORECASE,
)
_OF_ALL = re.compile(
    rf"{_MARKS}(?:(?:and |also )?(?:for )?(?:all|both|common|everyone|everybody|sab|sabhi|dono)\b|"
    r"no (?:minors|children|kids)\b|shoot\w*\b|dates?\b|when\b|rates?\b|budget\b|fees?\b|pay(?:ment)?\b|"
    r"location\b|venue\b|where\b|production\b|nb\b|notes?\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Block:
    """One line, or one clause between strong signs. `fresh`: a blank line stands before it."""

    text: str
    fresh: bool = False

    @property
    def capital_name(self) -> str:
        """ "INSPECTOR SHINDE" at its beginning; empty where there is none, or only words on the job."""
        found = _CAPITAL_NAME.match(self.text)
        return "" if found is None or _JOB.search(found[1]) else found[1]

    @property
    def is_heading(self) -> bool:
        """A few words that begin with a capital and tell nothing else: "Inspector Shinde"."""
        few = len(self.text.split()) <= _MOST_HEADING_WORDS
        return few and bool(_HEADING.fullmatch(self.text)) and not _JOB.search(self.text)

    @property
    def is_field(self) -> bool:
        """ "Language: Telugu, Hindi"."""
        return bool(_FIELD.match(self.text)) and not self.is_of_all

    @property
    def is_of_all(self) -> bool:
        """ "Shoot: 3-9 March", "For both: Hindi": it holds for more than the part before it."""
        return _OF_ALL.match(self.text) is not None

    @property
    def of_all_cue(self) -> str:
        found = _OF_ALL.match(self.text)
        return found[0].strip(" *_#>•·–—-").lower() if found else ""

    @property
    def is_of_the_job(self) -> bool:
        return _JOB.search(self.text) is not None


def blocks_of(text: str) -> list[Block]:
    """The blocks that hold a word, in order."""
    found: list[Block] = []
    start, fresh = 0, False
    for sign in [*_BETWEEN.finditer(text), None]:
        end = sign.start() if sign else len(text)
        block = text[start:end].rstrip()
        if re.search(r"\w", block):
            found.append(Block(block, fresh and bool(found)))
            fresh = False
        elif block.strip():
            # A line of dashes or stars.
            fresh = True
        if sign:
            start = sign.end()
            fresh = fresh or bool(_BLANK_LINE.search(sign[0]))
    return found
