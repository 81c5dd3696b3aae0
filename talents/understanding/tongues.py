"""Languages and accents. "Haryanvi" alone is a language; "Haryanvi accent" an accent."""

from __future__ import annotations

from talents.understanding.film_tongues import leave_the_productions
from talents.understanding.levels import give_levels
from talents.understanding.reading import Found, Piece, Reading
from talents.understanding.short_tongues import SPEAKING
from talents.understanding.sounding import is_how_they_sound
from talents.understanding.uses import give_uses
from talents.vocabulary.accents import ACCENT_ONLY, DICTION
from talents.vocabulary.phrases import phrases

_REACH = 3
_LOOKS = phrases(
    """
        belt, heartland, backdrop, setting, milieu, costume, attire, outfit, saree, sari, lehenga, folk, lok,
        cuisine, look, looks, looking, type, types, features, food, wedding, music, face, song, songs, dance
    """
)


_LOOKING = ("looks", "look", "looking", "dikhe", "dikhta", "dikhti", "dikhne")


def find_accents(reading: Reading) -> None:
    found: list[Found] = []
    for at, piece in enumerate(reading.pieces):
        short = piece.has("accent_short") and at + 1 < len(reading.pieces) and reading.pieces[at + 1].has("accent_noun")
        if piece.owner or not (piece.has("accent") or short):
            continue
        if not piece.has("language", "place") and _is_taken_for_a_look(reading, at):
            continue
        end = _accent_end(reading, at)
        told = _is_only_an_accent(reading, at) or is_how_they_sound(reading, at)
        if end is None and not told and not (found and _goes_on(reading, found[-1], at)):
            continue
        if end is None and _is_named_as_an_accent(reading, at):
            end = at + 2
        start = _accent_start(reading, at)
        code = piece.tags.get("accent") or piece.tags["accent_short"]
        found.append(reading.add("accent", code, start, _past_its_tongue(reading, end or at + 1)))
        _claim_its_tongue(reading, start)
    give_levels(reading, found, "accent_level")


def _past_its_tongue(reading: Reading, end: int) -> int:
    """ "Gujarati accent in Hindi": an accent is one of Hindi or English anyway."""
    after = [_TONGUES.get(piece.tags.get("language", ""), piece.word) for piece in reading.pieces[end : end + 3]]
    named = reading.pieces[end - 1]
    if after[:1] in (["hindi"], ["english"]) and named.word == "accented":
        # "Gujarati-accented Hindi".
        return end + 1
    if after[:1] in (["hindi"], ["english"]) and (
        not named.has("accent_noun", "language", "place") or _accent_start(reading, end - 1) != end - 1
    ):
        return end + 1
    if _is_in_a_tongue(after):
        return end + 3
    return end + 2 if len(after) > 1 and after[0] in _WITH_AN_ACCENT and after[1] in ("hindi", "english") else end


_TONGUES = {"hi": "hindi", "en": "english"}
# "Bengali lehje wali Hindi".
_WITH_AN_ACCENT = ("in", "of", "wali", "waali", "wala", "mein", "me", "ki", "ka", "vali")


def _is_in_a_tongue(behind: list[str]) -> bool:
    """ "A bit of Bengali in his English", "Haryanvi in her speech"."""
    whose = ("his", "her", "their", "the")
    return len(behind) > 2 and behind[0] == "in" and behind[1] in whose and behind[2] in _SPOKEN


_SPOKEN = ("hindi", "english", "speech", "voice", "talk", "boli", "urdu", "dialogue", "dialogues")


def _claim_its_tongue(reading: Reading, start: int) -> None:
    """ "English neutral accent", "eng RP accent": the language of the accent, side by side with it."""
    before = reading.pieces[start - 1] if start else None
    if before is None or before.owner or reading.pieces[start].newline or before.tags.get("language") != "en":
        return
    levelled = start > 1 and reading.pieces[start - 2].has("language_level") and not before.newline
    if not levelled:
        reading.claim(start - 1, start, "context")


def _goes_on(reading: Reading, one: Found, at: int) -> bool:
    """ "New York accent or General American"."""
    between = reading.pieces[one.last : at]
    return len(between) == 1 and between[0].has("or", "slash") and not reading.pieces[at].has("language", "place")


