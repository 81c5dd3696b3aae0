import re

import pytest
from django.http import QueryDict

from talents.filter_form import form_of, plain_params, read_filters
from tests.talents.roster_pages import URL, control, page, shown

pytestmark = pytest.mark.django_db


def test_a_wrong_filter_is_named_at_its_field_with_what_was_typed(director, office):
    answer = director.get(f"{URL}?playing_age.min=abc&place=pune")
    text = answer.content.decode()
    assert answer.status_code == 422
    assert "Nothing was searched" in text
    wrong = control(text, "playing_age.min")
    assert 'value="abc"' in wrong
    assert 'aria-invalid="true"' in wrong
    assert "must be a whole number, not “abc”" in wrong
    assert '<option value="pune" selected>' in control(text, "place")
    assert shown(text) == []


def test_two_wrong_filters_are_both_named(director):
    answer = director.get(f"{URL}?gender=xx&availability.from=2026-12-10&availability.to=2026-12-01")
    text = answer.content.decode()
    assert answer.status_code == 422
    assert "“xx” is not a known code" in control(text, "gender")
    assert "swap them" in control(text, "availability.from")


def test_a_filter_that_does_not_exist_is_refused_by_name(director):
    answer = director.get(f"{URL}?caste=any")
    assert answer.status_code == 422
    assert "There is no such filter" in answer.content.decode()


def test_the_end_of_a_range_that_is_wrong_carries_the_error(director):
    text = director.get(f"{URL}?playing_age.min=20&playing_age.max=zz").content.decode()
    assert "not “zz”" in control(text, "playing_age.max")
    assert "errorlist" not in control(text, "playing_age.min")


def test_a_submitted_form_becomes_a_short_address(director):
    form = {"gender": "woman", "playing_age.min": "20", "playing_age.max": "25", "place": "", "language": "bgc"}
    form |= {"language_level": "C1", "skill": "", "skill_level": "", "rate.amount": "", "rate.unit": "day"}
    answer = director.get(URL, form)
    assert answer.status_code == 302
    assert answer["Location"] == "/talents/?gender=woman&playing_age.min=20&playing_age.max=25&language=bgc:C1"


def test_one_end_of_a_stretch_of_days_is_that_day_alone():
    plain = plain_params(QueryDict("availability.from=2026-12-01&availability.to="))
    assert read_filters(plain) == read_filters(QueryDict("availability=2026-12-01..2026-12-01"))


def test_an_amount_may_be_typed_as_people_write_it():
    query, errors = read_filters(plain_params(QueryDict("rate.amount=₹40,000&rate.unit=day")))
    assert errors == {}
    assert query.clauses[0].value == {"amount": 40_000, "currency": "INR", "unit": "day", "all_in": None}


def test_the_form_shows_the_filters_in_force(director, office):
    text = page(director, f"{URL}?gender=woman&playing_age=20-25&language=bgc:C1&rate=40000:INR:day&credit=ott")
    assert '<option value="woman" selected>' in control(text, "gender")
    assert 'value="20"' in control(text, "playing_age.min")
    assert 'value="25"' in control(text, "playing_age.max")
    assert '<option value="bgc" selected>' in control(text, "language")
    assert '<option value="C1" selected>' in control(text, "language_level")
    assert 'value="40000"' in control(text, "rate.amount")
    assert '<option value="ott" selected>' in control(text, "credit")


def test_a_choice_of_several_stays_one_choice_in_the_form(director, office):
    text = page(director, f"{URL}?skill=wrestling,kabaddi")
    assert '<option value="wrestling,kabaddi" selected>wrestling or kabaddi</option>' in control(text, "skill")


def test_filters_without_a_control_survive_the_form(director, office):
    text = page(director, f"{URL}?gender=woman&not.place=delhi&language=hi&language=mr")
    form = text.partition('<form class="filters"')[2].partition("</form>")[0]
    assert '<input type="hidden" name="not.place" value="delhi">' in form
    assert '<input type="hidden" name="language" value="mr">' in form
    assert '<option value="hi" selected>' in control(text, "language")


def test_more_filters_are_open_only_while_one_of_them_is_in_use(director, office):
    def opened(text):
        return re.findall(r'<details class="filters-more" data-controls="([^"]+)" open>', text)

    assert opened(page(director)) == []
    assert opened(page(director, f"{URL}?build=slim")) == ["Looks"]
    assert opened(page(director, f"{URL}?gender=woman&edit=licence")) == ["Papers and promises"]
    assert "1 in use" in page(director, f"{URL}?build=slim")


