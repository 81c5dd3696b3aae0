"""Cities of India that casting works with, and the regions (ISO 3166-2) they lie in."""

from talents.vocabulary.phrases import phrases

REGIONS = [
    ("IN-MH", "Maharashtra"),
    ("IN-DL", "Delhi"),
    ("delhi_ncr", "Delhi NCR"),
    ("IN-HR", "Haryana"),
    ("IN-UP", "Uttar Pradesh"),
    ("IN-UK", "Uttarakhand"),
    ("IN-PB", "Punjab"),
    ("IN-CH", "Chandigarh"),
    ("IN-RJ", "Rajasthan"),
    ("IN-GJ", "Gujarat"),
    ("IN-MP", "Madhya Pradesh"),
    ("IN-CG", "Chhattisgarh"),
    ("IN-BR", "Bihar"),
    ("IN-JH", "Jharkhand"),
    ("IN-WB", "West Bengal"),
    ("IN-OD", "Odisha"),
    ("IN-AS", "Assam"),
    ("IN-MN", "Manipur"),
    ("IN-TS", "Telangana"),
    ("IN-AP", "Andhra Pradesh"),
    ("IN-TN", "Tamil Nadu"),
    ("IN-KA", "Karnataka"),
    ("IN-KL", "Kerala"),
    ("IN-GA", "Goa"),
    ("IN-HP", "Himachal Pradesh"),
    ("IN-JK", "Jammu and Kashmir"),
]
# city code -> (name, regions it lies in)
_CITIES: dict[str, tuple[str, tuple[str, ...]]] = {
    "mumbai": ("Mumbai", ("IN-MH",)),
    "navi_mumbai": ("Navi Mumbai", ("IN-MH",)),
    "thane": ("Thane", ("IN-MH",)),
    "pune": ("Pune", ("IN-MH",)),
    "nashik": ("Nashik", ("IN-MH",)),
    "nagpur": ("Nagpur", ("IN-MH",)),
    "kolhapur": ("Kolhapur", ("IN-MH",)),
    "delhi": ("Delhi", ("IN-DL", "delhi_ncr")),
    "gurugram": ("Gurugram", ("IN-HR", "delhi_ncr")),
    "faridabad": ("Faridabad", ("IN-HR", "delhi_ncr")),
    "noida": ("Noida", ("IN-UP", "delhi_ncr")),
    "ghaziabad": ("Ghaziabad", ("IN-UP", "delhi_ncr")),
    "rohtak": ("Rohtak", ("IN-HR",)),
    "hisar": ("Hisar", ("IN-HR",)),
    "lucknow": ("Lucknow", ("IN-UP",)),
    "kanpur": ("Kanpur", ("IN-UP",)),
    "varanasi": ("Varanasi", ("IN-UP",)),
    "dehradun": ("Dehradun", ("IN-UK",)),
    "chandigarh": ("Chandigarh", ("IN-CH",)),
    "amritsar": ("Amritsar", ("IN-PB",)),
    "ludhiana": ("Ludhiana", ("IN-PB",)),
    "jaipur": ("Jaipur", ("IN-RJ",)),
    "jodhpur": ("Jodhpur", ("IN-RJ",)),
    "udaipur": ("Udaipur", ("IN-RJ",)),
    "ahmedabad": ("Ahmedabad", ("IN-GJ",)),
    "surat": ("Surat", ("IN-GJ",)),
    "vadodara": ("Vadodara", ("IN-GJ",)),
    "bhopal": ("Bhopal", ("IN-MP",)),
    "indore": ("Indore", ("IN-MP",)),
    "raipur": ("Raipur", ("IN-CG",)),
    "patna": ("Patna", ("IN-BR",)),
    "ranchi": ("Ranchi", ("IN-JH",)),
    "kolkata": ("Kolkata", ("IN-WB",)),
    "bhubaneswar": ("Bhubaneswar", ("IN-OD",)),
    "guwahati": ("Guwahati", ("IN-AS",)),
    "imphal": ("Imphal", ("IN-MN",)),
    "hyderabad": ("Hyderabad", ("IN-TS",)),
    "vijayawada": ("Vijayawada", ("IN-AP",)),
    "chennai": ("Chennai", ("IN-TN",)),
    "bengaluru": ("Bengaluru", ("IN-KA",)),
    "mangaluru": ("Mangaluru", ("IN-KA",)),
    "kochi": ("Kochi", ("IN-KL",)),
    "thiruvananthapuram": ("Thiruvananthapuram", ("IN-KL",)),
    "panaji": ("Panaji", ("IN-GA",)),
    "shimla": ("Shimla", ("IN-HP",)),
    "srinagar": ("Srinagar", ("IN-JK",)),
}
CITIES = [(code, name) for code, (name, _) in _CITIES.items()]
CITY_REGION = {code: regions for code, (_, regions) in _CITIES.items()}
CITY_STATE = {code: regions[0] for code, regions in CITY_REGION.items()}
# Least first: "at least" reads this order.
TRAVEL = [
    ("none", "does not travel"),
    ("state", "within the state"),
    ("national", "across India"),
    ("international", "abroad"),
]

