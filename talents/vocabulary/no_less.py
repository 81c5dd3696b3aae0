"""Limits told by what is not to be beyond them: "nothing below 5'3", "… and not less than 30"."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

_NO = phrases("nothing, none, and not, but not, and nothing, but nothing, and none, not anything, nor")
_LESS = phrases("below, under, less than, lower than, shorter than, younger than, smaller than")
_MORE = phrases("above, over, more than, higher than, taller than, older than, bigger than, beyond, past")
NO_LESS = tuple(f"{no} {less}" for no in _NO for less in _LESS)
NO_MORE = tuple(f"{no} {more}" for no in _NO for more in _MORE)
