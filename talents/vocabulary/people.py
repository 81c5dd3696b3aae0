"""How talents describe themselves. There is no field for caste, religion, skin tone, marital status or health."""

from talents.vocabulary.phrases import phrases

GENDERS = [
    ("woman", "Woman"),
    ("man", "Man"),
    ("non_binary", "Non-binary"),
    ("self_described", "Self-described"),
]
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
HAIR_TYPES = [("straight", "Straight"), ("wavy", "Wavy"), ("curly", "Curly"), ("coily", "Coily")]
EYE_COLOURS = [
    ("black", "Black"),
    ("brown", "Brown"),
    ("hazel", "Hazel"),
    ("green", "Green"),
    ("blue", "Blue"),
    ("grey", "Grey"),
]
FACIAL_HAIR = [
    ("clean", "Clean-shaven"),
    ("stubble", "Stubble"),
    ("moustache", "Moustache"),
    ("beard", "Beard"),
]
MARK_KINDS = [("tattoo", "Tattoo"), ("piercing", "Piercing"), ("scar", "Scar")]
MARK_PLACES = [
    ("face", "Face"),
    ("ear", "Ear"),
    ("nose", "Nose"),
    ("neck", "Neck"),
    ("shoulder", "Shoulder"),
    ("upper_arm", "Upper arm"),
    ("forearm", "Forearm"),
    ("hand", "Hand"),
    ("chest", "Chest"),
    ("back", "Back"),
    ("stomach", "Stomach"),
    ("leg", "Leg"),
    ("foot", "Foot"),
]
# What somebody says she can portray; never read from a photo or a name, and shown only with her consent.
PORTRAYALS = [
    ("south_asian", "South Asian"),
    ("north_east_indian", "North-East Indian"),
    ("east_asian", "East Asian"),
    ("southeast_asian", "South-East Asian"),
    ("central_asian", "Central Asian"),
    ("middle_eastern", "Middle Eastern"),
    ("african", "African"),
    ("european", "European"),
    ("latin_american", "Latin American"),
    ("mixed", "Mixed heritage"),
]
VEHICLES = [("car", "Car"), ("motorcycle", "Motorcycle"), ("scooter", "Scooter"), ("bicycle", "Bicycle")]
LICENCES = [
    ("lmv", "Car (LMV)"),
    ("motorcycle", "Motorcycle with gear"),
    ("hmv", "Heavy vehicle (HMV)"),
    ("stunt", "Stunt"),
    ("pilot", "Pilot"),
]
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

