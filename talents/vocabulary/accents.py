"""How people name accents, how strong they are, and the words that make a name one."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

ACCENT_ALIASES: dict[str, tuple[str, ...]] = {
    "bambaiya": ("bambaiyya", "bombaiya", "mumbaiya", "mumbaiyya", "tapori", "bombay", "mumbai"),
    "lucknowi": (
        "lakhnavi",
        "lakhnawi",
        "lucknavi",
        "lucknawi",
        "lakhnawi tehzeeb",
        "lucknowi tehzeeb",
        "lucknawi tehzeeb",
        "lucknow",
        "awadhi",
    ),
    "bihari": ("bihar", "patna"),
    "haryanvi": ("haryana", "hariyanvi", "haryanavi"),
    "punjabi": ("punjab", "panjabi"),
    "delhi": ("dilli", "dilliwala", "delhiite"),
    "rajasthani": ("rajasthan", "marwari", "marwadi"),
    "hyderabadi": phrases(
        """dakhni, dakkhani, dakkani, deccani, hyderabad, hyderabadi dakhni, hydrabadi dakhni, hyderabadi dakkhani,
        dakhni hyderabadi, hyderabadi urdu, deccani urdu, dakhni urdu"""
    ),
    "bengali": ("bangla", "bong", "calcutta", "kolkata"),
    "south_indian": phrases(
        "south, madrasi, tamil, malayali, mallu, south indian, malayalam, kannada, telugu, kannadiga, kerala, malayalee"
    ),
    "gujarati": ("gujju", "gujrati"),
    "marathi": ("maharashtrian",),
    "pahadi": ("pahari", "kumaoni", "garhwali", "himachali"),
    "bhojpuri": ("purabiya", "purvanchali", "eastern up"),
    "neutral_indian": ("neutral", "neutral english", "indian english", "neutral indian"),
    "rp": phrases(
        """
        brit, british, posh brit, received pronunciation, rp english, english english, queens english, uk, bbc
        """
    ),
    "glasgow": ("glaswegian", "scottish", "scots"),
    "general_american": ("american", "us", "usa", "gen am", "genam", "general american"),
    "new_york": ("brooklyn", "nyc"),
    "australian": ("aussie",),
}
# Short forms that are an accent's before the word for one: "raj accent".
ACCENT_SHORTS: dict[str, tuple[str, ...]] = {
    "rajasthani": ("raj", "marw"),
    "marathi": ("mar", "maha"),
    "gujarati": ("guj",),
    "punjabi": ("pun", "punj"),
    "bengali": ("ben", "beng"),
    "haryanvi": ("har", "hary"),
    "bhojpuri": ("bhoj",),
    "hyderabadi": ("hyd", "hyderabad"),
    "south_indian": ("south ind", "tam", "mal", "tel", "kan"),
}
# Accents that are only ever accents: the word alone is enough.
ACCENT_ONLY = frozenset(
    phrases(
        """
        bambaiya, lucknowi, hyderabadi, pahadi, bihari, rp, dakhni, dakkhani, dakkani, deccani, general american,
        bambaiyya, bombaiya, mumbaiya, mumbaiyya, lakhnavi, lakhnawi, lucknavi, lucknawi, glaswegian, purabiya,
        brooklyn, received pronunciation
        """
    )
)
# How well a language is spoken, where there is no accent of that name: "clear Urdu diction".
DICTION = phrases("diction, pronunciation, talaffuz, talaffuz ke saath, uchcharan, enunciation, articulation")
ACCENT_NOUNS = DICTION + phrases(
    """
    touch, flavour, flavor, tadka,
    touch in the speech, touch in speech, touch in his speech, touch in her speech, touch to the speech, tinge,
    lilt, drawl, inflection, intonation, brogue, cadence, touch in his hindi, touch in her hindi, touch in hindi, ka
    touch, touch in the voice,
    slang, lingo,
    accent, accents, accented, lehja, lehza, lahja, lehje, dialect, twang, boli, tone
    """
)
ACCENT_LEVEL_WORDS: dict[str, tuple[str, ...]] = {
    "workable": phrases(
        """
        workable, passable, light, slight, basic, thoda, thoda sa, halka, halka sa, halki, halki si, decent, mild,
        hint of, a hint of, touch of, a touch of, slight hint of, subtle, faint, soft, some, a bit of, a little,
        manageable, attempt at, trace of, a trace of
        """
    ),
    "strong": phrases(
        """
        strong at least, strong minimum,
        strong, broad, pronounced, marked, distinct, deep, full, full-on, pucca, theth, ekdum, believable,
        convincing, thick, heavy, good, authentic, proper, solid, credible, pakka, tagda, perfect, fluent, asli,
        genuine, spot on, excellent
        """
    ),
    "native": ("native", "natural", "born", "native level", "native sounding", "first language", "mother tongue"),
}
