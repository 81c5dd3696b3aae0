"""What is quoted of a long turn: the sentences that meet the question, in their order, not the whole of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from django.db import connection

from memory import signs
from memory.recall import Recalled, words_of

# Characters that one memory may take of what an answer is given; shorter ones are quoted whole.
LONGEST_QUOTE = 400
GAP = " … "
SENTENCE_END = re.compile(r"(?<=[.!?।])\s+|\s*\n+\s*")
# How much of the question each sentence has, counted in stems.
MET = f"""
    WITH asked AS MATERIALIZED (SELECT tsvector_to_array(to_tsvector('english', %(words)s)) AS stems),
    said AS MATERIALIZED (
        SELECT place, tsvector_to_array(to_tsvector('english', {signs.plain("sentence")})) AS stems
        FROM unnest(%(sentences)s::text[]) WITH ORDINALITY AS part(sentence, place)
    )
    SELECT cardinality(ARRAY(SELECT unnest(asked.stems) INTERSECT SELECT unnest(said.stems))) FROM asked, said
    ORDER BY said.place
"""


def shortened(memories: Sequence[Recalled], question: str) -> list[Recalled]:
    """The same memories, long ones cut down to what meets the question; one query, and none where all are short."""
    long = [memory for memory in memories if len(memory.text) > LONGEST_QUOTE]
    sentences = [_sentences(memory.text) for memory in long]
    met = iter(_met([sentence for said in sentences for sentence in said], question))
    quotes = {id(memory): _quote(said, [next(met) for _ in said]) for memory, said in zip(long, sentences, strict=True)}
    return [replace(memory, text=quotes.get(id(memory), memory.text)) for memory in memories]


def _sentences(text: str) -> list[str]:
    """Its sentences and lines; what is longer than a quote is cut between words."""
    most = LONGEST_QUOTE - 2 * len(GAP)
    cut = re.compile(rf".{{1,{most}}}(?:\s+|$)|\S{{{most}}}", re.DOTALL)
    return [part.strip() for said in SENTENCE_END.split(text) for part in cut.findall(said) if part.strip()]


def _met(sentences: list[str], question: str) -> list[int]:
    if not sentences:
        return []
    with connection.cursor() as cursor:
        cursor.execute(MET, {"words": words_of(question), "sentences": sentences})
        return [count for (count,) in cursor.fetchall()]


def _quote(sentences: list[str], met: list[int]) -> str:
    """The sentences that meet the most, as many as there is room for; those that meet nothing only after all others."""
    order = sorted(range(len(sentences)), key=lambda place: (-met[place], place))
    chosen: list[int] = []
    for place in order:
        if len(_joined(sentences, [*chosen, place])) <= LONGEST_QUOTE:
            chosen.append(place)
    return _joined(sentences, chosen)


def _joined(sentences: list[str], chosen: list[int]) -> str:
    """In their order; where something was left out stands a gap."""
    text, last = "", -1
    for place in sorted(chosen):
        text += sentences[place] if not text and place == 0 else (" " if place == last + 1 else GAP) + sentences[place]
        last = place
    return (text + (GAP if last < len(sentences) - 1 else "")).strip()
