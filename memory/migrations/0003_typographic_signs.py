import django.contrib.postgres.search
from django.conf import settings
from django.db import migrations, models

import memory.signs

# All of this as it was that day: what keys are made of later must not change what this migration does.
APOSTROPHES, OTHERS = "’‘ʼ`´", "“”„«»‹›…–—‒―•·"
TO = "'" * len(APOSTROPHES) + " " * len(OTHERS)
BATCH = 5_000
# Only these were kept under words that nobody types.
GLUED = """
    SELECT id FROM memory_episode
    WHERE conversation IN (SELECT conversation FROM memory_episode WHERE translate(text, %s, '') <> text)
"""
NEAR = """
    SELECT string_agg(near.text, ' ') AS words FROM (
        SELECT text FROM memory_episode
        WHERE user_id = own.user_id AND conversation = own.conversation AND (seq, id) {side} (own.seq, own.id)
        ORDER BY seq {order}, id {order} LIMIT {most}
    ) AS near
"""
WRITE = f"""
    UPDATE memory_episode AS kept SET tsv = to_tsvector('english', translate(concat_ws(' ',
        to_char(own.occurred_at AT TIME ZONE %(zone)s, 'FMDD FMMonth YYYY'), own.speaker, own.text,
        to_char(own.occurred_at AT TIME ZONE %(zone)s, 'FMDD FMMonth YYYY'), own.speaker, own.text,
        before.words, after.words), %(signs)s, %(plain)s))
    FROM memory_episode AS own,
        LATERAL ({NEAR.format(side="<", order="DESC", most=2)}) AS before,
        LATERAL ({NEAR.format(side=">", order="ASC", most=1)}) AS after
    WHERE own.id = ANY(%(ids)s) AND kept.id = own.id
"""


def write_keys_anew(apps, schema_editor):
    signs = APOSTROPHES + OTHERS
    given = {"zone": settings.TIME_ZONE, "signs": signs, "plain": TO}
    connection = schema_editor.connection
    with connection.chunked_cursor() as glued, connection.cursor() as cursor:
        glued.execute(GLUED, [signs])
        while rows := glued.fetchmany(BATCH):
            cursor.execute(WRITE, given | {"ids": [number for (number,) in rows]})


class Migration(migrations.Migration):

    dependencies = [
        ('memory', '0002_episodes'),
    ]

    operations = [
        migrations.RemoveField(model_name='memory', name='tsv'),
        migrations.AddField(
            model_name='memory',
            name='tsv',
            field=models.GeneratedField(
                db_persist=True,
                expression=django.contrib.postgres.search.SearchVector(
                    memory.signs.PlainSigns('subject'), memory.signs.PlainSigns('text'), config='english'
                ),
                output_field=django.contrib.postgres.search.SearchVectorField(),
            ),
        ),
        migrations.RunPython(write_keys_anew, migrations.RunPython.noop),
    ]
