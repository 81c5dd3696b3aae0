"""What people call the things that advertisements sell: words for the product categories of exclusivities."""

from __future__ import annotations

from talents.vocabulary.british import BRITISH_GOODS
from talents.vocabulary.goods import GOODS
from talents.vocabulary.phrases import phrases

_WORDS = {
    "soft_drinks": """
        cola, colas, soft drink, soft drinks, cold drink, cold drinks, soda, aerated drink, aerated drinks,
        aerated beverage, beverage, beverages, energy drink, energy drinks, juice, juices, packaged water,
        mineral water, water brand, bottled water, fizzy drink, fizzy drinks, sharbat
        """,
    "alcohol": """alcohol, liquor, beer, whisky, whiskey, wine, vodka, rum, gin, spirits, alcohol brand, sharab, daru,
        alco-bev, alcobev, scotch, breezer, alcoholic""",
    "tobacco": """tobacco, pan masala, paan masala, gutka, gutkha, cigarette, cigarettes, bidi, elaichi brand, vape,
        supari""",
    "tea_coffee": "tea, chai, coffee, green tea, tea brand, chai brand, chai patti",
    "dairy": "dairy, milk, butter, cheese, ghee, paneer, curd, dahi, doodh, lassi, ice cream, ice creams",
    "spices": "masala, masalas, spice, spices, masale, haldi, mirch, mirchi, garam masala, masala brand",
    "packaged_food": """packaged food, packaged foods, noodles, instant noodles, ready to eat, ketchup,
        sauce, jam, pickle, achar, breakfast cereal, cereal, oats, pasta, frozen food, fmcg food, health drink,
        malt drink, health drinks""",
    "snacks": "snacks, snack, biscuit, biscuits, chips, namkeen, cookies, cookie, bhujia, wafers, popcorn",
    "confectionery": "chocolate, chocolates, sweets, mithai, candy, candies, toffee, chewing gum, gum, confectionery",
    "cooking_oil": """
        cooking oil, edible oil, atta, flour, rice brand, sugar brand, salt brand, mustard oil, refined oil
        """,
    "restaurants": "fast food, burger, burgers, pizza, qsr, restaurant chain, fried chicken, restaurant, restaurants",
    "food_delivery": "food delivery, food app, food delivery app",
    "groceries": "grocery, groceries, grocery app, quick commerce, grocery delivery",
    "skin_care": """soap, soaps, sabun, saabun, skin care, skincare, face wash, facewash, face cream, moisturiser,
        moisturizer,
        body lotion, sunscreen, body wash, cold cream, fairness cream, lotion, serum, bodywash, beauty soap""",
    "hair_care": """
        hair oil, baal ka tel, balon ka tel, shampoo, shampoos, hair care, haircare, conditioner, hair colour brand,
        hair dye
        """,
    "oral_care": "toothpaste, oral care, toothbrush, mouthwash, dental",
    "cosmetics": """cosmetics, cosmetic, makeup, make-up, lipstick, kajal, perfume, perfumes, deo, deodorant,
        deodorants, fragrance, beauty brand, beauty brands, beauty label, beauty labels, beauty company,
        beauty product, beauty products, beauty campaign, nail polish, foundation, eyeliner""",
    "hygiene": """sanitary pads, sanitary pad, period pad, period pads, period product, period products, menstrual care,
        period care, sanitary napkin, sanitary napkins, pads, hygiene, handwash, hand wash,
        sanitiser, sanitizer, razor, razors, shaving, shaving cream, condom, condoms, femcare, feminine hygiene""",
    "household": """detergent, detergents, washing powder, dishwash, dishwasher soap, floor cleaner, toilet cleaner,
        mosquito repellent, home care, air freshener, household, fabric softener, dish soap, cleaning products""",
    "baby_care": "diaper, diapers, baby care, baby products, baby soap, baby food, baby powder, baby oil",
    "medicine": """
        dawai, dawa, medicine, medicines, pharma, supplement, supplements, balm, pain relief, cough syrup,
        health supplement,
        protein powder, protein brand, protein shake, whey, whey protein, multivitamin, multivitamins, ayurvedic,
        antacid, vitamins, chyawanprash, painkiller, otc
        """,
    "hospitals": "hospital, hospitals, clinic, clinics, ivf, eye care, diagnostics, healthcare",
    "banking": """
        bank, banks, banking, credit card, credit cards, loan, loans, bank brand, home loan, fintech, gold loan,
        personal loan, car loan, education loan, loan app, nbfc
        """,
    "insurance": "insurance, insurer, insurers, life insurance, health insurance, term plan, bima, term insurance",
    "investments": """
        crypto, crypto app, crypto exchange, bitcoin, trading apps, mutual fund, mutual funds, mf, mutual fund house,
        stock broking, trading app, investment, investments, demat,
        sip, broking
        """,
    "payments": "payment app, payment apps, upi, upi app, wallet app, payments, payment, payments app",
    "cars": "car brand, cars, car, suv, suvs, automobile, automobiles, auto brand, sedan, car brands, gaadi brand",
    "two_wheelers": """two wheeler brand, bike, bikes, motorcycle, motorcycles,
        motorbike, motorbikes, two wheelers, scooter, scooters, motorcycle brand, bike brand, bike brands,
        bike launch, new bike, ev scooter, electric scooter, two-wheeler, scooty""",
    "fuel_tyres": "tyre, tyres, tire, tires, fuel, petrol, engine oil, lubricant, lubricants",
    "ride_hailing": "cab app, ride hailing, taxi app, bike taxi, cab brand",
    "mobile_phones": """
        mobile phone, mobile phones, phone, phones, smartphone, smartphones, mobile brand, mobile, mobiles,
        phone brand, handset, handsets, mobile brands, phone brands
        """,
    "telecom": "telecom, telco, sim, broadband, mobile network, network provider, 5g, dth, telecom brand",
    "electronics": """
        laptop, laptops, electronics, headphones, earphones, earbuds, camera, tv brand, speaker brand, gadgets
        """,
    "appliances": """
        fridge, refrigerator, washing machine, ac brand, air conditioner, air conditioners, appliance,
        appliances, mixer grinder, cooler, coolers, fan brand, water purifier, pressure cooker, cookware, home
        appliances, kitchen appliances, geyser
        """,
    "furniture": "furniture, mattress, mattresses, home decor, plywood, ply, sofa, laminates, modular kitchen",
    "paints": "paints, paint brand, wall paint, paint brands, paint",
    "building": """cement, building material, building materials, steel, tmt, tmt bars, pipes, sanitaryware, tiles,
        construction material,
        adhesive, adhesives""",
    "real_estate": "real estate, builder, realty, housing project, property, builders, township",
    "fashion": """
        sports bra, sports bras, bra, bras, lingerie, fashion, clothing, apparel, garments, garment, innerwear,
        lingerie brand, saree brand, sarees, jeans,
        shirts, ethnic wear, menswear, womenswear, denim, suiting, fashion brand, clothes brand, clothing brand,
        vests
        """,
    "footwear": """
        footwear, shoes, shoe, sneakers, chappal, sandals, sports shoes
        """,
    "jewellery": "jewellery, jewelry, gold, diamonds, jewellers, jeweller, gold jewellery, gold loan jewellers",
    "watches": "watch brand, watches, eyewear, sunglasses, spectacles brand, watch, spectacles, lenses",
    "e_commerce": "e-commerce, ecommerce, shopping app, online shopping, shopping site, shopping apps",
    "travel": "travel brand, hotel, hotels, travel app, tourism, resort, travel portal, holiday packages",
    "airlines": "airline, airlines",
    "education": """
        edtech, ed-tech, education brand, coaching, university, college ad, education, coaching classes, school
        ad
        """,
    "jobs": "job portal, jobs app, job app, job site",
    "matchmaking": """matrimony, matrimonial, matrimony app, matrimonial app, dating app, matchmaking, shaadi app,
        dating apps""",
    "streaming": "streaming app, ott app, music app, ott platform ad, streaming platform",
    "gaming": "gaming app, gaming, mobile game, video game, gaming brand, games",
    "betting": "betting, rummy, fantasy sports, fantasy cricket, casino, poker, betting app, fantasy app, rummy app",
    "sports": """
        sportswear, yoga mat, yoga mats, dumbbells, treadmill, gym, gyms, fitness, gym brand, fitness brand,
        sports brand, fitness app, sports drink
        """,
    "toys": "toys, toy, toy brand",
    "pets": "pet food, dog food, cat food, pet care",
    "agriculture": "tractor, tractors, seeds, fertiliser, fertilizer, pesticide, agri brand, pump sets",
    "public_service": """
        public service, public service ad, psa, ngo, government ad, charity, ngo film, awareness campaign
        """,
}
PRODUCT_WORDS: dict[str, tuple[str, ...]] = {
    code: tuple(dict.fromkeys((*phrases(words), *phrases(GOODS.get(code, "")), *phrases(BRITISH_GOODS.get(code, "")))))
    for code, words in _WORDS.items()
}
# Advertisements of these are for adults; the ages that the law or the client sets.
REGULATED = frozenset({"alcohol", "tobacco", "betting"})
# Words that make of a product a promise to a brand: "no tea brand", "clear of colas", "phone conflict".
CONFLICT_NOUNS = phrases(
    """
        conflict, conflicts, conflicting, competing, competitor, competitors, competition, competitive, rival,
        rivals, exclusivity, exclusivities, exclusive, clash, clashes, category, endorsement, endorsements,
        endorse, endorsed, endorses, ambassador, brand ambassador, brand ambassadors, brand face, tied up, tied up
        with, contract, contracts, contracted, deal,
        deals, tie-up, tie-ups, tie up, tie, faces, current, live, link,
        links, locked, under contract, conflict-free, noncompete, non-compete, brand
        conflict, brand conflicts, product conflict, tied, tied to, tied with, ties, ties to, tie ups, bound, bound to,
        bound by, signed with, signed to, signed for, committed, committed to, commitment, commitments, face of,
        the face of, associated, associated with, association, associations, linked to, linked with, endorsing,
        running, ongoing, locked in, locked with, locked to, engaged with, sponsored by, sponsorship, sponsorships,
        engagement, label, labels, currently with, contractually, bandha, bandhi, bandhe, bandha hua, bandhi hui,
        juda, judi, jude, anubandh, arrangement with, existing, obligation, obligations, attached to, promoting,
        promotes, promote, on board with, represents, doing, modelled for, advertised,
        fronted, has fronted, have fronted
        """
)
ADVERTISING_NOUNS = phrases(
    """
    brand, brands, ad, ads, tvc, tvcs, commercial, commercials, advert, adverts, advertisement, advertisements,
    campaign, campaigns, ad film, ad films, brand film, brand films, dvc, dvcs, digital film, digital films,
    digital ad, digital ads, advertising, vigyapan, product, products, company, companies, spot, spots, category,
    label, labels, house, app, apps, maker, makers, chain, store, shop, giant, major, startup, firm, online, digital,
    sale, launch, print, promo, vigyapan film, online film, online ad, print ad, print shoot, catalogue, print campaign
    """
)
# Behind a product these make it the thing that is advertised, beside the words for commercials.
ADVERTISED_BY = phrases(
    """
    film, films, campaign, shoot, launch, promo, print, catalogue, print shoot, online film, digital film, online ad,
    launch film, sale film, lookbook, look book, catalogue shoot, brochure,
    video, hoarding, hoardings, billboard, catalog, spot, reel, explainer, explainer video, explainer film,
    product video,
    demo video, product film, standee, poster campaign, ident, teaser
    """
)
CLEAR_OF = phrases(
    """
    not with, isn't with, aren't with, not currently with, clear of, free of, free from, clean of, clear from,
    clear on, clean on, conflict-free in, has to be clear of,
    must be clear of, should be clear of, needs to be clear of, have to be clear of, to be clear of, clear for,
    clean slate on, clean slate in, a clean slate on, a clean slate in, must be free of, should be free of,
    has to be free of, not tied to, no ties with, no ties to, no tie with
    """
)
# "Skin care, so nothing else in that space".
NOTHING_ELSE = tuple(
    f"{so}nothing {else_} in {the} {category}"
    for so in ("", "so ")
    for else_ in ("else", "similar", "other")
    for the in ("that", "this", "the", "same", "the same")
    for category in ("space", "category", "segment")
)
# Behind a product or a tie, these rule out whoever has it.
RULED_OUT = NOTHING_ELSE + phrases(
    """
    cannot be considered, can't be considered, cant be considered, ruled out, is ruled out, are ruled out, out,
    not eligible, ineligible, disqualified, should be avoided, to be avoided, need not apply, stay away, keep away,
    not considered, excluded,
    are out, is out, won't do, will not do, not acceptable, rejected, nahi chalega, nahi chalegi, clear, must be clear,
    should be clear, clear hona chahiye, clear ho, clear chahiye, has to be clear, free, needs to be clear,
    forget it, forget about it, dead to us, dead to me, don't bother, dont bother, hard pass, a hard pass,
    none allowed, not allowed, bandhe na ho, na ho, na hon, nahi ho
    """
)
