"""Talk around a call: what comes before an audition day or a deadline, and what begins the search anew."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

START_OVER = phrases(
    """
        start over, start again, forget all that, forget everything, forget that, forget all this, new search,
        fresh search, reset, reset all, clear all, clear everything, scratch that, ignore all that, naya search,
        nayi search, shuru se, phir se shuru, new role, next role, naya role, dusra role, doosra role, different
        role, new requirement, clear filters, clear all filters, from scratch, sab hatao, sab bhool jao, another
        role, new brief
        """
)
# Behind these, what was said before is said anew.
CORRECTIONS = phrases(
    """
        let's say, lets say, or let's say, or rather, i should say, or should i say, better make it, i meant to
        say, i mean to say, on second thoughts, on second thought, come to think of it, thinking about it,
        thinking again, i changed my mind, changed my mind, i have changed my mind, i've changed my mind, change
        of plan, change of plans, actually no, no actually, oh wait, hang on, hold on, my mistake, galti ho gayi,
        galat likh diya, sorry galti se, nahi matlab, nahi sorry, sorry sorry, no no no, no no wait, edit,
        amendment, amend that, ek min, ek minute, ek sec, balki, better still, or better still, oh no, no i meant,
        no i mean, sorry i meant, sorry i mean, sorry meant, meant, typo sorry, sorry typo, autocorrect, no make
        that, wrong, galat, arre ruko, arre nahi nahi, na na, no not that, scrap that, scratch that, strike that,
        no wait, wait no, no no, nahi nahi, arre nahi, oops, sorry, i mean, i meant, correction, make that,
        actually, matlab, galti se, my bad, typo, nope, nah, no make it, no sorry, sorry no, wait, ruko, nahi
        ruko, ruk, na ruk, na ruko, nahi ruk, ek min ruk, ruk ja, ruk jao, ruko ruko, nahi nahi ruko, arre ruk,
        naa naa, nai nai, nahi yaar, arre sorry, no hang on, no hold on, wait a sec, wait wait, let me rephrase,
        let me correct, rather make that, i take that back, take that back, strike that out, ignore that, cancel
        that, galat bola, galat likha, sorry make that, sorry make it, err, umm no
        """
)
# What comes before an audition day, a deadline or a term of payment: its days are nobody's shoot.
_BY_WHEN = phrases(
    "kal, aaj, parso, shaam, aaj shaam, kal shaam, kal subah, raat, aaj raat, kal raat, abhi, monday, friday, dopahar"
)
_WANTED_THEN = phrases(
    "options, option, naam, names, profiles, profile, list, links, link, tapes, tape, bhejo, bhej do, bhejna, bhejiye, "
    "de do, shortlist, audition, auditions, batana, batao, bata do, "
    "bata dena, bataiye, bataiyega, bata dijiye, bhej dena, bhej dijiye, share karo, share kar do, share karna, "
    "confirm karo, confirm karna, confirm kar do, final karna, final karo, final kar do, reply karo, reply, "
    "jawab, photos, pics, chahiye options, mil jaye, confirm"
)
# "Kal tak chahiye", "need it by tomorrow evening": when names are wanted.
_SOON = phrases(
    """
    today, tonight, tomorrow, tomorrow morning, tomorrow evening, tomorrow noon, tomorrow eod, end of day, eod,
    end of the day, this evening, this afternoon, evening, noon, lunch, morning, monday morning, tomorrow first thing,
    day end, cob, close of day, close of business, midnight
    """
)
_DUE = (
    *(
        f"{by} {soon}"
        for by in phrases("by, need by, needed by, want by, wanted by, latest by, before, within")
        for soon in _SOON
    ),
    *(
        f"{when} tak {want}"
        for when in _BY_WHEN
        for want in phrases("chahiye, chaiye, chahie, de, dena, do, milna chahiye")
    ),
    *(f"{when} hi {want}" for when in phrases("aaj, abhi, kal") for want in phrases("chahiye, chaiye, bhejo, bhej do")),
    *(
        f"{send} {when}{hi}"
        for send in phrases("bhejo, bhej do, bhej dena, bhejna, dikha do, dikhao, de do, de dena")
        for when in phrases("aaj, abhi, kal, kal subah, aaj shaam")
        for hi in (" hi", " tak")
    ),
    *phrases(
        """
        last one for today, last one today, last ask for today, last request for today, that's it for today,
        that's all for today, enough for today, done for today, need this today, need these today, need them today,
        need this tomorrow, need it tomorrow, need these tomorrow, as of today, till today, since today
        """
    ),
)
LOGISTICS = (
    _DUE
    + tuple(f"{when} tak {what}" for when in _BY_WHEN for what in _WANTED_THEN)
    + phrases(
        """
        chemistry test on, chemistry read on, chemistry test, screen test on, costume recce on, audition on,
        auditions on, audition at, auditions at, audition is on, audition date, audition dates,
        audition from, audition tomorrow, audition venue, audition time, auditions from, auditioning on, look
        test on, callback on, callbacks on, meeting on, reading on, narration on, deadline, last date, last day,
        need tonight, need it tonight, needed tonight, need today, need it today, need tonight itself, send tonight,
        send by, submit by, share by, apply by, revert by, send before, submit before, reply by, profiles by,
        options by, entries by, closing on, closes on, need profiles by, need options by, payment within,
        payment after, payment in, payment terms, paid within, credit period, whatsapp, whatsapp on, call on,
        contact on, report at, call time, reporting time, timings, names by, list by, need by, tapes by, self
        tape by, tapes due, due by, send it by, bhejo by, tak bhejo, latest by, by eod, eod, kal tak bhejo, aaj
        tak, submission by, submissions by, last date to apply, audition kal, audition hai, submissions close,
        send us, send your, kindly send, share profiles, look test,
        screen test, look tests, tech recce on, tech recce, location recce, exams finish, exam finish,
        exams end, exams over, exams get over, exams till, exams are till, callback, callbacks, call back,
        table read, table reading, mock shoot,
        mock test, mock audition, photo test, look set, camera test,
        zoom call, zoom audition, zoom auditions, online audition,
        online auditions, zoom meeting, chemistry read, trial kal, self tapes by,
        self tape before, self tapes before, self tapes due, self tape due, tapes before, selftapes by, selftape by,
        self-tape deadline, self tape deadline, tape deadline, submission deadline, deadline for tapes, reply before,
        share before, profiles before, options before, names before, last date for entries, entries close,
        entries before, applications by, apply before, reporting, report to, release date, release on, releasing on,
        releasing in, release in, releases on, releases in, release is on, air date, airing on, goes live on,
        going live on, premiere on, premieres on, premiering on, premiere date, launch date, launching on,
        edit lock, edit locks on, first cut, first cut on, final cut,
        final cut on, cut on, delivery date, delivery on, se pehle bhejo, tak bhej do, tak bhejna,
        tak bhejiye, tak share karo, tak batana, tak bata do, tak bata dena, tak confirm karna, tak confirm karo,
        tak confirm kar do, tak final karna, tak final karo, tak final kar do, tak bhej dena, tak share karna,
        tak de do, pickup from, pick up from, pick-up from, pickup provided from,
        pick up provided from, pickup point, pick up point, pickup at, pick up at, drop at, drop to, cab from,
        bus from,
        transport from, bus leaves, unit leaves, van leaves, vehicle leaves, we leave from, unit leaves from,
        bus leaves from, departure from, train from, flight from,
        flights from, conveyance from, pickup and drop from, vehicle from, vehicle leaves from, unit bus from
        """
    )
)
# Papers that are to be brought: of nobody is one asked for, and no passport is told by a photo's size.
_BROUGHT = phrases(
    "aadhaar, aadhar, aadhaar card, aadhar card, pan card, pan, aadhaar and pan, aadhar and pan, id card"
)
_TO_BE_BROUGHT = phrases(
    "zaroori, zaroori hai, jaruri, must, mandatory, compulsory, required, needed, laana, lana, leke aana, copy, "
    "copies, xerox, original, photocopy, saath laana, saath lana, with you, for invoice, for payment, for billing, "
    "for tds, must for payment, anivarya, on set, at entry, for entry, lekar aana, lekar aaye"
)
PAPERWORK = (
    *(f"{paper} {end}" for paper in _BROUGHT for end in _TO_BE_BROUGHT),
    *(
        f"{verb} {paper}"
        for paper in _BROUGHT
        for verb in ("carry", "bring", "carry your", "bring your", "carry original")
    ),
    *phrases(
        """
        passport size, passport-size, passport size photo, passport size photos, passport size pic,
        passport size pics,
        passport sized, passport photo, passport photos, passport size photograph, passport size photographs,
        id proof, address proof, valid id, valid id proof, photo id, govt id, government id, id card, gst number,
        cancelled cheque, cancelled check, bank details, gst invoice
        """
    ),
)
# How a reader is spoken to, and what the call is called.
GREETED = phrases(
    """
    ma'am, maam, ma am, sir/ma'am, ma'am/sir, dear sir, dear sirs, madamji, sirji, sir ji, madam ji, call sheet,
    callsheet, call-sheet, have a good day, have a good day ahead, have a great day, have a nice day, a good day to
    you, good day to you, good day all, good day team, good day everyone, good day sir, good day ma'am, good day madam
    """
)
# Words of the terms and the running of a job: a phrase that holds one describes nobody.
ON_THE_JOB = frozenset(
    phrases(
        """
        coordinator, director, discussed,
        provided, given, arranged, available, extra, included, reimbursed, reimbursement, conveyance,
        catering, meals, lunch, dinner, food, stay, hostel, accommodation, lodging, hotel, pickup, drop, cab, van,
        bus,
        vanity, makeup, costume, costumes, wardrobe, uniform, helmets, props, crew, unit, callsheet, script, sides,
        nda,
        contract, contracts, paperwork, invoice, payment, payments, paid, unpaid, advance, token, gst, tds, usage,
        buyout, territory, shift, shifts, wrap, call, overtime, ot, credits, copyright, insurance, insured, location,
        letter, letters, noc, consent, certificate, permission,
        recce, zoom, submission, submissions, application, applications, email, mail, link, links, casting, auditions,
        audition, selftape, tape, tapes, photos, pics, portfolio, portfolios, showreel, showreels, reel, reels,
        headshot,
        headshots, polaroids, profile, profiles, monologue, pictures, comp, folio, confidential, urgent, asap,
        shortlist, shortlisted, deadline,
        commission, coordination, agents, middlemen, parking, petrol, fuel, transport, flights, tickets, train, khana,
        rehna, kharcha, bhatta, allowance, doctor, medic, ambulance, safety, supervised, chaperone, closed, present
        """
    )
)
