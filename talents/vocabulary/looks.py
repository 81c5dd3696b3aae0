"""Words for a look, a type or an energy. They order results and never exclude. Beside them, parts that people play."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

# A phrase per line end or comma; each becomes one wish.
SOFT_PHRASES = phrases(
    """
lamba, lambi, lambu, gabru, gabru jawan, jawan, rough and tough, green-eyed, blue-eyed, brown-eyed, light-eyed,
wide-eyed, newcomer, newcomers, fresher, freshers, ghungrale baal, ghunghrale baal, ghungraale baal,
girl next door, boy next door, guy next door, next door, real-looking, real looking, real people, relatable,
intense, quirky, glam, glamorous, not glam, de-glam, deglam, non glam, rugged, handsome, good looking,
good-looking, pretty, beautiful, gorgeous, cute, attractive, charming, charismatic, innocent, fierce, gruff, warm,
edgy, boyish, girlish, sophisticated, elegant, classy, urban, rural, rustic, desi, western, modern, homely,
traditional, ethnic look, tall, short, very tall, short heighted, strong personality, confident, bubbly,
energetic, funny, serious, mysterious, villainous, menacing, geeky, nerdy, nerd, tough, raw, royal, regal,
soft-spoken, soft spoken, shy, bold look, vulnerable, brooding, melancholic, sensitive, gentle, sweet, motherly,
fatherly, authoritative, commanding, grounded, earthy, natural, effortless, hot-headed, aggressive,
angry young man, angry, street smart, streetwise, street-smart, small town, small-town, small town girl,
small town boy, middle class, middle-class, upper class, posh, rich looking, elite, south bombay type, corporate,
corporate look, sharp, sharp features, chiselled, chiseled, expressive, expressive eyes, big eyes, green eyes,
blue eyes, hazel eyes, light eyes, brown eyes, dimples, dimpled, curly hair, curly haired, straight hair,
wavy hair, freckles, spectacled, glasses, bespectacled, baby face, baby-faced, babyfaced, androgynous, tomboy,
tomboyish, macho, masculine, feminine, delicate, graceful, dignified, stern, strict, kind, kindly, jolly,
cheerful, happy-go-lucky, happy go lucky, lively, chirpy, feisty, spunky, sassy, sarcastic, witty, dry humour,
deadpan, goofy, awkward, clumsy, eccentric, crazy, mad, wild, rebellious, rebel, bad boy, playboy, casanova,
femme fatale, seductive, sensuous, sultry, chocolate boy, chocolate hero, lover boy, romantic, action hero,
heroic, larger than life, powerful, imposing, intimidating, scary, creepy, evil, sinister, cunning, shrewd,
manipulative, wise, mature, old soul, world-weary, tired, haggard, weathered, battered, scarred, haunted,
sad eyes, sad, lonely, dreamy, artsy, bohemian, boho, hipster, trendy, stylish, fashionable, high fashion,
editorial, commercial look, millennial, gen z, gen-z, youthful, young, youngish, young looking, fresh-faced,
fresh faced, fresh face, old-world, old world, vintage, retro, period look, period, mythological, sanskari,
seedha saadha, seedhi saadhi, seedhi sadhi, simple, bholi, bhola, bhola bhala, bholi bhali, tez, tez tarrar,
dabangg, dabang, tapori look, tapori type, khadoos, khatarnak, masoom, sundar, khoobsurat, smart, intelligent,
intellectual, scholarly, bookish, elegant looking, mean, cold, icy, calm, composed, quiet, loud, brash, cocky,
arrogant, snobbish, proud, humble, down to earth, down-to-earth, honest, earnest, sincere, trustworthy,
dependable, hardened, gritty, grungy, unconventional, offbeat, unusual face, interesting face, characterful,
character face, memorable face, telegenic, photogenic, camera friendly, punjabi look, south indian look,
north indian look, north eastern look, pahadi look, bengali look, royal look, mass appeal, star quality, naive,
nervy, nervous, jittery, lanky, hunky, hunk, dashing, suave, debonair, sexy, hot, ordinary, everyday,
average looking, plain, common man, aam aadmi, believable, authentic, sunny, spirited, strong woman, girl boss,
boss lady, free spirited, free-spirited, carefree, playful, mischievous, naughty, sly, timid, meek, submissive,
dominating, fiery, explosive, volatile, magnetic, enigmatic, ethereal, angelic, waif, waifish, statuesque, sturdy,
strapping, wiry, well groomed, well-groomed, unkempt, dishevelled, polished look, loveable, lovable, adorable,
huggable, approachable, friendly, affable, pleasant, pleasing, smiling, great smile, nice smile, good smile,
warm smile, infectious smile, strong jawline, jawline, high cheekbones, cheekbones, thick eyebrows, deep voice,
husky voice, baritone, gravelly voice, sweet voice, heavy voice, bhaari awaaz
"""
)
# Parts: they say whom she will play, which no field holds; the words still help to order.
PARTS = phrases(
    """
cop, cops, police, policewala, inspector, constable, detective, doctor, nurse, surgeon, lawyer, advocate, judge,
teacher, professor, principal, student, mechanic, villager, farmer, politician, neta, minister, goon, goons,
gangster, don, thug, villain, villains, antagonist, hero, soldier, army, fauji, commando, pilot, engineer,
scientist, coder, techie, ceo, shopkeeper, chaiwala, auto-driver, truck-driver, cabbie, servant, maid, bodyguard,
bouncer, spy, assassin, killer, thief, conman, hacker, journalist, reporter, photographer, astronaut, warrior,
sadhu, saint, baba-type, hostel-kid, superhero, ghost, witch, vampire, dj-type, influencer-type, entrepreneur,
tycoon, banker, clerk, peon, secretary, receptionist, barista, bartender, fisherman, tribal, refugee, prisoner,
convict, jailer, smuggler, don-type, moneylender, zamindar-type, halwai, paanwala, dhobi, tailor, carpenter,
plumber, electrician, gardener, coach, sportsperson, sportsman, sportswoman, stunt, stunts, action
"""
)
# "a haunted look", "melancholic vibe": what stands before one of these is a look, whatever it is.
LOOK_NOUNS = phrases(
    """
    look, looks, vibe, vibes, energy, feel, type, types, personality, aura, presence, face, faces, features,
    looking, screen presence, smile, eyes, voice, kind of look, kind of vibe, demeanour, demeanor, temperament,
    attitude, charm, quality, mannerisms, body language
    """
)
