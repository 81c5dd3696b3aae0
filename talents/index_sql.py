"""The one statement that fills index rows, set-based: its cost is that of the talents it is given."""

from __future__ import annotations

from typing import Any

from talents import vocabulary
from talents.facets import NUMBER_SQL
from talents.names import SEPARATORS

# Facts that count for completeness; each has a `field?` token while it is unknown.
FACTS = 22

REFRESH = f"""
WITH chosen AS (
    SELECT * FROM talents_talent WHERE id = ANY(%(ids)s) AND merged_into_id IS NULL
), language AS (
    SELECT talent_id, language AS code, level FROM talents_language WHERE talent_id = ANY(%(ids)s)
), accent AS (
    SELECT talent_id, accent AS code, level FROM talents_accent WHERE talent_id = ANY(%(ids)s)
), skill AS (
    SELECT talent_id, skill AS code, level FROM talents_skill WHERE talent_id = ANY(%(ids)s)
), wider_skill AS (
    SELECT talent_id, code, level FROM skill
    UNION SELECT talent_id, general, level
    FROM skill JOIN unnest(%(special_skills)s::text[], %(general_skills)s::text[]) AS wide(special, general)
        ON special = code
), credit AS (
    SELECT talent_id, kind, lower(btrim(regexp_replace(production, '\\s+', ' ', 'g'))) AS production,
        concat_ws(' ', production, role, director, production_company, platform) AS words
    FROM talents_credit WHERE talent_id = ANY(%(ids)s)
), rate AS (
    SELECT talent_id, currency || ':' || unit AS unit, min(amount) AS amount
    FROM talents_rate WHERE talent_id = ANY(%(ids)s) GROUP BY 1, 2
), rates AS (
    SELECT talent_id, jsonb_object_agg(unit, amount) AS amounts FROM rate GROUP BY 1
), days AS (
    SELECT talent_id,
        coalesce(range_agg(daterange(first_day, last_day, '[]')) FILTER (WHERE status = 'available'), '{{}}')
        - coalesce(range_agg(daterange(first_day, last_day, '[]')) FILTER (WHERE status = ANY(%(pencilled)s)), '{{}}')
            AS free,
        coalesce(range_agg(daterange(first_day, last_day, '[]')) FILTER (WHERE status = ANY(%(taken)s)), '{{}}') AS busy
    FROM talents_availability WHERE talent_id = ANY(%(ids)s) GROUP BY 1
), agency AS (
    SELECT talent_id, lower(btrim(regexp_replace(name, '\\s+', ' ', 'g'))) AS name
    FROM talents_representation JOIN talents_agency ON talents_agency.id = agency_id WHERE talent_id = ANY(%(ids)s)
), tattoo AS (
    SELECT talent_id, bool_or(visible) AS shows, bool_and(visible IS FALSE) AS hidden
    FROM talents_mark WHERE kind = 'tattoo' AND talent_id = ANY(%(ids)s) GROUP BY 1
), licence AS (
    SELECT talent_id, array_agg(licence::text) AS codes
    FROM talents_licence WHERE talent_id = ANY(%(ids)s) GROUP BY 1
), membership AS (
    SELECT talent_id, array_agg("union"::text) FILTER (WHERE status = 'member') AS codes
    FROM talents_unionmembership WHERE talent_id = ANY(%(ids)s) GROUP BY 1
), school AS (
    SELECT talent_id, array_agg(school::text) AS codes
    FROM talents_training WHERE talent_id = ANY(%(ids)s) GROUP BY 1
), fact AS (
    SELECT id AS talent_id, f.field, f.codes
    FROM chosen
    LEFT JOIN tattoo ON tattoo.talent_id = id
    LEFT JOIN licence ON licence.talent_id = id
    LEFT JOIN membership ON membership.talent_id = id
    LEFT JOIN school ON school.talent_id = id
    CROSS JOIN LATERAL (VALUES
        ('gender', CASE WHEN cardinality(genders_played) > 0 THEN genders_played::text[]
            ELSE array_remove(ARRAY[gender_identity::text], '') END, false),
        ('age', (SELECT array_agg(years::text) FROM generate_series(
            coalesce(playing_age_min, playing_age_max)::integer,
            coalesce(playing_age_max, playing_age_min)::integer) AS years), false),
        ('build', array_remove(ARRAY[build::text], ''), false),
        ('hair_colour', array_remove(ARRAY[hair_colour::text], ''), false),
        ('hair_length', array_remove(ARRAY[hair_length::text], ''), false),
        ('facial_hair', array_remove(ARRAY[facial_hair::text], ''), false),
        ('travel', array_remove(ARRAY[willing_to_travel::text], ''), false),
        ('visible_tattoo', array_remove(ARRAY[CASE
            WHEN tattoo.shows THEN 'true'
            WHEN tattoo.hidden OR 'tattoos' = ANY(told_none) THEN 'false' END], NULL), false),
        ('licence', licence.codes, 'licences' = ANY(told_none)),
        ('union', membership.codes, 'unions' = ANY(told_none) OR membership.talent_id IS NOT NULL),
        ('training', school.codes, 'trainings' = ANY(told_none)),
        ('height', '{{}}', height_cm IS NOT NULL),
        ('passport', '{{}}', passport_valid_to IS NOT NULL),
        ('playing_age', '{{}}', playing_age_min IS NOT NULL AND playing_age_max IS NOT NULL),
        ('place', array_remove(ARRAY[base_city::text], ''), false),
        ('works_in', array_remove(base_city::text || coalesce(working_locations::text[], '{{}}'), ''), false),
        ('language', '{{}}', id IN (SELECT talent_id FROM language)),
        ('accent', '{{}}', id IN (SELECT talent_id FROM accent)),
        ('skill', '{{}}', id IN (SELECT talent_id FROM skill)),
        ('credit', '{{}}', id IN (SELECT talent_id FROM credit)),
        ('agency', '{{}}', id IN (SELECT talent_id FROM agency)),
        ('rate', '{{}}', id IN (SELECT talent_id FROM rate)),
        ('day_rate', '{{}}', id IN (SELECT talent_id FROM rate WHERE unit = 'INR:day')),
        ('availability', '{{}}', id IN (SELECT talent_id FROM days))
    ) AS f(field, codes, known) WHERE NOT f.known OR cardinality(f.codes) > 0
), token AS (
    SELECT talent_id, field || ':' || code AS token FROM fact, unnest(codes) AS code
    UNION ALL SELECT talent_id, field || '?' FROM fact
        WHERE coalesce(cardinality(codes), 0) = 0 AND field <> 'age'
    UNION ALL SELECT talent_id, 'language:' || code || coalesce('=' || nullif(level, ''), '?') FROM language
    UNION ALL SELECT talent_id, 'accent:' || code || coalesce('=' || nullif(level, ''), '?') FROM accent
    UNION ALL SELECT talent_id, 'skill:' || code || coalesce('=' || nullif(level, ''), '?') FROM wider_skill
    UNION ALL SELECT talent_id, unnest(ARRAY['credit:' || kind, 'credit:' || kind || '=' || production]) FROM credit
    UNION ALL SELECT talent_id, 'rate:' || unit FROM rate WHERE unit <> 'INR:day'
    UNION ALL SELECT talent_id, 'agency=' || name FROM agency
), facets AS (
    SELECT talent_id, array_agg(DISTINCT {NUMBER_SQL}) AS numbers,
        count(*) FILTER (WHERE token ~ '^[a-z_]+[?]$') AS missing
    FROM token GROUP BY 1
), words AS (
    SELECT talent_id, string_agg(words, ' ') AS words FROM (
        SELECT talent_id, words FROM credit
        UNION ALL SELECT talent_id, name
            FROM (SELECT talent_id, code FROM skill UNION ALL SELECT talent_id, code FROM language) AS spoken
            JOIN unnest(%(codes)s::text[], %(code_names)s::text[]) AS named(code, name) USING (code)
    ) AS all_words GROUP BY 1
), row AS (
    INSERT INTO talents_indexrow (talent_id, standing, playing_age_min, playing_age_max, height_cm, day_rate,
        passport_valid_to, free, busy, rates, facets)
    SELECT id,
        -- A missing fact weighs as much as two months of age.
        2 * (%(facts)s - coalesce(missing, 0)) + (coalesce(as_of, DATE '2000-01-01') - DATE '2000-01-01') / 30,
        playing_age_min, playing_age_max, height_cm, (amounts ->> 'INR:day')::integer, passport_valid_to,
        coalesce(free, '{{}}'), coalesce(busy, '{{}}'), coalesce(amounts, '{{}}'), coalesce(numbers, '{{}}')
    FROM chosen
    LEFT JOIN facets ON facets.talent_id = id
    LEFT JOIN rates ON rates.talent_id = id
    LEFT JOIN days ON days.talent_id = id
    ORDER BY id
    ON CONFLICT (talent_id) DO UPDATE SET
        standing = excluded.standing, playing_age_min = excluded.playing_age_min,
        playing_age_max = excluded.playing_age_max, height_cm = excluded.height_cm, day_rate = excluded.day_rate,
        passport_valid_to = excluded.passport_valid_to, free = excluded.free, busy = excluded.busy,
        rates = excluded.rates, facets = excluded.facets
)
INSERT INTO talents_indextext (talent_id, names, document)
SELECT id,
    array_to_tsvector(array_remove(regexp_split_to_array(lower(all_names), %(separators)s), '')),
    setweight(to_tsvector('english', all_names), 'A')
    || setweight(to_tsvector('english', left(coalesce(words, ''), 20000)), 'B')
    || setweight(to_tsvector('english', left(coalesce(plain, bio), 20000)), 'C')
FROM chosen
CROSS JOIN LATERAL (SELECT concat_ws(' ', stage_name, array_to_string(aliases, ' ')) AS all_names) AS named
LEFT JOIN words ON words.talent_id = id
-- A suspicious bio counts without the sentences that speak to the software.
LEFT JOIN talents_suspiciousbio AS suspicious ON suspicious.talent_id = id
ORDER BY id
ON CONFLICT (talent_id) DO UPDATE SET names = excluded.names, document = excluded.document
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
        "facts": FACTS,
        "pencilled": PENCILLED,
        "taken": TAKEN,
        "special_skills": [code for code, _ in general],
        "general_skills": [group for _, group in general],
        "codes": [code for code, _ in named],
        "code_names": [name for _, name in named],
        "separators": f"[{SEPARATORS}]+",
    }
