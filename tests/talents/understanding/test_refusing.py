"""What is refused is known of most messages before they are understood, and is the same then."""

import random

import pytest

from talents.understanding import refused, understand
from talents.understanding.reading import MOST_TOKENS, read
from talents.understanding.refusing import is_plain
from tests.talents.understanding.corpus import TODAY, corpus

TEXTS = [request.text for request in corpus()]
PREVIOUS = [
    None,
    *(
        understand(text, today=TODAY).query
        for text in ("woman 20-25, Haryanvi, from Delhi", "girl 22 for a bold scene", "boy 12-15, Hindi")
    ),
]


def messages(seed: int) -> list[str]:
    """Requests of the corpus as they are, one behind the other, and several pasted below each other."""
    chance = random.Random(seed)
    mixed = [
        gap.join(chance.sample(TEXTS, count)) for gap, count in ((" ", 2), (", ", 2), ("\n", 4)) for _ in range(50)
    ]
    return [*chance.sample(TEXTS, 150), *mixed]


@pytest.mark.parametrize("seed", range(4))
def test_a_quick_look_refuses_what_understanding_refuses(seed):
    previous = PREVIOUS[seed]
    found = {text: understand(text, today=TODAY, previous=previous).refused for text in messages(seed)}
    assert sum(map(bool, found.values())) > 5, "there is something to refuse"
    assert {text: refused(text, today=TODAY, previous=previous) for text in found} == found


@pytest.mark.parametrize(
    "text",
    [
        "Hero M 30-35, mother 40-45, aadhaar and pan required",
        "father 45-50 and mother 40-45 for emami fair and handsome",
        "father 45-50, mother 40-45, fair & lovely ad",
        "Wanted brown 3 roles skinned: girl 20-25 / mother 40-45",
        'Three parts for a TVC: heart "Ad Film" patients\nson 18-20\ngirl 20-25',
    ],
)
def test_nor_is_it_missed_where_a_call_is_cut_into_parts(text):
    found = understand(text, today=TODAY).refused
    assert found
    assert refused(text, today=TODAY) == found


def test_of_most_requests_it_takes_no_more_than_the_quick_look():
    quick = sum(is_plain(read(text, TODAY), None) for text in TEXTS)
    assert quick > 0.75 * len(TEXTS)


def test_a_message_too_long_to_be_read_to_its_end_is_understood():
    parts = [f"Part {number}: woman 20-25, Hindi, free in November" for number in range(100)]
    long = "\n".join([*parts, "Part: Hindu girls only, 20-25"])
    assert any("only its first" in note for note in read(long, TODAY).notes)
    assert len(long.split()) > MOST_TOKENS
    assert not is_plain(read(long, TODAY), None)
