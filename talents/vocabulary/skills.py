"""Skills by category, and their levels."""

from talents.vocabulary.phrases import phrases

# skill code -> (name, category)
_SKILLS: dict[str, tuple[str, str]] = {
    "wrestling": ("Wrestling", "sport"),
    "kabaddi": ("Kabaddi", "sport"),
    "cricket": ("Cricket", "sport"),
    "football": ("Football", "sport"),
    "hockey": ("Hockey", "sport"),
    "badminton": ("Badminton", "sport"),
    "tennis": ("Tennis", "sport"),
    "basketball": ("Basketball", "sport"),
    "athletics": ("Athletics", "sport"),
    "boxing": ("Boxing", "martial"),
    "karate": ("Karate", "martial"),
    "taekwondo": ("Taekwondo", "martial"),
    "judo": ("Judo", "martial"),
    "kalaripayattu": ("Kalaripayattu", "martial"),
    "mma": ("Mixed martial arts", "martial"),
    "stage_combat": ("Stage combat", "martial"),
    "sword_fighting": ("Sword fighting", "martial"),
    "archery": ("Archery", "martial"),
    "shooting": ("Rifle shooting", "martial"),
    "gymnastics": ("Gymnastics", "movement"),
    "parkour": ("Parkour", "movement"),
    "yoga": ("Yoga", "movement"),
    "mallakhamb": ("Mallakhamb", "movement"),
    "skating": ("Skating", "movement"),
    "rock_climbing": ("Rock climbing", "movement"),
    "swimming": ("Swimming", "movement"),
    "scuba": ("Scuba diving", "movement"),
    "surfing": ("Surfing", "movement"),
    "horse_riding": ("Horse riding", "riding"),
    "motorcycle": ("Motorcycle riding", "riding"),
    "car_driving": ("Car driving", "riding"),
    "cycling": ("Cycling", "riding"),
    "kathak": ("Kathak", "dance"),
    "bharatanatyam": ("Bharatanatyam", "dance"),
    "odissi": ("Odissi", "dance"),
    "kuchipudi": ("Kuchipudi", "dance"),
    "bollywood_dance": ("Bollywood dance", "dance"),
    "hip_hop": ("Hip-hop", "dance"),
    "contemporary": ("Contemporary dance", "dance"),
    "ballet": ("Ballet", "dance"),
    "salsa": ("Salsa", "dance"),
    "garba": ("Garba", "dance"),
    "bhangra": ("Bhangra", "dance"),
    "lavani": ("Lavani", "dance"),
    "dance": ("Dance (any form)", "dance"),
    "singing": ("Singing", "music"),
    "hindustani_vocal": ("Hindustani vocal", "music"),
    "rapping": ("Rapping", "music"),
    "guitar": ("Guitar", "music"),
    "piano": ("Piano", "music"),
    "tabla": ("Tabla", "music"),
    "flute": ("Flute", "music"),
    "harmonium": ("Harmonium", "music"),
    "drums": ("Drums", "music"),
    "stand_up": ("Stand-up comedy", "performance"),
    "improv": ("Improvisation", "performance"),
    "comic_timing": ("Comic timing", "performance"),
    "mimicry": ("Mimicry", "performance"),
    "mime": ("Mime", "performance"),
    "puppetry": ("Puppetry", "performance"),
    "anchoring": ("Anchoring", "performance"),
    "voice_over": ("Voice-over", "performance"),
    "dubbing": ("Dubbing", "performance"),
    "debating": ("Debating", "performance"),
    "magic": ("Magic tricks", "performance"),
    "cooking": ("Cooking", "everyday"),
    "pottery": ("Pottery", "everyday"),
    "painting": ("Painting", "everyday"),
    "sign_language": ("Indian Sign Language", "everyday"),
    "typing": ("Typing", "everyday"),
}
SKILLS = [(code, name) for code, (name, _) in _SKILLS.items()]
SKILL_CATEGORY = {code: category for code, (_, category) in _SKILLS.items()}
SKILL_LEVELS = [
    ("beginner", "beginner"),
    ("intermediate", "intermediate"),
    ("skilled", "skilled"),
    ("professional", "professional"),
]

