"""What people write of where somebody works without living there, and how far she travels."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

LOCAL_HIRE = phrases(
    """
    can work as local hire, can work as local hire in, can work as a local hire, can work as a local hire in,
    as local hire,
    as a local hire, as local hire in, as a local hire in, work as local hire, can work as a local in,
    can work as a local, works as a local in, works as a local, can be local hire in,
    can be a local in, can be local in, counts as local in,
    own place in, place of their own in, hired locally in, hire locally in, hired locally, local hires in,
    put themselves up, put herself up, put himself up, arrange own stay, arrange their own stay,
    accommodation in, own accommodation in, own stay in, has stay in, place to stay in, own stay, works out of,
    works in, work out of, works between, available locally in, own accommodation, accommodation, has a place
    in, stay available in, can work as local in, work as a local in, can work as local, local hire, as local, as
    locals, works as local, work as local, work as a local, local hires
    """
)
# Before and behind the place that somebody comes from, wherever she lives now.
ROOTS_IN = frozenset(
    phrases(
        """
        native of, a native of, natives of, native to, originally from, hails from, hailing from, hail from, born in,
        born and raised in, born & raised in, raised in, grew up in, brought up in, roots in, family from, has roots in,
        basically from, actually from, native place, native place -, native place :, native :,
        originally, belongs to, belonging to, ancestrally from, originating from, mool roop se, mulgaon
        """
    )
)
ROOTS_OF = frozenset(
    phrases(
        """
        native, natives, origin, by origin, born, roots, ka native, ki native, ke native, ka mool nivasi,
        ki mool nivasi, ke mool nivasi, se belong, ka rehne wala originally, gaon ka, side ka native, native hai
        """
    )
)
# Before and behind the place where somebody lives now, whatever other place is told.
LIVES_IN = frozenset(
    phrases(
        """
        now, settled in, now settled in, lives in, living in, now in, now based in, currently in, currently based in,
        residing in, resides in, staying in, stays in, shifted to, moved to, settled at, but based in, based in now
        """
    )
)
LIVED_IN = frozenset(
    phrases(
        """
        mein rehta, mein rehti, mein rehte, me rehta, me rehti, me rehte, mein settled, me settled, mein settle,
        me settle, mein base, mein hi rehta, mein hi rehti, mein shifted
        """
    )
)
SHOOT_IN = (
    tuple(
        f"{ready} to {work} in"
        for ready in phrases(
            """
            willing, ready, happy, able, content, free, open, comfortable, ok, okay, prepared, game, glad, fine,
            available
            """
        )
        for work in ("work", "be", "film", "perform", "travel")
    )
    + tuple(
        f"{ready} {going}"
        for ready in phrases(
            """
        willing to, ready to, happy to, able to, open to, ok to, okay to, fine to, game to, free to, can, must, should,
        comfortable to, prepared to, has to, have to, will
        """
        )
        for going in phrases(
            """
        fly to, fly out to, fly down to, fly into, travel within, come to, come down to, go to, travel to, drive to,
        report in, relocate to, shift to
        """
        )
    )
    + tuple(
        f"{ready} {going}"
        for ready in phrases(
            "ok with, okay with, fine with, open to, okay, ok, comfortable, comfortable with, up for, game for"
        )
        for going in phrases(
            """
        flying to, flying out to, flying down to, travelling to, traveling to, coming to, coming down to, going to,
        shooting in, shooting at, relocating to, travelling within, travelling around, working in
        """
        )
    )
    + phrases(
        """
        campaign in, can work in, will work in, will have to work in, has to work in, have to work in,
        shoot ' s moved to, shoot ' s shifted to, shoot ' s now in, shoot's moved to, shoot's shifted to,
        shoot's now in,
        shoot has been moved to, shoot moved to, shoot has moved to, shoot is now in, shoot shifted to,
        shoot has shifted to,
        shoot will be in, shooting will be in, we are shooting in, we're shooting in, we film in, we are filming in,
        filming takes place in, shoot takes place in, relocate to, relocating to, shift to, shifting to,
        open to relocating to, willing to relocate to, move to, will move to, can move to, willing to move to,
        ready to move to, happy to move to, fly
        to, can fly to, come to, can come down to, ready to come to, travel till, reach, can reach, join us in,
        come down to, come over to,
        can join us in, be with us in, can shoot
        in, can be in, able to be in, needs to be in, need to be in, has to be in, have to be in, able to shoot in,
        shoot in, shooting in, to shoot in, shoot at, shooting at, filming in, shoot hai,
        willing to come to, open to coming to, able to come to, travel to, willing to travel to, can travel to,
        ready to travel to, open to travel to, happy to travel
        to, shot in, ready to shoot in, available in, free to shoot in, shoots in, travel within,
        ready to travel within, willing to travel within, can travel within,
        open to travel within, happy to travel within, travel around,
        travel all over, travel anywhere in, can come to, ready to go to,
        can go to, go to, willing to go to, willing to shoot in, comfortable shooting in, we shoot in, shoot
        happening in, event in, gig in
        """
    )
)
# How far, behind or before a word for travelling: "travelling across the country", "foreign shoot".
TRAVEL_REACH: dict[str, tuple[str, ...]] = {
    "state": phrases("within the state, in the state, inside the state, within state, in-state, state ke andar"),
    "national": phrases(
        """
        across india, across the country, all over india, all over the country, anywhere in india, pan india,
        within india,
        nationwide, anywhere in the country, throughout india, poore india, pure india, desh bhar, kahin bhi, anywhere
        """
    ),
    "international": phrases(
        """
        abroad, overseas, internationally, international, foreign, videsh, out of india, outside india, worldwide,
        anywhere in the world, out of the country, outside the country, other countries
        """
    ),
}
TRAVEL_WORDS: dict[str, tuple[str, ...]] = {
    "state": phrases(
        """
        travel within the state, travel in state, travel within state, travel anywhere in the state, travel in the state
        """
    ),
    "national": phrases(
        """
            travel anywhere in india, travel anywhere in the country, willing to travel, can travel,
            ready to travel, travel ok, travel okay, open to travel, happy to
            travel, able to travel, outstation ok, outstation, ok with outstation, ready for outstation,
            outstation shoot, national travel,
            travel nationally, nationwide travel, travel across india, travel within india, travels,
            travel kar sake, travel,
            willing to relocate, outdoor shoots, ready for outdoor, ready for outdoor shoots, outdoors ok, open
            to outstation, relocate, relocating, can travel anywhere, travel anywhere, ready for travel, open
            for travel, flexible to travel, travel ready, outdoor shoot ok, willing to go outstation, outstation
            travel, travel possible, bahar shoot, bahar ja sake, comfortable travelling, comfortable with
            travel, travel karne ko ready, bahar ja sake, bahar jaa sake, bahar jaane ko ready,
            bahar jaane ko taiyar, bahar jane ko ready,
            bahar jane ko taiyar, outstation jaane, don't mind travelling, dont mind travelling,
            doesn't mind travelling,
            don't mind traveling, no problem travelling, no issue travelling, travelling, traveling, prepared to travel,
            ok to travel, okay to travel, fine to travel, open to travelling, okay with travelling, ok with travelling,
            ok with travel, okay with travel, game to travel, free to travel
            """
    ),
    "international": phrases(
        """
            abroad travel, abroad, foreign travel, travels abroad, overseas, overseas travel, videsh jaa sake,
            travel foreign, international shoot, can go abroad, foreign shoots, travel to foreign, out of india,
            outside india, can travel abroad, willing to travel abroad, travel abroad, international travel,
            travel overseas, travel internationally, foreign shoot, videsh, can travel internationally, can
            travel overseas, willing to travel overseas, willing to travel internationally, overseas shoot,
            shoot abroad
            """
    ),
}
