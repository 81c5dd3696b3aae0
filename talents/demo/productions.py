"""Productions, brands, platforms and companies that do not exist, for the credits of people who do not exist."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from talents.demo.communities import COMMUNITIES
from talents.demo.names import full_name

OLDEST_YEARS = 22
PER_KIND = {"film": 110, "ott": 80, "tv": 60, "tvc": 120, "theatre": 90, "music_video": 40, "voice": 30, "short": 70}


@dataclass(frozen=True)
class Production:
    """`age` is the number of years since it came out; `platform` is its network, platform, brand or venue."""

    title: str
    kind: str
    director: str
    company: str
    platform: str
    age: int


def _list(text: str) -> tuple[str, ...]:
    return tuple(item.strip() for item in text.split(",") if item.strip())


FIRST = _list(
    "Neelkanth, Peepal, Khidki, Mithoo, Jugnu, Baarah Number, Tota Maina, Sindoori, Chowkatha, Dhuaan, Gulmohar Lane, "
    "Laal Chai, Aadhi Raat, Teen Batti, Saat Kosi, Purani, Nayi, Khaali, Ulti, Besura, Chhota, Meethi, Kaccha, Zaraa, "
    "Umber, Paper, Copper, Monsoon, Platform, Second Floor, Borrowed, Left-Handed, Half Ticket, Quiet, Crooked, Salt"
)
SECOND = _list(
    "Galiyara, Chaubara, Express Junction, Ki Chhat, Ghanti, Tamasha Company, Ka Hisaab, Patang, Tehsil, Mohalla, "
    "Ka Rasta, Number Aath, Chitthi, Barsaat Band, Dukaan, Ke Pehle, Saptah, Ki Almari, Ledger, Waiting Room, Orchard, "
    "Verandah, Harbour, Tiffin, Alphabet, Wednesday, Compass, Lighthouse, Staircase, Brothers & Co., Notebook, Ferry"
)
PLAYS = _list(
    "The Moneylender's Umbrella, Aangan Mein Railgadi, Ek Kursi Zyaada, Pudhchi Ghanta, Char Divas Udhaar, "
    "Saanjh Ka Panchnama, The Last Tram to Belgachia, Dhobi Talao Dialogues, Kora Kagaz Natak Mandali, Ovi Ani Agni, "
    "A Queue for Sugar, Bin Pate Ka Ghar, Rangeela Postman, Two Kings No Kitchen, Vadyacha Wada, Chaayawala Hamlet, "
    "Ghumakkad Ki Diary, The Clockmaker of Sion, Haldi Ghat Medical, Nadi Ke Us Paar Koi, Suryaast Limited"
)
SERIES = _list(
    "Thana Incharge Savitri, Registry Office, Mandi Bhaav, Bay 14, Ward No. 9, The Chawl Files, Night Duty Doctors, "
    "Patwari, Dabba Gang, Kota Junction Diaries, Line of Salt, Tehkhana, Coach S7, Rent Agreement, Upar Wali Manzil, "
    "Black Mango, Sarpanch Online, Ghat Road, Camera Chalu Hai, Internal Audit, Akhada, Weigh-In, Two-Wheeler"
)
SERIALS = _list(
    "Saat Rang Saathi, Aangan Ki Tulsi Kaki, Rishton Ka Register, Bahurani BTech, Kasturi Niwas, Man Ka Mohalla, "
    "Swarna Sutra, Chandrabhaga, Dehleez Ke Deep, Mere Ghar Ki Ghadi, Sakhi Saheli Society, Punarvasu, Ghungroo Gali, "
    "Veerangana Ujjwala, Chulbuli Chachi, Sukhachi Sawali, Sasu Maa Dot Com, Kunku Ani Kavita"
)
BRANDS = _list(
    "Zindori Tea, Pankhuda Fans, Mehkora Masala, Tuktukka Pay, Barfano Coolers, Chamakti Detergent, Dhaakad Tyres, "
    "Gulnaari Soap, Ghar-Setu Home Loans, Kurkurika Biscuits, Nabhora Airlines, Rozmarra Dairy, Swadhara Water, "
    "Tandurveda Oats, Ujjalo Bulbs, Vyapaari Bank, Hariyo Tractors, Khanakti Bangles, Lehariya Paints, "
    "Phurtee Energy, Qadam Shoes, Sparshika Lotion, Taarzan Telecom, Zaffrani Basmati, Chashmish Eyewear, Dollop Ice"
)
# What each brand sells, in the order of the brands.
BRAND_CATEGORIES = _list(
    "tea_coffee, appliances, spices, payments, appliances, household, fuel_tyres, skin_care, banking, snacks, "
    "airlines, dairy, soft_drinks, packaged_food, appliances, banking, agriculture, jewellery, paints, soft_drinks, "
    "footwear, skin_care, telecom, cooking_oil, watches, confectionery"
)
TVC_THEMES = _list(
    "Festive film, Monsoon film, Launch, Mother's Day, Cricket season, Wedding season, Regional, Digital"
)
PLATFORMS = _list("Jharokha+, Rangeen Play, TeleChitra, Parda Now, Bioscopewala, Safarnama TV")
NETWORKS = _list("Saptarangi TV, Doosra Channel, Mitti TV, Navrang Marathi, Sur Sangam, Ghar Ghar TV")
VENUES = _list("Kalangan Studio, Black Curtain Versova, Rangshala Dadar, Harkat Annexe, The Godown Pune, Natya Bhoomi")
LABELS = _list("Dholak Records, Ektaal Music, Loudspeaker Gully, Sargam House")
FESTIVALS = _list("Panvel Short Film Week, One-Reel Sunday, Deccan Shorts, Bandra Pocket Fest")
COMPANIES = _list(
    "Do Anna Films, Ulta Chashma Studios, Lal Lantern Pictures, Khatta Meetha Media, Third Bell Productions, "
    "Savdhan Cinema, Pipal Tree Talkies, Nakshatra Entertainment, Coffee Ring Films, Machhli Market Movies, "
    "Ghodbunder Road Pictures, Saat Samundar Studios, Tin Trunk Productions, Matka Motion, Chalta Camera Co."
)
ROLES = {
    "woman": _list(
        "Savitri, Inspector Ratna, Meera, Dr Kamini, Chhoti, Advocate Nayan, Radha Bai, Tara, Coach Sushila, Bindiya, "
        "Zoya, Ammaji, Constable Phoolwati, Rukmini, Nurse Lata, Mrs Contractor, Kaveri, Champa, The bride"
    ),
    "man": _list(
        "Inspector Shinde, Raghu, Bunty, Advocate Sethi, Dadaji, Vikram, Pintu, Dr Bose, Havaldar Kadam, Iqbal, Coach, "
        "Chhotu Bhai, The landlord, Kishan, Postman, Major Rathi, Father Lobo, Guddu, College friend, The groom"
    ),
}


def catalogue(seed: int) -> dict[str, list[Production]]:
    """Kind of credit to productions; the same for the same seed."""
    random = Random(f"productions {seed}")
    made: set[str] = set()
    return {kind: [_production(random, kind, made) for _ in range(count)] for kind, count in PER_KIND.items()}


def _production(random: Random, kind: str, made: set[str]) -> Production:
    title, platform = _title(random, kind)
    while title in made:
        title, platform = _title(random, kind)
    made.add(title)
    community = random.choice(list(COMMUNITIES.values()))
    director = full_name(random, community, random.choice(("woman", "man", "man")))
    # Squaring makes recent years the usual ones; streaming is younger than the stage.
    span = 9 if kind == "ott" else OLDEST_YEARS
    return Production(title, kind, director, random.choice(COMPANIES), platform, int(random.random() ** 2 * span))


def _title(random: Random, kind: str) -> tuple[str, str]:
    pair = f"{random.choice(FIRST)} {random.choice(SECOND)}"
    if kind == "tvc":
        brand = random.choice(BRANDS)
        return f"{brand}: {random.choice(TVC_THEMES)}", brand
    if kind == "theatre":
        return _first_or(random, PLAYS, pair), random.choice(VENUES)
    if kind == "ott":
        return _first_or(random, SERIES, pair), random.choice(PLATFORMS)
    if kind == "tv":
        return _first_or(random, SERIALS, pair), random.choice(NETWORKS)
    if kind == "music_video":
        return pair, random.choice(LABELS)
    if kind == "short":
        return pair, random.choice(FESTIVALS)
    if kind == "voice":
        return f"{pair} (audio)", random.choice(PLATFORMS)
    return pair, ""


def _first_or(random: Random, titles: tuple[str, ...], otherwise: str) -> str:
    return random.choice(titles) if random.random() < 0.5 else otherwise
