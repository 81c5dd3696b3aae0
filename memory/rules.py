"""Facts by rule, from a director's own sentences: tastes, verdicts on people, what a project is like, in two languages.

A rule keeps the sentence as it was said, so nothing is invented; what it adds is whom it is about and which older
statement it replaces. Sentences that ask, suppose, quote or report are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from memory import sameness, screening
from memory.models import Memory
from talents.vocabulary.phrases import phrases

Kind, Scope = Memory.Kind, Memory.Scope
LONGEST_SENTENCE = 300
QUOTED = re.compile(r"[\"“”„«»][^\"“”„«»]*[\"“”«»]|(?<!\w)'[^']{12,}'(?!\w)|`[^`]*`")
REPORTED = re.compile(
    r"\b(bio|biography|profile|resume|résumé|cv|caption|e-?mail|mail|message|brief|script|website|web ?page|page|form|"
    r"import|csv|file|attachment|reel|post|assistant|castmatch|bot)\b[^.]{0,30}\b(say|said|says|read|reads|claim|claims|"
    r"state|states|mention|mentions|writes|wrote|tells|told|likha|likhta|bola|kehta|kehti)\b|\baccording to\b|"
    r"\b(says|writes|claims|wrote|likha hai)\s*[:,]",
    re.IGNORECASE,
)
SUPPOSED = re.compile(
    r"^\W*(if|suppose|maybe|perhaps|what if|agar|shayad|should|could|can|would|do|does|did|is|are|was|were|who|what|"
    r"when|where|why|how|which|kya|kaun|kab|kyun|show|find|search|need|looking|give|dikhao|chahiye)\b",
    re.IGNORECASE,
)
_NAME = r"[A-Z][\w’.-]*(?: [A-Z][\w’.-]*){0,3}"
_WHO = rf"(?P<who>{_NAME})"
_HOUSE = r"(?P<house>(?i:(?:the |our )?(?:client|director|producer|agency|channel|platform|brand)))"
_NOT_NAMES = frozenset(
    phrases(
        "I, We, You, He, She, It, They, This, That, These, Those, There, The, A, An, And, But, Or, So, Our, My, If, For"
    )
)
_SOFTLY = r"(?:(?i:always|usually|really|generally|now|only|still|also|strongly|actually) )*"
_TASTE = (
    r"(?i:prefers?|likes?|loves?|wants?|insists? on|hates?|dislikes?|avoids?|refuses?|"
    r"(?:does(?:n['’]t| not)|do(?:n['’]t| not)|no longer|never) (?:like|want|prefer|care for)s?)"
)
_WHY = (
    r"(?:\s*(?:[:,;–—]| - |\b(?i:because|since|kyunki|due to|as(?= (?:he|she|they|his|her|too|the)))\b)"
    r"\s*(?P<why>.+))?"
)
_ROLE = r"(?:,? (?i:for|as|from|in|on) (?:(?i:the|our) )?(?P<role>[\w'’ -]{2,50}?))?"
_OUT = (
    r"(?i:reject(?:ed|ing)?|drop(?:ped|ping)?|pass(?:ed|ing)? on|turn(?:ed|ing)? down|rul(?:ed|ing)? out|"
    r"sa(?:id|y) no to|refused)"
)
_IN = (
    r"(?i:shortlist(?:ed|ing)?|select(?:ed|ing)?|cho(?:o)?se|pick(?:ed)?|book(?:ed|ing)?|lock(?:ed|ing)?|casting|"
    r"finali[sz](?:e|ed|ing)|go(?:ing)? with|went with|approved?|sa(?:id|y) yes to)"
)
_MOVED = r"(?:changed|moved|raised|cut|shifted|reduced|increased|pushed)"
_IS = (
    rf"(?i:is now|are now|will now be|will be|(?:was|were) {_MOVED} to|is|are|(?:has|have) (?:been )?{_MOVED} to|"
    rf"(?:{_MOVED}|went up|went down|goes up|goes down) to|becomes|ab|hai ab)"
)
_WHAT = r"(?P<what>(?i:[a-z][a-z -]{2,28}?))"


@dataclass(frozen=True)
class Draft:
    """What a rule has read from one sentence. `replaces` are words of an older statement that it takes back."""

    kind: str
    text: str
    scope: str = Scope.ME
    subject: str = ""
    predicate: str = ""
    value: Any = None
    said_by: str = ""
    importance: int = 3
    replaces: str = ""


_Reader = Callable[[re.Match[str], str, str], Draft | None]


def read(text: str, project: str = "") -> tuple[list[Draft], str]:
    """What this turn of the owner says that is worth keeping, and the project last spoken of, `project` before it."""
    found = []
    for sentence in sentences(text):
        draft = _first(sentence, project)
        if draft:
            found.append(draft)
        # "Rejected for Inspector Shinde" names a part.
        if draft is None or draft.kind != Kind.DECISION:
            project = project_in(sentence) or project
    return found, project


def sentences(text: str) -> Iterator[str]:
    """The sentences that state something in the owner's own words."""
    if screening.is_pasted(text):
        return
    for raw in re.findall(r"(?:[^.!?;\n।]|\.(?=\d))+[.!?;।]*", QUOTED.sub(" … ", text)):
        sentence = " ".join(raw.split())
        plain = sentence.rstrip(".!;। ")
        whole = "…" not in plain and screening.REMOVED not in plain
        asks = sentence.endswith("?") or SUPPOSED.match(plain)
        if plain and whole and not asks and len(plain) <= LONGEST_SENTENCE and not REPORTED.search(plain):
            yield plain


