"""Trades, ranks and figures that people play, beside those of `parts`: they order results."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

CALLINGS = phrases(
    """
    pathologist, forensic pathologist, coroner, medical examiner, forensic scientist, forensic doctor,
    paediatrician, pediatrician, gynaecologist, gynecologist, cardiologist, neurologist, neurosurgeon,
    radiologist, anaesthetist, dermatologist, oncologist, orthopaedic, vet, veterinarian, lab technician, lab
    assistant, ward boy, head nurse, staff nurse, asha worker, anganwadi worker, optician, dietician,
    nutritionist, homeopath, ayurvedic doctor, yoga guru, life coach, motivational speaker, head constable,
    traffic cop, traffic policeman, police commissioner, commissioner, superintendent, dsp, dgp, cbi, crime
    branch officer, crime branch, special agent, secret agent, double agent, intelligence officer,
    intelligence agent, coast guard, border guard, bsf jawan, crpf, nsg commando, para commando, lieutenant,
    sergeant, havildar, subedar, wing commander, squadron leader, fighter pilot, air force cadet, cadet, ncc
    cadet, co-pilot, first officer, air marshal, naval captain, merchant navy officer, ship captain,
    lighthouse keeper, submariner, station master, ticket clerk, toll collector, tax collector, income tax
    officer, customs officer, excise officer, ed officer, bank clerk, bank teller, loan agent, recovery agent,
    chartered accountant, cfo, managing director, chairperson, chairwoman, boardroom executive, hr manager,
    recruiter, startup guy, venture capitalist, angel investor, industrialist, mogul, baron, magnate, factory
    owner, mill owner, showroom owner, hotelier, restaurateur, innkeeper, dhaba owner, dhabawala, chai stall
    owner, tea stall owner, paan shop owner, grocer, butcher, kasai, confectioner, sweet shop owner, milk
    vendor, fruit seller, flower seller, phoolwala, phoolwali, balloon seller, newspaper seller, toy seller,
    bangle seller, kabadiwala, scrap dealer, antique dealer, art dealer, gallery owner, auctioneer, museum
    guide, archaeologist, historian, anthropologist, botanist, zoologist, wildlife photographer, forest
    ranger, mahout, snake charmer, animal trainer, dog walker, dog trainer, horse trainer, bullock cart
    driver, tonga driver, tongewala, e-rickshaw driver, ola driver, uber driver, tempo driver, jcb driver,
    crane operator, garage owner, mason, mistri, construction labourer, thekedar, real estate developer,
    interior designer, town planner, civil engineer, site engineer, mechanical engineer, computer engineer,
    data scientist, ai engineer, programmer, game developer, ethical hacker, cyber expert, cyber crime
    officer, call center employee, bpo employee, corporate employee, corporate executive, office worker,
    office colleague, office boss, office clerk, personal secretary, government clerk, babu, sarkari babu,
    sarkari clerk, patwari, tehsildar, talathi, bdo, gram sevak, pradhan, mukhiya, village elder, zila
    parishad member, corporator, councillor, mayor, governor, chief minister, prime minister, first lady,
    party worker, political aide, political leader, student activist, union leader, trade unionist, protester,
    naxal, naxalite, maoist, insurgent, spy master, spymaster, mafia don, mafia boss, gang leader, gang
    member, hired gun, contract killer, supari killer, henchwoman, drug dealer, drug peddler, peddler, drug
    lord, cartel boss, bootlegger, pimp, brothel madam, sex worker, cabaret dancer, chorus dancer, backup
    singer, band member, music composer, lyricist, struggling actor, struggler, aspiring
    actor, aspiring actress, wannabe actor, fading star, yesteryear star, theatre artist, playwright,
    columnist, newspaper editor, war correspondent, tv reporter, tv anchor, podcaster, clown, trapeze artist,
    tightrope walker, juggler, fire eater, street magician, busker, beggar woman, beggar boy, vagabond,
    drifter, wanderer, nomad, gypsy, banjara, hermit, ascetic, aghori, naga sadhu, mahant, mahatma, swami,
    guruji, babaji, maulvi, maulana, imam, qazi, granthi, gyani, padre, bishop, pastor, rabbi, buddhist monk,
    temple priest, wedding priest, purohit, tantric, witch doctor, shaman, exorcist, psychic, palmist,
    numerologist, matchmaker, marriage broker, wedding singer, dj at wedding, bride's friend, co-passenger, co
    passenger, fellow passenger, air passenger, train passenger, tour manager, travel guide, travel agent,
    travel vlogger, food vlogger, food critic, fashion blogger, supermodel, beauty queen, beauty pageant
    contestant, tattoo artist, salon owner, spa therapist, masseur, masseuse, personal trainer, gym bro,
    sports coach, team captain, sports commentator, cheerleader, superfan, stalker, peeping tom, voyeur,
    serial killer, psychopath, psycho, sociopath, murderer, murder suspect, suspect, prime suspect,
    eyewitness, hostage, kidnap victim, survivor, acid attack survivor, coma patient, mental patient, asylum
    inmate, inmate, prison inmate, jail inmate, undertrial, ex-convict, ex convict, parolee, fugitive,
    runaway, runaway bride, jilted lover, ex-boyfriend, ex-girlfriend, ex boyfriend, ex girlfriend,
    secret lover, paramour, other woman, confirmed bachelor,
    stay-at-home dad, adoptive mother, adoptive father, foster mother,
    surrogate mother, wet nurse, tuition teacher, maths teacher, math teacher, science teacher, english
    teacher, sports teacher, pt teacher, kindergarten teacher, nursery teacher, vice principal,
    vice-principal, dean, vice chancellor, chancellor, college principal, hostel warden, research scholar, phd
    student, mba student, medical student, law student, art student, iit student, upsc aspirant, ias aspirant,
    kota student, exchange student, dropout, college dropout, backbencher, class topper, school bully,
    prefect, head boy, head girl, orphan boy, orphan girl, street urchin, chaiwallah, shoeshine boy, shoe
    shiner, rag picker, sweeper woman, sanitation worker, manual scavenger, gravedigger, undertaker, cremator,
    night watchman, nightguard, security head, security chief, doppelganger, clone, android, cyborg, time
    traveller, mad scientist, inventor, genius, chess champion, chess player, quiz champion, child genius,
    prodigal son, black sheep, head of the family, joint family head, family patriarch, family matriarch, clan
    leader, tribal chief, tribal woman, adivasi, fisherwoman, koli woman, koli fisherman, boat owner, farmer's
    wife, farm labourer, farmhand, farm hand, landless farmer, tea picker, tea garden worker, coffee planter,
    planter, toddy tapper, coconut seller, sign painter, art teacher, bard, storyteller, dastango, nautanki
    artist, tamasha artist, jatra artist, ramlila actor, bhand, bhaand, behrupiya, hijra, kinnar, drag queen,
    drag performer, wazir, vazir, prime minister of the court, senapati, army general, sepoy, foot soldier,
    maratha soldier, mughal emperor, mughal prince, british officer, colonial
    officer, angrez officer, viceroy, zamindar's son, thakur, chaudhary, munshi, sahukaar, diwan, dewan, kotha
    madam, dasi, daasi, maid servant, handmaiden, lady in waiting, concubine, sorceress, sorcerer, wizard,
    fairy, apsara, gandharva, asur, asura, hanuman, draupadi, naagin, nagin, churel, daayan, dayan,
    bhoot, pret, mermaid, dragon rider, elf, dwarf, cavewoman, caveman
    """
)
