"""Words of Hindi and Marathi requests in Devanagari, with the Latin spelling that the rest of the vocabulary uses."""

from __future__ import annotations

import unicodedata

_PAIRS = """
लड़की ladki, लड़कियां ladkiyan, लड़कियाँ ladkiyan, महिला mahila, महिलाएं mahilayen, औरत aurat, स्त्री stree,
लड़का ladka, लड़के ladke, आदमी aadmi, पुरुष purush, मर्द mard, मुलगी mulgi, मुलगा mulga, युवती yuvati, युवक yuvak,
अभिनेत्री actress, अभिनेता actor, कलाकार kalakar, माँ maa, मां maa, दादी dadi, नानी nani, दादा dadaji,
नाना nanaji, पिता pita, पापा papa, बहन behen, भाई bhai, पत्नी patni, पति pati, बेटी beti, बेटा beta, चाची chachi,
चाचा chacha, बच्चा bachcha, बच्चे bachche, चाहिए chahiye, चाहिये chahiye, हवी havi, हवा hava, पाहिजे pahije,
साल saal, वर्ष varsh, उम्र umar, आयु umar, मुंबई mumbai, मुम्बई mumbai, बंबई bombay, पुणे pune, नाशिक nashik,
नासिक nashik, नागपुर nagpur, ठाणे thane, कोल्हापुर kolhapur, दिल्ली delhi, नोएडा noida, गुड़गांव gurgaon,
गुरुग्राम gurugram, लखनऊ lucknow, कानपुर kanpur, वाराणसी varanasi, बनारस banaras, जयपुर jaipur, जोधपुर jodhpur,
उदयपुर udaipur, अहमदाबाद ahmedabad, सूरत surat, भोपाल bhopal, इंदौर indore, पटना patna, रांची ranchi,
कोलकाता kolkata, हैदराबाद hyderabad, चेन्नई chennai, बेंगलुरु bengaluru, बैंगलोर bangalore, चंडीगढ़ chandigarh,
अमृतसर amritsar, देहरादून dehradun, शिमला shimla, गुवाहाटी guwahati, रोहतक rohtak, हिसार hisar,
महाराष्ट्र maharashtra, हरियाणा haryana, पंजाब punjab, राजस्थान rajasthan, गुजरात gujarat, बिहार bihar,
बंगाल bengal, केरल kerala, गोवा goa, हिंदी hindi, हिन्दी hindi, अंग्रेजी english, अंग्रेज़ी english,
इंग्लिश english, मराठी marathi, गुजराती gujarati, पंजाबी punjabi, बंगाली bengali, बांग्ला bengali, तमिल tamil,
तेलुगु telugu, तेलुगू telugu, कन्नड़ kannada, मलयालम malayalam, उर्दू urdu, भोजपुरी bhojpuri, हरियाणवी haryanvi,
मैथिली maithili, अवधी awadhi, मारवाड़ी marwari, राजस्थानी rajasthani, कोंकणी konkani, उड़िया odia,
असमिया assamese, नेपाली nepali, कश्मीरी kashmiri, सिंधी sindhi, बोल bol, बोलती bolti, बोलता bolta, बोलने bolne,
बोलनेवाली bolnewali, वाली wali, वाला wala, वाले wale, लेती leti, लेता leta, आती aati, आता aata, हो ho, है hai,
हैं hain, होना hona, होनी honi, से se, का ka, की ki, के ke, को ko, में mein, और aur, या ya, भी bhi, एक ek, दो do,
तीन teen, चार char, पांच paanch, पाँच paanch, दस das, बीस bees, नहीं nahi, नही nahi, नको nahi, मत mat, बिना bina,
सिर्फ sirf, बस bas, कल kal, आज aaj, परसों parso, अगले agle, हफ्ते hafte, हफ़्ते hafte, महीने mahine, दिन din,
तक tak, ऊपर upar, नीचे neeche, अंदर andar, कम kam, ज़्यादा zyada, ज्यादा zyada, बीच beech, करीब kareeb,
हज़ार hazaar, हजार hazaar, लाख lakh, रुपये rupaye, रुपए rupaye, रोज़ roz, रोज roz, कुश्ती kushti, कबड्डी kabaddi,
क्रिकेट cricket, तैरना tairna, तैराकी tairaki, नाच naach, नाचना naachna, नृत्य nritya, गाना gaana, गायक gayak,
गायिका gayika, कथक kathak, भरतनाट्यम bharatanatyam, घुड़सवारी ghudsawari, तलवारबाजी talwarbaazi, तबला tabla,
बांसुरी bansuri, बाइक bike, गाड़ी gaadi, योग yoga, कराटे karate, मुक्केबाजी mukkebaazi, दाढ़ी daadhi, मूंछ mooch,
मूँछ mooch, टैटू tattoo, बाल baal, लंबे lambe, लम्बे lambe, गंजा ganja, पतली patli, पतला patla, मोटी moti,
मोटा mota, गोरी gori, गोरा gora, सांवली sanwli, सांवला sanwla, फ्री free, खाली khali, नाटक natak, फिल्म film,
सीरियल serial, विज्ञापन vigyapan, दिखाओ dikhao, दिखाइए dikhaiye, बताओ batao, पहली pehli, पहला pehla, दूसरी doosri,
दूसरा doosra, तीसरी teesri, तीसरा teesra, आखिरी aakhri, नमस्ते namaste, धन्यवाद dhanyavaad, शुक्रिया shukriya,
मदद madad, जो jo, जिसे jise, थोड़ी thodi, थोड़ा thoda, अच्छी achi, अच्छा acha, साफ saaf, जनवरी january,
फरवरी february, मार्च march, अप्रैल april, मई may, जून june, जुलाई july, अगस्त august, सितंबर september,
अक्टूबर october, नवंबर november, दिसंबर december
"""

DEVANAGARI_WORDS: dict[str, str] = {
    unicodedata.normalize("NFC", written): latin
    for written, latin in (pair.split() for pair in _PAIRS.replace("\n", " ").split(",") if pair.strip())
}
