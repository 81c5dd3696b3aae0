"""Two to five talents side by side: every fact, what is unknown of whom, and what a search in force asks of each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from urllib.parse import urlencode

from django.http import QueryDict
from django.urls import reverse

from talents.ages import ages_of
from talents.asked import Asked
from talents.availability_picture import Picture, availability_picture
from talents.explain import Reason, judge, read_for
from talents.fact_groups import fact_groups
from talents.facts import Fact, Group
from talents.models import Talent
from talents.query import Clause, TalentQuery
from talents.query_url import to_params
from talents.roster_request import RosterRequest, roster_request
from talents.search import search
from talents.wording import clause_words

LEAST, MOST = 2, 5
MOST_SUGGESTED = 8
LARGEST_ID = 2**63 - 1
SHOWN: dict[str, str] = {"all": "All facts", "differences": "Only what differs", "unknown": "Only what is not known"}


@dataclass
class Column:
    """One talent: what is not known of her, and how she answers the search in force."""

    talent: Talent
    url_without: str
    picture: Picture
    groups: list[Group]
    reasons: tuple[Reason, ...] = ()

    @property
    def facts(self) -> dict[str, Fact]:
        return {fact.key: fact for group in self.groups for fact in group.facts}

    @property
    def unknown(self) -> list[str]:
        return [fact.label for fact in self.facts.values() if not fact.known]

    @property
    def fits(self) -> int:
        return sum(reason.verdict == "yes" for reason in self.reasons)


@dataclass(frozen=True)
class Row:
    """One fact of everybody; a cell per column."""

    key: str
    label: str
    cells: tuple[tuple[Column, Fact], ...]

    @property
    def differs(self) -> bool:
        """What is known differs; a gap is none, and shown as what it is."""
        return len({fact.said for _, fact in self.cells if fact.known}) > 1

    @property
    def unknown(self) -> int:
        return sum(not fact.known for _, fact in self.cells)


@dataclass(frozen=True)
class AskedRow:
    """One clause of the search in force, and what the roster says to it of everybody."""

    words: str
    reasons: tuple[Reason, ...]


@dataclass
class Comparison:
    columns: list[Column]
    asked: list[AskedRow]
    sections: list[tuple[str, list[Row]]]
    show: str
    choices: list[tuple[str, str, bool]]
    missing: list[str]
    too_many: list[Talent]
    request: RosterRequest
    kept: list[tuple[str, str]]
    roster_url: str
    adding: str = ""
    suggested: list[tuple[Talent, str]] = field(default_factory=list)

    @property
    def complete(self) -> bool:
        return len(self.columns) >= LEAST


def compare_url(talent_ids: Iterable[int], query: TalentQuery | None = None) -> str:
    """The page that shows these talents side by side, judged by the query if there is one."""
    ids = urlencode([("id", number) for number in dict.fromkeys(talent_ids)])
    asked = to_params(TalentQuery(query.clauses)) if query else ""
    return f"{reverse('compare')}?{'&'.join(filter(None, (ids, asked)))}"


def comparison(params: QueryDict, today: date) -> Comparison:
    """Reads `id` once for each talent; the other parameters are those of the roster's page."""
    asked_ids, missing = _ids(params)
    request = roster_request(_without(params, "id", "show", "add"), today)
    found = _talents(asked_ids, request.query, today)
    missing += [str(number) for number in asked_ids if number not in found]
    talents = [found[number] for number in asked_ids if number in found]
    too_many = talents if len(talents) > MOST else []
    columns = [] if too_many else _columns(talents, params, request, today)
    show = str(params.get("show", "all"))
    show = show if show in SHOWN else "all"
    page = Comparison(
        columns=columns,
        asked=_asked(request, columns),
        sections=_sections(columns, show),
        show=show,
        choices=[(name, _address(params, show=code), code == show) for code, name in SHOWN.items()],
        missing=missing,
        too_many=too_many,
        request=request,
        kept=[(name, value) for name, values in _without(params, "add").lists() for value in values],
        roster_url=f"{reverse('talents')}?{to_params(TalentQuery(request.query.clauses))}".rstrip("?"),
    )
    if len(talents) < MOST:
        _suggest(page, params, today)
    return page


