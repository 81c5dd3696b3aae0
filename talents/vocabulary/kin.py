"""Relations and titles that only one gender bears: "jethani", "khala", "appa", "nawab sahab"."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

KIN_GENDER: dict[str, tuple[str, ...]] = {
    "woman": phrases(
        """
        jethani, jeththani, police wali, police waali, doodh wali, sabzi wali, chai wali, phool wali, kaam wali,
        choti bahu,
        badi bhabhi, choti behen, choti bahen, devrani, deorani, dewrani, nanand, khala, khala jaan, khalajaan,
        khaala, phuphi,
        phupho, phuppo, phoophi, bua ji, buaji, buaaji, taayi, taayi ji, tai ji, taai, mausi ji, chachi ji,
        mami ji, samdhan, saali, sasuma, saasu maa, saasu ma, sasu maa, saas ji, bahurani, bahu rani, dadi maa,
        dadi ma, daadi maa, nani maa, nani ma, didima, ammachi, ammamma, ammama, ammumma, akka, chechi,
        mausiji, maushi, maushi ji, mavshi, aatya bai, sunbai, sasubai, nanand bai, bhabhi ji, bhabhiji, boudi,
        jethima, kakima, mamima, pishima, mashima, masi ji, bhua, bhua ji, beeji, chhoti bahu, badi bahu,
        chhoti bahen, badi behen, chhoti behen, badi didi, nawasi, pautri, dauhitri, sautan, sauteli maa,
        godmum, stepsister, step sister, half sister, half-sister, twin sister, twin sisters, daughters-in-law,
        sister-in-law, sisters-in-law, mothers-in-law, great grandmother, great-grandmother, great aunt,
        foster mum, mom-in-law, begum sahiba, begum saahiba, maharani sahiba, rani sahiba, rani maa, rajmata,
        raj mata, malkin ji, sethani ji, thakurani, sadhvi, sadhvi ji, sanyasin, yogini, devdasi, jogan,
        pujarin, panditain, panditayin, duchess, countess, baroness, empress, sultana, shehzadi, shahzadi,
        yuvrani, yuvarani, policewali, mem sahib, memsahib, memsaab, memsaheb, lady boss, queen mother
        """
    ),
    "man": phrases(
        """
        jeth, santa, santa claus, father christmas, chota bhai, bade bhai, jeth ji, jethji, devar ji, nandoi,
        nandoi ji, saala, sala ji, saale sahab, jamai, jamaai,
        jamai babu, damad, daamaad, samdhi, samdhi ji, sasur ji, sasurji, sasra, phupha ji, phuphaji, foofa,
        fufa, mausa ji, mausaji, khalu, khaloo, chacha ji, chachu, chachajaan, chacha jaan, mamaji, mamu jaan,
        mamujaan, taau, taau ji, taya ji, appa, appachan, ammavan, thaatha, muthachan, muthassan, chettan,
        chetta, periyappa, chittappa, mama shri, kaka ji, kakaji, kaka shri, ajoba, aajoba, bapu, bapuji,
        bapu ji, babuji, babu ji, bauji, bau ji, pitaji, pita ji, papaji, papa ji, abba jaan, abbajaan,
        abbujaan, abbu jaan, baba jaan, abbaji, dadaji, dada ji, nana ji, thakur da, thakurda, dadu ji, jethu,
        kaku da, meshomoshai, pishemoshai, jyathamoshai, bhai saab, bhai sahab, bhaisaab, bade bhaiya,
        chhote bhaiya, bada bhai, chhota bhai, pautra, nawasa, stepson, step son, stepbrother, step brother,
        half brother, half-brother, twin brother, sons-in-law, brother-in-law, brothers-in-law, fathers-in-law,
        great grandfather, great-grandfather, great uncle, foster dad, grandsons, nephews, nawab sahab,
        nawab saab, nawab saheb, nawab sahib, nawaab, nawaab sahab, thakur sahab, thakur saheb, thakur ji,
        raja sahab, raja saab, raja saheb, maharaja sahab, seth ji, zamindar sahab, zamindar babu, munshi ji,
        munshiji, master ji, masterji, pandit ji, panditji, pandit jee, pandits, pundit, maulvi, maulvi sahab,
        maulvi saab, moulvi, maulana sahab, imam sahab, qazi sahab, pujari, pujari ji, pujari baba, purohit ji,
        sadhu baba, sadhus, sanyasi, sanyaasi, sannyasi, yogi baba, swami ji, swamiji, peer baba, pir baba,
        mahant ji, maharishi, bhikshu, shehzada, shahzada, crown prince, emperors, kings,
        baadshah, baadshaah, nobleman, noblemen, landlords, pehelwan, pehelwan ji, pahalwan,
        pahelwan, dakiya, chowkidar ji, office boy, ward boy, ward boys, delivery boy, spot boy, chaprasi
        """
    ),
}
