import os
import subprocess
import sys

import pytest

from castmatch.embedded import ROOT

OWN_SERVERS = {"DATABASE_URL": "postgresql://castmatch@db.example/castmatch", "REDIS_URL": "redis://cache.example/0"}


def load_settings(show="''", **variables):
    """Imports the settings in a process of its own, with these variables set and all others of ours unset."""
    ours = ("DATABASE_URL", "REDIS_URL", "SECRET_KEY", "ALLOWED_HOSTS", "PORT", "DEBUG", "CASTMATCH_DATA")
    environment = {name: value for name, value in os.environ.items() if name not in ours} | variables
    code = f"from castmatch import settings; print({show})"
    return subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=30
    )


def test_without_any_variable_it_is_the_demo_with_a_secret_of_its_own(tmp_path):
    show = "settings.DEMO, settings.PORT, settings.DEBUG, len(settings.SECRET_KEY) > 30"
    loaded = load_settings(show, CASTMATCH_DATA=str(tmp_path))
    assert loaded.stdout.strip() == "True 8000 False True", loaded.stderr


def test_the_secret_stays_the_same_from_start_to_start(tmp_path):
    first, second = (load_settings("settings.SECRET_KEY", CASTMATCH_DATA=str(tmp_path)).stdout for _ in range(2))
    assert first.strip()
    assert first == second


def test_the_secret_can_be_read_by_its_owner_alone(tmp_path):
    load_settings(CASTMATCH_DATA=str(tmp_path))
    assert (tmp_path / "secret-key").stat().st_mode & 0o777 == 0o600


def test_own_servers_with_a_secret_are_not_the_demo(tmp_path):
    known = {"SECRET_KEY": "long and random", "ALLOWED_HOSTS": "castmatch.example"}
    loaded = load_settings("settings.DEMO, settings.SECRET_KEY", CASTMATCH_DATA=str(tmp_path), **known, **OWN_SERVERS)
    assert loaded.stdout.strip() == "False long and random", loaded.stderr


def test_own_servers_on_this_machine_alone_need_no_secret(tmp_path):
    loaded = load_settings("settings.DEMO", CASTMATCH_DATA=str(tmp_path), **OWN_SERVERS)
    assert loaded.stdout.strip() == "False", loaded.stderr


@pytest.mark.parametrize(
    ("variables", "named"),
    [
        ({"PORT": "eighty"}, "PORT"),
        ({"DEBUG": "perhaps"}, "DEBUG"),
        ({"ANSWERS_PER_PROCESS": "many"}, "ANSWERS_PER_PROCESS"),
        ({"ANSWERS_PER_USER": "0"}, "ANSWERS_PER_USER"),
        ({"DATABASE_URL": "nonsense", "SECRET_KEY": "s"}, "DATABASE_URL"),
        (OWN_SERVERS | {"ALLOWED_HOSTS": "castmatch.example"}, "SECRET_KEY"),
        ({"DATABASE_URL": OWN_SERVERS["DATABASE_URL"], "ALLOWED_HOSTS": "castmatch.example"}, "SECRET_KEY"),
    ],
)
def test_a_wrong_or_missing_variable_is_named(tmp_path, variables, named):
    loaded = load_settings(CASTMATCH_DATA=str(tmp_path), **variables)
    last = loaded.stderr.strip().splitlines()[-1]
    assert loaded.returncode != 0
    assert "ImproperlyConfigured" in last
    assert named in last


def test_an_empty_variable_counts_as_unset(tmp_path):
    loaded = load_settings("settings.DEMO, settings.PORT", CASTMATCH_DATA=str(tmp_path), DATABASE_URL="", PORT="")
    assert loaded.stdout.strip() == "True 8000", loaded.stderr


@pytest.mark.parametrize(
    ("url", "second"),
    [
        ("redis://:pw@cache.example:6380/0", "redis://:pw@cache.example:6380/1"),
        ("rediss://cache.example", "rediss://cache.example/1"),
        ("unix:///run/redis.sock?db=0", "unix:///run/redis.sock?db=1"),
    ],
)
def test_each_use_of_redis_has_a_database_of_its_own(tmp_path, url, second):
    loaded = load_settings(
        "settings.redis_database(1)", CASTMATCH_DATA=str(tmp_path), REDIS_URL=url, SECRET_KEY="long and random"
    )
    assert loaded.stdout.strip() == second, loaded.stderr


@pytest.mark.parametrize(("more", "seconds"), [("", "5"), ("?connect_timeout=20", "20")])
def test_a_database_host_that_swallows_everything_is_waited_for_as_long_as_its_address_says(tmp_path, more, seconds):
    loaded = load_settings(
        "settings.DATABASES['default']['OPTIONS']['connect_timeout']",
        CASTMATCH_DATA=str(tmp_path),
        DATABASE_URL=f"postgresql://castmatch@db.example/castmatch{more}",
        SECRET_KEY="long and random",
    )
    assert loaded.stdout.strip() == seconds, loaded.stderr
