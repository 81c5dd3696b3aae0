"""How talents describe themselves. There is no field for caste, religion, skin tone, marital status or health."""

GENDERS = [("woman", "Woman"), ("man", "Man"), ("non_binary", "Non-binary"), ("self_described", "Self-described")]
BUILDS = [
    ("slim", "Slim"),
    ("athletic", "Athletic"),
    ("average", "Average"),
    ("muscular", "Muscular"),
    ("broad", "Broad"),
    ("plus", "Plus-size"),
]
HAIR_COLOURS = [
    ("black", "Black"),
    ("brown", "Brown"),
    ("grey", "Grey"),
    ("salt_pepper", "Salt and pepper"),
    ("white", "White"),
    ("coloured", "Coloured"),
]
HAIR_LENGTHS = [("bald", "Bald"), ("short", "Short"), ("medium", "Medium"), ("long", "Long")]
EYE_COLOURS = [("black", "Black"), ("brown", "Brown"), ("hazel", "Hazel"), ("green", "Green"), ("grey", "Grey")]
FACIAL_HAIR = [("clean", "Clean-shaven"), ("stubble", "Stubble"), ("moustache", "Moustache"), ("beard", "Beard")]
LICENCES = [("lmv", "Car (LMV)"), ("motorcycle", "Motorcycle with gear"), ("hmv", "Heavy vehicle (HMV)")]
UNIONS = [("cintaa", "CINTAA"), ("fwice", "FWICE affiliate"), ("sag_aftra", "SAG-AFTRA"), ("equity", "Equity")]
SCHOOLS = [
    ("nsd", "National School of Drama"),
    ("ftii", "FTII Pune"),
    ("bna", "Bhartendu Natya Akademi"),
    ("whistling_woods", "Whistling Woods"),
    ("drama_mumbai", "Drama School Mumbai"),
    ("kishore_namit", "Kishore Namit Kapoor Institute"),
    ("jeff_goldberg", "Jeff Goldberg Studio"),
    ("barry_john", "Barry John Acting Studio"),
    ("workshop", "Private workshops"),
]
