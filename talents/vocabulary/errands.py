"""What directors ask of an office that is no search: told as such, and nothing is pretended."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

# kind -> (phrases that ask for it, what is said)
ERRANDS: dict[str, tuple[tuple[str, ...], str]] = {
    "availability_check": (
        phrases(
            """
            check avails, check avail, check availability, check availabilities, check their avails, check dates with,
            avail check, ask for avails, ask avails, confirm availability, check dates, dates check karo, avail poocho,
            avails poocho, avail check karo, dates pooch lo
            """
        ),
        "I ask no agent for dates; this is what the roster says, and nothing was sent",
    ),
    "hold": (
        phrases(
            """
            release, release karo, book, pencil, hold, pin, put on hold, book karo, lock karo, first refusal,
            block karo,
            unpin, confirm her, confirm him, lock her, lock him
            """
        ),
        "holds, bookings and releases are not kept here; nothing was changed and nobody was told",
    ),
    "message": (
        phrases(
            """
            email, e-mail, message, whatsapp, call, write, draft, invite, remind, remind me, send this, send this list,
            send it to, send them, send her, send him, mail, mail karo, message karo, bata do unko, share with client,
            share this with, forward, ping
            """
        ),
        "I send no messages; nothing was sent",
    ),
    "list": (
        phrases(
            """
            add her to, add him to, add them to, shortlist her, shortlist him, shortlist them, shortlist this, tag her,
            tag him, tag them, reject her, reject him, rate her, rate him, note that, note down, save this,
            save, create,
            schedule, upload, print, report, delete, make a list, make a shortlist, put her in, put him in, add
            to shortlist
            """
        ),
        "I keep no shortlists, projects, roles or notes from the chat; nothing was saved",
    ),
    "compare": (
        phrases("compare, compare karo, side by side, tulna, versus, difference between"),
        "tick two to five talents in the roster, or say their names in the chat, and they stand side by side",
    ),
    "export": (
        phrases("export, download, csv, excel mein, export karo"),
        "nothing is exported from the chat",
    ),
    "other": (
        phrases(
            """
            remember, yaad rakho, yaad rakhna, forget that, bhool jao, rank me, ignore, translate, summarise,
            summarize
            """
        ),
        "this is no search of the roster",
    ),
}
# How many there are, and not who: "kitni hain", "how many".
COUNTING = phrases(
    """
    how many, kitne hain, kitni hain, kitne log, kitni ladkiyan, kitne ladke, kitne, kitni, count of, total number of,
    what number of, headcount, ginti, count kitna, number of women, number of men, how much talent
    """
)
SMALLEST_COUNT = 5
