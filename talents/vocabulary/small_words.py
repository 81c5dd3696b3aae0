"""Words that carry no filter of their own: English and Hinglish grammar, the talk around a casting call, and cues."""

from __future__ import annotations

from talents.vocabulary.either_way import CHANGED_OR_NOT
from talents.vocabulary.phrases import phrases

GRAMMAR = """
less expensive cheap cheapest costly
belt w ex passouts grad grads course certified original fresher's someone's anybody's folks' lol haha btw fyi
tbh basically plz kindly dear respected greetings regards thanx na
a an the and or of in on at to for from with by as is are was were be been being am do does did done have has had
having i me my we our us you your he him his she her hers it its they them their this that these those there here
who whom whose which what when where why how if then than so such just only also too very really quite much many
more most any some all both each every either neither not no nor can could may might must should shall will would
need needs needed want wants wanted like about around over under up down out into onto off per s t re ve ll d m im
ive id lets let get got give gives please pls plz kindly thanks now currently right well ok okay yes yeah hey hi ji
sir madam maam mam etc eg ie vs someone somebody anyone anybody everyone everybody person persons people folks folk
one ones guys' same again still even maybe perhaps but however because since while etc. am/pm asap urgently urgent
immediately immediate soon quickly fast able ability capable comfortable go goes going come comes coming came make
makes made take takes taking use see show find search look looks looking seeking require requires required
requirement requirements searching list pull suggest recommend send share cast casting call role roles part parts
character characters talent talents actor actors artist artists artiste artistes model models performer performers
candidate candidates profile profiles option options name names result results roster database shortlist audition
auditions auditioning brief lead leads main side supporting parallel primary secondary protagonist hero's project
projects production shoot shooting shoots schedule fresh new faces face experience experienced exp background credit
credits worked work works working acted acting act known know knows knowing speak speaks speaking spoken speaker
speakers speeks talk talks talking language languages lang langs bhasha zubaan accent accents skill skills skilled
talented play plays playing player players ride rides riding trained training based base living lives live lived
located location local locals resident residents residing settled native hails hailing belongs belonging near nearby
within city town age ages aged old older young years year yrs yr yo tall height heights hgt ht feet foot ft inch
inches cm cms rate rates budget fee fees charge charges charging cost costs price pay paid salary remuneration day
days date dates free available availability avail avails week weeks weekend month months time long hair haired body
build built type types kind kinds sort sorts look-wise physique feel vibe appearance personality screen presence
energy good great best better nice strong proper properly decent basic bit little lot lots level levels min max
minimum maximum range between at-least visible visibly wear wears wearing type-wise hai? holder card member members
graduate graduates alumni alumnus alum pass passout student non plus minus bonus preferred preferably ideally ideal
optional mandatory compulsory necessary essential important else other others another enough anything something
nothing thing things also-have exact exactly approx approximately roughly total altogether first second third one's
ones' hello myself ourselves themselves himself herself itself whoever whatever whichever leave keep keeping without
except excluding other-than apart besides instead rather along together alongside including include includes day's
shot scene scenes video videos pictures pics photos photo picture inr rs rupees rupee rupaye rupaiye only/- all-in
allin inclusive gender genders sex any-gender no-one matter matters doesn don didn isn aren wasn won wouldn can't
couldn shouldn hasn haven hadn cheaper sasta saste sasti costlier taller shorter younger jisne jinhone handle
command fine dono bg sambhal sambhale sambhalna alone isse usse shows team bilingual trilingual multilingual learned
learnt knowledge affordable family families increase raise lower reduce widen among amongst morning evening
afternoon inmein unmein remove drop add change switch replace ranging anywhere overall minimum-age kindof sort-of
fluent-in ethnicity region state country india indian indians suitable apt right-fit fits fit-for looking-for
searching-for hunting hunt in-search want-to would-like i'd i'm we're we'd we've i've preference preferable
desirable desired
lists mentions mentioned claims claiming listed listing
requirement: notes note details detail specs spec description desc following below above seriously
truly totally absolutely basically simply actually probably definitely certainly obviously-not
"""
HINGLISH = """
kis kisne kisnay kinhone kin kinka
bhej bhejo bhejna bhejiye bhejdo chalaye chalaaye hove hovey yete yeto dikhne dikhaye khelne khele subah shaam jaldi
namaste namaskar sake sakein jaldi-se urgently karein kijiye kijiyega aaye aani rakhe rakhein wahi vahi dhang zara
jara ekdum ekdam bilkul wagera kuch-bhi kuchbhi aunda aundi sakda sakdi varshacha varshachi lagel asel disayla disnara
chahiye chaiye chahie chahiyeh chaahiye chahte chahta chahti chahe chahiyein mangta mangti hai hain he hei tha thi
the ho hona hone honi hoga hogi hote hota hoti hun hoon hu raha rahi rahe rehta rehti rehte rehna ka ki ke ko se
mein mai main me mei par pe tak bhi hi toh to na naa wala wali wale waala waali waale walla walli walo walon ek koi
kuch kuchh sab sabhi saare sare saari jo jis jisko jisse jise jiska jiski jiske jinko jinki woh wo vo yeh ye is us
uska uski uske unka unki unke iska iski iske apna apni apne mera meri mere hamara hamare humein hame humko mujhe
mujhko mereko aap tum aur ya phir fir agar magar lekin kyunki kyonki kyun kya kaise kaisa kaisi kaun kahan kab kitna
kitni kitne yahan wahan idhar udhar aisa aisi aise jaisa jaisi jaise bas sirf keval matlab yaar bhai boss arre arey
oye acha achha haan ji dikhao dikha dikhaiye dikhana batao bata bataiye batana dena de do dijiye dijiyega dedo lao
la lo le leti leta lete lena liya karo kar karke karna karti karta karte kare karein sake sakti sakta sakte bol bolo
bolti bolta bolte bolna bolne bole boli bolnewali bolnewala bolnewale aana aani aati aata aate aaye aaya ata ati
aati/aata jaanti jaanta jante janti janta jaane seekha seekhi seekhe sikha sikhi dhoond dhoondo dhundo dhoondho
dhundho khoj khojo chalega chalegi chalenge chalani chalana chalane chala chalaata chalaati chalata chalati chalate
baat kaam ke-liye liye vaste waste hisaab zaroori jaruri jaroori zaruri zarur umar umr umra saal saalon sal baras
varsh paas aaspaas lagbhag kareeb qareeb karib kariban takreeban taqreeban hazir din dino dinon rozana saath sath
suno suniye sunna sunn suniyega
wagera vagera waghera kalakar role-ke kirdar rakhna rakho hava havi havay pahije aahe ahe chi cha che milega milegi
milenge mil jaye jaaye jaayega jayega jayegi lage lagna lagta lagti lagte dikhe dikhna dikhta dikhti dikhte ka/ki
kam-se-kam baaki baki thik theek sahi type-ka type-ki wagairah kripya meherbani lehja lehza lahja rehne rahne niwasi
nivasi se-hi chuka chuki chuke kiya kiye kari hua hui hue gaya gayi gaye khelta khelti khelna khelte bajata bajati
bajana bajaata bajaati bajate gati gata naam khali khaali mili mila hain? ho? hogaa chaahie banda bandi bande log
logon insaan
"""
# "Abhi tak" bounds no age.
STOP_WORDS = frozenset((*f"{GRAMMAR} {HINGLISH}".split(), "abhi tak", "ab tak"))

