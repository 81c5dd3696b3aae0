"""What a search is for: whose film, of which kind, which part. "For Vikram's new action film", "Diwali ad ke liye"."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass, replace
from typing import Any

from talents.vocabulary.phrases import phrases

_GENRES = {
    "action": "action, maar-dhaad, एक्शन",
    "comedy": "comedy, comedies, comic, कॉमेडी",
    "thriller": "thriller, thrillers, suspense",
    "horror": "horror, bhoot, हॉरर",
    "romance": "romance, romantic, love story, rom-com, romcom",
    "drama": "drama, dramas, family drama",
    "crime": "crime, cop, gangster, noir",
    "period": "period, historical, costume",
    "war": "war, army, patriotic",
    "sports": "sports, sport",
    "musical": "musical, dance film",
    "mythological": "mythological, devotional",
    "masala": "masala",
    "biopic": "biopic",
    "children's": "children's, kids",
}
_GENRE_OF = {word.strip(): name for name, words in _GENRES.items() for word in words.split(",")}
_WORK = (
    r"(?:feature\s+)?(?:films?|movies?|pictures?|picchar|web[\s-]?series|series|shows?|serials?|ads?|tvcs?|commercials?|"
    r"projects?|shoots?|plays?|shorts?|productions?|casting)"
)
_GENRE_WORDS = "(?:" + "|".join(re.escape(word) for word in _GENRE_OF if word.isascii()) + ")"
_OF_A_KIND = rf"(?:{_GENRE_WORDS}(?: {_GENRE_WORDS})*(?: {_WORK})?|{_WORK})"
_HINDI_WORK = r"(?:फिल्म\S*|फ़िल्म\S*|सीरीज\S*|शो|ऐड|विज्ञापन\S*)"
_PART = r"(?:part|role|character|kirdaar|kirdar|rol)"
_NAME = r"[^\W\d_][\w.]*(?: [A-Z][\w.]*){0,2}"
_BETWEEN = r"(?:[\w-]+ ){0,4}?"
# English, then Hindi in either script: somebody's film, series or ad.
_OWNERS = (
    re.compile(
        rf"\b(?:for|in|on|from) (?:all )?(?:of )?(?P<who>{_NAME})['’]s? (?P<kind>{_BETWEEN}{_OF_A_KIND})\b",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?P<who>{_NAME}) (?:ki|ke|ka) (?P<kind>{_BETWEEN}{_OF_A_KIND})\b(?: (?:ke liye|mein|me|main)\b)?",
        re.IGNORECASE,
    ),
    # Vowel signs are no letters to `re`, so here a word is whatever stands between spaces.
    re.compile(rf"(?P<who>[^\s,.;:?!]+) (?:की|के|का) (?P<kind>(?:\S+ ){{0,4}}?{_HINDI_WORK})(?: (?:के लिए|में))?"),
)
# A kind of work without its owner: whose it is, is said elsewhere in the sentence.
_UNOWNED = re.compile(
    rf"\b(?:for|in) (?:(?:all|any|his|her|their|the|our|new) )*(?P<kind>{_OF_A_KIND})\b|"
    rf"(?P<hindi>{_OF_A_KIND}) (?:ke liye|mein|me|main)\b",
    re.IGNORECASE,
)
_PARTS = (
    re.compile(rf"\b(?:for|as) (?:the|a|our) (?P<part>[\w' -]{{2,40}}?) {_PART}\b", re.IGNORECASE),
    re.compile(
        r"\b(?:for|as) the (?P<part>[^\W\d_]+)(?= ?(?:$|[,.;:?!]|\b(?:in|last|from|because|too|and why)\b))", re.I
    ),
    re.compile(r"(?P<part>[^\W\d_]+) ke (?:role|rol|kirdaar|part) ke liye\b", re.IGNORECASE),
)
# Work of no name: "for a TVC". It is other work than what was spoken of before, unless it is of the same kind.
_OTHER_WORK = r"(?:films?|movies?|web[\s-]?series|series|shows?|serials?|ads?|tvcs?|commercials?|music videos?)"
_ELSEWHERE = (
    re.compile(rf"\bfor (?:an?|another|some other) (?P<kind>(?:[\w'-]+ ){{0,3}}?{_OTHER_WORK})\b", re.IGNORECASE),
    re.compile(rf"\b(?:ek|kisi) (?P<kind>(?:[\w'-]+ ){{0,3}}?{_OTHER_WORK}) ke liye\b", re.IGNORECASE),
)
# A title or a name that the search is for, without saying what it is: only in capitals, or "for" means anything.
_PLAIN = re.compile(r"\b(?:[Ff]or|FOR) (?P<what>[A-Z][\w.]*(?: [A-Z][\w.]*){0,3})(?![\w'’])")
_NOBODY = frozenset(
    phrases(
        "this, that, it, me, us, my, our, their, his, her, him, them, the, a, new, today, tomorrow, all, iske, uske, is"
    )
)
_NO_PART = frozenset(
    phrases(
        "weekend, week, month, day, days, shoot, film, year, first, last, second, next, same, moment, role, part, rest"
    )
)
_MOST = 80
# Said of one text, and not kept.
OF_THE_TEXT = ("span", "elsewhere")


@dataclass(frozen=True)
class Occasion:
    """`director` is whoever's film or series it is, `project` a title; `genres` and `part` in small letters.

    `span` is where the text, its spaces made single, names somebody's film or series. `elsewhere` are the words for
    work that is nobody's by name.
    """

    director: str = ""
    project: str = ""
    genres: tuple[str, ...] = ()
    part: str = ""
    span: tuple[int, int] | None = None
    elsewhere: str = ""

    def __bool__(self) -> bool:
        return bool(self.director or self.project or self.genres or self.part)

    @property
    def subject(self) -> str:
        return self.director or self.project

    def words(self) -> tuple[str, ...]:
        """What was named: director, project, kinds, part."""
        return tuple(word for word in (self.director, self.project, *self.genres, self.part) if word)

    def to_dict(self) -> dict[str, Any]:
        return {name: value for name, value in asdict(self).items() if value and name not in OF_THE_TEXT}

    @classmethod
    def from_dict(cls, data: dict[str, Any] | None) -> Occasion:
        """What `to_dict` gave; anything else in it is left out."""
        kept = data or {}
        director, project, part = (str(kept.get(name) or "") for name in ("director", "project", "part"))
        return cls(director, project, tuple(str(genre) for genre in kept.get("genres") or ()), part)

    def after(self, before: Occasion) -> Occasion:
        """What is in focus when this is said after `before`: another film takes its place, a part adds to it."""
        if self.elsewhere and not (self.subject or set(_genres(self.elsewhere)) & set(before.genres)):
            return replace(self, span=None, elsewhere="")
        if not self:
            return before
        if self.subject and self.subject != before.subject:
            return replace(self, span=None, elsewhere="")
        return replace(
            before,
            genres=self.genres or before.genres,
            part=self.part or before.part,
            project=self.project or before.project,
        )


def occasion(text: str) -> Occasion:
    """What this message says it is for; the empty one when it does not say."""
    text = " ".join(text.split())
    owner = next((match for each in _OWNERS for match in each.finditer(text) if _is_somebody(match["who"])), None)
    other = next((match for each in _ELSEWHERE if (match := each.search(text))), None)
    part = next((match for each in _PARTS for match in each.finditer(text) if _is_part(match, owner)), None)
    title = None if owner else next((match for match in _PLAIN.finditer(text) if match != part), None)
    return Occasion(
        director=_name(owner["who"]) if owner else "",
        project=title["what"][:_MOST] if title else "",
        genres=_genres(owner["kind"]) if owner else (),
        part=re.sub(r"['’]s$", "", part["part"].strip().lower())[:_MOST] if part else "",
        span=owner.span() if owner else None,
        elsewhere=other["kind"] if other and not owner else "",
    )


def of_somebody(text: str, who: str) -> Occasion:
    """What a wish of this director's or client's holds for: "Vikram wants dancers for his action films"."""
    text = " ".join(text.split())
    work = _UNOWNED.search(text)
    kinds = _genres(work["kind"] or work["hindi"]) if work else ()
    return replace(occasion(text), director=who, project="", genres=kinds, span=work.span() if work else None)


def without(text: str, found: Occasion) -> str:
    """The message without "for Vikram's action film": nobody is looked for by it. Its lines stay lines."""
    if found.span is not None:
        start, end = found.span
        named = " ".join(text.split())[start:end].split()
        text = re.sub(r"\s+".join(map(re.escape, named)), " ", text, count=1)
    return "\n".join(" ".join(line.split()) for line in text.strip().splitlines())


def _is_somebody(who: str) -> bool:
    return who.split()[0].lower() not in _NOBODY


def _is_part(match: re.Match[str], owner: re.Match[str] | None) -> bool:
    beside = owner is None or match.start() >= owner.end() or match.end() <= owner.start()
    return beside and match["part"].lower() not in _NO_PART


def _name(who: str) -> str:
    return " ".join(word[:1].upper() + word[1:] for word in who.split())[:_MOST]


def _genres(words: str) -> tuple[str, ...]:
    plain = words.lower()
    return tuple(
        dict.fromkeys(name for word, name in _GENRE_OF.items() if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", plain))
    )
