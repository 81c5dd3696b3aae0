"""Languages by BCP 47 tag, levels by CEFR, accents by our own codes."""

from talents.vocabulary.phrases import phrases

LANGUAGES = [
    ("hi", "Hindi"),
    ("en", "English"),
    ("mr", "Marathi"),
    ("gu", "Gujarati"),
    ("pa", "Punjabi"),
    ("bn", "Bengali"),
    ("ta", "Tamil"),
    ("te", "Telugu"),
    ("kn", "Kannada"),
    ("ml", "Malayalam"),
    ("or", "Odia"),
    ("as", "Assamese"),
    ("ur", "Urdu"),
    ("ne", "Nepali"),
    ("sd", "Sindhi"),
    ("kok", "Konkani"),
    ("tcy", "Tulu"),
    ("doi", "Dogri"),
    ("ks", "Kashmiri"),
    ("mai", "Maithili"),
    ("bho", "Bhojpuri"),
    ("awa", "Awadhi"),
    ("bgc", "Haryanvi"),
    ("mwr", "Marwari"),
    ("raj", "Rajasthani"),
    ("hne", "Chhattisgarhi"),
    ("gbm", "Garhwali"),
    ("mni", "Manipuri"),
    ("fr", "French"),
    ("es", "Spanish"),
    ("de", "German"),
    ("ar", "Arabic"),
    ("ja", "Japanese"),
]
# Lowest first: "at least" reads this order.
LANGUAGE_LEVELS = [
    ("A1", "beginner (A1)"),
    ("A2", "basic (A2)"),
    ("B1", "conversational (B1)"),
    ("B2", "good (B2)"),
    ("C1", "fluent (C1)"),
    ("C2", "mastery (C2)"),
    ("native", "native"),
]
ACCENTS = [
    ("bambaiya", "Bambaiya Hindi"),
    ("lucknowi", "Lucknowi Hindi"),
    ("bihari", "Bihari Hindi"),
    ("haryanvi", "Haryanvi Hindi"),
    ("punjabi", "Punjabi Hindi"),
    ("delhi", "Delhi Hindi"),
    ("rajasthani", "Rajasthani Hindi"),
    ("hyderabadi", "Hyderabadi (Dakhni)"),
    ("bengali", "Bengali Hindi"),
    ("south_indian", "South Indian Hindi"),
    ("gujarati", "Gujarati Hindi"),
    ("marathi", "Marathi Hindi"),
    ("pahadi", "Pahadi Hindi"),
    ("bhojpuri", "Bhojpuri Hindi"),
    ("neutral_indian", "Neutral Indian English"),
    ("rp", "British RP"),
    ("glasgow", "Glasgow"),
    ("general_american", "General American"),
    ("new_york", "New York"),
    ("australian", "Australian"),
]
ACCENT_LEVELS = [("workable", "workable"), ("strong", "strong"), ("native", "native")]

