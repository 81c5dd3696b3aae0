"""What makes a look or a skill of no matter in Hindi: "ho ya na ho", "kuch bhi ho chalega", "mundwa sakta ho"."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

CHANGED_OR_NOT: tuple[str, ...] = (
    tuple(
        f"{verb} {or_not}"
        for verb in ("ho", "hai", "hove", "rahe", "aaye", "aati ho", "aata ho", "aati hai", "aata hai", "bole", "dikhe")
        for or_not in (
            *("ya nahi", "ya na", f"ya na {verb}", f"ya nahi {verb}", f"na {verb}", f"ki na {verb}", f"ya naa {verb}"),
            *("ya nahi chalega", f"ya na {verb} chalega", f"ya na {verb} koi farak nahi", f"ya na {verb} no issue"),
        )
    )
    # "Mooch mundwa sakta ho", "daadhi badha sake": how it is today is of no matter.
    + tuple(
        f"{change} {can}"
        for change in phrases(
            "mundwa, mundva, kaat, kat, kata, katwa, hata, shave kar, trim kar, badha, uga, rakh, grow kar, cut kar, "
            "colour kar, color kar"
        )
        for can in phrases("sake, sakta ho, sakti ho, sakte ho, sakta hai, sakti hai, sakein, le, lega")
    )
    + tuple(
        f"{change} ko {ready}"
        for change in ("mundwane", "kaatne", "katne", "katane", "katwane", "hatane", "shave karne", "badhane", "ugane")
        for ready in ("ready", "ready ho", "taiyar", "taiyar ho", "taiyaar", "taiyaar ho", "razi", "raazi ho")
    )
    + tuple(
        f"{any_of_them}{be}{fine}"
        for any_of_them in (
            "kuch bhi",
            "jo bhi",
            "kaisi bhi",
            "kaisa bhi",
            "kaise bhi",
            "jaisi bhi",
            "jaisa bhi",
            "jitni bhi",
        )
        for be in (" ho", "")
        for fine in (" chalega", " chalegi", " chalenge", " theek hai", " theek", " koi farak nahi", "")
        if be or fine
    )
)