# Stops within a sentence: they end none.
SHORT_FORMS = ("i.e.", "i.e", "e.g.", "e.g", "viz.", "etc.", "resp.", "incl.", "excl.")

# What only a memory of past work could answer.
MEMORY_CUES = phrases(
    """
    my last three projects, last three projects, my last projects, my last project, my last film, my last show,
    my previous projects, my projects, booked cast, our last film, our last project, last three films,
    my last three films, my last two projects, last time, pichli baar, pichle baar, last wala, last wali,
    audition diya tha, audition diya, auditioned for,
    auditioned, last project, previous project, last list, old list, purani list, rejected, shortlisted, jaisa,
    jaisi, like last time, as before, we used, worked with us, from our last, i liked, we liked, pehle wala list,
    earlier list, from the last film, last campaign, last season, previous campaign, last tvc, previous tvc
    """
) + tuple(
    f"{whose} {work}"
    for whose in ("our last", "our previous", "pichla", "pichle", "pichli")
    for work in ("campaign", "shoot", "schedule", "ad", "tvc", "film", "show", "season", "project", "wala", "wali")
)
# The thing named plays no part at all: neither asked for nor ruled out.
# "Beard ok": a look that is allowed, neither asked for nor ruled out.
PERMITTED_AFTER = phrases(
    """
        at a push, at a pinch, in a pinch, if need be, if you must, if we must, as a last resort, tolerable, is
        tolerable, can be tolerated, we can live with, can live with, majboori mein chalega, majboori me chalega,
        worst case chalega, ok, okay, fine, is ok, is okay, is fine, are ok, are okay, are fine, chalega, chalegi,
        chalenge, bhi chalega, bhi chalegi, bhi chalenge, no problem, no issue, allowed, is allowed, also fine,
        also okay, acceptable, works, also works, welcome, is welcome, are welcome, bhi theek hai, theek hai, will
        do, will also do, can be there, bhi theek, bhi ok, bhi okay, ho to bhi theek, ho to bhi theek hai, ho to bhi
        chalega, ho toh bhi chalega, ho to bhi ok, hai to bhi chalega, ho to koi baat nahi, ho to koi dikkat nahi, ho to
        koi problem nahi, ho to problem nahi, se koi dikkat nahi, se koi problem nahi, se dikkat nahi
    """
)
UNASKED_BEFORE = phrases(
    """
        ok to shave, okay to shave, willing to shave, ready to shave, fine to shave, open to shaving, ok to grow,
        willing to grow, ready to grow, open to growing, can grow, can grow a, should shave, shave off, shave the,
        shave his, willing to cut, ready to cut, open to cutting, ok to cut, willing to colour, ready to colour, ok
        to colour, whether or not, with or without, don't mind, dont mind, no bar on, no restriction on, no issue
        with, no problem with, doesn't need, does not need, doesn't have to, does not have to, needn't, need not, no
        need of, no need for, no need to, don't need, do not need, don't care about, not looking for, dont need,
        doesn't need to, does not need to, need not be, don't have to, dont care about, doesn't matter if, does not
        matter if, doesn't matter whether, no matter if, not necessary to know, not necessary to have, not necessary
        to be, no necessity of, no compulsion of, no compulsion for, fine with or without, okay with or without,
        either way on, fine without, ok without, okay without, happy without, good without,
        can do without, could do without, will do without, can live without, can manage without, manage without,
        can survive without, alright without, all right without, cool without, we're fine without, not hung up on,
        hung up on, not wedded to, not married to, not precious about, don't fuss over, dont fuss over,
        don't fuss about,
        dont fuss about, no fuss about, no fuss over, don't sweat, dont sweat, don't worry about, dont worry about,
        don't stress about, dont stress about, don't get stuck on, dont get stuck on, never mind, nevermind, forget,
        not too bothered about, not that bothered about, not overly fussed about, not too fussed about,
        not that fussed about, not too fussy about, not hell bent on, couldn't care less about, couldnt care less about,
        don't give two hoots about, easy on, easy about, chilled about, chill about, not stuck on, no drama about,
        not fussed about, not fussy about, not bothered about, not particular about, not strict
        about, open on, open about, flexible on, flexible about, flexible with, relaxed on, relaxed about, won't
        need, will not need, won't have to, no requirement of, no requirement for, need no, needs no, requires no,
        not insisting on, don't insist on, not compulsory to know, not compulsory to have, not mandatory to know,
        not mandatory to have, not required to, not necessarily, no preference on, no preference for, irrespective
        of, regardless of
        """
)
UNASKED_AFTER = (
    phrases(
        """
        is no longer essential, no longer essential, is no longer important, no longer important, is no longer
        necessary, is no longer mandatory, no longer mandatory, is no longer compulsory, no longer compulsory, are
        no longer needed, are no longer required, is no longer required, is no longer relevant, no longer
        relevant, is no longer a requirement, no longer a requirement, is no longer a priority, no longer a
        priority, is no longer a condition, ab zaroori nahi, ab zaruri nahi, ab jaruri nahi, ab nahi chahiye to
        chalega, unnecessary, is no longer needed, no longer needed, no longer required, is no longer a plus, no
        longer a plus, is no longer a must, no longer a must, no longer necessary, no need, not a need, nahi bhi
        chalega, i don't care, i dont care, i really don't care, i genuinely don't care, i genuinely dont care, we
        don't care, we dont care, don't care, dont care, immaterial hai, not a concern, no concern, is no concern,
        not an issue, isn't an issue, is not an issue, not a problem, isn't a problem, is not a problem, not a
        dealbreaker, not a deal breaker, no dealbreaker, not relevant, irrelevant, is irrelevant, is open, open
        hai, chal jayega, koi farak nahi, koi fark nahi, farak nahi padta, fark nahi padta, nahi chahiye to bhi
        chalega, na bhi ho to chalega, na ho to bhi chalega, nahi bhi ho to chalega, zaroori nahi hai, zaruri nahi
        hai, not fixed, not final, not locked, tbd, to be decided, not confirmed, are open, not decided, pata
        nahi, abhi fix nahi, ki zaroorat nahi, ki zarurat nahi, ki jarurat nahi, zaroorat nahi, zarurat nahi, ki
        koi zaroorat nahi, ki need nahi, need nahi, not needed at all, not a must, not must, not must have, must
        nahi, not needed, not required, not necessary, isn't needed, isn't required, is not needed, no bar, is not
        required, isn't necessary, doesn't matter, does not matter, no issue, not important, koi bhi chalega, se
        farak nahi padta, se fark nahi padta, no constraint, is flexible, flexible, immaterial, no problem, are
        flexible, not a factor, is no bar, don't matter
        """
    )
    + CHANGED_OR_NOT
)
AND_WORDS = phrases(
    """
    and, &, +, aur, as well as, plus, along with, tatha, evam, n, with, also, and also, both, saath mein, ani, bhi
    """
)
OR_WORDS = phrases(
    """
    or, /, ya, or else, either, yaa, ya phir, ya fir, and/or, va, kinva, otherwise, alternatively
    """
)
BREAKS = (
    ",",
    ";",
    ".",
    "!",
    "?",
    "(",
    ")",
    ":",
    "but",
    "lekin",
    "magar",
    "although",
    "though",
    "however",
    "[",
    "]",
    "*",
    "•",
)