# --- What people write -----------------------------------------------------------------------------------------------
# Names of languages in English come from LANGUAGES; these are the other spellings, in English, Hinglish and slang.
LANGUAGE_ALIASES: dict[str, tuple[str, ...]] = {
    "hi": ("hindustani", "hindhi", "khadi boli"),
    "en": ("angrezi", "angreji", "inglish", "eng"),
    "mr": ("marathi manoos", "maharashtrian language"),
    "gu": ("gujrati", "gujju", "gujarathi"),
    "pa": ("panjabi", "pnjabi"),
    "bn": ("bangla", "bong", "bangali", "bengoli"),
    "ta": ("tamizh", "thamizh", "tamilian"),
    "te": ("telegu", "telgu"),
    "kn": ("kannad", "kannadiga"),
    "ml": ("malyalam", "mallu", "malayali", "malayalee"),
    "or": ("oriya", "odiya"),
    "as": ("asamiya", "axomiya", "asomiya"),
    "ur": ("urdoo",),
    "ne": ("nepalese",),
    "kok": ("konkni",),
    "ks": ("kashmiri language", "koshur"),
    "bho": ("bhojpuriya",),
    "awa": ("avadhi",),
    "bgc": ("haryanavi", "hariyanvi", "hariyanavi", "harayanvi", "haryani", "jaatu"),
    "mwr": ("marvadi", "marwadi", "marvari"),
    "raj": ("rajasthani language",),
    "hne": ("chattisgarhi", "chhatisgarhi"),
    "gbm": ("gadhwali", "garhwali language"),
    "mni": ("meitei", "meiteilon"),
    "fr": ("francais",),
    "es": ("espanol",),
    "ar": ("arbi",),
    "ja": ("japani",),
}
# "Any South language": any of these.
LANGUAGE_GROUPS: dict[tuple[str, ...], tuple[str, ...]] = {
    ("ta", "te", "kn", "ml"): phrases(
        """
        south language, south languages, south indian language, south indian languages, any south language, any one
        south language, any south indian language, any one south indian language, one south language, one south
        indian language, one of the south languages, any of the south languages, dravidian language
        """
    ),
}
# Three or four letters for a language, beside another one or where a language is spoken of: "Hin/Eng", "Mar speaking".
LANGUAGE_SHORTS: dict[str, tuple[str, ...]] = {
    "hi": ("hin", "hnd"),
    "mr": ("mar", "mrt"),
    "gu": ("guj", "gujju"),
    "pa": ("pun", "punj", "pnb", "pbi", "pnj", "pjb"),
    "bn": ("ben", "beng", "bng"),
    "ta": ("tam",),
    "te": ("tel",),
    "kn": ("kan", "kann"),
    "ml": ("mal", "mala"),
    "or": ("ori", "od"),
    "as": ("asm", "assm"),
    "ur": ("urd",),
    "kok": ("kon",),
    "bho": ("bhoj", "bhojp"),
    "bgc": ("har", "hary", "harya"),
    "raj": ("raj",),
    "en": ("engl", "en"),
}
LANGUAGE_LEVEL_WORDS: dict[str, tuple[str, ...]] = {
    "A1": ("beginner", "beginner level", "few words of", "a few words of", "a1"),
    "A2": phrases(
        """
        rudimentary, bit of, some basic, basic level, beginner's, limited, a few lines of, few lines of, a few lines
        in, few lines in, kuch kuch, tuti futi, tooti footi, tooti phooti, thodi si, thoda thoda, hint of, a hint
        of, rusty, get-by, basic, basics of, thoda, thodi, thoda bahut, thodi bahut, thoda sa, a little, little, a
        bit of, some, a little bit of, elementary, broken, smattering of, a2
        """
    ),
    "B1": phrases(
        """
        ok-ish, okish, okayish, okay-ish, good enough, alright, all right, get by, gets by, average, inter, int,
        workable, serviceable, functional, adequate, reasonable, usable, everyday, get-by level, so so, so-so,
        conversational, conversational level, conversational in, converse in, able to converse in, can converse in,
        hold a conversation in, get by in, gets by in, working knowledge of, working knowledge, working,
        intermediate, decent, passable, kaam chalau, kaamchalau, manageable, okay, b1
        """
    ),
    "B2": phrases(
        """
        business level, business-level, confident, comfortable in, comfortable with, comfortable, at ease in, fair
        command of, good knowledge of, good hold on, good hold over, good hold of, hold on, hold over, achi tarah,
        acchi tarah, achhi tarah, theek se, dhang se, decently fluent, clear, clearly, well versed in,
        well-versed in, good, achi, acchi, achhi, achha, accha, acha, good command of, command of, command over,
        good command over, good grip on, grip on, achi pakad, well, well spoken, quite good, very good, theek thaak,
        acche se, achhe se, ache se, upper intermediate, b2
        """
    ),
    "C1": phrases(
        """
        at her fingertips, at his fingertips, on the tip of her tongue, inside out, inside-out, back to front,
        like the back of her hand, like the back of his hand,
        spot on, spot-on, bang on, on point, tip top, tip-top, top drawer, pukka, tight, down pat, in her sleep,
        in his sleep, in their sleep, beautifully, superbly, perfectly, brilliantly, wonderfully, impeccable level,
        excellently, exceptionally
        well, extremely well, like a poet, without a mistake, without mistakes, very clean,
        clean, very clear, crystal clear, bilkul saaf,
        immaculate, nat-like, nat like, native-like, near native, near-native, near native level, great,
        very very good, top
        class, first-class, bahut achhi, bahut acchi, bahut achi, bahut accha, zabardast, dhara pravah, dharapravah,
        articulate, articulate in, eloquent, eloquent in, effortless, seamless, fluency, fluency required, full
        fluency, commanding, proper, properly, theth, pakki, pakka, shudh, pure, solid, superb, top notch, adv,
        impeccably, very fluent, totally fluent, fluent hona chahiye, v fluent, very strong, expert, flawlessly,
        ekdum fluent, fluent, fluently, strong command of, strong command over, excellent command of, great command
        of, fluency in, fluent in, excellent, strong, proficient, proficient in, saaf, shuddh, nafees, chaste,
        polished,
        flawless, impeccable, fluent level, advanced, badhiya, ekdum saaf, crisp, full fluent, flu, flt, farrate se,
        farratedaar, spotless, c1
        """
    ),
    "C2": ("mastery", "mastery of", "perfect", "complete command of", "total command of", "c2"),
    "native": phrases(
        """
        l1, native tongue, mother-tongue, maatrubhasha, maatrbhasha, as a mother tongue, like a mother tongue, nat,
        like a
        native, ghar ki bhasha, brought up speaking, grew up speaking, raised speaking, native fluency, born into,
        native, natively, mother tongue, mothertongue, matrubhasha, matribhasha, first language, native level,
        native speaker of, native speaker, natives, born speaker, home language
        """
    ),
}
# What else somebody does with a language: dubs in it, reads its script.
USE_WORDS: dict[str, tuple[str, ...]] = {
    "dubs": phrases(
        """
        dubbed, dubbed in, has dubbed in, have dubbed in, dubbed for, voiced in, dub kiya ho, dub ki ho, dub kiya,
        dub kar chuki, dub kar chuka, dubs well, dubbing voice, dub voice, voice dubbing,
        dub artist, dub artists, dub karne, dubbing karne,
        dub kar sakne, dub karte, dubbing karte, dubbing talent, dubs for, dubbing mein, dub artiste,
        dub, dubs, dubbing, dub in, dubs in, can dub, can dub in, dubbing in, dub karta, dub karti, dub kar, dub
        kare, dub kar sake, dub kar sakti, dub kar sakta, dubbing artist, dubbing artists, dubbing karta, dubbing
        karti, dub own lines, dub own lines in, dub her own lines in, dub his own lines in, dub for herself in, dub
        for himself in, dub herself in, dub himself in, dub herself, dub himself, dub their own, dub her own, dub
        his own, own dubbing, dubbing possible, self dub, self dubbing, dubbing experience
        """
    ),
    "reads": phrases(
        """
        read the script too, reads the script too, read its script, reads its script, able to read the script, able
        to read its script, read that script, read, reads, reading, can read, can read and write, read and write,
        reads and writes, reading and writing, read script in, reads script in, padh, padhna, padhta, padhti, padh
        leta, padh leti, padh sake, padh sakti, padh sakta, padhna likhna, padh likh, reads the script, can read the
        script, read scripts in, read the script, padhni, padhni aati, padhna aata, reading from, reads lines in,
        read lines in, reads fluently, likhna padhna, able to read, comfortable reading
        """
    ),
}
SCRIPTS: dict[str, tuple[str, ...]] = {
    "devanagari": ("hi", "mr", "ne", "bho", "mai", "awa", "bgc", "kok"),
    "gurmukhi": ("pa",),
    "nastaliq": ("ur",),
    "urdu script": ("ur",),
}
