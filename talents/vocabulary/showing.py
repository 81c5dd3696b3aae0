"""Pictures, recordings, pages elsewhere and the office's own notes."""

MEDIA_KINDS = [
    ("headshot", "Headshot"),
    ("three_quarter", "Three-quarter"),
    ("full_length", "Full length"),
    ("profile", "Profile"),
    ("character", "Character look"),
    ("showreel", "Showreel"),
    ("introduction", "Introduction"),
    ("slate", "Slate"),
    ("monologue", "Monologue"),
    ("voice_reel", "Voice reel"),
    ("dance", "Dance"),
]
PHOTOS = frozenset({"headshot", "three_quarter", "full_length", "profile", "character"})
PLATFORMS = [
    ("imdb", "IMDb"),
    ("spotlight", "Spotlight"),
    ("site", "Own site"),
    ("instagram", "Instagram"),
    ("youtube", "YouTube"),
    ("facebook", "Facebook"),
    ("x", "X"),
    ("linkedin", "LinkedIn"),
]
NOTE_COLOURS = [("green", "Green"), ("yellow", "Yellow"), ("red", "Red")]
NOTE_VISIBILITIES = [("me", "Only me"), ("office", "Casting office"), ("production", "Production team")]
SHOE_SYSTEMS = [("IN", "India"), ("UK", "UK"), ("EU", "EU"), ("US", "US")]
