"""How a British office calls looks and trades: "a bit gobby", "a chippy", "lollipop lady"."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

BRITISH_LOOKS = phrases(
    """
    gobby, stroppy, wholesome, blokey, laddish, frumpy, twee, dotty, batty, barmy, bonkers, nutty, caddish, foppish,
    gormless, dopey, dozy, gravelly, gravelly voice, plummy, breathy, broody, weedy, puny, dumpy, smiley, gap tooth,
    gap-tooth, stunner, looker, arty, arty farty, swotty, mean looking, rough around the edges, daft, twitchy, smug,
    stuck up, stuck-up, nagging, motormouth, sour, sour faced, hippy, suited and booted, suited-booted, sharp suited,
    natty, dandy, dweeb, loner, rocker, hell raiser, bad ass, badass, ladylike, cheeky chappy, cheeky chappie,
    salt of the earth, full of beans, a bit of rough, bit of rough, face like a wet weekend, lived in face,
    lived-in face, weather beaten, weather-beaten, butter wouldn't melt, easy on the eye, easy on the eyes, babyface,
    well spoken type, well to do type, rough diamond, diamond geezer, jack the lad, wide boy type, cockney sparrow,
    jolly hockey sticks, yummy, scrummy mummy, bit of a looker, bit of a laugh, life and soul, life of the party,
    scruffbag, scrubs up well, cleans up well, easy going, easygoing, happy go lucky, happy-go-lucky, tightly wound,
    highly strung, high strung, up himself, full of himself, full of herself, no airs, no airs and graces,
    larger than life
    """
)
BRITISH_TRADES = phrases(
    """
    baddie, baddies, baddy, goodie, goodies, chippy, sparky, postie, vicar, copper, bobby, lollipop lady,
    dinner lady, barrister, solicitor, barista, barman,
    bookie, cabbie, cabby, minicab driver, brickie, binman, bin man, milkman, fishmonger, greengrocer, newsagent,
    estate agent, traffic warden, publican, squire, lord of the manor, head girl, head boy, swot, geezer, spiv, toff,
    chav, lad about town, man about town, retired colonel, park keeper, groundsman, caddy, busker, tea lady, dog walker,
    au pair, school run mum, hockey mum, football mum, footie mum, soccer mum, lollipop man, city boy, city slicker,
    car boot seller, market trader, pub landlord, pub landlady, pub singer, best man, maid of honour, page boy,
    flower girl, ring bearer
    """
)
BRITISH_GENDER: dict[str, tuple[str, ...]] = {
    "woman": phrases("lollipop lady, dinner lady, tea lady, wifey, missus, pub landlady, flower girl, maid of honour"),
    "man": phrases("geezer, geezers, gramps, barman, binman, lollipop man, vicar, best man, page boy, pub landlord"),
}
BRITISH_GOODS = {
    "soft_drinks": "fizzy drink, fizzy drinks, fizzy, fizz, pop brand",
    "alcohol": "booze, plonk, pints",
    "tobacco": "ciggies, ciggie, smokes",
    "snacks": "bikkie, bikkies, biccies, bickies, crisps",
    "confectionery": "choccy, choccies, chockies, choccie, chocs",
    "footwear": "sneaker, sneaker brand, boots, trainers, footie boots, football boots",
    "baby_care": "nappy, nappies",
    "household": "washing up liquid, washing powder, loo cleaner, bog roll, loo roll",
    "electronics": "tellies, telly brand",
    "mobile_phones": "mobile handset, moby",
}
