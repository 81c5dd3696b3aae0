"""Where those who cast sit, and times that are nobody's: "office: Andheri", "the Nov leg is over", "set in the 80s"."""

from __future__ import annotations

from talents.understanding.reading import Reading

_DATES = ("month", "weekday", "relative_day", "exact_date", "week", "weekend", "next", "this", "year", "maybe_month")


def set_our_office_aside(reading: Reading) -> None:
    """ "Office: 4th floor, Andheri West", "our studio is in Malad": where those who cast sit."""
    for at, piece in enumerate(reading.pieces[:-2]):
        following = [near.word for near in reading.pieces[at + 1 : at + 3]]
        before = reading.pieces[at - 1].word if at else ""
        whose = before in _WHOSE or piece.word == "our office"
        sits = whose and following[0] in ("is", "at", "in", "hai", "near")
        labelled = following[0] == ":" or (following[0] == "-" and piece.newline)
        if piece.word not in _OFFICES or piece.owner or not (sits or labelled):
            continue
        end = at + 1
        while end < len(reading.pieces) and not reading.pieces[end].newline and reading.pieces[end].word not in _STOPS:
            if reading.pieces[end].has("place", "places") or reading.pieces[end].number is not None:
                reading.claim(end, end + 1, "context")
            end += 1


_WHOSE = (
    "our",
    "my",
    "hamara",
    "hamare",
    "s",
    "production",
    "casting",
    "client",
    "agency",
    "the",
    "registered",
    "head",
)
_OFFICES = ("office", "address", "office address", "add", "studio address", "our office", "casting office", "addr")
_STOPS = (".", ";", "!", "?")


def set_days_of_sending_behind_aside(reading: Reading) -> None:
    """ "Photo aur video 5 December tak bhej dijiye": by which day something is to be sent."""
    for at, piece in enumerate(reading.pieces):
        if not at or piece.owner or piece.newline or piece.word.partition(" ")[0] != "tak":
            continue
        behind = [piece, *reading.pieces[at + 1 : at + _AS_FAR_AS_THE_VERB]]
        ends = next((here for here, near in enumerate(behind) if here and (near.newline or near.word in _STOPS)), None)
        verbs = {word for near in behind[:ends] for word in near.word.split()}
        if not any(verb.startswith(_SENDING) for verb in verbs):
            continue
        first = at
        while first > 0 and not reading.pieces[first].newline:
            near = reading.pieces[first - 1]
            if near.owner or not (near.has(*_DATES) or near.number is not None or near.word in _BEFORE_TAK):
                break
            first -= 1
        if any(near.number is not None or near.has("exact_date") for near in reading.pieces[first:at]):
            reading.claim(first, at + 1, "context")


_AS_FAR_AS_THE_VERB = 5
_SENDING = ("bhej", "share", "submit", "mail", "forward", "upload", "batana", "bata", "confirm", "reply", "whatsapp")
_BEFORE_TAK = ("tareekh", "tarikh", "tareek", "of", "the", "-", "ki", "ke", "ko")


def set_weekdays_told_by_dates_aside(reading: Reading) -> None:
    """ "2 Sundays - 6th and 13th December", "15k per Sunday": no day beside the dates that are told."""
    for at, piece in enumerate(reading.pieces):
        if not piece.has("weekday", "weekend") or piece.owner:
            continue
        behind = reading.pieces[at + 1 : at + 3]
        dated = len(behind) == 2 and behind[0].word in _BEFORE_DATES and behind[1].number is not None
        paid = at > 0 and reading.pieces[at - 1].word in ("per", "each") and any(p.has("month") for p in reading.pieces)
        if paid or (dated and piece.text.lower().endswith("s") and not behind[1].newline):
            reading.claim(at, at + 1, "context")


_BEFORE_DATES = ("-", ":", "(", "–")


def set_times_aside(reading: Reading) -> None:
    """ "The film is set in 80s Surat"."""
    for at, piece in enumerate(reading.pieces[2:], start=2):
        before = " ".join(near.word for near in reading.pieces[max(0, at - 3) : at])
        if (
            piece.has("decade")
            and not piece.owner
            and before.endswith(("set in", "set in the", "set in early", "set in late"))
        ):
            reading.claim(at, at + 1, "context")


def set_what_is_over_aside(reading: Reading) -> None:
    """ "Past shoot dates (Nov) are over", "already shot on the 20th": days that were."""
    for at, piece in enumerate(reading.pieces):
        said = f"{reading.pieces[at - 1].word} {piece.word}" if at and not piece.newline else ""
        if not {piece.word, said} & _OVER or piece.owner:
            continue
        first = last = at
        while first > 0 and not reading.pieces[first].newline and reading.pieces[first - 1].word not in _CLAUSE_ENDS:
            first -= 1
        while last + 1 < len(reading.pieces) and not _ends_a_clause(reading, last + 1):
            last += 1
        told = reading.pieces[first : last + 1]
        dated = any(near.word.startswith(("shoot", "date", "schedule", "leg", "day")) for near in told)
        if dated or {said, piece.word} & {*_SHOT_BEFORE, *_TOLD_BEFORE}:
            for here in range(first, last + 1):
                if reading.pieces[here].has(*_DATES) or reading.pieces[here].number is not None:
                    reading.claim(here, here + 1, "context")


def _ends_a_clause(reading: Reading, at: int) -> bool:
    return reading.pieces[at].newline or reading.pieces[at].word in _CLAUSE_ENDS or reading.pieces[at].word == "so"


_TOLD_BEFORE = (
    *("earlier brief", "old brief", "old dates", "earlier dates", "previous dates", "previous brief", "earlier mail"),
    *("original dates", "dates were", "earlier mentioned", "earlier said"),
)
_CLAUSE_ENDS = (".", ";", "!", "?", ",", "but")
_SHOT_BEFORE = ("already shot", "we shot", "was shot", "were shot", "shot already", "shot last", "shot earlier")
_OVER = frozenset(
    (
        *_SHOT_BEFORE,
        *_TOLD_BEFORE,
        *("are over", "is over", "over hai", "wrapped", "ho gaya", "ho gaye", "ho chuka", "ho chuke", "khatam"),
        *("cancelled", "washed out", "done already", "already done", "postponed from", "ho gayi", "ho chuki"),
    )
)
