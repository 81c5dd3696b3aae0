"""How many to show: "top 5", "show 3", "five options", "do ladke"."""

from __future__ import annotations

import re

from talents.query import LARGEST_PAGE
from talents.understanding.bounds import closes_a_range
from talents.understanding.counted_people import limits_years
from talents.understanding.reading import Alphabet, Reading

_ALPHABET: Alphabet = (
    ("count_after", "D"),
    ("count_cue", "C"),
    ("hindi_number", "h"),
    ("people", "P"),
    ("part", "Q"),
    ("role_gender", "Q"),
    ("break", "!"),
    ("to", "-"),
)
_COUNT = re.compile(
    r"C(?:\.)?(?P<a>n)(?P<of>P)?|(?<!-)(?P<b>n)(?P<o2>P)|(?P<h>h)P|(?P<d>n)(?=D)|(?<!-)(?P<c>n)(?=\.P)|(?<!-)(?P<p>n)(?=Q)"
)


# "30 plus women", "35 tak ki auratein": a limit, so no count.
_BOUNDS = ("at_least_after", "at_most_after", "around_after")
_SINGULAR = ("actor", "talent", "performer", "person")


def _is_one_person(reading: Reading, at: int, number: int) -> bool:
    """ "M 25 actor": an age; one actor is no 25."""
    following = reading.pieces[at + 1 : at + 2]
    return number > 1 and bool(following) and following[0].word in _SINGULAR


_WHOM = ("gender", "language", "place", "skill", "build", "soft")


def _is_beside_children(reading: Reading, at: int) -> bool:
    person = at > 0 and reading.pieces[at - 1].has("gender", "role_gender")
    behind = [piece for piece in reading.pieces[at + 1 : at + 2] if piece.has("minor")]
    return person and bool(behind) and (reading.pieces[at].number or 0) > _FEWEST_TO_ASK


_FEW = re.compile(r"(?P<low>n)-(?P<high>n)P")
_FEWEST_TO_ASK = 12
_OF_A_FEW = ("portrayal", "part", "role_gender", "accent", "kin", "also_fine")
_LISTED = ("options", "profiles", "names", "choices", "results", "people", "actors", "faces", "talents", "candidates")


def find_few(reading: Reading) -> None:
    """ "5-6 girls": how many, most likely; what else it may mean is asked."""
    for match in reading.matches(_FEW, _ALPHABET):
        low, high = (reading.pieces[match.start(group)].number or 0 for group in ("low", "high"))
        if not low < high <= _FEWEST_TO_ASK or reading.limit is not None:
            continue
        reading.limit = int(high)
        reading.claim(match.start(), match.end() - 1, "count")
        if reading.pieces[match.end() - 1].word in _LISTED:
            continue
        other = f"or {int(low)} feet {int(high)} inches tall" if low in (4, 5, 6) else "or is that their age"
        reading.question = f"{int(low)} to {int(high)} of them, {other}?"


def _find_in_brackets(reading: Reading) -> None:
    """ "A few options (4-5)"."""
    for at, piece in enumerate(reading.pieces[:-5]):
        low, to, high = reading.pieces[at + 2 : at + 5]
        signs = reading.pieces[at + 1].word == "(" and to.has("to") and reading.pieces[at + 5].word == ")"
        few = low.number is not None and high.number is not None and low.number < high.number <= _FEWEST_TO_ASK
        if piece.word in _LISTED and signs and few and not low.owner and reading.limit is None:
            reading.limit = int(high.number or 0)
            reading.claim(at + 1, at + 6, "count")


def _are_many(reading: Reading, at: int) -> bool:
    """ "Priests", "fisherman types"; "a 30 doctor" is that old."""
    typed = any(piece.word == "types" for piece in reading.pieces[at + 1 : at + 2])
    return typed or reading.pieces[at].word.endswith(("s", "men"))


def _find_times(reading: Reading) -> None:
    """ "3 x nurses", "2x girls"."""
    for number, sign, whom in zip(reading.pieces, reading.pieces[1:], reading.pieces[2:], strict=False):
        few = number.number is not None and 0 < number.number <= _FEWEST_TO_ASK and not number.owner
        people = whom.has("people", "part", "gender", "role_gender") and not whom.newline
        if few and sign.word == "x" and not sign.owner and people and reading.limit is None:
            reading.limit = int(number.number or 0)
            number.owner = sign.owner = "count"


def find_count(reading: Reading) -> None:
    """Sets `reading.limit` from the first count; later ones stay for other rules to read."""
    _find_times(reading)
    _find_in_brackets(reading)
    for match in reading.matches(_COUNT, _ALPHABET):
        group = next(name for name in ("a", "b", "h", "c", "d", "p") if match.group(name))
        at = match.start(group)
        piece = reading.pieces[at]
        number = int(piece.tags["hindi_number"] if group == "h" else piece.number or 0)
        following = reading.pieces[at + 1 : at + 2]
        is_plain = group != "a" or not following or following[0].has(*_WHOM, "people", "stop", "break", "order")
        # "Need 6 foreigner women": so few of them, and no age.
        is_plain = is_plain or (number <= _FEWEST_TO_ASK and following[0].has(*_OF_A_FEW))
        if closes_a_range(reading, at) or limits_years(reading, at):
            continue
        if _is_one_person(reading, at, number) or (following and following[0].has(*_BOUNDS)):
            continue
        if following and following[0].newline and group in ("b", "c", "d"):
            # "Age: 30-34", and on the next line "Looks: elegant".
            continue
        if (group == "c" and following[0].has("and")) or _is_beside_children(reading, at):
            # "Woman 30 with kids", "lady 32, kids ok": so old is she.
            continue
        if group == "p" and (not _are_many(reading, at + 1) or following[0].has("gender")):
            # "A 30 doctor" is that old.
            continue
        if (
            following
            and (following[0].has("years", "counted", "to") or following[0].word == "+")
            and not following[0].has("people")
        ):
            continue
        if 1 <= number <= LARGEST_PAGE and is_plain and not piece.has("year", "decade") and not piece.ordinal:
            reading.limit = number
            reading.claim(at, at + 1, "count")
            return
