"""Places where nobody needs to live: "a Mumbai ad house", "recording in Pune", "a story set in Lucknow"."""

from __future__ import annotations

from talents.understanding.place_codes import codes_at
from talents.understanding.reading import Reading
from talents.vocabulary.phrases import phrases


def is_of_a_house(reading: Reading, at: int) -> bool:
    """ "A Mumbai ad house": where those who cast sit."""
    following = reading.pieces[at + 1 : at + 4]
    for piece in following:
        if piece.newline or piece.owner:
            return False
        if piece.word in _HOUSES:
            return not any(is_recorded_there(reading, here) for here in range(max(0, at - 3), at))
        if not piece.has("ad_noun", "credit") and piece.word not in ("based", "-"):
            return False
    return False


# "House help in a South Bombay home".
_HOMES = ("home", "household", "bungalow", "apartment", "mansion", "penthouse", "slum")
_HOUSES = (
    *("house", "agency", "client", "studio", "production", "producer", "banner", "production house", "ad agency"),
    *_HOMES,
)


def is_of_the_usage(reading: Reading, at: int) -> bool:
    """ "Usage: AP and Telangana", "territory Goa", "airs in Kerala": where the work is shown."""
    if any(
        piece.word in ("based", "base", "resident", "residents", "local") for piece in reading.pieces[at + 1 : at + 2]
    ):
        return False
    if _is_in_a_line_of_terms(reading, at):
        return True
    for here in range(at - 1, max(-1, at - 9), -1):
        piece = reading.pieces[here]
        if reading.pieces[here + 1].newline or piece.word in (".", ";", "!", "?", "based", "from"):
            return False
        before = reading.pieces[here - 1]
        if piece.word == "," and not (before.has("place", "country") or before.word in _USAGES):
            return False
        if piece.word in _USAGES:
            return True
        if piece.owner not in ("", "context") and not piece.has("place"):
            return False
    return False


def _is_in_a_line_of_terms(reading: Reading, at: int) -> bool:
    """ "Release: digital only, 6 months, Gujarat and MP": all up to the stop tells where it is shown."""
    first = at
    while first > 0 and not reading.pieces[first].newline and reading.pieces[first - 1].word not in (".", ";"):
        first -= 1
    opens = reading.pieces[first : first + 2]
    return len(opens) == 2 and opens[1].word in (":", "-") and (opens[0].word in (*_USAGES, "release", "releases"))


_USAGES = frozenset(
    phrases(
        """
        usage, usages, territory, territories, usage rights, rights, media, airs, airing, airs in, airing in, aired in,
        festivals, festival, premiere, premieres, screenings, telecast, telecast in, shown in, screened in, buyout,
        markets, market, licence for usage
        """
    )
)


def is_recorded_there(reading: Reading, at: int) -> bool:
    """ "Recording in Hyderabad", "dubbing at a Chennai studio": the work takes them there."""
    word, _, there = reading.pieces[at].word.rpartition(" ")
    told = (word or there) in _RECORDINGS
    return told and (there if word else reading.pieces[at + 1].word) in ("in", "at", "on")


_RECORDINGS = ("recording", "recordings", "dubbing", "dub", "voice recording", "studio", "session", "record")


def is_scenery(reading: Reading, at: int) -> bool:
    """ "Set in Lucknow", "a Delhi wedding scene", "casting for Mumbai Diaries": of the story or its title."""
    if at and reading.pieces[at - 1].word in _PLAYS_IN and not reading.pieces[at].newline:
        return True
    words = [piece.word for piece in reading.pieces[max(0, at - 5) : at] if not piece.newline]
    if words[-1:] in (["story"], ["kahani"], ["kahaani"]):
        # "Story Kanpur ki hai".
        return True
    if reading.pieces[at].text.lower() == "thana" and words[-1:] == ["the"]:
        # A police station.
        return True
    told = any(word in ("about", "set") for word in words) and not any(word in (",", ".") for word in words)
    if told and any(word in ("at", "on") for word in words[:-2]) and words[-2:] == ["set", "in"]:
        # "At a hospital set in Thane": where it was built, and no story.
        return False
    if told and (words[-2:] == ["set", "in"] or words[-1] in ("a", "an") or words[-4:-2] == ["set", "in"]):
        # "Set in 1940s Calcutta", "a film about a Mumbai dabbawala".
        return True
    following = reading.pieces[at + 1 : at + 3]
    if not following or following[0].newline or following[0].owner not in ("", "skill"):
        return False
    if following[0].word in ("'", "’") and len(following) > 1:
        following = following[1:]
    if [piece.word for piece in following] == ["-", "set"]:
        # "A Kolkata-set period series".
        return True
    return following[0].word in _SCENES or _opens_a_title(reading, at) or _is_of_a_genre(reading, at)


def _is_of_a_genre(reading: Reading, at: int) -> bool:
    """ "Punjab crime drama", "a Kolkata thriller": where it plays."""
    for here in range(at + 1, min(len(reading.pieces), at + 4)):
        piece = reading.pieces[here]
        if piece.newline or piece.owner or piece.has("break", "and", "or"):
            return False
        if piece.word in _GENRES or (piece.word == "drama" and here > at + 1):
            people = reading.pieces[here + 1 : here + 2]
            return not (people and people[0].has("people", "gender") and not people[0].newline)
    return False


_GENRES = frozenset(
    phrases(
        """
        thriller, saga, biopic, romcom, rom-com, whodunnit, whodunit, noir, caper, heist, mystery, gangster film,
        crime drama, period drama, family drama, cop drama, crime thriller, love triangle, romance, horror film, dramedy
        """
    )
)


def _opens_a_title(reading: Reading, at: int) -> bool:
    """ "Chennai Express style comedy", "Mumbai Saga 2": the first word of a title."""
    place, name = reading.pieces[at : at + 2]
    capital = place.text[:1].isupper() and name.text.istitle()
    return capital and name.word in _ENDS_OF_TITLES


_PLAYS_IN = ("set in", "story set in", "based out in", "takes place in", "story of", "film set in", "show set in")
_SCENES = frozenset(
    phrases(
        """
        wedding, wedding scene, story, love story, backdrop, underworld, gharana, riots, mafia, partition, setting,
        village, town, hamlet, mohalla, basti, scene, sequence, street scene, court, crime branch, high court, chawl,
        kotha, haveli, durbar, darbar
        """
    )
)
_ENDS_OF_TITLES = frozenset(
    phrases(
        """
        diaries, express, crime, files, heights, dreams, nights, story, calling, confidential, saga, belly, central,
        chronicles, mirror, mafia, talkies, junction, begins, stories, rockers, queens, meri
        """
    )
)


def is_of_a_tongue(reading: Reading, at: int) -> bool:
    """ "MP ki boli": how somebody talks, and nowhere to live."""
    following = [piece.word for piece in reading.pieces[at + 1 : at + 3] if not piece.newline]
    if following[:1] in (["side"], ["taraf"], ["area"], ["belt"]):
        # "Kanpur side ki boli".
        following = [piece.word for piece in reading.pieces[at + 2 : at + 4] if not piece.newline]
    tongue = len(following) == 2 and following[0] in ("ki", "ka", "wali", "ke") and following[1] in _TONGUES
    return tongue and bool(codes_at(reading, at))


_TONGUES = ("boli", "bhasha", "bhasa", "zubaan", "zuban", "lehja", "lehza", "tone", "accent", "bhaasha")
