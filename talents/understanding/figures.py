"""The rules that read figures, in the order in which they may claim them."""

from __future__ import annotations

from talents.understanding import (
    ages,
    counts,
    dates,
    full_age,
    heights,
    logistics,
    money,
    past,
    place_codes,
    played_ages,
    practice,
    short_tongues,
    spoken_numbers,
    teams,
    windows,
)
from talents.understanding.reading import Reading


def find_figures(reading: Reading) -> None:
    """The numbers of whom is looked for; of a scene that no minor may be cast for every age was read before."""
    find_numbers(reading)
    played_ages.leave_out_small_numbers(reading)


def find_numbers(reading: Reading) -> None:
    logistics.set_logistics_aside(reading)
    spoken_numbers.count_in_figures(reading)
    place_codes.spell_out(reading)
    short_tongues.spell_out(reading)
    past.find_past_years(reading)
    teams.find_whom_they_played_for(reading)
    practice.set_years_of_practice_aside(reading)
    heights.find_heights(reading)
    money.find_rates(reading)
    dates.find_dates(reading)
    windows.find_windows(reading)
    counts.find_few(reading)
    counts.find_count(reading)
    full_age.find_full_ages(reading)
    ages.find_ages(reading)
