from datetime import date

from talents.availability_picture import WEEKS, availability_picture
from talents.models import Availability

TODAY = date(2026, 11, 21)


def test_the_calendar_spans_twelve_weeks_from_this_monday():
    days = availability_picture([], TODAY).days
    assert len(days) == WEEKS * 7 == 84
    assert days[0].date == date(2026, 11, 16)
    assert [day.date for day in days if day.today] == [TODAY]
    assert sum(day.past for day in days) == 5


def test_days_without_a_row_are_unknown_and_the_binding_row_wins():
    rows = [
        Availability(first_day=date(2026, 11, 23), last_day=date(2026, 11, 27), status="available"),
        Availability(first_day=date(2026, 11, 25), last_day=date(2026, 11, 25), status="booked"),
        Availability(first_day=date(2026, 11, 26), last_day=date(2026, 11, 26), status="on_avail"),
    ]
    second_week = availability_picture(rows, TODAY).days[7:14]
    assert [day.status for day in second_week] == [
        *("available", "available", "booked", "on_avail", "available", "unknown", "unknown")
    ]
    assert [day.look for day in second_week[2:4]] == ["booked", "pencil"]


def test_the_picture_says_in_words_what_it_shows():
    rows = [Availability(first_day=date(2026, 11, 23), last_day=date(2026, 11, 27), status="available")]
    sentence = availability_picture(rows, TODAY).sentence
    assert sentence.startswith("unknown 21–22 Nov 2026; available 23–27 Nov 2026; unknown 28 Nov 2026")


def test_no_day_is_drawn_upon_another():
    picture = availability_picture([], TODAY)
    assert len({(day.x, day.y) for day in picture.days}) == len(picture.days)
    assert max(day.x for day in picture.days) < picture.width
    assert max(day.y for day in picture.days) < picture.height
