"""The colours of `tokens.css` are readable in both themes (WCAG 2.2, 1.4.3 and 1.4.11)."""

import re

import pytest
from django.conf import settings

COLOUR = re.compile(r"--colour-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);")
GROUNDS = ("paper", "sunken", "surface", "raised")
TEXT = [(ink, ground) for ink in ("ink", "muted", "link", "link-hover") for ground in GROUNDS] + [
    ("on-accent", "accent"),
    ("on-accent", "accent-hover"),
    ("on-accent-soft", "accent-soft"),
    ("link", "accent-soft"),
    ("muted", "accent-soft"),
    ("on-slate", "slate"),
    ("on-slate", "slate-raised"),
    ("on-slate-muted", "slate"),
    ("accent", "slate"),
    *[(name, f"{name}-soft") for name in ("yes", "unknown", "no", "notice")],
    *[(name, "surface") for name in ("yes", "unknown", "no", "notice")],
    ("ink", "no-soft"),
    ("ink", "notice-soft"),
]
EDGES = [("line-strong", ground) for ground in GROUNDS] + [
    *[("focus", ground) for ground in (*GROUNDS, "accent-soft")],
    ("on-slate-focus", "slate"),
]


def tokens() -> dict[str, tuple[str, str]]:
    css = (settings.BASE_DIR / "static/css/tokens.css").read_text()
    return {name: (light, dark) for name, light, dark in COLOUR.findall(css)}


def luminance(colour: str) -> float:
    """Relative luminance of `#rrggbb`, 0 to 1."""
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_the_measure_of_contrast_is_the_standards_own():
    assert round(contrast("#000000", "#ffffff"), 1) == 21.0
    assert 4.4 < contrast("#777777", "#ffffff") < 4.5


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), TEXT)
def test_text_stands_out_from_its_ground(ink, ground, theme):
    colours = tokens()
    assert contrast(colours[ink][theme], colours[ground][theme]) >= 4.5


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_edges_and_focus_rings_stand_out_from_their_ground(edge, ground, theme):
    colours = tokens()
    assert contrast(colours[edge][theme], colours[ground][theme]) >= 3


def test_every_style_sheet_takes_its_colours_from_the_tokens():
    sheets = [path for path in (settings.BASE_DIR / "static/css").glob("*.css") if path.name != "tokens.css"]
    loose = {path.name: re.findall(r"#[0-9a-fA-F]{3,8}\b(?=[^{}]*;)|rgba?\(", path.read_text()) for path in sheets}
    assert {name: found for name, found in loose.items() if found} == {}


def test_every_token_that_a_style_sheet_uses_exists():
    folder = settings.BASE_DIR / "static/css"
    defined = set(re.findall(r"(--[a-z0-9-]+):", "".join(path.read_text() for path in folder.glob("*.css"))))
    used = set(re.findall(r"var\((--[a-z0-9-]+)\)", "".join(path.read_text() for path in folder.glob("*.css"))))
    assert used, "no style sheet was read"
    assert used - defined == set()
