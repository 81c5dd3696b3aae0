"""What makes rates of two units comparable. What currencies are worth is the office's to say: `talents.exchange`."""

from __future__ import annotations

# A shift of Indian television; a week has a day of rest.
HOURS_A_DAY = 12
DAYS_A_WEEK = 6
DAYS_A_MONTH = 26
