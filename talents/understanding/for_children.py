"""Work that is made for children: in "a kids' show", "children's film", "bachchon ka show" nobody's age is told."""

from __future__ import annotations

from talents.understanding.reading import Piece, Reading
from talents.vocabulary.phrases import phrases

_CHILDREN = frozenset(
    phrases(
        """
        kid, kids, child, children, bachche, bachchon, bachcho, bachon, bacho, bacchon, baccho, bacche, bachhe,
        bachhon, toddler, toddlers, baby, babies
        """
    )
)
_WORKS = frozenset(
    phrases(
        """
        show, shows, film, films, movie, movies, channel, channels, tv, cartoon, cartoons, musical, musicals,
        album, albums, theatre, book, books, party, parties, quiz, app, apps, brand, brands,
        wear, clothing, series, serial, serials, programme, programmes, program, event, events, birthday,
        birthdays, birthday party, hospital, magazine, song, songs, rhymes, podcast, youtube, network, camp,
        workshop, festival, store, furniture, game, games, comic, comics, animation, audiobook, audiobooks,
        stories, story, web series, entertainment, content, label, clothing brand, fashion brand, clothing
        line, learning app, toy, toys, feature film, short film, kahani, natak, gaane, gaana, carnival,
        clothes, apparel, storytelling
        """
    )
)
# "Kids' roles", "children's casting": children are looked for.
_CAST = frozenset(
    phrases(
        "role, roles, part, parts, casting, audition, auditions, age, ages, character, characters, talent, artists, "
        "models"
    )
)
_HINDI_OWN = ("ka", "ki", "ke")
_SHOWING = ("me", "us", "all", "them", "karo", "kar", "reel", "reels", "kids", "profiles", "first")
_APART = ("for", "in", "who", "with", "ke liye", "and", "or", "aur", "needed", "chahiye")
_WITHIN = 3


def set_works_for_children_aside(reading: Reading) -> None:
    """Claims the word for the children, so that no age is read from it, and what nothing else could make out."""
    for at, piece in enumerate(reading.pieces):
        if piece.owner or piece.word not in _CHILDREN:
            continue
        first = _behind_the_owner(reading, at)
        work = _work(reading, first)
        owned = first > at + 1 and reading.pieces[at + 1].word not in _HINDI_OWN
        if work is None and not (owned and _names_a_thing(reading, first)):
            continue
        reading.claim(at, first, "context")
        for near in reading.pieces[first : first if work is None else work + 1]:
            near.owner = near.owner or ("context" if not near.tags or near.has("part") else "")


def _behind_the_owner(reading: Reading, at: int) -> int:
    following = [piece.word for piece in reading.pieces[at + 1 : at + 3]]
    if following[:1] == ["'"]:
        return at + 3 if following == ["'", "s"] and not reading.pieces[at + 2].spaced else at + 2
    return at + 2 if following[:1] and following[0] in ("'s", *_HINDI_OWN) else at + 1


def _names_a_thing(reading: Reading, first: int) -> bool:
    """Behind "kids'" stands what is theirs, and nobody who is looked for."""
    owned = reading.pieces[first : first + 1]
    return bool(owned) and owned[0].is_word and not owned[0].newline and not _is_of_casting(owned[0])


def _is_of_casting(piece: Piece) -> bool:
    return piece.word in _CAST or piece.has("gender", "people", "age_cue")


def _work(reading: Reading, first: int) -> int | None:
    for at in range(first, min(first + _WITHIN, len(reading.pieces))):
        piece = reading.pieces[at]
        if piece.newline or not piece.is_word or _is_of_casting(piece):
            return None
        if piece.word in _WORKS:
            shown = [near.word for near in reading.pieces[at + 1 : at + 2]]
            return None if piece.word == "show" and shown and shown[0] in _SHOWING else at
        if piece.has("of") or piece.word in _APART:
            return None
    return None
