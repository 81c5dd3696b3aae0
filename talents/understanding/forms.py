"""The form that a call has: labels with their values, numbered points, and lines that speak of the production alone."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from talents.understanding.labels import is_label_sign
from talents.understanding.reading import Piece, Reading
from talents.vocabulary import call_forms

_LONGEST_LABEL = 5
_HIGHEST_POINT = 20
_REACH = 7
_ENDS = (".", "!", "?", ";")


def set_forms_aside(reading: Reading) -> None:
    """Claims what is form and not wish; runs before every other rule."""
    _set_addresses_aside(reading)
    _set_points_aside(reading)
    _set_fours_aside(reading)
    _set_heads_aside(reading)
    lines = list(_lines(reading))
    for first, sign, end in lines if len(lines) > 1 else ():
        label = " ".join(piece.word for piece in reading.pieces[first:sign])
        if reading.pieces[first].has("counted"):
            # "Age: 30-34", and on the next line "Looks: rugged": nobody counts 34 looks.
            tags = {tag: told for tag, told in reading.pieces[first].tags.items() if tag != "counted"}
            reading.retag(reading.pieces[first], tags)
        if label in call_forms.SELLERS and any(piece.has("product", "brand") for piece in reading.pieces[sign:end]):
            # Whose ad it is tells which conflicts there may be none of; where they sit tells nothing.
            for at in range(sign, end):
                if reading.pieces[at].has("place", "places"):
                    reading.claim(at, at + 1, "context")
            continue
        if label in _PAID and any(
            piece.has("rupees", "money_word", "foreign_money") for piece in reading.pieces[sign:end]
        ):
            # "Payment: Rs 20,000 (30 days)" tells the rate.
            continue
        if label in call_forms.ABOUT_THE_PRODUCTION or _is_left_open(reading, label, sign + 1, end):
            reading.claim(first, end, "context")
        elif label in call_forms.CHOICES:
            reading.claim(first, sign, "context")
    _set_deliverables_aside(reading)
    _set_cast_parts_aside(reading)
    _set_partners_aside(reading)
    _set_companions_aside(reading)
    _set_titles_aside(reading)


_PAID = ("payment", "payment terms", "usage")


def _lines(reading: Reading) -> Iterator[tuple[int, int, int]]:
    """Each "label: value" as the places of its first word, of its sign, and of its end."""
    starts = [at for at in range(len(reading.pieces)) if _opens(reading, at)]
    for start, following in pairwise([*starts, len(reading.pieces)]):
        first = start
        while first < following and not reading.pieces[first].text[0].isalnum():
            first += 1
        for at in range(first + 1, min(first + 1 + _LONGEST_LABEL, following)):
            if is_label_sign(reading, at):
                yield first, at, following
                break


def is_of_the_production(reading: Reading) -> bool:
    """ "Storyline: he returns after five years": whether the text begins with such a label."""
    first, sign, _ = next(_lines(reading), (0, 0, 0))
    return " ".join(piece.word for piece in reading.pieces[first:sign]) in call_forms.ABOUT_THE_PRODUCTION


def _opens(reading: Reading, at: int) -> bool:
    return at == 0 or reading.pieces[at].newline or reading.pieces[at - 1].word == ";"


def _is_left_open(reading: Reading, label: str, first: int, end: int) -> bool:
    """ "Height: no bar", "Passport: not required": a line of the form that nothing was asked in."""
    said = [piece for piece in reading.pieces[first:end] if piece.text[0].isalnum() or piece.word == "-"]
    if any(piece.word in call_forms.NONE for piece in said) and label not in call_forms.WITHOUT_IS_OPEN:
        return False
    return bool(said) and all(
        piece.word in call_forms.OPEN or piece.word in call_forms.NONE or piece.has("unasked_after") for piece in said
    )


def _set_points_aside(reading: Reading) -> None:
    """ "1) M 28-32, 2) athletic", "Role 1:": the numbers only count the points."""
    opened = 0
    for at, piece in enumerate(reading.pieces[:-1]):
        opened = max(0, opened + (piece.word == "(") - (piece.word == ")"))
        following = reading.pieces[at + 1]
        if piece.number is None or not 0 < piece.number <= _HIGHEST_POINT or not piece.text.isdigit():
            continue
        starts = at == 0 or piece.newline or (reading.pieces[at - 1].newline and not reading.pieces[at - 1].is_word)
        point = following.word == ")" and not opened and (starts or piece.spaced)
        point = point or (following.word == "." and starts and not following.spaced)
        named = (
            at > 0 and reading.pieces[at - 1].word in call_forms.PART_LABELS and following.word in (":", "-", ".", ")")
        )
        of_all = (
            at + 2 < len(reading.pieces) and following.word in ("/", "of") and reading.pieces[at + 2].text.isdigit()
        )
        labelled = at > 0 and reading.pieces[at - 1].word in call_forms.PART_LABELS
        if (point and not following.newline) or named or (labelled and of_all):
            # "Role 3/5": the third of five.
            reading.claim(at, at + (3 if labelled and of_all else 2), "context")
            opened = 0


def _set_fours_aside(reading: Reading) -> None:
    """ "Casting 4 a film", "looking 4 a girl": the word, not the number."""
    for at, piece in enumerate(reading.pieces[1:-1], start=1):
        before, after = reading.pieces[at - 1], reading.pieces[at + 1]
        if piece.text != "4":
            continue
        if before.word == "b" and not piece.spaced:
            # "B4" is before.
            reading.claim(at - 1, at + 1, "context")
        elif (before.word in call_forms.BEFORE_FOR or _is_for(before, after)) and (
            not after.has("to", "people", "counted") or (before.word == "looking" and not after.word.endswith("s"))
        ):
            reading.claim(at, at + 1, "context")


def _is_for(before: Piece, after: Piece) -> bool:
    """ "Model 4 catalogue", "girls 4 an ad": between whom and what."""
    return before.has("people", "gender", "part") and (after.has("credit", "ad_noun", "article", "product"))


def _set_heads_aside(reading: Reading) -> None:
    """ "Soldiers x 6", "F x2": how many of them the call is for."""
    for at, piece in enumerate(reading.pieces[:-1]):
        count = reading.pieces[at + 1]
        if piece.word == "x" and at and count.number is not None and count.text.isdigit() and not count.newline:
            following = reading.pieces[at + 2 : at + 3]
            if count.number <= _HIGHEST_POINT and not (following and following[0].has("years", "to", "people")):
                reading.claim(at, at + 2, "context")


def _set_addresses_aside(reading: Reading) -> None:
    """E-mail addresses and links: whatever words they hold."""
    for at, piece in enumerate(reading.pieces):
        if piece.word not in ("@", "www", "http", "https"):
            continue
        first, last = at, at + 1
        while first > 0 and not reading.pieces[first].spaced:
            first -= 1
        while last < len(reading.pieces) and not reading.pieces[last].spaced:
            last += 1
        reading.claim(first, last, "context")


def _set_deliverables_aside(reading: Reading) -> None:
    """ "Send your intro video in Hindi with three photos": what is to be sent, not who is wanted."""
    for at, piece in enumerate(reading.pieces):
        if piece.owner or piece.word not in call_forms.SENDING:
            continue
        end = _end_of_sentence(reading, at)
        thing = next((here for here in range(at + 1, min(at + _REACH, end)) if _is_sent(reading, here, end)), None)
        behind = reading.pieces[thing + 1 : end] if thing is not None else []
        if thing is not None and not any(near.has("gender", "role_gender", "people") for near in behind):
            reading.claim(at, end, "context")


def _set_cast_parts_aside(reading: Reading) -> None:
    """ "(Dadi locked)", "hero is cast": who is found already."""
    for at, piece in enumerate(reading.pieces):
        if piece.word not in call_forms.FOUND_ALREADY or piece.newline:
            continue
        first = at - 1
        while first > 0 and reading.pieces[first].word in ("is", "are", "already", "has", "been", "hai", "ho", "lead"):
            first -= 1
        if first >= 0 and reading.pieces[first].has("gender", "role_gender", "part"):
            reading.claim(first, at + 1, "context")


def _set_partners_aside(reading: Reading) -> None:
    """ "Male lead opp. an established actress", "girl opposite a 45 year old hero": who is found already."""
    for at, piece in enumerate(reading.pieces):
        if piece.owner or piece.text.lower() not in call_forms.OPPOSITE or not at or piece.newline:
            continue
        end = at + 1
        while end < len(reading.pieces) and end - at < _REACH and not _parts_from(reading, end, at):
            end += 1
        if any(near.has("gender", "role_gender") or near.word in _STARS for near in reading.pieces[at + 1 : end]):
            reading.claim(at, end, "context")


_STARS = ("hero", "heroine", "lead", "star", "superstar", "actor")


def _parts_from(reading: Reading, at: int, cue: int) -> bool:
    piece = reading.pieces[at]
    return piece.newline or (piece.has("break") and not (piece.word == "." and at == cue + 1))


def _set_companions_aside(reading: Reading) -> None:
    """ "Mummy papa saath aa sakte hain", "one parent to accompany": who comes along."""
    for at, piece in enumerate(reading.pieces):
        if piece.owner or not (piece.has("role_gender", "kin") or piece.word in call_forms.PARENTS):
            continue
        last = at + 1
        if piece.word in call_forms.ADDRESSED and reading.pieces[last : last + 1]:
            asked = reading.pieces[last].word in ("please", "pls", "kindly", "plz")
            reading.claim(at, at + (1 if asked else 0), "context")
        while last < len(reading.pieces) and last - at < _FEW and not reading.pieces[last].newline:
            if reading.pieces[last].word in call_forms.COMING_ALONG:
                reading.claim(at, last + 1, "context")
                break
            if reading.pieces[last].has("break") or reading.pieces[last].number is not None:
                break
            last += 1


_FEW = 5


def _set_titles_aside(reading: Reading) -> None:
    """ "For our web series “Andhra Nights”": what the work that is being cast is called."""
    quotes = [at for at, piece in enumerate(reading.pieces) if piece.word == '"']
    for first, last in pairwise(quotes):
        inside = reading.pieces[first + 1 : last]
        named = 0 < len(inside) <= _LONGEST_TITLE and all(piece.text[:1].isupper() for piece in inside if piece.is_word)
        before = reading.pieces[max(0, first - 2) : first]
        project = any(piece.has("credit") or piece.word in call_forms.PROJECTS for piece in before)
        past = any(piece.has("credit_cue") for piece in reading.pieces[max(0, first - 4) : first])
        # "A shoot for “Liberty” shoes": a brand's name.
        past = past or any(piece.has("product", "ad_noun") for piece in reading.pieces[last + 1 : last + 2])
        if named and project and not past and not any(piece.has("brand", "product", "gender") for piece in inside):
            reading.claim(first + 1, last, "context")


_LONGEST_TITLE = 6


def _end_of_sentence(reading: Reading, at: int) -> int:
    end = at + 1
    while end < len(reading.pieces) and not reading.pieces[end].newline and reading.pieces[end].word not in _ENDS:
        end += 1
    return end


def _is_sent(reading: Reading, at: int, end: int) -> bool:
    word = reading.pieces[at].word
    if word in call_forms.SENT:
        return True
    following = reading.pieces[at + 1].word if at + 1 < end else ""
    return word in call_forms.PROFILES and following not in ("of", "for", "who", ":", "-", "with", "from", "where")
