"""How somebody sounds: "bhaari awaaz", "voice deep ho", "awaaz meethi". Words that order results."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

_HINDI = phrases(
    """
    bhaari, bhari, moti, patli, meethi, mithi, mulayam, gehri, karkash, karak, kadak, dumdaar, damdaar, damdar, dum
    daar, buland, surili, halki, tez, dheemi, naram, khurdari, robdaar, rovdaar, roabdar, baithi hui, asardar, bhaari
    si, achhi, achi, acchi, saaf, khoobsurat
    """
)
_ENGLISH = phrases(
    """
    deep, husky, hoarse, raspy, gravelly, gravel, booming, baritone, soft, sweet, rich, warm, thin, nasal, squeaky,
    high-pitched, high pitched, low, heavy, thick, bass, strong, loud, smooth, smoky, velvety, commanding, childlike
    """
)
_AWAAZ = ("awaaz", "awaz", "aawaz", "aawaaz", "avaaz", "avaj", "awaj", "voice")
VOICES = (
    *(f"{how} {voice}" for how in _HINDI for voice in _AWAAZ),
    # Not with "voice": "deep voice over" is a skill.
    *(f"{how} {voice}" for how in _ENGLISH for voice in _AWAAZ if voice != "voice"),
    *(f"{voice} {how}" for how in (*_HINDI, *_ENGLISH) for voice in _AWAAZ),
)
