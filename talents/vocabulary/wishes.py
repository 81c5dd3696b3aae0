"""What says that something is wished for and not asked for: "ideally", "would be a plus", "ho to accha"."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

# Before "nahi": what need not be.
NEEDED = phrases("zaroori, zaruri, jaruri, must, compulsory, mandatory, necessary, essential, lazmi, anivarya")
_GAINS = phrases(
    """
    a massive plus, a major plus, a serious plus, a solid plus, a giant plus, a massive bonus, a major bonus,
    a plus, a bonus, an advantage, an added advantage, an added bonus, a big plus, a huge plus, a big bonus, a dream,
    a delight, a plus point, a bonus point, a bonus points, a blessing, a good thing, a nice touch, the icing,
    icing on the cake, a cherry on top, the cherry on top, nice, great, good, lovely, ideal, perfect, wonderful,
    fantastic, awesome, amazing, super, cool, helpful, useful, handy, appreciated, preferred, preferable, desirable,
    beneficial, advantageous, welcome, best, better, brilliant, excellent, an asset, an edge, plus, bonus, an extra,
    a lovely extra, a nice extra, a happy extra, valued, an added extra, a definite plus, a strong plus,
    a real plus, favoured, prioritised, prioritized, considered first,
    ace, brill, fab, lush, smashing, wicked, dreamy, a win, a godsend, tops, sweet, neat, golden, magic, mint, bliss,
    unreal, insane, sick, dope, lit, killer, clutch, mega, music to my ears, a feather in the cap, jackpot, gravy,
    gold, gold dust, a treat, super duper, spiffing, top notch,
    marvellous, delightful, splendid, fabulous, a cherry, the cherry, cream on top, sone pe suhaga, class, epic, a hoot,
    even better, all the better, so much the better, an added plus, only a bonus, just a bonus, a happy bonus
    """
)
_IFS = phrases(
    """
    bonus, plus, a plus, good, great, better, even better, nice, lovely, perfect, amazing, awesome, cool, ideal, best,
    happy, plus point, bonus point, bonus points, plus points, extra points, extra marks, brownie points, added bonus,
    added advantage, a bonus, an advantage, advantage, helps, it helps, would help, it would help, love it,
    would love it, we'd love it, i'd love it, full marks
    """
)
_GIVEN = phrases(
    "preference, priority, weightage, extra points, bonus points, brownie points, advantage, first preference"
)
_HINDI = phrases(
    """
    accha, acha, achha, achcha, aur acha, aur achcha, aur badhiya, aur bhi accha, aur bhi acha, aur bhi achha,
    aur bhi badhiya, aur bhi behtar, aur mast, bahut acha, bahut achha, kya hi baat, kya hi kehna, kya kehna, lajawab,
    kamal, mazaa, sone pe suhaaga, extra points, plus point, bonus point, badhiya hoga, accha rahega, acha rahega,
    achha rahega, behtar rahega, badhiya rahega, accha hoga, acha hoga, achha hoga, perfect hai, sahi rahega,
    badhiya, behtar, better, best, mast, plus, bonus, great, good, perfect, sahi, maza,
    maza aa jaye, kya baat, kya baat hai, sone pe suhaga, super, sabse accha, sabse acha, sabse achha,
    sabse badhiya, sabse behtar, zabardast, kamaal, behtareen, pehle dikhana, pehle,
    khushi hogi, bahut accha, bahut badhiya, aur accha, aur achha, aur behtar, chaar chand, ideal, theek
    """
)
_BEFORE = phrases(
    """
        wish list, wishlist, nice-to-have, nice to haves, nice-to-haves, good-to-have, desirable, plus points,
        extra love for, soft spot for, leaning towards, lean towards, inclined towards, inclined to, tilt towards,
        in an ideal world, best if, best case, best-case, bonus for, added bonus for, ideal if,
        a plus for, tie-breaker, tiebreaker, all else equal, first preference, first preference to, pref, pref.,
        would really like, would be happy if, i'd be happy if, happy if, not a must but, not essential but,
        if possible
        someone who, agar ho to, preferably also, we'd love, would be lovely if, lovely if, would be a bonus if,
        if at all possible, if possible at all, if that is possible, where possible, whenever possible, if feasible,
        preferably, prefer, i prefer, we prefer, ideally, nice if, would be nice if, would be great if, great
        if, bonus if, good if, plus if, plus point if, a plus if, extra points for, bonus points for, bonus
        points if, preference for, preference to, if possible, nice to have, good to have, better
        if, even better if, preferred, optional, optionally, it would be nice if, bonus, ho sake to, ho sake
        toh, preferrably, preferable, love it if, added advantage if, extra marks for, hopefully, would prefer,
        i'd prefer, we'd prefer, i'd love, it helps if, helps if, brownie points for, brownie points if,
        priority to, priority for, agar ho sake to, bonus points, extra credit for, added bonus if, ho sake toh,
        would be good if, would help if, dream is, dream would be, agar mil jaye to, a bonus if, possibly
        """
)
_AFTER = phrases(
    """
        would seal it, would seal the deal, seals it, seals the deal, would swing it, clinches it, would clinch it,
        a massive plus, a major plus, a serious plus, a massive bonus, a major bonus, massive plus, huge plus,
        a huge plus,
        major plus, massive bonus, even better still, better still, would win, if poss, if poss., if pos, if pssbl,
        if at all poss, where poss,
        if u can, if u find, if u have, if there's one, if you've got one, if you've one, if you've any, if going,
        fingers crossed for, would be a coup, would be handy, would come in handy, comes in handy, wouldn't say no,
        i won't say no, won't say no to it, i'd not say no, i wouldn't complain, won't complain, won't mind,
        wouldn't mind, would not mind, can't hurt, cant hurt, never hurt anyone, goes a long way, a bit of a bonus,
        icing, is icing, be the icing,
        would do no harm, will do no harm, does no harm, won't hurt, wouldn't hurt, would not hurt, wont hurt, never
        hurts, wouldn't go amiss, won't go amiss, would not go amiss, no harm if,
        useful, handy, helpful, is helpful, is useful, would be useful,
        preferred over, is preferred over, are preferred over, preferred to, is preferred to, gets preference over,
        scores over, beats, better than, is better than, cherry on top, is cherry on top, cherry on the cake,
        is the cherry on the cake, icing on the cake, is icing on the cake,
        preferred, is preferred, are preferred, a plus, is a plus, are a plus, would be nice, would be a plus, nice
        to have, good to have, is a bonus, a bonus, would be a bonus, if possible, if at all possible, if possible
        at all, where possible, if feasible, ideally, preferably, ho to accha, ho toh accha, ho to acha, ho toh
        acha, ho to achha, ho toh achha, ho to behtar, to better, toh better, ho toh better, ho to better, would
        help, isn't compulsory, is not compulsory, isn't mandatory, is not mandatory, isn't essential, is not
        essential, not mandatory, not a must, not compulsory, optional, is optional, optional rakho,
        optional rakh do, optional kar do, optional hai, preferable, is preferable,
        desirable, would be great, would be good, helps, added advantage, an added advantage, is an advantage, an
        advantage, advantage, a big plus, is a big plus, plus point, ho to badhiya, ho toh badhiya, is nice,
        welcome, is welcome, are welcome, bonus, also ok, zaroori nahi, zaruri nahi, jaruri nahi, but not essential,
        not essential, but not necessary, would be ideal, is ideal, to accha hai, toh accha hai, toh achha, to
        achha, to accha, toh accha, nice-to-have, good-to-have, would be lovely, would be a huge plus, a huge plus,
        huge plus, would be preferred, would be preferable, ho to sone pe suhaga, will be preferred, will be a plus,
        will be an advantage, will help, would be an advantage, would be helpful, ho to pehle dikhana, ho toh pehle
        dikhana, ho to pehle, ho toh pehle, pehle dikhana, pehle dikhao, pehle dikha do, pehle dikhaiye, pehle batao,
        upar dikhao,
        sabse pehle, show first, shown first, first please, on top please, first preference, will be great,
        is ideal but not a must,
        pref, preferd, ho to sahi, ho toh sahi, ho to mast, ho toh mast, ho to maza, would be awesome, a bonus
        point, earns points, adds value, is not a must, isn't a must, are not a must, aren't a must,
        to best, toh best, ho to best, ho toh best, locals first, people first, artists first, actors first,
        talent first, faces first, artistes first,
        folks first, speakers first, comes first, come first, ko pehle, ko pehle dekhenge, would be best, is best,
        works best, ideal, if we find, if we find one, if you can find it, if you can find one, if we can find,
        if we can get, if you can get, if we get, if found, if available, would make me happy, would make us happy,
        will make me happy, makes me happy, need not be a must, needn't be a must, doesn't have to be a must,
        does not have to be a must, as a preference, as a bonus, as a plus, as a nice to have,
        not a dealbreaker though,
        is only a wish, is just a wish, is only a preference, is just a preference, only a preference,
        just a preference, would make my day, would be the dream, gets extra points, scores, is a huge bonus,
        brownie points, is a definite plus, definite plus,
        is a strong plus, strong plus, would be amazing, would be fantastic, would be
        cool, is desired, welcome but not needed, first choice, our first choice, our preference, my preference, is
        our preference, if you can, if you find, if there is one, if any, if you have, agar ho, agar ho to, ho to
        theek, ho sake to, ho sake toh, mile to, mile toh, mil jaye, mil jaaye, ho jaye, will be nice, ko
        preference, ko priority, gets preference, get preference, is a big bonus, big bonus, ho jaye to accha, mil
        jaye to accha, would be super, is a bonus point, even better, all the better, so much the better
        """
)

# "Without an RP accent there is no point": with a "without" beside it, a must; else it rules out what comes behind it.
NO_POINT = phrases(
    """
    no point, there is no point, there's no point, there would be no point, no use, of no use, it is no use,
    it's no use, there is no use, there's no use, don't bother, do not bother, no chance
    """
)
# In Hindi the "no" stands behind.
NO_POINT_AFTER = phrases("koi faida nahi, faida nahi, koi fayda nahi, fayda nahi, koi matlab nahi, matlab nahi")
# The same in words that rule out nothing by themselves.
POINTLESS = phrases(
    """
    pointless, is pointless, it is pointless, it's pointless, useless, is useless, it is useless, it's useless,
    in vain,
    makes no sense, it makes no sense, it's a no go, it is a no go, bekar, bekaar, bekar hai, bekaar hai
    """
)
# "If he speaks Garhwali, lovely."
GAINED = frozenset(
    phrases(
        "lovely, great, good, perfect, nice, wonderful, amazing, brilliant, super, fantastic, even better, better, fab"
    )
)
NICE_BEFORE = tuple(
    dict.fromkeys(
        (
            *_BEFORE,
            *(f"{gain} if" for gain in _IFS),
            *(
                f"{share} {given}"
                for share in _GIVEN
                for given in (
                    "to",
                    "for",
                    "given to",
                    "is given to",
                    "will be given to",
                    "would be given to",
                    "goes to",
                )
            ),
        )
    )
)
# "Singing = nice, hindi is a want".
_SIGNED = tuple(
    f"{sign} {gain}"
    for sign in ("=", "is", "is a", "= a", "is just a", "is only a")
    for gain in (
        "nice",
        "want",
        "wish",
        "bonus",
        "plus",
        "nice to have",
        "good to have",
        "luxury",
        "dream",
        "preference",
    )
)
NICE_AFTER = tuple(
    dict.fromkeys(
        (
            *_AFTER,
            *_SIGNED,
            *(f"{needed} nahi{hai}" for needed in NEEDED for hai in ("", " hai", " h")),
            *(
                f"{be} {gain}"
                for be in ("would be", "will be", "is", "are", "'d be", "can be", "that's", "that would be", "also")
                for gain in _GAINS
                if not (be == "also" and gain.startswith(("good", "nice", "great", "welcome", "cool", "super")))
            ),
            *(
                f"{given} {share}"
                for given in ("gets", "get", "will get", "is given", "are given", "will be given", "has", "have")
                for share in ("preference", "priority", "first preference", "an edge", "weightage")
            ),
            *(
                f"but {who} {will_not} {insist}"
                for who in ("i", "we")
                for will_not in ("will not", "won't", "wont", "would not", "wouldn't", "do not", "don't")
                for insist in ("fight for it", "insist", "insist on it")
            ),
            *(
                f"{not_needed} but {gain}"
                for not_needed in ("not a must", "not essential", "not mandatory", "not compulsory", "not necessary")
                for gain in (
                    "nice",
                    "good",
                    "great",
                    "welcome",
                    "helpful",
                    "a plus",
                    "a bonus",
                    "preferred",
                    "nice to have",
                )
            ),
            # "Lavani yet asel tar uttam", "gidda aunda hove taan changa".
            *(
                f"{given} {gain}"
                for given in ("yet asel tar", "asel tar", "asla tar", "asli tar", "aala tar", "ali tar", "milala tar")
                for gain in ("uttam", "uttamach", "chan", "chhan", "bara", "bare", "changla", "changle", "mast", "best")
            ),
            *(
                f"{given} {gain}"
                for given in ("hove ta", "hove te", "hove taan", "aunda hove ta", "aundi hove ta", "aunda hove te")
                for gain in ("changa", "vadhiya", "vadiya", "vadia", "changi gal", "best", "mast")
            ),
            *(f"{to} {gain}" for to in ("to", "toh", "ho to", "ho toh", "hai to", "ho jaye to") for gain in _HINDI),
            *(f"{to} {gain} hai" for to in ("to", "toh", "ho to", "ho toh") for gain in _HINDI),
        )
    )
)
