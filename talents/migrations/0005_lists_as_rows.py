"""Licences, unions, schools and tattoos become rows with a source and an age of their own."""

from django.db import migrations

# An empty list was known to be none; a null one, unknown, leaves nothing behind.
TO_ROWS = """
INSERT INTO talents_licence (talent_id, licence, source, as_of)
    SELECT id, unnest(licences), source, as_of FROM talents_talent;
INSERT INTO talents_unionmembership (talent_id, "union", status, number, source, as_of)
    SELECT id, unnest(unions), 'member', '', source, as_of FROM talents_talent;
INSERT INTO talents_training (talent_id, school, course, teacher, source, as_of)
    SELECT id, unnest(training), '', '', source, as_of FROM talents_talent;
INSERT INTO talents_mark (talent_id, kind, place, visible, source, as_of)
    SELECT id, 'tattoo', '', true, source, as_of FROM talents_talent WHERE visible_tattoo;
UPDATE talents_talent SET told_none = array_remove(ARRAY[
    CASE WHEN licences = '{}' THEN 'licences' END,
    CASE WHEN unions = '{}' THEN 'unions' END,
    CASE WHEN training = '{}' THEN 'trainings' END,
    CASE WHEN NOT visible_tattoo THEN 'tattoos' END
]::varchar[], NULL);
SET CONSTRAINTS ALL IMMEDIATE;
"""
FROM_ROWS = """
UPDATE talents_talent SET
    licences = coalesce((SELECT array_agg(licence) FROM talents_licence WHERE talent_id = talents_talent.id),
        CASE WHEN 'licences' = ANY(told_none) THEN '{}'::varchar[] END),
    unions = coalesce((SELECT array_agg("union") FILTER (WHERE status = 'member')
        FROM talents_unionmembership WHERE talent_id = talents_talent.id),
        CASE WHEN 'unions' = ANY(told_none) THEN '{}'::varchar[] END),
    training = coalesce((SELECT array_agg(school) FROM talents_training WHERE talent_id = talents_talent.id),
        CASE WHEN 'trainings' = ANY(told_none) THEN '{}'::varchar[] END),
    visible_tattoo = CASE WHEN EXISTS (SELECT FROM talents_mark
        WHERE talent_id = talents_talent.id AND kind = 'tattoo' AND visible) THEN true
        WHEN 'tattoos' = ANY(told_none) THEN false END;
SET CONSTRAINTS ALL IMMEDIATE;
"""
REGIONS = """
UPDATE talents_talent SET base_region = state.code, base_country = 'IN'
FROM unnest(%s::text[], %s::text[]) AS state(city, code) WHERE base_city = state.city;
"""


def name_regions(apps, editor):
    from talents.vocabulary import CITY_STATE

    editor.execute(REGIONS, [list(CITY_STATE), list(CITY_STATE.values())])


class Migration(migrations.Migration):
    dependencies = [("talents", "0004_whole_talent")]

    operations = [
        migrations.RunSQL(TO_ROWS, FROM_ROWS),
        migrations.RunPython(name_regions, migrations.RunPython.noop),
        migrations.RemoveField(model_name="talent", name="licences"),
        migrations.RemoveField(model_name="talent", name="unions"),
        migrations.RemoveField(model_name="talent", name="training"),
        migrations.RemoveField(model_name="talent", name="visible_tattoo"),
    ]
