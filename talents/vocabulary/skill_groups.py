"""Words for all skills of a kind: "martial arts", "an instrument", "who rides"."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

# Horses or motorcycles, where nothing else is named.
RIDES = phrases("ride, rides, riding, rider, riders, riding skills, rides well, ride well")
SKILL_GROUPS: dict[str, tuple[str, ...]] = {
    "martial arts": ("boxing", "karate", "taekwondo", "judo", "kalaripayattu", "mma"),
    "martial art": ("boxing", "karate", "taekwondo", "judo", "kalaripayattu", "mma"),
    "martial artist": ("boxing", "karate", "taekwondo", "judo", "kalaripayattu", "mma"),
    "martial artists": ("boxing", "karate", "taekwondo", "judo", "kalaripayattu", "mma"),
    "combat sports": ("wrestling", "boxing", "mma", "judo"),
    "combat sport": ("wrestling", "boxing", "mma", "judo"),
    "classical dance": ("kathak", "bharatanatyam", "odissi", "kuchipudi"),
    "classical dancer": ("kathak", "bharatanatyam", "odissi", "kuchipudi"),
    "classical dancers": ("kathak", "bharatanatyam", "odissi", "kuchipudi"),
    "indian classical dance": ("kathak", "bharatanatyam", "odissi", "kuchipudi"),
    "classical dance form": ("kathak", "bharatanatyam", "odissi", "kuchipudi"),
    "musician": ("guitar", "piano", "tabla", "flute", "harmonium", "drums"),
    "musicians": ("guitar", "piano", "tabla", "flute", "harmonium", "drums"),
    "musical instrument": ("guitar", "piano", "tabla", "flute", "harmonium", "drums"),
    "an instrument": ("guitar", "piano", "tabla", "flute", "harmonium", "drums"),
    **dict.fromkeys(RIDES, ("horse_riding", "motorcycle")),
    "any instrument": ("guitar", "piano", "tabla", "flute", "harmonium", "drums"),
}
GROUP_FORMS: dict[str, str] = {
    "martial arts": """, martial-arts, martialarts, trained martial artist, self defence, self defense,
        martial arts background, martial arts training, fight trained martial artist
        """,
    "classical dance": """
        classical dances, classical form, classical forms, indian classical form, classical style,
        indian classical dancer, indian classical dancers, indian classical, classically
        trained dancer, shastriya nritya, classical nritya, classical dance training,
        trained in classical dance, classical dance form, semi classical dancer
        """,
    "an instrument": """
        instrument, instruments, plays an instrument, play an instrument, any instrument, instrumentalist,
        instrumentalists, musical instruments, koi instrument, koi baaja, some instrument, plays instruments
        """,
}
