from xml.etree import ElementTree

import pytest
from django.urls import reverse

from talents.models import Talent
from talents.portrait_shapes import HAIR_BEFORE, HAIR_BEHIND, PALETTES
from talents.portraits import portrait


def drawn(pk=1, **facts):
    return portrait(Talent(pk=pk, stage_name="Asha Kulkarni", **facts))


def test_the_same_talent_looks_the_same_and_another_one_does_not():
    assert drawn() == drawn()
    assert len({drawn(pk) for pk in range(1, 41)}) == 40


@pytest.mark.parametrize("gender", ["woman", "man", "non_binary", ""])
@pytest.mark.parametrize("length", [*HAIR_BEFORE, ""])
@pytest.mark.parametrize("facial_hair", ["", "clean", "stubble", "moustache", "beard"])
def test_every_combination_of_facts_is_valid_svg_without_gaps(gender, length, facial_hair):
    for pk in range(1, 6):
        svg = drawn(pk, gender_identity=gender, hair_length=length, facial_hair=facial_hair)
        assert ElementTree.fromstring(svg).tag == "{http://www.w3.org/2000/svg}svg"
        assert "{" not in svg


def test_facts_change_the_drawing():
    plain = drawn(gender_identity="man", hair_length="short", hair_colour="black")
    assert drawn(gender_identity="man", hair_length="bald", hair_colour="black") != plain
    assert drawn(gender_identity="man", hair_length="short", hair_colour="white") != plain
    assert drawn(gender_identity="man", hair_length="short", hair_colour="black", facial_hair="beard") != plain
    aged = drawn(
        gender_identity="man", hair_length="short", hair_colour="black", playing_age_min=60, playing_age_max=68
    )
    assert aged != plain


def test_hair_behind_and_before_the_face_belong_together():
    assert {key: len(drawings) for key, drawings in HAIR_BEHIND.items()} == {
        key: len(drawings) for key, drawings in HAIR_BEFORE.items()
    }


def test_no_palette_has_a_face_of_the_colour_of_skin():
    """Skin of every tone has more red than green and more green than blue, by a margin; no face here does."""
    for palette in PALETTES:
        red, green, blue = (int(palette["face"][at : at + 2], 16) for at in (1, 3, 5))
        assert not (red > green + 8 and green > blue + 8), palette


def test_a_name_cannot_write_into_the_drawing():
    svg = portrait(Talent(pk=1, stage_name='"><script>alert(1)</script>{ground}'))
    assert "script" not in svg


@pytest.fixture
def asha(db):
    return Talent.objects.create(stage_name="Asha Kulkarni", hair_colour="black")


def test_a_portrait_is_an_image_that_may_be_kept_a_day(asha, admin_client):
    answer = admin_client.get(reverse("talent-portrait", args=[asha.pk]))
    assert answer.status_code == 200
    assert answer["Content-Type"] == "image/svg+xml"
    assert "max-age=86400" in answer["Cache-Control"]
    assert "private" in answer["Cache-Control"]


def test_a_portrait_the_browser_has_is_not_sent_again_until_facts_change(asha, admin_client):
    url = reverse("talent-portrait", args=[asha.pk])
    etag = admin_client.get(url)["ETag"]
    again = admin_client.get(url, headers={"if-none-match": etag})
    assert again.status_code == 304
    assert again.content == b""
    Talent.objects.filter(pk=asha.pk).update(hair_colour="white")
    assert admin_client.get(url, headers={"if-none-match": etag}).status_code == 200


def test_a_portrait_needs_a_sign_in_and_a_talent(asha, client, admin_client):
    url = reverse("talent-portrait", args=[asha.pk])
    assert admin_client.get(url).status_code == 200
    assert client.get(url).status_code == 302
    assert admin_client.get(reverse("talent-portrait", args=[asha.pk + 1])).status_code == 404
