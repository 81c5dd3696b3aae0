"""How people ask for more, for one talent, for help: patterns over the plain form of a short message."""

from __future__ import annotations

import re

from talents.vocabulary import ordinals
from talents.vocabulary.phrases import phrases


def any_of(text: str) -> str:
    """A group of alternatives from phrases between commas, the longest first."""
    return "(?:" + "|".join(sorted(phrases(text), key=len, reverse=True)) + ")"


ORDINAL_OF = ordinals.ORDINAL_OF | dict.fromkeys(phrases("final, bottom"), ordinals.LAST)
_WORD = any_of(", ".join(ORDINAL_OF))

_FILLER = any_of("ok, okay, and, now, please, pls, so, aur, can you, could you, can i, may i, i want to, let s")
_TELL = rf"(?:tell|show|give|get) (?:me )?(?:{any_of('more, details, everything')} )?(?:{any_of('about, of, on')} )?"
_ABOUT_THEM = rf"{any_of('more, details, info, information, profile, everything')} (?:about|of|on|for) "
_OTHER_LEAD = any_of(
    "open, see, view, pull up, bring up, who is, who s, whos, what about, how about, what is, what s, whats, describe, "
    "let me see, i like, i want to see, kaun hai, expand"
)
_LEAD = rf"(?:{_FILLER} )*(?:{_TELL}|{_ABOUT_THEM}|{_OTHER_LEAD} )?"
_NOUN = any_of(
    """
    one, wali, wala, wale, waali, waala, ones, talent, profile, girl, guy, actor, actress, person, candidate,
    result, card, lady, woman, man, name, boy, ladki, ladka, option
    """
)
_TAIL_WORD = any_of(
    """
    s, profile, details, detail, credits, rate, rates, dates, height, age, languages, skills, availability, agent,
    agency, please, pls, ka, ki, ke, ko, baare, bare, mein, me, main, batao, bata, do, dikhao, dikhaiye, kaun, hai,
    in detail, more, from the list, on the list, in the list, again, dena, wali, wala
    """
)
_TAIL = rf"(?: {_TAIL_WORD})*"
SHOW = re.compile(rf"{_LEAD}(?:the )?(?:very )?(?P<word>{_WORD})(?: {_NOUN})?{_TAIL}")
_NUMBER = any_of("#, number, no, num, option, result, card, profile, candidate")
_OPEN = any_of("open, view, who is, details of, profile of")
NUMBERED = re.compile(rf"(?:{_LEAD}(?:the )?{_NUMBER} ?|{_OPEN} )(?P<number>\d{{1,2}}){_TAIL}")

_PRONOUN = any_of(
    """
    her, him, she, he, hers, his, uska, uski, uske, unka, unki, unke, iska, iski, iske, isko, usko, this one,
    that one, this girl, this guy, that girl, that guy, this person
    """
)
_FACT = any_of(
    """
    rate, rates, fee, dates, date, credits, work, languages, language, height, profile, details, skills,
    availability, agent, agency, age, real age, actual age, date of birth, dob, birthday, city, base, playing age,
    bio, reel, naam, name, number, budget, look, accent, accents, umar, asli umar, phone number, contact details,
    contact, training, showreel, photos, picture
    """
)
# "Her agent mustn't be Toabh", "his height should be above six feet".
_WISHED = any_of("must, mustnt, mustn, should, shouldnt, shouldn, has to, needs to, cannot, cant, hona, honi, hone")
_ASKS = any_of("what, which, how, where, when, is, does, can, has, did, was, will")
FOCUS = re.compile(
    rf"{_LEAD}{_PRONOUN}(?: {_FACT})?{_TAIL}"
    rf"|{_LEAD}{_PRONOUN} {_FACT}\b(?!.*\b{_WISHED}\b).*"
    # "Has a film to her credit", "does her own stunts" tell of whom is sought.
    rf"|{_ASKS} (?!(?:an?|done|been|some|two|many) )(?:[\w']+ ){{0,4}}?{_PRONOUN}\b(?! own\b).*"
    rf"|{_PRONOUN} (?:real |asli |actual )?{_FACT}\b(?!.*\b{_WISHED}\b).*"
    rf"|{_PRONOUN} (?:ke )?(?:baare|bare) .*"
)

_MORE_WORD = any_of(
    """
    more, next, others, thoda aur, thode aur, thodi aur, few more, some more, other, next page, aur, agle, agla,
    aage, baaki, rest, remaining, anyone else, koi aur, kuch aur, the rest
    """
)
_MORE_TAIL = any_of(
    """
    more, please, pls, page, ones, one, results, options, profiles, people, names, talents, dikhao, dikhaiye,
    dikha do, batao, log, hain, hai, set, actors, girls, guys, women, men, do, kya, of them, like this, like these,
    cards, matches
    """
)
MORE = re.compile(
    rf"(?:(?:{_FILLER}|anyone|is there|are there) )*"
    rf"(?:{any_of('show, give, get, see, list, find, load, send')} )?(?:me )?"
    rf"(?:{any_of('some, a few, any, the, few')} )?(?P<before>\d+ )?{_MORE_WORD}(?: (?P<after>\d+))?(?: {_MORE_TAIL})*"
)

GREETINGS = frozenset(
    phrases(
        "hi, hello, hey, hii, hiya, helo, namaste, namaskar, namaskaar, salaam, salam, morning, evening, afternoon, yo"
    )
    + phrases("vanakkam")
)
GREETING_TALK = GREETINGS | set(
    phrases("ji, there, good, castmatch, sir, madam, team, everyone, how, are, you, kaise, ho, kya, haal, hai, all")
)
_PLEASED = any_of("ok, okay, great, perfect, cool, nice, super, awesome, wow, hey, alright, good")
_THANK = any_of(
    "thanks, thank you, thankyou, thx, ty, shukriya, dhanyavaad, dhanyavad, dhanyawad, meherbani, cheers, many thanks"
)
_CONTENT = any_of(
    """
    ok, okay, great, perfect, cool, super, awesome, wow, alright, got it, badhiya, bahut badhiya, mast, theek hai,
    thik hai, sahi hai, done
    """
)
THANKS = re.compile(rf"(?:{_PLEASED} )*{_THANK}\b.{{0,40}}|{_CONTENT}")
HELP = re.compile(
    r"help(?: me)?(?: please)?|madad.*|\?|"
    rf"what (?:all )?can (?:you|i|this) {any_of('do, ask, help with, search, say, understand, find')}.*|"
    r"how (?:do|does|can|should|to) (?:i |this |it |you )?"
    rf"{any_of('use, work, works, help, search, ask, start')}.*|"
    + any_of(
        """
        what do you.*, what are you.*, who are you.*, kya kar sakte ho.*, kaise use .*, what is this.*,
        tum kya kar sakte.*, aap kya kar sakte.*, kaise kaam karta hai.*, examples?, instructions, commands,
        kya kya kar sakte.*
        """
    )
)
_NAME_VERB = any_of(
    """
    tell me, show me, show, give me, open, see, view, pull up, bring up, get, know, info, information, more,
    details, everything, profile, what do you know
    """
)
NAME_LEAD = re.compile(
    rf"(?:{_FILLER} )*(?:{_NAME_VERB}(?: {any_of('more, details, everything, the')})?(?: profile| details)?"
    rf"(?: about| of| on| for)|open|who is|who s|pull up|view)\b"
)
NAME_TAIL = phrases(
    "profile, details, baare, bare, credits, rate, rates, dates, reel, showreel, bio, work, availability, number, "
    "pics, photos, portfolio, contact, phone, agent, tape, intro, age, height"
)
