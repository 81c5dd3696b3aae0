"""Parts that people play, by trade, rank and kin: they order results, and no field holds them."""

from __future__ import annotations

from talents.vocabulary.british import BRITISH_TRADES
from talents.vocabulary.callings import CALLINGS
from talents.vocabulary.personal_names import but_names
from talents.vocabulary.phrases import phrases

# Parts: they say whom she will play, which no field holds; the words still help to order.
PARTS = (
    but_names(CALLINGS)
    + BRITISH_TRADES
    + phrases(
        """
        police inspector, police inspectors,
        college professor, hospital nurse, school bus driver, school peon, stunt woman, stunt
        women, stunt man, stunt men, stunt performer, stunt
        performers,
        trucker, truckers, builder type, real estate builder, tribal leader, sheikh, bride-to-be, groom-to-be,
        newlywed, co-worker, office mate, school friend, college friend,
        sub-inspector, sub inspector, acp, dcp, biker, bikers, surgeon, doc, vaidya, hakim, shopkeepers, shop owner,
        kirana owner, kirana shop owner, dukandar, dukaandar, truck driver, auto driver, bus driver, rickshaw
        driver, driver type, colonel, captain, brigadier, army officer, army man, ex-army, naval officer, navy
        officer, air force officer, officer, ias officer, ips officer, retired officer, retired army man, retired
        army officer, veteran soldier, soldiers, jawan, politicians, mla, sarpanch, bureaucrat, collector, vakil,
        wakil, teachers, school teacher, schoolteacher, yoga teacher, music teacher, dance teacher, dance guru,
        tutor, lecturer, headmaster, college student, college boy, college girl, engineering student, student
        leader, students, intern, trainee, startup founder, founder, businesswoman, business tycoon, manager, bank
        manager, accountant, auditor, executive, sales executive, salesgirl, salesperson, office-goer, office goer,
        it young professional, professional, working professional, software engineer, architect, designer, fashion
        designer, stylist, makeup artist, hairdresser, barber, nai, waiter, bartenders, cabin crew, flight
        attendant, air hostess, steward, pilot type, captain type, cleaner, sweeper, housekeeper, housekeeping,
        house help, domestic help, cook type, driver, chowkidar, security guard, guard, gatekeeper, liftman,
        postman, vendor, hawker, street vendor, chaat wala, vegetable vendor, coolie, porter, labourer, laborer,
        construction worker, factory worker, mill worker, welder, potter type, weaver, craftsman, artisan, cobbler,
        mochi, blacksmith, goldsmith, jeweller, moneylender, sahukar, zamindar, landlord, landowner, kisan, kisaan,
        shepherd, cowherd, boatman, sailor, captain of the ship, miner, hunter, tribal leader, village head,
        villagers, godman, priestess, nun, monk, pujari, astrologer, jyotishi, fortune teller, tantrik, fakir, sufi,
        qawwal, poet, shayar, writer, author, novelist, painter type, sculptor, musician type, rockstar, rock star,
        pop star, film star, actress type, superstar, filmmaker, director type, producer type, news anchor,
        newsreader, news reader, radio jockey, rj, vlogger, blogger, youtuber, influencer, influencers, gamer, nerd
        type, fitness trainer, gym trainer, gym instructor, trainer, swimming coach, cricket coach, boxing coach,
        umpire, referee, athlete type, sportsmen, cricketer type, race driver, racer, rider type, stuntman,
        stuntwoman, bodyguards, henchman, henchmen, sidekick, gunda, gunde, don type, underworld don, bhai type,
        smugglers, dacoit, daku, daaku, bandit, robber, burglar, pickpocket, kidnapper, terrorist, militant, rebel,
        revolutionary, freedom fighter, undercover agent, agent type, raw agent, cbi officer, investigator, forensic
        expert, psychiatrist, psychologist, therapist, counsellor, counselor, patient, dentist, physiotherapist,
        pharmacist, chemist, nurses, compounder, midwife, ayah, nanny, babysitter, caretaker, orphan, street kid,
        beggar, drunkard, addict, prostitute, bar dancer, courtesan, tawaif, eunuch, hostess, gold digger,
        socialite, heiress, princess type, prince type, noble, nobleman, courtier, general type, minister type,
        gladiator, pirate, alien, robot, zombie, angel, devil, demon, rakshas, rakshasa, ravan, ravana, queen type,
        king type, immigrant, foreigner, firang, nri, expat, backpacker, traveller, hippie, commuter, passenger,
        customer, shopper, host family, bystander, onlooker, wedding guest, guests, bridesmaid, baraati, groomsman,
        havaldar, hawaldar, watchman, nawab, delivery boy, tour guide, tourist, chef, cook, courier, cab driver,
        taxi driver, cop, cops, police, policewala, inspector, constable, detective, doctor, nurse, lawyer,
        advocate, judge, teacher, professor, principal, student, mechanic, villager, farmer, politician, neta,
        minister, goon, goons, gangster, don, thug, villain, villains, antagonist, soldier, army, fauji,
        commando, pilot, engineer, scientist, coder, techie, ceo, shopkeeper, chaiwala, auto-driver, truck-driver,
        cabbie, servant, maid, bodyguard, bouncer, spy, assassin, killer, thief, conman, hacker, journalist,
        reporter, photographer, astronaut, warrior, sadhu, saint, baba-type, hostel-kid, superhero, ghost, witch,
        vampire, dj-type, influencer-type, entrepreneur, tycoon, banker, clerk, peon, secretary, receptionist,
        barista, crew member, crew members, presenter type, delivery rider, delivery riders, granny type, bartender,
        fisherman, tribal, refugee, prisoner, convict, jailer, smuggler, don-type,
        zamindar-type, halwai, paanwala, dhobi, tailor, carpenter, plumber, electrician, gardener, coach,
        dj, dee jay, bully, college bully, patriarch, matriarch, beautician, narrator, sprinter, bowler,
        fast bowler, fast bowlers, bowlers, goalkeeper, prodigy, mastermind, talk show host, show host,
        quizmaster, ringmaster, circus artist, rickshaw wala, auto wala, chai seller, tea seller,
        homemaker, housewife, widow, widower, stepmother, landlady, warden, matron, librarian, curator, choreographer,
        wedding planner, event manager, real estate agent, salesman, insurance agent, insurance salesman, trader,
        stockbroker, broker, diplomat, ambassador, activist, ngo worker, social worker, paramedic,
        ambulance driver, firefighter, fireman, lifeguard, ranger, forest officer, gym owner, bookie, gambler,
        sharpshooter, sniper, hitman, informer, whistleblower, rickshaw puller, ragpicker, street performer,
        sportsperson, sportsman, sportswoman, stunt, stunts, action, doorman, doormen, bellboy, bellhop, valet, usher,
        janitor, cashier, caddie, toll booth attendant, petrol pump attendant, lift operator, ticket collector,
        ticket checker, conductor, bus conductor, governess, milkman, newspaper boy, office boy, spot boy,
        college boys, college girls, college guy, college guys, college girl, schoolboy, schoolgirl, pensioner,
        call centre agent, customer care executive, shop assistant, sales girl, sales boy
        """
    )
)
# Who somebody is to another part: "friend of the heroine".
KIN = phrases(
    """
    friend, best friend, bestie, best friends, friends, neighbour, neighbor, boss, colleague, co-worker, classmate,
    roommate, flatmate, sidekick, cousin, partner, business partner, rival, ex, love interest, dost, padosi, assistant,
    personal assistant, right hand man, mentor, twin, twins, sibling, siblings, guru, childhood friend
    """
)
# "He's an air force cadet", "playing fisherfolk": the words behind are the part.
PLAYS = phrases(
    """
    he's a, he's an, he's the, she's a, she's an, she's the, he is a, he is an, he is the, she is a, she is an, she is
    the, they're a, they are a, they'd be playing, they'll be playing, will be playing, would be playing, be playing,
    plays a, plays an, plays the, playing a, playing an, playing the, to play a, to play an, to play the, who plays a,
    in the role of, for the role of, the role of, role of, a role of, the part of, part of a, part of an, character of,
    cast as, cast as a, pass for a, pass for an, pass as a, pass as an, essay a, essays a, essaying
    """
)
