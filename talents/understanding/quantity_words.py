"""Words for numbers, amounts, units and sizes: tag -> value -> phrases."""

from __future__ import annotations

from typing import Any

from talents.vocabulary.hindi_numbers import HINDI_NUMBERS
from talents.vocabulary.phrases import phrases

_ENGLISH = phrases(
    """
    zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen,
    sixteen, seventeen, eighteen, nineteen, twenty
    """
)
_HINDI = {
    1: ("ek",),
    2: ("do",),
    3: ("teen",),
    4: ("char", "chaar"),
    5: ("paanch", "panch"),
    6: ("chhe", "chhah"),
    7: phrases(
        """
        saat
        """
    ),
    8: ("aath",),
    9: ("nau",),
    10: ("das", "dus"),
    12: ("barah",),
    15: ("pandrah",),
    16: ("solah",),
    18: phrases(
        """
        atharah, atthara
        """
    ),
    20: ("bees",),
    22: ("bais",),
    25: ("pachees", "pachis"),
    30: ("tees",),
    35: ("paintees",),
    40: phrases(
        """
        chalis, chaalis, chalees
        """
    ),
    45: ("paintalis",),
    50: ("pachaas", "pachas"),
    60: ("saath",),
    70: ("sattar",),
    75: phrases(
        """
        pachhattar
        """
    ),
    80: phrases(
        """
        assi
        """
    ),
}
_TENS = {20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty", 70: "seventy", 80: "eighty", 90: "ninety"}
_DECADES = {
    20: "twenties",
    30: "thirties",
    40: "forties",
    50: "fifties",
    60: "sixties",
    70: "seventies",
    80: "eighties",
}


def _numbers() -> dict[Any, tuple[str, ...]]:
    words: dict[Any, tuple[str, ...]] = {value: (word,) for value, word in enumerate(_ENGLISH) if value > 0}
    for tens, word in _TENS.items():
        words[tens] = (word, "fourty") if tens == 40 else (word,)
        for ones in range(1, 10):
            words[tens + ones] = (f"{word} {_ENGLISH[ones]}",)
    for value, spoken in HINDI_NUMBERS.items():
        words[value] = (*words[value], *spoken)
    words[2] = (*words[2], "a couple of", "couple of")
    words[6] = (*words[6], "half a dozen", "half dozen", "aadha darjan")
    words[12] = (*words[12], "a dozen", "one dozen", "ek darjan", "dozen")
    return words


_ORDINAL_WORDS = phrases(
    """
    fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth, fourteenth, fifteenth, sixteenth,
    seventeenth, eighteenth, nineteenth, twentieth, twenty first, twenty second, twenty third, twenty fourth,
    twenty fifth, twenty sixth, twenty seventh, twenty eighth, twenty ninth, thirtieth, thirty first
    """
)


QUANTITIES: dict[str, dict[Any, tuple[str, ...]]] = {
    "number": _numbers(),
    # The first four are told of weeks and halves as well: "nth" of the calendar.
    "ordinal_word": {value: (word,) for value, word in enumerate(_ORDINAL_WORDS, start=5)},
    # "do", "teen", "saath" are other words as well: a number only where nothing else can stand.
    "hindi_number": {value: words for value, words in _HINDI.items() if value > 1},
    "fraction": {
        1.5: ("dedh", "derh", "one and a half", "one and half", "a half and one"),
        2.5: ("dhai", "adhai", "dhaai", "two and a half", "two and half"),
        3.5: ("three and a half", "three and half"),
        1.25: ("sava", "savaa", "one and a quarter"),
        0.75: ("paun", "pauna", "paune", "three quarters of a", "three fourths of a"),
        0.5: ("aadha", "aadhe", "half a", "half"),
        0.25: ("quarter", "quarter of a", "a quarter"),
    },
    # "Sadhe teen lakh", "sava do lakh", "paune do lakh": what is added to the number behind it.
    "added_part": {0.5: ("sadhe", "saadhe", "sarhe"), 0.25: ("sava", "savaa"), -0.25: ("paune",)},
    "decade": {
        **{
            value: (
                word,
                f"{_TENS[value]} something",
                f"{_TENS[value]}something",
                f"{_TENS[value]} somethings",
                f"{_TENS[value]} odd",
            )
            for value, word in _DECADES.items()
        },
    },
    "part_of_ten": {
        "early": ("early", "start of", "low", "shuruaati"),
        "mid": ("mid", "middle", "mid to"),
        "late": ("late", "end of", "high", "upper"),
        "mid_late": ("mid to late", "mid late"),
        "early_mid": ("early to mid", "early mid"),
    },
    "article": {True: ("a", "ek")},
    "times": {
        100: ("hundred", "hundreds", "sau"),
        1_000: phrases(
            """
            k, thousand, thousands, hazaar, hazar, hajar, hajaar, grand, thou, ks
            """
        ),
        100_000: ("lakh", "lakhs", "lac", "lacs", "l", "laakh", "lax", "lk", "lks"),
        10_000_000: ("crore", "crores", "cr", "karod"),
    },
    "feet": {True: ("footer", "footers", "'", "ft", "feet", "foot", "fut", "ft.", "feets")},
    "inches": {True: ('"', "in", "inch", "inches", "''", "in.", "ins")},
    "centimetres": {
        True: phrases(
            """
        cm, cms, centimetres, centimeters, centimetre, centimeter, c.m., cm.
        """
        )
    },
    "metres": {True: ("m", "metre", "metres", "meter", "meters", "mtr", "mtrs")},
    "height_cue": {
        True: phrases(
            """
        height, hgt, ht, tall, heights, kad, lambai, minimum height, min height, max height, maximum height,
        taller than, shorter than, lamba, lambi, taller, shorter, stands, ht., qad
        """
        )
    },
    "years": {
        True: phrases(
            """
        years, year, yrs, yr, yo, y/o, saal, sal, varsh, baras, years old, year old, yrs old, yr old, year olds,
        years olds, yr olds, yrs olds, yo's, yos, years of age,
        y.o., y, year-old, years-old, saal ka, saal ki, saal ke, yr., yrs., y.o, varshe, saalon, varsha
        """
        )
    },
    "age_cue": {
        True: phrases(
            """
        age, aged, ages, playing age, pa, p.a., umar, umr, umra, age range, age group, playing, playing age range,
        age bracket, screen age, age band, can play, looks like, looks, plays, passes for, pass for, passing for,
        turning,
        turned, just turned, has turned, has just turned,
        of age, between the ages of, ages between, aged between
        """
        )
    },
    "between": {
        True: phrases(
            """
        between, b/w, anytime between, any time between, between the ages of, anywhere between, from, anywhere from,
        ranging from, aged between,
        ages between, ranging between, somewhere between, in between
        """
        )
    },
    "beech": {
        True: phrases(
            """
        ke beech, ke beech ki, ke beech ka, ke beech ke, ke bich, beech, ke bich ki, ke bich ka, ke darmiyan,
        ke beech mein
        """
        )
    },
    "to": {
        True: phrases(
            """
        -, to, till, until, through, thru, se, upto, up to, se lekar, se leke, -to-, se le ke, te, theke, thi, ton,
        muthal
        """
        )
    },
    "plus_minus": {
        True: ("+/-", "±", "+-", "plus or minus", "plus minus", "give or take", "plus/minus", "+ or -", "+ / -")
    },
    "opening": {True: ("(",)},
    "closing": {True: (")",)},
    "months_old": {
        True: ("months old", "month old", "mahine ka bachcha", "mahine ka baby", "months-old", "month-old", "mo old")
    },
    "past_cue": {
        True: phrases(
            """
        last, past, the last, the past, in the last, in the past, over the last, over the past, pichle, pichhle,
        pichla, pichhla,
        previous, in last, in past, within the last, within last, last few, gaye, guzre
        """
        )
    },
    # After these a number counts something that no filter holds.
    "counted": {
        True: phrases(
            """
        days, day, weeks, week, months, month, hours, hour, hrs, hr, minutes, min, mins, lines, scenes, scene,
        shots, shot, episodes, takes, looks, roles, kg, kgs, figure, figures, digit, followers, subscribers, views,
        percent, %, din, ghante,
        hafte, mahine, pages, outfits, songs, nights, shifts, films, dialogues, pm, am, o'clock, baje, km, times,
        st, nd, rd, th, takes, weeks', days'
        """
        )
    },
    "reach": {True: ("followers", "subscribers", "views", "fans", "likes", "follower")},
    "people": {
        True: phrases(
            """
                uncles, aunties, aunts, sisters, brothers, grandmothers, grandfathers, husbands, wives, sons,
                daughters, goons, cops,
        extras, nos, nos., pax, numbers, girls, women, men, boys, guys, ladies, females, males, actors,
                actresses, options, people, profiles, talents, candidates, dancers, names, models, results,
                singers, ladke, ladkiyan, ladkiya, log, matches, choices, artists, faces, performers, kids,
                children, swimmers, wrestlers, actor, persons, folks, suggestions, gentlemen, mahilayen,
                auratein, aurtein, cards, aadmi, ladkon, ladkiyaan, bikers, boxers, musicians, athletes, dudes,
                lads, fellows, chaps, blokes, fellas, dudes, lasses, gents, gals, mothers, fathers, comedians,
                of them, talent, extras, heroines, entries, more,
                bande, logon, mimics, gymnasts, rappers
                """
        )
    },
    "count_after": {
        True: phrases(
            """
            dikhao, dikha do, dikhaiye, batao, bhejo, bata do, dikhana, needed, required, wanted, per page, a page,
            on a page, at a time, at once, per screen, in a list, in one go
            """
        )
    },
    "count_cue": {
        True: phrases(
            """
        top, show, show me, give me, find, find me, list, need, want, first, best, get me, send, suggest, dikhao,
        chahiye, next, agle, only, any, just, bas, sirf, limit to, shortlist, pick, bring
        """
        )
    },
}
