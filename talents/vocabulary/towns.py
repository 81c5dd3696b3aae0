"""More towns without a code of their own, by the region that they count as, beside those of `neighbourhoods`."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

MORE_TOWNS: dict[str, tuple[str, ...]] = {
    "IN-MH": phrases(
        """
        chandrapur, wardha, yavatmal, beed, parbhani, osmanabad, dharashiv, sindhudurg, malvan,
        palghar, boisar, dahanu, karad, baramati, ichalkaranji, miraj, shirdi, pandharpur, gondia, bhandara,
        buldhana, jalna, hingoli, raigad, panvel rural, murud, kashid, ganpatipule, panhala, mulshi, kamshet, khopoli,
        murbad, jejuri, bhandardara, lavasa
        """
    ),
    "IN-HP": phrases(
        """
        bilaspur himachal, kangra, palampur, bir billing, hamirpur, kinnaur, narkanda, chail, kasauli, nahan,
        lahaul, keylong, tirthan, jibhi
        """
    ),
    "IN-UK": phrases(
        """
        pithoragarh, mukteshwar, bhimtal, lansdowne, chamoli, joshimath, auli, badrinath, kedarnath,
        uttarkashi, tehri, srinagar garhwal, rudrapur, kashipur, champawat, bageshwar, chakrata, ramnagar,
        corbett, dhanaulti, landour
        """
    ),
    "IN-JK": phrases(
        """
        anantnag, baramulla, sopore, kupwara, pulwama, udhampur, kathua, katra, poonch, rajouri, patnitop,
        bhaderwah
        """
    ),
    "IN-LA": phrases(
        """
        pangong, turtuk, drass, hanle, diskit
        """
    ),
    "IN-RJ": phrases(
        """
        alwar, sikar, jhunjhunu, barmer, bhilwara, banswara, dungarpur, sawai madhopur,
        ranthambore, bundi, churu, ganganagar, sri ganganagar, hanumangarh, shekhawati, kumbhalgarh,
        nathdwara, khimsar, neemrana, abu road, dausa, dholpur, karauli, jhalawar, sirohi
        """
    ),
    "IN-UP": phrases(
        """
        jhansi, firozabad, etawah, mainpuri, kannauj, rae bareli, raebareli, amethi, sultanpur, faizabad,
        deoria, ballia, azamgarh, jaunpur, mirzapur district, bhadohi, sonbhadra, ghazipur, moradabad, bijnor,
        saharanpur, muzaffarnagar, shamli, baghpat, bulandshahr, hapur, hathras, etah, badaun, shahjahanpur,
        lakhimpur, sitapur, hardoi, unnao, barabanki, bahraich, banda district, chitrakoot, fatehpur,
        pratapgarh, kushinagar, bareli
        """
    ),
    "IN-MP": phrases(
        """
        rewa, chhindwara, dewas, ratlam, mandsaur, neemuch, khandwa, khargone, burhanpur, hoshangabad,
        narmadapuram, itarsi, betul, vidisha, sehore, raisen, sanchi, shivpuri, morena,         chhatarpur, katni,
        mandla, kanha, bandhavgarh, omkareshwar, jhabua, balaghat, seoni, singrauli, sidhi
        """
    ),
    "IN-CG": phrases(
        """
        bilaspur, bhilai, durg, korba, jagdalpur, bastar, raigarh, ambikapur, rajnandgaon, dhamtari, kanker,
        dantewada, kawardha, sukma
        """
    ),
    "IN-GJ": phrases(
        """
        junagadh, porbandar, dwarka gujarat, somnath, veraval, nadiad, mehsana, palanpur, bharuch, ankleshwar,
        valsad, vapi, navsari, surendranagar, morbi, gondal, amreli, godhra, dahod, himmatnagar, gandhidham,
        mandvi, rann of kutch, saputara, kevadia, champaner
        """
    ),
    "IN-WB": phrases(
        """
        malda, murshidabad, berhampore, krishnanagar, burdwan, bardhaman, bankura, purulia, bishnupur,
        midnapore, kharagpur, haldia, digha, jalpaiguri, cooch behar, alipurduar, kurseong, mirik, sundarbans,
        sundarban, hooghly, chandannagar, serampore, barasat, bolpur, tarapith, mayapur
        """
    ),
    "IN-OD": phrases(
        """
        puri, konark, sambalpur, berhampur, brahmapur, balasore, baripada, jharsuguda, koraput, kendrapara, bhadrak,
        dhenkanal, angul, jeypore, kalahandi, gopalpur
        """
    ),
    "IN-JH": phrases(
        """
        hazaribagh, deoghar, giridih, dumka, daltonganj, palamu, netarhat, chaibasa, tatanagar, ramgarh,
        gumla, simdega
        """
    ),
    "IN-BR": phrases(
        """
        bodh gaya, nalanda, rajgir, begusarai, purnia, katihar, saharsa, madhubani, samastipur,
        motihari, champaran, bettiah, chapra, siwan, gopalganj, buxar, sasaram, munger, hajipur, vaishali
        bihar, sitamarhi, jehanabad, nawada, kishanganj, mithila
        """
    ),
    "IN-PB": phrases(
        """
        hoshiarpur, ferozepur, firozpur, moga, sangrur, barnala, faridkot, muktsar, fazilka, abohar,
        kapurthala, phagwara, gurdaspur, batala, ropar, rupnagar, nawanshahr, malerkotla, khanna city,
        anandpur sahib, tarn taran, zirakpur
        """
    ),
    "IN-HR": phrases(
        """
        kurukshetra, kaithal, sirsa, fatehabad, rewari, mahendragarh, narnaul, jhajjar, bahadurgarh,
        palwal, nuh, mewat, yamunanagar, charkhi dadri, tohana
        """
    ),
    "IN-TN": phrases(
        """
        trichy, tiruchirappalli, tiruchi, thanjavur, tanjore, kumbakonam, tirunelveli, thoothukudi, tuticorin,
        salem, erode, tiruppur, tirupur, vellore, kanchipuram, dindigul, karaikudi, chettinad, pollachi,
        nagercoil, kanyakumari, coonoor, yercaud, hosur, cuddalore, chidambaram, nagapattinam, sivakasi,
        namakkal, kovai
        """
    ),
    "IN-KL": phrases(
        """
        kollam, kannur, kasaragod, malappuram, pathanamthitta, idukki, thekkady, vagamon, varkala, kovalam,
        kumarakom, guruvayur, thalassery, fort kochi island, ernakulam district, perumbavoor, thodupuzha,
        ponnani, nilambur, athirappilly, bekal, trichur
        """
    ),
    "IN-KA": phrases(
        """
        belagavi, belgaum, hubballi, dharwad, shivamogga, shimoga, davangere, davanagere, bellary, ballari,
        tumkur, tumakuru, mandya, madikeri, chikkamagaluru, sakleshpur, karwar, sirsi, bijapur, vijayapura,
        gulbarga, kalaburagi, raichur, kolar, chitradurga, badami, murudeshwar, manipal, gadag, haveri,
        koppal, ramanagara, nandi hills
        """
    ),
    "IN-AP": phrases(
        """
        vijayanagaram, vizianagaram, srikakulam, rajahmundry, rajamahendravaram, kakinada, eluru, nellore,
        ongole, kurnool, kadapa, anantapur, chittoor, amaravati, machilipatnam, bhimavaram, tenali, araku,
        araku valley, tanuku, tadepalligudem, konaseema, puttaparthi, srikalahasti
        """
    ),
    "IN-TS": phrases(
        """
        karimnagar, nizamabad, khammam, nalgonda, mahbubnagar, adilabad, siddipet, medak, ramagundam,
        mancherial, suryapet, sangareddy, vikarabad, hanamkonda, bhongir, yadadri
        """
    ),
    "IN-AS": phrases(
        """
        silchar, tinsukia, nagaon, sivasagar, sibsagar, majuli, kaziranga, bongaigaon, goalpara, barpeta,
        dhubri, lakhimpur assam, north lakhimpur, diphu, haflong, karimganj, duliajan, nalbari, golaghat,
        dispur
        """
    ),
    "IN-MN": phrases(
        """
        churachandpur, thoubal, bishnupur manipur, ukhrul, moirang, moreh, loktak, kakching
        """
    ),
    "IN-GA": phrases(
        """
        ponda, bicholim, vagator, mandrem, ashwem, baga, sinquerim, aldona, saligao,
        arambol, morjim, palolem, benaulim, chorao, assagao, siolim, old goa,
        canacona, quepem, curchorem, cortalim, dona paula, porvorim, dabolim
        """
    ),
}
