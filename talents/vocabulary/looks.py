"""Words for a look, a type or an energy. They order results and never exclude. Beside them, parts that people play."""

from __future__ import annotations

from talents.vocabulary.abilities import ABILITIES
from talents.vocabulary.british import BRITISH_LOOKS
from talents.vocabulary.personal_names import but_names
from talents.vocabulary.phrases import phrases
from talents.vocabulary.temperaments import TEMPERAMENTS
from talents.vocabulary.voices import VOICES

# How tall somebody is, in words that a height in figures makes needless.
SIZES = phrases("tall, very tall, short, too tall, too short, taller, shorter, lamba, lambi, lambe, lamba sa, lambi si")
# A phrase per line end or comma; each becomes one wish.
_LOOKS = phrases(
    """
        it girl, it-girl, family man,
        shirtless, comfortable shirtless, side parting, middle parting, slicked back hair, slick hair, gelled hair,
        oiled hair, man bun, ponytail, pony tail, high ponytail, fringe, bangs, dreadlocks, dreads, mohawk,
        cornrows, quiff, sideburns, widow's peak, peaches and cream, rosy,
        flat stomach, flat tummy, toned legs, toned arms, cartoonish, cartoony, zero accent, accent free, accent-free,
        accentless, unaccented, no regional accent, neutral voice, bass voice, rich voice, thin voice,
        child-like voice,
        childlike, teen-sounding, young sounding,
        receding hair, receding, thinning hair, combover, comb-over, deep set eyes, deep-set eyes, bulging eyes,
        bulging belly, known face, stick-on beard, no specs, without specs, specs, power glasses, thick glasses,
        thick neck, cauliflower ear, cauliflower ears, cauliflower,
        married look, married woman look, pregnant look, south indian, north indian, south indian types, north east
        type, dad bod, mom next door, well to do,
        well-to-do, affluent, rich and classy, fresh, nayi, naya, naye, new face, new faces, premium, gharelu,
        gharelu type, school going, college going look, delivery boy, moti awaaz, gehri awaaz, bhari awaaz,
        sophisticated look, upmarket, high class, low class look, rough, tough looking, rough looking, angelic face,
        innocent face, innocent looking, sweet face, cute face, hero type, heroine type, model type, model looking,
        model look, mature looking, aged look, bubbly type, funny face, gen z look, cool, chill, swag, swagger,
        dominating personality, pleasing personality, good personality, presentable, impressive, witty, quick
        witted, comic looking, dark and intense, brooding look, maternal, paternal, grandfatherly, grandmotherly,
        jolly type, chubby cheeks, plain jane, simple looking, simple girl, simple boy, village look, village type,
        village girl, village boy, small-town look, gaon wali, gaon ka, pind, pendu, punjabi kudi look, tapori,
        street look, street, hustler, quiet intensity, quietly intense, soft, softer, hard, edgy look, polished,
        unpolished, filmy, over the top, theatrical energy, high energy, low energy, calm energy, warm energy, dead
        eyes, kind eyes, kind face, twinkle in the eye, mischievous smile, cheeky, poised, graceful look, royal
        look, regal look, aristocratic, classy look, modern look, traditional look, ethnic, indo-western, sanskari
        look, seedha, seedhi, bindaas, mast, masti, chulbuli, chulbula, nakhrewali, natkhat, shararti, gambhir,
        gusse wala, gussa, dukhi, udaas, hasmukh, hansmukh, khushmizaaj, mazakiya, bold and confident, fearless,
        headstrong,
        stubborn, ambitious, broken, hurt, fragile, haunting, distant, aloof, lamba, lambi, lambu, gabru, gabru
        jawan, jawan, rough and tough, light-eyed, wide-eyed, newcomer, newcomers, fresher, freshers, girl next
        door, boy next door, guy next door, next door, real-looking, real looking, real people, relatable, intense,
        quirky, glam, glamorous, not glam, de-glam, deglam, non glam, rugged, handsome, good looking, good-looking,
        pretty, beautiful, gorgeous, cute, attractive, charming, charismatic, innocent, fierce, gruff, warm, edgy,
        boyish, girlish, sophisticated, elegant, classy, urban, rural, rustic, desi, western, modern, homely,
        traditional, ethnic look, tall, short, very tall, short heighted, strong personality, confident, bubbly,
        energetic, funny, serious, mysterious, villainous, menacing, geeky, nerdy, nerd, tough, raw, royal, regal,
        soft-spoken, soft spoken, shy, bold look, vulnerable, brooding, melancholic, sensitive, gentle, sweet,
        motherly, fatherly, authoritative, commanding, grounded, earthy, natural, effortless, hot-headed,
        aggressive, angry young man, angry, street smart, streetwise, street-smart, small town, small-town, small
        town girl, small town boy, middle class, middle-class, upper class, posh, rich looking, elite, south bombay
        type, corporate, corporate look, sharp, sharp features, chiselled, chiseled, expressive, expressive eyes,
        big eyes, light eyes, dimples, dimpled, freckles, spectacled, glasses, bespectacled, baby face, baby-faced,
        babyfaced, androgynous, tomboy, tomboyish, macho, masculine, feminine, delicate, graceful, dignified, stern,
        strict, kind, kindly, jolly, cheerful, happy-go-lucky, happy go lucky, lively, chirpy, feisty, spunky,
        sassy, sarcastic, dry humour, deadpan, goofy, awkward, clumsy, eccentric, crazy, mad, wild, rebellious,
        rebel, bad boy, playboy, casanova, femme fatale, seductive, sensuous, sultry, chocolate boy, chocolate hero,
        lover boy, romantic, action hero, heroic, larger than life, powerful, imposing, intimidating, scary, creepy,
        evil, sinister, cunning, shrewd, manipulative, wise, mature, old soul, world-weary, tired, haggard,
        weathered, battered, scarred, haunted, sad eyes, sad, lonely, dreamy, artsy, bohemian, boho, hipster,
        trendy, stylish, fashionable, high fashion, editorial, commercial look, receding hairline, silver fox,
        flexible, bald patch, thick hair, crooked teeth, gap teeth, gap toothed, missing teeth, missing front teeth,
        big nose, sharp nose, double chin, round face, long face, square jaw, strong jaw, hooded eyes, deep eyes,
        doe eyes, doe-eyed, cat eyes, monobrow, unibrow, bushy eyebrows, wrinkled, wrinkles, wrinkled face,
        weather-beaten, weather beaten, sunburnt, pockmarked, acne, mole, birthmark, scar, stooped, hunched,
        limping, limp, erect posture, upright posture, millennial, gen z, gen-z, youthful, young, youngish, young
        looking, fresh-faced, fresh faced, fresh face, old-world, old world, vintage, retro, period look, period,
        mythological, sanskari, seedha saadha, seedhi saadhi, seedhi sadhi, simple, bholi, bhola, bhola bhala, bholi
        bhali, tez, tez tarrar, dabangg, dabang, tapori look, tapori type, khadoos, khatarnak, masoom, sundar,
        khoobsurat, smart, intelligent, intellectual, scholarly, bookish, elegant looking, mean, cold, icy, calm,
        composed, quiet, loud, brash, cocky, arrogant, snobbish, proud, humble, down to earth, down-to-earth,
        honest, earnest, sincere, trustworthy, dependable, hardened, gritty, grungy, unconventional, offbeat,
        unusual face, interesting face, characterful, character face, memorable face, telegenic, photogenic, camera
        friendly, punjabi look, south indian look, north indian look, north eastern look, pahadi look, bengali look,
        mass appeal, star quality, naive, nervy, nervous, jittery, lanky, hunky, hunk, dashing, suave, debonair,
        sexy, hot, ordinary, everyday, average looking, plain, common man, aam aadmi, believable, authentic, sunny,
        spirited, strong woman, power woman, powerful woman, girl boss, boss lady, free spirited, free-spirited,
        carefree, playful, mischievous,
        naughty, sly, timid, meek, submissive, dominating, fiery, explosive, volatile, magnetic, enigmatic,
        ethereal, angelic, waif, waifish, statuesque, strapping, wiry, well groomed, well-groomed, unkempt,
        dishevelled, polished look, loveable, lovable, adorable, huggable, approachable, friendly, affable,
        pleasant, pleasing, smiling, great smile, nice smile, good smile, warm smile, infectious smile, strong
        jawline, jawline, high cheekbones, cheekbones, thick eyebrows, deep voice, husky voice, baritone, gravelly
        voice, sweet voice, heavy voice, bhaari awaaz, retired, long fingers, slender fingers, elegant
        fingers, beautiful hands, nice hands, clean hands, soft hands, hands only, only hands, hand model,
        hand models,
        feet only, only feet, foot model, feet model, nice feet, clean feet, long nails, manicured nails, long neck,
        college crowd, college type, collegiate
        """
)
SOFT_PHRASES = (*but_names(TEMPERAMENTS), *BRITISH_LOOKS, *VOICES, *ABILITIES, *_LOOKS)
# "a haunted look", "melancholic vibe": what stands before one of these is a look, whatever it is.
LOOK_NOUNS = phrases(
    """
    look, looks, vibe, vibes, energy, feel, type, types, personality, aura, presence, face, faces, features,
    looking, screen presence, smile, eyes, voice, kind of look, kind of vibe, demeanour, demeanor, temperament,
    attitude, charm, quality, mannerisms, body language, persona, air, swagger, disposition, mien, bearing, posture,
expression, expressions, grin, gaze, laugh, pitch, timbre, chehra, awaaz, shakal, andaaz
    """
)
