"""What recall is measured beside: the same rows by their own words alone, ranked the two usual ways."""

from __future__ import annotations

from django.conf import settings
from django.db import connection

PREPARE = """
    DROP TABLE IF EXISTS bench_plain;
    CREATE UNLOGGED TABLE bench_plain AS
        SELECT id, user_id, occurred_at, to_tsvector('english', concat_ws(' ',
            to_char(occurred_at AT TIME ZONE '{zone}', 'FMDD FMMonth YYYY'), speaker, text)) AS tsv
        FROM memory_episode WHERE user_id = ANY('{{{users}}}');
    CREATE INDEX ON bench_plain (user_id);
    CREATE INDEX ON bench_plain USING gin (tsv);
    ANALYZE bench_plain;
"""
ASKED = """
    asked AS MATERIALIZED (
        SELECT lexeme, quote_literal(lexeme)::tsquery AS one FROM unnest(to_tsvector('english', %(words)s))
    ), whole AS MATERIALIZED (SELECT string_agg(quote_literal(lexeme), ' | ')::tsquery AS any_of FROM asked)
"""
RANK_CD = f"""
    WITH {ASKED}
    SELECT id FROM bench_plain, whole WHERE user_id = %(user)s AND tsv @@ whole.any_of
    ORDER BY ts_rank_cd(tsv, whole.any_of) DESC, occurred_at DESC LIMIT %(k)s
"""
BM25 = f"""
    WITH {ASKED}, size AS MATERIALIZED (
        SELECT count(*) AS n, avg(length(tsv)) AS usual FROM bench_plain WHERE user_id = %(user)s
    ), hit AS MATERIALIZED (
        SELECT plain.id, plain.occurred_at, length(plain.tsv) AS size, word.lexeme, cardinality(word.positions) AS times
        FROM whole, bench_plain AS plain, unnest(plain.tsv) AS word JOIN asked USING (lexeme)
        WHERE plain.user_id = %(user)s AND plain.tsv @@ whole.any_of
    ), rare AS (
        SELECT lexeme, ln(1 + (size.n - count(*) + 0.5) / (count(*) + 0.5)) AS idf FROM hit, size
        GROUP BY lexeme, size.n
    )
    SELECT id FROM hit JOIN rare USING (lexeme), size GROUP BY id, occurred_at
    ORDER BY sum(idf * times * 2.2 / (times + 1.2 * (0.25 + 0.75 * hit.size / usual))) DESC, occurred_at DESC
    LIMIT %(k)s
"""


def prepare(*user_ids: int) -> None:
    with connection.cursor() as cursor:
        cursor.execute(PREPARE.format(zone=settings.TIME_ZONE, users=",".join(str(int(user)) for user in user_ids)))


def search(statement: str, user_id: int, words: str, k: int) -> list[int]:
    """Ids, best first."""
    with connection.cursor() as cursor:
        cursor.execute(statement, {"user": user_id, "words": words, "k": k})
        return [number for (number,) in cursor.fetchall()]


def drop() -> None:
    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE IF EXISTS bench_plain")
