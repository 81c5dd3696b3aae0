import talents.models.notes
from django.db import migrations, models


class Migration(migrations.Migration):
    """Every form that writes a note refuses one that is too long; the table stays as it is."""

    dependencies = [
        ('talents', '0011_small_currencies'),
    ]

    operations = [
        migrations.AlterField(
            model_name='note',
            name='text',
            field=models.TextField(validators=[talents.models.notes.short_enough]),
        ),
        migrations.AlterField(
            model_name='note',
            name='rating',
            field=models.PositiveSmallIntegerField(blank=True, help_text="1 to 5; the writer's own.", null=True, validators=[talents.models.notes.from_one_to_five]),
        ),
    ]
