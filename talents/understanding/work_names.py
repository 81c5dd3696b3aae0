"""Names in talk of past work: productions, directors, houses, brands and platforms, known or told by a cue."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from talents.understanding.houses import end_of_house
from talents.understanding.reading import Reading, Years
from talents.vocabulary.phrases import phrases
from talents.vocabulary.work import REGIONS

ENTITIES = ("platform", "company", "brand", "director")
CAST_FOR = frozenset(phrases("for, casting, upcoming, our, liye, ke liye, new"))
TITLE_CUES = frozenset(
    phrases(
        """
        was in, were in, acted in, worked in, worked on, seen in, been in, has been in, have been in, appeared in,
        featured in, performed in, cast of, members of, cast members of, ensemble of, part of, starred in, did, done,
        played in, lead in, leads in, role in,
        was on, been on, is in, faces from, actors from, people from, guy from, girl from, one from, anyone from,
        cast from, leads from, lead from,
        someone from, somebody from, nobody from, no one from, actor from, actress from, those from,
        team of, cameo in, supporting in, recurring in, regular in, arc in,
        credit on, credits on, credit in, credits in, known for, known from, anyone who was in, role on, part in,
        not do, the show, the series, seen on, appeared on, starred on
        """
    )
)
DIRECTOR_CUES = frozenset(
    phrases(
        """
        worked with, directed by, worked under, work with, acted for, shot with, worked for, under, done work with,
        working with, film by, films by, series by, movie by, movies by
        """
    )
)
# Small words that stand inside a title: "Made in Heaven", "Gangs of Wasseypur".
_INSIDE = frozenset(phrases("of, in, the, and, ka, ki, ke, se, on, to, &, ko, aur, with"))
_BEHIND = phrases(
    """
    mein kaam, ki cast, ke cast, me kaam, mein tha, mein thi, fame, cast, mein the, mein aayi, mein aaya, wala role
    """
)
_NO_NAMES = (
    *("credit", "language", "place", "gender", "not_before", "month", "weekday", "training", "union", "not_after"),
    *("places", "country", "city_abroad", "initials", "skill", "credit_cue", *ENTITIES),
)
_NO_TITLES = ("credit", "platform", "company", "not_before", "month", "weekday", "union", "training", "places")
_LONGEST_NAME = 4
_LONGEST_QUOTED = 7
_QUOTES = ('"', "'")
# Brands that are words as well, where they are written small.
_WORDS_TOO = frozenset(
    phrases(
        """
        hero, surf, tide, dove, boost, real, close up, everest, pears, vim, himalaya, lux, bata, fiama, subway,
        orient, pigeon, butterfly, prestige, symphony, cello, milton, crompton, apple, honda, jeep, ford, puma,
        metro shoes, apollo, dollar, hinge, indigo, barbie, lego, drools, pedigree, swaraj, boat, fossil,
        bambino, daawat, fortune,
        dell, sony, amazon, aakash, classmate, pw, ditto, servo, libas, paragon, nokia, gaana, jawa, moov, ensure,
        indeed, axe
        """
    )
)


@dataclass
class Work:
    """What one breath says of past work; `at` are the pieces that say it."""

    at: set[int] = field(default_factory=set)
    kinds: list[str] = field(default_factory=list)
    sizes: list[str] = field(default_factory=list)
    named: dict[str, list[str]] = field(default_factory=dict)
    years: Years | None = None

    def name(self, key: str, name: str, at: Iterable[int]) -> None:
        self.named.setdefault(key, []).append(name)
        self.at.update(at)


def collect_names(reading: Reading, first: int, last: int, work: Work) -> None:
    at = first
    while at < last:
        piece = reading.pieces[at]
        if piece.owner and piece.owner != "credit":
            at += 1
        elif (house := end_of_house(reading, at, last, cue_before(reading, at, first))) > at:
            work.name("company", reading.words(at, house), range(at, house))
            at = house
        elif piece.has(*ENTITIES):
            _name_known(reading, at, work)
            at += 1
        elif piece.word in _QUOTES and _is_quoted(reading, at, first, last, work):
            at = _end_of_quoted(reading, at, last) + 1
        else:
            at = _name_unknown(reading, at, first, last, work)


def speaks_of_a_title(reading: Reading, first: int, last: int) -> bool:
    """ "The guy from Sacred Games", "Mirzapur fame": a name where only a production can stand."""
    for at in range(first, last):
        cue = cue_before(reading, at, first)
        titled = _opens_with_a_place(reading, at, last)
        if cue in TITLE_CUES and cue.endswith("from") and _end_of_name(reading, at, last, titled=titled) > at:
            return True
        if at > first and reading.pieces[at].word == "fame" and not reading.pieces[at - 1].owner:
            return True
    return False


def cue_before(reading: Reading, at: int, first: int) -> str:
    """The last word before a name, or the last two where they make a cue."""
    words = " ".join(piece.word for piece in reading.pieces[max(first, at - 2) : at]).split()
    pair = " ".join(words[-2:])
    return pair if pair in TITLE_CUES or pair in DIRECTOR_CUES else (words or [""])[-1]


def _name_known(reading: Reading, at: int, work: Work) -> None:
    piece = reading.pieces[at]
    if piece.has("brand") and piece.text.islower() and piece.word in _WORDS_TOO and not _sells(reading, at):
        return
    if piece.has("platform") and not (piece.has("brand") and _sells(reading, at)):
        name, kind = piece.tags["platform"]
        work.name("platform", name, [at])
        # "A Netflix show" is a series; what else was on Netflix may be a film.
        if any(near.word in _SHOWS for near in reading.pieces[at + 1 : at + 3]):
            work.kinds += [] if kind in work.kinds else [kind]
    else:
        key = next(tag for tag in ("brand", "company", "director") if piece.has(tag))
        work.name(key, piece.tags[key], [at])


_OF = ("ka", "ki", "ke", "'s")
_SHOWS = ("show", "shows", "series", "serial", "serials", "original", "originals", "web show")


def _sells(reading: Reading, at: int) -> bool:
    return any(piece.tags.get("credit") == "tvc" for piece in reading.pieces[at + 1 : at + 3])


def _is_quoted(reading: Reading, at: int, first: int, last: int, work: Work) -> bool:
    """ "Acted in “Delhi Crime”": whatever stands in the quotes is the title."""
    end = _end_of_quoted(reading, at, last)
    if not at + 1 < end < last or cue_before(reading, at, first) not in TITLE_CUES:
        return False
    work.name("production", reading.words(at + 1, end), range(at, end + 1))
    return True


def _end_of_quoted(reading: Reading, at: int, last: int) -> int:
    sign = reading.pieces[at].word
    ends = range(at + 1, min(last, at + 1 + _LONGEST_QUOTED))
    return next((end for end in ends if reading.pieces[end].word == sign), last)


def _name_unknown(reading: Reading, at: int, first: int, last: int, work: Work) -> int:
    """A name by the cue before it or the word after it; the next place to look at."""
    cue = _cue_of_a_person(reading, at, first) or cue_before(reading, at, first)
    titled = cue in TITLE_CUES
    article = cue in ("a", "an", "the", "any", "some", "kisi")
    before = reading.pieces[at - 2].word if article and at - 1 > first else ""
    from_there = cue.endswith("from") and not _opens_with_a_place(reading, at, last)
    end = _end_of_name(reading, at, last, titled=titled and not from_there)
    if end == at or _is_of_a_region(reading, at, end):
        return _name_small(reading, at, last, work)
    kind = end + 1 if end < last and reading.pieces[end].word in _OF else end
    kind_follows = kind < last and reading.pieces[kind].has("credit")
    name = reading.words(at, end)
    if cue in DIRECTOR_CUES or (end - at > 1 and _is_told_of_a_director(reading, end)):
        work.name("director", name, range(at - _is_called(reading, at, first), end))
    elif cue in ("with", "for") and any(piece.has("credit") for piece in reading.pieces[first:at]):
        work.name("company", name, range(at, end))
    elif kind_follows and reading.pieces[kind].tags["credit"] == "tvc":
        work.name("brand", name, range(at, end))
    elif kind_follows and (article or cue in ("in", "on", "'s")) and before not in CAST_FOR:
        # "A Shankar film" is told of who made it; houses of one word are known by name, or made a series.
        by_one = end - at > 1 or reading.pieces[kind].tags["credit"] == "film"
        work.name("director" if by_one else "company", name, range(at, end))
    elif (
        (titled and not _is_shot_there(reading, at, first))
        or _is_told_behind(reading, end)
        or (at - 1 in work.at and reading.pieces[at - 1].has("platform"))
    ):
        work.name("production", name, range(at, end))
    return _name_the_rest(reading, end, last, work)


def _opens_with_a_place(reading: Reading, at: int, last: int) -> bool:
    """ "Nobody from Delhi Crime", "faces from Bombay Begums": a title, and nobody's home."""
    if not reading.pieces[at].has("place") or at + 1 >= last or reading.pieces[at + 1].tags:
        return False
    return _is_name_part(reading, at, titled=True) and _is_name_part(reading, at + 1, titled=True)