def _ids(params: QueryDict) -> tuple[list[int], list[str]]:
    """The numbers asked for, each once and in order, and what is no number of a talent."""
    given = dict.fromkeys(raw.strip() for value in params.getlist("id") for raw in value.split(",") if raw.strip())
    good = [raw for raw in given if raw.isascii() and raw.isdigit() and int(raw[:20]) <= LARGEST_ID]
    return list(dict.fromkeys(map(int, good))), [raw[:20] for raw in given if raw not in good]


def _talents(ids: Sequence[int], query: TalentQuery, today: date) -> dict[int, Talent]:
    """With all that is shown and judged, in a number of queries that does not grow with the talents."""
    everything = Talent.objects.listed(today).for_profiles().prefetch_related(*read_for(query.clauses))
    return everything.in_bulk(ids[: MOST * 4])


def _columns(talents: list[Talent], params: QueryDict, request: RosterRequest, today: date) -> list[Column]:
    ages = ages_of([talent.pk for talent in talents], today)
    asked = Asked.by(request.query, today)
    ids = [talent.pk for talent in talents]
    return [
        Column(
            talent,
            _address(params, ids=[number for number in ids if number != talent.pk]),
            availability_picture(talent.availabilities.all(), today),
            fact_groups(talent, ages[talent.pk], today),
            tuple(judge(clause, talent, asked) for clause in _judged(request.query)),
        )
        for talent in talents
    ]


def _asked(request: RosterRequest, columns: list[Column]) -> list[AskedRow]:
    return [
        AskedRow(clause_words(clause), tuple(column.reasons[number] for column in columns))
        for number, clause in enumerate(_judged(request.query))
        if columns
    ]


def _judged(query: TalentQuery) -> list[Clause]:
    """Without names: they have led to these people, however they were spelt."""
    return [clause for clause in query.clauses if clause.field != "name"]


def _sections(columns: list[Column], show: str) -> list[tuple[str, list[Row]]]:
    """The groups of a profile. A fact that is not asked of somebody, such as a woman's beard, is unknown there."""
    found = []
    known = [(column, column.facts) for column in columns]
    for heading, labels in _labels(columns):
        rows = [
            Row(key, label, tuple((column, facts.get(key, Fact(key, label))) for column, facts in known))
            for key, label in labels.items()
        ]
        kept = [row for row in rows if show == "all" or (row.differs if show == "differences" else row.unknown)]
        if kept:
            found.append((heading, kept))
    return found


def _labels(columns: list[Column]) -> list[tuple[str, dict[str, str]]]:
    """The facts of each group by key, in order, of everybody together."""
    headings: dict[str, dict[str, str]] = {}
    for column in columns:
        for group in column.groups:
            headings.setdefault(group.heading, {}).update({fact.key: fact.label for fact in group.facts})
    return list(headings.items())


def _suggest(page: Comparison, params: QueryDict, today: date) -> None:
    """Whom the name in the box may mean, each with the address that adds her."""
    page.adding = str(params.get("add", "")).strip()[:100]
    if not page.adding or not any(letter.isalnum() for letter in page.adding):
        return
    ids = [column.talent.pk for column in page.columns]
    result = search(TalentQuery((Clause("name", "matches", page.adding),), limit=MOST_SUGGESTED), today)
    talents = Talent.objects.in_bulk([hit.talent_id for hit in result.hits])
    page.suggested = [
        (talents[hit.talent_id], _address(params, ids=[*ids, hit.talent_id]))
        for hit in result.hits
        if hit.talent_id in talents and hit.talent_id not in ids
    ]


def _without(params: QueryDict, *names: str) -> QueryDict:
    rest = params.copy()
    for name in names:
        rest.pop(name, None)
    return rest


def _address(params: QueryDict, *, ids: Sequence[int] | None = None, show: str = "") -> str:
    changed = _without(params, "add")
    if ids is not None:
        changed.setlist("id", [str(number) for number in ids])
    if show:
        changed["show"] = show
    pairs = [(name, value) for name, values in changed.lists() for value in values]
    return f"{reverse('compare')}?{urlencode(pairs, safe=',:')}".rstrip("?")
