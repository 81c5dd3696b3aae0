"""Credits, days, money and representation."""

from talents.vocabulary.phrases import phrases

CREDIT_KINDS = [
    ("film", "Film"),
    ("ott", "OTT series"),
    ("tv", "TV"),
    ("tvc", "TVC"),
    ("theatre", "Theatre"),
    ("music_video", "Music video"),
    ("voice", "Voice"),
    ("short", "Short film"),
]
ROLE_SIZES = [
    ("lead", "Lead"),
    ("supporting", "Supporting"),
    ("recurring", "Recurring"),
    ("day_player", "Day player"),
    ("cameo", "Cameo"),
    ("featured", "Featured"),
]
AVAILABILITY_STATUSES = [
    ("available", "Available"),
    ("booked_out", "Booked out"),
    ("on_avail", "On avail"),
    ("pencil", "Pencil"),
    ("hold", "Hold"),
    ("booked", "Booked"),
]
RATE_UNITS = [
    ("hour", "hour"),
    ("day", "day"),
    ("episode", "episode"),
    ("week", "week"),
    ("month", "month"),
    ("project", "project"),
    ("buyout", "buyout"),
]
REPRESENTATION_KINDS = [("agent", "Agent"), ("manager", "Manager"), ("coordinator", "Coordinator")]

