"""Wordings for going back to what was in force: "scratch that last change", "put it back how it was", "pehle jaisa"."""

from __future__ import annotations

import re

from talents.understanding.reading import Piece, Reading
from talents.vocabulary.phrases import either, phrases

_THAT = "(?:that|this|the|my|these|those|all that|all the|your)"
_CHANGE = "(?:changes?|edits?|tweaks?|updates?|modifications?|amendments?|alterations?|adjustments?|revisions?)"
_CANCEL = (
    "(?:undo|scratch|scrap|strike|reverse|revert|cancel|drop|remove|ignore|forget|disregard|delete|nix|kill|discard|"
    "lose|skip|withdraw|take back|roll back|rollback|never ?mind|leave out|bin)"
)
_IT = "(?:it|that|this|everything|things|all of it|all|them|the (?:search|list|filters?|brief|query))"
_PUT = "(?:put|bring|get|change|set|turn|switch|take|keep|leave|restore|rolls?|go|move|make|have|return|reset|want)"
_WAS = (
    "(?:exactly )?(?:just )?(?:how|as|the way|what|where) (?:it|things|everything|they|we|that|all) (?:was|were|had)"
    "(?: it| them)?(?: at)?(?: originally| before| earlier| previously| just now)?"
    "(?: this| that| then| (?:the |my |that )?(?:last )?(?:change|edit|message|one))?"
)
_AS_BEFORE = "(?:as|like|how|the way) (?:it was )?(?:before|earlier|previously)"
_EARLIER = "(?:previous|earlier|old|older|prior)"
_SEARCH = "(?:version|one|search|list|set|filters?|brief|query|criteria|state|results?)"
_ENGLISH = (
    rf"{_CANCEL} (?:out )?{_THAT} (?:very )?(?:last|latest|most recent) "
    "(?:bits?|parts?|things?|lines?|messages?|additions?)",
    rf"{_CANCEL} (?:out )?{_THAT} (?:very )?(?:(?:last|latest|most recent|previous|recent) )?{_CHANGE}"
    r"(?: (?:i|we) made)?",
    rf"{_CANCEL} (?:what|whatever|the thing|everything) i (?:just )?(?:said|typed|wrote|asked|changed|did)(?: now)?",
    r"(?:disregard|rollback|roll back|roll (?:it|that|this) back)(?: that| it| this)?",
    rf"(?:disregard|ignore) {_THAT} last(?: one| message| bit| line)?",
    rf"(?:{_PUT} )?(?:{_IT} )?back (?:to )?{_WAS}",
    rf"(?:{_PUT} )?(?:{_IT} )?(?:back )?(?:to )?{_WAS}",
    rf"(?:{_PUT} {_IT} )?(?:back )?{_AS_BEFORE}",
    rf"(?:{_PUT} )?(?:{_IT} )?back to (?:the |my |our )?{_EARLIER} {_SEARCH}",
    rf"(?:bring|put|restore|get|give me|take|go with|use|want|i want)(?: back)? (?:the |my |our )?{_EARLIER} {_SEARCH}"
    r"(?: back)?",
    rf"(?:the |my |our )?{_EARLIER} {_SEARCH} (?:was|is|were|looked) (?:better|right|fine|good|ok|okay|correct)",
    r"(?:i|we) (?:preferred|liked) (?:it|the (?:old|earlier|previous|last) one|what we had)(?: better| more)?"
    r"(?: before| earlier)?",
    r"(?:can|could|will|would) (?:you|we) (?:please )?(?:undo|revert|reverse)"
    r" (?:that|this|it|the last(?: one| change)?)",
    r"(?:that|this|the last(?: one| change)?|it) was (?:a mistake|wrong|an error)",
    r"bring (?:back )?the last (?:one|version)(?: back)?",
)
_BACK = "(?:wapas|waapas|vapas|vaapas|wapis|vapis|waapis)"
_DO = either(
    """
    rakho, rakh do, rakhna, rakh dena, karo, kar do, kar dena, kardo, karna, kijiye, kar dijiye, lao, la do, le aao,
    le lo, laga do, lagao, daal do, daalo, dal do, chahiye, rehne do, rehne dena, rahne do, de do, dikhao, chalao,
    maaro, maar do, mar do
    """
)
_OLD = either(
    """
    wo, woh, vo, vahi, wahi, wohi, usko, use, isko, ise, sab, sab kuch, purana, purani, purane, puraana, pehle, pehla,
    pichla, pichli, pichle
    """
)
_WALA = "(?:wala|wali|wale|waala|waali|waale)"
_LIST = "(?:list|search|filter|filters|version|result|results)"
_FINE = "(?:theek|thik|sahi|accha|achha|acha|achchha|better|best|badhiya|behtar)"
_WERE = "(?:tha|thi|the|hai|thaa)"
_SO = "(?:waisa|vaisa|waise|vaise|waisi|vaisi|waisa ka waisa)"
_LAST = "(?:last|aakhri|akhri|aakhiri|pichla|abhi|ye|yeh|wo|woh|is)"
_GONE = (
    "(?:undo|hata|hatao|nikal|nikalo|cancel|wapas|vapas|waapas|ulta|ulat|chhodo|chhod|bhool|bhul|ignore|mat|rehne)"
    "(?: karo| kar do| kardo| do| dena| lo| le lo| karna| jao| kar| rakho)?"
)
_HINDI = (
    rf"(?:{_OLD} )?(?:{_WALA} )?(?:hi )?(?:{_LIST} )?(?:ko )?{_BACK}(?: wahi| se)?(?: {_WALA})?(?: {_DO})?",
    rf"(?:{_OLD} )?{_BACK} (?:{_OLD} )?(?:{_WALA}|jaisa|jaisi|jaise|pe|par)?(?: hi)?(?: {_LIST})?"
    rf"(?: {_DO}| jao| chalo| aao)?",
    rf"(?:pehle|purana|purani|purane|pichla|pichli|pichle) (?:{_WALA}|jaisa|jaisi|jaise|ke jaisa|ki tarah)(?: {_LIST})?"
    rf"(?: hi)?(?: {_FINE})?(?: {_WERE})?(?: {_DO})?",
    rf"(?:phir se|firse|fir se|dobara) (?:pehle|purana|purani) (?:{_WALA}|jaisa|jaisi)(?: {_LIST})?(?: {_DO})?",
    rf"(?:pehle )?(?:jaisa|jaise|jaisi) (?:pehle )?{_WERE}(?: pehle)?(?: {_SO})?(?: hi)?(?: {_DO})?",
    rf"undo {_DO}",
    rf"(?:{_LAST} )?(?:{_WALA} )?(?:change|badlav|badlaav|edit|update|tabdeeli)(?: ko)? {_GONE}",
    rf"(?:abhi )?jo (?:abhi |maine |last )*(?:bola|kaha|kiya|likha|badla|change kiya)(?: tha)?(?: abhi)?"
    rf" (?:wo|woh|use|usko) {_GONE}",
)
_GOES_BACK = re.compile("|".join(f"(?:{wording})" for wording in (*_ENGLISH, *_HINDI)))
# "Keep it as it was, just Pune" takes nothing back; such wordings do so only where nothing else is said.
_UNDOES = re.compile(rf"\b(?:{_CANCEL}|{_BACK}|back|put|restore|mistake|wrong|change|badlav|badlaav)\b")
_TALK = frozenset(
    phrases(
        """
        oops, sorry, actually, no, nahi, nahin, na, please, pls, plz, yaar, bhai, wrong, galti se, rehne do, chhodo,
        chodo, ok, okay, hmm, arre, arey, sir, ji, boss, wait, haan, accha, acha, let's, just, then, ek min, for now,
        again, galti, ho, gayi, se, bola, gaya, hi, now, so, well, mistake, my, bad, can, you, -, !, ?, ab, to, let,
        s, '
        """
    )
)
# Nobody takes a change back in more words; a paste is not read for it.
_LONGEST, _FEW = 16, 4


