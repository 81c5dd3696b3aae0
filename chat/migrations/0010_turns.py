from django.db import migrations, models

NUMBER = """
UPDATE chat_message SET turn = numbered.turn
FROM (
    SELECT id, row_number() OVER (PARTITION BY conversation_id ORDER BY id) AS turn
    FROM chat_message WHERE role = 'assistant'
) numbered
WHERE chat_message.id = numbered.id
"""


class Migration(migrations.Migration):
    dependencies = [("chat", "0009_request_sent")]

    operations = [
        migrations.AddField(
            model_name="message",
            name="turn",
            field=models.PositiveIntegerField(default=0, help_text="Which answer of its conversation it is, from 1."),
        ),
        migrations.RunSQL(NUMBER, migrations.RunSQL.noop),
    ]
