"""Availabilities are found by the project that they are for."""

import django.db.models.functions.text
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("talents", "0012_note_validators")]

    operations = [
        migrations.AddIndex(
            model_name="availability",
            index=models.Index(
                django.db.models.functions.text.Upper("project"),
                condition=models.Q(("project", ""), _negated=True),
                name="availability_project",
            ),
        ),
    ]
