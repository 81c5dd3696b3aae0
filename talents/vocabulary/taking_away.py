"""How a wish in force, a limit, or the last change is taken back."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

# Before what is no longer asked for; a field or a limit as much as one thing.
TAKEN_AWAY = phrases(
    """
        scratch, strike off, nix, chuck, omit,
    drop, remove, delete, get rid of, take out, hatao, forget, forget about, lose, scrap, ditch, take off, leave
    out the, no longer need, no longer want, dump, chhodo, bhool jao, leave, undo, undo the
    """
)
DROP = (
    *TAKEN_AWAY,
    *phrases(
        """
        flexible on, flexible about, flexible with, open on, open about, relaxed on, relaxed about, easy on, not
        fussy about, not fussed about, not particular about, not strict about, not strict on, not rigid on, not
        rigid about, without, ignore, lift, any, koi bhi, koi, no, irrespective of, regardless of, skip, relax,
        hata, hata do, hatado, leave out, whatever, all, clear, minus, without any, don't care about, dont care
        about, not bothered about, sab, strike, bin, wipe, take away, do
        without, leave off, cut out, never mind, nevermind, never mind about, stop worrying about, kisi
        bhi, cancel, reset, no more, not limit, not restrict, don't limit, dont limit, do not limit, don't
        restrict, dont restrict, do not restrict, not bother about, not bother with, not worry about, don't worry
        about, stop limiting, stop restricting, not be strict about, waive, do away with, free up
    """
    ),
)
# Before what makes room for something else.
INSTEAD_BEFORE = (
    *TAKEN_AWAY,
    *phrases(
        """
    instead of, rather than, in place of, replacing, and not, preferred over, is preferred over, are preferred
    over, preferred to, is preferred to, gets preference over, scores over, better than, is better than
    """
    ),
)
# The same behind it.
TAKEN_AWAY_AFTER = phrases(
    """
        can go, has to go, must go, should go, can be removed, can be skipped, can be left out, can be ignored,
        can be lifted, chhodo, chodo, chhod do, chod do, chhod dijiye, rehne do, rahne do, jaane do, drop karo,
        drop kar do, remove karo, remove kar do, cancel karo, nikalo, nikaalo, hatado, hata dena, skip karo, can
        be dropped, hata do, hatao, hata, hata dijiye, nikal do, nikaal do, is off, are off, off hai, is
        cancelled, are cancelled, cancelled, is dropped, are dropped, has been dropped, got dropped, hat gaya, hat
        gayi, hat gaye, cancel ho gaya, cancel ho gayi, cancel ho gaye, cancel hai, nikal gaya, nikal gayi, is off
        the table
    """
)
INSTEAD_AFTER = (
    *TAKEN_AWAY_AFTER,
    *phrases(
        """
    ki jagah, ke badle, ki bajay, ke bajay, ki bajaye, ke bajaye
    """
    ),
)
# "No" and the like lift a limit only where a limit is named.
NEEDS_LIMIT = ("no", "all", "without any", "no more", "leave")
_NO_WORRY = tuple(
    f"{of} {any_}{worry} nahi{hai}"
    for of in phrases("ki, ka, mein, me, pe, ke liye")
    for any_ in ("", "koi ")
    for worry in phrases(
        "tension, chinta, fikar, fikr, dikkat, problem, issue, parwah, pareshani, seema, limit, bandish"
    )
    for hai in ("", " hai")
)
_UNSETTLED = tuple(
    f"{be}{not_} {settled}"
    for be, not_ in (
        *((be, not_) for be in ("is ", "are ", "'s ", "") for not_ in ("no longer", "not yet", "not", "yet to be")),
        *((be, "") for be in ("isn't", "aren't", "isnt", "arent")),
    )
    for settled in phrases("fixed, final, finalised, finalized, locked, decided, confirmed, certain, firm, set, frozen")
)
DROPPED_AFTER = (
    *TAKEN_AWAY_AFTER,
    *(" ".join(phrase.split()) for phrase in _UNSETTLED),
    *_NO_WORRY,
    *phrases(
        """
    bhool jao, no object, is no object, be open, be anything, are not fixed yet, is not fixed yet, aren't fixed
    yet, are not fixed, are not final, is not final, are not final yet, aren't final, are flexible, not decided,
    not decided yet, are not decided, are not locked, not locked yet, are tbd, tbd, are tbc, tbc, stay open,
    remain open, is up to you, is your call, does not bind, need not be restricted, need not be limited, needn't
    be restricted, need not matter, should not matter, shouldn't matter, should not limit us, is not fixed, isn't
    fixed, is negotiable, is flexible, can wait, no issue, not an issue,
    koi issue nahi, koi dikkat nahi, koi problem nahi, koi masla nahi,
    isn't an issue, is not an issue, not a problem, is
    not a problem, isn't a problem, no problem, ki chinta mat karo, ki tension mat lo, ki fikar mat karo, can
    change, may change, might change, could change, no longer matter, not fixed yet, koi bhi, koi bhi ho, kuch
    bhi, kuch bhi ho, can be anything, anything goes, is open, open, are open, wide open, can be any, is
    irrelevant, irrelevant, jo bhi ho, not a concern, is not a concern, doesn't bother us, no longer matters, not
    needed now
    """
    ),
)
LIMIT_WORDS = phrases(
    """
    shart, sharth, shartein, bandish, pabandi, rok,
    limit, restriction, bar, constraint, filter, cap, condition, requirement, ceiling, restrictions, limits, bit, part,
    thing, clause, criteria, criterion, wala filter, wali condition, chakkar, jhanjhat, jhamela, lafda, masla, mamla,
    panga
    """
)
_ALL_BUT = tuple(
    f"{drop} {everything} {but}"
    for drop in phrases(
        "drop, forget, scrap, lose, remove, ignore, clear, ditch, relax, reset, lift, waive, delete, wipe, discard, "
        "take off, take out, get rid of, undo, strip out, strip, cancel, let go of"
    )
    for everything in (
        *phrases("everything, everything else, all, all else, all of it, all of them, the lot, it all"),
        *(
            f"{all_the} {limits}"
            for all_the in phrases("all, all the, all of the, every, each of the, the")
            for limits in phrases(
                "filters, filter, conditions, condition, criteria, requirements, restrictions, limits, wishes, others"
            )
        ),
    )
    for but in phrases("except, except for, but, but for, other than, apart from, besides")
)
_NOTHING_BUT = phrases(
    """
    keep nothing but, keep nothing except, keep nothing else than, nothing stays but, only care about, just care about,
    all i care about is, all we care about is, all that matters is, all that counts is, strip it down to, strip down to,
    strip it back to, reduce it to, bring it down to, back to just, back to only, all filters off except, all filters
    off but, everything off except, everything off but, everything out except
    """
) + tuple(
    f"{drop} {just}"
    for drop in phrases(
        "sab hata do, sab hatao, sab chhodo, sab chhod do, sab kuch hata do, sab kuch hatao, saare filter hatao, saare "
        "filter hata do, sab filter hata do, sab nikal do"
    )
    for just in phrases("bas, sirf, only, just, but, siwaay, except")
)
# All that is in force goes, but what the message names.
REST_DROPPED = (
    _ALL_BUT
    + _NOTHING_BUT
    + tuple(
        f"{drop} {rest}"
        for drop in phrases(
            """
            drop, forget, scrap, lose, remove, ignore, clear, ditch, leave, skip, relax, lift, waive, delete, strike,
            cancel, wipe, dump, chuck, bin, discard, disregard, let go of, do away with, get rid of, throw out, take
            out, take off, reset, clear out, free up, undo, release
            """
        )
        for rest in phrases(
            """
            the rest, everything else, all the rest, all else, rest, the others, all others, all the others, the other
            filters, other filters, all other filters, every other filter, the other conditions, other conditions, all
            other conditions, the rest of it, the rest of them, the remaining, the remaining filters, the other stuff
            """
        )
    )
    + tuple(
        f"{rest} {gone}"
        for rest in phrases(
            "the rest, rest, everything else, all else, baaki sab, baki sab, baaki, baki, baaki sab kuch"
        )
        for gone in phrases(
            """
        hatao, hata do, hata, chhodo, chhod do, chodo, bhool jao, can go, is open, is flexible, doesn't matter,
        does not matter, open, flexible, open hai, flexible hai, open rakho, kuch bhi, kuch bhi chalega, koi bhi,
        jo bhi ho, kuch bhi ho, matter nahi karta, no bar, out, optional nahi, remove karo, drop karo, can be dropped,
        can be removed, can be ignored, can be lifted, can be cleared, may go, may be dropped, goes, can be skipped,
        jaane do, off, off karo, off kar do
        """
        )
    )
    + phrases(
        "nothing else matters, aur kuch nahi chahiye, baaki koi condition nahi, no other condition, no other filter"
    )
)
# The change before this message is taken back, and the search is again what it was.
UNDO = phrases(
    """
        pehle wali list, pehle wali list hi theek thi, pehle wali list theek thi, purani list hi theek thi, purani
        wali theek thi, pichli list theek thi, pehle wale hi theek the, pehle wale theek the, the first list was
        better, the last list was better, undo, undo that, undo it, undo this, undo last, undo the last, undo the
        last one, undo the last change, undo last change, undo the last thing, undo my last change, undo the
        change, undo that change, undo that last bit, undo that last one, undo karo, undo kar do, undo kardo, usko
        undo karo, go back, go back one, go back a step, go back one step, one step back, back one step, step
        back, a step back, go back to the previous, go back to before, go back to what it was, go back to what we
        had, back to what we had, back to what it was, back to before, back to how it was, put it back, put that
        back, put it back the way it was, back to the previous, revert, revert that, revert it, revert back,
        revert the last change, revert last change, take that back, i take that back, i take it back, take it
        back, reverse that, cancel that, cancel that change, cancel the last change, cancel last change, forget
        that last change, forget the last change, ignore the last change, ignore my last, ignore my last message,
        ignore my last change, ignore the last message, ignore that last one, the earlier one was better, previous
        was better, the previous one was better, earlier was better, earlier list was better, the one before was
        better, restore the previous, restore previous, restore that, wapas, waapas, vapas, wapas karo, wapas kar
        do, vapas karo, wapas le lo, wapas pehle wala, wapas pehle jaisa, pehle jaisa, pehle jaisa karo, pehle
        jaisa kar do, pehle jaisa hi rakho, pehle jaisa rehne do, jaisa tha waisa, jaisa tha waisa kar do, jaisa
        pehle tha, pehle wala theek tha, pehle wali theek thi, pehle wala hi theek tha, pehle wala sahi tha, pehle
        wali search, ulta karo, change back, change it back, don't do that, not that
    """
)
