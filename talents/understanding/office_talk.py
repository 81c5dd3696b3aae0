"""What those in the office say of themselves: "I'm in Delhi till Friday", "ask Neha to check", "as Rajesh said"."""

from __future__ import annotations

import re

from talents.understanding.reading import Piece, Reading
from talents.vocabulary.phrases import phrases

_ENDS = (".", ";", "!", "?", ",", "-", "(", ")", "so", "but", "n", "and", ":")
_I = phrases("im, i'm, i ' m, i am, iam")
_WHERE = frozenset(
    phrases(
        """
        in, at, off, stuck, back, travelling, traveling, flying, landing, away, out, leaving, heading, headed, driving,
        on, reaching, boarding, working
        """
    )
)
# What they go there for may be what is asked about.
_AT_WORK = frozenset(phrases("shoot, shooting, shoots, casting, looking, need, want, searching, hunting, after"))
_ASKED = frozenset(phrases("ask, tell, remind, ping, nudge, cc, loop in, bug, message, text"))
_TO = frozenset(phrases("to, if, for, about, abt, whether, and, when, that"))
_MOST = 12
_LONGEST_NAME = 2


def set_office_talk_aside(reading: Reading) -> None:
    """Claims it before any rule takes it for a place, a day or a name that is asked for."""
    _set_who_fell_through_aside(reading)
    for at in range(len(reading.pieces)):
        if reading.pieces[at].owner:
            continue
        first = _behind_me(reading, at)
        if first is not None:
            _set_whereabouts_aside(reading, at, first)
        elif reading.pieces[at].word in _ASKED:
            _set_errand_of_a_colleague_aside(reading, at)
        elif reading.pieces[at].word in _NONE and [piece.word for piece in reading.pieces[at + 1 : at + 2]] in _COULD:
            _set_what_they_could_not_aside(reading, at)
        elif reading.pieces[at].word.startswith("stop "):
            _set_ages_complained_of_aside(reading, at)


def _behind_me(reading: Reading, at: int) -> int | None:
    """ "I'm", "im", "i am" where a thought begins: the piece behind it."""
    opens = at == 0 or reading.pieces[at].newline or reading.pieces[at - 1].word in (*_ENDS, "coz", "because", "since")
    if not opens:
        return None
    if reading.pieces[at].word in _I:
        return at + 1
    return at + 2 if [piece.word for piece in reading.pieces[at : at + 2]] == ["i", "am"] else None


def _set_whereabouts_aside(reading: Reading, at: int, first: int) -> None:
    if not reading.pieces[first : first + 1] or reading.pieces[first].word.partition(" ")[0] not in _WHERE:
        return
    end = first
    while end < len(reading.pieces) and end - first < _MOST and not _ends(reading.pieces[end]):
        end += 1
    if not any(_is_of_the_work(piece) for piece in reading.pieces[first:end]):
        reading.claim(at, end, "context")


def _ends(piece: Piece) -> bool:
    return piece.newline or piece.word in _ENDS


def _is_of_the_work(piece: Piece) -> bool:
    return piece.has("shoot_in", "gender", "role_gender", "count_cue") or bool(set(piece.word.split()) & _AT_WORK)


def _set_errand_of_a_colleague_aside(reading: Reading, at: int) -> None:
    """ "Ask Neha to check", "tell Rajesh that": no name that is looked for."""
    end = at + 1
    while end < len(reading.pieces) and end - at <= _LONGEST_NAME and _is_a_name(reading.pieces[end]):
        end += 1
    behind = reading.pieces[end : end + 1]
    if end > at + 1 and behind and behind[0].word in _TO and not behind[0].newline:
        reading.claim(at, end, "context")


def _is_a_name(piece: Piece) -> bool:
    return piece.text[:1].isupper() and piece.is_word and not piece.tags and not piece.newline


_NONE = ("none", "nobody", "no one", "none of them", "not one")
_COULD = (["could"], ["knew"], ["spoke"], ["was"], ["were"], ["had"])


def _set_what_they_could_not_aside(reading: Reading, at: int) -> None:
    """ "Tried six girls, none could swim!!": told of those who came, with what is asked for behind it."""
    end = at
    while end < len(reading.pieces) and not _ends(reading.pieces[end]):
        end += 1
    if end < len(reading.pieces):
        reading.claim(at, end, "context")


def _set_ages_complained_of_aside(reading: Reading, at: int) -> None:
    """ "Stop sending 40 yr olds as college kids!!": how old those were, and nobody who is asked for."""
    for here in range(at + 1, min(len(reading.pieces), at + _MOST)):
        piece = reading.pieces[here]
        if _ends(piece):
            return
        if piece.number is not None or piece.has("years", "decade"):
            piece.owner = piece.owner or "context"


# Who was to play it and cannot: nobody who is asked for.
_FELL_THROUGH = re.compile(
    r"\b(?:(?:is|was|got|too|bit|so) (?:pricey|expensive|costly|overpriced|overbooked|unavailable|unwell)|"
    r"(?:fell|fallen|got|is) (?:ill|sick)(?! of)|(?:has|got|have) (?:covid|dengue|typhoid|malaria)|"
    r"(?:dropped|backed|pulled|chickened|opted) out|(?:bailed|ghosted|cancelled|canceled|double-booked|flaked)(?: on)?|"
    r"(?:asked for|wants|quoted) (?:the moon|a bomb|too much)|not picking up|said no)\b"
)
_WHOSE = ("the", "our", "that", "my", "last", "previous", "original", "first")


def _set_who_fell_through_aside(reading: Reading) -> None:
    """ "The model from KWAN is too pricey. Similar: …", "our hero has dengue, need a man 30"."""
    first = 0
    while first < len(reading.pieces):
        last = first + 1
        while last < len(reading.pieces) and not _ends(reading.pieces[last]):
            last += 1
        if last < len(reading.pieces) and _fell_through(reading.pieces[first:last]):
            reading.claim(first, last, "context")
        first = last if last < len(reading.pieces) and reading.pieces[last].newline else last + 1


def _fell_through(told: list[Piece]) -> bool:
    opens = next((piece for piece in told if piece.word not in _TALK), None)
    said = " ".join(piece.text.lower() for piece in told)
    whom = any(piece.has("gender", "role_gender", "part", "people") or piece.word in _CAST for piece in told)
    asked = any(piece.number is not None or piece.word in _MUST for piece in told)
    return opens is not None and opens.word in _WHOSE and whom and not asked and bool(_FELL_THROUGH.search(said))


_TALK = ("yaar", "boss", "ok", "so", "arre", "arrey", "guys", "sorry", "update", "ya", "and", "but", "hey", "hi", "coz")
_CAST = ("model", "actor", "actress", "talent", "artist", "hero", "heroine", "lead", "dancer", "kid", "anchor", "one")
_MUST = ("must", "should", "needs", "need", "want", "cannot", "can't", "mustn't")
