"""People by name: "find Meera Kulkarni", "Pooja ka number", "is Rohan free?", or a name and nothing else."""

from __future__ import annotations

from itertools import pairwise

from talents.understanding.credits import is_proper
from talents.understanding.pointed_names import find_pointed_at, has_apostrophe, is_asked_whether, of_its_initial
from talents.understanding.reading import Piece, Reading
from talents.understanding.walking import past
from talents.vocabulary.personal_names import FAMILY_TOWNS, GIVEN_PLACES
from talents.vocabulary.phrases import phrases

_CALLED = (
    "named",
    "called",
    "name is",
    "naam",
    "name",
    "surname",
    "surnamed",
    "last name",
    "first name",
)
_FIND = phrases(
    """
    where ' s, where ’ s, wheres, pull up, bring up,
    dig out, dig up, fish out, get hold of, track down, hunt down, pull out,
    find, search, find me, show, show me, look up, get, get me, dhoondo, where is, is, khojo, search for, does,
    can, has,
    kya, when is, what is, who is, was, will, is there
    """
)
# Before a name wherever it stands: "profile of Ritu", "any pics of Asha".
_OF = phrases(
    """
    profile of, reel of, pics of, photos of, pictures of, number of, details of, rate of, dates of, about, contact of,
    what does, how much does, what will, how much will, how old is, how tall is,
    does, profile for, reel for, when is, where is, who is, kya, showreel of, portfolio of, call, check with, ask,
    phone number of, mobile number of,
    contact number of, contact details of, email of, email id of, phone of
    """
)
_FACTS = frozenset(
    phrases(
        """
        profile, reel, showreel, number, contact, rate, rates, dates, date, availability, avails, avail, age,
        height, agent,
        agency, pics, photos, portfolio, intro, tape, audition, self tape, details, phone, email, day rate, fee,
        manager,
        instagram, insta, bio, credits, work, resume, picture, info, umar, address
        """
    )
)
_OWN = ("ka", "ki", "ke", "'s", "s", "'")
_LONGEST_NAME = 4
_LONGEST_SMALL = 2


def set_family_towns_aside(reading: Reading) -> None:
    """ "Om Puri" is a man; Puri is a town where no name stands before it."""
    for before, piece in pairwise(reading.pieces):
        named = before.is_word and not before.tags and before.text[:1].isupper() == piece.text[:1].isupper()
        if piece.word in FAMILY_TOWNS and named and not piece.newline and before.word not in _FIND:
            piece.tags = {}
    for at, piece in enumerate(reading.pieces):
        if piece.word in GIVEN_PLACES and piece.has("country", "city_abroad") and _is_given_name(reading, at):
            piece.tags = {}


def _is_given_name(reading: Reading, at: int) -> bool:
    """ "Jordan Fernandes", "is Jordan free": no journey there."""
    before = reading.pieces[at - 1].word if at and not reading.pieces[at].newline else ""
    following = [piece for piece in reading.pieces[at + 1 : at + 3] if not piece.newline]
    if before in _BEFORE_PLACES or any(piece.has("work_right") for piece in following):
        return False
    family = (
        bool(following) and not following[0].tags and following[0].text.istitle() and reading.pieces[at].text.istitle()
    )
    owns = len(following) > 1 and following[0].word in (*_OWN, "ko", "aur", "and") and not following[1].newline
    owns = owns and (following[1].word in _FACTS or following[1].has("errand", "protected", "errand_to_all"))
    asked = before in _FIND or before in _OF or before in ("named", "called", "naam", "is", "has", "hi", "hey")
    return family or owns or (asked and before not in ("was", "can", "will", "about"))


_BEFORE_PLACES = ("in", "to", "from", "at", "near", "of", "shoot", "shooting", "for", "shoot in", "travel to", "go to")


def find_names(reading: Reading) -> None:
    _find_called(reading) or _find_owner_of_facts(reading) or _find_asked_about(reading) or find_pointed_at(reading)