_BEYOND = phrases(
    """
    cross, exceed, go above, go beyond, go over, go past, go higher than, go more than, be more than, be above,
    be over,
    be beyond, be higher than, be past, charge more than, ask for more than, ask more than, pay more than, pay over,
    do more than, spend more than, afford more than, stretch beyond, stretch past
    """
)
_NOT_BEYOND = tuple(
    f"{no} {beyond}"
    for no in phrases(
        """
        can't, cannot, can not, cant, shouldn't, shouldnt, should not, mustn't, must not, won't, wont, will not,
        wouldn't,
        would not, doesn't, does not, don't, do not, may not, not to, never, should never, must never, shall not
        """
    )
    for beyond in _BEYOND
)
AT_MOST_BEFORE = _NOT_BEYOND + phrases(
    """
    upper age limit, upper age, upper end, upper limit of, top age, can go up to, go up to, can go upto, go upto,
    can go till, can stretch to, stretch to, can stretch up to, not go above, anything under, anything below,
    strictly under, strictly below, on the right side of, below the age of, under the age of, yet to turn,
    not touching, sub, max height, maximum height, height max, age max, under, below, less than, upto, up to, up
    till, within, max, max., maximum, not more than, no more than, at most, <, <=, not above, not over, not
    exceeding, lower than, cheaper than, shorter than, younger than, not older than, no older than, not taller
    than, no taller than, upper limit, not beyond, not exceed, max of, maximum of, a max of, a
    maximum of, capped at, cap of, cap at, cap the age at, cap ages at, cap it at, limit the age to, limit age
    to, restrict age to, age upto, smaller than, beneath, not crossing, less then, maximum age, max age,
    and up to, and upto, cap him at, cap her at, cap them at, limit it to, restrict it to,
    age cap, cap age at, age capped at, height cap, cap height at, no higher than, not higher than, ceiling of,
    ceiling, limit, limit of, upwards to, not past, not more, zyada se zyada, adhiktam, fewer than, at the most,
    at the very most
    """
)
AT_MOST_AFTER = phrases(
    """
        ke andar, se kam, tak, ke neeche, se neeche, ke niche, se niche, andar, or less, and below, or below,
        max, maximum, or under, and under, se zyada nahi, se jyada nahi, se upar nahi, tops, se chhota, se
        choti, se chhoti, or younger, and younger, or shorter, and shorter, ke andar andar, ceiling, at most, se
        zyada mat, and less, limit, cap, se zyada na ho, se kum, tak ka, tak ki, tak ke, ke andar ka, ke andar
        ki, se kam ka, se kam ki, se kam ke, se bada nahi, na se zyada, n below, n under, or lower, and lower, &
        under, & below, se zyada na de, max please, ke andar wala, ke andar wali, se kam wala, se kam wali, pe
        cap, se upar nahin, se oopar nahi, max max, tops only
        """
)
AT_LEAST_BEFORE = phrases(
    """
    on the wrong side of, wrong side of, above the age of, over the age of, on the other side of, north of,
    start at, starts at, starting at, lower age limit, lower age, lower end, lower limit, start the age at,
    above, over, more than, at least, atleast, minimum, min, min., taller than, older than, >, >=, not under,
    not below, not less than, no less than, no shorter than, not shorter than, not younger than, no younger than,
    minimum of, a minimum of, upwards of, greater than, higher than, kam se kam, minimum age, min age,
    minimum height, min height, starting from, from at least, past, beyond, bigger than, not smaller than, crossing,
    crossed, no lower than, more then, well over, well above, no smaller than, at the least, at the very least
    """
)
AT_LEAST_AFTER = phrases(
    """
    +, plus, and above, or above, and up, or more, and over, or over, or older, and older, or taller, and taller,
    ke upar, se upar, se zyada, se jyada, se bada, se badi, se bade, upwards, & above, onwards, se kam nahi,
    se kam mat, se kam na ho, minimum, at least, min, and upwards, & up, and more, se lamba, se lambi,
    ya usse zyada, ya zyada, & over, and onwards, ya upar, or up, se oopar, ke oopar, paar, se paar, and beyond,
    & older, se neeche nahi, ya usse upar, se upar ka, se upar ki, se upar ke, ke upar ka, ke upar ki, ke upar ke,
    or better, n above, n up, n over, plus only, plus please, and plus, ya usse upar, & upwards, and taller please,
    se shuru,
    se start, ya usse zyada, or higher, and higher, se jyada, se zyaada, n taller, and up please, ke upar wali,
    ke upar wala, se upar wali, se upar wala
    """
)
AROUND_AFTER = phrases(
    """
    approx, approximately, or thereabouts, ke aas paas, ke aaspaas, ke kareeb, ke karib, ke lagbhag, ish, or so, odd,
    give or take a year, there or thereabouts,
    aas paas, aaspaas, give or take,
    ke aas-paas, ke around
    """
)
AROUND = phrases(
    """
        around, about, approx, approximately, roughly, circa, lagbhag, kareeb, karib, kareeb kareeb, ca, somewhere
        around, ~, near about, pushing, nearing, touching, hitting, approaching, going on, on the cusp of, nearly,
        close to, approx., ish, ballpark, takreeban, almost, somewhere near, nearabout
        """
)
