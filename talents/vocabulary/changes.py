"""How a message changes what was asked before: openings, what is lifted, widened, moved by how much."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

# At the start of a follow-up: what comes behind will do as well.
OR_ELSE = phrases(
    "or, ya, or else, otherwise, failing that, alternatively, or maybe, or perhaps, or even, ya phir, nahi to, "
    "nahi toh, if not, else, warna"
)
# A message that opens so is about the people in force.
SAME = phrases(
    """
    same specs, same brief, same requirement, same requirements, same criteria, same filters, same filter, same search,
    same profile, same breakdown, same details, same as before, same as above, same as last, same conditions, same ask,
    same deal, same everything, same to same, ditto for, waisi hi, waisa hi, waise hi, same again, same but for
    """
)
STRONG_OPENINGS = (
    *OR_ELSE,
    *SAME,
    *phrases(
        """
    same, everything same, sab same, sab kuch same, baaki sab same, baki sab same, rest same, all same, same for,
    everything else same, keep everything, only, but, without, what about, how about, instead, make, change, drop,
    remove, add, keep, exclude, sirf, bas, par, lekin, magar, ditto, similar, remaining, narrow, filter, among,
    those, of these, from these, inmein, unmein, inme, unme, switch, replace, relax, lift, ignore, forget, same
    thing, these, them, wahi, vahi, except, not, no, any, koi, instead of, swap, update, widen, include, raise,
    increase, lower, reduce, sorry, oops, correction, rather, i meant, i mean, wait, make that, let's make, open
    it, open up, expand, extend, loosen, tighten, scrap, ditch, lose, push, bump, which of, who among, who of, of
    them, out of these, consider, let us, let's, not only, not just, badlo, badal do, isme, ismein, in mein, in
    me, inhi mein, yehi, wohi, go, bring, client, even, turns out, on second thought, thinking again, also
    include, also look, also add, cheaper, older, younger
    """
    ),
)
WEAK_OPENINGS = phrases(
    """
    and, also, now, aur, with, who, which, jo, plus, then, ok, okay, just, must, should, they, can, phir, ab, ones,
    the, preferably, ideally, additionally, bhi, and also, actually, hmm, no, yes, haan, she, he, her, his
    """
)
ALSO = phrases(
    "bhi, also, too, as well, add, include, bhi chalega, or, ya, including, plus, consider, along with, as well as, "
    "in addition, additionally"
)
# Before a place or another wish: it may now be this one too.
WIDENING = phrases(
    """
    widen to, widen it to, widen this to, open up to, open it up to, open it to, open to, expand to, expand it to,
    extend to,
    extend it to, throw in, toss in, count in, bring in, put in, take in, jod do, jodo, shamil karo, add in, add on,
    consider, also consider, stretch to, look in, also look in, include, add, broaden to, broaden it to
    """
)
# Behind it: allowed beside what was asked for.
_FINE = phrases("fine, ok, okay, alright, all right, acceptable, workable, possible, good to go, in the running")
_QUITE = phrases("equally, perfectly, quite, totally, absolutely, just as, completely, entirely, also equally, as")
_VERBS = phrases("is, are, would be, will be, 's, can be")
_DOES = phrases(
    "would do, will do, would work, will work, works, can work, could work, do, would be an option, is an option"
)
ALSO_FINE = (
    *(f"{verb} {fine}" for verb in _VERBS for fine in _FINE),
    *(f"{verb} also {fine}" for verb in _VERBS for fine in _FINE),
    *(f"{verb} {fine} {tail}" for verb in (*_VERBS, "") for fine in _FINE for tail in ("too", "as well", "also")),
    *(f"also {fine}" for fine in _FINE),
    *(f"{verb} {quite} {fine}" for verb in _VERBS for quite in _QUITE for fine in _FINE),
    *(
        f"{does.partition(' ')[0]} {quite} {does.partition(' ')[2]}"
        for does in _DOES
        if " " in does
        for quite in _QUITE
    ),
    *(f"{does} {tail}".strip() for does in _DOES for tail in ("too", "as well", "also", "") if tail or does != "do"),
    *(f"would also {verb}" for verb in ("do", "work", "be fine", "be ok")),
    *(f"will also {verb}" for verb in ("do", "work", "be fine", "be ok")),
    *phrases(
        """
        also works, can also work, bhi chalega, bhi chalegi, bhi chalenge, bhi theek hai, bhi thik hai, bhi dekh lo,
        bhi ok, bhi ok hai, chalega, chalegi, chalenge, bhi sahi hai, bhi theek rahega, bhi ho sakta hai,
        bhi ho sakti hai, bhi gin lo, gin lo, bhi count karo, bhi count kar lo, bhi jod lo, bhi jodo, bhi shamil karo,
        bhi shaamil karo, bhi shamil kar lo, bhi include karo, bhi include kar lo, bhi consider karo, bhi le lo,
        bhi chal jayega, bhi chal jayegi, bhi manzoor, bhi manzoor hai, bhi dekho, bhi dekh sakte ho
        """
    ),
)
# A number that something in force becomes: "bring it down to 30", "50 kar do"; and what may stand around it.
CHANGED_TO = phrases(
    """
    bring it down to, bring down to, bring it to, bring it up to, take it to, take it up to, take it down to, make it,
    make that, let's make it, raise it to, raise to, increase it to, increase to, reduce it to, reduce to, lower it to,
    lower to, drop it to, drop to, cut it to, cut to, push it to, push to, change it to, change to, set it to, down to,
    keep it at, keep it to, keep at, back to, bring it back to, take it back to, go back to, put it back to, make this,
    turn it into, turn that into, change that to, switch it to, switch that to, switch to, let's go with
    """
)
CHANGED_AFTER = phrases(
    """
    kar do, kardo, karo, kar dena, kar dijiye, kar de, kar lo, karlo, pe lao, pe le aao, tak lao, tak laao, tak le
    aao, tak kar do, tak karo, pe karo, rakho, rakh do, pe le jao, pe le chalo, badha do, ghata do
    """
)
# Nothing that a filter could hold: by how much is not said.
LEEWAY = phrases(
    "can go up, can go higher, can go a bit higher, can go a little higher, can go down, can go lower, "
    "can be stretched, can be increased, can stretch, can stretch a bit, can go up a bit, can go up a little"
)
CHANGE_TALK = phrases(
    """
    ok, okay, now, please, pls, it, to, ab, usko, use, isko, ise, to, a, ho, sake, then, actually, let's, sorry, max,
    only, just, let, wapas, waapas, vapas, back, ', s, yaar, bhai, ji, hi, pe, se, ko, do, le, na, rather, instead, tak
    """
)
FIELD_WORDS: dict[str, tuple[str, ...]] = {
    "height": ("height", "heights", "tall", "kad", "hgt"),
    "rate": phrases(
        "rate, rates, budget, price, money, cost, fee, fees, paisa, paise, charges, day rate, budget's, paison, kharcha"
    ),
    "playing_age": ("age", "umar", "ages", "playing age", "umr", "age range", "age group", "age bracket", "age limit"),
    "availability": (
        *(
            "dates",
            "dates are",
            "the dates are",
            "date",
            "availability",
            "avails",
            "avail",
            "available",
            "schedule",
            "free",
            "shoot dates",
            "tareekh",
        ),
    ),
    "place": phrases(
        """
        city, place, location, cities, places, jagah, base, sheher, shehar, town, region, state, any city, anywhere,
        shahar, locations
        """
    ),
    "language": ("language", "languages", "bhasha", "lang", "tongue", "zubaan"),
    "accent": ("accent", "accents", "lehja", "dialect", "dialects", "boli", "twang"),
    "skill": ("skill", "skills"),
    "credit": ("credits", "credit", "experience"),
    "gender": ("gender", "genders", "sex", "any gender"),
    "facial_hair": ("beard", "facial hair", "dadhi"),
    "visible_tattoo": ("tattoo", "tattoos"),
    "hair_colour": ("hair colour", "hair color"),
    "hair_length": ("hair length", "hair", "hairstyle", "hair style"),
    "hair_type": ("hair type", "hair texture"),
    "eye_colour": ("eye colour", "eye color"),
    "licence": phrases("licence, license, driving licence, driving license"),
    "union": ("union", "union card", "card", "membership"),
    "agency": ("agency",),
    "build": ("build", "body type", "body"),
    "training": ("training",),
    "exclusivity": ("conflict", "conflicts", "exclusivity", "exclusivities"),
    "travel": ("travel", "travelling", "outstation"),
    "passport": ("passport", "passports"),
    "text": ("look", "looks", "type"),
}
# By how much the age, the amount or the days in force move: 1 up or later, -1 down or earlier.
GROWS: dict[int, tuple[str, ...]] = {
    1: phrases(
        """
        up, raise, increase, bump, bump up, more, higher, extra, zyada, jyada, badhao, badha do, upar, push,
        aur de sakte, aur de sakte hain, aur de denge, aur denge, aur de do, aur milega, aur badha do, aur badhao
        """
    ),
    -1: phrases("down, lower, reduce, decrease, cut, less, kam, ghatao, ghata do, neeche, knock off, bring down"),
}
# How words begin that stretch the days in force.
LONGER = ("extend", "stretch", "prolong", "lengthen")
AGES_GROW: dict[int, tuple[str, ...]] = {
    1: phrases(
        """
        too young, looks too young, look too young, very young, too junior, thode bade, thodi badi, thoda bada,
        older, elder, badi, bada, bade, badi umar, zyada umar, umar zyada, more aged, umar thodi zyada,
        thodi zyada umar,
        umar badhao, umar badha do, age badhao, age badha do, umar thodi badhao, age thodi zyada, age thoda zyada,
        age thodi badhao, age thoda badhao, age aur zyada
        """
    ),
    -1: phrases(
        """
        too old, looks too old, look too old, very old, too senior, too aged, thode chhote, thodi chhoti, thoda chhota,
        younger, chhoti, chhota, chhote, choti, chota, chote, kam umar, umar kam, umar thodi kam, thodi kam umar,
        umar ghatao, umar ghata do, age ghatao, age kam karo, age thodi kam, age thoda kam, age kam, umar aur kam,
        age aur kam
        """
    ),
}
# Of days, later unless something says earlier.
MOVED = phrases(
    """
    moved, moved by, moves, moves by, moving, shift, shift by, shifts, shifts by, shifted, shifting, move it by,
    move by, move the dates by, move dates by, shift it by, shift dates by, shift the dates by, khisak gaya, khisak gayi
    """
)
DAYS_GROW: dict[int, tuple[str, ...]] = {
    1: MOVED
    + phrases(
        """
        slid, slid by, slide, slide by, slides, slides by, slipped, slipped by, slips by, slip by, pushed out,
        pushed out by, delay, delay by, running late by, deferred by, put back by, put off by, put off,
        aage khisak gayi,
        pushed, pushed back, pushed by, postponed, postponed by, push, postpone, delayed, delayed by, later, aage, baad,
        push it back, push back, push it back by, move it back, move back, move it back by, push it by,
        deferred, moved back, moved back by, aage badh gaya, aage khisak gaya, late ho gaya, shifted by
        """
    ),
    -1: phrases(
        """
        preponed, preponed by, prepone, earlier, advanced, advanced by, brought forward, moved up, pehle, move it up,
        move it up by, move up, move up by, bring it forward, bring forward, bring it forward by, pull it forward,
        pull forward, pull it up
        """
    ),
}
SHARES: dict[float, tuple[str, ...]] = {
    0.5: phrases(
        "half, halved, half the, aadha, aadhi, aadhe, cut in half, half kar do, aadha kar do, half it, half that, "
        "halve, halve it, halve the, halve that, make it half, half of it, half of that, "
        "half of what it was, half of what it is"
    ),
    2.0: phrases("double, doubled, dugna, double the, twice, double kar do, double it, double that"),
}
SWAPS = phrases("swap, replace, change, switch, exchange, badlo, badal do, convert")
NOT_ONLY = phrases(
    "not only, not just, need not only be, needn't only be, not necessarily only, not limited to, not restricted to"
)
