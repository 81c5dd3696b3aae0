"""Words for days, weeks and months: tag -> value -> phrases."""

from __future__ import annotations

from typing import Any

from talents.vocabulary.phrases import phrases

CALENDAR: dict[str, dict[Any, tuple[str, ...]]] = {
    "month": {
        1: ("january", "jan", "janvary", "janwari", "janvari"),
        2: phrases(
            """
            february, feb, feburary, febuary, farvari
            """
        ),
        3: ("march", "mar"),
        4: ("april", "apr"),
        6: ("june", "jun"),
        7: ("july", "jul", "julai"),
        8: phrases(
            """
            august, aug, agast
            """
        ),
        9: ("september", "sep", "sept", "sitambar"),
        10: ("october", "oct", "aktubar"),
        11: ("november", "nov", "novemeber", "navambar", "novmber"),
        12: phrases(
            """
            december, dec, disambar, decmber
            """
        ),
    },
    # "may" is a verb more often than a month.
    "maybe_month": {5: ("may",)},
    "weekday": {
        0: ("monday", "mon", "somvar", "somwar"),
        1: ("tuesday", "tue", "tues", "mangalvar", "mangalwar"),
        2: ("wednesday", "wed", "weds", "budhvar", "budhwar"),
        3: phrases(
            """
            thursday, thu, thur, thurs, guruvar, guruwar
            """
        ),
        4: ("friday", "fri", "shukravar", "shukrawar", "jumma"),
        5: phrases(
            """
            saturday, sat, shanivar, shaniwar
            """
        ),
        6: ("sunday", "sun", "ravivar", "raviwar", "itwaar", "itvaar"),
    },
    "relative_day": {
        0: ("today", "aaj", "tonight"),
        1: phrases(
            """
        tomorrow, kal, tmrw, tomorow, tmw, tommorow, tomorrow's
        """
        ),
        2: phrases(
            """
                         day after tomorrow, the day after tomorrow, day after, parso, parson, overmorrow
                         """
        ),
        3: ("narso", "narson", "tarso"),
    },
    "next": {
        True: phrases(
            """
        next, coming, agle, agla, agli, upcoming, following, the next, the coming, aane wale, aanewale, aane wala,
        the following
        """
        )
    },
    "this": {True: ("this", "is", "isi", "current", "this coming")},
    "week": {
        True: phrases(
            """
        week, a week, one week, hafte, hafta, haftey, hafton, weeks, wk, wks, saptah, weeks', week's,
        a week's, one week's
        """
        )
    },
    "weekend": {
        True: (
            "weekend",
            "weekends",
            "week end",
            "wknd",
            "wknds",
            "sat and sun",
            "sat & sun",
            "saturdays and sundays",
            "saturday sunday",
            "sat sun",
            "sat-sun",
        )
    },
    # Monday to Friday.
    "workday": {True: ("weekdays", "week days", "week-days")},
    "month_word": {True: ("month", "mahine", "mahina", "months", "mahinay", "maheene", "mahinon")},
    "month_long": {True: phrases("a month, one month, a month's, one month's, ek mahina, ek mahine, a full month")},
    "fortnight": {
        True: phrases("fortnight, a fortnight, one fortnight, fortnight's, a fortnight's, pakhwada, pakhwade")
    },
    "from_week": {True: phrases("w/c, wc, w.c., wk commencing, week commencing, w/b, week beginning, week starting")},
    "to_week": {True: phrases("w/e, week ending, wk ending, week ending on")},
    "day_word": {
        True: phrases(
            """
        days, day, days', din, dino, dinon, consecutive days, days straight, days in a row, shoot days, working days,
        days of shoot, days shoot, day shoot, shooting days, days work, days at a stretch, days back to back,
        days continuous, continuous days, back to back days, lagatar din, consecutive day, days together, din ka,
        nights, night shoots, night shifts, nights of shoot, consecutive nights, nights in a row, raatein,
        din ka kaam, din ka shoot, days of shooting, days schedule, day schedule
        """
        )
    },
    "whole": {
        True: phrases(
            """
        all of, all, whole, the whole of, entire, the entire, throughout, throughout the, whole of, poora, poore,
        pura, pure, poori, saara, full, the whole, all through, the entire month of, month of, the month of,
        whole month of, all month, the full, entire month of
        """
        )
    },
    "early_month": {
        True: phrases(
            """
                early, ke shuru, ke shuru mein, shuru mein, start, starting of the, start of, beginning of, the
                start of, the beginning of, starting of, beginning, opening days of, shuruaat
                """
        )
    },
    "mid_month": {
        True: (
            "mid",
            "middle",
            "ke beech mein",
            "middle of",
            "the middle of",
            "mid of",
            "around the middle of",
            "around mid",
        )
    },
    "late_month": {
        True: phrases(
            """
                late, end, ending, ke end, ke end mein, end mein, ke aakhir, ke aakhir mein, last part of, end
                of, the end of, ending of, tail end of, the tail end of, closing days of, aakhir, aakhir mein
                """
        )
    },
    # Which one of several: "the second week", "last five days", "doosra hafta".
    "nth": {
        1: phrases("first, the first, pehla, pehle, pehli, pahla, pahle, shuruaati"),
        2: phrases("second, the second, doosra, doosre, doosri, dusra, dusre, dusri"),
        3: phrases("third, the third, teesra, teesre, teesri, tisra, tisre"),
        4: phrases("fourth, the fourth, chautha, chauthe, chauthi"),
        -1: phrases(
            "last, the last, final, the final, aakhri, akhri, aakhiri, latter, the latter, in the last, in last"
        ),
    },
    "quarter_of_year": {
        1: phrases("q1, q 1, first quarter, the first quarter"),
        2: phrases("q2, q 2, second quarter, the second quarter"),
        3: phrases("q3, q 3, third quarter, the third quarter"),
        4: phrases("q4, q 4, fourth quarter, the fourth quarter, last quarter, the last quarter"),
    },
    "half_word": {True: ("half", "aadha", "aadhe")},
    "free_cue": {
        True: phrases(
            """
        free, available, availability, avail, avails, dates, date, shoot, shooting, shoots, khali, khaali, schedule,
        on, block, open, filming, free for, shoot is, dates are, shoot is on, needed, needed on, free on,
        available on, shoot on, shooting on, available for, call time, look test, shoot dates, shoot date,
        shooting dates, shoot days, free ho, free hai, around
        """
        )
    },
    # The same day every year.
    "feast_day": {
        (1, 1): phrases("new year's day, new years day, new year day, new year, new years, naya saal, 1st jan"),
        (1, 13): ("lohri",),
        (1, 14): phrases("makar sankranti, sankranti"),
        (1, 26): phrases("republic day, gantantra diwas"),
        (2, 14): phrases("valentine's day, valentines day, valentine day, valentine's, valentines, v-day"),
        (5, 1): phrases("labour day, labor day, may day, maharashtra day"),
        (8, 15): phrases("independence day, swatantrata diwas"),
        (10, 2): phrases("gandhi jayanti, gandhi jayanthi"),
        (11, 14): phrases("children's day, childrens day, bal diwas"),
        (12, 24): phrases("christmas eve, xmas eve"),
        (12, 26): ("boxing day",),
        (3, 8): phrases("women's day, womens day, mahila diwas"),
        (12, 25): phrases("christmas, christmas day, xmas, xmas day, x-mas, bada din"),
        (12, 31): phrases(
            """
            new year's eve, new years eve, new year eve, nye, 31st night, year end night, year end, the year end,
            end of the year, the end of the year, end of year, saal ke end
            """
        ),
    },
    # These move with the moon.
    "feast": {
        True: phrases(
            """
                diwali, deepavali, holi, eid, navratri, navratra, durga puja, durga pooja, pujo, ganpati, ganesh
                chaturthi, dussehra, dasara, onam, pongal, rakhi, raksha bandhan, karva chauth, karwa chauth,
                baisakhi, ramzan, ramadan, janmashtami, puja holidays, holidays, good friday, easter, chhath,
                chhath puja, bakrid, muharram, mahashivratri, shivratri, ugadi, gudi padwa
                """
        )
    },
    "until_date": {
        True: phrases(
            """
            until, till, by, upto, up to, up till, ends, ends on, ending, ending on, wraps, wraps on, finishes on,
            wrap on, wrap by, wrap up on, wrap up by, wrapping on, wrapping by, finish on, finish by, over by,
            between now and, from now to, any time before, right up to, right through to, all the way to
            """
        )
    },
    "until_after": {True: phrases("tak, tak ka, tak ke, tak ki, tak kar do, tak karo, tak lao, tak le aao, tak rakho")},
    "before_date": {True: ("before", "prior to", "ahead of", "earlier than")},
    "not_earlier": {
        True: phrases(
            """
        not before, no earlier than, not earlier than, earliest, earliest on, earliest is, earliest start,
        earliest start is, not until, not till, only after, not any earlier than, never before, nothing before,
        not starting before, but not before, and not before, but not until, but no earlier than
        """
        )
    },
    "not_later": {
        True: phrases(
            """
        not after, no later than, not later than, latest, latest is, latest by, at the latest by, latest end,
        nothing after, never after, not going beyond, not past, not beyond, but not after, and not after,
        but no later than, and no later than
        """
        )
    },
    "before_after": {True: ("se pehle", "se pahle")},
    "from_date": {
        True: phrases(
            """
        from, starting, starting from, beginning, after, since, starts, starting on, from about, w.e.f., between, b/w,
        post, starting on the, anywhere between, any time between, commencing, commencing from, begins, begins on,
        begins on the, starts on, starts on the, start from, starts from, beginning from, beginning on, anytime between
        """
        )
    },
    "onwards": {
        True: phrases(
            """
        onwards, onward, and onwards, ke baad, se aage, and after, or later, and later
        """
        )
    },
    "to_date": {True: ("-", "to", "through", "thru", "se", "se lekar", "se leke", "te", "theke", "thi", "ton")},
    "during": {
        True: phrases(
            """
        in, during, mid of, sometime in, any time in, anytime in, somewhere in, within, over, across, out of,
        sometime during, somewhere during, inside, mein, me, some time in, at some point in
        """
        )
    },
    "for_date": {
        True: (
            "for",
            "x",
            "runs for",
            "lasts",
            "lasting",
            "running for",
            "goes on for",
            "and goes on for",
            "and runs for",
            "and lasts",
        )
    },
    "joined": {True: ("and", "&", "+", "aur", "n", "as well as")},
    "date_noun": {True: ("tarikh", "tareekh", "taareekh", "tarik", "tareek", "taarikh")},
    "later": {
        True: phrases(
            """
        from now, from today, later, hence, baad, ke baad, time, ' time
        """
        )
    },
    "the": {True: ("the",)},
    "of": {True: ("of", "ka", "ki", "ke", "ko")},
    "comma": {True: (",",)},
    "slash": {True: ("/",)},
}
