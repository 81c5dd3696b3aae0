"""Words for one of several, whichever it is: "any weekend", "koi bhi Saturday", "one weekend in January"."""

from __future__ import annotations

ANY = ("any", "any one", "koi", "koi bhi", "koi ek", "koi bhi ek", "kisi bhi", "kisi bhi ek")
SOME = (*ANY, "one", "a", "a single", "ek", "some")
