"""Orders of the list that a search does not make: said in a note, and no wish of whom to find."""

from __future__ import annotations

from talents.understanding.reading import Reading

_REASON = "who fits best comes first here; the roster's page sorts by age, height, rate, name and newest"


def set_orders_aside(reading: Reading) -> None:
    """ "Cheapest first" asks for no upper rate, "sort by age" for no age."""
    for at, piece in enumerate(reading.pieces):
        if piece.has("order") and not piece.owner:
            reading.claim(at, at + 1, "order")
            reading.notes.append(f"“{piece.text}”: {_REASON}.")


def asks_only_for_an_order(reading: Reading) -> bool:
    ordered = any(piece.owner == "order" for piece in reading.pieces)
    return ordered and all(piece.owner or piece.has("stop", "break", "people") for piece in reading.pieces)