def project_in(sentence: str) -> str:
    """The title a sentence is about: "for Kaala Sach", "in Monsoon"."""
    found = re.search(rf"\b(?i:for|in|on|of) (?P<title>{_NAME})(?!['’]s)", sentence)
    return found["title"] if found and _is_name(found["title"]) else ""


def _first(sentence: str, project: str) -> Draft | None:
    for pattern, reader in _RULES:
        if (found := pattern.search(sentence)) and (draft := reader(found, sentence, project)):
            return draft
    return None


def _taste(found: re.Match[str], sentence: str, project: str) -> Draft | None:
    who = _somebody(found)
    if not who:
        return None
    return Draft(Kind.PREFERENCE, sentence, Scope.DIRECTOR, who, said_by=who, replaces=_taken_back(sentence))


def _own_taste(found: re.Match[str], sentence: str, project: str) -> Draft:
    about = re.search(rf"\b(?i:for) (?P<who>{_NAME})|(?P<whose>{_NAME}) (?:ke liye|ki|ke)\b", sentence)
    who = (about["who"] or about["whose"]) if about else ""
    scope = Scope.DIRECTOR if who and _is_name(who) else Scope.ME
    return Draft(
        Kind.PREFERENCE, sentence, scope, who if scope == Scope.DIRECTOR else "", replaces=_taken_back(sentence)
    )


def _verdict(verdict: str) -> _Reader:
    def read_verdict(found: re.Match[str], sentence: str, project: str) -> Draft | None:
        parts = found.groupdict()
        who = found["who"]
        if not _is_name(who):
            return None
        role = (parts.get("role") or "").strip()
        why = (parts.get("why") or "").strip()
        value = {"who": who, "verdict": verdict, "role": role, "why": why, "of": sameness.plain(f"{who} {role}")}
        said_by = (parts.get("by") or "").strip()
        scope = Scope.PROJECT if project else Scope.ME
        return Draft(Kind.DECISION, sentence, scope, project, "verdict", value, said_by, importance=4)

    return read_verdict


def _is_so(found: re.Match[str], sentence: str, project: str) -> Draft | None:
    title, what, value = found["title"], sameness.plain(found["what"]), found["value"].strip()
    if not _is_name(title) or not what:
        return None
    return Draft(Kind.FACT, sentence, Scope.PROJECT, title, f"its {what}"[:40], sameness.plain(value))


def _its_director(found: re.Match[str], sentence: str, project: str) -> Draft | None:
    if not _is_name(found["title"]) or not _is_name(found["value"]):
        return None
    return Draft(Kind.FACT, sentence, Scope.PROJECT, found["title"], "its director", sameness.plain(found["value"]))


def _its_shoot(found: re.Match[str], sentence: str, project: str) -> Draft | None:
    if not _is_name(found["title"]):
        return None
    what = (
        "its shoot dates"
        if re.search(r"\d|\b(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", found["value"])
        else ("its shoot place")
    )
    return Draft(Kind.FACT, sentence, Scope.PROJECT, found["title"], what, sameness.plain(found["value"]))


def _somebody(found: re.Match[str]) -> str:
    parts = found.groupdict()
    if parts.get("house"):
        return re.sub(r"^(the|our) ", "", parts["house"].lower())
    return parts["who"] if _is_name(parts["who"]) else ""


def _is_name(words: str) -> bool:
    return words.split()[0] not in _NOT_NAMES


def _taken_back(sentence: str) -> str:
    found = re.search(
        r"\b(?i:instead of|rather than|in place of|not|no longer|ki jagah)\s+(?:(?i:wants?|likes?|prefers?) )?"
        r"(?P<old>[\w' -]+?)(?:\s+(?i:any ?more|now|these days))?$",
        sentence,
    )
    return found["old"] if found else ""


