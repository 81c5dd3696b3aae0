"""Production houses that nobody knows by name: "an Arka Mediaworks credit", "has done a Roohani Pictures film"."""

from __future__ import annotations

from talents.understanding.credits import MAKERS, is_proper
from talents.understanding.reading import Reading
from talents.vocabulary.phrases import phrases
from talents.vocabulary.work import REGIONS

_HOUSE_NOUNS = frozenset(
    phrases(
        """
        mediaworks, media works, filmworks, works, pictures, motion pictures, productions, production, studios, studio,
        films, filmz, media, talkies, cinemas, cinema, creations, movies, entertainment, entertainments, telefilms,
        moviemakers, movie makers, motion
        """
    )
)
# What one has of a house.
_OF_A_HOUSE = frozenset(
    phrases(
        """
        credit, credits, work, experience, film, films, movie, movies, series, web series, show, shows, serial, serials,
        project, projects, production, productions, background, mein kaam, me kaam, mein kaam kiya, ke saath,
        ke saath kaam, ke sath
        """
    )
)
# "World Cinema", "Corporate Films" are kinds of work, and no house.
_GENERAL = frozenset(
    (
        *REGIONS,
        *phrases(
            """
            corporate, world, parallel, indian, art, documentary, social, digital, print, commercial, mainstream, local,
            bollywood, tollywood, kollywood, student, feature, short, ad, brand, big, small, family, action, theatre,
            drama, stage, live, mass, news, new, past, previous, other, music, major, large, professional, film, tv, web
            """
        ),
    )
)
_WORKED_WITH = ("worked with", "worked for", "worked under", "work with", "acted for", "done work with", "shot with")
_JOINTS = ("'s", "ka", "ki", "ke", "'", "s")
_OURS = frozenset(phrases("for, casting, upcoming, our, liye, ke liye, new, next, this, from, at"))
_LONGEST, _AHEAD = 4, 3


def end_of_house(reading: Reading, at: int, last: int, cue: str = "") -> int:
    """Behind the name of a house that begins at this piece and whose work is spoken of; `at` where none does.

    `cue` are the words before the name, of which some need nothing behind it: "worked with Blue Lotus Films".
    """
    end = at
    while end < last and end - at < _LONGEST and _is_part(reading, end, at):
        end += 1
    while end > at + 1 and reading.pieces[end - 1].word not in _HOUSE_NOUNS:
        end -= 1
    if end < at + 2 or _is_ours(reading, at) or (end == at + 2 and reading.pieces[at].word in _GENERAL):
        return at
    if cue in _WORKED_WITH:
        return end
    behind = [piece.word for piece in reading.pieces[end : min(last, end + _AHEAD)] if piece.word not in _JOINTS]
    return end if behind and behind[0] in _OF_A_HOUSE else at


def has_some_of(reading: Reading, at: int, first: int, last: int) -> bool:
    """Whether a breath speaks at this piece of what somebody has done for a house or a director."""
    return (
        _is_of_the_trade(reading, at, first)
        or _is_one_of_their_own(reading, at)
        or _is_barred(reading, at, first)
        or _has_some_of_a_house(reading, at, last)
        or _has_a_film_by(reading, at, first)
    )


def _is_of_the_trade(reading: Reading, at: int, first: int) -> bool:
    """ "Something with Maddock on the CV": of a house or a director that we know, with "something" before it."""
    if not reading.pieces[at].has("company", "director") or at == first:
        return False
    if reading.pieces[at - 1].word in _NOTHING:
        return True
    if at - first < 2:
        return False
    told = reading.pieces[at - 2 : at]
    # "Films with Zoya Akhtar"; a film with her may be the one being cast.
    several = told[0].has("credit") and told[0].word.endswith("s") and told[0].word != "series"
    doing = any(piece.word in _DOING for piece in reading.pieces[max(first, at - 5) : at - 2])
    return (several or told[0].word in _SOMETHING) and told[1].word in _WITH and not doing


def _is_one_of_their_own(reading: Reading, at: int) -> bool:
    """ "Ex Amul ad", "ex-Star Plus": whose ad or show it was."""
    here = at - 1 if at and reading.pieces[at - 1].word != "-" else at - 2
    known = reading.pieces[at].has("brand", *MAKERS) and not reading.pieces[at].owner
    return known and here >= 0 and reading.pieces[here].word == "ex" and not reading.pieces[at].newline


