"""How tapes, photos and mails are wanted: "self tapes in landscape, plain wall, no filters" describes nobody."""

from __future__ import annotations

from talents.understanding.asides import clauses
from talents.understanding.reading import Reading
from talents.vocabulary.phrases import phrases

_SENT = frozenset(
    phrases(
        """
        tape, tapes, self tape, self tapes, selftape, selftapes, self-tape, self-tapes, video, videos, clip, clips,
        photo, photos, pic, pics, picture, pictures, headshot, headshots, polaroid, polaroids, selfie, selfies, file,
        files, mail, mails, email, emails, link, links, reel, reels, showreel, submission, submissions, entry, entries,
        subject line, introduction, intro, intros, slate, digitals, attachment, attachments, pdf, deck, recording,
        voice note, voice notes, voice sample, samples, sample
        """
    )
)
_MANNER = frozenset(
    phrases(
        """
        mode, landscape, portrait, filter, filters, background, backdrop, lighting, light, lit, frame, framing, framed,
        music, sunglasses, goggles, shades, file, files, mb, format, slate, wall, horizontal, horizontally, vertical,
        vertically, noise, edits, editing, wetransfer, drive, google drive, gdrive, link, links, closeup, close-up,
        midshot, mid shot, camera, phone, angle, angles, shaky, selfie, selfies, snapchat, photoshop, photoshopped,
        resolution, hd, zip, zipped, rar, watermark, watermarks, profile shot, screenshot, screenshots, collage,
        collages, subtitles, caps, pdf, dslr, tripod, ring light, eye line, eyeline, take, takes, sides, mic, dialogues,
        daylight, window, blurry, blurred, pixelated, dark, bathroom, mirror, upside down, sideways, tilted, titled
        """
    )
)
# With one of these a clause speaks of whom is wanted, or of the work.
_OF_A_WISH = (
    *("gender", "decade", "pair", "place", "language", "skill", "build", "hair_length", "facial_hair", "rupees"),
    *("credit", "role_gender", "accent", "month", "weekday", "brand", "product"),
)
_PLAIN = frozenset(("soft", "part", "stop", "look_noun", "people", "respelt", "skill_level", "language_level"))


def set_how_to_send_aside(reading: Reading) -> None:
    """Behind a word for what is sent, up to the end of its line or to a clause with a wish."""
    told = False
    for first, last in clauses(reading):
        pieces = reading.pieces[first:last]
        words = {word for piece in pieces for word in (piece.word, *piece.word.split())}
        if pieces[0].newline or (first and reading.pieces[first - 1].word in (".", "!", "?")):
            told = False
        wished = any(piece.has(*_OF_A_WISH) or (piece.number or 0) > _MOST_FILES for piece in pieces)
        told = told or (bool(words & _SENT) and not words & _TAPED_BEFORE)
        if not told or wished or not words & _MANNER:
            continue
        for at, piece in enumerate(pieces, first):
            if piece.tags.keys() <= _PLAIN or piece.word in ("no", "without", "not"):
                reading.claim(at, at + 1, "context")


_MOST_FILES = 10
# "Has done music videos", "video artist".
_TAPED_BEFORE = frozenset(("done", "worked", "artist", "jockey", "music video", "music videos", "kiya"))
