"""Countries as people call them, cities abroad, and what people call a look that somebody can portray."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

_COUNTRIES = {
    "IN": "india, indian, bharat, hindustan",
    "GB": "uk, u.k., united kingdom, britain, great britain, british, england, english citizen, scotland, wales, gb",
    "US": "us, u.s., usa, u.s.a., united states, america, american, the states",
    "CA": "canada, canadian",
    "AU": "australia, australian, aussie",
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
    "UZ": "uzbekistan, uzbek",
    "KZ": "kazakhstan, kazakh",
    "JO": "jordan, jordanian",
    "IL": "israel, israeli",
    "LB": "lebanon, lebanese",
    "IR": "iran, iranian",
    "IQ": "iraq, iraqi",
    "AF": "afghanistan, afghan",
    "TN": "tunisia, tunisian",
    "ET": "ethiopia, ethiopian",
    "GH": "ghana, ghanaian",
    "TZ": "tanzania, zanzibar",
    "UG": "uganda, ugandan",
    "RW": "rwanda",
    "ZW": "zimbabwe",
    "BW": "botswana",
    "NA": "namibia",
    "SC": "seychelles",
    "FJ": "fiji, fijian",
    "AZ": "azerbaijan",
    "AM": "armenia, armenian",
    "MN": "mongolia, mongolian",
    "TJ": "tajikistan",
    "KG": "kyrgyzstan",
    "MM": "myanmar, burma, burmese",
    "KH": "cambodia, cambodian",
    "LA": "laos",
    "TW": "taiwan, taiwanese",
    "BE": "belgium, belgian",
    "LU": "luxembourg",
    "FI": "finland, finnish",
    "IS": "iceland, icelandic",
    "EE": "estonia",
    "LV": "latvia",
    "LT": "lithuania",
    "RO": "romania, romanian",
    "BG": "bulgaria, bulgarian",
    "RS": "serbia, serbian",
    "HR": "croatia, croatian",
    "SI": "slovenia",
    "SK": "slovakia",
    "ME": "montenegro",
    "AL": "albania",
    "MT": "malta, maltese",
    "CY": "cyprus",
    "AR": "argentina, argentine",
    "CL": "chile, chilean",
    "PE": "peru, peruvian",
    "CO": "colombia, colombian",
    "CU": "cuba, cuban",
    "JM": "jamaica, jamaican",
    "TT": "trinidad, tobago",
    "GY": "guyana",
    "SR": "suriname",
}
COUNTRY_WORDS: dict[str, tuple[str, ...]] = {code: phrases(words) for code, words in _COUNTRIES.items()}
# Adjectives and bare letters name a country only where papers or a journey are spoken of.
CITIES_ABROAD: dict[str, tuple[str, ...]] = {
    "GB": phrases("london, manchester, birmingham, edinburgh, leicester, glasgow city, cardiff, belfast, yorkshire"),
    "US": ("new york", "los angeles", "new jersey", "chicago", "hollywood", "nyc"),
    "AE": ("dubai", "abu dhabi", "sharjah"),
    "TH": ("bangkok", "phuket", "pattaya", "krabi", "chiang mai"),
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
    "JP": ("tokyo", "kyoto", "osaka"),
    "SG": ("sentosa",),
    "CN": ("beijing", "shanghai"),
    "KR": ("seoul",),
    "VN": ("hanoi", "da nang"),
    "AZ": ("baku",),
    "GE": ("tbilisi",),
    "UZ": ("tashkent", "samarkand"),
    "KZ": ("almaty",),
    "JO": ("amman", "petra"),
    "EG": ("cairo",),
    "MA": ("marrakech", "marrakesh", "casablanca"),
    "QA": ("doha",),
    "OM": ("muscat",),
    "SA": ("riyadh", "jeddah"),
    "BD": ("dhaka",),
    "BT": ("thimphu", "paro"),
    "MV": ("male atoll",),
    "GR": ("athens", "santorini"),
    "PT": ("lisbon",),
    "NL": ("amsterdam",),
    "CH": ("zurich", "interlaken"),
    "AT": ("vienna", "salzburg"),
    "IE": ("dublin",),
    "RU": ("moscow",),
    "PL": ("warsaw",),
}


def _people(nations: str, *, british: bool = False) -> tuple[str, ...]:
    """ "Korean heritage", "of Nepali descent"; `british`: those whose "British Indian" is one word for both."""
    tails = phrases("looking, heritage, origin, descent, background, ethnicity, features, extraction, roots, parentage")
    heads = [f"{verb} {to}" for verb in ("pass", "passes") for to in ("as", "for", "as an", "for a", "for an")]
    heads += phrases("looks, look, could be, can be, could play, can play, plays as, play as, passable as")
    told = [f"{nation} {tail}" for nation in phrases(nations) for tail in tails]
    told += [f"{head} {nation}" for nation in phrases(nations) for head in heads]
    homes = phrases("british, british-, american, canadian, scottish, australian") if british else ()
    told += [f"{home.rstrip('-')} {nation}" for nation in phrases(nations) for home in homes]
    told += [f"{nation} american" for nation in phrases(nations) if british]
    return tuple(told)


# Where somebody's people are from, before whom she plays: "Arab sheikh", "Chinese chef", "Russian girls".
NATIONALITIES: dict[str, tuple[str, ...]] = {
    "east_asian": phrases("chinese, korean, taiwanese, mongolian, tibetan"),
    "southeast_asian": phrases("thai, filipino, filipina, malay, indonesian, vietnamese, burmese, singaporean"),
    "central_asian": phrases("afghan, afghani, uzbek, kazakh, tajik"),
    "middle_eastern": phrases("arab, persian, iranian, turkish, lebanese, egyptian, emirati, kurdish, irani, iraqi"),
    "african": phrases("nigerian, ghanaian, kenyan, ethiopian, somali, ugandan, zimbabwean"),
    "european": phrases(
        "russian, irish, italian, scandinavian, ukrainian, polish, swedish, dutch, portuguese, greek, norwegian, danish"
    ),
    "latin_american": phrases("mexican, brazilian, colombian, cuban, argentinian"),
}
PORTRAYAL_WORDS: dict[str, tuple[str, ...]] = {
    "south_asian": (
        *phrases(
            """
            south asian, south-asian, desi looking, south asians, british asian, british-asian, asian british,
            scottish asian
            """
        ),
        *_people("indian, pakistani, bangladeshi, sri lankan, nepali, nepalese", british=True),
    ),
    "north_east_indian": phrases(
        """
        north east indian, north-east indian, northeast indian, north eastern looking, north-eastern looking,
        northeastern looking, north eastern features, north eastern look, north-eastern look, north east looking,
        northeast looking, northeastern, north-eastern, northeasterner, north-easterner, northeastern features,
        north-eastern features, northeast features, north east look, northeast look,
        northeastern look, north-east looking, north east features
        """
    ),
    "east_asian": phrases(
        "east asian, east-asian, oriental looking, east asians, british chinese, chinese american, korean american"
    )
    + _people("chinese, korean, japanese, taiwanese, mongolian, tibetan"),
    "southeast_asian": phrases("southeast asian, south east asian, south-east asian, southeast asians")
    + _people("thai, filipino, malay, indonesian, vietnamese, burmese, singaporean"),
    "central_asian": phrases("central asian, central-asian, pathan looking, afghani looking")
    + _people("afghan, uzbek, kazakh, tajik, pashtun"),
    "middle_eastern": phrases(
        """
        middle eastern, middle-eastern, arabic looking, arab look, mena
        """
    )
    + _people("arab, persian, iranian, turkish, lebanese, egyptian, emirati, kurdish"),
    "african": phrases(
        """
        african, africans, black actor, black actors, afro, black british, black american, african american,
        african-american, afro-caribbean, afro caribbean, west african, east african, caribbean heritage, siddi
        """
    )
    + _people("african, nigerian, ghanaian, kenyan, ethiopian, somali"),
    "european": phrases(
        """
            european, europeans, caucasian, caucasians, firang, firangi, foreigner, foreigners, white european,
            gora angrez, foreign looking, foreigner looking, videshi, white foreigner, angrez, white british,
            white american, foreign extras, foreign model, foreign models, western looking
            """
    )
    + _people(
        "european, russian, british, english, irish, italian, french, german, scandinavian, caucasian, ukrainian"
    ),
    "latin_american": phrases("latin american, latino, latina, hispanic, latin looking, latino looking"),
    "mixed": phrases(
        "mixed race, mixed heritage, mixed-race, biracial, half indian, anglo indian looking, mixed ethnicity, "
        "dual heritage, anglo indian, "
        "mixed parentage, half british, half white, eurasian"
    ),
}
