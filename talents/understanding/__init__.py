"""What a director's words mean, offline: free text into a `TalentQuery`. Pure: no database, no clock.

Conventions: limits include the number said ("under 30" is up to 30); a decade's early, mid and late thirds are
0-3, 4-6 and 7-9; "fluent" is C1, "good" B2, "conversational" B1, "thoda" A2; a rate without a unit is a day's, and
then marked as assumed; of places and looks several words mean any of them, of languages and skills all, unless
"or" or "/" stands between.
"""

from talents.understanding.meaning import Part, Understanding
from talents.understanding.refusing import refused
from talents.understanding.understander import understand

__all__ = ["Part", "Understanding", "refused", "understand"]