def _is_barred(reading: Reading, at: int, first: int) -> bool:
    """ "No ALTBalaji work", "nobody with Balaji credits": of a house, a director or a platform, with a no before it."""
    piece = reading.pieces[at]
    if not piece.has(*MAKERS) or piece.owner not in ("", "credit") or at == first:
        return False
    behind = reading.pieces[at + 1 : at + 3]
    ban = any(near.has("not_before") and not near.owner for near in reading.pieces[max(first, at - 2) : at])
    return ban and any(near.word in (*_WORK, "shows", "series", "films", "serials") for near in behind)


_NOTHING = ("nothing by", "nothing with", "nothing from", "nothing for")
_SOMETHING = ("something", "anything", "kuch", "work", "stuff", "one thing")
_WITH = ("with", "by", "from", "for", "under")
_DOING = frozenset(
    phrases("we, doing, making, shooting, casting, our, we're, producing, planning, are, am, is, 're, 'm")
)


def _has_some_of_a_house(reading: Reading, at: int, last: int) -> bool:
    """ "Some Ashoka Pictures work", "at least one Blue Lotus Studios project"."""
    if not at or (reading.pieces[at - 1].word not in _SOME and reading.pieces[at - 1].number is None):
        return False
    known = reading.pieces[at].has("company", "director")
    end = at + 1 if known else end_of_house(reading, at, last)
    return end > at and any(piece.word in _WORK for piece in reading.pieces[end : min(last, end + 2)])


_SOME = ("some", "one", "any", "a few", "prior", "past", "at least one", "ek")
_WORK = ("work", "project", "projects", "experience", "background", "production", "productions", "credit", "credits")


def _has_a_film_by(reading: Reading, at: int, first: int) -> bool:
    """ "With a Sudha Kongara film": a whole name before the kind, which she has."""
    if not reading.pieces[at].has("credit") or at - first < 4 or not _are_proper(reading, at - 2, at):
        return False
    return reading.pieces[at - 3].word in ("a", "an", "one") and reading.pieces[at - 4].word in _HAVING


_HAVING = ("with", "has", "having", "have", "had", "needs", "must have", "should have")


def _are_proper(reading: Reading, first: int, last: int) -> bool:
    return all(is_proper(reading, at) for at in range(first, last))


def begins_another_credit(reading: Reading, at: int) -> bool:
    """ "A Netflix series and a Dharma film": two credits, of which either has its own maker."""
    pieces = reading.pieces
    if not at or not pieces[at].has("and") or not pieces[at - 1].has("credit", "credit_cue"):
        return False
    before, behind = pieces[max(0, at - _REACH) : at], pieces[at + 1 : at + _REACH]
    anew = bool(behind) and behind[0].word in ("a", "an", "one", "ek") and not behind[0].newline
    kinds = any(piece.has("credit") for piece in behind[2:]) and any(piece.has(*MAKERS) for piece in behind[1:3])
    one_thing = any(piece.has("role_size", "not_before") or piece.word in _OURS for piece in before)
    return anew and kinds and not one_thing and pieces[at].word != "with"


_REACH = 5


def goes_on_with_years(reading: Reading, at: int) -> bool:
    """ "A Shankar film, since 2018": the comma parts the work only from its years, which end the thought."""
    pieces = reading.pieces
    told = pieces[at - 1 : at] if pieces[at].word == "," and at else []
    if not told or not (told[0].has("credit", "credit_cue", "company", "director") or told[0].word in _WORK):
        return False
    behind = pieces[at + 1 : at + 4]
    since = len(behind) > 1 and behind[0].word in _SINCE and behind[1].has("year") and not behind[0].newline
    return since and (len(behind) == 2 or behind[2].has("break") or behind[2].newline or behind[2].word in _ONWARDS)


_SINCE = ("since", "after", "post", "from")
_ONWARDS = ("onwards", "onward", "or", "please", "pls", "only")


def _is_part(reading: Reading, at: int, first: int) -> bool:
    piece = reading.pieces[at]
    capital = piece.text[:1].isupper() and piece.text[:1].isalpha() and not (piece.owner and piece.owner != "credit")
    noun = at > first and piece.word in _HOUSE_NOUNS
    plain = not piece.has("not_before", "month", "weekday", "union", "training", "platform", "company", "brand")
    named = plain and (not piece.has("credit", "credit_cue", "language", "gender") or noun)
    opens = at == first and piece.word not in _SOME and not piece.has("article")
    return capital and named and (opens or (at > first and not piece.newline))


def _is_ours(reading: Reading, at: int) -> bool:
    """ "For a Kabir Films series": the work that is being cast."""
    before = [piece.word for piece in reading.pieces[max(0, at - 2) : at]]
    return bool(set(before) & _OURS)
