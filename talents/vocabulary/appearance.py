"""Words for build, hair, beard and tattoos: what people write for the codes of `people`."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

BUILD_WORDS: dict[str, tuple[str, ...]] = {
    "slim": phrases(
        """
        thinner, skin and bones, svelte, willowy, skinny build, thin build, patli si, patla sa, patle se, sukda,
        frail, thin built,
        lean built, slim built, skinny built, slightly built, slim figure, lean figure, patle, dubla sa, ekdum
        patla, ekdum patli, lean frame, slim frame, chhareri, chharera, weak body, slender build, kamzor, slim,
        slender, lean, skinny, thin, patli, patla, dubla, dubli, petite, slim build, dubla patla, dubli patli, size
        zero, slim body
        """
    ),
    "athletic": phrases(
        """
        swimmer build, swimmer body, swimmer physique, swimmer frame, swimmers build, runner build, runner body,
        runner physique, athlete physique, athlete frame, dancer body, dancer build, dancer physique,
        footballer build,
        footballer body, footballer physique, cricketer build, cricketer body, gymnast build, gymnast body,
        gymnast physique, sprinter build, cyclist build, ath build, ath body, ath bld, athl build, fit and toned,
        lean and fit, agile, fit physique, sporty physique,
        sportsperson build, sportsman build,
        athlete build, athlete body, swimmer's body, swimmers body, athlete's body, athletic frame, athletic body
        type, sports build, fit built, good physique, fit looking, toned body, lean athletic, athletically built,
        gym going, gym-going, gym goer, gym goers, gym jaata, gym jata, gym jaati, gym jati, gym jaane wala,
        gym karta,
        gym karti, gym karne wala, gym regular, goes to the gym, goes to gym, hits the gym, kasrati body, kasrati,
        gymming, dancer's body, dancers body, beach body, fitness model, fitness models, fit
        build, physically fit build, athletic looking, athletic, athletic build, athletic body, sporty, sporty
        build, fit, fit body, toned, athletic physique, gym fit, physically fit, sporty body
        """
    ),
    "average": (
        "normal body",
        "average figure",
        "average physique",
        "normal physique",
        "regular built",
        "medium frame",
        "average build body",
        "medium body",
        "average built",
        "medium built",
        "normal built",
        "average build",
        "medium build",
        "normal build",
        "average body",
        "regular build",
    ),
    "muscular": phrases(
        """
        shredded, bulked up, bulked, buffed, jim body, chiseled body type, huge arms, big arms, veiny arms, well-
        toned body, muscle wala, body banayi hui, dole shole, dolle shole, dole wala, eight pack, 8 pack, eight pack
        abs, 6 pack, 6-pack, 6 pack abs, six packs,
        boxer build, boxer physique, wrestler build, wrestler physique, fighter build, fighter physique,
        built like a boxer, built like a bodybuilder, built like a gladiator, built like a soldier, built like a
        fighter, boxer's body, boxer body, wrestler's body, wrestler body, fighter's body, fighter body,
        gym bodies, gym bods, gym types, gym rat, gym rats, gym freak, gym freaks, gym type body, gym boys, gym
        guys,
        pehelwan jaisa body, pahalwan jaisa body, pehlwan jaisa body, pehlwan jaisi body,
        pehelwan wala body, gathila, gatheela, gathila body, gatheela body, gathi hui body, gatha hua body,
        body bani ho, body bani hui, bani hui body, body banayi ho, gym-toned, gym toned, toned muscles,
        chiselled body, chiseled body, body building, body-building,
        bodybuilders, body builders, pehelwan body, pahalwan body, pehelwan jaisi body, gym jaisi body, gym trainer
        physique, gym trainer body, gym physique, gym built, gym bod, strong built, strongly built, robust, massive
        biceps, biceps, abs, muscle man, strong build, pehelwani body, well toned, built like a wrestler, brawny,
        pumped, muscular, muscular build, muscled, bodybuilder, body builder, ripped, six pack, six-pack, six pack
        abs, muscly, well built, well-built, jacked, hatta katta, gym body, beefy, buff
        """
    ),
    "broad": phrases(
        """
            built like a tank, built like a bull, built like an ox, built like a rugby player, built like a bouncer,
            built like a fridge, rugby build, rugby player build, rugby player, chauda seena, chaudi chhati,
            chaudi chaati, chaude kandhe,
            chauda body, chaudi body, chaudi kaathi, pehelwan type body,
            big built, big guy, big build, big framed, bulky built, bulky guy, sturdy, sturdy build, large
            build, large framed, heavily built, heavy-built, heavy, huge, thick set, thickset, big burly,
            hulking, tagdi, tagde, tagda, bhaari bharkam, wide shoulders, broad, broad build, broad-shouldered, broad
            shouldered, broad shoulders, heavy built, heavyset, heavy-set, stocky, burly, bulky, heavy build,
            hefty
            """
    ),
    "plus": phrases(
        """
        large bodied, heavy set and fat, fatty, fatso, moti si, mota sa, motu type, plumper, heavier, portly,
        xl, xxl, xxxl, double xl, size xl, size xxl, 2xl, 3xl,
        stout, corpulent, fuller figure, full figure, healthy aunty, bulky side, plump built, large size,
        xl size, oversized, obese, tubby, mote, motey, healthy built, on the heavy side, heavier side,
        thodi bhari, thoda bhari, thodi bhaari, thoda bhaari, bhari badan, bhaari badan, bhare badan,
        bhara badan, bhari sharir, bhare sharir, thodi healthy, thoda healthy, rotund, chunky, big boned,
        gol matol sa, golu, golu molu, thulthul, bharaa hua, plus size, plus-size, plus sized, plus-sized,
        curvy, chubby, fat, overweight, moti, mota, motu, healthy build, full figured, full-figured,
        motapa, motaapa, voluptuous, plump, gol matol, on the heavier side
        """
    ),
}
# Adjectives that say a build only beside a noun for it: "average to athletic build".
BUILD_ADJECTIVES: dict[str, tuple[str, ...]] = {
    "athletic": ("ath",),
    "slim": phrases("small, tiny, slight, light"),
    "average": phrases("avg, average, med, medium, normal, regular, ordinary, standard, moderate, mid"),
    "broad": phrases("big, large, strong, bulky, solid"),
    "plus": phrases("healthy, full, heavier, round"),
}
BUILD_NOUNS = phrases("build, built, body, physique, figure, frame, body type, bodytype, body structure, body-type")
HAIR_LENGTH_WORDS: dict[str, tuple[str, ...]] = {
    "bald": phrases(
        """
        bald, ganja, ganje, ganji, taklu, takle, bald headed, bald-headed, baldy, clean shaven head, shaved head,
        takla, bald head, bald heads, shaven head, shaven heads, shaved heads, clean head, head shaved, head shaven,
        bald pate, mundan, mundan kiya, baal gir gaye, baal gir gaye ho, baal jhad gaye, baal jhad gaye ho,
        baal ud gaye,
        baal udd gaye, baal ud gaye ho, baal nahi hai, sar pe baal nahi, sir pe baal nahi, bina baal ka,
        bina baal wala, sar munda, sir munda, sir mundaya, sar mundaya, sir mundwaya,
        sar mundwaya, sir mundaya hua, sir mundwaya hua, sar mundwaya hua, sir mundwa, baldie,
        balding, with no hair, no hair on the head,
        hairless
        """
    ),
    "short": phrases(
        """
            boycut, boy-cut, bobcut, pixiecut, crewcut, buzzcut, undercut, fade cut, military cut, short cropped
            hair, cropped short, close-cropped hair, military haircut, army haircut, police cut, boyish hair, boyish
            cut, short crop,
            short hair, short haired, close cropped, close-cropped, cropped head, army cut, fauji cut, boyish
            haircut, pixie, bob, short-haired, chhote baal, chote baal, cropped hair, pixie cut, buzz cut, crew
            cut, short hairs, boy cut, bob cut
            """
    ),
    "medium": phrases(
        """
        shoulder length, shoulder-length, below the shoulder, till the shoulders,
        kandhe tak baal, kandhe tak ke baal, neck length hair, chin length hair, shoulder cut, lob,
        collarbone length hair,
        medium hair, medium length hair, shoulder length hair, shoulder-length hair, medium-length hair
        """
    ),
    "long": phrases(
        """
        long hair, long haired, long-haired, lambe baal, lambe baalon, long hairs, long locks, waist length hair,
        waist-length hair, lambe bal, kamar tak baal, ghutne tak baal, hip length hair, knee length hair,
        waist long hair,
        very long hair, long mane, kamar tak ke baal, lambi choti, long braid, long plait
        """
    ),
}
HAIR_COLOUR_WORDS: dict[str, tuple[str, ...]] = {
    "black": phrases(
        """
        black hair, black haired, dark hair, kaale baal, kale baal, black-haired, dark haired
        """
    ),
    "brown": ("brown hair", "brown haired", "brunette", "brown-haired"),
    "grey": phrases(
        """
        grey stubble, gray stubble, white stubble,
        grey streaks, grey streak, streaks of grey, streak of grey, white streak, white streaks, silver streak,
        silver streaks, touch of grey, hint of grey, some grey, bit of grey, going grey, gone grey, baal safed ho
        rahe,
        grey at the temples, greying at the temples, gray at the temples, greying temples, grey temples,
        grey hair, gray hair, grey haired, gray haired, grey-haired, gray-haired, greying, graying, greying hair,
        silver hair, silver haired, silver-haired, grey beard, gray beard, grey moustache, gray moustache, grey
        """
    ),
    "salt_pepper": phrases(
        """
        grey-black hair, black and grey hair, grey and black hair, black-grey hair, black & grey hair, half grey
        hair, kaale safed baal, safed kaale baal, partly grey hair, greying black hair,
        salt and pepper, salt & pepper, salt and pepper hair, salt-and-pepper, salt n pepper, salt and pepper look,
        salt & pepper hair, salt-and-pepper hair, khichdi baal, salt and pepper beard, salt pepper
        """
    ),
    "white": ("white hair", "white haired", "white-haired", "safed baal", "white beard", "white moustache"),
    "coloured": phrases(
        """
        redhead, redheads, red head, red haired, blonde haired, blue haired, pink haired, streaks, burgundy hair,
        colour in the hair, colour in hair, colour in her hair, colour in his hair, colour in it,
        color in her hair, color in his hair, color in the hair, color in hair, color in it, dye job, hair dye,
        balayage,
        ombre, box dye, bottle blonde, peroxide blonde, bleached hair, hair dyed, coloured hairs,
        coloured hair, colored hair, dyed hair, blonde, red hair, highlights, blonde hair, pink hair, blue hair,
        streaked hair
        """
    ),
}
# "Long, black or brown hair", "hair: curly": adjectives that a noun for hair or eyes gives their meaning.
_DOWN_TO = phrases(
    "down to, down till, till, upto, up to, reaching, going down to, touching, right down to, all the way down to, "
    "all the way to, falling to, flowing to, past, below, beyond, down past"
)
_HERS = ("", "the ", "her ", "his ", "their ")
_WAIST = phrases("waist, hips, hip, bum, lower back, knees, butt, tailbone, mid back, mid-back")
HAIR_WORDS: dict[tuple[str, str], tuple[str, ...]] = {
    ("hair_length", "long"): tuple(f"{to} {hers}{there}" for to in _DOWN_TO for hers in _HERS for there in _WAIST)
    + phrases(
        "down her back, down his back, down the back, down to her back, halfway down her back, "
        "long, lambe, lambi, kamar tak, kamar tak ke, ghutne tak, waist tak, hip tak, waist length, waist-length, "
        "very long, longer"
    ),
    ("hair_length", "medium"): tuple(
        f"{to} {hers}{there}"
        for to in _DOWN_TO
        for hers in _HERS
        for there in phrases("shoulder, shoulders, collarbone, collar bone, neck, chin")
    )
    + phrases(
        "shoulder len, shoulder-len, med, med length, kandhe tak, kandhe tak ke, kandhon tak, shoulder tak, gardan "
        "tak, medium, medium length, medium-length, shoulder length, shoulder-length, mid length, mid-length"
    ),
    ("hair_length", "short"): phrases(
        "short, chhote, chote, cropped, close cropped, close-cropped, very short, shorter"
    ),
    ("hair_length", "bald"): phrases("shaved, shaven"),
    ("hair_colour", "black"): phrases("black, jet black, kaale, kale, dark"),
    ("hair_colour", "brown"): phrases("brown, dark brown, light brown, bhure"),
    ("hair_colour", "grey"): phrases("grey, gray, silver, greying, graying"),
    ("hair_colour", "salt_pepper"): phrases(
        "salt and pepper, salt & pepper, salt n pepper, salt-and-pepper, s&p, s & p, khichdi"
    ),
    ("hair_colour", "white"): phrases("white, safed, snowy, snow white, snow-white"),
    ("hair_colour", "coloured"): phrases(
        "ginger, auburn, coloured, colored, dyed, blonde, blond, red, pink, blue, purple, streaked, highlighted, "
        "laal, lal, hara, "
        "hare, neele, neela, gulabi, jamuni, rangeen, range hue, rangwaye hue, colour kiye hue, color kiye hue, "
        "dye kiye hue, funky"
    ),
    ("hair_type", "curly"): phrases("curly, ghungrale, ghunghrale, ghungraale, ghunghraale, curls"),
    ("hair_type", "wavy"): phrases("wavy, waves"),
    ("hair_type", "straight"): phrases(
        "straight, str, strt, strait, stright, straigh, straightened, seedhe, silky straight"
    ),
    ("hair_type", "coily"): phrases("coily, kinky, afro hair, coiled, coils, afro, 4c, tight curls"),
}
HAIR_NOUNS = phrases("hair, hairs, haired, baal, baalon, bal, vaal, kes, locks, mane, hairstyle, tresses")
EYE_WORDS: dict[str, tuple[str, ...]] = {
    "black": phrases("black, kaali, kali, dark"),
    "brown": phrases("brown, light brown, dark brown, bhuri"),
    "hazel": phrases("hazel, honey, kanji, amber, bhoori kanji, hazel brown"),
    "green": phrases("green, hari, sea green"),
    "blue": phrases("blue, neeli, nili"),
    "grey": phrases("grey, gray"),
}
EYE_NOUNS = phrases("eyes, eyed, eye, aankhen, aankhein, aankhon, ankhein, ankhen, aankh")
# Run together, as in "daadi mooch wala": with this spelling it is no grandmother.
BEARD_AND_MOUSTACHE = phrases(
    "daadi mooch, dadi mooch, daadi moonch, dadi moonch, daadi muchh, dadi mooche, daadi mooche"
)
# "Grey beard" says something of the hair's colour and of the beard.
BEARD_COLOURS = frozenset({"grey beard", "gray beard", "white beard", "salt and pepper beard"})
FACIAL_HAIR_WORDS: dict[str | tuple[str, ...], tuple[str, ...]] = {
    "clean": phrases(
        """
        no hair on face, no hair on the face, no hair on his face, smooth shaven, smooth-shaven, shaven face,
        cleanshaven look, clean shave look, freshly shaved, no beard no moustache, dadhi nahi mooch nahi, beard free,
        clean shaven, clean-shaven, cleanshaven, clean shave, clean shaved, no facial hair, beardless,
        without facial hair, no fh, clean shaven look, clean face, clean-shaved, chikna
        """
    ),
    "stubble": phrases(
        """
            grey stubble, gray stubble, white stubble, salt and pepper stubble,
            unshaven, light stubble, slight stubble, heavy stubble, 3 day stubble, few days stubble, trimmed
            beard, short beard, halki si dadhi, khichdi dadhi, rough beard look, salt and pepper stubble,
            stubbly, stubble, stubbled, five o'clock shadow, light beard, halki dadhi, scruff, scruffy
            """
    ),
    "moustache": phrases(
        """
        moochhon, moochon, moonchhon, moonchon, moochho, mooncho, moonchhein, moochhein, muchhad, mucchad, muchhadh,
        moochwala, moochhwala, moonchwala, muchhwala, white moustache, grey moustache, gray moustache, thick
        moustache, big moustache, handlebar, curled moustache, moustache, mustache, moustaches, mustaches, mooch,
        moochh, moonch, muchh, mush, moustachioed, handlebar moustache, mustached, moustached, muche, mooche,
        moochein, tache, tash, moosh, moochad
        """
    ),
    ("stubble", "moustache", "beard"): ("facial hair", "some facial hair", "fh", "hair on face", "hair on the face"),
    "beard": phrases(
        """
        daadhiwala, dadhiwala, dadhiwale, beardo, beard wala,
        beard, beards, bearded, dadhi, daadhi, full beard, thick beard, long beard, dari, daari, goatee,
        french beard, dadi mooch, beard look, bearded look, lambi dadhi
        """
    ),
}
TATTOO_WORDS = phrases(
    """
        vis tattoo, vis. tattoo, vis tattoos, vis. tattoos, vis tats, vis. tats, vis ink, vis. ink, vsbl tattoo,
        tattoo, tattoos, tatt, tatts, tats, body art, tatoo, tatoos, tattooed, visible tattoo, visible tattoos,
        tatto, tattos, godna, ink, inked, any tattoos, visible ink, any visible tattoos, visible tatoo, visible
        tatoos, heavy tattoos, heavy tattoo, big tattoos, big tattoo, large tattoos, large tattoo, prominent tattoos,
        obvious tattoos, sleeve tattoos, full sleeve tattoos, sleeve tattoo, neck tattoo, neck tattoos, hand tattoos,
        face tattoos, arm tattoos, too many tattoos, body tattoos
        """
)
