"""The labels and standing phrases of a written call: what fills the form and filters nobody."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

# Lines of these labels tell of the production or of how to answer.
ABOUT_THE_PRODUCTION = frozenset(
    phrases(
        """
        production, production house, prod house, prod, production company, banner, studio, producer, producers,
        produced by, director, dir, directed by, writer, written by, dop, cinematographer, casting, casting director,
        casting by, cd, casting team, casting associate, casting agency, contact, contact person, contact no,
        contact number, contact details, contacts, email, e-mail, mail, mail id, email id, whatsapp, whatsapp no, phone,
        call, poc, send, send to, submit, submissions, submission, apply, deadline, last date, audition, auditions,
        audition date, audition venue, audition dates, audition mode, format, synopsis, story, storyline, logline,
        plot, genre, usage, media, territory, duration, payment, payment terms, regards, thanks, thanks and regards,
        working title, title, film name, project name, show name, name of project, name of the project, name of film,
        client, agency client, backstory, back story, about the film, about the story,
        about the show, about the series, about the project, about the ad,
        story line, premise, concept, film concept, the story, the film, script, one line, one liner, world, crew, team,
        insurance, scenes, no of scenes, number of scenes, scene count, screen time, usage and rates, submit to,
        dm, instagram, insta, website, link, map, reference, ref,
        references
        """
    )
)
SELLERS = frozenset(phrases("client, brand, product, advertiser, company"))
# Labels that name the answers themselves: what they offer is not what is wanted.
CHOICES = frozenset(
    phrases(
        """
        male / female, male or female, m / f, female / male, f / m, m / f / o, sex, gender, men / women, boy / girl,
        subject, sub, re
        """
    )
)
# Labels whose "none" and "no" wish for nothing; of a beard or a tattoo they forbid.
WITHOUT_IS_OPEN = frozenset(
    phrases(
        """
        licence, license, driving licence, driving license, passport, travel, training, union, union status, card,
        skills, skill, special skills, experience, exp, languages, language, accent, accents, other, others, notes,
        restrictions, preference, preferences, special requirement, special requirements, dialect, agency, dubbing
        """
    )
)
NONE = frozenset(phrases("no, none, nil, not, nahi, n, zero, without"))
OPEN = frozenset(
    phrases(
        """
        any, na, n/a, n, a, no bar, not needed, not required, not mandatory, not necessary, not applicable, open,
        open to all, tbd, tba, tbc, to be decided, to be discussed, to be confirmed, not decided, doesn't matter,
        does not matter, flexible, anyone, all, anything, either, needed, required, bar, constraint, preference,
        specific, requirement, necessary, mandatory, applicable, koi bhi, koi, bhi, optional, no preference,
        no specific, no constraint, no restriction, restriction, dependent, depends, negotiable, discuss, discussed,
        as per, industry, standards, standard, market, best, in, the, will, be, on, call, to, is, for, now, yet
        """
    )
)
PART_LABELS = (
    "role",
    "character",
    "part",
    "char",
    "option",
    "artist",
    "talent",
    "position",
    "requirement",
    "kirdar",
    "no",
)
SENDING = frozenset(
    phrases(
        """
        send, share, dm, mail, email, whatsapp, drop, submit, forward, attach, upload, record, revert, apply, bhejo,
        bhej, reply, kindly share, please share, pls share, kindly send, please send, send your, send us, ping, inbox
        """
    )
)
SENT = frozenset(
    phrases(
        """
        video, videos, intro, introduction, pics, pic, pictures, photos, photo, photographs, portfolio, reel, showreel,
        resume, cv, clip, monologue, selftape, self tape, self tapes, self-tape, tape, tapes, headshots, headshot,
        selfies, selfie, audition clip, links, link, look test, polaroids, digitals
        """
    )
)
BEFORE_FOR = phrases(
    "model, models, casting, looking, searching, guys, girls, hiring, requirement, req, required, "
    "audition, auditions, call"
)
OPPOSITE = frozenset(phrases("opposite, opp, opposit, paired with, vis-a-vis, match, matching, resemble, resembling"))
# Who may come with a child or a young talent, and what says that they come.
PARENTS = frozenset(
    phrases(
        "parent, parents, guardian, guardians, one parent, a parent, mummy, papa, mata pita, maa baap, mom dad, family"
    )
)
ADDRESSED = frozenset(phrases("mothers, moms, mums, parents, mummies, fathers, dads, guardians, agents, actors"))
COMING_ALONG = frozenset(
    phrases(
        """
        saath, sath, accompany, accompanying, to accompany, along, chaperone, come along, saath aa, allowed on set,
        on set, bhi aa, must accompany, will accompany, can accompany, must come, can come, should accompany, consent,
        permission, must be present
        """
    )
)
PROJECTS = frozenset(
    phrases(
        """
        project, title, called, titled, brief, casting brief, casting, serial, show, story, named, for, production,
        untitled, movie, film, our
        """
    )
)
FOUND_ALREADY = phrases("locked, finalised, finalized, done, cast, sorted, final")
PROFILES = frozenset(phrases("profile, profiles, details, entries, name"))
