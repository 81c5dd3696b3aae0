"""Quarters and suburbs by which people say where they live: code of the city or region -> names."""

from talents.vocabulary.phrases import phrases
from talents.vocabulary.towns import MORE_TOWNS

# Towns without a code of their own, by the region that they count as.
_TOWNS: dict[str, tuple[str, ...]] = {
    "IN-MH": phrases(
        """
        lonavala, lonavla, khandala, alibaug, alibag, karjat, mahabaleshwar, panchgani, matheran, igatpuri, satara,
        sangli, solapur, aurangabad, sambhajinagar, ratnagiri, amravati, akola, latur, nanded, ahmednagar, jalgaon
        """
    ),
    "IN-HP": phrases("manali, kullu, kufri, kasol, dharamshala, dharamsala, mcleodganj, dalhousie, spiti, solan"),
    "IN-UK": phrases("rishikesh, haridwar, mussoorie, nainital, almora, ranikhet, kotdwar, haldwani, roorkee"),
    "IN-JK": phrases("gulmarg, pahalgam, sonmarg, sonamarg, jammu"),
    "IN-LA": phrases("leh, kargil, nubra, zanskar"),
    "IN-RJ": phrases("jaisalmer, pushkar, bikaner, ajmer, mount abu, mandawa, chittorgarh, bharatpur"),
    "IN-UP": phrases("agra, mathura, vrindavan, ayodhya, prayagraj, allahabad, meerut, gorakhpur, aligarh, bareilly"),
    "IN-MP": phrases("orchha, gwalior, jabalpur, ujjain, maheshwar, chanderi, pachmarhi, khajuraho"),
    "IN-GJ": phrases("rajkot, kutch, bhuj, jamnagar, gandhinagar, bhavnagar"),
    "IN-WB": phrases("darjeeling, kalimpong, siliguri, shantiniketan, santiniketan, howrah, durgapur, asansol"),
    "IN-OD": phrases("cuttack, rourkela"),
    "IN-JH": phrases("jamshedpur, dhanbad, bokaro"),
    "IN-BR": phrases("muzaffarpur, bhagalpur, darbhanga"),
    "IN-PB": phrases("patiala, jalandhar, bathinda, mohali, pathankot"),
    "IN-HR": phrases("panipat, karnal, sonipat, ambala, panchkula, bhiwani"),
    "IN-TN": phrases("ooty, kodaikanal, madurai, coimbatore, mahabalipuram, rameswaram"),
    "IN-KL": phrases("munnar, alleppey, alappuzha, kozhikode, calicut, wayanad, thrissur, kottayam, palakkad"),
    "IN-KA": phrases("coorg, mysore, mysuru, hampi, gokarna, hubli, chikmagalur, udupi"),
    "IN-AP": phrases("vizag, visakhapatnam, tirupati, guntur"),
    "IN-TS": phrases("warangal, ramoji film city"),
    "IN-AS": phrases("jorhat, dibrugarh, tezpur"),
}

TOWNS = {code: (*_TOWNS.get(code, ()), *MORE_TOWNS.get(code, ())) for code in (_TOWNS | MORE_TOWNS)}

