"""The lexicon of the roster's names: learned as names are saved, asked when a name is searched for."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import connection

from talents.index_models import NameWord
from talents.names import LONGEST_WORD, SEPARATORS
from talents.spelling import keys, sound

_UNKNOWN = """
SELECT DISTINCT left(written, %s) FROM talents_talent,
    regexp_split_to_table(lower(concat_ws(' ', stage_name, array_to_string(aliases, ' '))), %s) AS written
WHERE id = ANY(%s) AND written <> ''
    AND NOT EXISTS (SELECT FROM talents_nameword AS known WHERE known.word = left(written, %s))
"""


def learn(talent_ids: list[int]) -> None:
    """Keeps the words of these names that are new; few are, however many names there are."""
    with connection.cursor() as cursor:
        cursor.execute(_UNKNOWN, [LONGEST_WORD, f"[{SEPARATORS}]+", talent_ids, LONGEST_WORD])
        new = [word for (word,) in cursor.fetchall()]
    rows = [NameWord(word=word, sound=sound(word), keys=keys(word)) for word in sorted(new)]
    NameWord.objects.bulk_create(rows, ignore_conflicts=True)


def sounding_like(words: Iterable[str]) -> dict[str, list[str]]:
    """For each word the known ones that sound the same, itself left out."""
    asked = {word: sound(word) for word in words}
    known = NameWord.objects.filter(sound__in=set(asked.values())).values_list("word", "sound")
    found = list(known)
    return {
        word: sorted(each for each, told in found if told == heard and each != word) for word, heard in asked.items()
    }


def sharing_a_key(words: Iterable[str]) -> list[str]:
    """Known words that may be one of these misspelt; most are not."""
    wanted = {key for word in words for key in keys(word)}
    return list(NameWord.objects.filter(keys__overlap=sorted(wanted)).values_list("word", flat=True)) if wanted else []
