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
    "mumbai": phrases(
        """
        bombay, mumbay, bambai, south bombay, south mumbai, sobo, town side, andheri, bandra, juhu, versova,
        oshiwara, lokhandwala, goregaon, malad, borivali, borivli, kandivali, dadar, powai, chembur, ghatkopar,
        mulund, colaba, worli, aaram nagar, film city, mira road, western suburbs, khar, santacruz, vile parle
        """
    ),
    "navi_mumbai": ("new bombay", "new mumbai", "vashi", "kharghar", "panvel"),
    "thane": ("thana",),
    "pune": ("poona",),
    "nashik": ("nasik",),
    "delhi": ("new delhi", "dilli", "dehli", "south delhi", "old delhi", "delhiite", "delhiites"),
    "gurugram": ("gurgaon", "gurgoan", "ggn"),
    "noida": ("greater noida", "nodia"),
    "hisar": ("hissar",),
    "lucknow": ("lakhnau", "luknow", "lko"),
    "kanpur": ("cawnpore",),
    "varanasi": ("banaras", "benares", "benaras", "kashi"),
    "dehradun": ("doon", "dehra dun"),
    "chandigarh": ("chandigadh", "tricity", "mohali", "panchkula"),
    "jaipur": ("pink city",),
    "ahmedabad": ("amdavad", "ahemdabad", "ahmadabad"),
    "vadodara": ("baroda",),
    "kolkata": ("calcutta", "kolkatta", "calcuta"),
    "bhubaneswar": ("bhubaneshwar",),
    "guwahati": ("gauhati",),
    "hyderabad": ("hyd", "secunderabad"),
    "vijayawada": ("bezawada",),
    "chennai": ("madras", "chenai"),
    "bengaluru": ("bangalore", "banglore", "bengalore", "blr", "bangaluru"),
    "mangaluru": ("mangalore",),
    "kochi": ("cochin", "ernakulam"),
    "thiruvananthapuram": ("trivandrum",),
    "panaji": ("panjim",),
    "shimla": ("simla",),
}
REGION_ALIASES: dict[str, tuple[str, ...]] = {
    "IN-MH": ("maharastra", "maharashtrian"),
    "delhi_ncr": ("ncr", "delhi ncr", "ncr region", "national capital region"),
    "IN-HR": ("hariyana",),
    "IN-UP": ("u.p.", "u p", "uttarpradesh"),
    "IN-UK": ("uttaranchal",),
    "IN-PB": ("panjab",),
    "IN-RJ": ("rajsthan",),
    "IN-GJ": ("gujrat",),
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
TRAVEL_WORDS: dict[str, tuple[str, ...]] = {
    "state": ("travel within the state", "travel in state", "travel within state"),
    "national": phrases(
        """
        willing to travel, can travel, ready to travel, travel ok, travel okay, open to travel, happy to travel,
        able to travel, outstation ok, outstation, ok with outstation, ready for outstation, outstation shoot,
        travel across india, travel within india, travels, travel kar sake, travel, willing to relocate,
        comfortable travelling, comfortable with travel, travel karne ko ready
        """
    ),
    "international": phrases(
        """
        can travel abroad, willing to travel abroad, travel abroad, international travel, travel overseas,
        travel internationally, foreign shoot, videsh, can travel internationally, can travel overseas,
        willing to travel overseas, willing to travel internationally, overseas shoot, shoot abroad
        """
    ),
}
