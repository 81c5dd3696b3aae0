from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from chat.rendering import CLEANER, PLAIN_PARAGRAPH, Renderer, block_starts, clean, markdown, outline
from chat.truth import Known
from talents.models import Talent


def render(text, reasons=None, final=True, told=()):
    known = Known({"ids": [talent.pk for talent in told], "names": [talent.stage_name for talent in told]})
    return [block.html for block in Renderer("m-k", reasons or {}, known).blocks(text, final=final)]


@pytest.mark.parametrize(
    ("hostile", "never"),
    [
        ("<script>alert(1)</script>", "<script"),
        ('<img src="http://evil.example/x.png" onerror="alert(1)">', "<img"),
        ("![tracker](http://evil.example/x.png)", "<img"),
        ("[click](javascript:alert(1))", 'href="javascript'),
        ('<div hx-get="/evil" hx-trigger="load">x</div>', "<div"),
        ('<article id="m-other" hx-swap-oob="true">x</article>', "<article"),
        ('<data value="7"></data>', "<data"),
    ],
)
def test_text_from_outside_becomes_text(hostile, never):
    assert never not in clean(hostile)
    assert clean(hostile).strip()


def test_markdown_is_drawn():
    assert (
        clean("**7 match**\n\n- one\n- two")
        == "<p><strong>7 match</strong></p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n"
    )


@given(st.from_regex(PLAIN_PARAGRAPH, fullmatch=True), st.sampled_from(("", "\n- one", "\n\n", "*")))
@example("A 1) b.  c  \n\n", "")
@example("www.castmatch.example (c) -- ... ", "")
def test_plain_words_are_drawn_as_a_parser_draws_them(text, more):
    html = CLEANER.clean(markdown().render(text + more))
    assert clean(text + more) == html
    assert (block_starts(text) == [0]) == (len(outline().parse(text)) == 3)


def test_headings_stay_below_those_of_the_page():
    assert clean("# Big") == "<h3>Big</h3>\n"


@pytest.mark.parametrize(
    "text",
    [
        "one\n\ntwo\n\n- a\n- b\n\n  still b\n\nthree\n\n```\ncode\n\nmore\n```\n\n> quote\nlazy\n\n1. x\n2. y\n",
        "para\n- list\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nend",
        "[talent:1]\n\n[talent:2]\n\nSay “next 5”.",
        "line\u2028sep\x0bmore\n\nnext",
        "[a]: http://x.example\n\n[a]",
    ],
)
def test_blocks_drawn_one_by_one_are_the_whole_drawn_at_once(text):
    starts = block_starts(text)
    ends = [*starts[1:], len(text)]
    parts = [clean(text[start:end]) for start, end in zip(starts, ends, strict=True)]
    assert "".join(parts) == clean(text)


def test_a_finished_block_never_changes_as_the_text_grows():
    text = "Here are **two**.\n\n- a\n- b\n\n[talent:1]\n\nUnderlined\n---\n\nLast *words*."
    finished: list[str] = []
    for length in range(1, len(text) + 1):
        starts = block_starts(text[:length])
        closed = [text[start:end] for start, end in pairwise(starts)]
        assert closed[: len(finished)] == finished[: len(closed)]
        finished = closed
    assert len(finished) == len(block_starts(text)) - 1


@pytest.mark.parametrize("half", ["[", "[tal", "[talent:", "[talent:12"])
def test_a_reference_that_is_still_being_written_is_not_shown(half):
    assert render(f"See {half}", final=False) == ["<p>See</p>\n"]
    assert "[" in render(f"See {half}", final=True)[0]


@pytest.mark.parametrize("half", ["\n-", "\n- ", "\n---", "\n==", "\n\n---"])
def test_the_line_before_a_list_is_no_heading_until_its_underline_is_whole(half):
    assert render(f"Among them:{half}", final=False) == ["<p>Among them:</p>\n"]
    assert render("Among them:\n- Asha\n", final=False)[1] == "<ul>\n<li>Asha</li>\n</ul>\n"
    assert render("Among them:\n---\nAnd", final=False)[0] == "<h3>Among them:</h3>\n"


