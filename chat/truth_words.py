"""Capitalised words that are no name: sentence openings, what casting calls its things, the vocabulary's labels."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from talents.query_codes import CODES, LEVELS

# What a reader does not see, or sees as a gap, must neither join nor split a name.
_BLANKS = frozenset("\u115f\u1160\u2800\u3164\uffa0")
_INVISIBLE = ("Cf", "Co", "Cs", "Cn")
WORD = re.compile(r"(?:[^\W\d_]|[\u0900-\u0963\u0970-\u097f])+(?:['’](?:[^\W\d_])+)*")
_POSSESSIVE = re.compile(r"['’]s?$")
_PARTICLES = "al bin bint da das de del della den der di dos du e el ibn la le of san st ter u ul ur van von y"
PARTICLES = frozenset(_PARTICLES.split())


@lru_cache(maxsize=10_000)
def seen(letter: str) -> str:
    """The letter as a reader takes it: plain for styled and accented ones, nothing for invisible ones."""
    if letter in _BLANKS:
        return " "
    plain = unicodedata.normalize("NFKD", letter)
    return "".join(part for part in plain if _is_seen(part))


def _is_seen(letter: str) -> bool:
    return not "\u0300" <= letter <= "\u036f" and (
        unicodedata.category(letter) not in _INVISIBLE and not "\ufe00" <= letter <= "\ufe0f"
    )


@lru_cache(maxsize=50_000)
def folded(text: str) -> str:
    return _POSSESSIVE.sub("", "".join(map(seen, text)).casefold())


def words(text: str) -> tuple[str, ...]:
    return tuple(folded(found) for found in WORD.findall("".join(map(seen, text))))


# Grammar, and the words with which an assistant's sentences, lists and headings begin.
_GRAMMAR = """
    a about above according across actually additional additionally after again all almost already also although
    always among an and another any anyone anything are around as ask asked asking at available away back based be
    because been before below best besides better between both but by call can cannot card check choose clear
    closest compare compared confirm confirmed consider could currently dates dear despite did different do does
    drop due each earlier either else every everybody everyone everything except exactly facts few find first five
    for found four from full fully further generally give given good great had happy has have having he hello help
    hence her here hers hi high him his how however i if in including instead into is it its just keep know known
    last later least leave less let like likely list listed look looking low make many match matches matching maybe
    me might more most moving much must my namaste near neither never next nice no nobody none nor not note nothing
    now of off ok okay old on once one only open or other others otherwise our out over overall part people perhaps
    pick please possible prefer probably profile put rather ready remove removing reply result results role roster
    same say search searched second see seen send several shall she should show showing shown shows since six skip
    so some somebody someone sorry speak still strong such sure take tell ten thank thanks that the their them then
    there therefore these they third this those three to today together tomorrow too top total towards try trying
    two under unfortunately unknown unless until unsure up upon us use used very was we well were what when where
    whether which while who whoever whom whose why widen will with within without would yes yesterday yet you your
    yours assumed answered answer instructions aap abhi achha agar ab aur bas bhi chahiye dekhiye hai haan ho hain
    inme inmein iska ispe jo ka kaun ke ki kiska koi kripya ko kuch lekin main maaf mein nahi nahin namaskar par
    phir se sirf sab theek toh unka uska vah woh yah yeh
