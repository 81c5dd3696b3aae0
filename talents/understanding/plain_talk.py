"""Words for a look that say none where they stand: "short film", "kind of", "our writer"."""

from __future__ import annotations

from talents.understanding.reading import Reading
from talents.vocabulary.phrases import phrases

_OF_A_STUNT = ("day", "days", "licence", "license", "double", "doubles", "scene", "sequence", "shoot", "rehearsal")


def is_plain_talk(reading: Reading, at: int) -> bool:
    """ "Short film", "natural hair", "kind of": no look."""
    piece = reading.pieces[at]
    following = reading.pieces[at + 1 : at + 2]
    before = reading.pieces[at - 1].word if at and not piece.newline else ""
    if piece.word == "short" and before in ("a", "the", "our", "this") and (not following or following[0].has("break")):
        # "It's for a short".
        return True
    if before in ("i", "do", "we", "you") and piece.word == "mean":
        return True
    if at == 0 and piece.word in _CHEERS and following and following[0].has("break"):
        return len(reading.pieces) > _FEW
    if following and following[0].word in ("about", "that") and not piece.has("part"):
        return True
    if piece.word == "kindly" and following and not following[0].has("gender", "role_gender", "part", "break", "and"):
        # "Kindly avoid": the word for please.
        return True
    if piece.word in ("stunt", "stunts") and following and following[0].word in _OF_A_STUNT:
        return True
    if piece.word in _CREW and before in ("the", "our", "my", "your"):
        return True
    if piece.word in _OF_THINGS and following and following[0].word in _THINGS:
        return True
    return piece.has("soft") and not piece.has("part") and _is_of_a_production(reading, at + 1)


def _is_of_a_production(reading: Reading, at: int) -> bool:
    """ "A gritty crime feature", "period piece"; in "a warm TV actor" it is said of whom it is for."""
    for here in range(at, min(at + _REACH, len(reading.pieces))):
        piece = reading.pieces[here]
        if piece.newline or piece.owner == "text":
            return False
        if piece.has("credit") or piece.word in _PRODUCTIONS:
            behind = reading.pieces[here + 1 : here + 2]
            of_people = behind and not behind[0].newline and behind[0].has("people", "gender", "part", "role_gender")
            return not of_people
        if piece.owner or not (piece.has("soft") or not piece.tags) or not piece.is_word:
            return False
    return False


_REACH = 3
_PRODUCTIONS = frozenset(
    phrases(
        """
        piece, saga, flick, thriller, sitcom, telefilm, docuseries, documentary, biopic, rom-com, romcom, anthology,
        miniseries, mini-series, web film, drama, comedy, epic, musical, franchise, sequel, pilot, feature
        """
    )
)


# "Sweet. Next: boy 12-14".
_CHEERS = frozenset(
    phrases(
        "sweet, cool, lovely, nice, fab, brilliant, wicked, ace, smashing, beautiful, awesome, fun, quick, sorted, wow"
    )
)
_FEW = 4
_CREW = (
    "writer",
    "author",
    "photographer",
    "designer",
    "stylist",
    "architect",
    "filmmaker",
    "manager",
    "accountant",
    "boss",
)
# Words for a look that are said of things as well, and the things.
_OF_THINGS = frozenset(
    phrases(
        """
        kind, plain, short, natural, everyday, action, mean, period, hot, cold, sharp, light, corporate, romantic,
        commercial, vintage, premium, serious, crazy, fun, cool, modern, mythological, funny, naya, nayi, naye,
        sad, horror, fresh, young, quick, dry, bright, bold
        """
    )
)
_THINGS = frozenset(
    phrases(
        """
        of, text, notice, film, films, hair, director, avs, that, drink, at, weather, event, events, gig, show, shows,
        video, videos, av, client, ad, ads, brand, campaign, shoot, song, series, drama, turnaround, job, one,
        question, check, search, note, call, run, day, days, favour, update, reply, enough, scene, scenes,
        content, response, q, ask, request, favor, fix, thing, shortlist, list, turn, chat, batao, dikhao, bhejo,
        dikha, bata, bhej
        """
    )
)
