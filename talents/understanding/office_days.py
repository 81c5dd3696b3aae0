"""Days of the office that nobody is cast for: "we lock the cast on 4 December", "office is shut on Saturday"."""

from __future__ import annotations

from itertools import pairwise

from talents.understanding.asides import clauses, tells_a_range
from talents.understanding.reading import Piece, Reading
from talents.vocabulary.phrases import phrases

_DONE_BY_US = frozenset(
    phrases(
        """
        present, presents, presenting, presentation, presented, pitch, pitching, lock, locks, locking, locked, finalise,
        finalize, finalising, finalizing, freeze, freezing, decide, decides, deciding, decision, closed, shut, shuts,
        holiday, leave, deadline, deadlines, share, shares, sharing, shared, submit, submits, submitting, submission,
        submissions, submitted, send, sends, sending, sent, revert, reverts, reply, replies, respond, confirm, confirms,
        meet, meets, meeting, meetings, review, reviews, reviewing, approve, approves, approval, approvals, discuss,
        discusses, discussion, briefing, narrate, narration, narrations, reading, readings, read-through, readthrough,
        audition, auditions, auditioning, announce, announcing, circulate, sign, signing, invoice, paid, recce, mail,
        mailed, ping, links, tapes, selftapes, chemistry, callback, callbacks, backs, testing, interview, interviews,
        shortlist, shortlisting, shortlists, selection, selections, spam, inbox, portal, entries, options, profiles,
        bhejo, bhejna, bhej, batao, dikhana, dikhao, dikhani, boss, office, internal, zoom, offer, offers,
        ready, pending, interviewing
        """
    )
)
_AT_WORK = frozenset(
    phrases(
        """
        free, available, availability, avail, avl, availabilities, shoot, shoots, shooting, shot, filming, film,
        recording, record, dub, dubbing, fitting, fittings, rehearsal, rehearsals, workshop, workshops, trial, trials,
        dates, days, day, block, hold, khali, shift, shifts, work, working, kaam, between, schedule, call,
        performance, show, gig, event, start, starts, starting, begin, begins, roll, rolls, rolling, wrap, wraps,
        floors, kick, need, needed, want, wanted, chahiye, require, required
        """
    )
)
_OF_PEOPLE = ("gender", "role_gender", "people", "shoot_in", "rupees", "decade", "pair")
_DAY = ("month", "weekday", "relative_day", "exact_date", "week", "weekend", "maybe_month")
_HOURS = frozenset(
    phrases(
        """
        morning, evening, midnight, noon, night, afternoon, eod, subah, shaam, sham, raat, lunch, dopahar, morn, eve,
        early morning, late night, tea, dinner
        """
    )
)


def set_office_days_aside(reading: Reading) -> None:
    for first, last in clauses(reading):
        pieces = reading.pieces[first:last]
        _set_hours_of_calls_aside(reading, first, last)
        if not any(piece.has(*_DAY) and not piece.owner for piece in pieces) and not _on_the_nth(pieces):
            continue
        words = {word for piece in pieces for word in piece.word.replace("-", " ").split()}
        if words & _AT_WORK or any(piece.has(*_OF_PEOPLE) for piece in pieces) or _is_for_a_day(pieces):
            continue
        we = pieces[0].word in _WE and not any(piece.has("month") for piece in pieces)
        if words & _DONE_BY_US or we or _on_the_nth(pieces) or _at_an_hour(pieces):
            for at, piece in enumerate(pieces, first):
                if piece.has(*_DAY, "year", "next", "this", "day_word", "logistics") or piece.number is not None:
                    reading.claim(at, at + 1, "context")


_WE = ("we", "i", "hum", "main", "i ' ll", "we ' ll", "i ' m", "we ' re")


def _set_hours_of_calls_aside(reading: Reading, first: int, last: int) -> None:
    """ "Call only after 4": the hour from which somebody answers."""
    said = reading.pieces[first:last]
    if not any(piece.word in _CALLED for piece in said) or any(piece.has(*_DAY) for piece in said):
        return
    for at in range(first + 1, last):
        piece = reading.pieces[at]
        if reading.pieces[at - 1].word in _FROM and piece.number is not None and piece.number <= _HOURS_OF_A_DAY:
            reading.claim(at - 1, at + 1, "context")


_CALLED = ("call", "phone", "ring", "ping", "msg", "message", "whatsapp", "dm", "reach me", "call me")
_FROM = ("after", "before", "till", "by", "past", "around")
_HOURS_OF_A_DAY = 24


def _is_for_a_day(pieces: list[Piece]) -> bool:
    """ "Send options for 5 to 8 Jan": the days that they are wanted for."""
    return tells_a_range(pieces) or any(
        piece.word.rpartition(" ")[2] in ("for", "liye") and (day.has(*_DAY) or day.number is not None)
        for piece, day in pairwise(pieces)
    )


def _on_the_nth(pieces: list[Piece]) -> bool:
    """ "29 ko client aa raha hai": a day of the month, without its month."""
    if any(piece.word in _OFF or piece.has("not_after", "denial") for piece in pieces):
        return False
    return any(
        one.number is not None and not one.owner and other.word in ("ko", "tareekh", "tarikh", "tareekh ko")
        for one, other in pairwise(pieces)
    )


_OFF = ("chhutti", "chutti", "chhutti hai", "off", "holiday", "band")


def _at_an_hour(pieces: list[Piece]) -> bool:
    """ "Before Friday midnight", "on Monday morning"."""
    return any(day.has("weekday", "relative_day") and hour.word in _HOURS for day, hour in pairwise(pieces))
