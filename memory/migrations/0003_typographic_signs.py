import django.contrib.postgres.search
from django.db import migrations, models

import memory.signs
from memory import keys
from memory.signs import FROM

# Only these were kept under words that nobody types.
GLUED = """
    SELECT id FROM memory_episode
    WHERE conversation IN (SELECT conversation FROM memory_episode WHERE translate(text, %s, '') <> text)
"""


def write_keys_anew(apps, schema_editor):
    with schema_editor.connection.cursor() as cursor:
        cursor.execute(GLUED, [FROM])
        ids = [number for (number,) in cursor.fetchall()]
    keys.write(ids)


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