"""
FUNCTION = frozenset(_GRAMMAR.split())
_CASTING = """
    accent accents actor actors actress actresses ad ads age agent agents agency agencies ages assistant audition
    auditions availability band based bikes bio biography bold bollywood booked booking budget build by cast casting
    castmatch character child chat claude client comedy condition contact costume credit credits crore dance dancer
    dancers dancing date day days degree director directors drama elder eye family father fees female fight film
    films filter filters form girl girls gender guardian hair height heroine hero hindi hold house inspector lakh
    language languages lead leads level levels licence licences local location look looks male man manager marathi
    match maximum meeting men minimum minor minors month mother movie native negotiable note notes office option
    options part parts passport pencil pencilled people person photo photos place playing portrait possible price
    production professional profile project public range rate rates reason reasons recent regional representation
    reps requirement requirements restricted safety scene script self series shoot shortlist skill skilled skills
    small soft software song staff stage star state states student studio summary supporting tape tapes talent
    talents television theatre time title today training travel tv type unions union video voice web week weekend
    woman women work workable working workshop workshops year years youth zone asci afta aftra cintaa csv dpdp ftii
    fwice gst hmv inr lmv nsd ott pdf sag tvc uae uk usa rs am pm ist january february march april may june july
    august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday
    wednesday thursday friday saturday sunday mon tue wed thu fri sat sun asia india indian indians kolkata bombay
    calcutta madras bangalore north south east west northern southern eastern western central metro ncr world
    hindustani hinglish devanagari latin roman urdu english british american whatsapp youtube instagram netflix bigg
    boss markdown internet email phone google ladka ladke ladki ladkiyan aadmi aurat naam umar shehar kaam din
"""
# Names after which even a small letter or another script tells a person. None of them is a word of our languages.
_FAMILIES = """
    agarwal aggarwal ahluwalia ansari arora bachchan bajpai bajpayee banerjee bandyopadhyay bhandari bhansali
    bhardwaj bhat bhatia bhatnagar bhatt bhattacharya biswas bose chakraborty chatterjee chaturvedi chauhan chawla
    chopra choudhary chowdhury dasgupta desai deshmukh deshpande dhawan dixit dubey dutta fernandes gandhi ganguly
    ghosh gokhale gowda grover gupta hegde irani iyengar iyer jadhav jha joshi kapadia kapoor kapur kaur khanna khan
    khurana kulkarni kumari kumar mahajan malhotra malik mehra mehta menon mishra mistry mukherjee nadkarni naidu
    nair nambiar oberoi pandey pandit panicker parekh patel patil patnaik pawar pillai prasad qureshi rajput rao
    rathore rathod rastogi reddy roshan sahni saxena sengupta seth sethi shaikh sharma sheikh shekhawat shetty
    shinde shukla siddiqui singh sinha solanki srivastava shrivastava subramaniam suri swamy tandon thakur thapar
    tiwari trivedi tripathi upadhyay vaidya varma verma wadhwa yadav smith johnson williams brown jones miller
    कपूर शर्मा खान ख़ान सिंह सिन्हा वर्मा गुप्ता मिश्रा यादव राव रेड्डी
    पटेल पाटिल पाटील मेहता जोशी कुलकर्णी देशपांडे देशमुख नायर मेनन अय्यर
    चोपड़ा मल्होत्रा खन्ना कुमार कुमारी कौर चौहान ठाकुर तिवारी त्रिपाठी
    त्रिवेदी पांडे पाण्डेय दुबे शुक्ला सक्सेना श्रीवास्तव अग्रवाल अरोड़ा
    भट्ट भाटिया बनर्जी मुखर्जी चटर्जी घोष बोस दत्ता सेन शेट्टी शिंदे पवार
    जाधव राठौर राजपूत कुरैशी अंसारी शेख सिद्दीकी
"""
FAMILY_NAMES = frozenset("".join(map(seen, name)) for name in _FAMILIES.split())


@cache
def vocabulary() -> frozenset[str]:
    """Words of places, languages, skills and the rest. A family name after one of them may still be an invention."""
    tables = [table for field, table in CODES.items() if field != "training"]
    found = (label for table in (*tables, *LEVELS.values()) for label in table.values())
    return (frozenset(word for label in found for word in words(label)) | set(_CASTING.split())) - FAMILY_NAMES


@cache
def labels() -> frozenset[tuple[str, ...]]:
    """Whole labels of several words, which may hold a name, such as a school's."""
    found = (words(label) for table in CODES.values() for label in table.values())
    return frozenset(label for label in found if len(label) > 1)


@lru_cache(maxsize=50_000)
def names_nobody(word: str) -> bool:
    """Whether a word of plain letters can be no part of a name, whatever stands around it."""
    key = word.lower()
    return key not in FAMILY_NAMES and (word == key or key in FUNCTION or key in vocabulary())
