"""In which order somebody wants to see those who were found: "cheapest first", "sort by age", "rate low to high"."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

_MOST = phrases(
    """
    cheapest, youngest, oldest, tallest, shortest, newest, latest, costliest, dearest, least expensive, most expensive,
    lowest rate, lowest rates, highest rate, lowest budget, most affordable, most experienced, least experienced,
    freshest, most recent, cheapest ones, youngest ones, oldest ones, tallest ones, shortest ones, newest ones,
    sabse saste, sabse sasta, sabse saste wale, saste wale, sasta wala, sabse mehenge, sabse chhote, sabse bade,
    sabse lambe, sabse naye, naye wale, kam rate wale, sabse kam rate, sabse kam rate wale, cheaper ones, younger ones,
    older ones, taller ones
    """
)
_FIRST = phrases(
    """
    first, on top, on the top, at the top, at top, upar, sabse upar, pehle, pehle dikhao, pehle dikha do, upar dikhao,
    first please, on top please, pehle rakho, upar rakho, first pls
    """
)
_SORT = phrases(
    """
    sort by, sort on, sort it by, sort them by, sort these by, sort this by, sort the list by, sort results by,
    sort the results by, sorted by, order by, order them by, order it by, order these by, ordered by, arrange by,
    arrange them by, arrange it by, arranged by, rank by, rank them by, list by, list them by
    """
)
_BY = phrases(
    """
    rate, rates, price, cost, fee, budget, age, playing age, height, name, city, experience, availability, rating,
    date, relevance, youngest, oldest, cheapest, tallest, newest, price low to high, rate low to high, age low to high,
    rate high to low, price high to low, lowest rate, lowest price, first name, last name
    """
)
_WISE = phrases("rate, price, age, height, budget, name, city, cost, fee")
ORDERS = (
    *(f"{most} {first}" for most in _MOST for first in _FIRST),
    *(f"{sort} {by}" for sort in _SORT for by in _BY),
    *(f"{by} wise {sort}" for by in _WISE for sort in phrases("sort karo, sort kar do, sort, laga do, lagao, order")),
    *(
        f"{by} ke hisaab se {sort}"
        for by in _WISE
        for sort in phrases("sort karo, sort kar do, lagao, laga do, dikhao")
    ),
    *(f"{by} {way}" for by in _WISE for way in phrases("low to high, high to low, ascending, descending")),
    *phrases(
        """
        alphabetical order, alphabetically, in alphabetical order, sort alphabetically, low to high, high to low,
        in order of age, in order of rate, in order of price, in order of height, sort karo, sort kar do, sort them,
        sort it, sort the list, sort the results, resort, re-sort, reverse the order
        """
    ),
)
