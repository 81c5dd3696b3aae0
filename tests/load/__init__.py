"""Many directors at once against a whole CastMatch, by a client of our own: see docs/testing.md."""
