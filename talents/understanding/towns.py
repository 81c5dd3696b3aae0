"""Towns without a code of their own, which count as their region where nothing nearer is named."""

from __future__ import annotations

from talents.understanding.reading import Reading

PLACE_FIELDS = ("place", "works_in", "shoots_in")


def drop_towns_beside_cities(reading: Reading) -> None:
    """ "Kolhapur or Satara": no code is Satara's, and all of its state would drown Kolhapur; alone the state stands."""
    for thing in [one for one in reading.found if reading.pieces[one.first].has("town") and one.field in PLACE_FIELDS]:
        piece = reading.pieces[thing.first]
        others = [one for one in reading.found if one.field == thing.field and one is not thing]
        if any(not reading.pieces[one.first].has("town") for one in others):
            for one in others:
                between = reading.pieces[one.last : thing.first]
                if len(between) == 1 and between[0].has("or", "slash", "and", "comma"):
                    # "Kochi/Thrissur artists first": what is said of the last is said of both.
                    one.last = thing.last
            reading.found = [one for one in reading.found if one is not thing]
            piece.owner = ""
            reading.retag(piece, {})
        else:
            reading.notes.append(f"“{piece.text}” has no entry of its own; its state was searched.")
