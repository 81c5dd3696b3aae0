"""Which Claude answers a question. The rules are on this page; the model of each tier is a setting.

1. The director's own choice for the conversation stands.
2. A pasted brief or a comparison is for Opus: much to weigh up at once.
3. Small talk, or a short line that goes on from what was said before, is for Haiku: quick and cheap.
4. Everything else is a search, for Sonnet.
5. Where less than 20 % of a budget is left, Sonnet is the most that rules 2 to 4 choose; below 5 %, Haiku.

The other tiers follow as fall-backs, the cheaper ones first; rule 5 holds for them too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from django.conf import settings

from chat.providers.base import Request

HAIKU, SONNET, OPUS = TIERS = ("haiku", "sonnet", "opus")  # from the cheapest to the dearest
FALLBACKS = {HAIKU: (SONNET, OPUS), SONNET: (HAIKU, OPUS), OPUS: (SONNET, HAIKU)}
# Of the budget nearest its end, the share below which this is the dearest tier.
STEPS_DOWN = ((0.05, HAIKU), (0.20, SONNET))

BRIEF_CHARACTERS = 400
BRIEF_LINES = 5
LINE_CHARACTERS = 80
COMPARISON = re.compile(
    r"\b(compar\w*|versus|vs|difference|pros and cons|weigh up|rank (these|them)|(who|which)( one)? is (the )?better"
    r"|better (fit|suited|choice)|(best|better) of (these|them|the two)|tulna|behtar|kaun zyada)\b"
    r"|तुलना|बेहतर",
    re.IGNORECASE,
)
SMALL_TALK = re.compile(
    r"^\W*(hi|hello|hey|namaste|namaskar|good (morning|afternoon|evening|night)|thanks?|thank you|shukriya|dhanyavaad"
    r"|ok(ay)?|great|perfect|nice|cool|bye|how are you|who are you|what can you do|help|नमस्ते|धन्यवाद|शुक्रिया)"
    r"( (there|castmatch|a lot|so much|very much|again))*\W*$",
    re.IGNORECASE,
)
FOLLOW_UP = re.compile(
    r"^\W*((same|only|just|and|but|also|without|what about|how about|next|more|show( me)? more|go on)\b"
    r"|(sirf|bas|aur|par)\b"
    r"|(और|सिर्फ़?|बस|वही)(\s|$))"
    r"|\b(him|her|them|those|these|the (first|second|third|fourth|fifth|last)( one)?|uske|unke|wahi)\b",
    re.IGNORECASE,
)

STEPPED_DOWN = "A budget is nearly used up, so a smaller Claude answers."


@dataclass(frozen=True)
class Choice:
    """`reason` says which rule chose it, `note` what the director must know of it."""

    tier: str
    model: str
    reason: str
    note: str = ""


async def route(request: Request) -> tuple[Choice, ...]:
    """The tier that shall answer, then those that may take its place. Asks the budgets if the request does not know."""
    from chat.usage import budgets  # it knows the models; the rules do not need them

    left = request.share_left
    return choose(request, await budgets.ashare_left(request.user_id) if left is None else left)


def choose(request: Request, share_left: float) -> tuple[Choice, ...]:
    """The rules. `share_left`: 1 nothing of the budget used, 0 nothing left. Each model comes once."""
    most = dearest(share_left)
    if request.tier in TIERS:
        tier, reason, note = request.tier, "chosen by the director", ""
        allowed: tuple[str, ...] = TIERS
    else:
        wanted, reason = by_question(request)
        tier, allowed = min(wanted, most, key=TIERS.index), TIERS[: TIERS.index(most) + 1]
        note = STEPPED_DOWN if tier != wanted else ""
        if tier != wanted:
            reason = f"{reason}, but a budget is nearly used up"
    others = [Choice(other, model(other), f"instead of {tier}") for other in FALLBACKS[tier] if other in allowed]
    return _once([Choice(tier, model(tier), reason, note), *others])


def every() -> tuple[Choice, ...]:
    """All that is set up, the cheapest first: for staff who check it."""
    return _once([Choice(tier, model(tier), "") for tier in TIERS])


def by_question(request: Request) -> tuple[str, str]:
    """Tier and reason by the words alone."""
    words = request.question.strip()
    if len(words) >= BRIEF_CHARACTERS or len(words.splitlines()) >= BRIEF_LINES:
        return OPUS, "a brief"
    if COMPARISON.search(words):
        return OPUS, "a comparison"
    if SMALL_TALK.search(words):
        return HAIKU, "small talk"
    if request.history and len(words) <= LINE_CHARACTERS and FOLLOW_UP.search(words):
        return HAIKU, "a follow-up"
    return SONNET, "a search"


def dearest(share_left: float) -> str:
    return next((tier for share, tier in STEPS_DOWN if share_left < share), OPUS)


def variable(tier: str) -> str:
    return f"ANTHROPIC_MODEL_{tier.upper()}"


def model(tier: str) -> str:
    return str(getattr(settings, variable(tier)))


def _once(choices: list[Choice]) -> tuple[Choice, ...]:
    """Two tiers may be set to the same model: it is asked once."""
    found: dict[str, Choice] = {}
    for choice in choices:
        found.setdefault(choice.model, choice)
    return tuple(found.values())
