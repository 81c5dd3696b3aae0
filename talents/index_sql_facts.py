"""What each table says of a talent, as tokens and as numbers: the middle of the statement that fills index rows."""

from __future__ import annotations

from talents.facets import NUMBER_SQL

SQUEEZED = "lower(btrim(regexp_replace({}, '\\s+', ' ', 'g')))"
_EPOCH = "DATE '2000-01-01'"
# What has no end ends here, in the year 2273.
FOREVER = 100_000
# A promise of the same category with more gaps than this is told as one from then on.
MOST_STRETCHES = 4
# Credits beyond these share the last one's place.
MOST_CREDITS = 60


def _day(column: str) -> str:
    # `greatest` passes over nulls, and a day that is missing is none.
    return f"CASE WHEN {column} IS NOT NULL THEN greatest({column} - {_EPOCH}, 0) END"


_CREDIT_PARTS = ", ".join(
    f"(({told}), ({blank}))"
    for told, blank in (
        ("'kind:' || kind", "NULL"),
        ("'production=' || production", "NULL"),
        ("'role_size:' || nullif(role_size, '')", "'role_size?'"),
        ("'director=' || nullif(director, '')", "'director?'"),
        ("'company=' || nullif(company, '')", "'company?'"),
        ("'platform=' || nullif(platform, '')", "'platform?'"),
        # Only an advertisement has a brand; there a blank one is unknown.
        ("'brand=' || nullif(brand, '')", "CASE WHEN kind = 'tvc' THEN 'brand?' END"),
        ("'category:' || nullif(product_category, '')", "CASE WHEN kind = 'tvc' THEN 'category?' END"),
        # The year itself is a number.
        ("NULL", "CASE WHEN year IS NULL THEN 'year?' END"),
    )
)
LISTS = f"""
chosen AS (
    SELECT * FROM talents_talent WHERE id = ANY(%(ids)s) AND merged_into_id IS NULL
), language AS (
    SELECT talent_id, language AS code, level, dubs, reads_script
    FROM talents_language WHERE talent_id = ANY(%(ids)s)
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
    SELECT talent_id, kind, role_size, product_category, year,
        least(row_number() OVER (PARTITION BY talent_id ORDER BY year DESC NULLS LAST, id), {MOST_CREDITS}) AS number,
        {SQUEEZED.format("production")} AS production, {SQUEEZED.format("director")} AS director,
        {SQUEEZED.format("production_company")} AS company, {SQUEEZED.format("platform")} AS platform,
        {SQUEEZED.format("brand")} AS brand,
        concat_ws(' ', production, role, director, production_company, platform, brand) AS words
    FROM talents_credit WHERE talent_id = ANY(%(ids)s)
), rate AS (
    SELECT talent_id, includes_agency_fee AS with_fee,
        CASE WHEN unit IN ('hour', 'day', 'week', 'month') THEN 'day' ELSE unit END
            || CASE WHEN currency <> %(home)s THEN ' ' || currency ELSE '' END AS kind,
        least(round(amount::numeric * CASE WHEN currency = %(home)s THEN 1 ELSE %(parts)s END
            * CASE unit WHEN 'hour' THEN coalesce(hours, %(hours_a_day)s) ELSE 1 END
            / CASE unit WHEN 'week' THEN %(days_a_week)s WHEN 'month' THEN %(days_a_month)s ELSE 1 END),
            %(most)s) AS amount
    FROM talents_rate WHERE talent_id = ANY(%(ids)s)
), days AS (
    SELECT talent_id,
        coalesce(range_agg(daterange(first_day, last_day, '[]')) FILTER (WHERE status = 'available'), '{{}}')
        - coalesce(range_agg(daterange(first_day, last_day, '[]')) FILTER (WHERE status = ANY(%(pencilled)s)), '{{}}')
        - coalesce(range_agg(daterange(first_day, last_day, '[]')) FILTER (WHERE status = ANY(%(taken)s)), '{{}}')
            AS free,
        coalesce(range_agg(daterange(first_day, last_day, '[]')) FILTER (WHERE status = ANY(%(taken)s)), '{{}}') AS busy
    FROM talents_availability WHERE talent_id = ANY(%(ids)s) GROUP BY 1
), agency AS (
    SELECT talent_id, {SQUEEZED.format("name")} AS name
    FROM talents_representation JOIN talents_agency ON talents_agency.id = agency_id WHERE talent_id = ANY(%(ids)s)
), tattoo AS (
    SELECT talent_id, bool_or(visible) AS shows, bool_and(visible IS FALSE) AS hidden
    FROM talents_mark WHERE kind = 'tattoo' AND talent_id = ANY(%(ids)s) GROUP BY 1
), licence AS (
    SELECT talent_id, licence, {_day("valid_to")} AS until
    FROM talents_licence WHERE talent_id = ANY(%(ids)s)
), membership AS (
    SELECT talent_id, array_agg("union"::text) FILTER (WHERE status = 'member') AS codes
    FROM talents_unionmembership WHERE talent_id = ANY(%(ids)s) GROUP BY 1
), school AS (
    SELECT talent_id, array_agg(school::text) AS codes
    FROM talents_training WHERE talent_id = ANY(%(ids)s) GROUP BY 1
), permit AS (
    SELECT talent_id, country, kind, CASE WHEN valid_to IS NULL THEN {FOREVER} ELSE {_day("valid_to")} END AS until
    FROM talents_workpermit WHERE talent_id = ANY(%(ids)s)
), promise AS (
    SELECT talent_id, product_category,
        range_agg(daterange(coalesce(first_day, '1900-01-01'), coalesce(last_day, {_EPOCH} + {FOREVER}), '[]')) AS days
    FROM talents_exclusivity WHERE talent_id = ANY(%(ids)s) GROUP BY 1, 2
), promised AS (
    SELECT talent_id, product_category, least(number, {MOST_STRETCHES}) AS number,
        min({_day("lower(stretch)")}) AS first, max({_day("upper(stretch) - 1")}) AS last
    FROM promise, unnest(days) WITH ORDINALITY AS stretched(stretch, number) GROUP BY 1, 2, 3
), portrayal AS (
    SELECT talent_id, max(CASE WHEN valid_to IS NULL THEN {FOREVER} ELSE {_day("valid_to")} END) AS until
    FROM talents_consent WHERE purpose = 'can_portray' AND withdrawn_at IS NULL AND talent_id = ANY(%(ids)s) GROUP BY 1
), name_word AS (
    SELECT DISTINCT id AS talent_id, word FROM chosen,
        regexp_split_to_table(lower(concat_ws(' ', stage_name, array_to_string(aliases, ' '))), %(separators)s) AS word
    WHERE word <> ''
)"""
_LISTED = """
        ('{field}', '{{}}', id IN (SELECT talent_id FROM {table}) OR '{name}' = ANY(told_none))"""
