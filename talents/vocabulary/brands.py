"""Brands whose ads somebody may have done, as credits write them."""

from __future__ import annotations

from talents.vocabulary.industry import named

# "Name = other spellings", from one semicolon to the next.
BRANDS = named(
    """
    Pepsi = pepsico; Coca-Cola = coca cola, cocacola; Coke; Thums Up = thumbs up, thumsup; Sprite; Limca;
    Mountain Dew; Frooti; Maaza; Red Bull; Amul; Mother Dairy; Nestle = nestlé; Maggi; Yippee = yippee noodles;
    Cadbury = dairy milk, cadburys; KitKat = kit kat; Britannia; Parle = parle-g, parle g; Sunfeast; Lay's = lays;
    Kurkure; Haldiram's = haldiram, haldirams; Bikaji; Everest = everest masala; MDH = mdh masala;
    Tata Tea = tata chai; Red Label = brooke bond, brooke bond red label; Taj Mahal Tea; Wagh Bakri = waghbakri; Bru;
    Nescafe = nescafé; Bournvita; Horlicks; Complan; Surf Excel = surf-excel, surf; Ariel; Tide; Rin; Vim; Harpic;
    Lizol; Dettol; Lifebuoy; Lux; Dove; Pears; Santoor; Fair & Lovely = glow & lovely; Pond's = ponds; Nivea;
    Himalaya; Mamaearth; Lakme = lakmé; Nykaa; L'Oreal = loreal; Garnier; Head & Shoulders = head and shoulders;
    Pantene; Clinic Plus; Parachute; Dabur; Patanjali; Vicks; Colgate; Pepsodent; Sensodyne; Closeup = close-up;
    Whisper; Stayfree; Pampers; Huggies; Johnson's; Maruti = maruti suzuki; Hyundai; Tata Motors; Mahindra;
    Hero = hero honda, hero motocorp; Bajaj; Ola; Uber; Rapido; Swiggy; Zomato; Blinkit; Zepto; Flipkart; Myntra;
    Meesho; Ajio; Airtel; Jio; Vodafone = vi; Samsung; Vivo; Oppo; OnePlus = one plus; Xiaomi = mi phone, redmi;
    HDFC = hdfc bank; ICICI = icici bank; SBI; Axis Bank; Kotak; LIC = licindia, lic of india,
    lic india; PhonePe = phone pe; Paytm; Google Pay = gpay;
    CRED; Dream11 = dream 11; Asian Paints; Berger = berger paints; Nerolac; Fevicol; UltraTech = ultratech cement;
    Havells; Bata; Titan; Tanishq; Malabar Gold; Kalyan Jewellers; Lenskart; MakeMyTrip = make my trip;
    Byju's = byjus; Raymond; Manyavar; FabIndia = fab india; Kingfisher; Vimal; Rajnigandha; 7Up = 7 up, seven up;
    Fanta; Appy Fizz; Paper Boat; Bisleri; Kinley; Aquafina; Monster Energy; Real Juice; Tropicana; Rasna;
    Roohafza = rooh afza; Campa = campa cola; Bira = bira 91; Budweiser; Heineken; Carlsberg; Tuborg;
    Royal Stag; McDowell's = mcdowells; Bacardi; Royal Challenge; Pan Bahar; Kamla Pasand; Pan Parag; Baba Elaichi;
    Manikchand; Society Tea; Lipton; Tetley; Continental Coffee; Starbucks; Cafe Coffee Day = ccd; Chaayos;
    Three Roses; Mother's Recipe; Aavin; Epigamia; Kwality Walls = kwality wall's; Havmor; Vadilal;
    Baskin Robbins; Naturals Ice Cream; Catch Masala = catch masale; Aashirvaad = ashirvaad, aashirwad; Fortune Oil;
    Saffola; Sundrop; Tata Salt; Daawat; India Gate; Kohinoor Rice; Eastern Masala; Sakthi Masala; Aachi;
    Knorr; Kissan; Ching's = chings; Top Ramen; Quaker; Kellogg's = kelloggs; Saffola Oats; Bambino; MTR; Gits;
    Hide & Seek = hide and seek; Oreo; Good Day; Marie Gold; Pringles; Balaji Wafers; Act II = act 2;
    Uncle Chipps; Doritos; 5 Star = five star, 5star; Ferrero Rocher; Snickers; Mentos; Center Fresh;
    Pulse Candy; Alpenliebe; Boomer; Kinder Joy; McDonald's = mcdonalds, mcd; KFC; Domino's = dominos; Pizza Hut;
    Burger King; Subway; Haldiram's Restaurant; BigBasket = big basket; Instamart = swiggy instamart; JioMart; DMart;
    Dunzo; Grofers; Licious; Cinthol; Mysore Sandal; Fiama; Medimix; Boroplus = boro plus; Boroline;
    Vaseline; Cetaphil; Minimalist; Plum Goodness; WOW Skin = wow skin science; Biotique; Lotus Herbals; VLCC; Olay;
    Neutrogena; Joy Cream; Everyuth; Clean & Clear; Sunsilk; TRESemme = tresemmé; Meera Shampoo; Chik;
    Navratna = navratna oil; Bajaj Almond = bajaj almond drops; Indulekha; Livon; Kesh King; Matrix Hair;
    Godrej Expert; Streax; Indica Easy; Oral-B = oral b; Dabur Red; Vicco; Listerine; Meswak; Anchor Toothpaste;
    Maybelline; Sugar Cosmetics; Revlon; Colorbar; MAC Cosmetics; Fogg; Axe; Wild Stone; Park Avenue;
    Set Wet; Titan Skinn; Sofy; Gillette; Savlon; Durex; Manforce; Skore; Bombay Shaving Company; Veet;
     Ghadi = ghadi detergent; Nirma; Fena; Ezee; Pril; Domex; All Out;
    Good Knight = goodknight; Mortein; Odonil; Ambi Pur; Himalaya Baby; MamyPoko = mamy poko; Mee Mee; Cerelac;
    Lactogen; Pediasure; FirstCry = first cry; Moov; Iodex; Volini; Zandu = zandu balm; Gelusil; Pudin Hara;
    Hajmola; Crocin; Saridon; Disprin; Revital; Ensure; Protinex; Glucon-D = glucon d; Otrivin; Strepsils; Benadryl;
    1mg = tata 1mg; PharmEasy; Apollo Pharmacy; Netmeds; Apollo Hospitals = apollo; Fortis; Max Hospital;
    Manipal Hospitals; Practo; Indira IVF; Nova IVF; Dr Lal PathLabs; Punjab National Bank = pnb; Bank of Baroda;
    Yes Bank; IDFC First = idfc first bank; IndusInd = indusind bank; Federal Bank; Canara Bank;
    American Express = amex; Bajaj Finserv; Muthoot = muthoot finance; Manappuram; RBL Bank;
    AU Bank = au small finance bank; HDFC Life; HDFC Ergo; ICICI Prudential = icici pru; ICICI Lombard; SBI Life;
    Max Life; Tata AIA; Bajaj Allianz; PolicyBazaar = policy bazaar; Star Health; Acko; PNB MetLife;
    Aditya Birla Capital; Kotak Life; Reliance General; New India Assurance; Groww; Zerodha; Upstox;
    Angel One; HDFC Mutual Fund; SBI Mutual Fund; Nippon India; Coin DCX = coindcx; WazirX; INDmoney; Motilal Oswal;
    BHIM; Amazon Pay; MobiKwik; BharatPe; Freecharge; Rupay; Honda; Toyota; Tata Nexon; MG Motor = mg hector;
    Renault; Nissan; Skoda; Volkswagen; Ford; Jeep; BMW; Mercedes = mercedes-benz, mercedes benz; Audi; Volvo; Nexa;
    Cars24; CarDekho; Spinny; TVS; Royal Enfield; Yamaha; Suzuki; KTM; Jawa; Ola Electric; Hero Splendor;
    Honda Activa; MRF; Apollo Tyres; CEAT = ceat tyres; JK Tyre; Bridgestone; Castrol; Indian Oil = indianoil;
    HP Petrol = hindustan petroleum; Bharat Petroleum; Servo; Gulf Oil; BluSmart = blu smart; inDrive; Namma Yatri;
    iPhone = apple iphone; Apple; Nokia; Motorola; Realme; iQOO; Micromax; Nothing Phone; Google Pixel;
    BSNL; Tata Sky = tata play; Dish TV; Act Fibernet; Jio Fiber; HP Laptop; Dell; Lenovo; Asus; Acer; Sony;
    LG; boAt = boat headphones; JBL; Canon; Panasonic; Philips; Whirlpool; Godrej; Voltas;
    Blue Star; Haier; Daikin; Lloyd; Hitachi; IFB; Bosch; Prestige; Hawkins; Kent = kent ro; Aquaguard; Crompton;
    Orient = orient electric; Symphony; Butterfly; Pigeon; Milton; Cello; Borosil; Bajaj Electricals;
    V-Guard = v guard; Atomberg; Livpure; Godrej Interio; Nilkamal; Sleepwell; Kurl-on = kurlon, kurl on; Duroflex;
    Wakefit; Sleepyhead; Pepperfry; Urban Ladder; IKEA; Home Centre; Greenply; Century Ply; Merino; Dulux;
    Indigo Paints; Shalimar Paints; JSW Paints; Birla Opus; Kansai Nerolac; ACC Cement; Ambuja = ambuja cement;
    JK Cement; Dalmia = dalmia cement; Shree Cement; Birla White; Tata Tiscon; JSW Steel;
    Jindal Steel = jindal panther; Cera; Hindware; Jaquar; Kajaria; Somany; Supreme Pipes; Astral; Finolex;
    Ashirvad Pipes; M-Seal; Dr Fixit = dr. fixit; Johnson Tiles; DLF; Lodha; Godrej Properties; Prestige Group;
    Housing.com; MagicBricks = magic bricks; 99acres; NoBroker = no broker; Levi's = levis; Peter England;
    Van Heusen; Allen Solly; Louis Philippe; Pantaloons; Westside; Zudio; H&M; Max Fashion; Lux Cozi;
    Amul Macho; Dollar = dollar big boss; Jockey; Zivame; W for Woman; Aurelia; Kalyan Silks;
    Pothys; Chennai Silks; Killer Jeans; Wrangler; Siyaram's = siyaram, siyarams; Reliance Trends;
    Lifestyle Stores; Shoppers Stop; Libas; Bewakoof; Meena Bazaar; Sabyasachi; Nike; Adidas; Puma; Reebok;
    Campus Shoes; Liberty Shoes; Relaxo; Paragon; Sparx; Red Tape; Metro Shoes; Woodland; Skechers; Asics; Lakhani;
    Khadims = khadim's; Walkaroo; VKC; Joyalukkas; PC Jeweller = pc jewellers; CaratLane = carat lane; BlueStone;
    Senco; PN Gadgil; Melorra; GRT; Reliance Jewels; De Beers; Forevermark; Fastrack; Casio;
    Timex; Ray-Ban = ray ban, rayban; John Jacobs; Vogue Eyewear; Rolex; Fossil; Daniel Wellington; Amazon;
    Snapdeal; Tata Cliq; Nykaa Fashion; IndiaMart; OLX; Quikr; Purplle; OYO = oyo rooms; Goibibo;
    Cleartrip; EaseMyTrip; Airbnb; Taj Hotels; Thomas Cook; Kerala Tourism; Gujarat Tourism; MP Tourism; Booking.com;
    Club Mahindra; RedBus = red bus; ixigo; Trivago; Indigo = indigo airlines; Air India; Vistara; SpiceJet;
    Akasa = akasa air; Etihad; Qatar Airways; Unacademy; Vedantu; Physics Wallah = pw; upGrad;
    Allen Institute; Aakash = aakash byju's; WhiteHat Jr; Simplilearn; Classmate; Navneet; Kidzee;
    LPU = lovely professional university; Naukri = naukri.com; LinkedIn; Indeed; Apna App; WorkIndia; Shine.com;
    Shaadi.com; BharatMatrimony = bharat matrimony; Jeevansathi; Tinder; Bumble; Hinge; Gaana;
    Spotify; JioSaavn; Wynk; Pocket FM; Kuku FM; BGMI; Ludo King; WinZO; MPL; Free Fire; PlayStation; Xbox;
    My11Circle = my11 circle; RummyCircle = rummy circle; Junglee Rummy; A23; Howzat; Fairplay; Zupee; Decathlon;
    Cult.fit = cultfit, cult fit; Gold's Gym = golds gym; MuscleBlaze = muscle blaze; Cosco; Nivia; Lego; Barbie;
    Hot Wheels; Funskool; Hamleys; Pedigree; Whiskas; Drools; Royal Canin; Heads Up For Tails;
    Swaraj = swaraj tractors; Mahindra Tractors; John Deere; Sonalika; IFFCO; UPL; Bayer
    """.replace(";", "\n")
)
