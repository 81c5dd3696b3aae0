"""What no search may ask for, with the reason that is given: understood so that it can be refused, not searched."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

# kind -> (phrases, reason)
PROTECTED: dict[str, tuple[tuple[str, ...], str]] = {
    "skin": (
        phrases(
            """
            fair, fair skin, fair skinned, fair-skinned, fair complexion, fair complexioned, fair coloured,
            very fair, fair girl, dark skin, dark skinned, dark-skinned, dark complexion, dark complexioned, dusky,
            dusky skin, dusky complexion, gori, gora, gore, goree, gori chitti, gora chitta, kali, kaali,
            kaala rang, kala rang, sanwli, sanwla, saanwli, saanwla, savli, savla, saanwle, sanwle,
            saanwali, sanwali, saanvla, saanvli, sawli, saawli, sanwla rang, saanwla rang, sanwle rang, saanwle rang,
            gehua rang, gehue rang, rang gora, rang sanwla, rang saanwla, rang gehua, gorapan, wheatish,
            wheatish complexion,
            wheat complexion, light skin, light skinned, light-skinned, pale skin, pale skinned, skin tone,
            skin colour, skin color, complexion, lighter skin, white skin, white skinned, brown skin, brown skinned,
            gehua, gehuan, dark tone, fair tone, light complexion, complexioned, fairness, gore rang, gora rang,
            gori rang, saaf rang, rang saaf, milky white, fairer, darker skin, olive skin, tan skin, tanned skin,
            dudh jaisi gori, black skin, fair looking, not too dark
            """
        ),
        "skin colour is not something the roster records or filters by (ASCI's code rules it out); say what the part "
        "needs, such as matching a cast family, and choose from the photos",
    ),
    "caste": (
        phrases(
            """
            brahmin, brahmins, rajput, rajputs, maratha, jat, jats, dalit, dalits, kshatriya, vaishya, bania, baniya,
            baniyas, kayastha, kayasth, yadavs, gujjar, gujjars, caste, upper caste, lower caste, high caste,
            low caste, obc, scheduled caste, scheduled tribe, savarna, jaati, jati, thakurs, maratha caste,
            reddy caste, marathas, gotra, non brahmin, sc/st, harijan, shudra, iyer, iyengar, lingayat,
            patidar caste, maheshwari
            """
        ),
        "caste is never recorded or searched for",
    ),
    "religion": (
        phrases(
            """
            hindu, hindus, muslim, muslims, christian, christians, sikh, sikhs, sardar, sardars, jain, jains,
            buddhist, buddhists, parsi, parsis, jewish, catholic, catholics, religion, religious, musalman,
            mussalman, isai, islamic, hindu only, sikhni, muslim community, dharm, mazhab, non muslim, non hindu,
            shia, sunni, zoroastrian, jew, atheist, hindu community, protestant
            """
        ),
        "religion is never recorded or searched for; a part's look or language can be",
    ),
    "marital": (
        phrases(
            """
            unmarried, married, divorced, divorcee, bachelor, spinster, marital status, single women, single men,
            single girls, single guys, single boys, single girl only, not married, shaadi shuda, shadi shuda,
            kuwari, kuwara, kunwari, kunwara, kunwaara, kunwaari, virgin, single ladies, with a boyfriend,
            with boyfriend,
            no boyfriend, single woman, single man, single female, single male, avivahit, vivahit,
            engaged to be married, no kids, without children, should be single, must be single, only single
            """
        ),
        "marital status is never recorded or searched for",
    ),
    "health": (
        phrases(
            """
        diabetes, diabetics, asthma, asthmatic, asthmatics, epilepsy, epileptic, epileptics, heart condition, heart
        patient, heart patients, bp patient, blood pressure patient, high bp, chronic illness, chronically ill,
        cancer patient, cancer patients, cancer survivor, allergies, allergic, depression, anxiety disorder, mental
        illness, psychiatric history, disabled, handicapped, physically fit certificate, medically fit, health
        issue, health issues, health problem, health problems, medical issue, medical issues, thyroid, tb patient,
        pregnant, hiv, medical history, disease, mentally ill, infertile, diabetic, health status, disability-free,
        not disabled, no disability, able bodied, able-bodied, medical condition, health condition, mental health
        """
        ),
        "health is never recorded or searched for",
    ),
    "orientation": (
        phrases(
            """
            gay, lesbian, straight men, straight women, bisexual, sexual orientation, heterosexual, homosexual,
            queer actors
            """
        ),
        "sexual orientation is never recorded or searched for",
    ),
    "real_age": (
        phrases(
            """
            real age, actual age, date of birth, dob, birth date, birthdate, birth year, asli umar, asli age,
            true age, sahi umar, original age, d.o.b, d.o.b., birthday, how old is she really, how old is he really,
            how old is she, how old is he, how old are they, kitne saal ki hai, kitne saal ka hai, kitni umar hai,
            date of birth proof, age on aadhaar, biological age, real umar
            """
        ),
        "a talent's real age is not shown; casting goes by playing age, and an agent can confirm 18, 21 or 25 and over "
        "for a regulated ad",
    ),
    "contact": (
        phrases(
            """
            ka no de, ka no do, ka no dedo, ka no bhejo, ka no bhej, ka no send, ka no dena, ka no batao, ka no please,
            ka no. de, ka no. do, ka no. dedo, ka no. bhejo, ka no. bhej, ka no. send, ka no. dena, ka no. batao,
            number de, number dedo, ka number, ki number, ke number, ka phone, ka contact, ki contact, ka whatsapp,
            number bhejo, number send, contact number do, phone numbers do, whatsapp kar do,
            phone number, phone numbers, mobile number, mobile numbers, contact number, contact numbers,
            contact details, whatsapp number, whatsapp numbers, email address, email addresses, email id, email ids,
            e-mail address, phone nos, home address, contact info, contact information, her number, his number,
            their number, their numbers, uska number, unka number, number bhej, number do, phone no, mobile no,
            contacts, number de do, whatsapp no, contact list, aadhaar, aadhar, pan card, instagram id,
            residential address, where does she live, where does he live, her address, his address, their address,
            ghar ka pata, uska pata, her phone, his phone, her email, his email, her number please,
            everyone's numbers,
            all numbers, private number, address of, kahan rehti hai, kahan rehta hai, personal number, number dena,
            iska number, 's address, ki address, ka address, ka pata, insta id, insta handle, instagram handle,
            mail id,
            email ids, ph no, cell number, mobile no., ka insta, ki insta, insta link, home addresses,
            residence address, 's number, 's no., 's mobile, 's phone, 's contact, 's digits, 's email, 's whatsapp,
            's insta, 's instagram, 's cell, 's handle, digits do, her digits, his digits, her contact, his contact,
            her insta, his insta, her mobile, his mobile
            """
        ),
        "contact details are not given out in the chat; go through the agent named on the profile",
    ),
}
PROTECTED_SHIELDS = phrases(
    """
    kali aankhen, kaali aankhen, kali aankhein, kaali aankhein, kaali dadhi, kali dadhi, kali mooch,
    pregnant look, pregnant role, pregnant belly, playing pregnant, plays pregnant, pregnant woman role,
    pregnant bump,
    hindu temple, married look, married woman look, fairness cream, fairness ad, fair & lovely,
    fair enough, to be fair, fair price, fair rate, fun fair, fair play, single mother, single mom, single father,
    single dad, single parent, single day, single episode, single shot, single take, single role, single scene,
    married couple, newly married, married woman role, newly wed, fair amount, fair bit, fair knowledge,
    single malt, black hair, dark hair, dark comedy, dark humour, dark film, kali mata, real-looking,
    single project, a single,
    fairly, christian bale, fair budget, hair color, hair colour
    """
)
UNSAFE_FOR_MINORS = phrases(
    """
    bold, bold scene, bold scenes, intimate, intimacy, intimate scene, intimate scenes, kiss, kissing,
    kissing scene, nude, nudity, naked, bikini, lingerie, sexy, hot, bed scene, bedroom scene, rape scene, rape,
    topless, item number, item song, item girl, erotic, sensual, sensuous, seductive, swimsuit, swimwear,
    love making, lovemaking, sex scene, sex, adult content, adult film, adult web series, skimpy, underwear, smooch,
    liplock, lip lock, lip-lock, semi nude, semi-nude, exposing, strip, bare body, molestation scene,
    honeymoon scene, porn, suhagraat, chumma, glamour shoot, hot scene, hot scenes, sensual scene, bathing scene,
    shower scene, alcohol ad, liquor ad, cigarette ad, tobacco ad, drinking alcohol, drinking scene, drunk, drunk
    scene, smoking,
            smoking scene, cigarette, sharab, sharabi, daru, daaru, nasha, drugs, drug scene, real fire, fire stunt,
            car stunt, bike stunt, high fall, stunt without, without guardian, without parents, without permission,
            sexual, suhaag raat, wet sari, wet saree, towel scene, bra, striptease, pole dance, bar dancer,
            escort, prostitute, brothel, love scene, love scenes, shirtless, bare chest, bare chested, bare-chested,
            without shirt, bina shirt, bath scene, bath scenes, bath sequence, bath shot, bath ka scene, bath wala
            scene, bathtub, bath tub, bathtubs, bubble bath, in the bath, in a bath, taking a bath, bathing, nahana,
            nahane, nahate, nahati, nahaana, nahaate, nahaati, naha rahi, naha raha, naha rahe, shower sequence,
            shower shot, shower ad, shower shoot, showering, in the shower, in a shower, taking a shower, shower ka
            scene, shower wala scene
    """
)
# What "hot" and "bold" say of drinks, weather and prints.
HARMLESS = phrases(
    """
    hot chocolate, hot chocolates, hot coffee, hot tea, hot chai, hot milk, hot water, hot soup, hot food, hot meal,
    hot meals, hot breakfast, hot drink, hot drinks, hot beverage, hot snacks, hot dog, hot dogs, hot air balloon,
    hot wheels, hot sauce, hot weather, hot sun, hot day, hot days, hot afternoon, hot summer day, hot summer days,
    hot summer afternoon, hot summer weather, hot climate, hot season, hot n spicy, hot and spicy, hot and humid,
    bold print, bold prints, bold printed, bold pattern, bold patterns, bold stripes, bold colour, bold colours,
    bold color, bold colors, bold font, bold letters, bold type, bold handwriting, bathing soap, bathing bar,
    nahane ka sabun, nahane wala sabun
    """
)
GROWN_KIN = phrases(
    "father, dad, daddy, papa, baap, pita, pitaji, mother, mom, mum, maa, husband, pati, stepfather, grandfather"
)
MINOR_WORDS = phrases(
    """
    minor, minors, minor girl, minor girls, minor boy, minor boys, minor ladki, minor ladka, underage,
    under age, under 18, below 18, schoolgirl, schoolboy, school girl, school boy,
    school girls, school boys, nabalig, nabaligh, child, children, kid, kids, bachchi, bachcha, bachche, bachi,
    bacha, bacche, little girl, little boy, school kid, school kids, school going, school-going, preteen, pre-teen,
    toddler, less than 18, class 10 student
    """
)
MINOR_REASON = (
    "no search is made for anyone under 18 for a scene of that kind, in any wording; the law forbids it. Speak to the "
    "production's child-safety officer about the script"
)