_RULES: tuple[tuple[re.Pattern[str], _Reader], ...] = tuple(
    (re.compile(pattern), reader)
    for pattern, reader in (
        # Verdicts: "we rejected Ravi Kumar for the inspector: too polished", "Meera ko final karo"
        (rf"(?P<by>{_NAME}|(?i:(?:the )?client|(?:the )?director)) {_OUT} {_WHO}{_ROLE}{_WHY}$", _verdict("rejected")),
        (rf"(?P<by>{_NAME}|(?i:(?:the )?client|(?:the )?director)) {_IN} {_WHO}{_ROLE}{_WHY}$", _verdict("chosen")),
        (rf"(?i:\b|^){_OUT} {_WHO}{_ROLE}{_WHY}$", _verdict("rejected")),
        (rf"(?i:\b|^){_IN} {_WHO}{_ROLE}{_WHY}$", _verdict("chosen")),
        (
            rf"{_WHO} (?i:is|was|has been|got) (?i:out|rejected|dropped|turned down|ruled out){_ROLE}{_WHY}$",
            _verdict("rejected"),
        ),
        (
            rf"{_WHO} (?i:is|was|has been|got) "
            rf"(?i:in|shortlisted|selected|locked|booked|final|finali[sz]ed|approved|cast){_ROLE}{_WHY}$",
            _verdict("chosen"),
        ),
        (
            rf"{_WHO} ko (?:(?P<role>[\w' -]{{2,40}}?) (?:ke liye|se) )?(?i:reject|drop|mana|hata)\w*"
            rf"(?: (?:kar|kiya|karo|diya|do|de)\w*)*{_WHY}$",
            _verdict("rejected"),
        ),
        (
            rf"{_WHO} ko (?:(?P<role>[\w' -]{{2,40}}?) (?:ke liye|mein) )?(?i:final|select|lock|shortlist|book|le)\w*"
            rf"(?: (?:kar|kiya|karo|liya|lo|diya|do)\w*)*{_WHY}$",
            _verdict("chosen"),
        ),
        # What a project is like: "the budget for Monsoon is now 9 lakh", "Monsoon ka budget 9 lakh hai"
        (rf"(?:(?i:the) )?{_WHAT} (?i:for|of|on) (?P<title>{_NAME}) {_IS} (?P<value>.{{1,80}})$", _is_so),
        (rf"(?P<title>{_NAME})['’]s {_WHAT} {_IS} (?P<value>.{{1,80}})$", _is_so),
        (
            rf"(?P<title>{_NAME}) (?:ka|ki|ke) {_WHAT} (?:ab )?(?P<value>[\w₹][^,]{{0,60}}?) "
            r"(?:hai|hain|ho gaya|ho gayi)$",
            _is_so,
        ),
        (rf"(?P<title>{_NAME}) (?i:is|will be) (?:(?i:now) )?(?i:directed by) (?P<value>{_NAME})", _its_director),
        (
            rf"(?P<value>{_NAME}) (?i:is directing|directs|will direct|now directs|takes over) (?P<title>{_NAME})",
            _its_director,
        ),
        (
            rf"(?P<title>{_NAME}) (?i:(?:will |now )?(?:shoots?|starts?|is shooting)(?: shooting)?(?: now)?) "
            r"(?i:in|at|from|on|between|during) (?P<value>.{2,60})$",
            _its_shoot,
        ),
        # Tastes: "Vikram prefers theatre actors", "the client hates moustaches", "Vikram ko dadhi pasand nahi hai"
        (rf"{_WHO} {_SOFTLY}{_TASTE} ", _taste),
        (rf"{_HOUSE} {_SOFTLY}{_TASTE} ", _taste),
        (rf"{_WHO} ko .+ (?:(?:nahi )?(?:pasand|chahiye|accha|acche)|bilkul nahi)", _taste),
        (
            r"(?i:\b(?:I|we)) (?:(?i:always|usually|generally|never|really|now|only|still) )*"
            r"(?i:prefer|hate|dislike|avoid|(?:do not|don['’]t) (?:like|work with|use))\b",
            _own_taste,
        ),
        (
            r"(?i:\b(?:I|we) (?:always|never|usually|generally) \w+)",
            _own_taste,
        ),
        (r"(?i:^(?:always|never|from now on|going forward|ab se|aage se|hamesha|kabhi)\b)", _own_taste),
        (r"(?i:\b(?:mujhe|humein|hame|hum ko)\b .+ (?:pasand|chahiye))", _own_taste),
    )
)