FACTS = f"""
fact AS (
    SELECT id AS talent_id, f.field, f.codes
    FROM chosen
    LEFT JOIN tattoo ON tattoo.talent_id = id
    LEFT JOIN membership ON membership.talent_id = id
    LEFT JOIN school ON school.talent_id = id
    LEFT JOIN portrayal ON portrayal.talent_id = id
    LEFT JOIN talents_identity AS identity ON identity.talent_id = id
    CROSS JOIN LATERAL (VALUES
        ('gender', CASE WHEN cardinality(genders_played) > 0 THEN genders_played::text[]
            ELSE array_remove(ARRAY[gender_identity::text], '') END, false),
        ('build', array_remove(ARRAY[build::text], ''), false),
        ('hair_colour', array_remove(ARRAY[hair_colour::text], ''), false),
        ('hair_length', array_remove(ARRAY[hair_length::text], ''), false),
        ('hair_type', array_remove(ARRAY[hair_type::text], ''), false),
        ('eye_colour', array_remove(ARRAY[eye_colour::text], ''), false),
        ('facial_hair', array_remove(ARRAY[facial_hair::text], ''), false),
        ('travel', array_remove(ARRAY[willing_to_travel::text], ''), false),
        ('nationality', array_remove(ARRAY[nationality::text], ''), false),
        ('can_portray', CASE WHEN portrayal.talent_id IS NOT NULL THEN can_portray::text[] END,
            portrayal.talent_id IS NOT NULL AND can_portray IS NOT NULL),
        ('visible_tattoo', array_remove(ARRAY[CASE
            WHEN tattoo.shows THEN 'true'
            WHEN tattoo.hidden OR 'tattoos' = ANY(told_none) THEN 'false' END], NULL), false),
        ('union', membership.codes, 'unions' = ANY(told_none) OR membership.talent_id IS NOT NULL),
        ('training', school.codes, 'trainings' = ANY(told_none)),
        ('height', '{{}}', height_cm IS NOT NULL),
        ('passport', '{{}}', passport_valid_to IS NOT NULL),
        ('playing_age', '{{}}', playing_age_min IS NOT NULL AND playing_age_max IS NOT NULL),
        -- A region alone is half a place; a country elsewhere is one that no city here lies in.
        ('place', array_remove(ARRAY[base_city::text], ''), base_region <> '' OR base_country NOT IN ('', 'IN')),
        ('works_in', array_remove(base_city::text || coalesce(working_locations::text[], '{{}}'), ''),
            base_region <> '' OR base_country NOT IN ('', 'IN')),
        ('region', CASE WHEN base_city = '' THEN array_remove(ARRAY[base_region::text], '') END, true),
        ('over_age', '{{}}', date_of_birth IS NOT NULL),
        ('language', '{{}}', id IN (SELECT talent_id FROM language)),
        ('rate', '{{}}', id IN (SELECT talent_id FROM talents_rate WHERE talent_id = ANY(%(ids)s))),
        ('availability', '{{}}', id IN (SELECT talent_id FROM days)),{
    ",".join(
        _LISTED.format(field=field, table=table, name=name)
        for field, table, name in (
            ("accent", "accent", "accents"),
            ("skill", "skill", "skills"),
            ("credit", "credit", "credits"),
            ("agency", "agency", "representation"),
            ("licence", "licence", "licences"),
            ("permit", "permit", "work_permits"),
            ("exclusivity", "promise", "exclusivities"),
        )
    )
}
    ) AS f(field, codes, known) WHERE NOT f.known OR cardinality(f.codes) > 0
), token AS (
    SELECT talent_id, field || ':' || code AS token FROM fact, unnest(codes) AS code
    UNION ALL SELECT talent_id, field || '?' FROM fact WHERE coalesce(cardinality(codes), 0) = 0
    UNION ALL SELECT talent_id, 'language:' || code || coalesce('=' || nullif(level, ''), '?') FROM language
    UNION ALL SELECT talent_id, 'language:' || code || '+' || able FROM language, LATERAL (VALUES
        (CASE WHEN dubs THEN 'dubs' WHEN dubs IS NULL THEN 'dubs?' END),
        (CASE WHEN reads_script THEN 'reads' WHEN reads_script IS NULL THEN 'reads?' END)
    ) AS told(able) WHERE able IS NOT NULL
    UNION ALL SELECT talent_id, 'accent:' || code || coalesce('=' || nullif(level, ''), '?') FROM accent
    UNION ALL SELECT talent_id, 'skill:' || code || coalesce('=' || nullif(level, ''), '?') FROM wider_skill
    UNION ALL SELECT talent_id, unnest(ARRAY['credit:' || kind, 'credit:' || kind || '=' || production]) FROM credit
    UNION ALL SELECT talent_id, 'credit ' || number || ' ' || coalesce(told, blank)
        FROM credit, LATERAL (VALUES {_CREDIT_PARTS}) AS part(told, blank) WHERE coalesce(told, blank) IS NOT NULL
    UNION ALL SELECT talent_id, 'agency=' || name FROM agency
    UNION ALL SELECT talent_id, 'sponsored:' || country FROM permit WHERE kind = 'sponsored'
    UNION ALL SELECT talent_id, 'name:' || left(word, length)
        FROM name_word, generate_series(1, least(length(word), %(longest)s)) AS length
), facets AS (
    SELECT talent_id, array_agg(DISTINCT {NUMBER_SQL}) AS tokens,
        count(*) FILTER (WHERE token ~ '^[a-z_]+[?]$') AS missing
    FROM token GROUP BY 1
)"""
NUMBERS = f"""
number AS (
    SELECT id AS talent_id, told.name, told.value FROM chosen
    LEFT JOIN portrayal ON portrayal.talent_id = id
    CROSS JOIN LATERAL (VALUES
        ('age_min', playing_age_min::integer), ('age_max', playing_age_max), ('height', height_cm),
        ('passport', {_day("passport_valid_to")}), ('kept until', {_day("retention_until")}),
        ('portrayed until', portrayal.until)
    ) AS told(name, value)
    -- Of a date of birth nothing but these birthdays is kept, and only yes and no is told of them.
    UNION ALL SELECT talent_id, 'turns ' || age, {_day("turns")}
        FROM talents_identity, unnest(%(ages)s::integer[]) AS age, LATERAL (
            -- Who is born on 29 February has a birthday on 1 March.
            SELECT CASE WHEN to_char(date_of_birth, 'MMDD') = '0229' THEN date_of_birth + 1 ELSE date_of_birth END
                + make_interval(years => age)
        ) AS birthday(at), LATERAL (SELECT at::date) AS day(turns)
        WHERE talent_id = ANY(%(ids)s) AND date_of_birth IS NOT NULL
    UNION ALL SELECT talent_id, 'credit ' || number || ' year', max(year) FROM credit GROUP BY 1, number
    UNION ALL SELECT talent_id, 'rate ' || kind, min(amount) FROM rate GROUP BY 1, 2
    UNION ALL SELECT talent_id, 'rate ' || kind || ' with fee', min(amount) FROM rate WHERE with_fee GROUP BY 1, 2
    UNION ALL SELECT talent_id, 'licence ' || licence, max(coalesce(until, {FOREVER})) FROM licence GROUP BY 1, 2
    UNION ALL SELECT talent_id, 'permit ' || country, max(until) FROM permit WHERE kind <> 'sponsored' GROUP BY 1, 2
    UNION ALL SELECT talent_id, 'promise ' || product_category || ' ' || number || bound, value
        FROM promised, LATERAL (VALUES (' first', first), (' last', last)) AS ends(bound, value)
), numbers AS (
    SELECT talent_id, jsonb_object_agg(name, value) AS numbers FROM number WHERE value IS NOT NULL GROUP BY 1
)"""