@pytest.mark.django_db
class TestTalents:
    @pytest.fixture
    def asha(self):
        return Talent.objects.create(stage_name="Asha <b>Rao</b>", playing_age_min=20, playing_age_max=25)

    def test_a_reference_alone_on_its_line_is_a_card_from_the_roster_row(self, asha):
        (html,) = render(f"[talent:{asha.pk}]", told=[asha])
        assert f'data-talent="{asha.pk}"' in html
        assert "Asha &lt;b&gt;Rao&lt;/b&gt;" in html
        assert "20–25" in html

    def test_a_reference_in_a_sentence_is_a_link_with_the_rows_name(self, asha):
        (html,) = render(f"I would ask [talent:{asha.pk}] first.", told=[asha])
        assert f'<a href="/talents/{asha.pk}/">Asha &lt;b&gt;Rao&lt;/b&gt;</a> first.' in html

    def test_an_id_that_the_roster_lacks_is_marked(self, asha):
        lacking = asha.pk + 1
        assert "not in the roster" not in render(f"[talent:{asha.pk}]", told=[asha])[0]
        assert f"talent {lacking}: not in the roster" in render(f"[talent:{lacking}]")[0]
        assert "not in the roster" in render(f"and [talent:{lacking}] too")[0]

    def test_an_id_that_no_tool_returned_tells_nothing_even_if_the_roster_has_it(self, asha):
        other = Talent.objects.create(stage_name="Zoya Unasked")
        assert "Zoya Unasked" in render(f"See [talent:{other.pk}]", told=[asha, other])[0]
        for text in (f"See [talent:{other.pk}]", f"[talent:{other.pk}]"):
            (html,) = render(text, told=[asha])
            assert f"talent {other.pk}: not in the roster" in html
            assert "Zoya" not in html

    def test_an_id_beyond_every_number_is_plain_text(self):
        assert "[talent:99999999999999999999]" in render("[talent:99999999999999999999]")[0]

    def test_a_card_says_why_it_is_there(self, asha):
        why = {str(asha.pk): {"group": "match", "reasons": [["language", "yes", "Haryanvi: native"]]}}
        assert "Haryanvi: native" in render(f"[talent:{asha.pk}]", why, told=[asha])[0]

    def test_a_wish_on_a_card_rules_nobody_out_also_one_from_before_wishes_were_kept(self, asha):
        for reason in (["place", "no", "base: Pune", True], ["text", "no", "no mention of “gruff”"]):
            (html,) = render(f"[talent:{asha.pk}]", {str(asha.pk): {"reasons": [reason]}}, told=[asha])
            assert "Orders only: " in html
            assert "Does not fit: " not in html
        (html,) = render(
            f"[talent:{asha.pk}]", {str(asha.pk): {"reasons": [["place", "no", "base: Pune", False]]}}, told=[asha]
        )
        assert "Does not fit: " in html

    def test_ten_cards_cost_as_many_queries_as_one(self, asha, django_assert_max_num_queries):
        more = [Talent.objects.create(stage_name=f"Talent {n}") for n in range(9)]
        text = "\n".join(f"[talent:{talent.pk}]" for talent in [asha, *more])
        with django_assert_max_num_queries(9):
            (html,) = render(text, told=[asha, *more])
        assert html.count("data-talent=") == 10


def test_a_quotation_has_a_button_that_copies_it_once_it_is_whole():
    text = "before\n\n> Hello\n>\n> - a name\n"
    before, quote = render(text)
    assert "data-copy" not in before
    assert quote.endswith("data-copy>Copy text</button>")
    assert "data-copy" not in "".join(render(text, final=False))
    assert "data-copy" in "".join(render(f"{text}\nafter", final=False))
