"""Languages and accents of invented people: they follow from where somebody is from and where she works."""

from __future__ import annotations

from random import Random

from talents.demo.communities import Community

_ENGLISH = ("B1", "B2", "B2", "C1", "C1", "C1", "C2")
_HINDI = ("B1", "B2", "C1", "C1", "C2")
_MARATHI_OF_MUMBAI = ("A2", "A2", "B1", "B1", "B2", "C1")
_FOREIGN = ("fr", "es", "de", "ar", "ja")
_METRO = frozenset(("mumbai", "navi_mumbai", "thane", "pune"))
_ABROAD = ("rp", "general_american", "general_american", "new_york", "australian", "glasgow")


def languages_of(random: Random, community: Community, city: str) -> list[tuple[str, str]]:
    """(language, level); a blank level is unknown. Nobody's languages are known in one case of ten."""
    dice, choice = random.random, random.choice
    if dice() < 0.1:
        return []
    levels = {community.languages[0]: "native"}
    for language in community.languages[1:]:
        if dice() < 0.7:
            levels[language] = "native" if language == "hi" or dice() < 0.5 else choice(("B2", "C1", "C2"))
    if "hi" not in levels and dice() < 0.9:
        levels["hi"] = choice(_HINDI)
    if "en" not in levels and dice() < 0.88:
        levels["en"] = choice(_ENGLISH)
    if "mr" not in levels and city in _METRO and dice() < 0.35:
        levels["mr"] = choice(_MARATHI_OF_MUMBAI)
    if dice() < 0.05:
        levels[choice(_FOREIGN)] = choice(("A1", "A2", "B1", "B2"))
    return [(language, level if dice() > 0.12 else "") for language, level in levels.items()]


def accents_of(random: Random, community: Community, city: str) -> list[tuple[str, str]]:
    """(accent, level); none at all means that nobody has asked."""
    dice, choice = random.random, random.choice
    if dice() < 0.15:
        return []
    levels = {accent: choice(("native", "native", "strong")) for accent in community.accents if dice() < 0.75}
    if city in _METRO and "bambaiya" not in levels and dice() < 0.3:
        levels["bambaiya"] = choice(("workable", "strong"))
    if dice() < 0.3:
        levels.setdefault("neutral_indian", choice(("strong", "native")))
    if dice() < 0.08:
        levels[choice(_ABROAD)] = choice(("workable", "workable", "strong"))
    return [(accent, level if dice() > 0.12 else "") for accent, level in levels.items()]
