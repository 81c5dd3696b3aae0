"""The one statement behind recall: BM25 over episodes and facts of one owner, in a single query.

How often a word stands in an episode is read back from `ts_rank`: for a query of one word with weights of 1 it is
(1 + 1/4 + … + 1/n²) / 1.64493 after n occurrences, so n follows from it to within a twentieth, and PostgreSQL need not
unpack a vector of fifty words for the two that are asked.

How rare a word is, is counted in the newest thousand of the owner's episodes: of a smaller shelf that is all of it.
On a large shelf only the rarer words choose whom to look at (`LOOKED_AT`). What they bring up is weighed roughly, in
one pass without a row for each word (`SLOTS`), and only the heaviest (`WEIGHED`) are scored as they should be.

Two words side by side in the question ("Ravi Kumar", "night ferry") count once more where they stand side by side: a
name is more than its parts, which half the roster has.
"""

from __future__ import annotations

K1, B = 1.2, 0.75
SAMPLE = 1_000
# Rows that the rarer words of a question may bring up, as estimated; the rarest word that is known always may.
LOOKED_AT = 5_000
# The rarest words of a question that weigh what was brought up, and how many of the heaviest are scored.
SLOTS, WEIGHED = 12, 1_000
KEPT = 200
SESSION_SHARE, SESSION_HITS = 0.4, 3
# A key says its own words twice and those of three neighbours: a fact is weighed as if it were kept that way.
FACT_TIMES = 2
OLD_DAYS = 30.0

# What a pair is worth beside its words: a name or a title all of it, other neighbours a part.
NAME_WEIGHT, PAIR_WEIGHT = 1.0, 0.3

OCCURRENCES = """
    CASE WHEN term.hash IS NULL THEN 1
        ELSE 1 / (1.644934 - 1.644934 * ts_rank('{{1,1,1,1}}', {vector}, term.one)) - 0.5 END
"""
SCORED = """
    LATERAL (
        SELECT coalesce(sum(
                term.idf * {times} * hits.n * (%(k1)s::float8 + 1) / ({times} * hits.n + %(k1)s::float8 * {length})
            ), 0) AS score,
            coalesce(sum(term.idf) FILTER (WHERE term.hash IS NOT NULL), 0) AS met
        FROM term, LATERAL (SELECT {occurrences} AS n) AS hits
        WHERE {vector} @@ term.one
    ) AS scored
"""
# In floating point throughout: the same in exact numbers costs more than all the rest.
LIFT = """
    (1 + CASE WHEN {moment} >= %(start)s AND {moment} < %(end)s THEN %(lift)s::float8 ELSE 0 END
       + CASE WHEN %(latest)s::float8 > 0 THEN %(latest)s::float8
            * exp(-greatest(0, extract(epoch FROM %(now)s - {moment})::float8) / 86400 / %(old)s::float8) ELSE 0 END)
"""

# Which episodes may be found at all, with `episode_models.readable`: counted off are only those.
LIVE = """
    kept.expires_at > %(clock)s AND (%(conversation)s::bigint IS NULL OR kept.conversation = %(conversation)s)
        AND {readable}
"""


def _slots() -> str:
    return ", ".join(f"words[{place}] AS word{place}, idfs[{place}] AS idf{place}" for place in range(1, SLOTS + 1))


def _weight() -> str:
    ranks = (f"coalesce(slot.idf{n} * ts_rank('{{1,1,1,1}}', kept.tsv, slot.word{n}), 0)" for n in range(1, SLOTS + 1))
    return " + ".join(ranks)


def _scored(vector: str, times: int, length: str) -> str:
    return SCORED.format(vector=vector, times=times, length=length, occurrences=OCCURRENCES.format(vector=vector))


