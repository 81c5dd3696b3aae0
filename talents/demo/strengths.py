"""Skills of invented people. They come in bundles: who boxes also swims, who sings also dubs."""

from __future__ import annotations

from random import Random

from talents.demo.communities import Community

PERSONAS: dict[str, tuple[str, ...]] = {
    "athlete": (
        *("wrestling", "kabaddi", "cricket", "football", "hockey", "badminton", "basketball", "athletics", "boxing"),
        *("swimming", "tennis", "yoga", "gymnastics", "motorcycle", "cycling", "judo"),
    ),
    "fighter": (
        *("karate", "taekwondo", "mma", "stage_combat", "sword_fighting", "archery", "shooting", "parkour", "boxing"),
        *("horse_riding", "motorcycle", "rock_climbing", "kalaripayattu", "swimming", "car_driving"),
    ),
    "dancer": (
        *("kathak", "bharatanatyam", "bollywood_dance", "hip_hop", "contemporary", "salsa", "garba", "yoga"),
        *("dance", "ballet", "gymnastics", "skating", "odissi"),
    ),
    "musician": (
        *("singing", "hindustani_vocal", "guitar", "piano", "tabla", "harmonium", "flute", "drums", "rapping"),
        *("dubbing", "voice_over"),
    ),
    "comic": (*("stand_up", "improv", "comic_timing", "mimicry", "anchoring", "magic", "singing", "dance"),),
    "speaker": (*("debating", "anchoring", "voice_over", "dubbing", "singing", "improv", "sign_language"),),
    "stage": (*("mime", "puppetry", "stage_combat", "singing", "improv", "dance", "harmonium", "kathak"),),
    "everyday": (
        *("cooking", "car_driving", "motorcycle", "swimming", "painting", "pottery", "typing", "cycling", "surfing"),
        *("scuba", "cricket", "yoga", "sign_language"),
    ),
}
_NAMES = tuple(PERSONAS)
_LEVELS = ("beginner", "intermediate", "intermediate", "skilled", "skilled", "professional")
_EXPECTED_LEVELS = ("skilled", "skilled", "professional", "intermediate")


def skills_of(random: Random, community: Community, persona: str, expected: tuple[str, ...]) -> list[tuple[str, str]]:
    """(skill, level), best first; a blank level is unknown. `expected` skills are there and mostly well learned."""
    dice, choice = random.random, random.choice
    if not expected and dice() < 0.12:
        return []
    levels = {skill: choice(_EXPECTED_LEVELS) for skill in expected}
    if community.skills and dice() < 0.4:
        levels.setdefault(choice(community.skills), choice(_LEVELS))
    pool = PERSONAS[persona or choice(_NAMES)]
    for _ in range(int(dice() * 4.3)):
        levels.setdefault(choice(pool), choice(_LEVELS))
    if dice() < 0.4:
        levels.setdefault(choice(PERSONAS["everyday"]), choice(_LEVELS))
    return [(skill, level if dice() > 0.12 else "") for skill, level in levels.items()]
