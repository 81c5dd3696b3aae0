"""Staff keep the roster here. What is restricted shows to those alone who have the right to its table."""

from talents.admin.agency import AgencyAdmin
from talents.admin.exchange import ExchangeRateAdmin
from talents.admin.removal import RemovalAdmin
from talents.admin.talent import TalentAdmin

__all__ = ["AgencyAdmin", "ExchangeRateAdmin", "RemovalAdmin", "TalentAdmin"]
