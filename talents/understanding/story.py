"""What a brief tells of the story, the crew and those who cast: places, kin and years there are nobody's wish."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from talents.understanding.kin_elsewhere import set_kin_elsewhere_aside, set_whom_she_lives_with_aside
from talents.understanding.labels import is_label_sign, label_of_line
from talents.understanding.place_codes import codes_at
from talents.understanding.reading import Piece, Reading
from talents.vocabulary import story_words

_ENDS = (".", "!", "?", ";")
# What a story may be full of and no wish is made of; of whom it tells, and what she is like and can do, is left.
_OF_A_STORY = ("place", "places", "country", "city_abroad", "role_gender", "kin", "month", "maybe_month", "role_age")
_PLACES = ("place", "places", "country", "city_abroad")
_BUT = ("but", "lekin", "par", "magar", "however")
_REACH = 6


def set_story_aside(reading: Reading) -> None:
    for first, last in _sentences(reading):
        told = _told_from(reading, first, last)
        last_told = next((at for at in range(first + 1, last) if reading.pieces[at].word in _BUT), last)
        for at in range(told, last_told) if told is not None else ():
            piece = reading.pieces[at]
            told_of = piece.has(*_OF_A_STORY) or codes_at(reading, at) or _is_its_time(reading, at)
            if told_of and not piece.has("gender") and not _is_a_wish(reading, at):
                reading.claim(at, at + 1, "context")
        _set_script_aside(reading, first, last)
        set_kin_elsewhere_aside(reading, first, last)
        set_whom_she_lives_with_aside(reading, first, last)
        _set_where_it_plays_aside(reading, first, last)
        _set_what_if_aside(reading, first, last)
        _set_other_players_aside(reading, first, last)
        _set_those_found_aside(reading, first, last)
        _set_those_who_cast_aside(reading, first, last)
        _set_journeys_paid_for_aside(reading, first, last)
    _set_crew_aside(reading)
    _set_tongues_of_the_crew_aside(reading)
    _set_scene_headings_aside(reading)


def _sentences(reading: Reading) -> Iterator[tuple[int, int]]:
    starts = [0]
    for at, piece in enumerate(reading.pieces):
        if at and (piece.newline or reading.pieces[at - 1].word in _ENDS):
            starts.append(at)
    return pairwise([*dict.fromkeys(starts), len(reading.pieces)])


def _told_from(reading: Reading, first: int, last: int) -> int | None:
    """Where the story begins in this sentence, and None where it tells none: "In the story she grew up in Shimla"."""
    words = [piece.word for piece in reading.pieces[first:last]]
    said = " ".join(words[: _REACH * 2]).lstrip("-:*,( ") + " "
    if said.startswith(story_words.TOLD):
        return first
    about = _about(reading, first, last)
    if about is not None:
        return about
    label = label_of_line(reading, first)
    heads = label in ("brief", "about") and not any(piece.newline for piece in reading.pieces[1 : first + 1])
    if label not in story_words.OF_THE_CHARACTER or heads:
        # "Brief: F 25-30 from Mumbai" heads all of the call.
        return None
    for at in range(first, last):
        if is_label_sign(reading, at):
            # "Character sketch: …" speaks of no sketching.
            reading.claim(first, at, "context")
            break
    return first


def _about(reading: Reading, first: int, last: int) -> int | None:
    """ "A short film about a truck cleaner and a runaway bride": behind what it is about stands the story."""
    for at in range(first + 1, last - 1):
        works = any(
            piece.has("credit") or piece.word in _WORKS for piece in reading.pieces[max(first, at - _REACH) : at]
        )
        if reading.pieces[at].word in ("about", "is about") and works and reading.pieces[at + 1].has("article", "the"):
            return at
    return None


def _is_its_time(reading: Reading, at: int) -> bool:
    """ "The story happens in the seventies"; of a woman "in her seventies" the age is told."""
    before = [piece.word for piece in reading.pieces[max(0, at - 2) : at]]
    return reading.pieces[at].has("decade") and (before[-1:] == ["the"] or before == ["set", "in"])


_WORKS = ("film", "story", "short", "series", "show", "play", "script", "project", "drama", "comedy", "thriller")


def _is_a_wish(reading: Reading, at: int) -> bool:
    """ "… but for us a Mumbai-based actor is enough", "he is based in Pune": where she works tells of the person."""
    if _is_set_apart(reading, at):
        return True
    near = [*reading.pieces[max(0, at - 3) : at], *reading.pieces[at + 1 : at + 3]]
    if reading.pieces[at].has("role_gender", "kin"):
        # "His only daughter has left".
        near = [piece for piece in near if piece.word != "only"]
    return any(piece.word in story_words.OF_THE_ACTOR or piece.word.startswith(_SHOT) for piece in near)


def _is_set_apart(reading: Reading, at: int) -> bool:
    """ "Description: old lady, 60 plus, Mumbai": alone between the signs, as in any list of wishes."""
    first = at - 1 if at and reading.pieces[at - 1].has("article") else at
    before, behind = reading.pieces[first - 1] if first else None, reading.pieces[at + 1 : at + 2]
    opens = before is None or reading.pieces[first].newline or before.word in (*_SIGNS, *_ENDS)
    return opens and (not behind or behind[0].newline or behind[0].word in (*_SIGNS, *_ENDS))


_SIGNS = (",", ":", "-", "/", "|")
_SHOT = ("shoot", "shot", "film in", "filming", "recording")


def _set_script_aside(reading: Reading, first: int, last: int) -> None:
    """ "Lives in a Guwahati garage in the script": told behind the place."""
    for at in range(first, last - 1):
        pair = " ".join(piece.word for piece in reading.pieces[at : at + 3])
        if not pair.startswith(story_words.IN_THE_SCRIPT):
            continue
        for here in range(max(first, at - _REACH), at):
            if codes_at(reading, here) and not _is_a_wish(reading, here):
                reading.claim(here, here + 1, "context")


def _set_where_it_plays_aside(reading: Reading, first: int, last: int) -> None:
    """ "Gaon ki story", "Lucknow ki prem kahani hai", "Punjab ka love story": where the film plays."""
    for at in range(first, last):
        if reading.pieces[at].word not in story_words.STORIES or reading.pieces[at].owner:
            continue
        of = at - 1 if reading.pieces[at - 1].word in _OF else at - 2
        if of <= first or reading.pieces[of].word not in _OF or any(p.newline for p in reading.pieces[of : at + 1]):
            continue
        place = of - 1
        told_of = reading.pieces[place]
        if told_of.is_word and not told_of.owner and (not told_of.has("stop") or codes_at(reading, place)):
            reading.claim(place, at + 1, "context")


_OF = ("ki", "ka", "ke")


def _set_other_players_aside(reading: Reading, first: int, last: int) -> None:
    """ "Her mother-in-law is being played by a known TV face", "the other lead is an actor from Delhi"."""
    for at in range(first, last):
        words = " ".join(piece.word for piece in reading.pieces[at : at + 2])
        if not words.startswith(story_words.PLAYED_BY):
            continue
        end = at + 1
        while end < last and not reading.pieces[end].has("break"):
            end += 1
        reading.claim(at, end, "context")


def _set_those_found_aside(reading: Reading, first: int, last: int) -> None:
    """ "His parents are already cast, as is the elder sister": who is found, in a sentence that seeks nobody."""
    words = [piece.word for piece in reading.pieces[first:last]]
    # "Uski biwi ka role alag se cast ho raha hai".
    cast = ("already" in words or "alag se" in words) and set(words) & story_words.CAST
    if not cast or set(words) & story_words.SEEKING or any(p.number is not None for p in reading.pieces[first:last]):
        return
    for at in range(first, last):
        if reading.pieces[at].has("role_gender", "kin", "part", "gender"):
            reading.claim(at, at + 1, "context")


def _set_what_if_aside(reading: Reading, first: int, last: int) -> None:
    """ "If he's from outside Bengaluru we fly him in": what is done then asks for nobody from there."""
    words = [piece.word for piece in reading.pieces[first:last]]
    if words[:1] in (["if"], ["agar"]) and set(words) & story_words.THEN_WE:
        for at in range(first, last):
            if codes_at(reading, at):
                reading.claim(at, at + 1, "context")


def _set_those_who_cast_aside(reading: Reading, first: int, last: int) -> None:
    """ "We are students of FTII looking for …": where they sit and learnt, up to whom they look for."""
    said = " ".join(piece.word for piece in reading.pieces[first : first + 4]) + " "
    opening = next((words for words in story_words.WE_ARE if said.startswith(words)), "")
    here, left = first, len(opening.split())
    while left > 0:
        left -= len(reading.pieces[here].word.split())
        here += 1
    who = reading.pieces[here] if opening and here < last else None
    seated = " ".join(piece.word for piece in reading.pieces[here : here + 3]).startswith(_SITTING)
    if opening and seated:
        # "We're casting out of London and Mumbai".
        for at in range(here, last):
            if reading.pieces[at].has(*_PLACES):
                reading.claim(at, at + 1, "context")
        return
    named = who is not None and (
        who.word in ("a", "an", "the") or who.count > 0 or (who.text.istitle() and not who.tags)
    )
    if not named:
        return
    for at in range(first, last):
        piece = reading.pieces[at]
        if piece.word in story_words.SEEKING or piece.word.startswith(("looking", "shoot", "film", "record")):
            return
        if piece.has(*_PLACES, "training", "union", "agency_name"):
            reading.claim(at, at + 1, "context")


_SITTING = (
    "casting out of",
    "based out of",
    "working out of",
    "based in",
    "sitting in",
    "operating out of",
    "casting out",
)


def _set_journeys_paid_for_aside(reading: Reading, first: int, last: int) -> None:
    """ "Travel + stay by us from Delhi": where whoever is cast would set out."""
    words = {word for piece in reading.pieces[first:last] for word in piece.word.split()}
    if not (words & story_words.JOURNEYS and words & story_words.PAID_FOR):
        return
    at = first
    while at + 1 < last:
        if reading.pieces[at].word.rpartition(" ")[2] == "from" and reading.pieces[at + 1].has(*_PLACES):
            while at + 1 < last and (reading.pieces[at + 1].has(*_PLACES, "or", "and", "comma", "slash")):
                reading.claim(at + 1, at + 2, "context")
                at += 1
            # "Volvo from Delhi on the 25th at night".
            behind = at + 1
            while behind < last and (reading.pieces[behind].word in _ON_DAYS or _is_dated(reading.pieces[behind])):
                reading.claim(behind, behind + 1, "context" if _is_dated(reading.pieces[behind]) else "")
                behind += 1
        at += 1


_ON_DAYS = ("on", "at", "the", "of", "-", "to", "and", "by")


def _is_dated(piece: Piece) -> bool:
    return piece.number is not None or piece.has("month", "weekday", "relative_day")


def _set_scene_headings_aside(reading: Reading) -> None:
    """ "INT. DHABA - NIGHT", above the people of a page of script."""
    for at, piece in enumerate(reading.pieces[:-1]):
        opens = at == 0 or piece.newline
        if not opens or piece.text not in ("INT", "EXT") or reading.pieces[at + 1].word not in (".", "/"):
            continue
        for here in range(at + 1, min(at + _LONGEST_HEADING, len(reading.pieces))):
            if reading.pieces[here].newline:
                break
            if reading.pieces[here].word in _HOURS:
                reading.claim(at, here + 1, "context")
                break


_LONGEST_HEADING = 12
_HOURS = ("day", "night", "dawn", "dusk", "evening", "morning", "continuous", "later", "sunset", "sunrise")


def _set_crew_aside(reading: Reading) -> None:
    """ "Photographer from Paris, stylist from Delhi": where the crew comes from."""
    for at, piece in enumerate(reading.pieces[:-2]):
        following = reading.pieces[at + 1 : at + 3]
        crew = (
            piece.word in story_words.CREW and not piece.newline and not _is_cast(reading.pieces[max(0, at - 3) : at])
        )
        if crew and following[0].word in ("from", "based") and following[1].has(*_PLACES) and not following[1].newline:
            reading.claim(at, at + 3, "context")


def _set_tongues_of_the_crew_aside(reading: Reading) -> None:
    """ "The director is French", "nobody from the crew speaks English"."""
    for at, piece in enumerate(reading.pieces[:-2]):
        following = reading.pieces[at + 1 : at + 3]
        ours = piece.newline or not at or reading.pieces[at - 1].word in ("the", "our", "s", *_ENDS)
        end = at + 1
        while end < len(reading.pieces) - 2 and reading.pieces[end].word in _OF_THE_SHOW:
            end += 1
        home = [near.word for near in reading.pieces[end : end + 2]]
        crew = piece.word in story_words.CREW or piece.word in story_words.MAKERS
        if ours and crew and home in (["is", "from"], ["is", "based"], ["are", "from"], ["is", "in"], ["is", "out"]):
            # "The writer of the show is from Lucknow", "the agency is based in Pune".
            reading.claim(end + 2, end + 4 if home[1] in ("based", "out") else end + 3, "context")
        if ours and crew and home[:1] in (["is"], ["are"]) and codes_at(reading, end + 1):
            # "Production house is Mumbai based".
            reading.claim(end + 1, end + 2, "context")
        speaks = following[0].word in ("is", "are", "speaks", "speak", "knows", "only speaks", "has")
        if piece.word in story_words.CREW and ours and speaks and following[1].has("language", *_PLACES):
            reading.claim(at + 2, at + 3, "context")


_OF_THE_SHOW = ("of", "the", "of the", "show", "film", "series", "our", "this", "project", "house", "team", "company")


def _is_cast(before: list[Piece]) -> bool:
    return any(piece.has("plays_cue", "people", "gender") or piece.word in story_words.SEEKING for piece in before)
