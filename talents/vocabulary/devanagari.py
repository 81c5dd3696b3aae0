"""Words of Hindi and Marathi requests in Devanagari, with the Latin spelling that the rest of the vocabulary uses."""

from __future__ import annotations

import unicodedata

_PAIRS = """
लड़की ladki, लड़कियां ladkiyan, लड़कियाँ ladkiyan, महिला mahila, महिलाएं mahilayen, औरत aurat,
स्त्री stree, लड़का ladka, लड़के ladke, आदमी aadmi, पुरुष purush, मर्द mard, मुलगी mulgi, मुलगा
mulga, युवती yuvati, युवक yuvak, अभिनेत्री actress, अभिनेता actor, कलाकार kalakar, माँ maa, मां maa,
दादी dadi, नानी nani, दादा dadaji, नाना nanaji, पिता pita, पापा papa, बहन behen, भाई bhai, पत्नी
patni, पति pati, बेटी beti, बेटा beta, चाची chachi, चाचा chacha, बच्चा bachcha, बच्चे bachche, चाहिए
chahiye, चाहिये chahiye, हवी havi, हवा hava, पाहिजे pahije, साल saal, वर्ष varsh, उम्र umar, आयु
umar, मुंबई mumbai, मुम्बई mumbai, बंबई bombay, पुणे pune, नाशिक nashik, नासिक nashik, नागपुर
nagpur, ठाणे thane, कोल्हापुर kolhapur, दिल्ली delhi, नोएडा noida, गुड़गांव gurgaon, गुरुग्राम
gurugram, लखनऊ lucknow, कानपुर kanpur, वाराणसी varanasi, बनारस banaras, जयपुर jaipur, जोधपुर
jodhpur, उदयपुर udaipur, अहमदाबाद ahmedabad, सूरत surat, भोपाल bhopal, इंदौर indore, पटना patna,
रांची ranchi, कोलकाता kolkata, हैदराबाद hyderabad, चेन्नई chennai, बेंगलुरु bengaluru, बैंगलोर
bangalore, चंडीगढ़ chandigarh, अमृतसर amritsar, देहरादून dehradun, शिमला shimla, गुवाहाटी guwahati,
रोहतक rohtak, हिसार hisar, महाराष्ट्र maharashtra, हरियाणा haryana, पंजाब punjab, राजस्थान
rajasthan, गुजरात gujarat, बिहार bihar, बंगाल bengal, केरल kerala, गोवा goa, हिंदी hindi, हिन्दी
hindi, अंग्रेजी english, अंग्रेज़ी english, इंग्लिश english, मराठी marathi, गुजराती gujarati, पंजाबी
punjabi, बंगाली bengali, बांग्ला bengali, तमिल tamil, तेलुगु telugu, तेलुगू telugu, कन्नड़ kannada,
मलयालम malayalam, उर्दू urdu, भोजपुरी bhojpuri, हरियाणवी haryanvi, मैथिली maithili, अवधी awadhi,
मारवाड़ी marwari, राजस्थानी rajasthani, कोंकणी konkani, उड़िया odia, असमिया assamese, नेपाली nepali,
कश्मीरी kashmiri, सिंधी sindhi, बोल bol, बोलती bolti, बोलता bolta, बोलने bolne, बोलनेवाली bolnewali,
वाली wali, वाला wala, वाले wale, लेती leti, लेता leta, आती aati, आता aata, हो ho, है hai, हैं hain,
होना hona, होनी honi, से se, का ka, की ki, के ke, को ko, में mein, और aur, या ya, भी bhi, एक ek, दो
do, तीन teen, चार char, पांच paanch, पाँच paanch, दस das, बीस bees, नहीं nahi, नही nahi, नको nahi,
मत mat, बिना bina, सिर्फ sirf, बस bas, कल kal, आज aaj, परसों parso, अगले agle, हफ्ते hafte, हफ़्ते
hafte, महीने mahine, दिन din, तक tak, ऊपर upar, नीचे neeche, अंदर andar, कम kam, ज़्यादा zyada,
ज्यादा zyada, बीच beech, करीब kareeb, हज़ार hazaar, हजार hazaar, लाख lakh, रुपये rupaye, रुपए
rupaye, रोज़ roz, रोज roz, कुश्ती kushti, कबड्डी kabaddi, क्रिकेट cricket, तैरना tairna, तैराकी
tairaki, नाच naach, नाचना naachna, नृत्य nritya, गाना gaana, गायक gayak, गायिका gayika, कथक kathak,
भरतनाट्यम bharatanatyam, घुड़सवारी ghudsawari, तलवारबाजी talwarbaazi, तबला tabla, बांसुरी bansuri,
बाइक bike, गाड़ी gaadi, योग yoga, कराटे karate, मुक्केबाजी mukkebaazi, दाढ़ी daadhi, मूंछ mooch,
मूँछ mooch, टैटू tattoo, बाल baal, लंबे lambe, लम्बे lambe, गंजा ganja, पतली patli, पतला patla, मोटी
moti, मोटा mota, गोरी gori, गोरा gora, सांवली sanwli, सांवला sanwla, फ्री free, खाली khali, नाटक
natak, फिल्म film, सीरियल serial, विज्ञापन vigyapan, दिखाओ dikhao, दिखाइए dikhaiye, बताओ batao, पहली
pehli, पहला pehla, दूसरी doosri, दूसरा doosra, तीसरी teesri, तीसरा teesra, आखिरी aakhri, नमस्ते
namaste, धन्यवाद dhanyavaad, शुक्रिया shukriya, मदद madad, जो jo, जिसे jise, थोड़ी thodi, थोड़ा
thoda, अच्छी achi, अच्छा acha, साफ saaf, जनवरी january, फरवरी february, मार्च march, अप्रैल april,
मई may, जून june, जुलाई july, अगस्त august, सितंबर september, अक्टूबर october, नवंबर november,
दिसंबर december, न na, ना na, बाईक bike, बाइक bike, चालवता chalata, चालवते chalati, चालवतो chalata,
यावी ho, यावे ho, यावा ho, खेलता khelta, खेलती khelti, खेळता khelta, खेळते khelti, वर्षांच्या saal,
वयाच्या umar, पुढे plus, पुढील agle, कोकणी konkani, मालवणी konkani, रहने rehne, रहता rehta, रहती
rehti, रहते rehte, निवासी niwasi, चलाता chalata, चलाती chalati, गाता gaata, गाती gaati, नाचता
naachta, नाचती naachti, कुस्ती kushti, तबला tabla, सितार sitar, क़रीब kareeb, लगभग lagbhag, कम kam,
बजाना bajana, अनुभवी experienced, नया naya, नई nayi, नए naye, गाँव gaon, शहरी urban, गंभीर gambhir,
हँसमुख hasmukh, चुलबुली chulbuli, गुस्सैल angry, दमदार powerful, ईसाई isai, मुस्लिम muslim, हिंदू
hindu, ब्राह्मण brahmin, राजपूत rajput, शादीशुदा married, अविवाहित unmarried, कुंवारी kunwari, गोरे
gora, काली kali, डिसेंबर december, नोव्हेंबर november, ऑक्टोबर october, सप्टेंबर september,
फेब्रुवारी february, जानेवारी january, मे may, जुलै july, एप्रिल april, टीवी tv, टीव्ही tv, थिएटर
theatre, थियेटर theatre, रंगमंच theatre, रंगभूमी theatre, वेब web, सीरीज series, सिरीज series,
वेबसीरीज webseries, ओटीटी ott, ऐड ad, एड ad, जाहिरात ad, मालिका serial, चित्रपट film, सिनेमा cinema,
वय umar, वयाची umar, वर्षे saal, वर्षांची saal, वर्षांचा saal, वर्षांचे saal, येत aati, येते aati,
येतो aata, असावी ho, असावा ho, असावे ho, असेल ho, आहे hai, आहेत hain, पाहिजेत chahiye, आणि aur,
किंवा ya, व aur, पण lekin, ते to, मध्ये mein, राहणारी rehti, राहणारा rehta, बोलणारी bolti, बोलणारा
bolta, बोलता bolta, अनुभव anubhav, मोकळी khali, मोकळा khali, रोजचे roz, कमी kam, जास्त zyada, पर्यंत
tak, वरची upar, वर upar, दरम्यान beech, स्त्रिया women, मुली girls, मुले ladke, मुलं ladke, बाई
aurat, बायका auratein, आई maa, वडील pita, आजी dadi, आजोबा dadaji, भाऊ bhai, बहीण behen, नवरा pati,
बायको patni, उंच lambi, उंची height, सडपातळ slim, जाड moti, टक्कल bald, मिशी moustache, मिशा
moustache, केस baal, कुरळे curly, घुंघराले curly, घुँघराले curly, डोळे eyes, आँखें eyes, आंखें eyes,
नीली blue, हरी green, भूरी brown, छोटे chhote, सफ़ेद white, सफेद white, काले kaale, पोहणे swimming,
पोहता swimming, नृत्यांगना danseuse, डांस dance, डांसर dancer, नर्तकी danseuse, घोडेस्वारी
ghudsawari, तलवार talwar, गाणे gaana, गायन singing, कॉमेडी comedy, हास्य comedy, बजट budget, रेट
rate, प्रतिदिन daily, रोजाना daily, प्रति per, शूट shoot, शूटिंग shooting, शूटींग shooting, चाइल्ड
child, मॉडल model, एक्टर actor, एक्ट्रेस actress, हीरो hero, हीरोइन heroine, विलेन villain, पासपोर्ट
passport, लाइसेंस licence, फोन phone, नंबर number, वीकेंड weekend, शनिवार saturday, रविवार sunday,
सोमवार monday, मंगळवार tuesday, मंगलवार tuesday, बुधवार wednesday, गुरुवार thursday, शुक्रवार
friday, उद्या tomorrow, आज today, पुढच्या agle, पुढील agle, आठवड्यात hafte, आठवडा hafta, महिन्यात
mahine, कोई koi, कोणी koi, कोणताही koi, साथ saath, वालों wale, चलेगा chalega, चलेगी chalegi, चलेंगे
chalenge, होना hona, करता karta, करती karti, करते karte, बजाने bajane, बजाता bajata, बजाती bajati,
वाली wali, गोरा gora, गोरी gori, सांवली sanwli, लंबी lambi, लंबा lamba, मज़ाकिया funny, मजाकिया
funny, मज़ेदार funny, मासूम masoom, सुंदर sundar, बूढ़ा budha, बूढ़ी budhi, बुजुर्ग buzurg, जवान
jawan, पटकथा script, पढ़ना padhna, पढ़ padh, लिखना likhna, डबिंग dubbing, डब dub, राज्य state, शहर
city, गाँव gaon, गांव gaon, कन्नड kannada, गुजराथी gujarati, इंग्रजी english, हिंदीभाषी hindi,
बंगळुरू bengaluru, नवी navi, पनवेल panvel, सातारा satara, औरंगाबाद aurangabad, गढ़वाली garhwali,
छत्तीसगढ़ी chhattisgarhi, छत्तीसगढ़ chhattisgarh, झारखंड jharkhand, उत्तराखंड uttarakhand, हिमाचल
himachal, कश्मीर kashmir, असम assam, तमिलनाडु tamilnadu, कर्नाटक karnataka, आंध्र andhra, तेलंगाना
telangana, ओडिशा odisha, रोल role, एनएसडी nsd, एफटीआईआई ftii, सिंटा cintaa, हाइट height, हाईट
height, फुट feet, फ़ुट feet, फीट feet, इंच inch, सेमी cm, लुक look, टाइप type, बिल्डअप build, बॉडी
body, स्लिम slim, फिट fit, एथलेटिक athletic, ट्रेन्ड trained, ट्रेंड trained, अच्छे achhe, बढ़िया
badhiya, धाराप्रवाह fluent, अस्खलित fluent, फर्राटेदार fluent, शुद्ध shuddh, स्पष्ट clear, मातृभाषा
matrubhasha, उच्चारण accent, लहजा lehja, लहज़ा lehja, बोली boli, प्रशिक्षित trained, पेशेवर
professional, निपुण skilled, माहिर mahir, कुशल skilled, शिक्षक teacher, शिक्षिका teacher, डॉक्टर
doctor, वकील lawyer, पुलिस police, किसान farmer, शेतकरी farmer, सैनिक soldier, गृहिणी housewife,
गृहणी housewife, सास saas, बहू bahu, दुल्हन dulhan, दूल्हा dulha, मम्मी mummy, दादाजी dadaji, नानाजी
nanaji, ननद nanad, भाभी bhabhi, बुआ bua, मौसी mausi, मामा mama, काका kaka, बच्ची bachchi, बुज़ुर्ग
buzurg, अधेड़ adhed, किशोर teenager, किशोरी teenager, महिलाएँ mahilayen, पुरुषों purush, आदमियों
aadmi, महिलाओं mahila, लड़कियों ladkiyan, लड़कों ladkon, उत्तर uttar, प्रदेश pradesh, मध्य madhya,
रायपुर raipur, सिर्फ़ sirf, अनुबंध anubandh, करार contract, ब्रांड brand, ब्रैंड brand, प्रोफेशनल professional,
प्रोफ़ेशनल professional, इंस्पेक्टर inspector, इन्स्पेक्टर inspector, दुबला dubla, दुबली dubli, दुबले dubla,
कद height,
क़द height, कद्दावर tall, बुलेट bullet, ज़रूरी zaroori, जरूरी zaroori, फ़िल्म film, एंकर anchor, दोनों dono,
गरबा garba, भांगड़ा bhangra, भाँगड़ा bhangra, हारमोनियम harmonium, तलवारबाज़ी talwarbaazi, तलवारबाजी talwarbaazi,
फुटबॉल football, फ़ुटबॉल football, बैडमिंटन badminton, मोटरसाइकिल motorcycle, मिमिक्री mimicry, एंकरिंग anchoring,
पार्कौर parkour, स्कूबा scuba, सर्फिंग surfing, डोगरी dogri, जर्मन german, कलकत्ता calcutta, भुवनेश्वर bhubaneswar,
कोच्चि kochi, क्लीन clean, शेव shave, तगड़ा tagda, तगड़ी tagdi, हंसमुख hasmukh, शरारती shararti, लंबाई lambai,
लम्बाई lambai,
ऊंचाई height, ऊँचाई height, तीनों teeno, सभी sabhi, वरना warna, होस्ट host
"""

DEVANAGARI_WORDS: dict[str, str] = {
    unicodedata.normalize("NFC", written): latin
    for written, latin in (pair.split() for pair in _PAIRS.replace("\n", " ").split(",") if pair.strip())
}
