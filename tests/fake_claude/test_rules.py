"""The fake as a process of its own: a whole conversation by rules, faults on demand, a clean end."""

import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from functools import partial

import pytest

from chat.providers.base import ProviderError
from chat.providers.claude import ClaudeProvider
from memory.working import Working
from tests.chat.claude_driving import MODEL, ask, claude, found, question
from tests.fake_claude import FakeClaude
from tests.fake_claude.rules import FAULTS, Rules

DEMO = "woman 20-25, Haryanvi, wrestling or kabaddi, free next week, under 40k a day"


@pytest.fixture
def ruled(fake_claude: FakeClaude) -> FakeClaude:
    fake_claude.answer = Rules(pace=0)
    return fake_claude


async def searched(fake: FakeClaude, words: str, working: Working | None = None) -> dict:
    provider = claude(fake)
    answer = await ask(provider, question(words, working=working or Working()), found(4, 9))
    await provider.close()
    assert answer.ends[0].calls[0].name == "search_talents"
    assert "[talent:4]\n[talent:9]" in answer.text
    return answer.ends[0].calls[0].input


async def test_the_demo_question_becomes_its_clauses(ruled: FakeClaude):
    given = {clause["field"]: clause["value"] for clause in (await searched(ruled, DEMO))["clauses"]}
    assert given == {
        "gender": ["woman"],
        "playing_age": {"min": 20, "max": 25},
        "language": [{"language": "bgc", "level": None}],
        "skill": [{"skill": "wrestling", "level": None}, {"skill": "kabaddi", "level": None}],
        "rate": {"amount": 40_000, "currency": "INR", "unit": "day"},
        "availability": {"from": "2026-11-23", "to": "2026-11-29"},
    }


async def test_same_but_keeps_the_filters_in_force_and_changes_one(ruled: FakeClaude):
    force = [{"field": "gender", "operator": "any", "value": ["woman"], "strength": "must", "origin": "typed"}]
    working = Working({"clauses": [*force, {"field": "place", "operator": "in", "value": ["pune"]}]})
    given = (await searched(ruled, "same but not from Delhi", working))["clauses"]
    assert [(clause["field"], clause["value"], clause.get("strength")) for clause in given] == [
        ("gender", ["woman"], "must"),
        ("place", ["delhi"], "must_not"),
    ]


async def test_next_goes_on_where_the_last_page_ended(ruled: FakeClaude):
    working = Working({"clauses": []}, (1, 2, 3), 3)
    assert await searched(ruled, "next 5", working) == {"clauses": [], "offset": 3, "limit": 5}


async def test_the_second_one_is_looked_up_by_what_was_shown_or_else_by_the_last_search(ruled: FakeClaude):
    provider = claude(ruled)
    first = await ask(provider, question("wrestling"), found(4, 9))
    for working, talent in ((Working(results=(7, 8)), 8), (Working(), 9)):
        request = question("tell me about the second one", first.turn("wrestling"), working=working)
        answer = await ask(provider, request, lambda given: {"id": given["talent_id"], "unknown": ["height"]})
        assert answer.ends[0].calls[0].input == {"talent_id": talent}
        assert f"[talent:{talent}]" in answer.text
        assert "height" in answer.text
    await provider.close()


async def test_a_rule_from_a_file_comes_first(ruled: FakeClaude):
    clauses = [{"field": "text", "operator": "matches", "value": "cop"}]
    ruled.answer = Rules(pace=0, given=[{"when": "kaala sach", "clauses": clauses}])
    assert await searched(ruled, "Kaala Sach ke cop jaisa") == {"clauses": clauses}


@pytest.mark.parametrize(
    ("fault", "kind"),
    [("401", "bad_key"), ("429", "rate_limit"), ("error", "overloaded"), ("cut", "cut_stream"), ("413", "too_long")],
)
async def test_a_word_in_the_question_makes_it_fail(ruled: FakeClaude, fault: str, kind: str):
    provider = claude(ruled)
    with pytest.raises(ProviderError, match=kind):
        await ask(provider, question(f"woman 20-25 FAKE:{fault}"))
    await provider.close()


async def test_only_the_question_itself_can_make_it_fail(ruled: FakeClaude):
    provider = claude(ruled)
    past = (await ask(provider, question("wrestling"), found(4))).turn("FAKE:401 please")
    assert (await ask(provider, question("next 5", past), found(5))).text
    await provider.close()


@pytest.mark.parametrize("fault", ["refusal", "max_tokens", "invent", "malformed", "unknown-tool"])
async def test_the_other_words_change_how_it_answers(ruled: FakeClaude, fault: str):
    provider = claude(ruled)
    plain = await ask(provider, question("women"), found(4))
    odd = await ask(provider, question(f"women FAKE:{fault}"), found(4))
    await provider.close()
    assert (odd.text, odd.ends[0].stop_reason, odd.ends[0].calls) != (
        plain.text,
        plain.ends[0].stop_reason,
        plain.ends[0].calls,
    )


@pytest.fixture
def process() -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "tests.fake_claude", "--port", "0", "--pace", "0"]
    # Tests that run in the background ignore Ctrl-C, and so would all that they start.
    heed = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, preexec_fn=heed) as started:
        yield started
        if started.poll() is None:
            started.kill()


async def test_it_runs_as_a_process_that_takes_any_key_and_ends_cleanly(process: subprocess.Popen[str]):
    assert process.stdout is not None
    assert process.stderr is not None
    address = re.search(r"http://\S+?:\d+", process.stdout.readline())
    assert address is not None
    provider = ClaudeProvider("x", MODEL, address[0])
    assert "[talent:4]" in (await ask(provider, question(DEMO), found(4))).text
    await provider.close()
    process.send_signal(signal.SIGINT)
    assert process.wait(5) == 0
    told = process.stdout.read()
    assert [name for name in FAULTS if f"FAKE:{name}" not in told] == []
    assert process.stderr.read() == ""
