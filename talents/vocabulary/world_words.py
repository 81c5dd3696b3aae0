"""Countries as people call them, cities abroad, and what people call a look that somebody can portray."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

_COUNTRIES = {
    "IN": "india, indian, bharat, hindustan",
    "GB": "uk, u.k., united kingdom, britain, great britain, british, england, english citizen, scotland, wales, gb",
    "US": "us, u.s., usa, u.s.a., united states, america, american, the states",
    "CA": "canada, canadian",
    "AU": "australia, australian",
    "NZ": "new zealand, nz, kiwi",
    "AE": "uae, u.a.e., emirates, united arab emirates, emirati",
    "SA": "saudi, saudi arabia, ksa",
    "QA": "qatar, qatari",
    "OM": "oman, omani",
    "KW": "kuwait, kuwaiti",
    "BH": "bahrain, bahraini",
    "SG": "singapore, singaporean",
    "MY": "malaysia, malaysian",
    "TH": "thailand, thai",
    "ID": "indonesia, indonesian",
    "LK": "sri lanka, sri lankan",
    "NP": "nepal, nepali citizen",
    "BD": "bangladesh, bangladeshi",
    "PK": "pakistan, pakistani",
    "BT": "bhutan, bhutanese",
    "MV": "maldives",
    "MU": "mauritius, mauritian",
    "ZA": "south africa, south african",
    "KE": "kenya, kenyan",
    "NG": "nigeria, nigerian",
    "FR": "france, french citizen",
    "DE": "germany, german citizen",
    "ES": "spain, spanish citizen",
    "IT": "italy, italian",
    "IE": "ireland, irish",
    "NL": "netherlands, dutch, holland",
    "CH": "switzerland, swiss",
    "AT": "austria, austrian",
    "PT": "portugal, portuguese",
    "GR": "greece, greek",
    "PL": "poland, polish citizen",
    "CZ": "czech republic, czechia, czech",
    "HU": "hungary, hungarian",
    "SE": "sweden, swedish",
    "NO": "norway, norwegian",
    "DK": "denmark, danish",
    "RU": "russia, russian",
    "UA": "ukraine, ukrainian",
    "GE": "georgia",
    "TR": "turkey, turkish, türkiye, turkiye",
    "EG": "egypt, egyptian",
    "MA": "morocco, moroccan",
    "JP": "japan",
    "CN": "china",
    "KR": "south korea, korea",
    "HK": "hong kong",
    "VN": "vietnam, vietnamese",
    "PH": "philippines, filipino",
    "BR": "brazil, brazilian",
    "MX": "mexico, mexican",
    "UZ": "uzbekistan",
    "KZ": "kazakhstan",
}
COUNTRY_WORDS: dict[str, tuple[str, ...]] = {code: phrases(words) for code, words in _COUNTRIES.items()}
# Adjectives and bare letters name a country only where papers or a journey are spoken of.
CITIES_ABROAD: dict[str, tuple[str, ...]] = {
    "GB": ("london", "manchester", "birmingham", "edinburgh", "leicester"),
    "US": ("new york", "los angeles", "new jersey", "chicago", "hollywood", "nyc"),
    "AE": ("dubai", "abu dhabi", "sharjah"),
    "TH": ("bangkok", "phuket", "pattaya"),
    "ID": ("bali",),
    "FR": ("paris",),
    "DE": ("berlin",),
    "IT": ("rome", "milan"),
    "ES": ("madrid", "barcelona"),
    "CA": ("toronto", "vancouver"),
    "AU": ("sydney", "melbourne"),
    "TR": ("istanbul",),
    "NP": ("kathmandu",),
    "LK": ("colombo",),
    "CZ": ("prague",),
    "HU": ("budapest",),
    "KE": ("nairobi",),
    "ZA": ("cape town",),
    "MY": ("kuala lumpur",),
    "JP": ("tokyo",),
}
WORK_RIGHT_CUES = phrases(
    """
        right to work, right to work in, right to work in the, work permit, work permit for, work permits, work
        visa, work visas, work right, work right in, work rights, work rights in, work authorisation,
        work authorization, authorised to
        work, authorized to work, authorised to work in, authorized to work in, eligible to work, eligible to
        work in, allowed to work in, can work in, can legally work in, legally work in, legal to work in, able
        to work in, permitted to work in, visa sponsorship, no visa sponsorship, no visa sponsorship for,
        without visa sponsorship, sponsorship, work papers, work permit holder, visa status, no sponsorship, no
        sponsorship for, permanent resident, green card, pr card, can work in the, right to work for, working
        rights, working rights in, work legally in, permission to work, permission to work in, no visa needed,
        no visa needed for, citizen, citizenship, indefinite leave, leave to remain, settled status
        """
)
PORTRAYAL_WORDS: dict[str, tuple[str, ...]] = {
    "south_asian": phrases("south asian, south-asian, desi looking, indian looking, south asians"),
    "north_east_indian": phrases(
        """
        north east indian, north-east indian, northeast indian, north eastern looking, north-eastern looking,
        northeastern looking, north eastern features, north eastern look, north-eastern look, north east looking,
        northeast looking, north east look, northeast look, northeastern look, north-east looking, north east features
        """
    ),
    "east_asian": phrases(
        "east asian, east-asian, chinese looking, korean looking, japanese looking, oriental looking, east asians"
    ),
    "southeast_asian": phrases(
        "southeast asian, south east asian, south-east asian, thai looking, filipino looking, malay looking"
    ),
    "central_asian": phrases(
        "central asian, central-asian, afghan looking, uzbek looking, pathan looking, afghani looking"
    ),
    "middle_eastern": phrases(
        """
        middle eastern, middle-eastern, arab looking, arabic looking, persian looking, turkish looking, arab
        look, mena
        """
    ),
    "african": phrases("african, africans, african looking, black actor, black actors, african origin, afro"),
    "european": phrases(
        """
            european, europeans, caucasian, caucasians, firang, firangi, foreigner, foreigners, white european,
            gora angrez, foreign looking, foreigner looking, videshi, british looking, white foreigner, angrez,
            european looking, russian looking, foreign extras, foreign model, foreign models, western looking
            """
    ),
    "latin_american": phrases("latin american, latino, latina, hispanic, latin looking, latino looking"),
    "mixed": phrases(
        "mixed race, mixed heritage, mixed-race, biracial, half indian, anglo indian looking, mixed ethnicity"
    ),
}
