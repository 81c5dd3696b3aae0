"""The one statement that fills index rows, set-based: its cost is that of the talents it is given."""

from __future__ import annotations

from typing import Any

from talents import vocabulary
from talents.exchange import HOME
from talents.index_sql_facts import FACTS, LISTS, NUMBERS
from talents.money import MOST, PARTS
from talents.names import LONGEST_WORD, SEPARATORS
from talents.query import AGES
from talents.vocabulary.working_time import DAYS_A_MONTH, DAYS_A_WEEK, HOURS_A_DAY

REFRESH = f"""
WITH {LISTS}, {FACTS}, {NUMBERS}, words AS (
    SELECT talent_id, string_agg(words, ' ') AS words FROM (
        SELECT talent_id, words FROM credit
        UNION ALL SELECT talent_id, name
            FROM (SELECT talent_id, code FROM skill UNION ALL SELECT talent_id, code FROM language) AS spoken
            JOIN unnest(%(codes)s::text[], %(code_names)s::text[]) AS named(code, name) USING (code)
    ) AS all_words GROUP BY 1
), row AS (
    INSERT INTO talents_indexrow (talent_id, standing, fresh, revision, free, busy, numbers, facets)
    SELECT id,
        -- A missing fact weighs as much as two months of age.
        (coalesce(as_of, DATE '2000-01-01') - DATE '2000-01-01') / 30 - 2 * coalesce(missing, 0),
        true, nextval('talents_index_revision'), coalesce(free, '{{}}'), coalesce(busy, '{{}}'),
        coalesce(numbers, '{{}}'), coalesce(tokens, '{{}}')
    FROM chosen
    LEFT JOIN facets ON facets.talent_id = id
    LEFT JOIN numbers ON numbers.talent_id = id
    LEFT JOIN days ON days.talent_id = id
    ORDER BY id
    ON CONFLICT (talent_id) DO UPDATE SET
        standing = excluded.standing, fresh = true, revision = excluded.revision, free = excluded.free,
        busy = excluded.busy, numbers = excluded.numbers, facets = excluded.facets
), unlisted AS (
    -- Nobody finds a talent that is merged into another.
    DELETE FROM talents_indexrow WHERE talent_id = ANY(%(ids)s) AND talent_id NOT IN (SELECT id FROM chosen)
), gone AS (
    -- The folded index still tells of them as they were.
    UPDATE talents_indexplace SET gone = true WHERE talent_id = ANY(%(ids)s) AND NOT gone
)
INSERT INTO talents_indextext (talent_id, words)
SELECT id, ARRAY(
    SELECT DISTINCT hashtextextended(zone || lexeme, 0) FROM unnest(
        setweight(to_tsvector('english', concat_ws(' ', stage_name, array_to_string(aliases, ' '))), 'A')
        || setweight(to_tsvector('english', left(coalesce(words, ''), 20000)), 'B')
        || setweight(to_tsvector('english', left(coalesce(plain, bio), 20000)), 'C')
    ) AS word(lexeme, positions, weights), unnest(weights) AS zone
)
FROM chosen
LEFT JOIN words ON words.talent_id = id
-- A suspicious bio counts without the sentences that speak to the software.
LEFT JOIN talents_suspiciousbio AS suspicious ON suspicious.talent_id = id
ORDER BY id
ON CONFLICT (talent_id) DO UPDATE SET words = excluded.words
"""
PENCILLED = ["pencil", "on_avail"]
TAKEN = ["booked", "booked_out", "hold"]


def parameters(talent_ids: list[int]) -> dict[str, Any]:
    """What `REFRESH` needs to know beside the ids: the vocabulary's own relations, as pairs of columns."""
    codes = dict(vocabulary.SKILLS)
    general = [(code, group) for code, group in vocabulary.SKILL_CATEGORY.items() if group in codes and code != group]
    named = [*vocabulary.SKILLS, *vocabulary.LANGUAGES]
    return {
        "ids": talent_ids,
        "pencilled": PENCILLED,
        "taken": TAKEN,
        "special_skills": [code for code, _ in general],
        "general_skills": [group for _, group in general],
        "codes": [code for code, _ in named],
        "code_names": [name for _, name in named],
        "separators": f"[{SEPARATORS}]+",
        "longest": LONGEST_WORD,
        "ages": list(AGES),
        "home": HOME,
        "parts": PARTS,
        "most": MOST,
        "hours_a_day": HOURS_A_DAY,
        "days_a_week": DAYS_A_WEEK,
        "days_a_month": DAYS_A_MONTH,
    }