# --- What people write -----------------------------------------------------------------------------------------------
CREDIT_WORDS: dict[str, tuple[str, ...]] = {
    "film": phrases(
        """
        film, films, movie, movies, feature film, feature films, cinema, picture, bollywood, feature, features,
        big screen, filmon, feature-film, filmein, hindi films, hindi film, masala film, masala films, masala movie,
        masala movies
        """
    ),
    "ott": phrases(
        """
        ott, web series, webseries, web-series, web show, web shows, ott show, ott shows, ott series, streaming,
        netflix, series, amazon prime, hotstar, ott platform, ott platforms, web, prime video
        """
    ),
    "tv": phrases(
        """
        sitcom, sitcoms, reality show, reality shows, game show, game shows, talk show, talk shows, telefilm,
        telefilms, prime time show, mythological show, mythological shows, tv dramas, tv drama,
        tv, television, tv serial, tv serials, serial, serials, daily soap, daily soaps, soap, soaps, tv show,
        tv shows, tele serial, telly, the telly, gec, small screen, tv series, soap opera, tv soap
        """
    ),
    "tvc": phrases(
        """
        tvc, tvcs, ad, ads, ad film, ad films, commercial, commercials, advert, adverts, advertisement,
        advertisements, advertising, tv ad, tv ads, tv commercial, tv commercials, digital ad, digital ads,
        vigyapan, brand films, brand film, ad shoot, dvc, dvcs, digital film, digital films, tv spot, tv spots, web ad
        """
    ),
    "theatre": phrases(
        """
        west end, broadway, off broadway, fringe theatre, repertory theatre, rep theatre, ipta, theatre group,
        theatre groups, theatre company, theatre companies, experimental theatre, children's theatre, musical
        theatre, musicals, ramleela, nautanki, jatra, tamasha theatre,
        theatre, theater, stage, natak, play, plays, rangmanch, nukkad natak, street theatre, stage plays, drama,
        on stage, street play, street plays, theatrical, thiatar, stage play
        """
    ),
    "music_video": phrases(
        """
        music video, music videos, mv, mvs, video song, video songs, album songs, music album, song video
        """
    ),
    "voice": phrases(
        """
        radio, voice work, audio book, audiobook, audiobooks, radio plays, audio series, podcast
        """
    ),
    "short": ("short film", "short films", "shorts", "shortfilm", "shortfilms", "laghu film"),
}
# Where what somebody has done is kept: "in her kitty", "to his name", "on the CV".
CARRIED = tuple(
    f"{place} {whose} {kept}"
    for places, keeps in (
        ("in, inside", "kitty, bag, portfolio, filmography, showreel, reel, credits, body of work, pocket"),
        ("on, on to", "cv, resume, résumé, profile, reel, showreel, show reel, imdb, page"),
        ("under", "belt"),
        ("to", "name, credit"),
        ("against", "name"),
    )
    for place in phrases(places)
    for whose in phrases("her, his, their, the, your, one's, a")
    for kept in phrases(keeps)
) + phrases("behind them, behind him, behind her, under belt, ki kitty mein, ke naam, on cv, on resume, on reel")
CREDIT_CUES = CARRIED + phrases(
    """
        experience, experienced, exp, bg, anubhav, exposure, background, credit, credits, done, has done, have
        done, worked in, worked on, work in, acted in, acted, been in, seen in, appeared in, featured in, kiya
        ho, ki ho, kiye ho, kiya hai, ki hai, kiye hain, kar chuka, kar chuki, kar chuke, veteran, veterans,
        work experience, did, doing, who did, actors, actor, artist, artists, people, folks, performer,
        performers, person, trained, faces, face, kaam kiya, mein kaam, me kaam, regulars,
        walla, walle, wale log, personality, names, has been in, have been in, came from, from, stint, stints,
        was in, were in, performed in, star, stars, past, previous, prior, before, kiya, work, worked, training
        in, trained in, has carried, have carried, wale hi, wali hi, wala hi, wale chahiye, wale log chahiye, regular,
        seen on, been on, appeared on, headlined, fronted, toplined, led, modelled in, modelled for, endorsed, se
        aaya ho, se aayi ho, kiye hon, ki hon, kari ho, kare hon, kar rakha ho, kar rakhe ho, kiya hua, ki hui,
        kiya hona chahiye, ka experience, ka anubhav, mein experience, me experience, mein kaam kiya, alum,
        alumni, backgrounds, trained actors, credited, resume, cv
        """
)
ROLE_SIZE_WORDS: dict[str, tuple[str, ...]] = {
    "lead": phrases(
        """
            lead, leads, lead role, lead roles, main lead, leading role, leading roles, title role, main role,
            headlined, has headlined, have headlined, has led, have led, has carried, have carried,
            headlining, fronted, toplined, protagonist, second lead, parallel lead, main character, lead part,
            a lead, leads in, lead in, 've led, 's led, ever led, led a, led an, led the, had led, having led, who led
            """
    ),
    "supporting": phrases(
        """
        supporting, supporting role, supporting roles, supporting cast, supporting part, supporting parts,
        supporting character,
        character role, character roles, side role, side roles
        """
    ),
    "recurring": phrases("recurring, recurring role, recurring roles, recurring part, recurring character"),
    "day_player": phrases("day player, day players, day-player, day players' roles"),
    "cameo": phrases("cameo, cameos, cameo role, guest appearance, special appearance, cameo roles"),
    "featured": phrases("featured role, featured roles, featured extra, featured extras, featured part"),
}
RATE_UNIT_WORDS: dict[str, tuple[str, ...]] = {
    "hour": (
        "an hour",
        "per hour",
        "p/hr",
        "p/h",
        "p/hour",
        "ek ghante ka",
        "ghante",
        "hourly",
        "/hour",
        "/hr",
        "per hr",
        "a hour",
        "ghante ka",
        "ph",
    ),
    "day": phrases(
        """
            a day, per day, /day, day rate, daily, p/d, pd, p.d., p/day, p day, per-day, p/shift, a shoot day,
            per day shoot, per 12 hour shift, har din ka, ek roz, each per day, /shoot day, day fee, a day's
            shoot, per diem rate, per diem, /d, din ka, ek din ka, each day, rozana, per shift, a shift, /shift,
            roz, for the shoot day, for the shooting day, for shoot day,
            per shoot day, perday, roz ka, har din, per-day, din, day, each shift, shift, ek din, har roz,
            dihaadi, dihadi, prati din
            """
    ),
    "episode": phrases(
        """
            an episode, per episode, p/ep, p/epi, p/episode, p ep, per eps, /episode, per ep, /ep, a episode,
            each episode, episode ka, per epi, per-episode, episode, ek episode ka, an ep
            """
    ),
    "week": (
        "a week",
        "per week",
        "for the week",
        "p/week",
        "p/wk",
        "pw",
        "p.w.",
        "a wk",
        "p/w",
        "hafta",
        "weekly budget",
        "weekly rate",
        "weekly",
        "/week",
        "hafte ka",
        "/wk",
        "per wk",
    ),
    "month": phrases(
        """
            a month, per month, p/month, p/m, p.m., monthly budget, monthly fee, monthly, /month, mahine ka, pm,
            /mo, mahina, per mth, mahine
            """
    ),
    "project": phrases(
        """
            for the lot, for the whole lot, for the whole shebang, for the whole caboodle, for the entire lot, job lot,
            for the whole kit and caboodle, the whole lot, for the full thing, for the entire thing, for the entire job,
            for the project, per project, for the whole project, for the film, for the whole film, total, lump
            sum, lumpsum, in total, overall, for the entire project, project fee, flat, package, /project, poore
            project ka, flat fee, for the job, whole project, a project, for the series, for everything, one
            time, one-time, lumpsum fee, all days, for all days, complete project, poora project, poore project,
            poore kaam ka, pure project ka, pure project, poori film ka, poori film, pure kaam ka, project ka,
            kul mila ke, kul, total budget, in all, all told, end to end,
            for the season, per season, a season, one shot, ek baar ka, project, lump-sum, lump sum amount,
            full and final, full & final, f&f, consolidated
            """
    )
    + tuple(
        f"for the {whole}{work}"
        for whole in ("", "whole ", "entire ", "full ", "complete ", "first ", "second ")
        for work in (
            *("shoot", "job", "project", "film", "campaign", "series", "song", "ad", "gig", "assignment", "schedule"),
            *(
                "leg",
                "trip",
                "tour",
                "video",
                "work",
                "thing",
                "show",
                "event",
                "play",
                "short film",
                "tvc",
                "music video",
            ),
        )
    ),
    "buyout": ("buyout", "buy-out", "buy out", "full buyout", "total buyout"),
}
# Where films are made, told before their kind: no title.
REGIONS = phrases("south, south indian, regional, international, hollywood, foreign, pan-india, indie, independent")
