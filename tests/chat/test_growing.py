"""A block that grows by plain words shows what it would show if it were drawn again, at every piece."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from chat.articles import Article
from chat.following import OpenAnswer
from chat.growing import Growing
from chat.models import Message, Role, State
from chat.truth import Known

# As a model would say them: plain prose, and everything in it that could make the words before it mean something else.
PIECES = [
    "The first one has wrestled since school, ",
    "and her last film was shot there. ",
    "one of them ",
    "she is ",
    "twenty two",
    " years old",
    "22",
    " from Pune",
    "aged ",
    "**33** yea",
    "rs old",
    "**Zoya** ",
    "Asha Rao ",
    "Asha ",
    "Zoya ",
    "Kapoor",
    "kapoor ",
    "khan",
    "’s voice ",
    "Kaala ",
    "Sach ",
    "de la ",
    "[talent:7] ",
    "(see below), ",
    "**bold** ",
    "**bold",
    "*once* ",
    "**bold**",
    " or so",
    "*",
    "`code` ",
    "[half",
    "](http://x.example) ",
    "](http://x.example",
    ") ",
    "- 199",
    "0. ",
    "\n\n",
    "\n",
    "\n- ",
    "\n- The next one ",
    "last year.  \n- **Third",
    "soon,\n- a fourth",
    "\n\n- Fifth ",
    "\n\nThen others ",
    "there.\n\n\nWhat is ",
    "\n-",
    "\n\nZoya ",
    "\n1. ",
    "### ",
    "> ",
    "| a | b |\n|--|--|\n",
    "&amp",
    ";",
    "  ",
    "12",
    ". ",
    "-",
    "=",
    "é",
    "नमस्ते ",
    "₹40,000 a day ",
]
TOLD = {"ids": [], "names": ["Asha Rao"], "titles": ["Kaala Sach"], "ages": [[22, 25]], "playing": [22, 25]}
GROWN = re.compile(r'<span hx-swap-oob="beforeend:#(\S+) > (.*?)">(.*?)</span>', re.S)
OPENED = re.compile(
    r'<div hx-swap-oob="beforeend:#m-k-body"><div id="(\S+)" class="block" dir="auto">(.*?)</div></div>', re.S
)
CLOSERS = re.compile(r"(?:</(?:p|li|ul|ol|h[3-6])>\n?)+\Z")


def running(text: str) -> Article:
    article = Article(Message(key="k", role=Role.ASSISTANT, state=State.RUNNING, text=text))
    article.renderer.known = Known(TOLD)
    article.renderer.talents = {7: None}
    return article


def drawn(text: str) -> dict[str, str]:
    return {block.dom_id: block.html for block in running(text).blocks}


def show(page: dict[str, str], answer: OpenAnswer) -> bool:
    """Bring the page up to date as a browser would; whether the open block only grew."""
    more = answer.grow()
    if more is None:
        again, new = answer.redraw()
        page |= {block.dom_id: block.html for block in [*again, *new]}
        return False
    assert OPENED.sub("", GROWN.sub("", more)) == ""
    for dom_id, path, words in GROWN.findall(more):
        if path == "ul:last-child":
            assert page[dom_id].endswith("</li>\n</ul>\n")
            page[dom_id] = page[dom_id].removesuffix("</ul>\n") + words + "</ul>\n"
            continue
        closers = CLOSERS.search(page[dom_id])
        assert closers
        # The path leads to the element that is the last to be closed first.
        assert path == " > ".join(f"{name}:last-child" for name in reversed(re.findall(r"</(\w+)>", closers.group())))
        page[dom_id] = page[dom_id][: closers.start()] + words + closers.group()
    page |= dict(OPENED.findall(more))
    return True


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=40))
def test_what_grows_is_what_would_be_drawn_at_every_piece(pieces):
    text = "There are seven people who fit. "
    page, answer = drawn(text), OpenAnswer(running(text))
    for piece in pieces:
        answer.text += piece
        show(page, answer)
        assert page == drawn(answer.text)


def grown(text: str, *pieces: str) -> list[bool]:
    page, answer = drawn(text), OpenAnswer(running(text))
    found = []
    for piece in pieces:
        answer.text += piece
        found.append(show(page, answer))
    assert page == drawn(answer.text)
    return found


def test_plain_words_only_grow_whatever_the_length_of_the_block():
    pieces = re.split("(?<= )", "The second one is free for the whole fortnight, but her agent asks for a word soon.")
    assert all(grown("Here is what stands out among the first five: ", *pieces))


def test_words_grow_inside_the_last_item_of_a_list():
    assert all(grown("- the first item is whole\n- the second one", " grows", " by words"))


def test_words_grow_behind_an_emphasis_that_is_whole():
    assert grown("She did stunts in two", " **web series**", " for them", " and *more*", ", or") == [
        False,
        True,
        False,
        False,
    ]
    assert grown("She did **web series**", "es") == [False]


def test_a_list_grows_by_its_next_item_however_long_it_is():
    pieces = " grows and ends\n- The third", " one.\n- Fourth ", "comes\n- and a fifth"
    assert all(grown("- the first item is **whole**\n- the second one", *pieces))


def test_a_block_ends_and_the_next_one_begins_without_either_being_drawn_again():
    assert all(grown("The first one is free", ".", "\n\nWhat is", " not known", " yet.\n", "\nI would call"))
    assert all(grown("Among them", " these stand out:\n\n- The second one", " is tall\n- The third one"))
    assert all(grown("- the first item\n- the second one", " ends.\n\nTwo of them", " were seen"))


def test_a_name_at_the_end_of_a_block_is_marked_when_the_next_one_begins():
    assert grown("The best of them for this part would be", " Zoya", " Kapoor\n\nWhat is")[-1] is False
    assert "not in the roster" in "".join(drawn("It would be Zoya Kapoor\n\nWhat is").values())


def test_a_list_that_holds_another_or_whole_paragraphs_is_drawn_again():
    assert grown("- the first item\n  - within it", "\n- Second") == [False]
    assert grown("- the first item\n\n- the second one", "\n- Third") == [False]
    assert grown("1. the first item", "\n- Second") == [False]


def test_a_name_that_nobody_told_is_marked_with_the_piece_that_completes_it():
    text = "The best of them for this part would be Zoya"
    assert grown(text, " Kap", "oor") == [False, False]
    assert "not in the roster" in "".join(drawn(text + " Kapoor, I think.").values())


def test_an_age_that_nobody_told_is_marked_with_the_piece_that_completes_it():
    text = "I would ask the second one first, since she is 33"
    assert "<mark" in "".join(drawn(text).values())
    assert grown("I would ask the second one first, since she", " is", " 33") == [True, False]


def test_an_age_is_marked_also_where_its_figure_is_emphasised():
    assert "<mark" in "".join(drawn("There is one, she is **33** years old").values())
    assert grown("There is one, she is **33** yea", "rs old") == [False]


def test_nothing_grows_right_behind_a_sign_of_markdown():
    assert Growing("b", "It was **", "<p>It was **</p>\n", Known({})).add("very good") is None
    assert Growing("b", "It was so", "<p>It was so</p>\n", Known({})).add(" very good") is not None
