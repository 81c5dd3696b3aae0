"""Who is asked what: the rules, the director's own choice, less as a budget ends, and ids that must be known."""

import os
import subprocess
import sys

import pytest

from castmatch.embedded import ROOT
from chat import checks, tiers
from chat.models import Conversation
from chat.providers import selection
from chat.providers.base import Request, Turn
from chat.usage import budgets
from tests.chat.claude_driving import TODAY
from tests.chat.conftest import ask, produce_next
from tests.fake_claude import FakeClaude
from tests.fake_claude.rules import Rules

BRIEF = "\n".join(["TVC for a tea brand, two days in Mumbai.", "Mother, 45+.", "Son, 20-25.", "Aunt.", "Budget 40k."])
PAST = (Turn("woman 20-25", "[talent:1]"),)


def asked(words: str, history: tuple[Turn, ...] = PAST, tier: str = "") -> Request:
    return Request(words, TODAY, history, tier=tier)


@pytest.mark.parametrize(
    ("words", "tier"),
    [
        ("hi", "haiku"),
        ("Namaste!", "haiku"),
        ("thanks a lot", "haiku"),
        ("same but under 30k", "haiku"),
        ("next 5", "haiku"),
        ("sirf Pune se", "haiku"),
        ("tell me about the second one", "haiku"),
        ("woman 20-25, Haryanvi, wrestling or kabaddi, free next week, under 40k a day", "sonnet"),
        ("Top 5 trained Kathak dancers in Pune", "sonnet"),
        ("ladki chahiye, Haryanvi bol leti ho, kushti aati ho", "sonnet"),
        ("compare the first two", "opus"),
        ("Asha vs Bela for the mother", "opus"),
        ("inki tulna karo", "opus"),
        (BRIEF, "opus"),
        ("a role that is described at length " * 20, "opus"),
    ],
)
def test_a_question_goes_to_the_tier_that_its_words_call_for(words, tier):
    assert tiers.choose(asked(words), 1.0)[0].tier == tier


def test_a_short_line_is_no_follow_up_where_nothing_was_said_before():
    assert tiers.choose(asked("only women from Pune", history=()), 1.0)[0].tier == "sonnet"
    assert tiers.choose(asked("only women from Pune"), 1.0)[0].tier == "haiku"


@pytest.mark.parametrize("tier", tiers.TIERS)
def test_the_directors_own_choice_stands_whatever_the_words(tier):
    for words in ("hi", "dancers in Pune", BRIEF):
        assert tiers.choose(asked(words, tier=tier), 0.01)[0].tier == tier


@pytest.mark.parametrize(
    ("left", "tier"),
    [(1.0, "opus"), (0.2, "opus"), (0.19, "sonnet"), (0.05, "sonnet"), (0.04, "haiku"), (0.0, "haiku")],
)
def test_as_a_budget_nears_its_end_routing_steps_down_and_no_fall_back_is_dearer(left, tier):
    found = tiers.choose(asked(BRIEF), left)
    assert found[0].tier == tier
    assert all(tiers.TIERS.index(choice.tier) <= tiers.TIERS.index(tier) for choice in found)
    assert ("nearly used up" in found[0].reason) == (tier != "opus")
    assert (found[0].note == tiers.STEPPED_DOWN) == (tier != "opus")


def test_the_other_tiers_follow_and_a_model_that_two_tiers_share_is_asked_once(settings):
    assert [choice.tier for choice in tiers.choose(asked("dancers"), 1.0)] == ["sonnet", "haiku", "opus"]
    assert [choice.tier for choice in tiers.choose(asked(BRIEF), 1.0)] == ["opus", "sonnet", "haiku"]
    settings.ANTHROPIC_MODEL_HAIKU = settings.ANTHROPIC_MODEL_SONNET
    assert [choice.model for choice in tiers.choose(asked("dancers"), 1.0)] == ["claude-sonnet-5-5", "claude-opus-5-5"]


def test_the_default_of_each_tier_is_the_newest_in_the_sdks_own_list(settings):
    for tier in tiers.TIERS:
        assert tiers.model(tier) == next(name for name in checks.known_models() if f"-{tier}-" in name)


