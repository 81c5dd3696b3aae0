from django.db import migrations, models

from chat.truth import told_by


def fill(apps, schema_editor):
    """Answers from before keep what their tools returned in their steps."""
    Message = apps.get_model("chat", "Message")
    for answer in Message.objects.exclude(steps=[]).only("steps").iterator(200):
        for result in (result for step in answer.steps for result in step["results"]):
            if not result["is_error"]:
                answer.told = told_by(result["content"], answer.told)
        answer.save(update_fields=["told"])


class Migration(migrations.Migration):
    dependencies = [
        ("chat", "0003_usage"),
    ]

    operations = [
        migrations.AddField(
            model_name="message",
            name="told",
            field=models.JSONField(
                blank=True,
                default=dict,
                help_text="Ids, names and ages that its tools returned: what it may say unmarked.",
            ),
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
