"""Where the kin of a part live, and with whom she does: "her brother works in Delhi", "lives in Ooty with her aunt"."""

from __future__ import annotations

from talents.understanding.place_codes import codes_at
from talents.understanding.reading import Reading

_REACH = 6


def set_kin_elsewhere_aside(reading: Reading, first: int, last: int) -> None:
    """ "Her brother works in Delhi": where others of the story are."""
    for at in range(first, last - 2):
        kin = reading.pieces[at + 1]
        if reading.pieces[at].word not in _THEIRS or not kin.has("kin", "role_gender") or kin.newline:
            continue
        for here in range(at + 2, min(last, at + 2 + _REACH)):
            near = reading.pieces[here]
            if near.has("break", "and") or near.word in ("who", "must", "based"):
                break
            if near.has("local_hire") or codes_at(reading, here):
                reading.claim(here, here + 1, "context")


def set_whom_she_lives_with_aside(reading: Reading, first: int, last: int) -> None:
    """ "Lives in Shyambazar with her nephew": she does so in the story."""
    for at in range(first + 1, last - 3):
        lives = reading.pieces[at - 1].word in ("lives in", "living in", "lives at", "stays in")
        lives = lives or [piece.word for piece in reading.pieces[max(first, at - 2) : at]] in (
            ["lives", "in"],
            ["stays", "in"],
        )
        with_them = reading.pieces[at + 1].word == "with" and reading.pieces[at + 2].word in _THEIRS
        if lives and with_them and codes_at(reading, at) and reading.pieces[at + 3].has("kin", "role_gender", "part"):
            for here in range(first, last):
                if codes_at(reading, here) and not reading.pieces[here].owner:
                    reading.claim(here, here + 1, "context")


_THEIRS = ("her", "his", "their", "whose", "uska", "uski", "uske", "unke", "unki")
