"""Credits, days, money and representation."""

CREDIT_KINDS = [
    ("film", "Film"),
    ("ott", "OTT series"),
    ("tv", "TV"),
    ("tvc", "TVC"),
    ("theatre", "Theatre"),
    ("music_video", "Music video"),
    ("voice", "Voice"),
    ("short", "Short film"),
]
ROLE_SIZES = [
    ("lead", "Lead"),
    ("supporting", "Supporting"),
    ("recurring", "Recurring"),
    ("day_player", "Day player"),
    ("cameo", "Cameo"),
    ("featured", "Featured"),
]
AVAILABILITY_STATUSES = [
    ("available", "Available"),
    ("booked_out", "Booked out"),
    ("on_avail", "On avail"),
    ("pencil", "Pencil"),
    ("hold", "Hold"),
    ("booked", "Booked"),
]
RATE_UNITS = [
    ("hour", "hour"),
    ("day", "day"),
    ("episode", "episode"),
    ("week", "week"),
    ("month", "month"),
    ("project", "project"),
    ("buyout", "buyout"),
]
REPRESENTATION_KINDS = [("agent", "Agent"), ("manager", "Manager"), ("coordinator", "Coordinator")]