def test_the_form_can_say_everything_its_controls_offer(director):
    """Each option of each select is a filter that can be read."""
    text = page(director)
    for name in re.findall(r'data-control="([^"]+)"', text):
        for value in re.findall(r'<option value="([^"]+)"', control(text, name)):
            if name.endswith(("_level", "_able")):
                field = name.rpartition("_")[0]
                code = re.findall(r'<option value="([^"]+)"', control(text, field))[0]
                params = QueryDict(mutable=True)
                params.update({field: code, name: value})
                plain = plain_params(params)
            elif name.startswith("credit_"):
                plain = plain_params(QueryDict(f"{name}={value}"))
            elif name in ("rate.unit", "rate.all_in"):
                plain = QueryDict(f"rate.amount=5&{name}={value}")
            else:
                plain = QueryDict(f"{name}={value}")
            query, errors = read_filters(plain)
            assert errors == {}, (name, value)
            assert len(query.clauses) == 1


@pytest.mark.parametrize(
    ("form", "written"),
    [
        ("credit=tvc&credit_brand=Zindori+Tea&credit_year_from=2020", "tvc::brand=Zindori Tea:year_from=2020"),
        ("credit=&credit_production=Kaala+Sach", ":Kaala Sach"),
        ("credit=film&credit_director=A:+B,+C", "film::director=A%3A B%2C C"),
        ("credit=film&credit_director=", "film"),
    ],
)
def test_the_parts_of_a_credit_become_one_filter_and_are_shown_in_their_controls(director, form, written):
    plain = plain_params(QueryDict(form))
    assert dict(plain.items()) == {"credit": written}
    query, errors = read_filters(plain)
    assert errors == {}
    shown_again, beside = form_of(query, plain, {})
    assert beside == []
    typed = {name: value for name, value in QueryDict(form).items() if value}
    assert {name: shown_again.data[name] for name in typed} == typed


def test_a_wrong_part_of_a_credit_is_given_back_as_it_was_typed(director):
    text = director.get(f"{URL}?credit=tvc&credit_year_from=soon", follow=True).content.decode()
    assert 'value="soon"' in control(text, "credit_year_from")
    assert '<option value="tvc" selected>' in control(text, "credit")
    assert "must be a whole number" in text


def test_a_language_may_be_asked_to_dub_and_a_height_be_typed_in_feet(director):
    plain = plain_params(QueryDict("language=mr&language_level=C1&language_able=dubs:reads&height.min=5'6"))
    query, errors = read_filters(plain)
    assert errors == {}
    assert [clause.value for clause in query.clauses] == [
        [{"language": "mr", "level": "C1", "dubs": True, "reads": True}],
        {"min": 168, "max": None},
    ]
    form, beside = form_of(query, plain, {})
    assert (form.data["language_able"], form.data["height.min"], beside) == ("dubs:reads", "168", [])


def test_no_conflict_has_a_control_of_its_own(director):
    text = page(director, f"{URL}?not.exclusivity=spices")
    assert '<option value="spices" selected>' in control(text, "not.exclusivity")
    assert (
        '<input type="hidden" name="not.exclusivity"'
        not in text.partition('<form class="filters"')[2].partition("</form>")[0]
    )


def test_what_an_address_says_wrongly_in_one_stands_in_the_controls_of_its_parts(director):
    address = f"{URL}?playing_age=40-20&rate=abc:INR:day&height=9-&availability=2026-13-01..soon"
    text = director.get(address).content.decode()
    for name, value in (
        *(("playing_age.min", "40"), ("playing_age.max", "20"), ("rate.amount", "abc"), ("height.min", "9")),
        *(("availability.from", "2026-13-01"), ("availability.to", "soon")),
    ):
        assert f'value="{value}"' in control(text, name)
    assert "Nothing was searched, because 4 filters cannot be read" in text
    text = director.get(f"{URL}?availability=soon..2026-12-05:3&rate=abc:INR:week&height=abc").content.decode()
    assert 'value="2026-12-05"' in control(text, "availability.to")
    assert 'value="3"' in control(text, "availability.days")
    assert '<option value="week" selected>' in control(text, "rate.unit")
    assert all('value="abc"' in control(text, end) for end in ("height.min", "height.max")), "one number is both ends"
