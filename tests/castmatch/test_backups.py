import os
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.db import connection

from castmatch import backups, embedded
from castmatch.embedder import filling, vectors
from talents.models import Talent
from talents.vectors import VECTORS

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """The data folder that the backups go to."""
    monkeypatch.setenv("CASTMATCH_DATA", str(tmp_path))
    return tmp_path


def rows():
    """Every row of every table, as text, and the next number of every sequence."""
    found = {}
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT t::text FROM "{table}" t ORDER BY 1')
            found[table] = [row for (row,) in cursor.fetchall()]
        cursor.execute("SELECT sequencename, last_value FROM pg_sequences ORDER BY 1")
        found["sequences"] = cursor.fetchall()
    return found


def written():
    """Runs the command and returns the file that it names."""
    said = StringIO()
    call_command("backup", stdout=said)
    return Path(said.getvalue().split(" (")[0].removeprefix("Backed up to "))


def test_what_was_backed_up_comes_back_row_for_row(folder):
    User.objects.create_user("meera", first_name="Meera ₹ 'quoted'")
    before = rows()
    assert before["auth_user"]
    file = written()
    assert file.parent == folder / "backups"
    User.objects.all().delete()
    User.objects.create_user("later")
    connection.cursor().execute("CREATE TABLE made_later (id int)")
    assert rows() != before
    call_command("restore", file, stdout=StringIO())
    assert rows() == before


def test_what_came_back_can_be_backed_up_again():
    User.objects.create_user("meera")
    call_command("restore", written(), stdout=StringIO())
    before = rows()
    second = written()
    User.objects.all().delete()
    call_command("restore", second, stdout=StringIO())
    assert rows() == before


def test_vectors_are_left_out_and_made_again(fake_embedder):
    Talent.objects.create(stage_name="Meera", bio="Quiet.")
    filling.fill()
    assert VECTORS.count("fake-words") == 1
    file = written()
    connection.cursor().execute("DROP EXTENSION vector CASCADE; DROP TABLE " + ", ".join(VECTORS.tables()))
    call_command("restore", file, stdout=StringIO())
    assert Talent.objects.filter(stage_name="Meera").exists()
    assert VECTORS.tables() == []
    assert filling.fill()["talents"] == 1
    vectors.drop(VECTORS.tables())


def test_a_backup_can_be_read_by_its_owner_alone():
    assert written().stat().st_mode & 0o777 == 0o600


def test_a_missing_file_is_told_in_one_clear_line(folder):
    User.objects.create_user("meera")
    with pytest.raises(CommandError, match=r"no file .*nowhere\.dump.*make backup"):
        call_command("restore", folder / "nowhere.dump")
    assert User.objects.filter(username="meera").exists()


def test_a_file_that_is_no_backup_changes_nothing(folder):
    User.objects.create_user("meera")
    (folder / "letter.dump").write_text("Dear Meera")
    with pytest.raises(CommandError):
        call_command("restore", folder / "letter.dump")
    assert User.objects.filter(username="meera").exists()


def test_a_backup_that_breaks_off_in_the_middle_changes_nothing():
    User.objects.bulk_create(User(username=f"user{number}") for number in range(2000))
    file = written()
    file.write_bytes(file.read_bytes()[:-20_000])
    before = rows()
    with pytest.raises(CommandError):
        call_command("restore", file)
    assert rows() == before


def test_a_backup_that_fails_leaves_no_file(folder, settings):
    settings.DATABASE_URL = f"postgresql://castmatch@/castmatch?host={folder}"
    with pytest.raises(CommandError):
        call_command("backup")
    assert list((folder / "backups").iterdir()) == []


def test_the_password_of_the_database_is_not_among_the_arguments(settings):
    settings.DATABASE_URL = "postgresql://castmatch:sesame@db.example/castmatch"
    assert "db.example" in " ".join(backups._target())
    assert "sesame" not in " ".join(backups._target())
    assert backups._environment()["PGPASSWORD"] == "sesame"


@pytest.mark.faults
def test_the_embedded_server_is_started_for_it_and_stopped_again():
    import tempfile

    folder = Path(tempfile.mkdtemp(prefix="castmatch-backup-"))
    folder.chmod(0o755)
    environment = {name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", "REDIS_URL")}
    environment |= {"CASTMATCH_DATA": str(folder)}

    def manage(*arguments):
        command = [sys.executable, "manage.py", *arguments]
        return subprocess.run(command, cwd=embedded.ROOT, env=environment, capture_output=True, text=True, timeout=120)

    try:
        made = manage("backup")
        assert made.returncode == 0, made.stderr
        (file,) = (folder / "backups").iterdir()
        restored = manage("restore", str(file))
        assert restored.returncode == 0, restored.stderr
        assert not list((folder / "logs").glob("*.pid"))
        assert manage("restore", str(file)).returncode == 0
    finally:
        embedded.remove(folder / "postgres")
        embedded.remove(folder)
