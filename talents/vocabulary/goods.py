"""More of what advertisements sell, by product category, beside the words of `product_words`."""

from __future__ import annotations

GOODS: dict[str, str] = {
    "soft_drinks": """
        fruit drink, fruit drinks, fruit juice, mango drink, nimbu drink, coconut water, glucose drink, sports
        beverage, iced tea brand, mocktail, squash drink, syrup brand, cooldrink, cool drink, cool drinks,
        packaged juice, sparkling water, tonic water, ors drink, flavoured water, cola brand, water bottle
        brand, hydration drink
        """,
    "alcohol": """
        beer brand, whisky brand, tequila, brandy, champagne, malt whisky, single malt, feni, liqueur, craft
        beer, lager, daaru, desi daru, wine brand, rum brand, gin brand, vodka brand, surrogate liquor, liquor
        brand
        """,
    "tobacco": """
        gutkha brand, paan brand, khaini, zarda, elaichi, hookah, cigar, cigars, e-cigarette, e-cigarettes,
        mouth freshener, tobacco brand, pan masala brand
        """,
    "tea_coffee": """
        instant coffee, filter coffee, coffee brand, chai patti brand, tea leaves, masala chai brand, cold
        coffee, kaapi, tea bags, herbal tea, coffee chain, cafe chain
        """,
    "dairy": """
        yoghurt, yogurt brand, chaas, buttermilk, flavoured milk, milkshake, milk powder, condensed milk, cheese
        spread, milk brand, ghee brand, butter brand, ice cream brand, kulfi, dairy brand, paneer brand, lassi
        brand
        """,
    "spices": """
        masala company, chaat masala, biryani masala, meat masala, turmeric, chilli powder, hing, jeera, pepper
        brand, spice brand, spice company, kitchen king, sambar powder, rasam powder
        """,
    "packaged_food": """
        instant mix, ready mix, muesli, granola, corn flakes, cornflakes, peanut butter, mayonnaise, mayo, honey
        brand, soup, soups, instant soup, papad, bread, rusk, frozen snacks, batter brand, idli batter, tinned
        food, plant based meat, noodle, noodle brand, maggi noodles, vermicelli, poha brand, chutney brand,
        tofu, sausages, packed food, food brand, honey, kadha, nutrition drink
        """,
    "snacks": """
        biscuit brand, chips brand, potato chips, crackers, nachos, makhana, khakhra, cream biscuit, bhel brand,
        murukku, energy bar, energy bars, protein bar, protein bars, trail mix, dry fruits, cake brand, cakes,
        rusks, wafer, wafer brand, popcorn brand, namkeen brand, snack brand
        """,
    "confectionery": """
        chocolate brand, candy brand, mithai brand, lollipop, lollipops, mint brand, jelly sweets, chikki,
        laddoo brand, rasgulla brand, bubble gum, bubblegum, eclairs, choco bar, sugar free, sweetener, sweet
        shop
        """,
    "cooking_oil": """
        oil brand, sunflower oil, olive oil, groundnut oil, rice bran oil, basmati, basmati rice, rice, salt,
        namak, sugar, besan, sooji, maida, dal brand, pulses, chakki atta, atta brand, jaggery, vanaspati,
        staples, ghee oil
        """,
    "restaurants": """
        restaurant brand, burger chain, pizza brand, pizza chain, biryani chain, biryani brand, momo chain,
        momos, eatery, fine dine, fine dining, dhaba chain, food court, ice cream parlour, bakery chain, bakery,
        cloud kitchen
        """,
    "food_delivery": """
        food delivery brand, tiffin service, tiffin app, meal delivery, meal kit, dabba service
        """,
    "groceries": """
        supermarket, supermarkets, hypermarket, kirana app, instant delivery app, ten minute delivery, 10 minute
        delivery, grocery brand, grocery store, milk delivery app, meat delivery, fish delivery, veggies app,
        quick commerce app
        """,
    "skin_care": """
        face serum, night cream, day cream, anti ageing cream, anti-ageing, face pack, face mask, sheet mask,
        toner, cleanser, scrub, face scrub, lip balm, soap brand, bathing soap, bathing bar, shower gel, aloe
        gel, talc, talcum, talcum powder, sunscreen brand, skincare brand, skin brand, acne cream, spot cream,
        vitamin c serum, moisturising lotion, petroleum jelly, body butter, glycerine soap, hand cream, foot
        cream, sun cream, spf, glow cream
        """,
    "hair_care": """
        shampoo brand, anti dandruff shampoo, anti-dandruff, dandruff shampoo, hair serum, hair gel, hair spray,
        hair wax, mehendi brand, henna, hair mask, hair fall, hairfall, coconut oil, amla oil, almond oil, hair
        colour ad, hair transplant, hair removal cream, hair oil brand, hair straightener, hair dryer, hair
        brand, onion oil
        """,
    "oral_care": """
        toothpaste brand, tooth powder, dant manjan, electric toothbrush, floss, teeth whitening, aligners,
        clear aligners, braces brand, dental care, sensitive toothpaste, mouth wash
        """,
    "cosmetics": """
        eye liner, mascara, compact, blush, lip gloss, lip colour, sindoor, bindi, nail paint, nail colour,
        foundation brand, concealer, kajal brand, lipstick brand, attar, body spray, body mist, eau de parfum,
        cologne, perfume brand, deo brand, roll on, makeup brand, cosmetics brand, beauty app, talc perfume,
        fragrance brand
        """,
    "hygiene": """
        tampons, menstrual cup, period panties, period underwear, trimmer, trimmers, shaver, beard oil, beard
        brand, beard trimmer, after shave, aftershave, shaving foam, razor brand, pad brand, intimate wash, hair
        removal, wax strips, wet wipes, tissue paper, tissues, toilet paper, adult diapers, face razor,
        epilator, condom brand, antiseptic
        """,
    "household": """
        detergent powder, liquid detergent, detergent bar, detergent brand, dishwash bar, dishwash liquid, stain
        remover, mosquito coil, mosquito coils, cockroach spray, insect killer, phenyl, glass cleaner, surface
        cleaner, scrub pad, mop, mops, agarbatti, incense, incense sticks, dhoop, room freshener, matchbox,
        candles, aluminium foil, garbage bags, ujala, bathroom cleaner, drain cleaner, washing liquid, laundry,
        dishwashing, camphor, pooja products
        """,
    "baby_care": """
        baby wipes, baby lotion, baby shampoo, diaper brand, nappies, nappy, infant formula, formula milk, baby
        cereal, feeding bottle, pram, prams, stroller, strollers, baby brand, baby cream, kids brand, baby
        massage oil
        """,
    "medicine": """
        pain balm, pain spray, ointment, cough drops, cough lozenges, lozenges, cold tablet, headache tablet,
        tonic, churna, calcium tablets, iron tablets, immunity booster, immunity drink, ayurveda brand,
        ayurvedic brand, homeopathy, digestive, digestive tablets, gas tablet, pharmacy, pharmacy app, medicine
        app, pharma brand, medical store, bp machine, glucometer, diabetes medicine, weight loss, weight loss
        brand, eye drops, nasal spray, contraceptive, contraceptives, contraceptive pill, pregnancy test,
        pregnancy kit, hearing aid, gummies, omega, nutraceutical, ashwagandha, shilajit
        """,
    "hospitals": """
        hospital chain, clinic chain, fertility clinic, dental clinic, eye hospital, cancer hospital, diagnostic
        lab, path lab, blood test, health check up, health checkup, maternity hospital, multispeciality, doctor
        app, telemedicine, therapy app, mental health app, physio clinic, skin clinic, hair clinic, dentist
        chain, lasik
        """,
    "banking": """
        private bank, public sector bank, debit card, savings account, home loans, loan brand, neobank,
        fintech app, fintech brand,
        fixed deposit, fd, banking app, banking brand, cooperative bank, microfinance, small finance
        bank, emi card, lending app
        """,
    "insurance": """
        insurance brand, insurance company, car insurance, motor insurance, bike insurance, travel insurance,
        insurance app, pension plan, mediclaim, retirement plan, child plan, ulip, policy brand, life cover,
        insurer, insurers
        """,
    "investments": """
        mutual fund brand, mutual fund company, sip app, stock app, stock market app, share market, share
        trading, equities, ipo, crypto, crypto app, cryptocurrency, bitcoin, wealth app, wealth management,
        brokerage, gold bonds, digital gold, investment app, investing app, amc, trading brand, fintech
        investing, nps
        """,
    "payments": """
        mobile wallet, wallet, wallets, wallet brand, payment gateway, payment brand, money
        transfer, remittance, soundbox, pos machine, credit score app, bill payment, bnpl, fastag
        """,
    "cars": """
        hatchback, ev, electric car, electric cars, electric vehicle, electric suv, luxury car, luxury
        cars, used car, used cars, used car app, car maker, carmaker, minivan, pickup truck, truck
        brand, commercial vehicle, commercial vehicles, car company, mpv, car dealership
        """,
    "two_wheelers": """
        scooter brand, electric bike, e-bike, ev bike, moped, mopeds, superbike, bike company,
        e-scooter, cycle brand, bicycle brand, bicycles, electric cycle
        """,
    "fuel_tyres": """
        tyre brand, tyre company, fuel brand, petrol pump, oil company, lubricant brand, car battery, battery
        brand, inverter battery, diesel, cng, ev charging, charging station, car accessories, helmet brand, car
        care, coolant
        """,
    "ride_hailing": """
        cab service, taxi service, taxi, rental cars, car rental, bike rental, auto app, ride app, ride sharing
        """,
    "mobile_phones": """
        smart phone, smart phones, 5g phone, foldable phone, gaming phone, flip phone, feature phone
        """,
    "telecom": """
        sim card, sim cards, mobile recharge, recharge app, wifi, wi-fi, wifi brand, internet provider,
        fibre, fiber internet, set top box, dth brand, postpaid, prepaid, network brand, telecom
        company, telecom operator
        """,
    "electronics": """
        tv set, smart tv, led tv, television brand, smartwatch, smartwatches, smart watch, smart watches,
        speakers, bluetooth speaker, headphone, earphone, tws, tablet brand, laptop brand, pc brand, printer,
        printers, camera brand, power bank, gadget, gadget brand, projector, soundbar, sound bar, smart speaker,
        fitness band, charger, chargers, drone brand, gaming console, hearing device, electronics brand,
        electronics store
        """,
    "appliances": """
        ac, air cooler, ceiling fan, ac company, mixer, mixie, juicer, microwave, toaster, kettle, induction,
        induction cooktop, gas stove, chimney, chimneys, dishwasher, ro purifier, water purifiers, air purifier,
        air purifiers, iron box, inverter, inverters, room heater, water heater, vacuum cleaner, led bulb, led
        bulbs, bulbs, lights brand, wire brand, cable brand, air fryer, deep freezer, appliance brand, home
        appliance, sewing machine, tube light, cooker, cookers, non stick, nonstick cookware, tiffin box, water
        bottle, kitchenware, steel utensils, lunch box, thermos
        """,
    "furniture": """
        bed brand, bedding, bedsheets, bedsheet, pillow, pillows, curtains, wardrobe, wardrobes, almirah, office
        chair, chairs, home interiors, interiors, interior brand, kitchen brand, modular furniture, recliner,
        recliners, mattress brand, sofa brand, furniture brand, furnishing, furnishings, home furnishing,
        carpet, carpets, veneer, laminate, plastic furniture, home decor brand, wallpaper, blinds
        """,
    "paints": """
        wall paints, waterproof paint, enamel paint, exterior paint, distemper, wood polish, paint company,
        putty, wall putty
        """,
    "building": """
        cement brand, cement company, tmt bar, steel brand, pvc pipes, pipe brand, roofing, roofing sheets,
        waterproofing, water tank, tank brand, bathroom fittings, faucets, sanitary ware, tile brand, tile
        company, tile, granite, glue brand, sealant, adhesive brand, hardware brand, tools brand, windows brand,
        upvc windows, plywood cement, solar panel, solar panels, solar
        """,
    "real_estate": """
        real estate brand, real estate project, realtor, developer brand, residential project, apartments,
        villas, property portal, property app, broker app, co-living, coworking, co-working, warehouse, housing
        app, housing society ad, rental app, builder brand
        """,
    "fashion": """
        saree, lehenga, kurti, kurta brand, ethnic brand, ethnicwear, bridal wear, wedding wear, sherwani,
        formal wear, casual wear, t-shirts, tshirt, tshirts, shirt, shirt brand, trousers, jeans brand, denim
        brand, lingerie, bra brand, bras, undergarments, underwear, inner wear, vest, vests brand, thermals,
        thermal wear, winter wear, winterwear, jackets, kids wear, kidswear, school uniform, uniforms, textile,
        textiles, fabric brand, suitings, dupatta, dress brand, dresses, swimwear, loungewear, nightwear,
        maternity wear, clothing label, apparel brand, garment brand, menswear brand, womenswear brand, bags,
        handbag, handbags, backpack, backpacks, luggage, luggage brand, wallet brand, boutique, designer label,
        fast fashion, activewear, athleisure
        """,
    "footwear": """
        shoe brand, slippers, slipper brand, flip flops, chappals, sneaker, sneaker brand, footwear
        brand, sandal, sandal brand, running shoes, school shoes, formal shoes, mojari, juttis, jutti,
        floaters, crocs
        """,
    "jewellery": """
        jewellery brand, jewelry brand, gold brand, gold jewelry, diamond, diamond brand, diamond jewellery,
        silver, silver jewellery, platinum, gemstones, artificial jewellery, imitation jewellery, mangalsutra,
        necklace, jewellery house, jewellery store, jewellery chain, fashion jewellery, lab grown diamonds
        """,
    "watches": """
        watch company, wrist watch, wristwatch, eye wear, glasses brand, contact lens, contact lenses, optical,
        optical chain
        """,
    "e_commerce": """
        shopping website, online store, online marketplace, marketplace, e-com, ecom, ecom brand, ecommerce
        brand, ecommerce app, e-commerce app, e-commerce brand, shopping brand, classifieds, resale app, thrift
        app, deals app, cashback app
        """,
    "travel": """
        hotel chain, hotel brand, resort chain, resorts, travel company, travel agency, travel portal, travel site,
        travel website, holiday package, holiday
        brand, tourism board, state tourism, bus app, bus booking, train app, train booking, cruise, cruises,
        homestay, homestays, booking app, tour operator, theme park, water park, amusement park, travel website,
        visa service
        """,
    "airlines": """
        airline brand, air line, flights, flight booking, low cost airline, aviation, airport, airports
        """,
    "education": """
        coaching institute, coaching centre, coaching class, learning app, study app, exam prep, test
        prep, iit coaching, neet coaching, upsc coaching, online course, online courses, online classes,
        tuition app, school chain, preschool, play school, playschool, college brand, university ad,
        study abroad, english learning app, language app, coding classes, skill app, upskilling, book
        brand, notebooks, stationery, pen brand, pencils, kids learning app, music school, mba college,
        engineering college, academy brand
        """,
    "jobs": """
        job website, jobs portal, recruitment app, recruitment portal, hiring app, freelancing app, gig app,
        career portal
        """,
    "matchmaking": """
        matrimony brand, matrimonial site, matrimony site, marriage app, rishta app, dating brand, dating site
        """,
    "streaming": """
        streaming service, ott app ad, ott brand, music streaming, audio app, podcast app, tv channel ad, news
        app, news channel ad, radio brand, fm channel, short video app, reels app, ebook app, audiobook app,
        comics app
        """,
    "gaming": """
        mobile gaming, esports, e-sports, gaming console brand, pc game, ludo app, quiz app, casual game
        """,
    "betting": """
        fantasy gaming, fantasy league, satta, lottery, poker app, casino app, card game app, teen patti,
        betting brand
        """,
    "sports": """
        sports shoes brand, gym chain, gym equipment, fitness equipment, fitness chain, cult gym, sports goods,
        sports gear, cricket bat, cricket gear, football gear, yoga studio, yoga app, cycling gear, protein
        supplement, gym wear, fitness studio, marathon event, sports league, ipl team, football league, kabaddi
        league, trekking gear
        """,
    "toys": """
        board game, board games, kids toys, dolls, doll brand, building blocks, soft toys, puzzles, toy store
        """,
    "pets": """
        pet brand, pet shop, dog treats, cat litter, pet app, vet clinic, pet grooming, fish food, bird food,
        dog brand
        """,
    "agriculture": """
        tractor brand, agri, agriculture, agri company, agritech, agri app, seed brand, seed company,
        pesticides, fertilizers, fertilisers, insecticide, insecticides, weedicide, irrigation, drip irrigation,
        pumps, pump brand, cattle feed, animal feed, poultry feed, harvester, farm equipment, farming app
        """,
    "public_service": """
        government campaign, govt campaign, government film, govt film, govt ad, awareness film, awareness ad,
        social message, social awareness, voter awareness, road safety, road safety film, traffic awareness,
        anti tobacco, anti smoking, swachh bharat, polio, vaccination, vaccine, blood donation, tb awareness,
        aids awareness, family planning, election commission, political ad, political campaign, party campaign,
        csr film, unicef, charity film, charity ad, ministry film, psu film
        """,
}
