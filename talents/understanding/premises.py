"""Places of a house or a studio, where nobody needs to live: "a Mumbai ad house", "recording in Pune"."""

from __future__ import annotations

from talents.understanding.reading import Reading


def is_of_a_house(reading: Reading, at: int) -> bool:
    """ "A Mumbai ad house": where those who cast sit."""
    following = reading.pieces[at + 1 : at + 4]
    for piece in following:
        if piece.newline or piece.owner:
            return False
        if piece.word in _HOUSES:
            return True
        if not piece.has("ad_noun", "credit") and piece.word not in ("based", "-"):
            return False
    return False


_HOUSES = ("house", "agency", "client", "studio", "production", "producer", "banner", "production house", "ad agency")


def is_recorded_there(reading: Reading, at: int) -> bool:
    """ "Recording in Hyderabad", "dubbing at a Chennai studio": the work takes them there."""
    word, _, there = reading.pieces[at].word.rpartition(" ")
    told = (word or there) in ("recording", "recordings", "dubbing", "dub", "voice recording")
    return told and (there if word else reading.pieces[at + 1].word) in ("in", "at", "on")
