"""Whom those who cast shut out in a whole sentence: "I would not consider anyone who …", "whoever did TV is out"."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

_NEVER = phrases("would not, wouldn't, will not, won't, wont, can't, cannot, don't, do not, dont")
_TAKEN = phrases(
    """
    consider, entertain, accept, take anyone, take anybody, take people, want anyone, want anybody, see anyone,
    see anybody, look at, hire, shortlist, cast anyone, cast anybody
    """
)
NOT_CONSIDERED = (
    *(f"{never} {taken}" for never in _NEVER for taken in _TAKEN),
    *phrases(
        """
        not consider, not considering, don't work with,
        do not work with, dont work with, not working with,
        not interested in, not keen on, rather not, rather not see, rather not have,
        not entertain, not entertaining, weed out, filter out, keep out, screen out
        """
    ),
)
_OUT = phrases(
    """
    out, disqualified, rejected, excluded, ruled out, not to be considered, not wanted, not for us, not an option,
    not on,
    off the table, barred, off limits
    """
)
OUT = (
    *(f"{they} {out}" for they in ("is", "are", "will be", "stays", "stay") for out in _OUT),
    *phrases("gets rejected, get rejected, should not be considered, not to be considered, disqualified"),
)
