"""Words beside a number that make of it an address, a length, a size of a file, a deliverable: no age, and no date."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

# "Room 204", "gate no. 2", "sector-17".
NUMBERED = frozenset(
    phrases(
        """
        room, rm, sector, gate, flat, floor, flr, plot, studio, stage, unit, episode, ep, episodes, eps, scene, sc,
        season, take, block, lane, phase, road, shop, bungalow, bunglow, tower, wing, house, office, cabin, ward, pin,
        pincode, pin code, draft, version, batch, platform, terminal, bay, table, invoice, po, job, ref, reel, set,
        schedule, street, cross, main, apt, apartment, suite, hall, building, bldg, line, galli, gali, gala, chapter
        """
    )
)
SERIAL = frozenset(phrases("episode, ep, episodes, eps, scene, scenes, sc, season, seasons, chapter, draft, version"))
_NUMBER_SIGNS = ("no", "no.", "number", "#", ".", "-", ":", "nos", "num")
NUMBER_SIGNS = frozenset(_NUMBER_SIGNS)
# "50 MB", "20-sec film", "12 hr shift", "two pages".
MEASURED = frozenset(
    phrases(
        """
        mb, gb, kb, mbs, sec, secs, second, seconds, seconder, seconders, min, mins, minute, minutes, hr, hrs, hour,
        hours, ghante, ghanta, km, kms, kilometres, kilometers, m, page, pages, pager, tier, copies, copy, takes,
        monologues, looks, outfits, costumes, changes, cuts, edits, creatives, stills, frames, posts, reels, stories,
        sets, pics, pic, photos, photo, pictures, photographs, images, headshots, polaroids, selfies, angles, songs,
        scenes, scene, pin, pcs, star, seater, wheeler, bhk, k resolution, lines, dialogues, rounds, revisions,
        part, parter, episode, episodes, ep, eps, season, seasons, hero, hander, chapter,
        auditions, references, setups, locations, platforms, edit, cutdowns, cut-downs, versions, languages
        """
    )
)
# Behind these days are a term of payment or of work: "90 days credit", "26 days a month", "within 45 days".
TERMS_AFTER = frozenset(
    phrases(
        """
        credit, payment, a month, per month, pdc, cycle, credit period, from invoice, after shoot, after the shoot,
        of shoot, of invoice, post shoot, of billing, of airing, after airing, after telecast, post telecast, ke baad,
        after release, off, rest, break, chhutti, ki chhutti, ka off, ka break
        """
    )
)
TERMS_BEFORE = frozenset(phrases("within, payment in, paid in, payment within, cleared in, payment, pdc, credit"))
# Beside these a number of years is how long an ad runs or a contract binds.
TERM_YEARS = frozenset(
    phrases(
        """
        worldwide, usage, buyout, buy-out, media, tv, digital, internet, ott, print, outdoor, ooh, theatrical, cinema,
        territory, perpetual, perpetuity, rights, validity, lock-in, lock in, contract, contracts, bond, pan india,
        india, global, asia, all media, social media, online, atl, btl, renewal, renewable, extension, extendable,
        exclusivity, exclusive
        """
    )
)
# Beside these two numbers are hours.
TIMES = frozenset(
    phrases("shift, shifts, timing, timings, time, hours, call time, reporting, call, duty, office hours")
)
