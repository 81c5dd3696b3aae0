"""The table of settings in docs/deployment.md against the settings themselves."""

import re

from castmatch import supervisor
from castmatch.embedded import ROOT

DOCUMENT = (ROOT / "docs/deployment.md").read_text()
SETTINGS = (ROOT / "castmatch/settings.py").read_text()
# Read before Django is set up, by the embedded servers.
READ_ELSEWHERE = {"CASTMATCH_DATA"}


def documented():
    return dict(re.findall(r"^\| `([A-Z_]+)` \| (.*?) \|", DOCUMENT, re.MULTILINE))


def read():
    """Name -> the default as it is written in the settings."""
    return dict(re.findall(r'\benv_\w+\("([A-Z_]+)"(?:, ([^)]*))?\)', SETTINGS))


def test_every_variable_that_is_read_is_documented_and_no_other():
    assert len(read()) > 10
    assert set(documented()) == set(read()) | READ_ELSEWHERE


def test_numbers_and_texts_have_the_documented_default():
    checked = 0
    for name, default in read().items():
        if re.fullmatch(r'[\d_]+|"[^"]+"', default):
            assert documented()[name].strip("`") == default.strip('"').replace("_", ""), name
            checked += 1
    assert checked >= 6


def test_processes_are_started_by_hand_as_make_run_starts_them():
    by_hand = DOCUMENT.partition("## By hand")[2].partition("##")[0]
    for options in (supervisor.WEB_OPTIONS, supervisor.WORKER_OPTIONS):
        assert " ".join(options) in by_hand