def _find_called(reading: Reading) -> bool:
    for at, piece in enumerate(reading.pieces):
        if piece.word in ("name", "naam") and _is_a_label(reading, at):
            continue
        opened = _end_of_opening(reading) if at == 0 else 0
        if not piece.owner and (piece.word in _CALLED or opened):
            asked = at > 0 and reading.pieces[at - 1].word in ("her", "his")
            # "What's her name, Ishita?"
            start = past(reading, max(opened, at + 1), (":", "is", "for", "me", "up", *("," for _ in range(asked))))
            end = run_of_name(reading, start)
            if end > start:
                reading.add("name", reading.words(start, end), at, end)
                return True
            if piece.word == "naam" and at and is_proper(reading, at - 1):
                reading.add("name", reading.words(at - 1, at), at - 1, at + 1)
                return True
    return False


def _end_of_opening(reading: Reading) -> int:
    """ "Where's Bunty", "dig up Bunty": behind the words that ask for somebody; 0 where there are none."""
    words = [piece.word for piece in reading.pieces[:_LONGEST_OPENING]]
    return next((end for end in range(len(words), 0, -1) if " ".join(words[:end]) in _FIND), 0)


_LONGEST_OPENING = 3


def _is_a_label(reading: Reading, at: int) -> bool:
    """ "Name: RIYA" in a call with "Age:" and "Gender:" is the part's name."""
    signs = [here for here, piece in enumerate(reading.pieces) if piece.word in (":", "-") and piece.owner == ""]
    labels = sum(here > 0 and (here == 1 or _opens_a_field(reading, here - 1)) for here in signs)
    fields = sum(piece.word == ";" for piece in reading.pieces)
    return at + 1 in signs and (labels > 1 or fields > 1 or (at > 0 and reading.pieces[at - 1].word in _OF_THE_STORY))


def _opens_a_field(reading: Reading, at: int) -> bool:
    return reading.pieces[at].newline or reading.pieces[at - 1].word in (";", "/")


_OF_THE_STORY = ("character", "role", "part", "char", "character's")


def _find_owner_of_facts(reading: Reading) -> bool:
    """ "Pooja ka number", "Aditi Rao's day rate"."""
    for at, piece in enumerate(reading.pieces):
        given_out = piece.has("protected") and (piece.word.partition(" ")[0] in _OWN or _is_hers(reading, at))
        if not (piece.word in _FACTS or given_out) or piece.newline or not at or piece.owner == "context":
            continue
        own = at - 1
        while own > 0 and (reading.pieces[own].word in _OWN or reading.pieces[own].word in ("day", "latest", "full")):
            own -= 1
        if (own < at - 1 or given_out) and own >= 0:
            start = own + 1
            while start > 0 and own + 1 - start < _LONGEST_NAME and _is_name(reading, start - 1):
                start -= 1
            start -= of_its_initial(reading, start)
            if start <= own and not _is_counted(reading, start):
                reading.add("name", reading.words(start, own + 1), start, at)
                return True
    return False


def _is_counted(reading: Reading, at: int) -> bool:
    """ "One night's work", "the school's agency": behind a number or an article stands no name."""
    before = reading.pieces[at - 1] if at and not reading.pieces[at].newline else None
    return before is not None and (before.number is not None or before.has("article", "the"))


def _is_hers(reading: Reading, at: int) -> bool:
    """ "Kavya Rao's phone number", "Kavya ka mobile number"."""
    return at > 1 and reading.pieces[at].tags["protected"][0] == "contact" and reading.pieces[at - 1].word in _OWN


def _is_name(reading: Reading, at: int) -> bool:
    return is_proper(reading, at) or _could_be_a_name(reading, at)


def _find_asked_about(reading: Reading) -> bool:
    for at in range(1, len(reading.pieces)):
        before = [piece.word for piece in reading.pieces[max(0, at - 2) : at]]
        cued = " ".join(before) in _OF or before[-1] in _OF or is_asked_whether(reading, at)
        end = run_of_name(reading, at)
        if cued and end > at and not reading.pieces[at].newline:
            reading.add("name", reading.words(at, end), at, end)
            return True
    return False


