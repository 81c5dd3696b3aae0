import django.contrib.postgres.fields
import django.contrib.postgres.indexes
from django.db import migrations, models


class Migration(migrations.Migration):
    """The words of names, by which one that is spelt otherwise is found. They are learned after the migrations."""

    dependencies = [("talents", "0006_folded_index")]

    operations = [
        migrations.CreateModel(
            name="NameWord",
            fields=[
                ("word", models.CharField(max_length=120, primary_key=True, serialize=False)),
                ("sound", models.CharField(db_index=True, max_length=120)),
                (
                    "keys",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=121), help_text="See `talents.spelling.keys`.", size=None
                    ),
                ),
            ],
            options={
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(fastupdate=False, fields=["keys"], name="name_word_keys")
                ]
            },
        ),
    ]
