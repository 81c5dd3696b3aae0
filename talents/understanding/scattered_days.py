"""Days that stand apart: "the 7th, 9th and 11th of December"; and feasts that are named without a day being meant."""

from __future__ import annotations

import re

from talents.understanding.calendar_days import days_apart
from talents.understanding.periods import DATE_ALPHABET as ALPHABET
from talents.understanding.reading import Piece, Reading
from talents.vocabulary.phrases import phrases

# The number of a day, with or without its weekday: "12", "the 12th", "Sat 12".
DAY_NUMBER = r"(?:W,?)?t?[nN]"
_SCATTERED = re.compile(
    rf"[Mm]t?[nN],?[,a/]t?[nN](?:,?[,a/]t?[nN])*(?![kc'd])"
    rf"|(?:{DAY_NUMBER},)*{DAY_NUMBER},?[,a/]{DAY_NUMBER}t?o?[Mm](?:,?y?)?(?![kc'd])"
)
_THEMES = phrases(
    "special, theme, themed, song, party, scene, look, vibe, release, sale, episode, sequence, campaign, greeting"
)


def set_feasts_aside(reading: Reading) -> None:
    """ "A Christmas ad": what it is about, and no day."""
    for at, piece in enumerate(reading.pieces[:-1]):
        following = reading.pieces[at + 1]
        if piece.has("feast_day", "feast") and (following.has("credit", "ad_noun") or following.word in _THEMES):
            reading.claim(at, at + 1, "context")


def set_repeated_weekdays_aside(reading: Reading) -> None:
    """ "12 Dec (Sat)", "12–14 Dec (Sat to Mon)" says it twice."""
    for match in reading.matches(_REPEATED, ALPHABET):
        reading.claim(match.start(), match.end(), "context")


def set_relative_days_aside(reading: Reading) -> None:
    """ "Tomorrow (28 Nov)", "tomorrow's 28 Nov": where the day itself is told, it counts."""
    for match in reading.matches(_TOLD_BESIDE, ALPHABET):
        if reading.pieces[match.start()].has("relative_day"):
            reading.claim(match.start(), match.start() + 1, "context")


_TOLD_BESIDE = re.compile(r"R[.,]{0,2}[(.]?n[Mm]|R[^aunNMm-]{0,3}\(n[Mm]|R\.n\(n[Mm]")
_REPEATED = re.compile(r"(?<=[MmnNyDX])\(W(?:[-a,/]W)*\)")


def find_scattered_days(reading: Reading) -> None:
    """ "The 7th, 9th and 11th of December": every run of days that follow one another is a wish of its own."""
    for match in reading.matches(_SCATTERED, ALPHABET):
        pieces = reading.pieces[match.start() : match.end()]
        before = reading.pieces[match.start() - 1] if match.start() else None
        days = [int(piece.number) for piece in pieces if piece.number is not None and not piece.has("year")]
        month, year = _month_of(pieces)
        runs = _runs(days)
        alone = len(runs) < 2 and not pieces[0].has("month", "maybe_month")
        if month is None or alone or days != sorted(set(days)) or (before and before.has("between")):
            continue
        for run in runs:
            stretch = days_apart((run[0], month, year), (run[-1], month, year), reading.today)
            if stretch is not None:
                value = {"from": stretch.first.isoformat(), "to": stretch.last.isoformat()}
                reading.add("availability", value, match.start(), match.end())


def _month_of(pieces: list[Piece]) -> tuple[int | None, int | None]:
    months = [piece.tags.get("month") or piece.tags.get("maybe_month") for piece in pieces]
    years = [piece.tags["year"] for piece in pieces if piece.has("year")]
    return next((month for month in months if month), None), years[0] if years else None


def _runs(days: list[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for day in days:
        if runs and day == runs[-1][-1] + 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return runs
