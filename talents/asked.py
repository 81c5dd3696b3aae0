"""What a clause is judged by beside itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from talents.exchange import Exchange, current
from talents.name_senses import Senses, as_written
from talents.query import TalentQuery


@dataclass(frozen=True)
class Asked:
    """Today, the days that the whole query asks for, if any, for names what their words may stand for, and for money
    what currencies are worth."""

    today: date
    days: tuple[date, date] | None = None
    names: Mapping[str, Senses] = field(default_factory=dict)
    exchange: Exchange = field(default_factory=Exchange)

    @classmethod
    def by(cls, query: TalentQuery, today: date) -> Asked:
        """The days of a query are those of its first clause of dates."""
        exchange = current() if any(clause.field == "rate" for clause in query.clauses) else Exchange()
        for clause in query.clauses:
            if clause.field == "availability" and not clause.excludes:
                days = date.fromisoformat(clause.value["from"]), date.fromisoformat(clause.value["to"])
                return cls(today, days, exchange=exchange)
        return cls(today, exchange=exchange)

    @property
    def spans(self) -> list[tuple[date, date]]:
        """Today and the days asked for, each as first and last day."""
        return [(self.today, self.today), *([self.days] if self.days else [])]

    def senses(self, name: str) -> Senses:
        return self.names.get(name) or as_written(name)
