"""The roster. Missing means unknown, never no; docs/roster.md draws the tables and gives each one's reason.

What not everybody may see has tables of its own (`restricted`): code that reads a talent cannot come upon it.
"""

from talents.index_models import IndexBits, IndexFold, IndexPlace, IndexRow, IndexText, NameWord
from talents.models.agencies import Agency, Representation
from talents.models.consents import Consent
from talents.models.deals import Availability, Exclusivity, Rate
from talents.models.exchange import ExchangeRate
from talents.models.media import Link, Media
from talents.models.notes import Note
from talents.models.papers import Licence, UnionMembership, WorkPermit
from talents.models.removals import Removal
from talents.models.restricted import Boundaries, Contact, Guardian, Identity, SizeCard
from talents.models.saved import SavedSearch
from talents.models.sourced import Source, Sourced
from talents.models.strengths import Accent, Language, Mark, Skill
from talents.models.talent import Talent, TalentQuerySet
from talents.models.work import Credit, Training
from talents.suspicious_models import SuspiciousBio

__all__ = [
    "Accent",
    "Agency",
    "Availability",
    "Boundaries",
    "Consent",
    "Contact",
    "Credit",
    "ExchangeRate",
    "Exclusivity",
    "Guardian",
    "Identity",
    "IndexBits",
    "IndexFold",
    "IndexPlace",
    "IndexRow",
    "IndexText",
    "Language",
    "Licence",
    "Link",
    "Mark",
    "Media",
    "NameWord",
    "Note",
    "Rate",
    "Removal",
    "Representation",
    "SavedSearch",
    "SizeCard",
    "Skill",
    "Source",
    "Sourced",
    "SuspiciousBio",
    "Talent",
    "TalentQuerySet",
    "Training",
    "UnionMembership",
    "WorkPermit",
]
