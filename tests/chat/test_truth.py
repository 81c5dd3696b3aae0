"""What the marks find in an answer's text, and what they leave alone."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chat.rendering import clean
from chat.truth import Known, told_by
from chat.truth_ages import _PATTERNS, PLACE
from chat.truth_marks import marked

TOLD = {
    "ids": [1],
    "names": ["Asha Rane", "Bela Kulkarni", "Shah Noor Lal"],
    "titles": ["Kaala Sach", "Dil ka Rishta", "Third Row Talent"],
    "ages": [[20, 25]],
    "playing": [18],
}
# All that the patterns of ages are made of.
SIGNS = f"abcdefghijklmnopqrstuvwxyzAZ0123456789 \t.,-–—:;/()[]'’=उम्रआयुसालवर्षकीकाकेहै{PLACE}"
QUESTION = "woman 22-24, or an Imtiaz Sheikh type, maybe 30"


def known(question: str = QUESTION) -> Known:
    return Known(TOLD, lambda: [({"names": ["Chitra Iyer"]}, question)])


def drawn(text: str, *, unfinished: bool = False) -> str:
    return marked(clean(text), known(), unfinished=unfinished)


def visible(html: str) -> str:
    return re.sub(r"<[^>]+>", "", html)


NAMES = [
    *(
        "Rahul Kapoor is free.",
        "RAHUL KAPOOR",
        "RAJ KHAN",
        "rahul kapoor is good",
        "rAHUL kAPOOR",
        "Rahul Kapoor's dates",
    ),
    *("R. Kapoor", "S. K. Sharma", "Dr. Rahul Kapoor", "Rahul de Souza", "Rahul “Bunty” Kapoor", "Kapoor, Rahul"),
    *("Asha Kulkarni", "Asha Kapoor", "Pune Sharma is good", "April Sharma", "Meet Zoya Merchant, she dances"),
    *("राहुल कपूर अच्छे हैं", "Grâce Mértens", "Both Rahul Kapoor and Asha Rane"),
]
DISGUISED = [
    *("**Rahul** Kapoor", "Ra*hul Kap*oor", "~~Rahul~~ Kapoor", "`Rahul` `Kapoor`", "# Rahul Kapoor", "> Rahul Kapoor"),
    *("[Rahul](http://x.example) Kapoor", "[Rahul Kapoor](http://x.example)", "![Rahul Kapoor](http://x.example)"),
    *("Rahul&nbsp;Kapoor", "R&#97;hul Kap&#111;or", "Rahul\\ Kapoor", "Rahul\nKapoor", "Rahul  \nKapoor"),
    *("<b>Rahul</b> Kapoor", "Rahul<!-- x --> Kapoor", '<span hidden title="a>b">Rahul</span> Kapoor'),
    *(
        "Ra\u200bhul Ka\u2060poor",
        "Rahul\u00ad Kapoor",
        "Rahul\u3164Kapoor",
        "R\u0336a\u0336hul Kapoor",
        "Rahul\ufffcKapoor",
    ),
    *(
        "Ｒａｈｕｌ Ｋａｐｏｏｒ",
        "𝐑𝐚𝐡𝐮𝐥 𝐊𝐚𝐩𝐨𝐨𝐫",
        "Rаhul Kаpoor",
        "RahulKapoor",
        "Rahul-Kapoor",
        "Rahul_Kapoor",
        "Rahul/Kapoor",
    ),
    *("| First | Last |\n|---|---|\n| Rahul | Kapoor |", "```\nRahul Kapoor\n```", "- Rahul Kapoor\n- [talent:1]"),
    *("<mark>Rahul Kapoor</mark>", "</mark>Rahul Kapoor<mark>"),
]


@pytest.mark.parametrize("text", [*NAMES, *DISGUISED])
def test_a_full_name_that_nothing_told_is_marked(text):
    html = drawn(text)
    assert "not in the roster)</mark>" in html
    assert html.count("<mark") == html.count("</mark>")


@pytest.mark.parametrize("text", DISGUISED)
def test_a_name_of_the_roster_in_the_same_disguise_is_not_marked(text):
    html = marked(clean(text), Known({"names": ["Rahul Kapoor", "Rаhul Kаpoor"]}))
    assert "<mark" not in html


AGES = [
    *("[talent:1] is 23 years old", "She is aged 23.", "[talent:1] (23)", "[talent:1], 23, dances", "She is 23."),
    *("[talent:1] is twenty-three years old", "She’s a 23-year-old", "23 saal ki hai", "Umar 23 hai", "Asha (23)"),
    *("Asha Rane, 23, from Pune", "born in 2003", "playing age 40–45", "Her real age: 23", "age 23", "20 years old"),
    *("She turned **23** this year", "She is **2**3 years old", "She is 2&#51; years old", "२३ साल की है"),
    *("| Name | Age |\n|---|---|\n| [talent:1] | 23 |", "Woman, aged 21–24", "She is only 23, really", "plays 40–45"),
]


@pytest.mark.parametrize("text", AGES)
def test_an_age_that_nothing_told_is_marked(text):
    assert "(age not in the roster)</mark>" in drawn(text)


FINE = [
    "Three women match; two are based in Navi Mumbai.",
    "**Not sure yet** — their rates are unknown:",
    "Asha Rane and Bela Kulkarni are free next week. Both Asha Rane and Shah Noor Lal work.",
    "Consider Asha. Best for Kaala Sach and Dil ka Rishta.",
    "Third Row Talent is the agent. She trained at the National School of Drama.",
    "Monday, 23 November 2026. As of 3 March 2026. Free 10–22 Nov 2026.",
    "Imtiaz Sheikh is not on the roster.",
    "Earlier we saw Chitra Iyer.",
    "Women aged 20–25. You asked for 22–24, so aged 22–24. You asked for someone 30 years old.",
    "playing age 18–25",
    "12 matches (23). Delhi (23) and Pune, 23 more. Next 5. Top 10.",
    "10 saal ka experience. She has 10 years of theatre.",
    "₹40,000 a day; 5'6\". Bambaiya Hindi, Haryanvi (native), Wrestling (skilled)",
    "The data is 12 months old. The rate is 5 years old.",
    "OTT Series, Web Series, Short Film. Mumbai Andheri West studio.",
    "Neither works in Delhi NCR. Hindi and Marathi both. She speaks Hindi. Marathi is native.",
    "From the roster, without Claude: **17 match**, 3 more might: their dates are unknown.",
]


@pytest.mark.parametrize("text", FINE)
def test_what_was_told_or_asked_or_is_a_word_of_casting_is_not_marked(text):
    assert "<mark" not in drawn(text)


@pytest.mark.parametrize("text", ["Asha Ra", "Third Ro", "Playing A", "Dil ka Ri", "Best for Ka"])
def test_a_word_that_may_still_become_a_known_one_waits_for_its_end(text):
    assert "<mark" not in drawn(text, unfinished=True)
    assert "<mark" in drawn("Rahul Kapoo", unfinished=True)


def test_only_the_last_line_may_still_become_a_known_name():
    known = Known({"names": ["Meera Joshi"]})
    html = clean("- Meera Jos\n- Meera Jos")
    assert marked(html, known, unfinished=True).count("<mark") == 1
    assert marked(html, known).count("<mark") == 2


@pytest.mark.parametrize("at", range(len(_PATTERNS)))
@given(data=st.data())
def test_an_age_that_is_found_has_its_sign(at, data):
    pattern, sign = _PATTERNS[at]
    said = data.draw(st.from_regex(pattern, alphabet=st.sampled_from(sorted(set(SIGNS)))))
    assert sign.search(said.lower())


def test_marks_change_nothing_but_what_they_mark():
    for text in [*NAMES, *DISGUISED, *AGES, *FINE]:
        plain = re.sub(r" \((age )?not in the roster\)</mark>|</?mark[^>]*>", "", drawn(text))
        assert plain == clean(text)


def test_what_a_model_sent_to_a_tool_proves_nothing():
    clause = {"field": "name", "operator": "matches", "value": "Rahul Kapoor"}
    echoed = {"query": {"clauses": [clause]}, "filters": ["Rahul Kapoor"], "talents": []}
    bio = {"id": 4, "name": "Asha Rane", "bio": {"quoted_bio": "Rahul Kapoor is 23 years old"}, "playing_age": "20–25"}
    told = told_by(bio, told_by(echoed))
    assert "Asha Rane" in told["names"]
    html = marked(clean("Asha Rane, Rahul Kapoor, 23 years old"), Known(told))
    assert re.findall(r"<mark[^>]*>(.*?) \(", html) == ["Rahul Kapoor", "23"]


def test_what_is_kept_of_tool_results_is_bounded():
    told: dict = {}
    for number in range(3000):
        told = told_by({"id": number, "name": f"Talent {number}", "aliases": []}, told)
    assert len(told["ids"]) == len(told["names"]) <= 400
    assert told["ids"][-1] == 2999


def test_earlier_rows_are_read_only_for_something_unknown_and_once():
    asked = []
    known = Known(TOLD, lambda: asked.append(1) or [])  # type: ignore[func-returns-value]
    assert "<mark" not in marked(clean("Asha Rane is free."), known)
    assert asked == []
    for _ in range(2):
        assert "<mark" in marked(clean("Rahul Kapoor is free."), known)
    assert asked == [1]