NEIGHBOURHOODS: dict[str, tuple[str, ...]] = {
    "mumbai": phrases(
        """
        andheri west, andheri east, bandra east, bkc, prabhadevi, mahim, matunga, wadala, kurla, vikhroli, bhandup,
        jogeshwari, kandivli, churchgate, tardeo, byculla, parel, breach candy, malabar hill, cuffe parade,
        madh island,
        marol, sakinaka, vasai, virar, nalasopara, goregaon east, goregaon west, malad west, juhu beach, carter road,
        pali hill, naigaon, nariman point, andheri w, andheri e, bandra w, goregaon w, goregaon e, malad w, filmcity,
        aram nagar, borivali west, borivali east, kandivali west, kandivali east, jvpd, gorai, kanjurmarg, antop hill,
        mahalaxmi, bhayandar, bhayander, four bunglows, 4 bungalows, seven bungalows, 7 bungalows, yari rd, marve,
        fort mumbai, girgaon, girgaum, dharavi, govandi, mankhurd, lalbaug, grant road, kamathipura, nagpada,
        dongri, bhendi bazaar, mohammed ali road, malvani, mumbai suburbs, eastern suburbs
        """
    ),
    "thane": phrases(
        "ghodbunder, ghodbunder road, mumbra, bhiwandi, kalyan, dombivli, dombivali, ulhasnagar, thane west"
    ),
    "navi_mumbai": phrases(
        "nerul, cbd belapur, belapur, airoli, seawoods, sanpada, koparkhairane, ulwe, kopar khairane"
    ),
    "pune": phrases(
        """
        kothrud, koregaon park, viman nagar, baner, aundh, hinjewadi, hinjawadi, wakad, hadapsar, kharadi, pimpri,
        chinchwad, pimpri chinchwad, pcmc, sadashiv peth, karve nagar, magarpatta, kalyani nagar, kondhwa, katraj,
        bavdhan, pashan, warje, shivaji nagar pune, deccan gymkhana, fc road
        """
    ),
    "delhi": phrases(
        """
        connaught place, hauz khas, saket, dwarka, rohini, vasant kunj, vasant vihar, lajpat nagar, karol bagh,
        rajouri garden, pitampura, greater kailash, defence colony, mayur vihar, janakpuri, paharganj, chandni chowk,
        green park, south extension, okhla, nehru place, laxmi nagar, mukherjee nagar, daryaganj, north delhi,
        west delhi,
        east delhi, central delhi, tilak nagar, uttam nagar, shahdara, patel nagar, seelampur, jamia nagar,
        shaheen bagh, jahangirpuri, najafgarh, narela, badarpur
        """
    ),
    "gurugram": phrases("cyber city, golf course road, sohna road, manesar, sushant lok, dlf phase"),
    "noida": phrases("noida extension, noida sector"),
    "ghaziabad": phrases("indirapuram, vaishali ghaziabad, raj nagar extension"),
    "lucknow": phrases("hazratganj, gomti nagar, gomtinagar, aliganj, aminabad"),
    "jaipur": phrases("mansarovar, vaishali nagar, c scheme"),
    "ahmedabad": phrases("navrangpura, maninagar, bopal, vastrapur, sg highway, bodakdev, paldi"),
    "kolkata": phrases(
        """
        salt lake, saltlake, park street, ballygunge, tollygunge, howrah, gariahat, behala, jadavpur, dum dum,
        rajarhat,
        bhowanipore, shyambazar, alipore, garia, kasba kolkata, kalighat, lake gardens, new town kolkata, bagbazar,
        north kolkata, south kolkata
        """
    ),
    "hyderabad": phrases(
        """
        gachibowli, banjara hills, jubilee hills, hitech city, hi-tech city, madhapur, kondapur, kukatpally, ameerpet,
        begumpet, charminar, himayatnagar, film nagar, manikonda, dilsukhnagar, uppal, miyapur, nizampet, shamshabad,
        ramoji, lb nagar, tolichowki, kompally, somajiguda
        """
    ),
    "chennai": phrases(
        """
        t nagar, t. nagar, adyar, anna nagar, velachery, mylapore, nungambakkam, besant nagar, kodambakkam,
        vadapalani,
        tambaram, saligramam, porur, guindy, egmore, triplicane, royapuram, perambur, kilpauk, chetpet, pallavaram,
        sholinganallur, ashok nagar chennai, virugambakkam, valasaravakkam, thiruvanmiyur
        """
    ),
    "bengaluru": phrases(
        """
        koramangala, indiranagar, whitefield, jayanagar, jp nagar, hsr layout, marathahalli, electronic city,
        malleshwaram, malleswaram, basavanagudi, hebbal, yelahanka, rajajinagar, banashankari, btm layout, bellandur,
        sarjapur, frazer town, kr puram, ulsoor, hennur, jigani, malleswaram west, cv raman nagar, domlur, rt nagar
        """
    ),
    "kochi": phrases("fort kochi, edappally, kakkanad, fort cochin"),
    "IN-GA": phrases("north goa, south goa, calangute, anjuna, margao, madgaon, mapusa, vasco da gama, candolim"),
}