def _accent_end(reading: Reading, at: int) -> int | None:
    """The end of "Punjabi Hindi accent", "Delhi ka lehja", "Bihari or Haryanvi accent"."""
    for here in range(at + 1, min(at + 2 + _REACH, len(reading.pieces))):
        piece = reading.pieces[here]
        if piece.owner:
            return None
        if piece.word in ("hindi", "english") and here > at + 1 and not _is_spoken(reading, here):
            if reading.pieces[here - 1].word == "-" and any(
                near.has("accent_noun") for near in reading.pieces[here + 1 :][:1]
            ):
                # "Bengali-Hindi accent".
                return here + 2
            # "Bihar wali Hindi", "Lucknow ki tehzeeb wali Hindi".
            styled = reading.pieces[here - 1].word in _STYLED
            return here + 1 if styled and not piece.newline else None
        if piece.has("accent_noun"):
            return (
                here + 1 if all(not between.has("or", "and") for between in reading.pieces[at + 1 : here]) else at + 1
            )
        if not (piece.has("language", "accent", "or", "and") or piece.word in (*_STYLED, "ka", "ki", "wala", "-")):
            return None
    return None


_STYLED = ("wali", "style", "type", "tinged", "jaisi", "tehzeeb", "flavoured", "flavored", "inflected", "similar")


def _is_spoken(reading: Reading, at: int) -> bool:
    """ "Delhi type Hindi speaking": where she is from, and what she speaks."""
    return any(piece.word in SPEAKING for piece in reading.pieces[at + 1 : at + 2] if not piece.newline)


def _accent_start(reading: Reading, at: int) -> int:
    """ "Accent: RP", "accent of Lucknow", "accent Delhi Hindi"."""
    if (
        at >= 2
        and reading.pieces[at - 1].word in (":", "of", "-", "from")
        and reading.pieces[at - 2].has("accent_noun")
    ):
        return at - 2
    return at - 1 if _is_labelled(reading, at) else at


def _is_labelled(reading: Reading, at: int) -> bool:
    """The word "accent" opens a thought, and none follows the name."""
    if not at or not reading.pieces[at - 1].has("accent_noun") or reading.pieces[at].newline:
        return False
    # "English accent American".
    noun = at - 2 if at > 1 and reading.pieces[at - 2].tags.get("language") in _TONGUES else at - 1
    opens = noun == 0 or reading.pieces[noun].newline or reading.breaks(noun - 1)
    return opens and not any(piece.has("accent_noun") for piece in reading.pieces[at + 1 : at + 3])


def _is_only_an_accent(reading: Reading, at: int) -> bool:
    piece = reading.pieces[at]
    if _accent_start(reading, at) != at:
        return True
    following = reading.pieces[at + 1 : at + 2]
    if (
        following
        and following[0].word in ("hindi", "english")
        and not following[0].newline
        and not piece.has("language")
    ):
        # "Madrasi Hindi", "Hyderabadi English".
        return not piece.has("gender")
    behind = [near.word for near in reading.pieces[at + 1 : at + 4]]
    if _is_named_as_an_accent(reading, at) or (piece.has("accent") and _is_in_a_tongue(behind)):
        return True
    if piece.has("language", "place", "soft", "gender"):
        return False
    if piece.word.endswith("tehzeeb"):
        return True
    named = piece.word in ACCENT_ONLY or piece.word.split()[-1] in ACCENT_ONLY or piece.word.split()[0] == "hyderabadi"
    return named or piece.word.endswith((" hindi", " english"))


def _is_named_as_an_accent(reading: Reading, at: int) -> bool:
    """ "Haryanvi Hindi, 30-40": as the accent is called; "Marathi Hindi English" and "Gujarati Hindi fluent" list."""
    around = reading.pieces[max(0, at - 2) : at]
    behind = reading.pieces[at + 1 : at + 4]
    if not behind or behind[0].word != "hindi" or behind[0].newline or not reading.pieces[at].has("accent"):
        return False
    ends = len(behind) == 1 or behind[1].newline or behind[1].word in (",", ".", ";", *_SPOKEN_SO)
    # "Fluent Gujarati Hindi wali" speaks both.
    ends = ends or (behind[1].word in _OF_HER and not any(piece.has("language_level") for piece in around))
    if _is_one_of_two_so_named(reading, at):
        return True
    listed = any(piece.has("language", "language_short") for piece in (*around, *behind[1:]))
    return ends and not listed


def _is_one_of_two_so_named(reading: Reading, at: int) -> bool:
    """ "Rajasthani Hindi ya Gujarati Hindi": either is an accent by its name."""
    words = [piece.word if piece.has("or", "slash") or piece.word == "hindi" else "" for piece in reading.pieces]
    accents = [piece.has("accent") for piece in reading.pieces]
    for first in (at, at - 3):
        if first >= 0 and words[first + 1 : first + 5 : 3] == ["hindi", "hindi"] and words[first + 2] != "":
            return accents[first] and accents[first + 3]
    return False


