"""What people of a casting office say of themselves and of those they work for, around what they ask for."""

from __future__ import annotations

from talents.vocabulary.phrases import either, phrases

_OPENERS = either(
    """
    and, also, btw, ps, but, because, bcoz, kyunki, kyonki, coz, cos, cuz, since, as, warna, so, to, toh, sorry, bhai,
    yaar, arre, are, haan, aur, par, lekin, magar, no, ok, waise, abhi, now, today, aaj, psst, fyi, honestly, frankly,
    matlab, plus, even, apparently, while, though, although, lol, haha, anyway, ki, well, yes, sadly, luckily,
    thankfully
    """
)
_WHOSE = either(
    "the, our, this, their, both, hamara, hamare, hamari, humara, humare, humari, apna, apne, apni, ye, yeh"
)
_OF_WHAT = either(
    """
    stunt, line, action, creative, art, costume, make-up, makeup, brand, account, dance, fight, casting, executive,
    assistant, associate, music, ad, agency, client, legal, production, first, poor, new, old, same, whole, entire,
    chief, senior, junior, dear, beloved, great, our, location, unit, marketing, post, set, spot, light, floor, sound,
    camera, hr, accounts, edit, vfx, transport, catering, props, wardrobe, hair
    """
)
# Who makes and pays for the work.
_HEADS = either(
    r"""
    founders?, co-founder, owners?, chairman, ceo, cfo, md, vp, \w+
    (?:dept|department|federation|trust|board|committee|society|association|union|authorities), clients?, directors?,
    producers?, choreographers?, dop, cinematographer, stylists?, writers?, composers?, editors?, agency, agencies,
    brand, crew, ep, ads, accountants?, accounts, legal, production, studio, channel, coordinators?, co-ordinators?,
    supervisors?, designers?, copywriters?, marketing, showrunner, creatives?, hod, boss, interns?, finance, lawyers?,
    photographer, managers?, masters?, masterji, master ji, assistants?, hr, team, unit, office,
    (?:costume|make-?up|make up|art|light|spot|casting) (?:dada|boys?|head), (?:creative|agency) head, planners?,
    investors?, financiers?, distributor, sponsors?, network, director ?/ ?producer, everyone (?:here|in the office),
    everybody (?:here|in the office), department, dept, watchman,
    (?:location|sound|camera|studio|lab|hr|edit|vfx|transport|catering|props|spot|accounts|agency|office)
    (?:guys?|lady|girls?|boys?|dada|wala|wale|wali|walon|manager|head|uncle|bhai|bhaiya|person|woman|man|dept|assistant),
    (?:last|previous) \w+, (?:last|previous|earlier|original|old)
    (?:one|ones|lot|guy|girl|actor|actress|batch|two|option|options|model|kid|hero)
    """
)
_TITLED = either(
    "sir, saab, sahab, saheb, ma'am, madam, ji, log, logon, wale, walon, waale, waalon, people, folks, side, team"
)
_OWNS = r"(?:(?:'s|s'|ki|ke|ka) (?:\w+ ){1,3}?)?"
_NOBODY_HERE = either(
    """
    requirement, requirements, need, needs, brief, budget, role, part, film, story, ad, project, hero, heroine, lead,
    character, shoot, cast, casting, show, script, series, play, protagonist, rate, dates, client, wish, choice, first,
    main, second, third, next, ideal, top
    """
)
_MINE = rf"(?:my|mera|meri|mere|hamare ghar ki|mine) (?!{_NOBODY_HERE}\b)(?:\w+ ){{1,3}}?"
_IS = either(
    """
    is, are, was, were, has, have, had, 's, 're, will, would, might, may, can, can't, could, does, doesn't, did,
    didn't, isn't, aren't, keeps, keep, just, still, already, never, always, also, again, himself, herself, went,
    goes, gets, got, became, becomes, lost, forgot, woke, left, quit, broke, dropped, ran, moved, fell, thinks, seems,
    sounds, looks, bhi, ne, hi, khud, turned
    """
)
_ENDS_HINDI = either(
    """
    hai, hain, tha, thi, hoga, hogi, honge, gaya, gayi, gaye, raha, rahi, rahe, diya, liya, kiya, diye, lega, legi,
    lenge, dega, degi, denge, karega, karegi, karenge, jayega, jayegi, jayenge, aata, aati, aate, hota, hoti, hote,
    kharab, khatam, pareshan
    """
)
_PREDICATE = rf"(?:{_IS} \S.*|(?:\S+ ){{0,8}}?{_ENDS_HINDI}(?: .*)?)"
# "The client is …", "producer's nephew was …", "choreographer ne … liya", "my boss is …".
OF_OTHERS = rf"(?:{_OPENERS} )*(?:(?:{_WHOSE} )*(?:{_OF_WHAT} )*{_HEADS} (?:{_TITLED} )*{_OWNS}|{_MINE}){_PREDICATE}"
# "Boss of the company loves magic", "choreographer ko tall chahiye".
WISHER = (
    rf"(?:{_OPENERS} )*(?:{_WHOSE} )*(?:{_OF_WHAT} )*{_HEADS}(?: {_TITLED})*(?: of the \w+)? "
    rf"(?=(?:{_IS}|\w+s|wanted|love|hate|like|need|want|said|asked|demand|bola|bol|ko|ne)\b)"
)
# "I'm a mess", "hum pagal ho gaye".
OF_OURSELVES = (
    rf"(?:{_OPENERS} )*(?:(?:i'm|i am|im|we're|we are) (?!\w+ing\b|after\b|short\b|in\b|down\b|left\b|open\b|okay?\b|"
    rf"happy\b|keen\b|on\b|missing\b|still\b|also\b|now\b)\S.*"
    rf"|(?:i|we) (?:was|were|feel|swear|think|know|promise|died|woke|fought|cried|forgot|love my|hate my) .*"
    r"|(?:the|that|said) (?:\w+ ){1,2}(?:is|being|was) (?:my|me|us|our|mine)\b.*"
    rf"|(?:main|mai|hum) (?:\S+ ){{1,8}}?(?:hun|hoon|hu|hain|gaya|gayi|gaye)"
    rf"|(?:\S+ ){{1,8}}?(?:rahi|raha|gayi|gaya|chuki|chuka|baithi|baitha) (?:hun|hoon|hu))"
)
_THINGS = either(
    """
    fees?, budget, money, payments?, rates?, paisa, paise, contracts?, agreement, paperwork, invoices?, cheque,
    schedule, weather, wifi, wi-fi, laptop, phone, brain, head, dimag, dimaag, traffic, server, drive, inbox, awaaz,
    gala, office, permissions?, network, fever, location, tension, deadline
    """
)
# "Fee is still with the lawyers", "budget tight hai".
OF_THE_MONEY = (
    rf"(?:{_OPENERS} )*(?:kal se |abhi tak )?(?:(?:{_WHOSE} |my )*(?:\w+ (?:(?:ke|ka|ki) )?)?{_THINGS} ){_PREDICATE}"
)
# "Everyone is working for love", "the restaurant belongs to …", "it was magic", "aaj zombie hun".
OF_THINGS = (
    rf"(?:{_OPENERS} )*(?:(?:everyone|everybody|nobody|sab|sab log|people|\w+ people|\w+ log) {_IS} \S.*|it was \S.*"
    r"|(?:\S+ ){1,5}(?:\w+ed|lent|gave|told|sent|let|left|made|brought) (?:us|me)\b.*"
    r"|(?:.* )?(?:maine|mujhe|hun|hoon|i am|i'm|i was)\b.*)"
)
OF_A_THING = (
    rf"(?:{_OPENERS} )*(?:the|this|our|that|those|these) ((?:\w+ ){{1,3}}?)(?:{_IS}|\w+ed|belongs|comes|needs) \S.*"
)
# "Judge is a famous rapper", "our last villain now does yoga", "CFO and CEO will watch".
OF_SOMEBODY = (
    rf"(?:{_OPENERS} )*((?:our )?(?:last|first|old|previous) |my |real |actual |asli )?((?:[\w-]+ ){{1,4}}?)"
    rf"(?:now |only |also )?(?:{_IS}|\w+ed|does|says|gave|flies|owns|pays|belongs|comes) \S.*"
)
NO_THINGS = frozenset(
    phrases(
        """
        role, roles, part, parts, character, characters, protagonist, person, talent, actor, actors, model, models,
        artist, artists, candidate, lead, look, brief, kid, kids, child, children, one, ones, ideal, story, film, show,
        series, ad, tvc, shoot, hero, heroine, requirement, casting, face, voice, vibe, personality, energy, profile,
        budget, rate, guy, girl, boy, man, woman, skin, complexion, body, age, figure, couple, family, idea, plan, feel
        """
    )
)
# "Bombay traffic", "Delhi ki sardi": of no place that is asked for.
WEATHER = (
    r"\b(\w+)(?: ki| ka| mein| me)? "
    r"(?:thand|barf|traffic|rains?|weather|heat|humidity|pollution|monsoon|potholes|smog|fog|sardi|garmi)"
    r"\b(?! (?:scene|sequence|song|cop|police))"
)
# "The director's ex".
THEIR_KIN = r"\b(?:clients?|directors?|producers?|dop|composer|choreographer|owner|production)(?:'s?| ki| ke| ka) (\w+)"
# "Watchman ne mana kiya".
WHO_DID = (
    r"(?!.*\b(?:jis|jin|kis|kisi|jo|jisne|jinhone|kisine)\b)(?:\S+ ){1,3}ne "
    r"(?:\S+ ){0,6}?(?:kiya|diya|di|liya|li|kaha|gaya|bheja|bheji)\b.*"
)
# Who says so wishes for something: of such a clause nothing is set aside.
WISHING = either(
    r"""
    k[aei] part, k[aei] role, k[aei] kirdar, k[aei] character, k[aei] casting, wants?, wanted, needs?, needed, likes?,
    liked, loves?, loved, hates?, hated, prefers?, preferred, asks?, asked, asking, insists?, insisted, demands?,
    demanded, requires?, required, looking, seeking, chahiye, chaiye, chahie, chahte, chahta, chahti, pasand, maanga?,
    maang\w*, bol\w*, keh\w*, says, said, approves?, approved, allergic, fan, fans, tired, bored, sick, specific,
    particular, keen, obsessed, adamant, open, ok, okay, fine, firm, clear, strict about, strict on, strict that,
    won't, reject\w*, refuse\w*, dislikes?, avoid\w*, dhoond\w*, dhundh\w*, zid, mana, agree\w*, detest\w*, loath\w*,
    despis\w*, veto\w*, percent, should, must, has to, have to, only, shoots?, shooting, free, available, avail, role
    of, role for, to cast, casting, find, send, bhejo, happy, comfortable, stuck, against, convinced, set on, sold on,
    allows?, permits?, accepts?, picky about, fussy about, ko, no (?!idea|clue|one|and)\w+, nahi chahiye, mat, anyone,
    anybody, someone, somebody, ladki, ladka, whoever, fed up, issues?, objects?, problems?, done with, enough of, had
    enough, gone off, went off, going off, off the, not into, into, idea, max, maximum, can't stand, stretch,
    stretched, pay, pays, paying, upto, afford
    """
)