# --- What people write -----------------------------------------------------------------------------------------------
# Verbs, people's nouns, Hinglish and common misspellings. Names of skills come from SKILLS.
SKILL_ALIASES: dict[str, tuple[str, ...]] = {
    "wrestling": phrases(
        """
        wrestle, wrestles, wrestler, wrestlers, kushti, pehlwan, pehelwan, pehlwani, dangal
        """
    ),
    "kabaddi": ("kabbadi", "kabadi", "kabaddi player", "kabaddi players", "kabbaddi"),
    "cricket": ("cricketer", "cricketers", "bowler", "batsman", "batter", "fast bowler", "play cricket"),
    "football": ("footballer", "footballers", "soccer", "football player"),
    "hockey": ("hockey player", "field hockey"),
    "badminton": ("shuttler", "badminton player"),
    "tennis": ("tennis player",),
    "basketball": ("basketballer", "basketball player"),
    "athletics": ("athlete", "athletes", "sprinter", "runner", "track and field", "running", "sprinting"),
    "boxing": ("box", "boxer", "boxers", "boxes", "mukkebaazi", "mukkebaaz"),
    "karate": ("karateka", "karati"),
    "taekwondo": ("tae kwon do", "tkd"),
    "judo": ("judoka",),
    "kalaripayattu": ("kalari", "kalaripayat", "kalaripayathu"),
    "mma": ("mma fighter", "ufc", "cage fighter", "cage fighting"),
    "stage_combat": phrases(
        """
        stage fighting, fight choreography, screen fighting, screen combat, stage fight
        """
    ),
    "sword_fighting": phrases(
        """
        swordfighting, sword fight, sword fighter, swordsman, swordplay, fencing, talwarbaazi, talwarbazi, talwar,
        fence, fencer, swords, sword
        """
    ),
    "archery": ("archer", "shoot arrows", "bow and arrow", "teerandazi", "teerandaaz", "tirandazi"),
    "shooting": phrases(
        """
        rifle shooter, rifle, gun handling, handle a gun, shooter, handles guns, handle guns
        """
    ),
    "gymnastics": ("gymnast", "gymnasts", "acrobat", "acrobatics", "tumbling", "backflip", "backflips"),
    "parkour": ("free running", "freerunning", "freerunner", "traceur"),
    "yoga": ("yogi", "yogini", "yoga teacher", "yoga instructor"),
    "mallakhamb": ("malkhamb", "mallakhamba", "malkham"),
    "skating": phrases(
        """
        skate, skates, skater, skaters, roller skating, ice skating, skateboarding, skateboard
        """
    ),
    "rock_climbing": ("climber", "rock climber", "climbing", "bouldering", "mountaineering", "climb"),
    "swimming": phrases(
        """
        swim, swims, swimmer, swimmers, tairna, tairaki, tairak, tairti, swiming, tair
        """
    ),
    "scuba": ("scuba diver", "diver", "diving", "scuba dive"),
    "surfing": ("surfer", "surf", "surfs"),
    "horse_riding": phrases(
        """
        horse rider, horse riders, horseback riding, horseback, ride a horse, ride horses, rides horses, ride horse,
        equestrian, ghudsawari, ghudsavari, ghodsawari, ghoda, ghode ki sawari, horses, rides a horse, horse,
        horseriding, ghurswari, riding horses, riding a horse, ride on horseback
        """
    ),
    "motorcycle": phrases(
        """
        bike, bikes, motorbike, motorbikes, motorcycles, biker, bikers, ride a bike, rides a bike, bike rider,
        bike riding, bullet, royal enfield, enfield, two wheeler, two-wheeler, scooter, scooty, activa,
        motorcyclist, ride a bullet, ride a motorcycle, rides a motorcycle, rides bikes, ride bikes, motor cycle,
        superbike, bike chalana, biking
        """
    ),
    "car_driving": phrases(
        """
        drive, drives, driver, driving, drive a car, drives a car, car, gaadi, gadi, gaadi chalana, gaadi chala,
        car driver, four wheeler, cars, drive cars, driving a car, car chalana
        """
    ),
    "cycling": ("cyclist", "bicycle", "cycle", "cycles", "ride a bicycle", "ride a cycle", "saikil", "saikal"),
    "kathak": ("kathak dance", "kathak dancer", "kathak dancers", "katthak", "khathak"),
    "bharatanatyam": phrases(
        """
        bharatnatyam, bharathanatyam, bharat natyam, bharatanatyam dancer, bharatnatyam dancer
        """
    ),
    "odissi": ("odissi dancer", "odisi", "odissi dance"),
    "kuchipudi": ("kuchipudi dancer", "kuchupudi"),
    "bollywood_dance": phrases(
        """
        bollywood dancer, bollywood dancing, filmi dance, bollywood style dance, bollywood dancers
        """
    ),
    "hip_hop": phrases(
        """
        hiphop, hip hop dancer, street dance, breakdance, b-boy, b-boying, bboy, popping, locking, hip hop dance,
        breaking, breakdancing, b-boy dancer
        """
    ),
    "contemporary": ("contemporary dancer", "modern dance", "contemporary dance"),
    "ballet": ("ballerina", "ballet dancer", "ballet dance"),
    "salsa": ("salsa dancer", "latin dance", "bachata", "ballroom", "salsa dancing"),
    "garba": ("dandiya", "dandiya raas", "garba dance", "garba dancer"),
    "bhangra": ("bhangda", "bhangra dancer", "gidda", "bhangra dance"),
    "lavani": ("lavni", "lavani dancer", "lavani dance"),
    "dance": phrases(
        """
        dancer, dancers, dances, dancing, naach, nach, naachna, naachti, naachta, nachna, nritya, can dance, nachti,
        nachta, naachne, naach gaana
        """
    ),
    "singing": phrases(
        """
        singer, singers, sing, sings, vocalist, gaana, gana, gaati, gaata, gayak, gayika, ga leti, vocals,
        gaana gaati, gana gaati, gaana gaata, gana gaata, ga leta, playback singer, gaane
        """
    ),
    "hindustani_vocal": phrases(
        """
        classical singer, classical singing, sings classical, sing classical, classical vocal, classical vocals,
        hindustani classical,
        shastriya sangeet, classical vocalist, hindustani singer, classical music
        """
    ),
    "rapping": ("rapper", "rappers", "rap", "raps", "hip hop rapper"),
    "guitar": ("guitarist", "guitarists", "gitar", "plays guitar", "play guitar", "plays the guitar"),
    "piano": ("pianist", "keyboard", "keyboardist", "keys", "plays piano"),
    "tabla": ("tabla player", "tablawala", "tabalchi"),
    "flute": ("flautist", "bansuri", "flutist", "basuri"),
    "harmonium": ("harmonium player", "peti", "baaja", "harmoniam"),
    "drums": ("drummer", "drum", "drummers", "percussion", "percussionist", "dhol"),
    "stand_up": phrases(
        """
        stand up, standup, stand-up comic, stand up comedian, standup comic, stand-up comedian, standup comedy,
        standup comedian, stand up comic
        """
    ),
    "improv": ("improviser", "improvise", "improvises", "improvisational", "improvising", "improv comedy"),
    "comic_timing": phrases(
        """
        comedy timing, comedy, comedian, comic, sense of comedy, comic sense, comedic timing, comedic,
        timing for comedy
        """
    ),
    "mimicry": ("mimic", "mimicry artist", "impressionist", "impressions", "nakal", "mimics"),
    "mime": ("mime artist", "miming", "pantomime"),
    "puppetry": ("puppeteer", "puppets", "puppet", "kathputli", "ventriloquist", "ventriloquism"),
    "anchoring": phrases(
        """
            anchor, anchors, emcee, emcees, mc, presenter, presenters, presenting, emcee work, master of
            ceremonies, compere, compering, host, hosting, vj, tv host, emceeing
            """
    ),
    "voice_over": phrases(
        """
        voice artist, voiceover, voice over artist, vo artist, voice-over artist, voice acting, voice actor,
        voice overs, voiceovers, vo
        """
    ),
    "dubbing": ("dub", "dubs", "dubbing artist", "can dub"),
    "debating": ("debater", "debate", "debates", "debaters"),
    "magic": ("magician", "magicians", "jadugar", "jaadu", "jadoo", "magic trick", "card tricks"),
    "cooking": ("cook", "cooks", "chef", "khana banana", "khana bana", "khana pakana", "rasoi", "bawarchi"),
    "pottery": ("potter", "pottery wheel", "potters"),
    "painting": ("painter", "paint", "paints", "painters", "sketching", "chitrakar"),
    "sign_language": ("isl", "sign language user", "knows sign language", "indian sign language", "signs isl"),
    "typing": ("typist", "typewriter", "stenographer"),
}
