import django.core.validators
from decimal import Decimal
from django.db import migrations, models


class Migration(migrations.Migration):
    """One of a small currency is worth far less than a paisa. The index kept no rate above 21 million of one: of whoever
    has such a rate the row is made again."""

    dependencies = [
        ('talents', '0010_exchange_rates'),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name='exchangerate',
            name='exchange_rate_above_zero',
        ),
        migrations.AlterField(
            model_name='exchangerate',
            name='rupees',
            field=models.DecimalField(decimal_places=8, max_digits=16, validators=[django.core.validators.MinValueValidator(Decimal('1E-8'), 'Rupees: give an amount above 0, such as 83.25.')], verbose_name='rupees for one'),
        ),
        migrations.AddConstraint(
            model_name='exchangerate',
            constraint=models.CheckConstraint(condition=models.Q(('rupees__gte', Decimal('1E-8'))), name='exchange_rate_above_zero'),
        ),
        # `talents.index.fill_gaps` makes them after the migrations.
        migrations.RunSQL(
            "DELETE FROM talents_indexrow WHERE talent_id IN "
            "(SELECT talent_id FROM talents_rate WHERE currency <> 'INR' AND amount > 100000)",
            migrations.RunSQL.noop,
        ),
    ]