def test_an_unknown_model_is_an_error_that_names_the_variable_and_the_nearest_id(settings):
    settings.ANTHROPIC_API_KEY = "sk"
    assert checks.check_models() == []
    settings.ANTHROPIC_MODEL_OPUS = "claude-opus-5.5"
    (error,) = checks.check_models()
    assert "ANTHROPIC_MODEL_OPUS='claude-opus-5.5'" in error.msg
    assert "'claude-opus-5-5'" in error.msg


@pytest.mark.parametrize(
    ("model", "known"),
    [
        ("anthropic.claude-sonnet-5-5-v1:0", True),
        ("eu.anthropic.claude-sonnet-4-5-20250929-v1:0", True),
        ("claude-sonnet-4-5@20250929", True),
        ("anthropic.claude-sonnet-9-9-v1:0", False),
    ],
)
def test_ids_of_bedrock_and_vertex_are_known_by_their_core(settings, model, known):
    settings.ANTHROPIC_PLATFORM = "bedrock"
    settings.ANTHROPIC_MODEL_SONNET = model
    assert (checks.check_models() == []) == known


@pytest.mark.parametrize("command", [["-c", "import castmatch.asgi"], ["manage.py", "runanswers"]])
def test_a_process_does_not_start_with_an_unknown_model(command, tmp_path):
    unknown = {"ANTHROPIC_API_KEY": "sk", "ANTHROPIC_MODEL_HAIKU": "claude-haiku-55", "CASTMATCH_DATA": str(tmp_path)}
    ended = subprocess.run(
        [sys.executable, *command], cwd=ROOT, env=os.environ | unknown, capture_output=True, text=True, timeout=60
    )
    assert ended.returncode != 0
    assert "ANTHROPIC_MODEL_HAIKU='claude-haiku-55'" in ended.stderr
    assert "claude-haiku-5-5" in ended.stderr


@pytest.mark.django_db(transaction=True)
async def test_each_answer_shows_and_keeps_the_tier_that_wrote_it(conversation, three_tiers: FakeClaude):
    three_tiers.answer = Rules(pace=0)
    found = []
    for words in ("dancers in Pune", "next 5", "compare the first two"):
        await ask(conversation, words)
        answer = await produce_next()
        found.append((answer.tier, answer.provider_label))
    await selection.close()
    assert found == [("sonnet", "Claude Sonnet 5.5"), ("haiku", "Claude Haiku 5.5"), ("opus", "Claude Opus 5.5")]
    assert {request.body["model"] for request in three_tiers.requests} == {
        "claude-sonnet-5-5",
        "claude-haiku-5-5",
        "claude-opus-5-5",
    }
    assert {request.ended for request in three_tiers.requests} == {"whole"}


@pytest.mark.django_db(transaction=True)
async def test_a_nearly_used_budget_is_answered_by_a_smaller_model(conversation, three_tiers: FakeClaude, monkeypatch):
    three_tiers.answer = Rules(pace=0)
    monkeypatch.setattr(budgets, "share_left", lambda user: 0.04)
    await ask(conversation, "dancers in Pune")
    assert (await produce_next()).tier == "haiku"
    await selection.close()


@pytest.mark.django_db
def test_a_director_fixes_the_tier_of_her_own_conversation(client, meera, kabir, conversation, settings):
    settings.ANTHROPIC_API_KEY = "sk"
    client.force_login(meera)
    posted = client.post(f"/chat/{conversation.pk}/tier/", {"tier": "opus"}, follow=True)
    assert '<option value="opus" selected>Claude Opus 5.5</option>' in posted.content.decode()
    assert Conversation.objects.get().tier == "opus"
    assert client.post(f"/chat/{conversation.pk}/tier/", {"tier": "gpt"}).status_code == 400
    client.force_login(kabir)
    assert client.post(f"/chat/{conversation.pk}/tier/", {"tier": "haiku"}).status_code == 404
    assert Conversation.objects.get().tier == "opus"
    client.force_login(meera)
    client.post(f"/chat/{conversation.pk}/tier/", {"tier": ""})
    assert Conversation.objects.get().tier == ""


@pytest.mark.django_db
def test_without_claude_there_is_nothing_to_choose(client, meera, conversation, settings):
    client.force_login(meera)
    settings.ANTHROPIC_API_KEY = "sk"
    assert 'name="tier"' in client.get(f"/chat/{conversation.pk}/").content.decode()
    settings.ANTHROPIC_API_KEY = ""
    assert 'name="tier"' not in client.get(f"/chat/{conversation.pk}/").content.decode()