def _is_of_a_region(reading: Reading, at: int, end: int) -> bool:
    """ "Worked in South films": where they are made, and no title."""
    following = reading.pieces[end : end + 2]
    kinds = any(piece.has("credit") for piece in following)
    return kinds and end - at == 1 and reading.pieces[at].word in REGIONS


def _cue_of_a_person(reading: Reading, at: int, first: int) -> str:
    """ "Worked with director Leena Barve", "Leena Barve ke saath kaam kiya": a calling tells whose name it is."""
    called = _is_called(reading, at, first)
    ours = called and at - 1 > first and reading.pieces[at - 2].word in ("our", "my", "hamare", "apne")
    return "directed by" if called and not ours else ""


def _is_called(reading: Reading, at: int, first: int) -> bool:
    return at > first and reading.pieces[at - 1].word in _CALLINGS


def _is_told_of_a_director(reading: Reading, end: int) -> bool:
    """ "Leena Barve ke saath kaam kiya", "from Leena Barve's films"."""
    following = [piece.word for piece in reading.pieces[end : end + 3]]
    filmed = len(following) == 3 and following[:2] == ["'", "s"] and reading.pieces[end + 2].has("credit")
    return filmed or " ".join(following).startswith(("ke saath", "ke sath", "ke under"))


_CALLINGS = ("director", "dir", "filmmaker", "film maker", "maker", "auteur", "director's")


