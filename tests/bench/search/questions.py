"""Two hundred questions, from those that half the roster answers to those that nobody does."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from talents.query import TalentQuery

Asked = tuple[Any, ...]
WOMAN, MAN = ("gender", ["woman"]), ("gender", ["man"])
DEEPEST = 490  # page 50


def questions(today: date) -> dict[str, list[tuple[str, TalentQuery]]]:
    """By kind; each with what it asks in words."""
    kinds = {
        "common filters": _common(),
        "rare filters": _rare(),
        "common facts that few combine": _combined(),
        "dates": _dates(today),
        "negation": _negated(today),
        "text only": ((("text", words),) for words in WORDS),
        "filters and text": _with_words(),
        "names": ((("name", name),) for name in NAMES),
        "wishes": _wishes(),
    }
    found: dict[str, list[tuple[str, TalentQuery]]] = {}
    for kind, asked in kinds.items():
        found[kind] = [(_in_words(clauses), _query(clauses)) for clauses in asked]
    found["page 50"] = [
        (f"{words}, page 50", query.page(DEEPEST))
        for kind in ("common filters", "negation", "text only", "wishes")
        for words, query in found[kind][:7]
    ]
    return found


def _query(clauses: Asked) -> TalentQuery:
    asked = [{"field": c[0], "value": c[1], "strength": c[2] if len(c) > 2 else "must"} for c in clauses]
    return TalentQuery.from_dict({"clauses": asked})


def _in_words(clauses: Asked) -> str:
    from talents.wording import clause_words

    return ", ".join(clause_words(clause) for clause in _query(clauses).clauses) or "everybody"


def _age(low: int, high: int) -> Asked:
    return ("playing_age", {"min": low, "max": high})


def _speaks(language: str, level: str | None = None) -> Asked:
    return ("language", [{"language": language, "level": level}])


def _does(skill: str, level: str | None = None) -> Asked:
    return ("skill", [{"skill": skill, "level": level}])


def _free(today: date, after: int, days: int) -> Asked:
    first = today + timedelta(days=after)
    return ("availability", {"from": first.isoformat(), "to": (first + timedelta(days=days - 1)).isoformat()})


def _days(today: date, after: int, window: int, days: int) -> Asked:
    field, value = _free(today, after, window)
    return (field, value | {"days": days})


def _common() -> Iterator[Asked]:
    yield ()
    for who in (WOMAN, MAN):
        yield (who,)
        for low, high in ((20, 25), (28, 35), (40, 50)):
            yield (who, _age(low, high))
        yield (who, ("place", ["mumbai"]))
        yield (who, ("place", ["IN-MH"]), _speaks("hi", "C1"))
    yield (("rate", {"amount": 40_000}),)
    yield (("credit", ["film"]),)
    yield (("height", {"min": 165, "max": 175}),)
    yield (("credit", [{"kind": "film", "role_size": "supporting", "year_from": 2020}]),)
    yield (("shoots_in", ["pune"]), MAN)
    yield (("rate", {"amount": 60_000, "all_in": True}), WOMAN)


def _rare() -> Iterator[Asked]:
    for accent in ("glasgow", "rp", "australian", "new_york"):
        yield (("accent", [{"accent": accent, "level": "strong"}]),)
    for language in ("ja", "ar", "fr", "tcy"):
        yield (_speaks(language, "B2"),)
    yield (("height", {"min": 185}), WOMAN)
    yield (("rate", {"amount": 5_000}),)
    yield (("agency", ["Nobody & Sons"]),)
    yield (("credit", [{"production": "No Such Film"}]),)
    yield (("right_to_work", ["GB"]), ("can_portray", ["south_asian"]))
    yield (("credit", [{"brand": "Zindori Tea", "role_size": "lead", "year_from": 2024}]),)
    for skill in ("mallakhamb", "puppetry", "scuba", "sign_language"):
        yield (_does(skill, "professional"),)
    yield (("place", ["imphal"]), _does("boxing"))


def _combined() -> Iterator[Asked]:
    """What cost most before: each fact is common, all together are not."""
    for who in (WOMAN, MAN):
        for low in (20, 28, 36, 45):
            yield (who, _age(low, low + 5), ("place", ["pune"]), _speaks("mr", "C1"), _does("dance", "skilled"))
            yield (who, _age(low, low + 5), ("build", ["athletic"]), ("hair_length", ["short"]), _speaks("en", "C2"))
            yield (who, _age(low, low), ("height", {"min": 178}), ("credit", ["ott"]), ("rate", {"amount": 20_000}))
    yield (
        *(MAN, _age(30, 40), ("facial_hair", ["beard"]), _does("motorcycle", "skilled"), ("licence", ["motorcycle"])),
        ("visible_tattoo", True, "must_not"),
    )
    yield (("training", ["nsd", "ftii"]), ("credit", ["theatre"]), _age(30, 40), ("union", ["cintaa"]))
    yield (("passport", True), ("travel", "international"), _speaks("en", "C2"), ("eye_colour", ["green"]))


def _dates(today: date) -> Iterator[Asked]:
    for after in (3, 7, 14, 30, 60):
        yield (_free(today, after, 7),)
        yield (WOMAN, _age(20, 25), _free(today, after, 13))
        yield (MAN, _age(28, 35), _speaks("mr", "C1"), ("place", ["mumbai"]), _free(today, after, 3))
        yield (WOMAN, ("place", ["IN-MH"]), _days(today, after, 11, 3))
    yield (
        *(WOMAN, _age(20, 25), _speaks("bgc"), ("skill", ["wrestling", "kabaddi"]), _free(today, 7, 7)),
        ("rate", {"amount": 40_000}),
    )
    yield (_days(today, 5, 60, 10),)
    yield (_free(today, 5, 45), MAN)


def _negated(today: date) -> Iterator[Asked]:
    yield (WOMAN, ("place", ["delhi"], "must_not"), ("visible_tattoo", False))
    yield (("credit", ["film"], "must_not"),)
    yield (WOMAN, ("exclusivity", ["tea_coffee", "spices"], "must_not"), _age(45, 60))
    yield (WOMAN, ("exclusivity", ["banking"], "must_not"), _free(today, 10, 5))
    for kind in ("tvc", "ott", "tv"):
        yield (MAN, ("credit", [kind], "must_not"), _age(25, 35))
        yield (WOMAN, ("credit", [{"kind": kind, "role_size": "lead"}], "must_not"))
    for field, code in (("facial_hair", "clean"), ("build", "plus"), ("hair_length", "bald"), ("union", "cintaa")):
        yield (MAN, (field, [code], "must_not"), ("place", ["mumbai"]))
    yield (WOMAN, _speaks("hi"), ("language", [{"language": "en", "level": "C1"}], "must_not"), _does("kathak"))


WORDS = (
    *("actor theatre", "lavani kolhapur", "intense", "comedy timing", "dancer", "girl next door", "nsd graduate"),
    *(
        "marathi theatre Pune",
        "boxing",
        "voice",
        "hindi english",
        "wrestling Haryana",
        "camera",
        "quiet stare",
        "police",
    ),
)
NAMES = (
    *("deepika", "Gauri Deshpande", "kulkarni", "Dipika Rao", "Srivastava", "Sayli Joglekr", "D'Souza", "Simran K"),
    *("Rohit", "Shrivastav Shivangi", "मीरा", "Zzyzx Nobody", "Ananya", "Chaudhary", "Mukherji"),
)


def _with_words() -> Iterator[Asked]:
    for number, words in enumerate(WORDS):
        who, low = (WOMAN, MAN)[number % 2], 20 + 2 * number
        yield (who, _age(low, low + 8), ("text", words))
        yield (("place", ["mumbai"]), _speaks("hi"), ("text", words))


def _wishes() -> Iterator[Asked]:
    for skill in ("kathak", "guitar", "swimming", "horse_riding", "singing"):
        yield (WOMAN, (*_does(skill), "nice"), ("place", ["pune"], "nice"))
        yield (MAN, _age(25, 40), (*_does(skill), "nice"), ("credit", ["film"], "nice"), ("text", "theatre"))
