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

# --- What people write -----------------------------------------------------------------------------------------------
GENDER_WORDS: dict[str, tuple[str, ...]] = {
    "woman": (
        "woman", "women", "womens", "womans", "female", "females", "lady", "ladies", "girl", "girls", "gal", "gals",
        "actress", "actresses", "ladki", "ladkiyan", "ladkiya", "ladkiyon", "larki", "larkiyan", "ladkee", "aurat",
        "auratein", "aurten", "auraton", "mahila", "mahilayen", "mahilaen", "stree", "kanya", "yuvati", "chhori",
        "chori", "kudi", "mulgi", "meye", "female actor", "female actors", "female lead", "heroine", "heroines",
        "trans woman", "trans women", "leading lady", "chick", "lass", "damsel", "ladkiyaan", "female talent",
    ),
    "man": (
        "man", "men", "mens", "male", "males", "guy", "guys", "boy", "boys", "lad", "lads", "gentleman", "gentlemen",
        "dude", "dudes", "bloke", "chap", "chaps", "fella", "ladka", "ladke", "ladkon", "larka", "larke", "aadmi",
        "admi", "aadmiyon", "mard", "purush", "chhora", "chora", "munda", "munde", "mulga", "male actor", "male actors",
        "male lead", "leading man", "trans man", "trans men", "launda", "laundey", "bandaa", "male talent", "yuvak",
    ),
    "non_binary": ("non-binary", "nonbinary", "non binary", "enby", "genderqueer", "gender fluid", "genderfluid",
                   "gender queer", "nb"),
}  # fmt: skip
# Words for a part that can only be of one gender.
ROLE_GENDER: dict[str, tuple[str, ...]] = {
    "woman": (
        "mother", "mothers", "mom", "mum", "mummy", "maa", "mata", "amma", "aai", "aunty", "auntie", "aunt", "bua",
        "chachi", "mausi", "maami", "mami", "dadi", "nani", "grandmother", "grandma", "granny", "sister", "sisters",
        "behen", "behan", "didi", "wife", "wives", "patni", "biwi", "daughter", "daughters", "beti", "bahu",
        "daughter-in-law", "mother-in-law", "saas", "bride", "brides", "dulhan", "queen", "rani", "maharani",
        "girlfriend", "housewife", "homemaker", "waitress", "policewoman", "nun", "princess", "rajkumari", "goddess",
        "devi", "vamp", "bhabhi", "widow", "vidhwa", "businesswoman", "bai", "kaamwali", "air hostess", "sarpanch ji",
        "schoolgirl", "single mother", "single mom", "saleswoman", "mother type", "maa type", "nanad", "sali", "saheli",
    ),
    "man": (
        "father", "fathers", "dad", "papa", "pita", "baap", "baba", "uncle", "uncles", "chacha", "kaka", "mama",
        "mamaji", "dada", "dadaji", "nana", "nanaji", "grandfather", "grandpa", "grandad", "brother", "brothers", "bhai",
        "bhaiya", "husband", "husbands", "pati", "son", "sons", "beta", "son-in-law", "damaad", "father-in-law",
        "sasur", "groom", "dulha", "king", "raja", "maharaja", "boyfriend", "policeman", "waiter", "prince", "jija",
        "rajkumar", "widower", "businessman", "salesman", "pandit", "priest", "dadu", "schoolboy", "single father",
        "single dad", "watchman", "postman", "pehelwan type", "devar", "landlord", "zamindar", "thakur saab",
    ),
}  # fmt: skip
# Parts that tell an age where none was given: (words, from, to).
ROLE_AGES: tuple[tuple[tuple[str, ...], int | None, int | None], ...] = (
    (("dadi", "nani", "grandmother", "grandma", "granny", "dadaji", "nanaji", "grandfather", "grandpa", "grandad", "dadu"),
     55, None),
    (("elderly", "senior citizen", "senior citizens", "buzurg", "budha", "boodha", "budhi", "boodhi", "old man", "old woman",
      "old lady", "old men", "old women", "aged"), 60, None),
    (("middle aged", "middle-aged", "middle age", "adhed", "adhed umar"), 40, 55),
    (("teenager", "teenagers", "teen", "teens", "teenage", "in their teens", "kishor", "kishori"), 13, 19),
    (("child", "children", "kid", "kids", "child artist", "child artists", "bachcha", "bachche", "bachchi", "bacha",
      "bacche", "bachi", "little girl", "little boy"), None, 12),
    (("college student", "college students", "college girl", "college boy", "college going", "college kid"), 18, 23),
)  # fmt: skip
BUILD_WORDS: dict[str, tuple[str, ...]] = {
    "slim": ("slim", "slender", "lean", "skinny", "thin", "patli", "patla", "dubla", "dubli", "petite", "slim build",
             "dubla patla", "dubli patli", "size zero", "slim body"),
    "athletic": ("athletic", "athletic build", "athletic body", "sporty", "sporty build", "fit", "fit body", "toned",
                 "athletic physique", "gym fit", "physically fit", "sporty body"),
    "average": ("average build", "medium build", "normal build", "average body", "regular build"),
    "muscular": ("muscular", "muscular build", "muscled", "bodybuilder", "body builder", "ripped", "six pack",
                 "six-pack", "six pack abs", "muscly", "well built", "well-built", "jacked", "hatta katta", "gym body",
                 "beefy", "buff"),
    "broad": ("broad", "broad build", "broad-shouldered", "broad shouldered", "broad shoulders", "heavy built",
              "heavyset", "heavy-set", "stocky", "burly", "bulky", "heavy build", "hefty"),
    "plus": ("plus size", "plus-size", "plus sized", "plus-sized", "curvy", "chubby", "fat", "overweight", "moti", "mota",
             "motu", "healthy build", "full figured", "full-figured", "voluptuous", "plump", "gol matol", "on the heavier side"),
}  # fmt: skip
HAIR_LENGTH_WORDS: dict[str, tuple[str, ...]] = {
    "bald": ("bald", "ganja", "shaved head", "takla", "bald head", "shaven head", "clean head", "baldie", "balding"),
    "short": ("short hair", "short haired", "short-haired", "chhote baal", "chote baal", "cropped hair", "pixie cut",
              "buzz cut", "crew cut", "short hairs", "boy cut", "bob cut"),
    "medium": ("medium hair", "medium length hair", "shoulder length hair", "shoulder-length hair", "medium-length hair"),
    "long": ("long hair", "long haired", "long-haired", "lambe baal", "lambe baalon", "long hairs", "long locks",
             "waist length hair", "waist-length hair", "lambe bal"),
}  # fmt: skip
HAIR_COLOUR_WORDS: dict[str, tuple[str, ...]] = {
    "black": ("black hair", "black haired", "dark hair", "kaale baal", "kale baal", "black-haired", "dark haired"),
    "brown": ("brown hair", "brown haired", "brunette", "brown-haired"),
    "grey": ("grey hair", "gray hair", "grey haired", "gray haired", "grey-haired", "gray-haired", "greying", "graying",
             "greying hair", "silver hair", "silver haired", "silver-haired", "grey beard", "gray beard", "grey"),
    "salt_pepper": ("salt and pepper", "salt & pepper", "salt and pepper hair", "salt-and-pepper", "salt n pepper",
                    "salt and pepper look", "salt & pepper hair", "salt-and-pepper hair", "khichdi baal",
                    "salt and pepper beard", "salt pepper"),
    "white": ("white hair", "white haired", "white-haired", "safed baal", "white beard"),
    "coloured": ("coloured hair", "colored hair", "dyed hair", "blonde", "red hair", "highlights", "blonde hair", "pink hair",
                 "blue hair", "streaked hair", "hair colour"),
}  # fmt: skip
# "Grey beard" says something of the hair's colour and of the beard.
BEARD_COLOURS = frozenset({"grey beard", "gray beard", "white beard", "salt and pepper beard"})
FACIAL_HAIR_WORDS: dict[str, tuple[str, ...]] = {
    "clean": ("clean shaven", "clean-shaven", "cleanshaven", "clean shave", "clean shaved", "no facial hair", "beardless",
              "without facial hair", "clean shaven look", "clean face", "clean-shaved", "chikna"),
    "stubble": ("stubble", "stubbled", "five o'clock shadow", "light beard", "halki dadhi", "scruff", "scruffy"),
    "moustache": ("moustache", "mustache", "moustaches", "mustaches", "mooch", "moochh", "moonch", "muchh", "mush",
                  "moustachioed", "handlebar moustache", "mustached", "moustached", "muche", "mooche", "moochein", "tache"),
    "beard": ("beard", "beards", "bearded", "dadhi", "daadhi", "full beard", "thick beard", "long beard", "dari", "daari",
              "goatee", "french beard", "dadi mooch", "beard look", "bearded look", "lambi dadhi"),
}  # fmt: skip
LICENCE_WORDS: dict[str, tuple[str, ...]] = {
    "lmv": ("driving licence", "driving license", "car licence", "car license", "lmv", "driver's licence", "dl",
            "driver's license", "drivers licence", "drivers license", "lmv licence", "lmv license", "four wheeler licence",
            "4 wheeler licence"),
    "motorcycle": ("motorcycle licence", "motorcycle license", "bike licence", "bike license", "two wheeler licence",
                   "two wheeler license", "two-wheeler licence", "mcwg", "two-wheeler license"),
    "hmv": ("hmv", "heavy licence", "heavy license", "heavy vehicle licence", "heavy vehicle license", "truck licence",
            "truck license", "hmv licence", "hmv license", "commercial licence", "bus licence"),
}  # fmt: skip
UNION_WORDS: dict[str, tuple[str, ...]] = {
    "cintaa": ("cintaa", "cinta", "cintaa card", "cintaa member", "cintaa members", "cintaa card holder"),
    "fwice": ("fwice", "fwice card", "fwice member", "fwice affiliate"),
    "sag_aftra": ("sag", "sag-aftra", "sag aftra", "sagaftra", "aftra"),
    "equity": ("equity", "equity card", "equity member", "uk equity", "british equity"),
}
SCHOOL_WORDS: dict[str, tuple[str, ...]] = {
    "nsd": ("nsd", "national school of drama", "nsd alumni", "nsd graduate", "nsdian", "nsd pass out", "nsd passout"),
    "ftii": ("ftii", "film institute pune", "film and television institute", "ftii alumni"),
    "bna": ("bna", "bhartendu natya akademi", "bhartendu", "bhartendu natya academy", "bharatendu"),
    "whistling_woods": ("whistling woods", "wwi", "whistling woods international"),
    "drama_mumbai": ("drama school mumbai", "dsm", "drama school"),
    "kishore_namit": ("kishore namit", "kishore namit kapoor", "namit kapoor", "kishore namit kapoor institute"),
    "jeff_goldberg": ("jeff goldberg", "jeff goldberg studio"),
    "barry_john": ("barry john", "barry john studio", "barry john acting studio"),
    "workshop": ("private workshops", "acting workshop", "acting workshops", "workshops"),
}
TATTOO_WORDS = ("tattoo", "tattoos", "tatoo", "tatoos", "tattooed", "visible tattoo", "visible tattoos", "tatto", "tattos",
                "godna", "ink", "inked", "any tattoos", "visible ink", "any visible tattoos", "visible tatoo",
                "visible tatoos")  # fmt: skip
PASSPORT_WORDS = ("passport", "valid passport", "passport holder", "current passport", "passport ready", "passport holders",
                  "passport in hand", "indian passport")  # fmt: skip
