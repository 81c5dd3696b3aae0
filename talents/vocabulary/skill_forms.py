"""More of what people write for a skill: verbs, doers, Hinglish, equipment and tricks that only that skill has."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

_FORMS = {
    "wrestling": """
        wrestle, wrestles, wrestlers, kushti lad, kushti ladna, kushti ladta, dangal, akhada, akhara, pehelwani,
        pahalwan, pahalwani, kushti karta, kushti karti, kusti, grappling, grappler, freestyle wrestling,
        kushtibaaz, pehelwaan, pailwan
        """,
    "kabaddi": "kabaddi khelna, kabaddi khelta, kabaddi khelti, plays kabaddi, play kabaddi, kabaddi team, raider",
    "cricket": """
        ranji player, ranji players, ranji cricketer, ranji trophy player, cricket player, cricket players,
        bowls fast, bowls spin, plays cricket, cricket khelta, cricket khelti, cricket khelna, bowl,
        bowling, bowlers, batsmen, batting, wicket keeper, wicketkeeper, spinner, pacer, batters,
        leg spin, off spin, gully cricket, cricketing, keeper, seamer, leggie, off-spinner, leg-spinner, off spinner,
        leg spinner, medium pacer, opening batter
        """,
    "football": """
        football khelta, football khelti, plays football, play football, footy, goalkeeper, striker, goalie, midfielder,
        winger, soccer player, strikers, dribble, juggle a ball
        """,
    "hockey": "plays hockey, play hockey, hockey khelti, hockey khelta, hockey players, drag flicker",
    "badminton": "plays badminton, play badminton, badminton khelti, badminton khelta, shuttle",
    "tennis": "plays tennis, play tennis, tennis khelta, tennis khelti, tennis players, lawn tennis",
    "basketball": """
        basketball players, bball, bball player, b-ball, b'ball, b'ball player, plays basketball, play basketball,
        baller, hooper, dunk
        """,
    "athletics": """
        sprint, runners, marathon, marathon runner, marathoner, long distance runner, javelin, javelin thrower,
        hurdles, shot put, long jump, high jump, pole vault, track athlete, dhaavak, daudna, relay,
        hurdler, long jumper, high jumper, shot putter, discus, discus thrower, pole vaulter, decathlete
        """,
    "boxing": """
        boxed, boxing karta, boxing karti, boxing training, southpaw,
        box properly, mukkebaazi karta, kickboxing, kick boxing,
        kickboxer, pugilist
        """,
    "karate": "karate karta, karate karti, karate player, karate kid",
    "taekwondo": "taekwondo player, taekwando, tae-kwon-do, taikwondo, taekwondoin",
    "judo": "judo player, judo karta",
    "kalaripayattu": """
        kalaripayatu, kalari payattu, kalaripayatt, kalari artist, kalari fighter,
        kalarippayattu
        """,
    "mma": """
        mixed martial arts, mma fighters, bjj, jiu jitsu, brazilian jiu jitsu, jiu-jitsu, muay thai, ground
        fighting
        """,
    "stage_combat": """
        who fights, fights well, he fights, she fights, throws punches, throw a punch,
        can fight, know fight, knows fight, fight karna, fight scenes, fighter, fighters, fight karta,
        fight aati, trained in fights, screen fight, film
        fighting, fight sequences, wire work
        """,
    "sword_fighting": """
        sword fighters, fencers, fences, sword, talwar chalana, talwar chala, talwarbaaz, talwar chalaye, talwar
        chalati, talwar chalata, dandpatta, lathi, lathi kathi, gatka, swordsmanship, use a sword,
        handle a sword, sword play, sword-play, sword skills, handle swords, swordswoman, talwarbaazi karti
        """,
    "archery": """
        archers, shoot an arrow, shoots arrows, bow & arrow, dhanush, dhanush baan, teer chalana, teer kaman,
        tirandaaz, tirandaj, use a bow, shoot a bow, shoots a bow, teerandaazi, longbow
        """,
    "shooting": """
        weapons trained, weapon trained, rifle handling, rifle trained,
        sharp shooter, sharpshooter, rifle shooting, pistol shooting, weapons handling, weapon handling, weapon
        training, weapons training, fire a gun, fires a gun, fire guns, fires guns, shoot a gun, use a gun, handle a
        pistol, bandook chala, nishanebaazi, nishaanebaazi, firearm, firearms, gun training, marksman
        """,
    "gymnastics": """
        gymnastic, cartwheel, cartwheels, somersault, somersaults, front flip, flips, do flips, splits,
        handstand, handstands, backflip karta, kalabaazi, aerialist, aerial silks, contortion, contortionist,
        flexible body, hand stand, acrobatic, tumbler
        """,
    "parkour": "free runner, free-running, wall jumps, rooftop jumps",
    "yoga": """
        yoga asanas, yogasana, yoga practitioner, asanas, yog, yoga karti, yoga karta, ashtanga, yoga trainer,
        yoga poses
        """,
    "mallakhamb": "mallakhamb artist, malkhamb karta, rope mallakhamb, pole mallakhamb, mallakhamb player",
    "skating": """
        skateboarder, skateboarders, skateboards, rollerblade, rollerblades, rollerblading, inline skating,
        roller skate, roller skates, ice skate, ice skates, figure skating, skating karti, skating karta, skater
        boy, skater girl, roller-skate
        """,
    "rock_climbing": """
        rock climb, rock climbers, wall climbing, mountaineer, mountain climbing, rappelling, trekker, trekking,
        rappel, rappels, abseil, abseiling, boulder
        """,
    "swimming": """
        swims well, swimming karta, swimming karti, swimming aani, tairna aata, tairna jaanta, tairna jaanti,
        tair sakti, tair sakta, tairak, lap swimming, underwater, underwater swimming, competitive swimmer,
        freestyle swimming, butterfly stroke, swim properly, comfortable in water, comfortable in the water,
        tairaki karta, pani mein
        """,
    "scuba": """
        scuba certified, padi, padi certified, snorkel, snorkelling, snorkeling, free diving, freediving, deep
        sea diving, open water diver, scuba-diving
        """,
    "surfing": "surfers, surfing board, surfboard, wave surfing, windsurfing",
    "horse_riding": """
        ride a horse well, gallop, gallops, galloping, canter, bareback, ridden horses,
        horse-riding, horse back riding, ghudsawaar, ghoda chalana, ghode pe, ghode par, polo
        player, polo, jockey, riding a horse, handle a horse, handle horses, rides horse, ride horseback, horse
        ride, horse-rider, ghudsawari aati, horseman, dressage, show jumping, on horseback
        """,
    "motorcycle": """
        ride motorbikes, ride a motorbike, ride bike, rides bike, bike chalata, bike chalati, bike chala, bike
        chalaye, bullet chalata, bullet chalati, bullet riders, bullet rider,
        ride bullet, ride a royal enfield,
        motorcycle rider, ride two wheelers, ride a two wheeler, ride a scooter, ride a scooty, scooty chala,
        scooter chala, scooty chalati, riding a bike, geared bike, dirt bike, motocross, bike stunts, bike
        stunt, stunt biking, wheelie, wheelies, ride a superbike, ride motorcycles, handle a bike, rides a
        scooty, rides a scooter, ride scooter, bike ride, harley, moped
        """,
    "car_driving": """
        stunt driver, stunt drivers, drives himself, drives herself, self driving, drive well, drives well, can
        drive, car chalata, car chalati, gaadi chalata, gaadi chalati, gadi chala, gaadi chalaye, manual car,
        drive a manual, drive manual, drive stick, driving car, drive an suv, drifting, car drifting, stunt
        driving, precision driver, precision driving, drive four wheeler, driving experience, chauffeur, drive a
        jeep, good driver, drive cars well, steering
        """,
    "cycling": """
        cycle chalana, cycle chalata, cycle chalati, ride a bmx, bmx, mountain biking, ride cycle, rides a
        cycle, cyclists, saikil chalata, rides a bicycle, mountain biker
        """,
    "kathak": """
        kathak karti, kathak karta, kathak seekha, kathak aata, does kathak, kathak nritya,
        katthak dancer
        """,
    "bharatanatyam": """
        bharatanatyam dancers, bharatnatyam dancers, bharatanatyam karti, bharatnatayam,
        bharatha natyam, bharatnatyam karti, bharathanatyam dancer, bn dancer
        """,
    "odissi": "odissi dancers, odissi karti, odishi",
    "kuchipudi": "kuchipudi dancers, kuchipudi karti, kuchupudi dancer",
    "bollywood_dance": """
        bollywood dance numbers, filmi dancing, bollywood moves, bollywood style, bollywood freestyle,
        bollywood, filmy dance, film dance, item dance
        """,
    "hip_hop": """
        popping & locking, popping and locking, popping + locking, popping/locking, locking and popping, lock and
        pop, bboying, b-boying, bboy, bboys, bgirls, breakers,
        hip-hop dancer, hip hop dancers, hip-hop dancers, hiphop dancer, krump, krumping, house
        dance, locking popping, popper, popper locker, bgirl, b-girl, b girl, street dancer, street dancers,
        urban dance, breakdancer, break dancer, break dance, freestyle dancer, hip hop karta, hip hop moves,
        waacking, breakin
        """,
    "contemporary": """
        contemporary dancers, modern dancer, modern contemporary, lyrical dance,
        contemporary karti
        """,
    "ballet": "ballet dancers, en pointe, ballerinas",
    "salsa": """
        salsa dancers, ballroom dancer, ballroom dancing, tango, waltz, jive, latin dancer, bachata dancer,
        couple dance, salsa bachata, cha cha, latin ballroom
        """,
    "garba": "garba karti, garba karta, dandiya karti, garba khelna, garba steps, dandiya dancer, garba players",
    "bhangra": """
        bhangra dancers, bhangra karta, bhangra karti, bhangra paunda, giddha, gidda dancer, bhangra steps,
        bhangra pa
        """,
    "lavani": "lavani karti, lavani dancers, lavni dancer, lavani nritya, lawani, lavani aati",
    "dance": """
        dance karti, dance karta, dance kar, dance aata, dance aati, dance karna, dance background, dance,
        nachne wali, nachne wala, naachne wali, naachne wala, nachaniya, dance form, dance moves, good
        at dance, dance well, danseuse, thumka, choreographer, dancing skills, dance skills, can move well,
        groove, nartaki, background dancer, background dancers, backup dancer, backup dancers, nachaniye
        """,
    "singing": """
        carnatic vocal, carnatic vocalist, carnatic singer, carnatic music,
        sings well, can sing, carry a tune, hold a tune,
        singing voice, singing skills, gaana gane, gaane wali, gaane wala, ga sakta, ga
        sakti, gaa leti, gaa leta, gaana aata, gaana gaane, playback, vocal, ghazal singer, ghazals, bhajan,
        bhajans, qawwali, qawwal, folk singer, rock singer, singer songwriter, singer-songwriter, croon,
        crooner, sur, sureela, surili, belt out, sing live, live singer, gayaki, gaayan, gana aata
        """,
    "hindustani_vocal": """
        classically trained singer, hindustani classical singer, trained classical vocalist, raag, raags, ragas,
        thumri, khayal, classical gaane wala, classical gaane wali, classical gaata, classical gaati, classical gata,
        classical gati, shastriya gayan, shastriya gaana, shastriya gayak, shastriya gayika, classical gana,
        classical gayak, classical gayika, hindustani vocalist, classical gaana, sangeet
        visharad, visharad, gharana singer, gharana gayaki
        """,
    "rapping": """
        rap karta, rap karti, rap artist, desi rap, gully rap, gully rapper, spit bars, beatboxing rapper,
        freestyle rap, raps well, hindi rap
        """,
    "guitar": """
        guitar bajata, guitar bajati, guitar baja, guitar player, guitar players, strum, electric guitar,
        acoustic guitar, guitar bajana, bass guitar, bassist, bass player, ukulele, play the guitar, lead
        guitarist
        """,
    "piano": """
        plays keys, play keys, piano player, keyboard player, play the piano, plays the piano, play piano, piano bajata,
        piano bajati, keyboards, synth, play keyboard, pianists, plays keyboard
        """,
    "tabla": """
        tabla bajata, tabla bajati, tabla baja, tabla bajana, tabla players, plays tabla, play tabla, play the
        tabla, tabla vadak, tablist, tabla maestro
        """,
    "flute": """
        flute player, plays flute, play flute, play the flute, plays the flute, bansuri bajata, bansuri bajati,
        flute bajata, bansuri player, bansuri vadak
        """,
    "harmonium": """
        plays harmonium, play harmonium, play the harmonium, harmonium bajata, harmonium bajati, baja bajata,
        harmonium baja, harmonium vadak
        """,
    "drums": """
        plays drums, play drums, play the drums, drums bajata, drum kit, drum player, dhol player, dholi, dhol
        bajata, nagada, djembe, cajon, percussionists, drums player, dhol tasha, dhol players
        """,
    "stand_up": """
        stand-ups, stand up comics, stand-up comics, standup comics, stand up comedians, stand-up comedians,
        standups, open mic, open mics, open mic comic, does stand up, does standup, stand-up act, standup act,
        comedy set, standup karta, standup karti, stand up artist, standup artist
        """,
    "improv": """
        improvisation, improv comedy background, good at improvising, improviser comic, improv
        artist, improvises well, improvise well, improv troupe
        """,
    "comic_timing": """
        comedians, good comedy, comedy karta, comedy karti, comic chops, comedy chops, timing, comedy actor,
        comedy actress, comic actor, comic actress, comic relief, good timing, great timing, natural comic,
        hasya, physical comedy, slapstick, deadpan comedy, funny timing, killer comic timing, comedy kar, funny
        bone, comedy aati, comedy background, comedy artist, comedy artists, humour timing
        """,
    "mimicry": """
        mimicry artists, mimic artist, voice mimicry, mimicry karta, mimicry karti, mimicking, does voices, do
        voices, celebrity impressions, can imitate, imitate, impersonator, impersonate, impersonation,
        impersonations, nakal utarna, mimicry kar
        """,
    "mime": "mime artists, mime act, mook abhinay",
    "puppetry": "puppeteers, puppet show, puppet artist, kathputli wala, ventriloquists, hand puppets, puppet handling",
    "anchoring": """
        hosts, show host, event host, events host, anchored, anchor experience, anchoring experience, anchor
        karta, anchor karti, sutradhar, emcee experience, radio jockey, rj, vjs, video jockey, news anchor,
        newsreader, news reader, host shows, stage host, hosting events, host events, game show host, presenter
        style, anchoring karti
        """,
    "voice_over": """
        voice-over, voiceover artist, voice over artists, voice artists, voiceover artists, voice actors, voice
        talent, vo artists, voicing, narration, narrator, narrate, audio narration, voice modulation, voice work
        artist, voice-over artists, voice overs artist
        """,
    "dubbing": """
        dubbing artists, dubbed, dubbing experience, dub artist, dub artists, dubbing voice, dubbing karta,
        dubbing karti
        """,
    "debating": """
        debate champion, debating champion, public speaking, public speaker, orator, oratory, elocution, vaad
        vivaad, good debater, speech giving, mun, toastmaster
        """,
    "magic": """
        magic tricks, sleight of hand, illusionist, illusions, card trick, close up magic, close-up magic,
        street magician, street magicians, stage magician,
        jaadugar, jadu, jadoogar, mentalist, conjuror, conjurer, magic karta
        """,
    "cooking": """
        cooking skills, home cook, cooks well, can cook, khana bana leti, khana bana leta, khana banati, khana
        banata, khana banane, khaana banana, baker, bake, bakes, baking skills, knife skills, cook on camera,
        real chef, trained chef, khana bana sake, roti banana, roti bana, chop vegetables, halwai work, cook
        well, chefs, cooking karti, culinary
        """,
    "pottery": """
        pottery making, potter's wheel, potters wheel, kumhar, clay work, clay modelling, ceramics, ceramic
        artist, matke banana
        """,
    "painting": """
        paintings, artist who paints, sketch, sketches, sketch artist, draw, draws, drawing, can draw, paint and
        draw, can paint, canvas painting, painter artist, illustrator, chitrakari, mural, calligraphy,
        calligrapher, rangoli, mehendi artist
        """,
    "sign_language": """
        signs, can sign, signing in isl, sign language interpreter, fluent in sign, signer, uses sign language,
        ishaaron ki bhasha, knows isl, sign language fluent
        """,
    "typing": """
        touch type, touch types, touch typist, can type, type on a typewriter,
        types fast, typing speed, fast typist, type fast, touch typing, shorthand, steno, typing karta, types
        quickly
        """,
}
SKILL_FORMS: dict[str, tuple[str, ...]] = {code: phrases(words) for code, words in _FORMS.items()}