# "You're an angel", "aap log best ho": of whoever reads.
OF_THE_READER = (
    rf"(?:{_OPENERS} |thanks |thank you |love you |pls |please )*"
    r"(?:(?:you're|you are|u r|ur|u are|y'all are|you were|be) "
    r"(?:a|an|the|all|my|our|such|so|real|truly|absolute|pure) .*"
    r"|(?:aap|tum|tu|aap log|tum log|tumlog|aaplog) (?:\S+ ){1,6}(?:ho|hain|hai))"
)
_ENDEARED = either(
    """
    friends?, family, people, superstars?, stars?, legends?, gems?, darlings?, angels?, heroes, boss, bosses, champs?,
    lovely, beautiful, amazing, wonderful, sweet, genius, geniuses, rockstars?, queens?, kings?, folks, team, humans,
    gang, tribe, warriors?, ninjas?, gurus?, masters?, champions?, sweethearts?, cuties, casting, fellow, dear, all, my,
    ji, everyone, good, fam, souls?, magicians?, wizards?, saviours?, saviors?, partners?, comrades?, sleuths, hunters,
    detectives, talent, the, best, bros?, brothers, sisters
    """
)
GREETED = (
    rf"(?:hi|hii|hello|hey|heya|dear|dearest|gm|good morning|good evening|good afternoon|morning|evening|namaste|"
    rf"namaskar|salaam|thanks|thank you|cheers|love you|bye|goodnight|happy \w+|ok|listen|attention|calling all)"
    rf"(?: {_ENDEARED}){{1,4}}"
)
# Standing phrases that name kin, people and looks and mean none.
IDIOMS = either(
    r"""
    asking for a friend, pretty (?:please|pls|plz|sure|much|soon|desperate|urgent|tight|badly|good|bad|big|quick|fast),
    with a cherry on top, with sugar on top, god bless(?: \w+)?, oh (?:man|boy|brother|god|lord|my god), boy oh boy,
    baap re(?: baap)?, maa kasam, mummy kasam, bhagwan kasam, god promise, mother promise, mother of all \w+,
    mother of god, holy cow, (?:that|this|same|whole|entire|said|which|given) period, period of time, in no mood,
    the more the merrier, sweet (?:spot|deal), short and sweet, keep it sweet, cool cool, all cool, that's cool,
    (?:fair|tough|cheap|sad|sick|bad|dark|harsh) enough, tough (?:day|week|month|times|luck|one|call|crowd|ask),
    (?:long|rough|crazy|mad|hard|bad|sad|rotten) (?:day|week|month|night|story|times), dark times, hot mess,
    no drama please, save my (?:life|job|soul), dream (?:team|come true), big boss ka ghar, boss level, like a boss,
    old friends?, friend of (?:mine|ours|the house), family emergency, family function, family wedding, kind regards,
    warm regards, warmest regards, warm wishes, warmly, be kind, so kind of you, very kind of you, strange times,
    wild goose chase, fresh hell, fresh eyes, fresh start, afresh, cold feet, cold coffee, hot water, sweet dreams,
    angel investor money, devil's advocate, devil is in the details, idiot proof, for dummies, rocket science,
    shaadi season, wedding season, queen of drama, drama queen, king of delays, bhagwan bharose, ram bharose,
    heart attack, mind blowing, brain dead, brain fog
    """
)
# "Mummy ki society drama doesn't count".
UNCOUNTED = (
    r"(?:(?:does not|doesn't|do not|don't|won't|will not|wouldn't) (?:really )?count|count (?:nahi|nhi|mat)\b.*"
    r"|not counted)"
)
# "Mere phone mar gaye": no month.
DIED = r"\bmar (?=(?:gaya|gayi|gaye|ja\w+|raha|rahi|rahe|chuk\w+|dal\w+|daal\w+|mit\w+|ne)\b)"
# With one of these a few words between commas tell something and describe nobody.
OF_A_SENTENCE = frozenset(
    phrases(
        """
        mausam, kharab, usko, unko, kaise, kya, kyun, kyu, kaun, karun, karu, mana, aao, aaja, aana, lena, dena, karo,
        karna, dekho, suno, raho, pressed, owner, network, lega, legi, lenge, dega, degi, denge, karega, karegi,
        karenge, khatam, i, we, you, my, our, us, me, your, mera, client, producer, director, agency, said, says,
        told, thinks, knows, meri, mere, hum, hamara, hamare, humara, aap, tum, is, are, was, were, will, raha, rahi,
        rahe, everything, etc, stuff, wagera, vagera, wagaira, anyway, lol, haha, hehe, i'm, i'll
        """
    )
)
