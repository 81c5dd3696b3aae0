"""Brands whose ads somebody may have done, as credits write them, by the product category that they sell."""

from __future__ import annotations

from talents.vocabulary.industry import named

# "Name = other spellings", from one semicolon to the next; without a category who sells too much for one.
_BY_CATEGORY = {
    "soft_drinks": """
        Pepsi = pepsico; Coca-Cola = coca cola, cocacola; Coke; Thums Up = thumbs up, thumsup; Sprite; Limca; Mountain
        Dew; Frooti; Maaza; Red Bull; 7Up = 7 up, seven up; Fanta; Appy Fizz; Paper Boat; Bisleri; Kinley; Aquafina;
        Monster Energy; Real Juice; Tropicana; Rasna; Roohafza = rooh afza; Campa = campa cola; Minute Maid; Nimbooz;
        Mirinda; Sting Energy; B Natural; Gatorade; Glucon-D = glucon d
        """,
    "alcohol": """
        Kingfisher; Bira = bira 91; Budweiser; Heineken; Carlsberg; Tuborg; Royal Stag; McDowell's = mcdowells; Bacardi;
        Royal Challenge; Blenders Pride; Imperial Blue; Johnnie Walker; Old Monk; Smirnoff; Magic Moments; Signature
        Whisky; Hoegaarden; Ballantine's = ballantines; Sula Wines
        """,
    "tobacco": """
        Vimal; Rajnigandha; Pan Bahar; Kamla Pasand; Pan Parag; Baba Elaichi; Manikchand
        """,
    "tea_coffee": """
        Tata Tea = tata chai; Red Label = brooke bond, brooke bond red label; Taj Mahal Tea; Wagh Bakri = waghbakri;
        Bru; Nescafe = nescafé; Society Tea; Lipton; Tetley; Continental Coffee; Starbucks; Cafe Coffee Day = ccd;
        Chaayos; Three Roses; Chai Point; Blue Tokai; Third Wave Coffee; Tata Coffee; Girnar Tea
        """,
    "dairy": """
        Amul; Mother Dairy; Aavin; Epigamia; Kwality Walls = kwality wall's; Havmor; Vadilal; Baskin Robbins; Naturals
        Ice Cream; Nandini Milk; Gowardhan Ghee; Milky Mist; Country Delight
        """,
    "spices": """
        Everest = everest masala; MDH = mdh masala; Mother's Recipe; Catch Masala = catch masale; Eastern Masala; Sakthi
        Masala; Aachi; Badshah Masala; Suhana Masala; Goldiee Masala = goldie masala
        """,
    "packaged_food": """
        Nestle = nestlé; Maggi; Yippee = yippee noodles; Knorr; Kissan; Ching's = chings; Top Ramen; Quaker; Kellogg's =
        kelloggs; Saffola Oats; Bambino; MTR; Gits; Horlicks; Bournvita; Complan; Veeba; Wai Wai; Yoga Bar; Del Monte;
        Pintola
        """,
    "snacks": """
        Britannia; Parle = parle-g, parle g; Sunfeast; Lay's = lays; Kurkure; Haldiram's = haldiram, haldirams; Bikaji;
        Hide & Seek = hide and seek; Oreo; Good Day; Marie Gold; Pringles; Balaji Wafers; Act II = act 2; Uncle Chipps;
        Doritos; Bingo Chips; Too Yumm; Monaco Biscuits; Priyagold
        """,
    "confectionery": """
        Cadbury = dairy milk, cadburys; KitKat = kit kat; 5 Star = five star, 5star; Ferrero Rocher; Snickers; Mentos;
        Center Fresh; Pulse Candy; Alpenliebe; Boomer; Kinder Joy; Amul Chocolate; Toblerone; Chupa Chups; Big Babol;
        Kopiko
        """,
    "cooking_oil": """
        Aashirvaad = ashirvaad, aashirwad; Fortune Oil = fortune; Saffola; Sundrop;
        Tata Salt; Daawat; India Gate; Kohinoor Rice;
        Dhara Oil; Gemini Oil; Tata Sampann; Emami Oil
        """,
    "restaurants": """
        McDonald's = mcdonalds, mcd; KFC; Domino's = dominos; Pizza Hut; Burger King; Subway; Haldiram's Restaurant; Wow
        Momo; Taco Bell; Barbeque Nation; Faasos; Behrouz
        """,
    "food_delivery": """
        Swiggy; Zomato; EatSure; Magicpin
        """,
    "groceries": """
        Blinkit; Zepto; BigBasket = big basket; Instamart = swiggy instamart; JioMart; DMart; Dunzo; Grofers; Licious;
        FreshToHome; Big Bazaar; Spencer's = spencers; More Supermarket
        """,
    "skin_care": """
        Dettol; Lifebuoy; Lux; Dove; Pears; Santoor; Fair & Lovely = glow & lovely; Pond's = ponds; Nivea; Mamaearth;
        Garnier; Cinthol; Mysore Sandal; Fiama; Medimix; Boroplus = boro plus; Boroline; Vaseline; Cetaphil; Minimalist;
        Plum Goodness; WOW Skin = wow skin science; Biotique; Lotus Herbals; VLCC; Olay; Neutrogena; Joy Cream;
        Everyuth; Clean & Clear; The Derma Co = derma co; Forest Essentials; Kama Ayurveda; Dot & Key = dot and key;
        Himalaya Face Wash; Nivea Men; Emami Fair and Handsome = fair and handsome
        """,
    "hair_care": """
        Head & Shoulders = head and shoulders; Pantene; Clinic Plus; Parachute; Sunsilk; TRESemme = tresemmé; Meera
        Shampoo; Chik; Navratna = navratna oil; Bajaj Almond = bajaj almond drops; Indulekha; Livon; Kesh King; Matrix
        Hair; Godrej Expert; Streax; Indica Easy; Dabur Amla; Wella; Schwarzkopf; Traya; Dabur Vatika
        """,
    "oral_care": """
        Colgate; Pepsodent; Sensodyne; Closeup = close-up; Oral-B = oral b; Dabur Red; Vicco; Listerine; Meswak; Anchor
        Toothpaste; Perfora; Dant Kanti
        """,
    "cosmetics": """
        Lakme = lakmé; Nykaa; L'Oreal = loreal; Maybelline; Sugar Cosmetics; Revlon; Colorbar; MAC Cosmetics; Fogg; Axe;
        Wild Stone; Park Avenue; Set Wet; Titan Skinn; Engage Deo; Denver Deo; Bella Vita; Faces Canada; Swiss Beauty;
        Elle 18; Renee Cosmetics
        """,
    "hygiene": """
        Whisper; Stayfree; Sofy; Gillette; Savlon; Durex; Manforce; Skore; Bombay Shaving Company; Veet; Nua Pads;
        Carefree Pads; Beardo; Ustraa; Paree Pads; The Man Company; Sirona
        """,
    "household": """
        Surf Excel = surf-excel, surf; Ariel; Tide; Rin; Vim; Harpic; Lizol; Ghadi = ghadi detergent; Nirma; Fena; Ezee;
        Pril; Domex; All Out; Good Knight = goodknight; Mortein; Odonil; Ambi Pur; Wheel Detergent; Comfort Fabric; Hit
        Spray; Cycle Agarbatti; Godrej Aer; Maxo
        """,
    "baby_care": """
        Pampers; Huggies; Johnson's; Himalaya Baby; MamyPoko = mamy poko; Mee Mee; Cerelac; Lactogen; FirstCry = first
        cry; SuperBottoms; Chicco; Sebamed Baby
        """,
    "medicine": """
        Vicks; Moov; Iodex; Volini; Zandu = zandu balm; Gelusil; Pudin Hara; Hajmola; Crocin; Saridon; Disprin; Revital;
        Ensure; Protinex; Pediasure; Otrivin; Strepsils; Benadryl; 1mg = tata 1mg; PharmEasy; Apollo Pharmacy; Netmeds;
        Dolo 650; Eno Antacid; Digene; Kapiva; Combiflam; Boldfit
        """,
    "hospitals": """
        Apollo Hospitals = apollo; Fortis; Max Hospital; Manipal Hospitals; Practo; Indira IVF; Nova IVF; Dr Lal
        PathLabs; Medanta; Narayana Hospital; Lenskart Clinic; Cloudnine; Dr Agarwal's; Thyrocare
        """,
    "banking": """
        HDFC = hdfc bank; ICICI = icici bank; SBI; Axis Bank; Kotak; Punjab National Bank = pnb; Bank of Baroda; Yes
        Bank; IDFC First = idfc first bank; IndusInd = indusind bank; Federal Bank; Canara Bank; American Express =
        amex; Bajaj Finserv; Muthoot = muthoot finance; Manappuram; RBL Bank; AU Bank = au small finance bank; Union
        Bank; Bandhan Bank; Bank of India; Indian Bank; Kreditbee; Navi App; Jupiter Money
        """,
    "insurance": """
        LIC = licindia, lic of india, lic india; HDFC Life; HDFC Ergo; ICICI Prudential = icici pru; ICICI Lombard; SBI
        Life; Max Life; Tata AIA; Bajaj Allianz; PolicyBazaar = policy bazaar; Star Health; Acko; PNB MetLife; Kotak
        Life; Reliance General; New India Assurance; Digit Insurance; Niva Bupa; Aegon Life; Care Health
        """,
    "investments": """
        Aditya Birla Capital; Groww; Zerodha; Upstox; Angel One; HDFC Mutual Fund; SBI Mutual Fund; Nippon India; Coin
        DCX = coindcx; WazirX; INDmoney; Motilal Oswal; CoinSwitch; ET Money; Dhan App; SIP Sahi Hai = mutual funds sahi
        hai
        """,
    "payments": """
        PhonePe = phone pe; Paytm; Google Pay = gpay; CRED; BHIM; Amazon Pay; MobiKwik; BharatPe; Freecharge; Rupay;
        Razorpay; Slice Pay; Visa Card; Mastercard
        """,
    "cars": """
        Maruti = maruti suzuki; Hyundai; Tata Motors; Mahindra; Toyota; Tata Nexon; MG Motor = mg hector; Renault;
        Nissan; Skoda; Volkswagen; Ford; Jeep; BMW; Mercedes = mercedes-benz, mercedes benz; Audi; Volvo; Nexa; Cars24;
        CarDekho; Spinny; Citroen; Jaguar Cars; Land Rover = range rover;
        Lexus; BYD; Porsche
        """,
    "two_wheelers": """
        Hero = hero honda, hero motocorp; TVS; Royal Enfield; Yamaha; Suzuki; KTM; Jawa; Ola Electric; Hero Splendor;
        Honda Activa; Ather = ather energy; Triumph Motorcycles; Bajaj Pulsar; River EV
        """,
    "fuel_tyres": """
        MRF; Apollo Tyres; CEAT = ceat tyres; JK Tyre; Bridgestone; Castrol; Indian Oil = indianoil; HP Petrol =
        hindustan petroleum; Bharat Petroleum; Servo; Gulf Oil; Exide; Amaron; Michelin; Shell Petrol; Goodyear;
        Steelbird; Studds; Mobil
        """,
    "ride_hailing": """
        Ola; Uber; Rapido; BluSmart = blu smart; inDrive; Namma Yatri; Meru Cabs; Zoomcar; BlaBlaCar; Yulu
        """,
    "mobile_phones": """
        Samsung; Vivo; Oppo; OnePlus = one plus; Xiaomi = mi phone, redmi; iPhone = apple iphone; Apple; Nokia;
        Motorola; Realme; iQOO; Micromax; Nothing Phone; Google Pixel; Lava Phone; Poco; Infinix; Tecno; Samsung Galaxy;
        Honor Phone
        """,
    "telecom": """
        Airtel; Jio; Vodafone = vi; BSNL; Tata Sky = tata play; Dish TV; Act Fibernet; Jio Fiber; d2h; Hathway; Airtel
        Xstream
        """,
    "electronics": """
        HP Laptop; Dell; Lenovo; Asus; Acer; Sony; boAt = boat headphones; JBL; Canon; Noise Smartwatch; Fire-Boltt =
        fireboltt, fire boltt; GoPro; Nikon; Croma; Reliance Digital; Vijay Sales; Mi TV; Portronics
        """,
    "appliances": """
        LG; Panasonic; Philips; Whirlpool; Godrej; Voltas; Blue Star; Haier; Daikin; Lloyd; Hitachi; IFB; Bosch;
        Prestige; Hawkins; Kent = kent ro; Aquaguard; Crompton; Orient = orient electric; Symphony; Butterfly; Pigeon;
        Milton; Cello; Borosil; Bajaj Electricals; V-Guard = v guard; Atomberg; Livpure; Havells; Usha Fans; Dyson;
        Eureka Forbes; Elica; Tupperware; Pureit; Syska; Wipro Lighting; Polycab; Samsung AC; Bajaj Fans; Morphy
        Richards; O General
        """,
    "furniture": """
        Godrej Interio; Nilkamal; Sleepwell; Kurl-on = kurlon, kurl on; Duroflex; Wakefit; Sleepyhead; Pepperfry; Urban
        Ladder; IKEA; Home Centre; Greenply; Century Ply; Merino; The Sleep Company; HomeLane; Livspace; D'Decor; Bombay
        Dyeing; Asian Paints Beautiful Homes
        """,
    "paints": """
        Asian Paints; Berger = berger paints; Nerolac; Dulux; Indigo Paints; Shalimar Paints; JSW Paints; Birla Opus;
        Kansai Nerolac; Nippon Paint; Snowcem
        """,
    "building": """
        Fevicol; UltraTech = ultratech cement; ACC Cement; Ambuja = ambuja cement; JK Cement; Dalmia = dalmia cement;
        Shree Cement; Birla White; Tata Tiscon; JSW Steel; Jindal Steel = jindal panther; Cera; Hindware; Jaquar;
        Kajaria; Somany; Supreme Pipes; Astral; Finolex; Ashirvad Pipes; M-Seal; Dr Fixit = dr. fixit; Johnson Tiles;
        Kohler; Kamdhenu; Araldite; Parryware; Ramco Cement; Sintex; Saint-Gobain; Bangur Cement; Wonder Cement; Nuvoco;
        Everest Roofing; Prince Pipes
        """,
    "real_estate": """
        DLF; Lodha; Godrej Properties; Prestige Group; Housing.com; MagicBricks = magic bricks; 99acres; NoBroker = no
        broker; Hiranandani Group; Oberoi Realty; Brigade Group; Square Yards; Stanza Living; Rustomjee Group
        """,
    "fashion": """
        Raymond; Manyavar; FabIndia = fab india; Levi's = levis; Peter England; Van Heusen; Allen Solly; Louis Philippe;
        Pantaloons; Westside; Zudio; H&M; Max Fashion; Lux Cozi; Amul Macho; Dollar = dollar big boss; Jockey; Zivame; W
        for Woman; Aurelia; Kalyan Silks; Pothys; Chennai Silks; Killer Jeans; Wrangler; Siyaram's = siyaram, siyarams;
        Reliance Trends; Lifestyle Stores; Shoppers Stop; Libas; Bewakoof; Meena Bazaar; Sabyasachi; Uniqlo; Clovia;
        Nalli; The Souled Store; American Tourister; VIP Bags; Safari Bags; Mokobara; Mufti Jeans; Roadster; Enamor;
        Marks & Spencer = marks and spencer
        """,
    "footwear": """
        Bata; Nike; Adidas; Puma; Reebok; Campus Shoes; Liberty Shoes; Relaxo; Paragon; Sparx; Red Tape; Metro Shoes;
        Woodland; Skechers; Asics; Lakhani; Khadims = khadim's; Walkaroo; VKC; Action Shoes; Mochi Shoes; Hush Puppies;
        New Balance; Under Armour; Inc.5; Converse Shoes
        """,
    "jewellery": """
        Tanishq; Malabar Gold; Kalyan Jewellers; Joyalukkas; PC Jeweller = pc jewellers; CaratLane = carat lane;
        BlueStone; Senco; PN Gadgil; Melorra; GRT; Reliance Jewels; De Beers; Forevermark; Mia by Tanishq; Tribhovandas
        Bhimji Zaveri = tbz; Giva; Swarovski; Zoya Jewels; Orra Jewellery; Waman Hari Pethe
        """,
    "watches": """
        Titan; Lenskart; Fastrack; Casio; Timex; Ray-Ban = ray ban, rayban; John Jacobs; Vogue Eyewear; Rolex; Fossil;
        Daniel Wellington; Sonata Watches; Titan Eyeplus = titan eye plus; Tissot; Omega Watches; G-Shock; Specsmakers
        """,
    "e_commerce": """
        Flipkart; Myntra; Meesho; Ajio; Amazon; Snapdeal; Tata Cliq; Nykaa Fashion; IndiaMart; OLX; Quikr; Purplle;
        Amazon India; Tata Neu; Limeroad; Cashify; Shopsy
        """,
    "travel": """
        MakeMyTrip = make my trip; OYO = oyo rooms; Goibibo; Cleartrip; EaseMyTrip; Airbnb; Taj Hotels; Thomas Cook;
        Kerala Tourism; Gujarat Tourism; MP Tourism; Booking.com; Club Mahindra; RedBus = red bus; ixigo; Trivago;
        Yatra.com; Agoda; Veena World; SOTC; Treebo; Rajasthan Tourism; Goa Tourism; Confirmtkt; ITC Hotels
        """,
    "airlines": """
        Indigo = indigo airlines; Air India; Vistara; SpiceJet; Akasa = akasa air; Etihad; Qatar Airways; Singapore
        Airlines; Lufthansa; GoAir = go first; British Airways; Air India Express
        """,
    "education": """
        Byju's = byjus; Unacademy; Vedantu; Physics Wallah = pw; upGrad; Allen Institute; Aakash = aakash byju's;
        WhiteHat Jr; Simplilearn; Classmate; Navneet; Kidzee; LPU = lovely professional university; FIITJEE; Great
        Learning; Scaler; Doubtnut; Toppr; Cuemath; Euro Kids = eurokids; Coursera; Camlin; Apsara Pencils; Chandigarh
        University; Cello Pens
        """,
    "jobs": """
        Naukri = naukri.com; LinkedIn; Indeed; Apna App; WorkIndia; Shine.com; Monster.com; Urban Company = urban clap
        """,
    "matchmaking": """
        Shaadi.com; BharatMatrimony = bharat matrimony; Jeevansathi; Tinder; Bumble; Hinge; Aisle App; TrulyMadly; Tamil
        Matrimony
        """,
    "streaming": """
        Gaana; Spotify; JioSaavn; Wynk; Pocket FM; Kuku FM; YouTube Premium; Audible; ShareChat; Moj App
        """,
    "gaming": """
        BGMI; Ludo King; WinZO; MPL; Free Fire; PlayStation; Xbox; Clash of Clans; Candy Crush; Zupee Ludo
        """,
    "betting": """
        Dream11 = dream 11; My11Circle = my11 circle; RummyCircle = rummy circle; Junglee Rummy; A23; Howzat; Fairplay;
        Zupee; PokerBaazi; Adda52; Parimatch; 1xBet; Ace2Three
        """,
    "sports": """
        Decathlon; Cult.fit = cultfit, cult fit; Gold's Gym = golds gym; MuscleBlaze = muscle blaze; Cosco; Nivia;
        Optimum Nutrition; Anytime Fitness; SG Cricket; Yonex; HRX
        """,
    "toys": """
        Lego; Barbie; Hot Wheels; Funskool; Hamleys; Nerf; Smartivity; Play-Doh
        """,
    "pets": """
        Pedigree; Whiskas; Drools; Royal Canin; Heads Up For Tails; Supertails; Purina
        """,
    "agriculture": """
        Swaraj = swaraj tractors; Mahindra Tractors; John Deere; Sonalika; IFFCO; UPL; Bayer; Kubota; DeHaat;
        Coromandel; Kirloskar Pumps; Escorts Tractors
        """,
    "": """
        Himalaya; Dabur; Patanjali; Bajaj; Honda
        """,
}
_NAMED = {category: named(" ".join(names.split()).replace(";", "\n")) for category, names in _BY_CATEGORY.items()}
BRANDS = {name: spellings for names in _NAMED.values() for name, spellings in names.items()}
BRAND_CATEGORY = {name: category for category, names in _NAMED.items() for name in names if category}
