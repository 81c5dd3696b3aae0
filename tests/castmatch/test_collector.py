"""The processes that stream leave what they have loaded out of Python's garbage collections."""

import subprocess
import sys

from castmatch.embedded import ROOT

AFTER_ASGI = "import castmatch.asgi, gc; print(gc.get_freeze_count(), gc.get_threshold()[0])"
AFTER_ANSWERS = """
import os; os.environ["DJANGO_SETTINGS_MODULE"] = "castmatch.settings"
import django; django.setup()
from chat import answers_process
answers_process._load()
import gc; print(gc.get_freeze_count(), gc.get_threshold()[0])
"""


def told(code: str) -> list[int]:
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return [int(number) for number in ran.stdout.split()]


def test_nothing_is_left_out_where_nobody_asked_for_it():
    assert told("import gc; print(gc.get_freeze_count())") == [0]


def test_what_the_web_process_has_loaded_is_left_out():
    frozen, threshold = told(AFTER_ASGI)
    assert frozen > 50_000
    assert threshold == 2_000


def test_the_answers_process_loads_its_vocabularies_first():
    frozen, threshold = told(AFTER_ANSWERS)
    assert frozen > told(AFTER_ASGI)[0]
    assert threshold == 2_000
