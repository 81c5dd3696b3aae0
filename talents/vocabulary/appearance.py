"""Words for build, hair, beard and tattoos: what people write for the codes of `people`."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

BUILD_WORDS: dict[str, tuple[str, ...]] = {
    "slim": phrases(
        """
        slim, slender, lean, skinny, thin, patli, patla, dubla, dubli, petite, slim build, dubla patla, dubli patli,
        size zero, slim body
        """
    ),
    "athletic": phrases(
        """
        athletic, athletic build, athletic body, sporty, sporty build, fit, fit body, toned, athletic physique,
        gym fit, physically fit, sporty body
        """
    ),
    "average": ("average build", "medium build", "normal build", "average body", "regular build"),
    "muscular": phrases(
        """
        muscular, muscular build, muscled, bodybuilder, body builder, ripped, six pack, six-pack, six pack abs,
        muscly, well built, well-built, jacked, hatta katta, gym body, beefy, buff
        """
    ),
    "broad": phrases(
        """
        broad, broad build, broad-shouldered, broad shouldered, broad shoulders, heavy built, heavyset, heavy-set,
        stocky, burly, bulky, heavy build, hefty
        """
    ),
    "plus": phrases(
        """
        plus size, plus-size, plus sized, plus-sized, curvy, chubby, fat, overweight, moti, mota, motu,
        healthy build, full figured, full-figured, voluptuous, plump, gol matol, on the heavier side
        """
    ),
}
HAIR_LENGTH_WORDS: dict[str, tuple[str, ...]] = {
    "bald": phrases(
        """
        bald, ganja, shaved head, takla, bald head, shaven head, clean head, baldie, balding
        """
    ),
    "short": phrases(
        """
        short hair, short haired, short-haired, chhote baal, chote baal, cropped hair, pixie cut, buzz cut,
        crew cut, short hairs, boy cut, bob cut
        """
    ),
    "medium": phrases(
        """
        medium hair, medium length hair, shoulder length hair, shoulder-length hair, medium-length hair
        """
    ),
    "long": phrases(
        """
        long hair, long haired, long-haired, lambe baal, lambe baalon, long hairs, long locks, waist length hair,
        waist-length hair, lambe bal
        """
    ),
}
HAIR_COLOUR_WORDS: dict[str, tuple[str, ...]] = {
    "black": phrases(
        """
        black hair, black haired, dark hair, kaale baal, kale baal, black-haired, dark haired
        """
    ),
    "brown": ("brown hair", "brown haired", "brunette", "brown-haired"),
    "grey": phrases(
        """
        grey hair, gray hair, grey haired, gray haired, grey-haired, gray-haired, greying, graying, greying hair,
        silver hair, silver haired, silver-haired, grey beard, gray beard, grey
        """
    ),
    "salt_pepper": phrases(
        """
        salt and pepper, salt & pepper, salt and pepper hair, salt-and-pepper, salt n pepper, salt and pepper look,
        salt & pepper hair, salt-and-pepper hair, khichdi baal, salt and pepper beard, salt pepper
        """
    ),
    "white": ("white hair", "white haired", "white-haired", "safed baal", "white beard"),
    "coloured": phrases(
        """
        coloured hair, colored hair, dyed hair, blonde, red hair, highlights, blonde hair, pink hair, blue hair,
        streaked hair, hair colour
        """
    ),
}
# "Grey beard" says something of the hair's colour and of the beard.
BEARD_COLOURS = frozenset({"grey beard", "gray beard", "white beard", "salt and pepper beard"})
FACIAL_HAIR_WORDS: dict[str, tuple[str, ...]] = {
    "clean": phrases(
        """
        clean shaven, clean-shaven, cleanshaven, clean shave, clean shaved, no facial hair, beardless,
        without facial hair, clean shaven look, clean face, clean-shaved, chikna
        """
    ),
    "stubble": phrases(
        """
        stubble, stubbled, five o'clock shadow, light beard, halki dadhi, scruff, scruffy
        """
    ),
    "moustache": phrases(
        """
        moustache, mustache, moustaches, mustaches, mooch, moochh, moonch, muchh, mush, moustachioed,
        handlebar moustache, mustached, moustached, muche, mooche, moochein, tache
        """
    ),
    "beard": phrases(
        """
        beard, beards, bearded, dadhi, daadhi, full beard, thick beard, long beard, dari, daari, goatee,
        french beard, dadi mooch, beard look, bearded look, lambi dadhi
        """
    ),
}
TATTOO_WORDS = phrases(
    """
    tattoo, tattoos, tatoo, tatoos, tattooed, visible tattoo, visible tattoos, tatto, tattos, godna, ink, inked,
    any tattoos, visible ink, any visible tattoos, visible tatoo, visible tatoos
    """
)
