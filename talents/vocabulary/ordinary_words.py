"""English words and Indian names that look like a misspelt code of ours and must not be taken for one."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

ORDINARY_WORDS = frozenset(
    phrases(
        """
        bahar, table, tables, hiking, walking, looking, booking, baking, taking, making, living, giving, riding, hiding,
        sliding, dining, mining, lining, signing, singles, marsh, match, watch, march, catch, batch, party, patty,
        panel, paned, nagpal, indira, surya, suraj, surendra, punit, puneet, punita, patra, panna, hindu, mohan,
        kashi, bhopali, ranchhod, varan, jaideep, jaipal, udaya, goan, noise, dellhi, guitars, tables, stable,
        cable, label, bible, yogurt, boring, booming, foxing, bowing, boxed, jugo, mango, tango, manga, mandate,
        update, dated, later, water, waiter, writer, winter, painted, pointer, planter, printer, paint, panting,
        painting, pinching, pitching, parking, packing, dating, rating, rated, driven, drove, diver, river, rover,
        cover, lover, clover, driving, dancing, danced, lancer, cancer, swing, swinger, stinger, finger, ginger,
        linger, string, sting, stings, strings, bring, brings, cooking, looked, cooked, cooler, booker, broker,
        brook, model, modern, month, moth, mouth, south, north, wealth, health, fifth, sixth, eighth, tenth, monkey,
        money, honey, donkey, someday, friend, friends, fridge, bridge, pride, bride, tribe, scribe, describe,
        marching, marked, market, mark, french, fresh, flesh, trench, german, germane, arabia, spanish, spinach,
        vanish, punish, polish, italian, tribal, trial, serial, aerial, cereal, comical, conical, comics, magic,
        magical, basic, music, picnic, panic, tunic, photo, photos, phone, phones, piano, pianos, flat, flute,
        fluted, salute, tattle, tabloid, bread, breads, beast, beards, board, boards, bored, heard, beads, stubborn,
        trouble, double, bubble, humble, tumble, cinema, cinnamon, stagey, staged, stages, stare, stared, plays,
        place, plate, plane, plain, player, prayer, played, slayer, layer, flayed, filmy, firm, firms, theatre,
        heater, heather, tweeter, sweater, greater, create, theatrical, shoots, shorts, shouts, sports, spots,
        ports, sorts, ladle, laddie, caddy, daddy, paddy, lardy, loudly, madly, gladly, badly, sadly, actor, actors,
        factor, factors, action, fashion, passion, section, sector, women, woman, womens, human, humane, yeoman,
        roman, german, omen, gents, gentle, gentlemen, mental, males, meals, tales, sales, mates, makes, mares,
        girly, grill, grills, curls, whirl, girth, birth, firth, curly, surly, early, yearly, pearly, horse, house,
        hoarse, worse, nurse, purse, course, source, scooter, shooter, booter, hooter, rooter, router, karan, karen,
        karma, kabir, kamal, kamala, kavita, kavya, radha, radhika, rahul, rajan, rajesh, ranjan, ranjit, rohit,
        rohan, rohini, roshan, sanjay, sanjana, sarita, savita, sunita, anita, ankita, nikita, amrita, amrit, amar,
        arjun, anand, ananya, aditi, aditya, akash, akshay, manish, manisha, mahesh, mukesh, rakesh, ritesh, dinesh,
        ganesh, suresh, naresh, nitesh, lokesh, pooja, priya, priyanka, preeti, puja, payal, pallavi, deepak,
        deepika, dipika, divya, disha, vikas, vikram, vivek, vijay, vinay, vinod, vishal, varun, tarun, arun,
        karuna, aruna, meera, meena, mina, mira, neha, nisha, namita, lalita, latika, shreya, shweta, sneha, sonal,
        sonali, sonia, tanya, tanvi, trisha, urvashi, usha, vaishali, vandana, yamini, zoya, zara, farhan, imran,
        irfan, salman, shahid, sharma, varma, verma, mishra, misra, pandey, dubey, tiwari, trivedi, chaturvedi,
        joshi, kulkarni, deshmukh, deshpande, patil, pawar, shinde, jadhav, gokhale, apte, kapoor, kapur, khanna,
        khan, malhotra, mehra, arora, bhatia, chopra, sethi, gupta, agarwal, bansal, jindal, mittal, goel, garg,
        singh, chauhan, rathore, shekhawat, chowdhury, choudhary, mukherjee, banerjee, chatterjee, bose, ghosh, sen,
        dutta, nair, menon, pillai, iyengar, reddy, naidu, raoji, shetty, hegde, kamath, pai, bhat, patel, shah,
        mehta, desai, parekh, dalal, sodhi, gill, dhillon, sidhu, sandhu, grewal, hussain, ansari, siddiqui, sanah,
        sarah, saira, maria, martha, angela, pamela, kamla, vimla, urmila, sushila, shobha, rekha, hema, jaya, asha,
        lata, gita, geeta, sita, seeta, rita, reeta, bullets, ballet, billet, wallet, mallet, pallet, pellet,
        palette, gallery, colour, colours, colored, parlour, flavour, favour, labour, neighbour, waltz, whole,
        while, white, write, quite, quiet, quote, smart, start, stark, stars, chart, charm, alarm, swarm, warms,
        farms, punch, lunch, bunch, hunch, ranch, branch, patch, pitch, stitch, match, patio, ratio, radio, video,
        studio, audio, weekly, weakly, daily, daisy, dairy, diary, fairy, hairy, hourly, overly, barely, rarely,
        merely, monthly, mostly, mainly, magical, logical, typical, topical, tropical, optical, surgical, musical,
        radical, medical, tropics, sever, several, sever, severe, server, serve, serves, nerve, verve, curve, carve,
        starve, deserve, reserve, observe, voices, voiced, invoice, advice, device, service, notice, office, police,
        justice, practice, series, serious, various, furious, curious, glorious, queries, cherries, berries,
        diaries, stories, theories, coming, coding, comics, comment, common, command, demand, remand, brand, grand,
        stand, strand, errand, crickets, thicket, ticket, wicket, picket, pocket, rocket, locket, socket, bucket,
        basket, casket, racket, packet, jacket, market, swings, swims, swiss, swift, drift, shift, draft, craft,
        graft, aircraft, hairy, harry, hurry, curry, carry, marry, berry, ferry, merry, cherry, sherry, polo, solo,
        halo, hello, jelly, belly, belle, below, yellow, fellow, mellow, hollow, follow, pillow, willow, billow,
        golfer, soccer, rugby, squash, archery, arches, marches, searches, branches
        """
    )
)
