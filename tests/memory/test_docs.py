import re
from datetime import timedelta
from pathlib import Path

from django.conf import settings

from memory import expiring, extracting, lifetimes, proposals, screening, working
from memory.models import Episode, Memory

TEXT = (Path(settings.BASE_DIR) / "docs" / "memory.md").read_text()


def test_the_documented_lifetimes_are_those_of_the_code():
    rows = re.findall(r"^\| (\w+) \| (\d+) (minutes|days) \|", TEXT, re.MULTILINE)
    documented = {kind: timedelta(**{unit: int(number)}) for kind, number, unit in rows}
    others = {"working": settings.WORKING_MEMORY_LIFETIME, "use": lifetimes.USES}
    assert documented == lifetimes.LIFETIMES | lifetimes.EPISODES | others


def test_every_kind_of_memory_has_a_lifetime():
    assert set(lifetimes.LIFETIMES) == set(Memory.Kind.values)
    assert set(lifetimes.EPISODES) == set(Episode.Source.values)


def test_the_documented_bounds_are_those_of_the_code():
    words = " ".join(TEXT.split())
    assert f"at most {working.MOST_RESULTS} results, {working.MOST_CLAUSES} clauses" in words
    assert f"{working.MOST_BYTES:,} bytes" in words
    assert f"at most {lifetimes.MOST_EPISODES:,} episodes and {lifetimes.MOST_FACTS:,} facts" in words
    assert f"at most {extracting.MOST_TURNS} turns" in words
    assert f"at most {proposals.MOST_CHARACTERS:,} characters" in words
    assert f"{screening.PASTED_CHARACTERS} characters" in words
    assert f"at most {expiring.SWEEP_BATCH:,} rows a transaction" in words


def test_the_documented_modules_exist():
    named = set(re.findall(r"`(memory/\w+\.py)`", TEXT))
    assert len(named) >= 5
    assert [name for name in named if not (Path(settings.BASE_DIR) / name).exists()] == []
