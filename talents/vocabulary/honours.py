"""What people write for somebody who has won, been ranked, or played for a country: as good as a professional."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

_RANKS = phrases(
    """
    national, nationals, state, international, district, zonal, university, inter university, inter-university,
    all india, world, asian, commonwealth, olympic, olympics, junior national, senior national, india, indian, nation,
    rashtriya, rajya, antarrashtriya, desh, country, county, sub junior national, under 19 national,
    international and national,
    state and national, state ya national, national ya state, state or national, national or state, national or
    international
    """
)
_HONOURS = phrases(
    """
    level, levels, level par, level pe, level ka, level ki, level ke, level tak, tak, level player, standard,
    champion, champions, championship, championships, champ, chaimpion, medallist, medalist, medallists, medalists,
    medal, medals, medal winner, medal holder, ranked, ranker, rank, rank holder, ranking, title, title holder, winner,
    team player, team member, team captain, captain, record holder, gold, silver, bronze, gold medallist, gold
    medalist, silver medallist, silver medalist, bronze medallist, bronze medalist, gold medal, squad, camp, player,
    players, finalist, topper, games, grade, meet
    """
)
# Of a place these are said as well: "Indian title", "country games".
_PLAIN = frozenset(
    (
        *("india player", "indian player", "indian title", "indian games", "country player", "country title", "india"),
        *("indian standard", "world standard", "nation title", "university player", "county player", "indian winner"),
        *("india level", "indian level", "state standard", "country level", "state title", "state meet", "desh title"),
        *(
            "indian gold",
            "world gold",
            "state gold",
            "india gold",
            "indian players",
            "indian silver",
            "university meet",
        ),
        *("country games", "indian players", "indian camp", "university camp", "university topper", "state topper"),
        *("university winner", "university standard", "indian captain", "india standard", "state grade"),
    )
)
_METALS = ("gold", "silver", "bronze")
_MEDALS = phrases(
    "medal, medals, medallist, medallists, medalist, medalists, medal winner, medal holder, medal winning, padak"
)

HONOURS = (
    *(phrase for rank in _RANKS for honour in _HONOURS if (phrase := f"{rank} {honour}") not in _PLAIN),
    *(f"{metal} {medal}" for metal in _METALS for medal in _MEDALS),
    *_MEDALS,
    *phrases(
        """
        multiple medals, medal tally, medal jeeta, medal jeeti, medal jeete, medals jeete, medal jeet chuka, medal jeet
        chuki, won medals, has won medals, won a medal, padak vijeta, asian games, commonwealth games, national games,
        khelo india, olympics, saf games, world championship, world championships, nationally ranked, top ranked, world
        ranked, internationally ranked, seeded player, black belts, black belt holder, black belt holders, black-belt,
        dan black belt, dan, first dan, second dan, third dan, 1st dan, 2nd dan, 3rd dan, bharat kesari, hind
        kesari, maharashtra kesari, ranji player, santosh trophy,
        ranji trophy, i-league, i league, pkl, isl, pro league, national team, national side, state
        team, state side, national squad, indian team, india team, district team, university team
        """
    ),
)
_TAUGHT = ("certified", "qualified", "licensed", "licenced", "accredited", "professional", "registered")
_TEACHERS = (
    *("instructor", "instructors", "trainer", "trainers", "teacher", "teachers", "coach", "coaches", "diver", "divers"),
    *("guide", "master", "expert", "professional", "player"),
)

LIVELIHOODS = (
    *(f"{how} {who}" for how in _TAUGHT for who in _TEACHERS),
    *phrases(
        """
        for a living, makes a living as a, makes a living as an, makes a living, makes their living, earns a living,
        earns a living as a, earns their living, by profession, as a profession, as a career, peshewar, peshevar, pesha
        hai, peshe se, full time, full-time, fulltime, professionals, professionally good, on a professional level, at a
        professional level, at professional level, at pro level, professional level par, certification, certification
        in, certified in, certificate in, has certification, certified by, mastery, mastery over,
        mastery of, mastery in, maestro, virtuoso, exponent, competes in, competes at, competes, competing at, competed
        at, competed in, turned pro, turned professional, gone pro, competitively
        """
    ),
)
