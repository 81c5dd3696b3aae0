"""Which one of several, as it is written in English and Hinglish: "the 3rd", "teesri wali", "paanchvan"."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

LAST = -1
_FIRST_FOUR = {
    1: "pehla, pehli, pehle, pahla, pahli, pahle",
    2: "doosra, doosri, doosre, dusra, dusri, dusre",
    3: "teesra, teesri, teesre, tisra, tisri, tisre",
    4: "chautha, chauthi, chauthe, chothi",
}
# From the fifth on Hindi counts with one ending.
_STEMS = {5: "paanch, panch", 6: "chhath, chhat", 7: "saat, sat", 8: "aath, ath", 9: "nau", 10: "das"}
_ENDINGS = ("a", "i", "e", "an", "aan", "in", "en", "ein")
_ENGLISH = phrases("first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth")


def _hindi(number: int) -> tuple[str, ...]:
    if number in _FIRST_FOUR:
        return phrases(_FIRST_FOUR[number])
    told = [f"{stem}{v}{ending}" for stem in phrases(_STEMS[number]) for v in "vw" for ending in _ENDINGS]
    return (*told, *(("chhatha", "chhathi", "chhathe") if number == 6 else ()))


def _figure(number: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number, "th")
    return f"{number}{ending}"


# Each word with its number from 1 to 10, or `LAST`.
ORDINAL_OF: dict[str, int] = {
    word: number for number, english in enumerate(_ENGLISH, 1) for word in (english, _figure(number), *_hindi(number))
} | dict.fromkeys(phrases("last, aakhri, akhri, aakhiri"), LAST)
