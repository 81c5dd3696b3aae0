"""A drawn portrait for each talent: stylised, in two or three colours, always the same for the same facts."""

from __future__ import annotations

from random import Random

from talents import portrait_shapes as shapes
from talents.models import Talent

# What the drawing depends on; the view reads no more than this.
FACTS = (
    *("stage_name", "gender_identity", "playing_age_min", "playing_age_max"),
    *("hair_colour", "hair_length", "facial_hair", "build"),
)
_FACE_WIDTHS = (29, 31, 33)
_JAW_WIDTHS = (14, 19, 23)
_CHINS = (106, 109, 112)
_SHOULDERS = {"slim": 34, "broad": 14, "muscular": 14, "plus": 12}
_OLD = 50
_STYLES = {length: tuple(range(len(drawings))) for length, drawings in shapes.HAIR_BEFORE.items()}
_STYLES_OF_MEN = {**_STYLES, "medium": (1, 2), "long": (1, 3)}


def portrait(talent: Talent) -> str:
    """SVG text, square, without script, style or outside reference; fit for 48 to 400 pixels."""
    random = Random(f"portrait {talent.pk} {talent.stage_name}")
    age = _age(random, talent)
    colours = _colours(random, talent, age)
    measures = _measures(random, talent)
    parts = _parts(random, talent, age)
    drawn = "".join(parts).format(**colours, **measures)
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="12 6 136 136" width="160" height="160" fill="none"'
        f' stroke-linecap="round" stroke-linejoin="round">{drawn}</svg>'
    )


def _age(random: Random, talent: Talent) -> int:
    if talent.playing_age_min is None or talent.playing_age_max is None:
        return random.randint(24, 44)
    return (talent.playing_age_min + talent.playing_age_max) // 2


def _colours(random: Random, talent: Talent, age: int) -> dict[str, str]:
    palette = shapes.PALETTES[random.randrange(len(shapes.PALETTES))]
    colour = talent.hair_colour or ("salt_pepper" if age >= _OLD and random.random() < 0.6 else "black")
    hair = {
        "black": palette["ink"],
        "brown": _mixed(palette["ink"], palette["cloth"], 0.35),
        "coloured": _mixed(palette["cloth"], "#ffffff", 0.4),
        "salt_pepper": _mixed(palette["ink"], "#ffffff", 0.5),
        "grey": _mixed(palette["ink"], "#ffffff", 0.68),
        "white": "#f7f7f4",
    }[colour]
    return {**palette, "hair": hair, "shade": _mixed(palette["face"], palette["ink"], 0.16)}


def _mixed(first: str, second: str, share: float) -> str:
    def channel(at: int) -> int:
        one, other = int(first[at : at + 2], 16), int(second[at : at + 2], 16)
        return round(one + (other - one) * share)

    return f"#{channel(1):02x}{channel(3):02x}{channel(5):02x}"


def _measures(random: Random, talent: Talent) -> dict[str, int]:
    width = random.choice(_FACE_WIDTHS) + (2 if talent.build == "plus" else 0)
    jaw, chin = random.choice(_JAW_WIDTHS), random.choice(_CHINS)
    shoulder = _SHOULDERS.get(talent.build, 24)
    return {
        **{"left": 80 - width, "right": 80 + width, "jaw_left": 80 - jaw, "jaw_right": 80 + jaw},
        **{"chin": chin, "beard": chin + 8, "eye_left": 67, "eye_right": 93},
        **{"shoulder_left": shoulder, "shoulder_right": 160 - shoulder},
    }


def _parts(random: Random, talent: Talent, age: int) -> list[str]:
    length = talent.hair_length or ("long" if talent.gender_identity == "woman" else "short")
    woman = talent.gender_identity == "woman"
    styles = _STYLES_OF_MEN if talent.gender_identity == "man" else _STYLES
    style = random.choice(styles[length])
    return [
        '<path d="M0 0H160V160H0Z" fill="{ground}"/>',
        random.choice(shapes.GROUNDS),
        shapes.HAIR_BEHIND[length][style],
        '<path d="M67 98V120Q80 132 93 120V98Z" fill="{shade}"/>',
        random.choice(shapes.CLOTHES),
        '<g fill="{shade}"><circle cx="{left}" cy="77" r="6"/><circle cx="{right}" cy="77" r="6"/></g>',
        '<path d="M{left} 68C{left} 36 {right} 36 {right} 68C{right} 92 {jaw_right} {chin} 80 {chin}'
        'C{jaw_left} {chin} {left} 92 {left} 68Z" fill="{face}"/>',
        _facial_hair(random, talent),
        *_features(random, woman, age, bearded=talent.facial_hair == "beard"),
        shapes.HAIR_BEFORE[length][style],
        random.choice(shapes.EARRINGS) if woman and random.random() < 0.6 else "",
        random.choice(shapes.GLASSES) if random.random() < (0.4 if age >= _OLD else 0.14) else "",
    ]


def _facial_hair(random: Random, talent: Talent) -> str:
    drawings = shapes.FACIAL_HAIR.get(talent.facial_hair)
    return random.choice(drawings) if drawings else ""


def _features(random: Random, woman: bool, age: int, *, bearded: bool) -> list[str]:
    brow_width = 2.6 if woman else 3.6
    cheeks = '<g fill="{cloth}" opacity=".28"><circle cx="60" cy="88" r="6"/><circle cx="100" cy="88" r="6"/></g>'
    return [
        cheeks if not bearded and random.random() < 0.7 else "",
        random.choice(shapes.EYES),
        f'<g stroke="{{ink}}" stroke-width="{brow_width}">{random.choice(shapes.BROWS)}</g>',
        f'<g stroke="{{ink}}" stroke-width="2.2" opacity=".6">{random.choice(shapes.NOSES)}</g>',
        shapes.LINES_OF_AGE if age >= _OLD else "",
        random.choice(shapes.MOUTHS),
    ]