def statement(live: str, alike: str = "", near: str = "", fused: str = "") -> str:
    """`live` is `LIVE`, filled in; the others are the parts that `memory.recall_alike` may have."""
    return f"""
WITH asked AS MATERIALIZED (
    SELECT quote_literal(lexeme)::tsquery AS one, hashtextextended(lexeme, %(user)s) AS hash, 1::float AS weight
    FROM unnest(to_tsvector('english', %(words)s))
    UNION ALL
    SELECT phrase.one, NULL, phrase.weight FROM (
        SELECT phraseto_tsquery('english', said) AS one, max(worth) AS weight
        FROM unnest(%(pairs)s::text[], %(weights)s::float[]) AS pair(said, worth) GROUP BY 1
    ) AS phrase WHERE numnode(phrase.one) = 3
), sample AS MATERIALIZED (
    SELECT tsv FROM memory_episode WHERE user_id = %(user)s ORDER BY occurred_at DESC LIMIT %(sample)s
), shelf AS MATERIALIZED (
    SELECT greatest(count(*), 1) AS sampled, greatest(avg(length(tsv)), 1)::float AS usual,
        CASE WHEN count(*) < %(sample)s THEN count(*)
            ELSE (SELECT count(*) FROM memory_episode WHERE user_id = %(user)s) END AS episodes
    FROM sample
), counted AS MATERIALIZED (
    SELECT asked.*, shelf.usual, shelf.episodes, rows.n > 0 AS known,
        greatest(rows.n, 0.5) * shelf.episodes / shelf.sampled AS df
    FROM asked, shelf, LATERAL (SELECT count(*) AS n FROM sample WHERE sample.tsv @@ asked.one) AS rows
), term AS MATERIALIZED (
    SELECT one, hash, usual, known,
        weight * ln(1 + greatest(episodes - df, 0) / (df + 0.5) + 0.5 / (df + 0.5))::float AS idf,
        hash IS NOT NULL AND (
            sum(df) OVER (PARTITION BY hash IS NULL ORDER BY df, hash) <= %(looked_at)s
            OR known AND row_number() OVER (PARTITION BY hash IS NULL, known ORDER BY df, hash) = 1) AS chooses
    FROM counted
), whole AS MATERIALIZED (
    SELECT greatest(sum(idf) FILTER (WHERE hash IS NOT NULL AND known), 0.000001) AS idf FROM term
), slot AS MATERIALIZED (
    SELECT {_slots()} FROM (
        SELECT array_agg(one ORDER BY idf DESC, hash) AS words, array_agg(idf ORDER BY idf DESC, hash) AS idfs
        FROM term WHERE hash IS NOT NULL
    ) AS sorted
{alike}
), chosen AS MATERIALIZED (
    -- The words' numbers are the owner's own: her id is looked at in the rows, an index over it would only cost.
    (SELECT kept.id FROM slot, memory_episode AS kept
     WHERE kept.user_id + 0 = %(user)s AND %(episodes)s AND {live}
        AND memory_hashed_words(kept.user_id, kept.tsv) && (SELECT array_agg(hash) FROM term WHERE chooses)
     ORDER BY ({_weight()}) * {LIFT.format(moment="kept.occurred_at")} DESC, kept.occurred_at DESC, kept.id DESC
     LIMIT {WEIGHED})
    UNION
    (SELECT kept.id FROM memory_episode AS kept
     WHERE kept.user_id = %(user)s AND %(episodes)s AND %(sharp)s
        AND kept.occurred_at >= %(start)s AND kept.occurred_at < %(end)s AND {live}
     ORDER BY kept.occurred_at DESC LIMIT {KEPT})
    {near}
), episode AS MATERIALIZED (
    -- What stands in no conversation is lifted by no other.
    SELECT kept.id, coalesce(kept.conversation, -kept.id) AS conversation, kept.occurred_at, scored.met,
        scored.score * {LIFT.format(moment="kept.occurred_at")} AS score
    FROM chosen JOIN memory_episode AS kept USING (id),
        {_scored("kept.tsv", 1, "(1 - %(b)s::float8 + %(b)s::float8 * length(kept.tsv) / term.usual)")}
    ORDER BY score DESC, kept.occurred_at DESC, kept.id DESC LIMIT {"ALL" if fused else KEPT}
{fused}
), placed AS (
    SELECT *, row_number() OVER (PARTITION BY conversation ORDER BY score DESC) AS place
    FROM {"fused" if fused else "episode"}
), fact AS MATERIALIZED (
    SELECT kept.id, kept.occurred_at, scored.met,
        scored.score * {LIFT.format(moment="kept.occurred_at")}
            * (1 + 0.05::float8 * (kept.importance - 3) + CASE WHEN kept.pinned THEN 0.1::float8 ELSE 0 END)
            * CASE WHEN kept.kind = 'summary' THEN 0.7::float8 ELSE 1 END AS score
    FROM memory_memory AS kept, {_scored("kept.tsv", FACT_TIMES, "1")}
    WHERE (kept.user_id = %(user)s OR kept.scope = 'office')
        AND kept.kind = ANY(%(kinds)s) AND kept.superseded_by_id IS NULL AND kept.expires_at > %(clock)s
        AND (%(scope)s::text IS NULL OR kept.scope = %(scope)s)
        AND (%(subject)s::text IS NULL OR lower(kept.subject) = lower(%(subject)s))
        AND (%(conversation)s::bigint IS NULL OR kept.conversation = %(conversation)s)
        AND (scored.met > 0
            OR (%(sharp)s AND kept.occurred_at >= %(start)s AND kept.occurred_at < %(end)s))
    ORDER BY score DESC, kept.occurred_at DESC, kept.id DESC LIMIT {KEPT}
)
SELECT found.is_fact, found.id, found.score, least(1, found.met / whole.idf) AS share FROM (
    SELECT false AS is_fact, id, occurred_at, met, score + {SESSION_SHARE}
        * sum(score) FILTER (WHERE place <= {SESSION_HITS}) OVER (PARTITION BY conversation) / {SESSION_HITS} AS score
    FROM placed
    UNION ALL
    SELECT true, id, occurred_at, met, score FROM fact
) AS found, whole
ORDER BY found.score DESC, found.occurred_at DESC, found.id DESC LIMIT %(k)s
"""