# --- What people write -----------------------------------------------------------------------------------------------
_GENARIANS = ("quinqua", "sexa", "septua", "octo", "nona")
# Parts that tell an age where none was given: (words, from, to).
ROLE_AGES: tuple[tuple[tuple[str, ...], int | None, int | None], ...] = (
    (
        phrases(
            """
        dadi, nani, grandmother, grandma, granny, grandmum, granddad, dadaji, nanaji, grandfather, grandpa, grandad,
        dadu, daadi, naani, aaji, thakuma, ajoba, nani ji, dadi ji, grandparents
        """
        ),
        55,
        None,
    ),
    (
        phrases(
            """
        elderly, senior citizen, senior citizens, buzurg, budha, boodha, budhi, boodhi, old man, old woman,
        old lady, old men, old women, aged
        """
        ),
        60,
        None,
    ),
    (("middle aged", "middle-aged", "middle age", "adhed", "adhed umar"), 40, 55),
    *(((f"{word}genarian",), 40 + 10 * at, 49 + 10 * at) for at, word in enumerate(_GENARIANS, start=1)),
    (("pensioner", "pensioners", "retiree", "retirees", "retirement age", "of retirement age"), 60, None),
    (("toddler", "toddlers"), 1, 3),
    (("newborn", "newborns", "new born", "infant", "infants"), 0, 1),
    (("tween", "tweens", "preteen", "preteens", "pre-teen", "pre-teens"), 9, 12),
    (("minor girl", "minor girls", "minor boy", "minor boys", "minor ladki", "minor ladka"), None, 17),
    (("late teens", "late teen"), 17, 19),
    (("early teens", "early teen"), 13, 14),
    (("mid teens", "mid teen"), 15, 16),
    (("teenager", "teenagers", "teen", "teens", "teenage", "in their teens", "kishor", "kishori"), 13, 19),
    (
        phrases(
            """
        baccha, child, children, kid, kids, child artist, child artists, bachcha, bachche, bachchi, bacha, bacche,
        bachi,
        little girl, little boy, little girls, little boys
        """
        ),
        None,
        12,
    ),
    (("college student", "college students", "college girl", "college boy", "college going", "college kid"), 18, 23),
)
ADULTS_ONLY = phrases(
    """
    adults only, adult only, only adults, no minors, minors not allowed, not a minor, no minor, adult cast only,
    adults please, no under 18s, minors nahi, must be adults, must be an adult, should be an adult, not minors
    """
)
BY_LAW = phrases(
    """
        legal, legally, legal age, of legal age, by law, age proof, id proof, proof of age, real, really,
        actually, in reality, legal drinking age, regulatory, compliance, on paper, as per id, by id, over age,
        age verified, verified
        """
)
# Phrases of their own, as no child is cast in them.
REGULATED_ADS = {"alcohol": phrases("liquor ad, alcohol ad"), "tobacco": phrases("cigarette ad, tobacco ad")}
REGULATED_WORDS = phrases("drinking, pub scene, casino, gambling, smoking")
_LICENCES = {
    "lmv": """
        driving licence, car licence, lmv, dl, driver's licence, drivers licence, lmv licence, four wheeler licence,
        4 wheeler licence, light motor vehicle licence
        """,
    "motorcycle": """
        motorcycle licence, bike licence, two wheeler licence, two-wheeler licence, mcwg, 2 wheeler licence,
        geared bike licence, motorbike licence, scooter licence
        """,
    "hmv": """
        hmv, heavy licence, heavy vehicle licence, truck licence, hmv licence, commercial licence, bus licence,
        heavy duty licence, lorry licence, commercial driving licence, transport licence, heavy motor vehicle licence
        """,
    "stunt": "stunt licence, stunt card, stunt association card, stunt licensed",
    "pilot": """
        pilot licence, pilot's licence, licensed pilot, cpl, cpl licence,
        ppl licence, atpl, flying licence, commercial pilot licence, commercial pilot,
        commercial pilot's licence, private pilot licence, pilots licence
        """,
}
LICENCE_WORDS: dict[str, tuple[str, ...]] = {
    code: (*phrases(said), *phrases(said.replace("licence", "license"))) for code, said in _LICENCES.items()
}
UNION_WORDS: dict[str, tuple[str, ...]] = {
    "cintaa": phrases("cintaa, cinta, cintaa card, cintaa member, cintaa members, cintaa card holder"),
    "fwice": phrases("fwice, fwice card, fwice member, fwice affiliate"),
    "sag_aftra": phrases("sag, sag-aftra, sag aftra, sagaftra, aftra, screen actors guild, actors guild"),
    "equity": phrases("equity, equity card, equity member, uk equity, british equity, actors' equity, actors equity"),
}
# "The union" of a Mumbai set is one of these.
ANY_UNION = ("cintaa", "fwice")
ANY_UNION_WORDS = phrases(
    """
    the union, union member, union members, union card, union card holder, union artists, unionised, in the
    union, union only
    """
)
SCHOOL_WORDS: dict[str, tuple[str, ...]] = {
    "nsd": phrases(
        """
        nsd, national school of drama, nsd delhi, nsd new delhi, nsd grad, nsd repertory,
        nsd alumni, nsd graduate, nsdian, nsd pass out, nsd passout
        """
    ),
    "ftii": (
        "ftii",
        "ftii graduate",
        "ftii grad",
        "ftii passout",
        "ftii pass out",
        "film institute pune",
        "film and television institute",
        "ftii alumni",
    ),
    "bna": (
        "bna",
        "bna lucknow",
        "bna graduate",
        "bna passout",
        "bna alumni",
        "bhartendu natya akademi",
        "bhartendu",
        "bhartendu natya academy",
        "bharatendu",
    ),
    "whistling_woods": (
        "whistling woods",
        "whistling woods mumbai",
        "ww film school",
        "wwi",
        "whistling woods international",
    ),
    "drama_mumbai": ("drama school mumbai", "dsm", "drama school"),
    "kishore_namit": phrases(
        """
        kishore namit, kishor namit, kishor namit kapoor, kishore namit kapoor, namit kapoor,
        kishore namit kapoor institute
        """
    ),
    "jeff_goldberg": ("jeff goldberg", "jeff goldberg studio"),
    "barry_john": ("barry john", "barry john studio", "barry john acting studio"),
    "workshop": phrases(
        """
        private workshops, acting workshop, acting workshops, theatre workshops, acting classes, workshop training,
        workshop trained, workshop-trained, trained in workshops, trained through workshops, private workshop
        """
    ),
}
PASSPORT_WORDS = phrases(
    """
    passport, valid passport, passport holder, current passport, passport ready, passport holders, passport in hand,
    indian passport
    """
)
