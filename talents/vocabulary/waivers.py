"""What makes a look of no matter or rules it out: "happy to shave", "kuch bhi chalega", "a deal breaker"."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

# Ready to change a look: what it is changed from or to is not asked for.
READY = tuple(
    f"{ready} to {do}{whose}"
    for ready in ("happy", "prepared", "able", "free", "game", "agreeable", "will need", "would need", "okay", "fine")
    for do in ("grow", "shave", "shave off", "cut", "colour", "color", "dye", "trim", "go", "sport", "keep")
    for whose in ("", " a", " his", " her", " the", " their")
) + tuple(f"{ready} to go" for ready in ("willing", "ready", "open", "ok"))
WHATEVER = phrases(
    """
    kuch bhi chalega, kuch bhi chalegi, anything goes, anything is fine, anything works, sab chalega, kuch bhi ho,
    not fussed, we're not fussed, not bothered, whatever works
    """
)
SHUT_OUT = phrases(
    "a turn off, a no-no, is a no-no, are a no-no, big no-no, are out, is out, off the table, not happening"
)
# A look that breaks the deal is out; a skill that does is asked for.
BREAKERS = phrases(
    """
    a deal breaker, is a deal breaker, are a deal breaker, deal breaker, deal breakers, are deal breakers,
    a dealbreaker, is a dealbreaker, are a dealbreaker
    """
)
