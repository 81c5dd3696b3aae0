"""How people are: words that order results, beside the looks of `looks`."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

TEMPERAMENTS = phrases(
    """
    belly, big belly, bit of a belly, slight belly, small belly, a belly, beer belly, round belly, potbelly,
    pot belly,
    pot bellied, pot-bellied, paunch, paunchy, bit of a paunch, slight paunch, big paunch, small paunch, tummy,
    tond, tondu,
    tond wala, badi tond, thodi tond, pet ho, pet bahar ho, pet nikla, pet nikla hua, pet thoda nikla hua,
    thoda pet nikla hua, pet bahar,
    love handles, double chin, thick waist,
    untidy, messy, neat, tidy, ill-kempt, slovenly, sloppy, sleepy, pale, saggy, pudgy, irritable, threatening,
    spooky,
    wicked, crafty, clever, studious, mournful, poetic, silly, humorous, tender, domestic, dazzling, dodgy, restless,
    fidgety, assertive, silent, freckled, freckles, bucktoothed, buck teeth, crooked teeth, missing tooth, squinty,
    squint, hairy, bushy eyebrows, unibrow, spindly, square-jawed, square jawed, hollow-eyed, dead-eyed, dead eyes,
    tired eyes, kind eyes, sad eyes, sharp eyes, hawk-nosed, snub-nosed, thin-lipped, full lips, hook-nosed,
    sharp nose, big nose, bow-legged, hysterical, mystical, eager, crude, uncouth, savvy, jovial, genial, amiable,
    likeable, hatke, shareef, sharif type, gussewala, gusse wala, gussail, sharmila, sharmili, shaant, gambhir,
    loud voice, booming voice, raspy voice, emotional range, emotional depth, emotive, expressive face,
    strong emotions, acting range,
    gap-toothed smile, gap-toothed, gap in the teeth, gap between teeth, crooked smile, toothy smile, dimpled smile,
    no makeup, no-makeup, no make-up, no make up, without makeup, bina makeup, no makeup look, no-makeup look,
    no make-up look, no make up look, bare face, bare-faced, no cuts, no nail paint, no nail polish,
    nose ring, nose pin, nose stud, nose rings, septum ring, nathni, pierced ears, pierced nose, earrings, ear studs,
    no nail art, piercings, scars, moles, braces, natural nails, trimmed nails, veiny hands, wrinkled hands,
    rough hands,
    hairy arms, gora gaal, phoola hua, mote
    chashme wala, chashmish, chashme wala, chashme wali, glasses, specs,
    comfortable with dogs, comfortable with animals, comfortable with kids, comfortable with children, good with kids,
    good with children, good with animals, good with dogs, good with babies, dog lover, animal lover, loves dogs, not
    scared of dogs, not scared of heights, not scared of water, kids friendly, kid friendly,
    bold, negative role, negative lead, negative shade, negative shades, negative character, grey shade, grey shades,
    grey character,
    great expressions, good expressions, great face, great presence, great voice, good voice, nice voice, great eyes,
    spectacles,
    wears glasses, wears spectacles, turban, turbaned, pagdi, pagdi wala, pagri, lisp, stammer, stutter, stutters,
    stammers,
    left handed, left-handed, dark circles, plain janes, theatre animal, natural performer, natural actor,
    natural acting,
    good actor, great actor, strong actor, strong performer, good performer, powerful performer, brilliant actor,
    fine actor, great performer, method actor, fab actor, achha actor, accha actor, acchi actress, zabardast actor,
    dry, unsentimental, quick, weary, stoic, reserved, introverted, extroverted, introvert, extrovert, outgoing,
    talkative, chatty, garrulous, taciturn, laconic, deadly, lethal, ruthless, heartless, cold-blooded, cruel,
    brutal, vicious, vengeful, bitter, cynical, jaded, sceptical, skeptical, suspicious, paranoid, anxious,
    neurotic, obsessive, possessive, jealous, clingy, needy, insecure, self-assured, assured, self-made,
    determined, resilient, tenacious, pushy, bossy, domineering, overbearing, controlling, tyrannical,
    authoritarian, disciplined, upright, righteous, principled, saintly, chivalrous, gallant, brave, courageous,
    daring, reckless, impulsive, short tempered, short-tempered, hot-tempered, ferocious, feral, savage, primal,
    animalistic, flirtatious, flirty, coquettish, smouldering, smoldering, steamy, sizzling, ravishing, stunning,
    striking, breathtaking, exotic, luminous, radiant, glowing, bright, vivacious, effervescent, exuberant,
    ebullient, boisterous, rowdy, raucous, rambunctious, hyper, hyperactive, frenetic, manic, unhinged, deranged,
    psychotic, disturbed, troubled, tormented, tortured, traumatised, traumatized, grieving, mourning,
    heartbroken, lovelorn, lovesick, wistful, nostalgic, pensive, thoughtful, contemplative, philosophical,
    cerebral, brainy, sharp-witted, wry, droll, ironic, sardonic, acerbic, caustic, snarky, saucy, impish, elfin,
    pixie-like, puckish, roguish, rakish, urbane, cosmopolitan, worldly, well-travelled, well travelled, cultured,
    refined, polite, courteous, well-mannered, well mannered, silver-tongued, smooth, smooth talking,
    smooth-talking, slick, slimy, sleazy, oily, greasy, seedy, shady, shifty, devious, conniving, scheming,
    calculating, cold and calculating, opportunistic, greedy, miserly, stingy, kanjoos, big-hearted,
    large-hearted, warm-hearted, warm hearted, soft-hearted, soft hearted, tender-hearted, nurturing, caring,
    compassionate, empathetic, loving, affectionate, doting, overprotective, long-suffering, martyred,
    self-sacrificing, selfless, devoted, loyal, faithful, obedient, dutiful, docile, mousy, mousey, wallflower,
    bashful, coy, demure, modest, prim, prissy, prudish, uptight, stiff, starchy, buttoned-up, buttoned up,
    old-fashioned, old fashioned, progressive, unapologetic, outspoken, opinionated, argumentative, combative,
    confrontational, belligerent, pugnacious, thuggish, brutish, hulking presence, gentle giant, teddy bear,
    cuddly, avuncular, matronly, salt of the earth, salt-of-the-earth, hardworking, hard-working, hard working,
    industrious, slacker, laid back, laid-back, easy going, easygoing, easy-going, unflappable, cool-headed,
    level-headed, level headed, no-nonsense, no nonsense, matter-of-fact, straightforward, blunt, candid, frank,
    honest face, trustworthy face, innocent eyes, honest eyes, soulful, soulful eyes, piercing eyes, piercing
    gaze, intense eyes, haunted eyes, expressive face, lived-in face, lived in face, weathered face, craggy,
    grizzled, careworn, time-worn, worn out, worn-out, exhausted, sleepless, gaunt, hollow-cheeked, hollow
    cheeked, sunken eyes, sickly, ailing, frail looking, feeble, senile, forgetful, absent-minded, absent minded,
    bumbling, dim-witted, dim witted, dimwitted, slow-witted, gullible, naive looking, starry-eyed, starry eyed,
    idealistic, romantic at heart, hopeless romantic, hopeful, optimistic, cheery, merry, mirthful, gleeful,
    joyous, joyful, zany, wacky, kooky, oddball, weird, offbeat face, unusual looking, unusual look, distinctive,
    distinctive look, unconventional looks, unique look, unique face, fashion forward, fashion-forward, e-commerce
    look, clean look, clean cut, preppy, yuppie, urbane look, metrosexual, alpha male, macho man, manly, virile,
    beefcake, girly, girly-girl, feminine energy, boyish charm, cherubic, doll-like, doll like, barbie-like,
    princess-like, queenly, kingly, stately, majestic, imperious, haughty, snooty, snobby, entitled, spoilt,
    spoiled, bratty, brat, rich brat, spoilt brat, pampered, privileged, blue-blooded, old money, nouveau riche,
    new money, upper crust, upper-crust, upper middle class, upper-middle-class, lower middle class,
    lower-middle-class, working class, working-class, blue collar, blue-collar, white collar, white-collar,
    semi-urban, semi urban, semi-rural, small-towner, suburban, metropolitan, mofussil, hinterland, heartland,
    village belle, gaon ki gori, desi girl, desi boy, gabru type, mundeer, chikna chocolaty, chocolatey,
    chocolaty, cute-looking, cutie, sweetheart, aunty-next-door, uncle-next-door, everyman, everywoman, everyday
    people, regular joe, regular guy, regular people, ordinary looking, nondescript, forgettable, unremarkable,
    plain looking, plain-looking, non-glamorous, makeup-free, bare-faced, natural look, unaffected,
    unselfconscious, spontaneous, lived-in, nuanced, understated, underplayed, subtle performer, gravitas, heft,
    commanding presence, strong presence, magnetic presence, energetic vibe, peppy, giggly, perky, zesty, bouncy, bubbly
    vibe, sparkling, sparkly, twinkly, twinkling eyes, dimpled smile, toothy, toothy grin, toothy smile, buck
    teeth, buck-toothed, braces, big smile, million dollar smile, colgate smile, killer smile, crooked smile, shy
    smile, resting bitch face, angular, angular face, chiselled jaw, chiseled jaw, chiselled features, sculpted,
    bony, sharp-featured, fine-featured, fine features, delicate features, soft features, broad face, oval face,
    heart-shaped face, moon-faced, moon face, chubby-cheeked, chubby cheeked, rosy cheeks, rosy-cheeked, ruddy,
    tanned, sun-kissed, sunkissed, freckly, long lashes, almond eyes, almond-eyed, kohl-eyed, droopy eyes, sleepy
    eyes, bedroom eyes, beady eyes, big-eyed, bug-eyed, broken nose, hooked nose, aquiline, roman nose, snub nose,
    button nose, full lips, thin lips, thick lips, pout, pouty, long-legged, leggy, long legs, broad forehead,
    bull neck, bull-necked, barrel-chested, barrel chested, potato-faced, ugly, ugly-beautiful, jolie laide,
    homely looking, matronly look, motherly vibe, mumsy, bahu type, saas type, bahu look, sanskari bahu, adarsh,
    ideal son, good boy, good girl, bad girl, mean girl, mean girls, queen bee, jock, jock type, nerd look, geek,
    geeky look, dork, dorky, bookworm, topper, topper type, class clown, prankster, joker type, bindass, befikar,
    awara, awaara, mawali, mawaali, gunda type, dabangg type, chhichora, chhichhora, roadside romeo, majnu,
    aashiq, deewana, pagal, sanki, khadus, khadoos type, akdu, ghamandi, rubabdar, raubdaar, dabdaba, khandani,
    khaandaani, rangeela, rangeeli, mastikhor, drama queen, chulbul, nazuk, naazuk, sharmila, sharmili, sharmeela,
    sharmeeli, gumsum, khamosh, gehra, gehri, sanjeeda, samajhdar, samajhdaar, hoshiyar, hoshiar, chalak, chalaak,
    shaatir, shatir, kamina, kameena, zalim, zaalim, kroor, nirdayi, daravna, darawna, darr, bhayanak, dilkash,
    roopwati, pyara, pyari, pyaari, pyaara, cute sa, cute si, mulayam, narm dil, nek dil, nekdil, imaandaar,
    imandar, mehnati, gareeb, garib, ameer, shehri, dehati, dehaati, ganwaar, gavaar, gharelu sa, dadi-nani type,
    thande dimag, garam dimag, gussail, gussaila, tez dimag, fierce-looking, menacing look, sinister look, evil
    look, scary looking, scary-looking, creepy looking, eerie, otherworldly, mysterious look, enigmatic vibe,
    inscrutable, unreadable, poker-faced, poker face, stone-faced, stony, expressionless, robotic, deadpan
    delivery, goofball, flamboyant, campy, effeminate, diva-like, star-like, hero material, hero-like, leading-man
    looks, leading man looks, matinee idol, matinee-idol, heartthrob, heart-throb, superstar vibe, rockstar vibe,
    grunge, hippie look, hipster look, genz, millennial mom, cool mom, cool dad, hot mom, hot dad, yummy mummy,
    silver-haired fox, distinguished, distinguished looking, dapper, dapper looking, well-dressed, well dressed,
    sharp dresser, sharply dressed, well-kept, well kept, well-built look, sporty look, sporty vibe, outdoorsy,
    adventurous, wanderlust, traveller look, biker look, cop look, fauji look, military bearing, army bearing,
    soldierly, commanding voice, authoritative voice, husky, raspy, raspy voice, gruff voice, nasal voice, squeaky
    voice, high-pitched voice, booming voice, velvety voice, melodious voice, sweet-voiced, deep-voiced, deep
    voiced, soft voice, calm voice, warm voice, punk, goth, emo, feminist, pious, devout, spiritual, restrained,
    protective, grumpy, rumpled, grouchy, cranky, crabby, sulky, moody, sullen, surly, gloomy, morose, dour,
    brusque, breezy, upbeat, zen, serene, tranquil, gracious, genteel, prickly, spiky, scrappy, plucky, gutsy,
    ballsy, steely, flinty, tough as nails, hard-nosed, hard-boiled, hapless, helpless, mild-mannered, sprightly,
    spry, nimble, lithe, gangly, gawky, dainty, chashma, chashme wala, chashme wali, chashmish, padhaku, dabbu,
    nosy, gossipy, chatterbox, bakbak, bakbakiya, ziddi, akkhad, phakkad, bewda, bevda, nashedi, tipsy, stoner,
    wise-cracking, wisecracking, whimsical, finicky, pompous, pedantic, bookish type, edgy vibe, unassuming,
    unpretentious, softie, people pleaser, fierce eyes, wild-eyed, shell-shocked, war-weary, sinewy, sun-baked,
    sunbaked, decrepit, toothless, hunchback, hunch-backed, one-eyed, scarred face, scar on face, pockmarked face,
    unwashed, grimy, dirty look, homeless look, poor looking, wealthy, well off, well-off, moneyed, filthy rich,
    ultra rich, high society, socialite type, bindaas type, ultra modern, sassy type, cute type, sweet looking,
    simple si, simple sa, seedhi si, seedha sa, bholi si, bhola sa, masoom sa, masoom si, khoobsurat si, tagda
    type, fauji jaisa, gaon jaisi, gaon jaisa, raeeson wala, ameer ghar ki, ameer ghar ka, gareeb ghar ki, gareeb
    ghar ka, middle class ghar ki, stern-faced, stern looking, kind-faced, kind looking, warm-looking,
    grandma-like, motherly type, fatherly type, priestly, scholarly look, professorial, statesmanlike, patrician,
    dishy, drop dead gorgeous, jaw-dropping, head-turner, show-stopper, showstopper, quietly confident, quietly
    strong, softly spoken, loud-mouthed, loudmouth, foul-mouthed, street-hardened, battle-hardened, thespian,
    unknown faces, unknown face, non-actor, non-actors, non actor, real person, real persons, first-timer, first
    timer, first timers, raw talent, fresh talent, new talent, fresh faces
    """
)
