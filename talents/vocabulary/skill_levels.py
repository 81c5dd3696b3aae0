"""What people write for how well somebody does a thing."""

from __future__ import annotations

from talents.vocabulary.honours import HONOURS, LIVELIHOODS
from talents.vocabulary.phrases import phrases

_STANDARDS = ("standard", "standards", "grade", "calibre", "quality", "class")


def _of_standard(*words: str) -> tuple[str, ...]:
    """ "Professional standard", "skilled grade"."""
    return tuple(f"{word} {standard}" for word in words for standard in _STANDARDS)


# "Beginners need not apply", "novices stay away", "no amateurs": at least the level above theirs.
_NOVICES = phrases(
    "beginners, beginner, absolute beginners, total beginners, novices, amateurs, newbies, rookies, learners"
)
_KEPT_OUT = phrases(
    """
    need not apply, needn't apply, need not bother, need not come, stay away, keep away, stay out, keep out, please
    excuse, please stay away, don't bother, do not bother, please don't apply, don't apply, do not apply, should not
    apply, shouldn't apply, not allowed, not welcome, not accepted, not considered, not wanted, not needed, not ok,
    won't do, will not do, won't work, will not work, are out, strictly no, no please, mat bhejo, mat bhejna, mat
    dikhao, na bhejein, na bhejo, na bhejna, na aayein, nahi, nahi chahiye, nahi chalenge, nahi chalega, nahi chalegi,
    nahi lenge,
    door rahein, door rahe, door raho, door hi rahein, apply na karein, apply mat karo, ko mat bhejo, ko mat bhejna,
    ke liye nahi, ke liye nahi hai
    """
)
_NO_NOVICES = tuple(f"{novice} {away}" for novice in _NOVICES for away in _KEPT_OUT) + tuple(
    f"{no} {novice}"
    for no in phrases("no, no absolute, not, not for, anything but, minus, without, excluding, please no")
    for novice in _NOVICES
)

SKILL_LEVEL_WORDS: dict[str, tuple[str, ...]] = {
    "beginner": _of_standard("beginner", "basic")
    + phrases(
        """
        rudimentary, some basic, basic level, a bit, basics, beginner's, beginners, learner, new to, a hint of,
        basic knowledge of, basic idea, basic idea of, some idea of, some idea, little idea of, a little idea of, rough
        idea of, idea of, fair idea of, thoda idea, thoda bahut idea, thoda sa idea, basic sa, basic si,
        some knowledge of, little knowledge of,
        basic, beginner, a bit of, a little, thoda, thodi, thoda bahut, thodi bahut, some, basics of,
        a little bit of, novice, beginner level, learning, thoda sa, thodi si
        """
    ),
    "intermediate": (
        *_of_standard("intermediate", "decent", "fair"),
        *_NO_NOVICES,
        "amateur",
        "decent",
        "intermediate",
        "competent",
        "okay",
        "average",
        "reasonable",
        "fair bit of",
        "intermediate level",
        "moderate",
        "passable",
        "int",
        "working knowledge of",
        "fair",
        "fairly good",
        *phrases(
            """
            not a beginner, non beginners, non-beginners, no first timers, beginners no, beyond beginner,
            beyond basic, above beginner, better than basic, more than basic, better than beginner,
            more than a beginner
            """
        ),
        "mid level",
    ),
    "skilled": _of_standard("skilled", "good", "trained")
    + phrases(
        """
        semi pro, semi-pro, semi professional, semi-professional, brown belt, blue belt, brown belt in,
        well trained, well trained in, well-trained, classically trained in, professionally good, highly skilled,
        highly skilled in, extremely good, really good, really good at, quite good, quite good at, pretty good,
        pretty good at, ace, seasoned, gifted, talented, practised, practiced,
        beautifully, superbly, brilliantly, wonderfully, excellently, exceptionally well, extremely well, very
        proficient, with finesse, confidently well,
        has trained in, having trained in, adv, learnt, learned, has learnt, has learned, learning since
        childhood, years of training in, years of, well versed in, well-versed in, well versed, versed in, at ease
        with, bahut accha, bahut achha, bahut achhi, bahut acchi, achhi tarah, acchi tarah, dhang se, theek se,
        mast, ekdum mast, pakka, pakki, pakke, sikha hua, sikhi hui, seekhe hue, seekha, seekhi, taleem,
        taleem li ho, trained dancer in,
        nipun, mein nipun, parangat, mein parangat, maharat, skilled at, good with, great at, excellent at,
        excellent in, great with, strong in, strong at, confident in,
        experienced in, proper training in, training, trained, trained in, good, is good at, are good at, is good in,
        are good in, is good with, skilled, skilled in, strong,
        properly, well, good at, very good, great, excellent, proper, really well, training in, achha, accha, acha,
        achi, acchi, achhi, proficient, proficient in, fluently,
    confident, confidently, experienced, accomplished, advanced,
        solid, seekha hua, seekhi hui, trained at, fluent, badhiya, ache se, acche se, achhe se, adept, brilliant,
        very well, formally trained, classical trained, classical training, trained classical, formally trained in,
        classically trained, formal training in, serious,
        skillful, skilful, superb, amazing, fantastic, seriously
        """
    ),
    "professional": (
        *_of_standard("professional", "pro", "expert", "competition", "national", "concert"),
        *(f"{one} level" for one in ("concert", "competitive", "elite", "league", "county", "ranking")),
        *HONOURS,
        *LIVELIHOODS,
        *phrases(
            """
        district level, zonal level, university level, olympic, olympian, olympic level, club level, tournament
        level, league level, ranji level, ranji, represented india, represented the state, played for india, played
        for the state, played for state, state champion, national champion, nationals, state, national, ex-national,
        former national, ranked, competition level, expertise in, expertise, guru, ace level, certified, gold
        medallist, gold medalist, medallist, medalist, black belt in, black belt, gold medallist in, gold medalist
        in, decorated, veteran, pros, india u19, india u-19, india under 19, u19 india,
        professional, professionally, pro, expert, expert in, expert at, master, champ,
        champs, champions, championship, champion, national level, state level, national-level, state-level,
        professional level, professionally trained, expert level, top class, competitive, pro level, international
        level, professionally trained in, world class, masters in, ustad, maahir, mahir
        """
        ),
    ),
}