def going_back(reading: Reading, *, changed: bool) -> tuple[int, int] | None:
    """(first piece, piece behind the last) of words at the start of the message that take the last change back.

    `changed` tells whether there is a state before: without one, "as it was" means what is in force.
    """
    for first, last in _breaths(reading)[:_FEW]:
        words = [piece.word.replace(" ' ", "'") for piece in reading.pieces[first:last]]
        if len(words) > _LONGEST:
            return None
        for start in range(len(words)):
            for end in range(len(words), start, -1):
                said = " ".join(words[start:end])
                if _are_talk(words[end:]) and _GOES_BACK.fullmatch(said):
                    alone = changed and all(_is_talk(piece) for piece in reading.pieces[last:])
                    return (first + start, first + end) if alone or _UNDOES.search(said) else None
            if not _are_talk(words[start : start + 1]):
                return None
    return None


def _is_talk(piece: Piece) -> bool:
    return piece.has("break") or _are_talk([piece.word])


def _are_talk(words: list[str]) -> bool:
    return all(word in _TALK or set(word.split()) <= _TALK for word in words)


def _breaths(reading: Reading) -> list[tuple[int, int]]:
    """The parts of the message between its signs and before each "but"."""
    ends = [
        at
        for at, piece in enumerate(reading.pieces)
        if at and (piece.newline or piece.has("break") or piece.word in _BUT)
    ]
    firsts = [0, *(at + (not reading.pieces[at].newline) for at in ends)]
    return [span for span in zip(firsts, [*ends, len(reading.pieces)], strict=True) if span[0] < span[1]]


_BUT = ("but", "par", "lekin", "magar", "and", "aur")
