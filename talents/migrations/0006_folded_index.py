import django.contrib.postgres.fields
import django.db.models.deletion
from django.db import migrations, models

import talents.index_models


class Migration(migrations.Migration):
    """Another search index. Its rows are made after the migrations, see `talents.index.fill_gaps`."""

    dependencies = [("talents", "0005_lists_as_rows")]

    operations = [
        migrations.DeleteModel("IndexRow"),
        migrations.DeleteModel("IndexText"),
        migrations.CreateModel(
            name='IndexFold',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('talents', models.IntegerField()),
                ('first_day', models.DateField(help_text='Days before are told by rows alone; null: there are none.', null=True)),
                ('last_day', models.DateField(help_text='Days after are told by rows alone; null: there are none.', null=True)),
                ('folded_at', models.DateTimeField(auto_now_add=True)),
            ],
        ),
        migrations.CreateModel(
            name='IndexText',
            fields=[
                ('talent', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='index_text', serialize=False, to='talents.talent')),
                ('words', django.contrib.postgres.fields.ArrayField(base_field=models.BigIntegerField(), help_text='Hashes of word stems, each with where it stands: name (A), credits, skills, languages (B), bio (C).', size=None)),
            ],
        ),
        migrations.CreateModel(
            name='IndexBits',
            fields=[
                ('pk', models.CompositePrimaryKey('fold_id', 'token', 'block', blank=True, editable=False, primary_key=True, serialize=False)),
                ('token', models.BigIntegerField()),
                ('block', models.SmallIntegerField()),
                ('few', models.BooleanField(help_text='A list of two-byte numbers instead of one bit for each place.')),
                ('bits', models.BinaryField()),
                ('fold', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='bits', to='talents.indexfold')),
            ],
        ),
        migrations.CreateModel(
            name='IndexRow',
            fields=[
                ('talent', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='index_row', serialize=False, to='talents.talent')),
                ('standing', models.IntegerField(help_text='How complete and how fresh the facts are; orders equals.')),
                ('fresh', models.BooleanField(help_text='Changed since the index was folded: searched row by row.')),
                ('revision', models.BigIntegerField(help_text='Another one at each change.')),
                ('free', talents.index_models.DateMultiRangeField(help_text='Days stated as available, not pencilled and not taken.')),
                ('busy', talents.index_models.DateMultiRangeField(help_text='Days booked, on hold or booked out.')),
                ('numbers', models.JSONField(help_text='Whole numbers by name: "height", "rate.day", "passport" in days since 2000.')),
                ('facets', django.contrib.postgres.fields.ArrayField(base_field=models.BigIntegerField(), help_text='Numbers of tokens, see `talents.facets`.', size=None)),
            ],
            options={
                'indexes': [models.Index(condition=models.Q(('fresh', True)), fields=['talent'], name='index_fresh')],
            },
        ),
        migrations.CreateModel(
            name='IndexPlace',
            fields=[
                ('pk', models.CompositePrimaryKey('fold_id', 'place', blank=True, editable=False, primary_key=True, serialize=False)),
                ('place', models.IntegerField()),
                ('talent_id', models.BigIntegerField(db_index=True)),
                ('standing', models.IntegerField()),
                ('revision', models.BigIntegerField()),
                ('gone', models.BooleanField(default=False, help_text='Changed or deleted since: this place no longer counts.')),
                ('fold', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='places', to='talents.indexfold')),
            ],
            options={
                'indexes': [models.Index(condition=models.Q(('gone', True)), fields=['place'], name='index_gone')],
            },
        ),
        migrations.RunSQL(
            "CREATE SEQUENCE talents_index_revision CACHE 100", "DROP SEQUENCE IF EXISTS talents_index_revision"
        ),
        # A block of bits fills a page: kept in the row it is read in one step, compressed where that is shorter.
        migrations.RunSQL(
            "ALTER TABLE talents_indexbits ALTER COLUMN bits SET STORAGE MAIN;"
            "ALTER TABLE talents_indexbits SET (toast_tuple_target = 8160)",
            migrations.RunSQL.noop,
        ),
    ]