def _is_shot_there(reading: Reading, at: int, first: int) -> bool:
    """ "Since the shoot is in Maldives": a place, and no production."""
    abroad = reading.pieces[at].has("country", "city_abroad", "place")
    return abroad and any(piece.word.startswith("shoot") for piece in reading.pieces[first:at])


def _name_small(reading: Reading, at: int, last: int, work: Work) -> int:
    """ "mirzapur fame", "panchayat mein kaam kiya": written small, and known by what follows."""
    end = at
    if at + 1 < last and reading.pieces[at].has("product", "soft") and not set(reading.pieces[at].tags) - _IN_TITLES:
        # "Dhoop chhaon ki cast": the first word of a title may mean something else to us.
        end += 1 if _is_small_name(reading, at + 1) and not reading.pieces[at + 1].newline else 0
    while end < last and end - at < 3 and _is_small_name(reading, end):
        end += 1
    behind = reading.pieces[end].word if end < last else ""
    if end > at and not reading.pieces[at].owner and behind != "cast" and _is_told_behind(reading, end):
        work.name("production", reading.words(at, end), range(at, end))
        return end
    return at + 1


_IN_TITLES = frozenset(("product", "soft", "stop", "respelt"))


def _is_small_name(reading: Reading, at: int) -> bool:
    piece = reading.pieces[at]
    return piece.is_word and not piece.tags and piece.word not in ("fame", "cast")


def _name_the_rest(reading: Reading, at: int, last: int, work: Work) -> int:
    """ "Kota Factory or Aspirants": names that the same list goes on with."""
    while at + 1 < last and reading.pieces[at].has("or", "and", "comma") and work.named:
        end = _end_of_name(reading, at + 1, last, titled=True)
        if end == at + 1:
            break
        key = list(work.named)[-1]
        work.name(key, reading.words(at + 1, end), range(at + 1, end))
        at = end
    return at


def _end_of_name(reading: Reading, at: int, last: int, *, titled: bool) -> int:
    end = at
    while end < last and end - at < _LONGEST_NAME:
        piece = reading.pieces[end]
        inside = (
            end > at and piece.word in _INSIDE and end + 1 < last and _is_name_part(reading, end + 1, titled=titled)
        )
        numbered = (
            end > at and piece.number is not None and not piece.owner and (titled or _is_told_behind(reading, end + 1))
        )
        if not (inside or numbered or _is_name_part(reading, end, titled=titled)):
            break
        end += 1
    return end


def _is_name_part(reading: Reading, at: int, *, titled: bool) -> bool:
    piece = reading.pieces[at]
    if piece.owner or piece.newline or not piece.text[:1].isupper() or not piece.text[:1].isalpha():
        return False
    if at == 0 and not _is_written_as_a_name(reading, 1):
        return False
    return not piece.has(*(_NO_TITLES if titled else _NO_NAMES))


def _is_written_as_a_name(reading: Reading, at: int) -> bool:
    """The first word of a message has its capital anyway; the second one has it for a name."""
    return at < len(reading.pieces) and reading.pieces[at].text.istitle() and not reading.pieces[at].has(*_NO_NAMES)


def _is_told_behind(reading: Reading, end: int) -> bool:
    """ "Mirzapur mein kaam kiya", "Panchayat fame", "Kota Factory cast"."""
    following = " ".join(piece.word for piece in reading.pieces[end : end + 3])
    return following.startswith(_BEHIND)
