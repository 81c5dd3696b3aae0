"""What people write beside the years that somebody has spent at a thing."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

# What stands between the years and what they were spent at: "5 years' solid experience in Hindi serials".
OF = frozenset(
    phrases(
        """
        of, years of, year of, yrs of, ', 's, s, in, as, ka, ki, ke, se, on, par, pe, doing, into, worth of, mein,
        me, under,
        during, within, behind, before, in front of, saal ka, saal ki, saal ke
        """
    )
)
WITH = frozenset(phrases("with, and, &"))
WHO = frozenset(phrases("who, jo, jisne, jise, jiski, whose, that, but, lekin, should, must, can, knows"))
EXPERIENCE = frozenset(
    phrases(
        """
        married, together, widowed, divorced, separated, retired, shaadi, ki shaadi, settled, living, stayed, lived,
        experience, exp, exp., expr, experienced, anubhav, tajurba, tajurbe, background, exposure, work experience,
        ka experience, ka anubhav, ka exp, acting experience, experience in, exp in, performing, competing,
        coaching, teaching,
        touring, working, worked, career, work, kaam, kaam kiya, apprenticeship, track record, mein experience
        """
    )
)
TRAINED = frozenset(
    phrases(
        """
        training, practice, riyaz, riyaaz, taleem, trained, practise, formal training, standing, learning,
        seekha, seekhi,
        sikha, sikhi, practising, practicing, sadhana, mehnat, training in, taleem li, abhyas, abhyaas, learnt, learned,
        trains, practises, practices, seekha hua, seekhi hui, trained in
        """
    )
)
TRADES = frozenset(
    phrases(
        """
        marriage, industry, profession, field, line, trade, business, circuit, camera, screen, on screen, showbiz,
        show business,
        acting, modelling, modeling, ring, entertainment, glamour, game, film industry, sets, set, behind them, behind
        her, behind him, under her belt, under his belt, under their belt, craft, company, akhada, akhara, gym,
        choreography, direction, production, radio, army, police, navy, service, on air
        """
    )
)
OF_WHAT_KIND = frozenset(
    phrases(
        """
        solid, formal, proper, professional, prior, good, relevant, serious, regular, continuous, hands, live, front,
        strong, actual, real, practical, core, pure, active, classical, overall, total, hardcore, intense, rigorous,
        full time, part time, full, time, acting, work, film
        """
    )
)
SIGNS = frozenset((":", "-", "(", "=", "–"))
