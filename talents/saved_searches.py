"""Keeping a search, and telling who is new since its owner last looked. Every row is looked up through its owner."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django import forms
from django.http import QueryDict
from django.urls import reverse
from django.utils import timezone

from talents.filter_form import plain_params
from talents.models import SavedSearch, Talent
from talents.query import TalentQuery
from talents.roster_request import roster_request
from talents.search import search
from talents.search_plan import Tally
from talents.wording import clause_words

MOST = 50
MOST_NAMED = 8
LONGEST_PARAMS = 8_000
# Of the page, not of the search.
_PASSING = ("page", "saved", "view", "edit", "csrfmiddlewaretoken")


@dataclass(frozen=True)
class News:
    """Who matches now and did not when the owner last looked. `named` are the first of them."""

    since: datetime
    new: int
    gone: int
    named: list[Talent]
    seen: frozenset[int]


class SavedSearchForm(forms.Form):
    """Name and search; a name that is taken needs `replace`."""

    name = forms.CharField(
        max_length=80,
        error_messages={"required": "Name: give the search a name, such as “Inspector, Pune”."},
    )
    params = forms.CharField(max_length=LONGEST_PARAMS, required=False, widget=forms.HiddenInput)
    replace = forms.BooleanField(required=False)

    def __init__(self, user: Any, data: Any, of: SavedSearch | None = None) -> None:
        super().__init__(data, use_required_attribute=False)
        self.user, self.of = user, of

    def clean(self) -> None:
        rows = SavedSearch.objects.for_user(self.user)
        taken = rows.filter(name=self.cleaned_data.get("name", ""))
        if self.of:
            taken = taken.exclude(pk=self.of.pk)
        if taken.exists() and not self.cleaned_data.get("replace"):
            self.add_error("name", "Name: you have a search of this name. Choose another name, or replace that one.")
        if self.of is None and not taken.exists() and rows.count() >= MOST:
            self.add_error("name", f"{MOST} searches are kept at most. Delete one first.")

    def clean_params(self) -> str:
        params = searched(QueryDict(self.cleaned_data["params"]))
        if roster_request(params, timezone.localdate()).errors:
            raise forms.ValidationError("This search has a filter that cannot be read, so it cannot be kept.")
        return params.urlencode(safe=",:")


def searched(params: QueryDict) -> QueryDict:
    """Of a page's parameters those that make the search."""
    plain = plain_params(params)
    for name in _PASSING:
        plain.pop(name, None)
    return plain


def save(user: Any, name: str, params: str, today: date) -> SavedSearch:
    """Keeps the search; who matches now counts as seen."""
    found = {"params": params, "seen": _matching(params, today), "seen_at": timezone.now()}
    saved, _ = SavedSearch.objects.update_or_create(user=user, name=name, defaults=found)
    return saved


def mark_seen(saved: SavedSearch, today: date) -> None:
    saved.seen, saved.seen_at = _matching(saved.params, today), timezone.now()
    saved.save(update_fields=["seen", "seen_at"])


def news(saved: SavedSearch, today: date) -> News:
    matching, seen = _matching(saved.params, today), frozenset(saved.seen)
    new = [talent_id for talent_id in matching if talent_id not in seen]
    talents = Talent.objects.in_bulk(new[:MOST_NAMED])
    named = [talents[talent_id] for talent_id in new[:MOST_NAMED] if talent_id in talents]
    return News(saved.seen_at, len(new), len(seen - set(matching)), named, seen)


def url_of(saved: SavedSearch) -> str:
    return f"{reverse('talents')}?{'&'.join(filter(None, (saved.params, f'saved={saved.pk}')))}"


def words_of(saved: SavedSearch, today: date) -> list[str]:
    """The filters in words, as they are read today."""
    return [clause_words(clause) for clause in query_of(saved, today).clauses]


def query_of(saved: SavedSearch, today: date) -> TalentQuery:
    return _query(saved.params, today)


def _query(params: str, today: date) -> TalentQuery:
    return roster_request(QueryDict(params), today).query


def _matching(params: str, today: date) -> list[int]:
    """The ids of those who match, best first, as far as can be paged to."""
    found: list[int] = []

    def note(tallies: Sequence[Tally]) -> Sequence[Tally]:
        found.extend(tally.talent_id for tally in tallies if not tally.missing)
        return tallies

    search(_query(params, today).page(0, 1), today, note)
    return found
