"""Titles that are names: "Sana Sheikh", "Anjali Purohit", "Rani Mukherjee"."""

from __future__ import annotations

from talents.understanding.reading import Piece, Reading
from talents.vocabulary.personal_names import FAMILY_TITLES, GIVEN_TITLES, PEOPLES


def set_titles_in_names_aside(reading: Reading) -> None:
    """In capitals behind a first name, or ahead of a family's, the word tells nobody's part and no gender."""
    pieces = reading.pieces
    for at, piece in enumerate(pieces):
        if piece.word not in FAMILY_TITLES or not piece.text.istitle():
            continue
        before = pieces[at - 1] if at and not piece.newline else None
        following = pieces[at + 1] if at + 1 < len(pieces) and not pieces[at + 1].newline else None
        behind_a_name = before is not None and _is_a_name(before)
        ahead_of_one = piece.word in GIVEN_TITLES and following is not None and _is_a_name(following)
        if behind_a_name or (ahead_of_one and not _is_a_type(pieces[at + 2 : at + 3])):
            reading.retag(piece, {})


def _is_a_name(piece: Piece) -> bool:
    told = bool(piece.tags) and piece.word not in GIVEN_TITLES
    # "Corrupt Pandit", "Ageing Sultan": what he is like, and no name.
    like = piece.word in PEOPLES or (piece.word.endswith("ing") and piece.word not in FAMILY_TITLES)
    return not told and not like and piece.is_word and piece.text.istitle() and len(piece.text) > 1


def _is_a_type(following: list[Piece]) -> bool:
    """ "Rani Lakshmibai look" is played."""
    return any(piece.has("look_noun") or piece.word in ("type", "types", "role") for piece in following)
