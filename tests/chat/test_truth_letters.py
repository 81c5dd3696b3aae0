"""Two ways to the letters of drawn HTML: with the places they came from, and without."""

from hypothesis import example, given
from hypothesis import strategies as st

from chat import truth_letters
from chat.rendering import clean
from chat.truth_ages import PLACE

PIECES = [
    *("Asha Rao", "she is ", "34", " years\n", "\n\n", "- ", "| a | b |\n|--|--|\n| c | d |\n", "**", "_", "> ", "`x`"),
    *("[talent:7]", "&amp;", "&#65;", "&", "<b>", "é", "𝐀", "\u200b", "नमस्ते", "\u00a0", "\x07", PLACE, "  \n", "1. "),
]


@given(st.lists(st.sampled_from(PIECES), max_size=20).map("".join))
@example("| Asha | 34 |\n|--|--|\n| [talent:7] | **R**ao &amp; é |")
def test_sentences_are_the_letters_of_the_runs(text):
    html = clean(text)
    assert list(truth_letters.sentences(html)) == [run.text for run in truth_letters.runs(html, [])]


@given(st.text(alphabet="ab <>\"'&;=/pdtbrhivl\n\t\u200bé", max_size=40))
def test_they_are_also_of_html_that_nobody_would_draw(html):
    assert list(truth_letters.sentences(html)) == [run.text for run in truth_letters.runs(html, [])]


def test_a_cell_and_a_line_break_part_words_and_emphasis_does_not():
    html = "<p>R<strong>a</strong>o<br>Asha</p><table><tr><td>Meera</td><td>34</td></tr></table>"
    assert list(truth_letters.sentences(html)) == ["Rao Asha", "\tMeera\t\t34\t"]
