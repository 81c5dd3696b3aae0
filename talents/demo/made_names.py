"""Names made of parts, for rosters so large that lists of names would repeat."""

from __future__ import annotations

from random import Random

from talents.demo.communities import Community
from talents.demo.known_names import KNOWN_NAMES
from talents.demo.names import given_pool


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


# Beginnings and ends that go together in any combination.
_WOMEN = (
    _words(
        """
        Ani Avi Bhavi Chari Chitra Devi Dipti Eshi Gayi Hari Hema Indri Ishi Jaya Juhi Kala Kami Kavi Kiri
        Lakshi Lali Madhu Mana Meena Miri Mridu Nali Nami Nandi Nila Omi Padma Pari Pavi Prani Prati Priya
        Punita Raji Rami Rani Rati Reva Riti Roha Ruchi Sami Sana Sari Shali Shri Simi Siri Subha Suma Suri
        Swari Tanu Tari Trisha Uma Upa Vani Vari Vasu Vidhi Vini Yami Yasha
        """
    ),
    _words(
        """
        ka nika shree mala vati lata jita priya mitra nisha rekha yani dhara lekha shika prabha jyoti nita
        """
    ),
)
_MEN = (
    _words(
        """
        Abhi Adi Aja Ami Anu Ari Avi Bala Bhanu Bhu Chandra Dami Dana Deva Dhana Dhru Ga Giri Gopa Guna Hari
        Hema Indra Jaga Jaya Kama Kari Khe Kiri Kula Lala Loka Madha Maha Mani Mohi Nara Naga Nila Niva Oma
        Pala Para Prabha Prata Pura Raja Rama Rava Ruda Sada Sama Sari Sata Shiva Shya Sona Subha Suda Suka
        Surya Tapa Tara Uda Uma Vasa Vija Vira Vishva Yada Yuva
        """
    ),
    _words(
        """
        nath raj deep vir jit mohan kant prakash kumar shekhar tosh nand dev pal vardhan krit dhar charan
        """
    ),
)
_FAMILIES = (
    _words(
        """
        Achal Adgaon Akola Ambe Anjan Arvi Baram Belur Bhadra Bhandar Bhima Bila Bori Chandur Chinchol Dabhol
        Deoli Dharan Gavan Ghol Gond Hatkan Hir Igat Indap Jalgaon Jam Jawal Kalam Kandh Karan Kasar Katol
        Khand Kolhar Kumb Lasal Loni Mahal Malkap Mangal Manor Mohol Nandgaon Narayan Niphad Osman Pachor Palus
        Param Pathar Phal Raigad Rajap Ratna Sangam Satar Shirol Sinnar Talegaon Tasgaon Umarkh Vaduj Vengur
        Wardh Washim Yeol
        """
    ),
    ("kar", "kar", "wala", "iya", "ani", "wal", "pur", "oji"),
)
_INITIALS = "ABCDGHJKLMNPRSTV"


def rarer_name(more: Random, community: Community, gender: str) -> str:
    """A name out of millions: made of parts, with a middle name or an initial, of a rarer family."""
    dice, choice = more.random, more.choice
    while True:
        given = (
            _made(more, _MEN if gender == "man" else _WOMEN) if dice() < 0.7 else choice(given_pool(community, gender))
        )
        middle = f"{_made(more, _MEN)} " if dice() < 0.25 else f"{choice(_INITIALS)} " if dice() < 0.15 else ""
        family = _made(more, _FAMILIES) if dice() < 0.4 else choice(community.families)
        name = f"{given} {middle}{family}"
        if name.casefold() not in KNOWN_NAMES:
            return name


def _made(more: Random, parts: tuple[tuple[str, ...], tuple[str, ...]]) -> str:
    return more.choice(parts[0]) + more.choice(parts[1])
