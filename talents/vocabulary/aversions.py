"""Who cannot bear what: "I am allergic to influencers", "the client hates beards": as good as a no."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

# Only of those who cast; of a part it is a trait: "a man who hates his wife", "allergic to dogs".
_THEY = phrases("client, director, producer, brand, agency, channel, dop, writer, team, production, boss, showrunner")
_WE = phrases("i, we, i really, we really, i just, we just, i simply, i absolutely, they")
_ARE = (
    *phrases("i am, i'm, im, we are, we're, they are, they're"),
    *(f"{who} is" for who in _THEY),
)
_HATE = phrases(
    "hate, dislike, detest, loathe, despise, abhor, object to, mind, reject, refuse, veto, do not like, don't like, "
    "dont like, do not want, don't want, dont want, don't wish to see, do not wish to see"
)
_HATES = phrases(
    "hates, dislikes, detests, loathes, despises, abhors, objects to, rejects, refuses, vetoes, vetoed, hated, "
    "does not like, doesn't like, doesnt like, does not want, doesn't want, doesnt want, rejected, won't have, "
    "has an issue with, has issues with, has a problem with, fell out with, "
    "has fallen out with, gone off, has gone off, 's gone off, went off, has gone right off, 's gone right off, "
    "has gone off the idea of, 's gone off the idea of, gone off the idea of, has had it with, 's had it with, "
    "'s had enough of, won't touch, will not touch, has banned, has vetoed, 's vetoed, is allergic to, "
    "will not have, won't accept, said no to, has said no to, says no to"
)
_BEAR_NOT = phrases(
    """
    can't stand, cannot stand, cant stand, can't bear, cannot bear, can't abide, cannot abide, won't hear of,
    will not hear of, has had enough of, have had enough of, cant bear, can't tolerate, cannot tolerate, can't take,
    cannot take, can't do with
    """
)
_WEARY_OF = phrases(
    "allergic to, fed up with, fed up of, tired of, sick of, bored of, bored with, done with, dead against, against, "
    "not keen on, not a fan of, not fond of, not into, not happy with, averse to"
)

AVERSIONS = (
    *(f"{who} {verb}" for who in _THEY for verb in (*_HATES, *_BEAR_NOT)),
    *(f"{who} {verb}" for who in _WE for verb in (*_HATE, *_BEAR_NOT) if verb != "mind"),
    *(f"{who} {weary}" for who in _ARE for weary in _WEARY_OF),
)
