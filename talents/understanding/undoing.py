"""Taking back the last change: "undo that", "wapas karo", "go back, but only Pune"."""

from __future__ import annotations

import re
from dataclasses import replace

from talents.query import TalentQuery
from talents.understanding.back_references import takes_back_the_last
from talents.understanding.field_back import field_as_before
from talents.understanding.meaning import Understanding
from talents.understanding.reading import Reading
from talents.understanding.taking_back import going_back

_TALK = 5


def taken_back(
    reading: Reading, previous: TalentQuery, before: TalentQuery | None, first: TalentQuery | None
) -> TalentQuery | None:
    """What is in force once the last change, or the wish that came last, is taken back; claims the words for it.

    `before` is what was in force before the last change; without it the wish that came last goes. `first` is what was
    asked for before any change.
    """
    if first is not None and _goes_to_the_first(reading):
        return first
    of_one_field = field_as_before(reading, previous, before, first)
    if of_one_field is not None:
        return of_one_field
    back = _goes_back(reading, changed=before is not None)
    last = not back and takes_back_the_last(reading, previous)
    if not (last or back):
        return None
    if before is not None and back:
        return before
    return replace(previous, clauses=previous.clauses[:-1])


def changed_back(query: TalentQuery, in_force: TalentQuery) -> Understanding:
    """The search is again what it was, and nothing else was said."""
    return Understanding(
        "refine",
        query.page(0),
        added=tuple(clause for clause in query.clauses if clause not in in_force.clauses),
        removed=tuple(clause for clause in in_force.clauses if clause not in query.clauses),
    )


def starts_over(reading: Reading) -> bool:
    """ "Scratch that, women 20-25": a search of its own; "scratch that last change" goes back."""
    if _FIRST.match(reading.text):
        return False
    over = [at for at, piece in enumerate(reading.pieces) if piece.has("start_over")]
    span = going_back(reading, changed=True) if over else None
    return any(span is None or not span[0] <= at < span[1] for at in over)


def says_nothing_else(reading: Reading) -> bool:
    return all(piece.owner or piece.has("stop", "break", "and", "not_before") for piece in reading.pieces)


def _goes_back(reading: Reading, *, changed: bool) -> bool:
    """Only at the start: "undo the beard" speaks of the beard, and "go back to 25-30" tells the age."""
    span = going_back(reading, changed=changed)
    if span is not None and not any(piece.owner for piece in reading.pieces[slice(*span)]):
        reading.claim(0, span[1], "undo")
        return True
    for at, piece in enumerate(reading.pieces[:_TALK]):
        if piece.has("undo") and not piece.owner:
            following = reading.pieces[at + 1 : at + 2]
            ends = not following or following[0].newline or following[0].has("break", "and", "joined")
            if ends or following[0].word in _POLITE:
                reading.claim(at, at + 1, "undo")
                return True
            return False
        if not piece.has("stop", "break", "correction"):
            return False
    return False


def _goes_to_the_first(reading: Reading) -> bool:
    """ "First version please", "back to the original brief": at the start too."""
    found = _FIRST.match(reading.text)
    if found is None:
        return False
    for piece in reading.pieces:
        piece.owner = piece.owner or ("undo" if piece.start < found.end("said") else "")
    return True


_LEAD = r"(?:(?:let'?s|can we|pls|please|ok|okay|no|actually|haan|nahi),? )*"
_TO = (
    rf"(?:{_LEAD}(?:(?:go |put it |bring it |take it |switch )?back to|"
    "give me|show(?: me)?|use|restore|bring back|go with|reset to|revert to|return to) )"
)
_SEARCH = "(?:version|search|brief|ask|request|filters?|query|requirements?|criteria|list|message|spec|specs|set)"
_FIRST = re.compile(
    rf"\W*(?P<said>{_TO}?(?:the |my |our )?(?:very )?(?:first|original|initial|starting) {_SEARCH}|"
    rf"{_TO}(?:the |my |our )?(?:original|beginning|start|square one|very first(?: one)?|where we (?:started|began))|"
    r"(?:sabse |sab se )(?:pehle|pehla|pehli) (?:wala|wali|wale)|shuru (?:wala|wali|wale|jaisa)|jaisa shuru mein tha)"
    r"(?: (?:again|only|hi|kar do|rakho|karo|dikhao|de do|please|pls|plz|was (?:better|fine|right|good|ok)))*"
    r"\W*(?:$|\b(?:but|and|par|lekin|with|just)\b)",
    re.IGNORECASE,
)
_POLITE = ("please", "pls", "plz", "na", "yaar", "bhai", "for now", "but", "-", "ji")
