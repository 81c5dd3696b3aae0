"""Words that are people's names first, and a town, a trade or a temper only after that."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

# Families that are named as a town is.
FAMILY_TOWNS = frozenset(phrases("puri, sirohi, kolar, bastar, rewa, gondal, somnath, mithila"))
# Countries and cities abroad that children are called after.
GIVEN_PLACES = frozenset(
    phrases("jordan, paris, sydney, israel, georgia, austin, florence, victoria, adelaide, london, milan, chad, cuba")
)
# Titles that families bear as well, and of those the ones that children are given.
FAMILY_TITLES = frozenset(
    phrases(
        """
        sheikh, pujari, purohit, imam, swami, qazi, devi, begum, raja, rani, prince, nawab, pandit, rishi, sultan,
        maharaj, king, kings, seth, maulvi, maulana, fakir, mahant, badshah, priest, duke
        """
    )
)
GIVEN_TITLES = frozenset(phrases("rani, raja, prince, rishi, sultan, nawab, devi, begum, imam"))
# Whose sheikh or raja one is cast as, and what he is like: no first names.
PEOPLES = frozenset(
    phrases(
        """
        maratha, rajput, mughal, moghul, peshwa, arabian, saudi, dubai, gulf, desert, oil, sufi, vedic, hindu, muslim,
        rich, wealthy, royal, evil, brave, cruel, kind, mad, fat, the, old, young, indian, village, temple, jungle,
        corrupt, deposed, exiled, dethroned, defeated, ousted, bankrupt, ruined, fallen, decadent, feudal, fake,
        false, holy, rural, urban, aged, dead, murdered, disgraced, crooked, pious, devout, bearded, bald, turbaned,
        robed, jealous, lecherous, drunken, tribal, colonial, medieval, ancient, historical, persian, afghan, turkish
        """
    )
)
_NAMES = frozenset(
    phrases(
        """
        thakur, chaudhary, chaudhari, chaudhry, choudhary, choudhury, pradhan, swami, swamy, munshi, diwan, dewan,
        imam, wazir, vazir, qazi, gyani, babu, patwari, purohit, mistri, mistry, mahant, hanuman, draupadi, apsara,
        frank, merry, sharmila, adarsh, ameer
        """
    )
)


def but_names(words: tuple[str, ...]) -> tuple[str, ...]:
    """Those words that nobody is called by: "Neha Pradhan" is a woman, and no head of a village."""
    return tuple(word for word in words if word not in _NAMES)