def find_bare_name(reading: Reading) -> None:
    """The whole message is one to four words that mean nothing else: somebody's name, as far as we can tell."""
    pieces = _behind_a_slip(reading.pieces)
    start = len(reading.pieces) - len(pieces)
    if (
        _find_on_the_books(reading)
        or _find_looked_up(reading)
        or reading.found
        or not 1 <= len(pieces) <= _LONGEST_NAME
        or reading.declined
    ):
        return
    written_small = any(piece.text[0].islower() for piece in pieces)
    if written_small and len(pieces) > _LONGEST_SMALL:
        return
    known = is_proper if start else _could_be_a_name
    if all(known(reading, at) for at in range(start, len(reading.pieces))):
        reading.add("name", reading.words(start, len(reading.pieces)), start, len(reading.pieces), "assumed")


def _behind_a_slip(pieces: list[Piece]) -> list[Piece]:
    """ "Sorry, Zoha Mirza", "I meant Zoha": what stands behind the excuse."""
    start = 0
    while start < len(pieces) and (pieces[start].word in _SLIPS or (start and pieces[start].word in (",", "-", ":"))):
        start += 1
    return pieces[start:]


_SLIPS = phrases("sorry, oops, i mean, i meant, meant, actually, my bad, correction")


def _find_looked_up(reading: Reading) -> bool:
    """ "Look up sanjana kulkarni", "sanjana kulkarni dikhao": written small, and two words that mean nothing else."""
    pieces = reading.pieces
    first, last = 0, len(pieces)
    while first < last and pieces[first].word in (*_FIND, *_LOOKING, *_SEEKING):
        first += 1
    sought = any(piece.word in _SEEKING for piece in pieces[:first])
    while last > first and pieces[last - 1].word in _SHOWN:
        last -= 1
    if reading.found or reading.declined or last - first != _LONGEST_SMALL or (first, last) == (0, len(pieces)):
        return False
    # "Need stand-ins": of words written small, such a verb makes no name.
    known = is_proper if sought else _could_be_a_name
    if not all(known(reading, at) for at in range(first, last)):
        return False
    reading.add("name", reading.words(first, last), first, last)
    return True


_SEEKING = phrases("looking for, need, want, searching for, i need, i want, want to see")
_LOOKING = phrases("look, up, open, pull, me, for, check, bring, where, is, give, do, we, have")
_SHOWN = (
    "dikhao",
    "dikha do",
    "dikhana",
    "dikhaiye",
    "dikha",
    "do",
    "kholo",
    "please",
    "pls",
    "?",
    ".",
    "dhoondo",
    "khojo",
)


def _find_on_the_books(reading: Reading) -> bool:
    """ "Farhan Qureshi roster pe hai kya", "do we have Farhan on our books": a name, and whether we have it."""
    pieces = reading.pieces
    names = [at for at, piece in enumerate(pieces) if _is_name(reading, at) and piece.word not in _BOOKS]
    talk = [piece for at, piece in enumerate(pieces) if at not in names]
    in_a_row = bool(names) and names == list(range(names[0], names[0] + len(names))) and len(names) <= _LONGEST_NAME
    asked = any(piece.word in _BOOKS for piece in talk) or [piece.word for piece in talk[:3]] == ["do", "we", "have"]
    plain = all(piece.has("stop", "break") or piece.word in _BOOKS or not piece.is_word for piece in talk)
    if reading.found or reading.declined or not (in_a_row and asked and plain):
        return False
    reading.add("name", reading.words(names[0], names[-1] + 1), names[0], names[-1] + 1)
    return True


_BOOKS = ("roster", "database", "books", "system", "files", "file", "paas", "list", "records", "register", "registered")


def _could_be_a_name(reading: Reading, at: int) -> bool:
    piece = reading.pieces[at]
    if piece.owner or (piece.newline and at) or not piece.text[:1].isalpha():
        return False
    return not piece.tags and len(piece.text) > 1


def run_of_name(reading: Reading, start: int) -> int:
    end = start
    while end < len(reading.pieces) and end - start < _LONGEST_NAME and is_proper(reading, end):
        end += 3 if has_apostrophe(reading, end) else 1
    return end
