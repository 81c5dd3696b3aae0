"""Who cannot bear what: "I am allergic to influencers", "the client hates beards": as good as a no."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

# Only of those who cast; of a part it is a trait: "a man who hates his wife", "allergic to dogs".
_THEY = phrases("client, director, producer, brand, agency, channel")
_WE = ("i", "we")
_ARE = phrases("i am, i'm, im, we are, we're, client is, director is, producer is, brand is, agency is, channel is")
_BEAR_NOT = phrases("can't stand, cannot stand, cant stand")
_WEARY_OF = phrases("allergic to, fed up with, fed up of, tired of, sick of, bored of")

AVERSIONS = (
    *(f"{who} {verb}" for who in _THEY for verb in ("hates", "dislikes", *_BEAR_NOT)),
    *(f"{who} {verb}" for who in _WE for verb in ("hate", "dislike", *_BEAR_NOT)),
    *(f"{who} {weary}" for who in _ARE for weary in _WEARY_OF),
)
