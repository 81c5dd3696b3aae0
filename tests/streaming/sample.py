"""The answer that is streamed in the bench: 300 tokens of the office's kind of English, with Markdown in it."""

from __future__ import annotations

import re
from itertools import accumulate

TEXT = """\
There are **seven people** who fit what you asked for, and three more who might once a date or a rate is known. \
All of them speak the language well enough for long scenes, and every rate below is for a day of twelve hours \
with the agency fee left out.

What stands out among the first five:

- The first one has wrestled since school, and her last film was shot in the same town that you have in mind.
- The second one is free for the whole fortnight, but her agent asks for a decision by the end of this week.
- The third one is the tallest, and she has done her own stunts in two **web series** for the same house.
- The fourth one lives close to the location, so there would be neither travel nor stay to pay for.

Two of them were seen by your office last month for the part of the sister. One was kept on the list because the \
director liked her voice; the other was passed over since her dates were blocked by a long shoot in the hills. \
Both say that they would come in again, *in person or on tape*, at a day's notice.

What is not known yet: nobody has said whether the fifth one rides, and the rate of the sixth one is from last year. \
If the budget can go up by a tenth, four more come into reach, and one of those is a trained kabaddi player.

I would call the second one first, since her dates close soonest, and then ask the third one for a short tape. \
Shall I look for people who are a little older, or keep to this age and widen the places instead?
"""
LONGEST_TOKEN = 7
_PIECES = re.compile(rf"\s*\S{{1,{LONGEST_TOKEN}}}|\s+")
_OWN_LETTERS = 3
_PLAIN = re.compile(r" [a-z]{3,}")
_SEEN = re.compile(r"[^\W_]")


def tokens(most: int = 300) -> list[str]:
    """Pieces as a tokenizer would cut them, a blank at the front; the text is repeated until it is long enough."""
    found = _PIECES.findall(TEXT)
    return (found * (1 + most // len(found)))[:most]


def tokens_of(stream: int, most: int = 300) -> list[str]:
    """The same tokens with a word of this stream's own in every line: no two streams have a block in common.

    It is as long as the word whose place it takes, so that the letters of all streams can be counted alike.
    """
    own = "".join(chr(ord("a") + stream // 26**place % 26) for place in range(_OWN_LETTERS))
    found = tokens(most)
    for place, piece in enumerate(found):
        if place % 8 == 4 and _PLAIN.fullmatch(piece):
            found[place] = f" {own}{piece[1 + _OWN_LETTERS :]}"
    return found


def seen(text: str) -> int:
    """Letters and digits: what Markdown and HTML cannot add to or take from what a reader sees."""
    return len(_SEEN.findall(text))


def thresholds(pieces: list[str]) -> list[int]:
    """How many letters are on the page once each token is there."""
    return list(accumulate(seen(piece) for piece in pieces))