_SPOKEN_SO = ("bole", "bolta", "bolti", "bolte", "bolne")
_OF_HER = ("wala", "wali", "wale", "waala", "waali", "waale", "chahiye", ")", "(", "/")


def find_languages(reading: Reading) -> None:
    found: list[Found] = []
    for at, piece in enumerate(reading.pieces):
        if piece.owner or not piece.has("language"):
            continue
        following = reading.pieces[at + 1 : at + 2]
        if (following and _is_of_a_look(following[0])) or _is_one_of_two_looks(reading, at):
            continue
        if (
            following
            and following[0].has("accent_noun")
            and not following[0].newline
            and following[0].word not in DICTION
        ):
            # "Zero Hindi accent": an accent that there is no code for, and no language.
            reading.claim(at, at + 2, "context")
            continue
        looks = _looks_from(reading, at)
        if looks is not None:
            reading.add("text", reading.words(looks, at + 1).lower(), looks, at + 1)
            continue
        if at > 1 and reading.pieces[at - 1].word == "in" and _is_no_accent(reading, at - 2):
            # "No Indian accent in English".
            reading.claim(at, at + 1, "context")
            continue
        passing = at > 1 and reading.pieces[at - 1].word in ("as", "for") and reading.pieces[at - 2].word in _PASSING
        if passing or [near.word for near in reading.pieces[max(0, at - 2) : at]] in (["could", "be"], ["might", "be"]):
            # "Can pass as Kashmiri": how she looks.
            reading.add("text", reading.words(at - 2, at + 1).lower(), at - 2, at + 1)
            continue
        level = "native" if _is_a_real_speaker(reading, at) else None
        found.append(reading.add("language", piece.tags["language"], at, at + 1, level=level))
    give_levels(reading, found, "language_level")
    give_uses(reading, found)
    leave_the_productions(reading, found)


def _is_one_of_two_looks(reading: Reading, at: int) -> bool:
    """ "Manipuri or Assamese face"."""
    behind = reading.pieces[at + 1 : at + 4]
    listed = len(behind) == 3 and behind[0].has("or", "slash") and behind[1].has("language") and not behind[1].owner
    return listed and behind[2].word in ("face", "look", "looks", "features", "looking") and _is_of_a_look(behind[2])


def _is_of_a_look(piece: Piece) -> bool:
    """ "Punjabi look", "Rajasthani folk singer"."""
    return not piece.newline and (piece.word in _LOOKS or piece.word.startswith("folk "))


def _looks_from(reading: Reading, at: int) -> int | None:
    """Where "looks Kashmiri", "looks like a Bengali" begins; None where nobody is said to look so."""
    first = at
    while first > 0 and not reading.pieces[first].newline and reading.pieces[first - 1].word in _LIKE:
        first -= 1
    before = reading.pieces[first - 1] if first and not reading.pieces[first].newline else None
    if before is None or before.word not in (*_LOOKING, *_LOOKING_LIKE):
        return None
    return first - 1


_LIKE = ("a", "an", "like")
_LOOKING_LIKE = ("looks like", "look like", "looks like a", "look like a")


def _is_taken_for_a_look(reading: Reading, at: int) -> bool:
    """ "Bihari looks", "looks like a Haryanvi": of the look, which orders, and not of how they speak."""
    behind = reading.pieces[at + 1 : at + 2]
    first, last = _looks_from(reading, at), at + 1
    # "Good-looking Bihari man" says nothing of whom he looks like.
    if first is None or reading.pieces[first].word == "looking":
        if not behind or behind[0].newline or behind[0].word not in ("look", "looks", "looking", "face", "features"):
            return False
        first, last = at, at + 2
    elif behind and (behind[0].has("accent_noun", "language") and not behind[0].newline):
        return False
    reading.add("text", reading.words(first, last).lower(), first, last)
    return True


def _is_no_accent(reading: Reading, at: int) -> bool:
    before = reading.pieces[max(0, at - 2) : at]
    return reading.pieces[at].has("accent_noun") and any(piece.has("not_before") for piece in before)


_PASSING = ("pass", "passes", "passing", "pass off", "passes off", "can pass")


def _is_a_real_speaker(reading: Reading, at: int) -> bool:
    """ "A real Nepali speaker": who has it from home."""
    around = reading.pieces[max(0, at - 1) : at] + reading.pieces[at + 1 : at + 2]
    return (
        len(around) == 2
        and around[0].word in ("real", "true", "genuine", "authentic", "born", "asli")
        and around[1].word.startswith("speak")
    )
