"""Names of the trade that come without a capital or a cue: platforms, production houses, brands, directors."""

from __future__ import annotations

from functools import cache

from talents.names import squeezed
from talents.vocabulary.phrases import phrases


def named(text: str) -> dict[str, tuple[str, ...]]:
    """ "Name = other spellings / more" per line: the name as credits write it, and how people write it."""
    table = {}
    for line in text.strip().splitlines():
        name, _, others = line.partition("=")
        table[name.strip()] = (name.strip(), *phrases(others))
    return table


@cache
def spelt_alike(part: str, name: str) -> tuple[str, ...]:
    """All spellings of a platform or a production house as they are compared, the given one first; of any other part
    of a credit the given one alone."""
    tables = {"platform": (STREAMING, CHANNELS), "company": (COMPANIES,)}.get(part, ())
    wanted = squeezed(name)
    for table in tables:
        for known, spellings in table.items():
            written = dict.fromkeys((known.lower(), *spellings[1:]))
            if wanted in written:
                return (wanted, *(one for one in written if one != wanted))
    return (wanted,)


# Streaming services and channels; the kind of credit that the name alone tells.
STREAMING = named(
    """
    Netflix = netflix india
    Prime Video = amazon prime video, amazon prime, prime, amazon
    JioHotstar = hotstar, disney hotstar, disney+ hotstar, disney plus hotstar, jio hotstar
    SonyLIV = sony liv, sonylive, sony live
    ZEE5 = zee 5, zee five
    JioCinema = jio cinema
    MX Player = mx, amazon mx player
    ALTBalaji = alt balaji, altt
    Hoichoi = hoi choi
    Apple TV+ = apple tv, apple tv plus
    Voot =
    Ullu =
    Amazon miniTV = minitv, mini tv, amazon mini tv
    Disney+ = disney plus
    HBO = hbo max
    Hulu =
    Paramount+ = paramount plus
    BritBox = brit box
    Lionsgate Play =
    Eros Now =
    Sun NXT = sunnxt
    Chaupal =
    Planet Marathi =
    """
)
CHANNELS = named(
    """
    Star Plus = starplus, star plus channel
    Colors = colors tv, colours tv, colors channel
    Sony = sony tv, sony entertainment, set india
    Zee = zee tv, zee channel
    Zee Marathi =
    SAB = sab tv, sony sab
    Doordarshan = dd national, dd
    Star Pravah = pravah
    Sun TV = suntv
    MTV =
    &TV = and tv
    ITV = itv1, itv studios
    Channel 4 = channel four, ch4, film4
    Channel 5 = channel five
    Star Jalsha = jalsha
    Zee Bangla =
    Colors Marathi =
    Sony Marathi =
    Star Vijay = vijay tv
    Asianet =
    Surya TV =
    Gemini TV =
    ETV = etv telugu
    Life OK =
    """
)
COMPANIES = named(
    """
    Dharma = dharma productions, dharma production, dharmatic
    Yash Raj Films = yrf, yash raj, yashraj, yashraj films
    Excel Entertainment = excel, excel ent
    Red Chillies = red chillies entertainment, red chilies
    Balaji = balaji telefilms, balaji motion pictures
    T-Series = t series, tseries
    Maddock Films = maddock
    Phantom Films = phantom
    Bhansali Productions = slb films, bhansali prod
    Tiger Baby = tiger baby films
    Viacom18 = viacom 18, viacom
    RSVP = rsvp movies
    Nadiadwala Grandson = nadiadwala
    Colour Yellow = colour yellow productions, color yellow
    Clean Slate Filmz = clean slate
    Applause Entertainment = applause
    Jio Studios = jio studio
    TVF = the viral fever, viral fever
    Aamir Khan Productions = akp
    Sikhya = sikhya entertainment
    Roy Kapur Films = rkf
    Hombale Films = hombale
    Mythri Movie Makers = mythri
    Lyca = lyca productions
    SVF = svf entertainment
    Rajshri = rajshri productions
    Mukta Arts =
    Vishesh Films =
    BBC = bbc studios
    Pocket Aces = dice media
    """
)


def companies_as_said() -> dict[str, tuple[str, ...]]:
    """The whole name where it is told, "Dharma Productions"; the search finds all credits that are spelt alike."""
    table: dict[str, tuple[str, ...]] = {}
    for name, spellings in COMPANIES.items():
        whole = [one for one in spellings[1:] if one.startswith(f"{name.lower()} ")]
        table[name] = tuple(one for one in spellings if one not in whole)
        table |= {name + one.removeprefix(name.lower()).title(): (one,) for one in whole}
    return table


DIRECTORS = named(
    """
    Anurag Kashyap =
    Zoya Akhtar =
    Farhan Akhtar =
    Imtiaz Ali =
    Rajkumar Hirani = raju hirani, hirani
    Sanjay Leela Bhansali = slb, bhansali
    Karan Johar = kjo
    Vishal Bhardwaj =
    Anurag Basu =
    Rohit Shetty =
    Kabir Khan =
    Shoojit Sircar =
    Sriram Raghavan =
    Dibakar Banerjee =
    Vikramaditya Motwane =
    Neeraj Ghaywan =
    Meghna Gulzar =
    Gauri Shinde =
    Reema Kagti =
    Hansal Mehta =
    Abhishek Chaubey =
    Nitesh Tiwari =
    Ashwiny Iyer Tiwari =
    Nagraj Manjule =
    Ravi Jadhav =
    Mahesh Manjrekar =
    Mani Ratnam =
    Rajamouli = ss rajamouli, s.s. rajamouli
    Lokesh Kanagaraj =
    Pa Ranjith =
    Vetrimaaran =
    Lijo Jose Pellissery =
    Dileesh Pothan =
    Rishab Shetty =
    Sandeep Reddy Vanga =
    Atlee =
    Ayan Mukerji =
    Aditya Chopra =
    Sooraj Barjatya =
    Tigmanshu Dhulia =
    Anubhav Sinha =
    Raj & DK = raj and dk, raj dk
    Prakash Jha =
    Mira Nair =
    Deepa Mehta =
    Srijit Mukherji =
    Chaitanya Tamhane =
    Kiran Rao =
    Shakun Batra =
    Amit Masurkar =
    Ekta Kapoor =
    Gautham Menon = gautham vasudev menon, gautham vasudev
    Mari Selvaraj =
    Karthik Subbaraj =
    Anees Bazmee =
    Ram Gopal Varma = rgv
    Madhur Bhandarkar =
    Ashutosh Gowariker =
    Aanand L Rai = anand l rai
    Siddharth Anand =
    Vasan Bala =
    Payal Kapadia =
    """
)
