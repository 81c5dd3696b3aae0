import django.core.validators
import django.utils.timezone
from decimal import Decimal
from django.contrib.auth.management import create_permissions
from django.db import migrations, models


def let_staff_keep_them(apps, schema_editor):
    """The groups keep what an office has changed in them; tables that are new since are added for who keeps the roster."""
    staff = apps.get_model("auth", "Group").objects.filter(name="Roster staff").first()
    if staff is None:
        return
    talents = apps.get_app_config("talents")
    # Of a state in mid-migration there are models and no module; permissions are made for who has one.
    talents.models_module = getattr(talents, "models_module", None) or True
    create_permissions(talents, apps=apps, verbosity=0)
    new = ("exchangerate", "removal")
    permissions = apps.get_model("auth", "Permission").objects.filter(content_type__app_label="talents")
    staff.permissions.add(*permissions.filter(content_type__model__in=new))


class Migration(migrations.Migration):
    """Rates in other currencies are kept in the index as they are; of whoever has one the row is made again."""

    dependencies = [
        ('talents', '0009_leaving'),
        ('auth', '0012_alter_user_first_name_max_length'),
        ('contenttypes', '0002_remove_content_type_name'),
    ]

    operations = [
        migrations.CreateModel(
            name='ExchangeRate',
            fields=[
                ('currency', models.CharField(help_text='ISO 4217, such as USD.', max_length=3, primary_key=True, serialize=False)),
                ('rupees', models.DecimalField(decimal_places=4, max_digits=12, validators=[django.core.validators.MinValueValidator(Decimal('0.0001'), 'Rupees: give an amount above 0, such as 83.25.')], verbose_name='rupees for one')),
                ('as_of', models.DateField(default=django.utils.timezone.localdate, verbose_name='rate of')),
                ('source', models.CharField(help_text="Such as the bank's list, or what the client agreed to.", max_length=120)),
            ],
            options={
                'ordering': ['currency'],
                'constraints': [models.CheckConstraint(condition=models.Q(('rupees__gte', Decimal('0.0001'))), name='exchange_rate_above_zero')],
            },
        ),
        migrations.RunPython(let_staff_keep_them, migrations.RunPython.noop),
        # `talents.index.fill_gaps` makes them after the migrations.
        migrations.RunSQL(
            "DELETE FROM talents_indexrow WHERE talent_id IN (SELECT talent_id FROM talents_rate WHERE currency <> 'INR')",
            migrations.RunSQL.noop,
        ),
    ]