# --- What people write -----------------------------------------------------------------------------------------------
CITY_ALIASES: dict[str, tuple[str, ...]] = {
    "indore": ("indor",),
    "nagpur": ("ngp",),
    "mumbai": phrases(
        """
            western line, central line, harbour line, bom, mumbai city, mumbaikar, mumbaikars, bandra west, four
            bungalows, yari road, dahisar, sion, lower parel, marine drive, bombay, mumbay, bambai, south
            bombay, south mumbai, sobo, town side, andheri, bandra, juhu, versova, oshiwara, lokhandwala,
            goregaon, malad, borivali, borivli, kandivali, dadar, powai, chembur, ghatkopar, mulund, colaba,
            worli, aaram nagar, film city, mira road, western suburbs, khar, santacruz, vile parle
            """
    ),
    "navi_mumbai": ("new bombay", "new mumbai", "vashi", "kharghar", "panvel", "navi mum", "navi-mumbai"),
    "thane": ("thana",),
    "pune": ("poona", "pnq", "puna"),
    "nashik": ("nasik",),
    "delhi": (
        "new delhi",
        "dilli",
        "dehli",
        "south delhi",
        "old delhi",
        "delhiite",
        "delhiites",
        "dlh",
        "ndl",
        "new dilli",
        "south dilli",
        "dilliwale",
        "dilliwali",
    ),
    "gurugram": ("gurgaon", "gurgoan", "ggn", "ggm"),
    "noida": ("greater noida", "nodia"),
    "hisar": ("hissar",),
    "lucknow": ("lakhnau", "luknow", "lko", "lucknowite"),
    "kanpur": ("cawnpore",),
    "varanasi": ("banaras", "benares", "benaras", "kashi"),
    "dehradun": ("doon", "dehra dun"),
    "chandigarh": ("chandigadh", "tricity", "mohali", "panchkula", "chd", "chandigad"),
    "jaipur": ("pink city", "jpr"),
    "ahmedabad": ("amdavad", "ahemdabad", "ahmadabad", "amd", "ahm", "ahmdabad"),
    "vadodara": ("baroda",),
    "kolkata": ("calcutta", "kolkatta", "calcuta", "kol", "cal city"),
    "bhubaneswar": ("bhubaneshwar",),
    "guwahati": ("gauhati", "ghy"),
    "hyderabad": ("hyd", "secunderabad", "hyderbad", "hydrabad", "hyd city"),
    "vijayawada": ("bezawada",),
    "chennai": ("madras", "chenai", "chn"),
    "bengaluru": ("bangalore", "banglore", "bengalore", "blr", "bangaluru", "bglr", "bangalor", "namma bengaluru"),
    "mangaluru": ("mangalore",),
    "kochi": ("cochin", "ernakulam"),
    "thiruvananthapuram": ("trivandrum",),
    "panaji": ("panjim",),
    "shimla": ("simla",),
}
REGION_ALIASES: dict[str, tuple[str, ...]] = {
    "IN-MH": ("maharastra", "maharashtrian"),
    "delhi_ncr": (
        "dlh ncr",
        "del ncr",
        "delhi & ncr",
        "delhi and ncr",
        "delhi/ncr",
        "ncr",
        "delhi ncr",
        "ncr region",
        "national capital region",
    ),
    "IN-HR": ("hariyana", "hry"),
    "IN-UP": ("u.p.", "u p", "uttarpradesh"),
    "IN-UK": ("uttaranchal",),
    "IN-PB": ("panjab", "malwa punjab"),
    "IN-RJ": ("rajsthan",),
    "IN-GJ": ("gujrat", "saurashtra", "kutch"),
    "IN-GA": ("goan", "goans"),
    "IN-CG": ("chattisgarh", "chhatisgarh"),
    "IN-WB": ("bengal", "w bengal"),
    "IN-OD": ("orissa",),
    "IN-TS": ("telengana",),
    "IN-AP": ("andhra",),
    "IN-TN": ("tamilnadu",),
    "IN-HP": ("himachal",),
    "IN-JK": ("jammu", "kashmir", "j&k", "j & k", "jammu & kashmir"),
    "IN-BR": (),
}
# Short forms that are words or initials of other things too: only in capitals, or after "from" and the like.
REGION_INITIALS = {
    "UP": "IN-UP",
    "MP": "IN-MP",
    "HP": "IN-HP",
    "WB": "IN-WB",
    "TN": "IN-TN",
    "MH": "IN-MH",
    "JK": "IN-JK",
}
REGION_GROUPS: dict[str, tuple[str, ...]] = {
    "south india": ("IN-TN", "IN-KA", "IN-KL", "IN-AP", "IN-TS"),
    "the south": ("IN-TN", "IN-KA", "IN-KL", "IN-AP", "IN-TS"),
    "north east": ("IN-AS", "IN-MN"),
    "northeast": ("IN-AS", "IN-MN"),
    "north east india": ("IN-AS", "IN-MN"),
    "north eastern states": ("IN-AS", "IN-MN"),
}
ANYWHERE = phrases(
    """
    anywhere, anywhere in india, pan india, all india, all over india, kahin se bhi, any city, across india,
    kahi se bhi
    """
)
# Three letters for a city, beside another one: "Del / Mum".
PLACE_SHORTS: dict[str, tuple[str, ...]] = {
    "delhi": ("del",),
    "mumbai": ("mum",),
    "chennai": ("che", "maa"),
    "kolkata": ("cal", "ccu"),
    "pune": ("pun",),
    "hyderabad": ("hyde",),
    "bengaluru": ("ban", "bang"),
}
LOCAL_HIRE = phrases(
    """
    accommodation in, own accommodation in, own stay in, has stay in, place to stay in, own stay, works out of,
    works in, work out of, works between, available locally in, own accommodation, accommodation, has a place
    in, stay available in, can work as local in, work as a local in, can work as local, local hire, as local, as
    locals, works as local, work as local, work as a local, local hires
    """
)
SHOOT_IN = phrases(
    """
        relocate to, relocating to, shift to, shifting to, open to relocating to, willing to relocate to, fly
        to, can fly to, come to, can come down to, ready to come to, travel till, reach, can reach, can shoot
        in, able to shoot in, shoot in, shooting in, to shoot in, shoot at, shooting at, filming in, shoot hai,
        travel to, willing to travel to, can travel to, ready to travel to, open to travel to, happy to travel
        to, shot in, ready to shoot in, available in, free to shoot in, shoots in, can come to, ready to go to,
        can go to, go to, willing to go to, willing to shoot in, comfortable shooting in, we shoot in, shoot
        happening in, event in, gig in
        """
)
TRAVEL_WORDS: dict[str, tuple[str, ...]] = {
    "state": ("travel within the state", "travel in state", "travel within state"),
    "national": phrases(
        """
            willing to travel, can travel, ready to travel, travel ok, travel okay, open to travel, happy to
            travel, able to travel, outstation ok, outstation, ok with outstation, ready for outstation,
            outstation shoot, travel across india, travel within india, travels, travel kar sake, travel,
            willing to relocate, outdoor shoots, ready for outdoor, ready for outdoor shoots, outdoors ok, open
            to outstation, relocate, relocating, can travel anywhere, travel anywhere, ready for travel, open
            for travel, flexible to travel, travel ready, outdoor shoot ok, willing to go outstation, outstation
            travel, travel possible, bahar shoot, bahar ja sake, comfortable travelling, comfortable with
            travel, travel karne ko ready
            """
    ),
    "international": phrases(
        """
            abroad travel, abroad, foreign travel, travels abroad, overseas, overseas travel, videsh jaa sake,
            travel foreign, international shoot, can go abroad, foreign shoots, travel to foreign, out of india,
            outside india, can travel abroad, willing to travel abroad, travel abroad, international travel,
            travel overseas, travel internationally, foreign shoot, videsh, can travel internationally, can
            travel overseas, willing to travel overseas, willing to travel internationally, overseas shoot,
            shoot abroad
            """
    ),
}
