"""Figures of speech whose words would be wishes elsewhere: "slim chance", "in plain english", "catch 22"."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

_OF_PEOPLE = phrases(
    """
    bob's your uncle, bobs your uncle, mum's the word, mums the word, oh boy, oh man, oh mama, man oh man,
    boy oh boy, attaboy, attagirl, the boss man, oh brother, lady luck, every tom dick and harry, tom dick and harry,
    man hours, man-hours, man days, man-days, old wives' tale, the old man upstairs, family and friends,
    friends and family, in the family way, mother of all, the mother of all, mother lode, father of all, baby steps,
    my baby, uncle google, that's my girl, you're a star, you star, you legend, you beauty, you're an angel,
    be an angel, be a dear, be a darling, you're a doll, you're a champ, you champ
    """
)
_OF_BODIES = phrases(
    """
    tall order, a tall order, tall ask, tall tale, tall story, short notice, at short notice, short and sweet,
    short order, short supply, in short supply, short on time, short of time, short staffed, short-staffed,
    long story short, to cut a long story short, long shot, a long shot, long haul, long run,
    in the long run, so long, before long, long overdue, long day, long night, long time no see, thin ice,
    on thin ice, thin on the ground, wear thin, wearing thin, through thick and thin, thick and fast, thin air,
    out of thin air, fat chance, fat lot of good, chew the fat, fat cheque, fat budget, fat fee, slim chance,
    slim chances, slim pickings, slim down the list, slim the list, slim it down, trim the list, broad strokes,
    in broad strokes, broad daylight, broad brush, broad idea, broadly speaking, fit the bill, fits the bill,
    fitting the bill, fit to drop, see fit, as you see fit, think fit, fit as required, survival of the fittest,
    heavy day, heavy week, heavy month, heavy traffic, heavy rain, heavy rains, heavy schedule, heavy workload,
    heavy handed, heavy on the pocket, heavy heart, heavy lifting, big deal, no big deal, big day, big ask, big time,
    bald truth, bald facts, bald lie, ship shape, hair raising, hair-raising,
    keep your hair on, let your hair down, bad hair day, by a hair, hair's breadth, tear my hair out,
    tearing my hair out, pulling my hair out, pull my hair out, eyes on the prize, all eyes, keep an eye out,
    keep an eye, eye on the ball, an eye for, eye to eye, catch my eye, caught my eye, caught his eye,
    caught her eye, caught the client's eye, apple of my eye, green eyed monster, sight for sore eyes, hands down,
    all hands on deck, hand on heart, short hand, hands full, my hands are full, cold feet, foot the bill,
    put my foot down, put her foot down, put his foot down, one foot in, on foot, cheek by jowl, chin up, chin wag,
    lip service, by the skin of, face the music, save face, in your face, on the nose, nose to the grindstone,
    pay through the nose, cost an arm, an arm and a leg, arm and a leg, break a leg, pulling my leg, pull my leg,
    leg work, legwork, belly up, gut feel, gut feeling, no-brainer, no brainer, brain fade, pain in the neck,
    neck of the woods, neck and neck, up to my neck, head start, heads up, heads-up, off the top of my head,
    doing my head in, does my head in, head over heels
    """
)
_OF_COLOURS = phrases(
    """
    black and white, in black and white, grey area, gray area, grey areas, red tape, red letter,
    once in a blue moon, blue moon, out of the blue, feeling blue, green light, green lit, greenlit, green signal,
    golden ticket, golden rule, silver bullet, silver lining, silver platter, white lie, white elephant, white flag,
    white noise, black sheep, black hole, black box, black swan, black friday, dark horse, dark horses, in the dark,
    shot in the dark, pink of health, tickled pink, rose tinted, brown nosing, purple patch, red carpet, red hot,
    caught red handed, red herring, paint the town red, true colours, flying colours, with flying colours,
    grey matter, gray matter, greener pastures, grass is greener
    """
)
_OF_PLACES_AND_TONGUES = phrases(
    """
    bombay duck, bombay mix, bombay sapphire, bombay toast, bombay sandwich, delhi belly, dilli door hai,
    dilli abhi door hai, dilli door nahi, mumbai meri jaan, bombay meri jaan, punjabi by nature, sindhi curry,
    punjabi curry, chinese whispers, russian roulette, dutch courage, double dutch, turkish delight,
    english breakfast, plain english, in plain english, pardon my french, excuse my french, french fries,
    french toast, french leave, french window, french press, french kiss, spanish inquisition, spanish omelette,
    irish goodbye, irish coffee, irish exit, greek to me, all greek to me, swiss knife, swiss army knife,
    mexican wave, danish pastry, indian summer, indian stretchable time, indian standard time, american dream,
    arabian nights, from kashmir to kanyakumari, kashmir to kanyakumari
    """
)
_OF_SKILLS = phrases(
    """
    face the music, for a song, going for a song, song and dance, a song and dance, dance to their tune,
    dance to his tune, dance to her tune, sing for supper, sing for my supper, sing their praises,
    singing his praises, singing her praises, swimming in tapes, drowning in tapes, sink or swim,
    in the swim of things, cooking something up, what's cooking, whats cooking, cook the books, cook up,
    too many cooks, bowled over, bowl over, sticky wicket, hit for six, hit me for six, hit it out of the park,
    knock it out of the park, ball is in, ball's in your court, balls in your court, play ball, drop the ball,
    dropped the ball, play it by ear, fair play, own goal, moving the goalposts, moved the goalposts, below the belt,
    throw in the towel, down to the wire, pulling no punches, roll with the punches, punching above,
    jumping through hoops, jump through hoops, hit the ground running, in the long jump, magic wand, like magic,
    work your magic, work ur magic, do your magic, magic touch, magic word, riding on this, riding on it,
    riding on you, take for a ride, taken for a ride, free ride, bumpy ride, wild goose chase, hold your horses,
    horses for courses, straight from the horse's mouth, don't flog a dead horse, flogging a dead horse, gift horse,
    in the driver's seat, drivers seat, driving me mad, driving me nuts, driving me up the wall, driving me crazy,
    driving us mad, driving us nuts, back seat driver, shoot me a mail, shoot me a message, shoot me an email,
    shoot over, shoot across, painting the town, paint a picture, the full picture, big picture, climbing the walls,
    walk in the park, run of the mill, in the running, running late, running behind, running out of time,
    running on empty, running on fumes, up and running, on the run, boxing clever, boxed in, boxing day sale,
    fencing around, key player, draw a blank, drawing a blank, drew a blank, back to the drawing board,
    luck of the draw, act of god, balancing act, get your act together, tough act to follow, stage is set,
    set the stage
    """
)
_OF_PRODUCTS = phrases(
    """
    cup of tea, cup of chai,
    storm in a teacup, spill the beans, spill the tea, bread and butter, buttering up, piece of cake,
    a piece of cake, cake walk, cakewalk, that's how the cookie crumbles, gravy train, big cheese, cheesed off,
    cool beans, pinch of salt, with a pinch of salt, worth their salt, worth his salt, worth her salt, rub salt,
    cry over spilt milk, spilt milk, milk it, milk run, sugar coat, sugar coating, low hanging fruit,
    low-hanging fruit, go bananas, going bananas, couch potato, hot potato, small potatoes, in a pickle, in a jam,
    jam packed, jam-packed, bank on, banking on, banking on you, bank on it, laughing to the bank, break the bank,
    breaking the bank, bank holiday, gold dust, gold standard, as good as gold, worth its weight in gold, soap box,
    soapbox, soft soap, coffee break, tea break, chai break, chai pe charcha, over coffee, over chai, over a coffee,
    over a pint, over a beer, grab a coffee, grab a chai, grab a beer, grab a pint, grab lunch, coffee's on me,
    coffees on me, drinks on me, beers on me, chai's on me, chai on me, i owe you a beer, i owe you a pint,
    i owe you a drink, i owe you a coffee, owe you a coffee, owe you a pint, owe you a beer, owe you a drink,
    owe you a chai, phone is dying, phone's dying, phone died, my cab, my flight, my train, my uber, my ola,
    on the phone, over the phone, off the phone, phone me, phone call, phone calls, by phone, phone lines, in a cab,
    in an uber, in a meeting, at the bank, at the dentist, at the doctor's, at the airport, in hospital,
    at the hospital, paint drying, like watching paint dry, cement the deal, nuts and bolts, fuel to the fire,
    adding fuel, run out of steam, out of gas, hard sell, soft sell, pot of gold, loose change, small change,
    money for old rope, in the same boat, missed the boat, missed the bus, that ship has sailed, train wreck,
    car crash, watch this space, watch your back, on my watch, shoe string, shoestring budget, on a shoestring,
    shoestring, big shoes to fill, in her shoes, in his shoes, in my shoes, if the shoe fits, hat trick,
    at the drop of a hat, keep it under your hat, hats off, tighten our belts, belt and braces, hot under the collar,
    off the cuff, up my sleeve, tricks up, ace up, feather in the cap, feather in our cap
    """
)
_OF_NUMBERS = phrases(
    """
    cold as hell, hot as hell, as hell, freezing, short version, long version, long and short of it, short answer,
    similar, lads short, two short, one short, three short, a man short, a girl short, hands short,
    idk, ffs, omg, brb, bts, rly, bbl, nvm, lmk, ikr, smh, ngl, wtf, pfa, pfb, tia, afaik, iirc, hmu, soz, gr8, ttyl,
    no wiggle room, wiggle room, set in stone, carved in stone, final offer, take it or leave it, 24/7, 24x7, 24*7,
    24 / 7, 24 x 7, six of one half a dozen of the other, six of one and half a dozen of the other,
    at sixes and sevens, cloud nine, on cloud nine, seventh heaven, in seventh heaven, dressed to the nines,
    the whole nine yards, whole nine yards, catch 22, catch-22, one in a million, one of a kind, second to none,
    second nature, second thoughts, on second thoughts, third time lucky, third wheel, fifth wheel, sixth sense,
    eleventh hour, at the eleventh hour, square one, back to square one, two birds with one stone, two minds,
    in two minds, two cents, my two cents, two left feet, three's a crowd, four letter word, high five, hi five,
    nine to five, 9 to 5 job, one and done, one too many, zero to hero, half past, quarter past, quarter to,
    half an hour, fifty fifty, 50-50 chance, plan b, a dime a dozen, dime a dozen, back in 5, back in 10, back in 15,
    back in 20, back in 30, back in five, back in ten, in 5 mins, in 10 mins, in 15 mins, in 20 mins, in 30 mins,
    in 5 min, in 10 min, in 15 min, 5 mins ago, 10 mins ago, give me 5, gimme 5, gimme 10, give me 5 mins,
    give me 10 mins, gimme 5 mins, gimme 10 mins, 2 mins, 5 mins, 10 mins, 15 mins, 2 secs, 5 secs, two secs,
    two ticks, 2 ticks, a sec, one sec, 1 sec, one min, 1 min
    """
)
_OF_HASTE = phrases(
    """
    apparently, supposedly, evidently, allegedly, hopefully, frankly, obvs, obv, tbf, imo, imho, innit, hiya, oi oi,
    gimme, gonna, gotta, wanna, dunno, lemme, kinda, sorta, prolly, defo, deffo, blimey, crikey, gosh, yikes, ugh, hmm,
    umm, eh, lmao, rofl, yep, yup, meh, duh, aiyo, aiyyo, chal, chalo, abe, machan, macha, same shit, sigh, phew, oops,
    hot take, hot tip, hot desk, hot off the press, quick one, quick q, quick ask, dead on time, dead on, dead right,
    dead wrong, dead certain, dead cert, dead end, dead easy, dead serious abt,
    dead in the water, dead tired, dead beat, dead set, in a jiffy, in a bit, on the double, on the dot, on the fly,
    on the go, on the run up, on the cards, on the house, on a plate, on a roll, over the moon, over and out,
    over my dead body, hit the road, hit the sack, hit the roof, hit the nail, fire away, fingers crossed,
    touch wood, knock on wood, rain check, raincheck, raining cats and dogs, cats and dogs, elephant in the room,
    the cat's out of the bag, let the cat out, like herding cats, herding cats, dog's dinner, dogs dinner,
    dog's breakfast, gone to the dogs, dog eat dog, dog days, sick as a dog, work like a dog, monkey business,
    bee's knees, bees knees, butterflies in my stomach, lion's share, bull in a china shop, bull by the horns,
    snake in the grass, no strings, no worries, no probs, no clue, no rush, no biggie, no offence, no offense,
    no pressure, no hurry, no sweat, no harm done, no hard feelings, no questions asked, no ifs, no buts,
    no ifs no buts, no ifs or buts, no ifs and buts, no two ways, no two ways about it, no kidding, no way out,
    no wonder, no doubt, no idea, no matter what, no time, no time to lose, no excuses, last minute, last min,
    at the last minute, at the last min, touch and go, hit or miss, hit and miss, do or die, make or break,
    sooner the better, the sooner the better, like yesterday, as of yesterday, needed yesterday, by yesterday,
    first thing, end of play, end of day, end of the day, at the end of the day, day in day out, day light robbery,
    daylight robbery, day job, save the day, call it a day, make my day, rainy day, in this day and age,
    in the nick of time, high time, about time, time pass, time-pass, better late than never, story of my life,
    same old story, to be fair, fair enough, fair point, fair game, fair deal, fair price, fair bit, a fair bit,
    fair few, a fair few, fair idea, a fair idea, fair chance, bill is fair, all is fair, it's only fair
    """
)
# "I've a dark horse for you": the talk of an office around its requests.
IDIOMS = tuple(
    dict.fromkeys(
        (
            *_OF_PEOPLE,
            *_OF_BODIES,
            *_OF_COLOURS,
            *_OF_PLACES_AND_TONGUES,
            *_OF_SKILLS,
            *_OF_PRODUCTS,
            *_OF_NUMBERS,
            *_OF_HASTE,
        )
    )
)
