"""Words that tell a woman or a man, and parts that only one of them plays."""

from __future__ import annotations

from talents.vocabulary.british import BRITISH_GENDER
from talents.vocabulary.kin import KIN_GENDER
from talents.vocabulary.phrases import phrases

GENDER_WORDS: dict[str, tuple[str, ...]] = {
    "woman": phrases(
        """
        chhokriyan, laundiya, kudiyan, mutiyar, naari, istri, missus, memsahib, female artist, female artists,
        female artiste, female talents, female models, female model, she/her, mahila kalakar, dikri,
        chhokariyan, bais, madame,
        minor girl, minor girls, minor ladki,
        woman, women, womens, womans, female, females, lady, ladies, girl, girls, gal, gals, actress, actresses,
        ladki, ladkiyan, ladkiya, ladkiyon, larki, larkiyan, ladkee, aurat, auratein, aurten, auraton, mahila,
        mahilayen, mahilaen, stree, kanya, yuvati, chhori, chori, kudi, mulgi, meye, female actor, female actors,
        female lead, heroine, heroines, trans woman, trans women, leading lady, chick, lass, damsel, ladkiyaan,
        female talent, bandi, chhoriyan, girlie, mahilaon, auraten, mulgi, muli, stri, ladies only,
        women only, girls only, little girl, little girls, kanyaen, femme, heroin, porgi, bai manus, ponnu, pennu,
        ammayi, hudugi, chhokri,
        chokri, pombala, penkutty
        """
    ),
    "man": phrases(
        """
        minor boy, minor boys, minor ladka,
        chhokra, chokra, launde, fellow, fellows, male artist, male artists, male artiste, male talents, male
        model, male models, men only, gents only, males only, boys only, he/him, dikro, mundeya, gabhru, male
        only, chhokre,
        man, men, mens, male, males, guy, guys, boy, boys, lad, lads, gentleman, gentlemen, dude, dudes, bloke,
        chap, chaps, fella, ladka, ladke, ladkon, larka, larke, aadmi, admi, aadmiyon, mard, purush, chhora, chora,
        munda, munde, mulga, male actor, male actors, male lead, leading man, trans man, trans men, launda, laundey,
        bandaa, male talent, little boy, little boys, yuvak, hudga, huduga, abbayi, paiyan, chele, banda, bande,
        laundo, chhore, gents, gent,
        purushon, mulge, porga
        """
    ),
    "non_binary": phrases(
        "non-binary, nonbinary, non binary, enby, genderqueer, gender fluid, genderfluid, gender queer, nb"
    ),
    "self_described": phrases("self-described, self-describing, self-described gender, self-identified"),
}
# Words for two people, of both.
PAIR_WORDS = phrases(
    """
    hero heroine, hero and heroine, hero aur heroine, couple, couples, husband wife, husband and wife,
    husband-wife, husband & wife, pati patni, miya biwi, mian biwi, jodi, man and woman pair, husband wife pair,
    style pair, type pair, lead pair, romantic pair, young pair, older pair, married pair, onscreen pair,
    on-screen pair,
    pair of lovers, pair of newlyweds, pati-patni, lovebirds, hubby wife, hubby and wife, mr and mrs, mr & mrs,
    jodi type,
    old couple, young couple, newlyweds, newly married couple, married couple
    """
)
# Words for a part that can only be of one gender.
ROLE_GENDER: dict[str, tuple[str, ...]] = {
    "woman": KIN_GENDER["woman"]
    + BRITISH_GENDER["woman"]
    + phrases(
        """
        nanny, nannies, ayah, ayahs, midwife, midwives, governess, naukrani, maids, maidservant, maid servant,
        housemaids, cleaning lady, hostess, stewardess, heiress, duchess, empress, mistress, seamstress,
        priestess, sorceress, witch, mermaid, apsara, courtesan, tawaif, matriarch, spinster, bridesmaid,
        bridesmaids, stepsister, step sister, stepdaughter, step daughter, sister-in-law, sister in law, mother
        in law, daughter in law, samdhan, sautan, devrani, jethani, nanand, schoolgirls, saleslady, saleswomen,
        stuntwoman, stuntwomen, chairwoman, businesswomen, policewomen, bhabi, bhabhis, mummies, moms, mums,
        grannies, grandmothers, daughters-in-law, dowager, diva, showgirl, barmaid, air hostesses, waitresses,
        lady cop, lady doctor, lady police, rajmata, rani maa, maharanis, grandaunt, great aunt, khala,
        fiancee, fiancée, girlfriends, widows, queens, princesses, phupho, aapa, baji, bayko, maushi,
        mavshi, sunbai, mom-in-law, grandmas, nieces, goddesses, heroine's friend, exwife, step-mother, step-mom,
        foster mom, mum-in-law, homecoming queen, beauty queen, village woman, working mother, working mom,
        new mother, new mom, expectant mother, mother-to-be, hero's mother, hero's sister,
        hero's wife, mommy, mumma, mumy, mamma, mama's girl, nanima,
        mother, mothers, mom, mum, mummy, maa, mata, amma, aai, aunty, auntie, aunt, bua, chachi, mausi, maami,
        mami, dadi, nani, daadi, naani, nani ji, dadi ji, aaji, thakuma, grandmother, grandma, granny, sister,
        sisters, behen, behan, didi, wife, wives, patni, biwi, daughter, daughters, beti, bahu, daughter-in-law,
        mother-in-law, niece, bhatiji, bhanji, granddaughter, poti, ex-wife, ex wife, saas, bride, brides, dulhan,
        queen, rani, maharani, girlfriend, housewife, housewives, homemaker, homemakers, grihini, gruhini, grihani,
        waitress, policewoman, nun, princess, rajkumari, goddess, devi, vamp, bhabhi, widow, vidhwa, businesswoman,
        bai, kaamwali, air hostess, sarpanch ji, schoolgirl, old woman, old lady, old women, old ladies, budhi,
        boodhi, elderly woman, elderly lady, budhiya, buddhi, boodhi amma, ballerina, ballerinas, danseuse, nartaki,
        gayika, bachchi, bachi, bacchi, gudiya, maid, housemaid, kaamwali bai, nani type, swordswoman, sportswoman,
        cowgirl, landlady, headmistress, stepmother, godmother, grandmum, gran, nan, stepmom, step mom, step mother,
        ma, madam type, tai, taiji, begum, ammi, ammijaan, sethani, malkin, maasi, kaki, phuphi, thakurain, chudail,
        granny type, nurse lady, maami ji, ladkiwali, kaku, aatya, vahini, dulhaniya, heroine's mother, single
        mother, single mom, saleswoman, mother type, maa type, nanad, sali, saheli, aunties, aunts,
        behno, behnon, behnein, behne, betiyan, betiyon, saheliyan, saheliyon, bahuon, bahuein, biwiyan, biwiyon
        """
    ),
    "man": KIN_GENDER["man"]
    + BRITISH_GENDER["man"]
    + phrases(
        """
        sheikh, pujari, purohit, maulvi, maulana, imam, swami, babaji, mahant, fakir, aghori, qazi, padre,
        patriarch, henchmen, gunmen, hitman, hitmen, stuntman, stuntmen, conman, conmen, liftman, boatman,
        boatmen, nobleman, noblemen, groomsman, groomsmen, craftsman, foreman, strongman, madman, caveman,
        cavemen, milkmen, policemen, firemen, businessmen, salesmen, watchmen, fishermen, horsemen, cowboys,
        schoolboys, stepson, step son, stepbrother, step brother, brother-in-law, brother in law, father in law,
        son in law, samdhi, jeth, jethji, playboy, casanova, duke, fiance, fiancé, boyfriends, widowers, grooms,
        kings, princes, grandfathers, grandpas, dads, daddy, daddies, papas, nephews, naukar, doorman, doormen,
        delivery boys, office boy, spot boy, hubby, dad-in-law, navra, sasra, ajoba, hero's friend, hero's
        brother, hero's father, heroine's father, heroine's brother, new father, new dad, working dad, expectant
        father, step-father, step-dad, foster dad, raja saab, chacha type, taaya, dadajee, thakurda, businessman
        type, ex-serviceman, ex serviceman, servicemen, serviceman, middlemen, landlords, sultans, grandsons,
        godman, godmen, sons-in-law,
        father, fathers, dad, papa, pita, baap, baba, uncle, uncles, chacha, kaka, mama, mamaji, dada, dadaji, nana,
        nanaji, grandfather, grandpa, grandad, brother, brothers, bhai, bhaiya, husband, husbands, pati, son, sons,
        beta, son-in-law, nephew, bhatija, bhanja, grandson, pota, ex-husband, ex husband, damaad, father-in-law,
        sasur, groom, dulha, king, raja, maharaja, boyfriend, policeman, budhau, buddhau, burhau, old man, old men,
        budha, boodha, buddha,
        elderly man, elderly gentleman, tau, tauji, phupha, mausa, nawab, munim, munimji, abbu, abba, seth, sethji,
        chachaji, havaldar, hawaldar, mamu, taya, tayaji, milkman, fireman, doodhwala, sabziwala, sadhu, monk,
        chaiwala, paanwala, gayak, swordsman, sportsman, cowboy, horseman, fisherman, gunman, cameraman, stepfather,
        step father, stepdad, granddad, grand father, godfather, headmaster, maharaj, sage, rishi, sultan, badshah,
        emperor, prince, jija, rajkumar, widower, businessman, salesman, pandit, priest, dadu, schoolboy,
        single father, single dad, watchman, postman, pehelwan type, devar, landlord, zamindar, thakur saab, bhaiyon,
        bhaiyo, bete, beton, chachaon, mamaon
        """
    ),
}
# How anybody of that age is called: no part of its own.
ADDRESSED = phrases(
    """
        pehelwan type, uncle, uncles, aunty, auntie, aunt, aunties, aunts, bhai, bhaiya, behan, behen, didi, bai,
        tai, chacha, kaka, mama, baba, madam, madam type, old man, old woman, old men, old women, old lady, old
        ladies, elderly man, elderly woman, elderly lady, elderly gentleman, budha, boodha, budhi, boodhi, buddha,
        buddhi, bachchi, bachi, bacchi, beta, beti
        """
)
