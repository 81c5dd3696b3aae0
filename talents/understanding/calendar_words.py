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
        0: ("today", "aaj", "tonight", "right away"),
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
        week, a week, one week, hafte, hafta, haftey, hafton, weeks, wk, wks, saptah
        """
        )
    },
    "weekend": {True: ("weekend", "week end", "wknd", "saturday sunday", "sat sun", "sat-sun")},
    "month_word": {True: ("month", "mahine", "mahina", "months", "mahinay", "maheene", "mahinon")},
    "fortnight": {True: ("fortnight",)},
    "day_word": {
        True: phrases(
            """
        days, day, din, dino, dinon, consecutive days, days straight, days in a row, shoot days, working days,
        days of shoot, days shoot, day shoot, shooting days, days work, days at a stretch, days back to back,
        days continuous, continuous days, back to back days, lagatar din, consecutive day, days together, din ka,
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
                start of, the beginning of, first half of, the first half of, starting of, beginning
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
                of, the end of, second half of, the second half of, last half of, ending of
                """
        )
    },
    "half": {
        1: ("first half of", "the first half of", "first half", "first fortnight of", "first fortnight", "1st half"),
        2: phrases(
            """
        second half of, the second half of, last half of, second half, second fortnight of, second fortnight, 2nd half
        """
        ),
    },
    "week_of": {
        1: phrases(
            """
        first week of, the first week of, 1st week of, first week in, first week, 1st week, pehle hafte, pehla hafta
        """
        ),
        2: phrases(
            """
                    second week of, the second week of, 2nd week of, second week in, second week, 2nd week,
                    doosre hafte
                    """
        ),
        3: phrases(
            """
                    third week of, the third week of, 3rd week of, third week in, third week, 3rd week, teesre hafte
                    """
        ),
        4: phrases(
            """
                    fourth week of, the fourth week of, 4th week of, fourth week in, fourth week, 4th week
                    """
        ),
        -1: ("last week of", "the last week of", "last week in", "aakhri hafte", "last week"),
    },
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
    "feast": {
        True: phrases(
            """
                diwali, deepavali, holi, eid, navratri, navratra, durga puja, durga pooja, pujo, ganpati, ganesh
                chaturthi, dussehra, dasara, onam, pongal, christmas, xmas, new year, new years, new year's eve,
                nye, rakhi, raksha bandhan, karva chauth, karwa chauth, lohri, makar sankranti, baisakhi,
                valentine's, valentines, ramzan, ramadan, janmashtami, republic day, independence day, gandhi
                jayanti, puja holidays, holidays
                """
        )
    },
    "until_date": {True: ("until", "till", "by", "upto", "up to", "up till")},
    "until_after": {True: ("tak",)},
    "from_date": {
        True: phrases(
            """
        from, starting, starting from, beginning, after, since, starts, starting on, from about, w.e.f., between,
        post, starting on the, anywhere between, any time between
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
    "to_date": {True: ("-", "to", "through", "thru", "se", "se lekar", "se leke")},
    "during": {True: ("in", "during", "mid of", "sometime in", "any time in")},
    "for_date": {True: ("for", "x")},
    "joined": {True: ("and", "&", "+", "aur")},
    "date_noun": {True: ("tarikh", "tareekh", "taareekh", "tarik")},
    "the": {True: ("the",)},
    "of": {True: ("of", "ka", "ki", "ke", "ko")},
    "comma": {True: (",",)},
    "slash": {True: ("/",)},
}
