"""What somebody can do that has no code among the skills: the words order results."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

ABILITIES = phrases(
    """
    wheelchair user, wheelchair users, wheelchair, wheelchair-bound, uses a wheelchair, in a wheelchair, amputee,
    amputees, prosthetic leg, prosthetic arm, deaf actor, deaf actors, hard of hearing, blind actor,
    visually impaired, partially sighted, divyang, on crutches, crutches, walks with a stick, walks with a cane,
    walking stick, little person, little people,
    rada, lamda, guildhall, juilliard, lee strasberg, stella adler, central school of speech and drama, anupam kher
    school, actor prepares, srcpa, adishakti, ninasam, trained abroad, person of short stature, short stature,
    cry on cue, cries on cue, cry on command, can cry, runs in heels, run in heels, walk in heels, walks the ramp,
    ramp walk,
    catwalk, deliver a monologue, long monologues, learns lines fast, dialogue delivery,
    skip rope, skipping rope, rope skipping, plays veena, veena, santoor, rabab, rubab, nadaswaram, ukelele,
    kathakali, kathakali dancer, mohiniyattam, mohiniattam, mohiniyattam dancer, plays the veena,
    violin, violinist, violinists, fiddle, sitar, sitarist, sitar player, sarod, sarod player, shehnai, shehnai
    player, veena player, sarangi, esraj, rudra veena, ektara, dotara, dholki, dholak, dholak player, ghatam, mridangam,
    pakhawaj,
    chenda, bongo, bongos, congas, saxophone, saxophonist, sax player, trumpet, trumpeter, trombone, clarinet,
    oboe, cello player, cellist, double bass, banjo, mandolin, harpist, accordion, harmonica, mouth organ,
    bagpipes, beatbox, beatboxing, beatboxer, djing, dj-ing, turntables, krav maga, capoeira, kung fu, wushu,
    silambam, silambam fighter, silambam fighters,
    aikido, ninjutsu, hapkido, kendo, jeet kune do, thang-ta, thang ta, huyen langlon, mardani khel, sumo, arm
    wrestling, table tennis, table tennis player, tt player, ping pong, squash player, squash players, volleyball,
    volleyball player, volleyball players, handball, kho kho, kho-kho, kho kho player, rugby, rugby player,
    baseball, softball, golfer, plays golf, golfers, billiards, snooker, pool player, carrom, carrom player,
    chess, plays chess, ten pin bowling, rowing, rower, kayaking, kayaker, canoeing, yachting, water skiing, water
    polo, diving board, springboard diving, skiing, skier, snowboarding, snowboarder, ice hockey, bobsleigh,
    paragliding, paraglider, skydiving, sky diving, skydiver, sky diver, bungee jumping, hang gliding,
    weightlifting, weightlifter,
    powerlifting, powerlifter, crossfit, triathlon, triathlete, fire dance, fire dancer, fire breathing, fire
    breather, fire eating, hula hoop, hula hooping, juggling, juggles, can juggle, stilt walking, stilts, stilt
    walker, unicycle, unicycling, rope walking, tightrope, slackline, knife throwing, whip cracking, lasso,
    falconry, snake handling, dog handling, camel riding, rides a camel, camel rider, elephant riding, bull
    taming, jallikattu, boat rowing, rows a boat, can row a boat, tractor driving, drives a tractor, drive a
    tractor, auto driving, drives an auto, auto chalana, rickshaw pulling, rickshaw chalana, tonga chalana,
    bullock cart, flies drones, drone pilot, drone flying, kite flying, patangbaazi, kanche, gilli danda, latte art,
    bartending, flair bartending, mixology, origami, sketching live, mehendi design, mehndi
    design, knitting, crochet, embroidery, silai, ploughing, hal chalana, milking a cow, milks a cow, milk a cow,
    cow milking, sheep shearing, net fishing, fish cutting, hair cutting, shaving with ustra, whistling, can
    whistle, yodelling, beat boxing, shayari, poetry recitation, recitation, reciting, spoken word, slam poetry,
    sanskrit shlokas, shloka chanting, mantra chanting, quran recitation, bhajan singing, braille, reads braille,
    american sign language, british sign language, bsl, morse code, cpr trained, lifeguard certified, clowning,
    commedia, mask work, butoh, sattriya, chhau, ghoomar, kalbelia, bihu,
    koli dance, yakshagana, therukoothu, jazz dance, tap dance, tap dancing, tap dancer, flamenco,
    kizomba, belly dance, belly dancing, belly dancer, line dancing, irish dance, plays squash, plays the harp,
    sews, stitches clothes, weaves, ploughs, golf player
    """
)
