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
        "this is what the roster says; the chat drafts the questions to the agents, and nothing was sent",
    ),
    "hold": (
        phrases(
            """
            release, release karo, book, pencil, hold, pin, put on hold, book karo, lock karo, first refusal,
            block karo,
            unpin, confirm her, confirm him, lock her, lock him
            """
        ),
        "staff change holds and bookings in the admin; nothing was changed and nobody was told. The chat drafts the "
        "messages that release everyone who is not booked on a project",
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
# Behind the people it is for, in Hindi; before them, in English: kind of errand -> phrases.
ERRANDS_TO_ALL: dict[str, tuple[str, ...]] = {
    "message": phrases(
        """
        msg bhej do, msg bhejo, msg kar do, msg karo, message bhej do, message bhejo, message kar do, mail kar do,
        mail karo, mail bhej do, mail bhejo, email kar do, email karo, whatsapp kar do, whatsapp karo, whatsapp bhej do,
        call kar do, call karo, call kar lo, call karke, phone kar do, phone karo, phone lagao, call lagao, bata do,
        bata dena, batao ki, inform kar do, inform karo, bol do, bol dena, keh do, ping kar do, ping karo, sms kar do,
        tell them, tell all, let them know, inform them, inform all, inform everyone, tell everyone, text them,
        text her,
        text him, text everyone, call them, call her, call him, drop them, drop a mail, drop a message, message them,
        message everyone, message all, mail them, mail everyone, email everyone, email them, ring them,
        send the whole lot, send everyone, send all of them, send them all, write to, drop a line, send a message,
        send a mail, send an email, thank them, bulao, bula lo, bulwa lo, invite kar do, invite karo
        """
    ),
    "hold": phrases(
        """
        release kar do, release karo, book kar do, book karo, book kar lo, lock kar do, lock karo, hold kar do,
        hold karo,
        hold pe rakho, hold pe daal do, hold par rakho, pencil kar do, pencil karo, block kar do, block karo,
        cancel kar do,
        confirm kar do, confirm karo, final kar do, final karo
        """
    ),
    "list": phrases(
        "shortlist kar do, shortlist karo, save kar do, save kar lo, note kar lo, list bana do, list banao"
    ),
}
ADDRESSEES = phrases(
    """
    whole lot, the lot, sabko, sab ko, sabhi ko, inko, in ko, unko, un ko, usko, use, isko, ise, in sabko, in sab ko,
    un sabko, inn sabko,
    dono ko, teeno ko, in logo ko, un logo ko, unhe, unhein, inhe, inhein, them, her, him, everyone, everybody, all,
    shortlisted, jo bhi, baaki sabko, baki sabko, sab, sabhi, sare, saare, inme se, all of them, these people
    """
)
# How many there are, and not who: "kitni hain", "how many".
COUNTING = phrases(
    """
    how many, kitne hain, kitni hain, kitne log, kitne, kitni, count of, total number of,
    what number of, headcount, ginti, count kitna, number of, how much talent
    """
)
WHO_IS_LEFT = "the chat splits a list that it has shown by a changed budget; nothing was searched"
SMALLEST_COUNT = 5
