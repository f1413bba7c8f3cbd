"""Letterheads to print with: a short name, a long one, and a logo of one grey pixel."""

from base64 import b64decode
from dataclasses import replace

from planner.domain.letterhead import LONGEST_TRUST, Letterhead, Logo
from planner.domain.settings import Settings

ONE_PIXEL = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="
)
WIDE_LOGO = Logo(ONE_PIXEL, 600, 150)
TRUST = "Newcastle upon Tyne Hospitals NHS Foundation Trust"
LONG_TRUST = f"{TRUST}, with all of its education centres and its partners in the region"
LONGEST = f"{LONG_TRUST}{LONG_TRUST}"[:LONGEST_TRUST].strip()

SHORT = Letterhead(trust="St George’s")
USUAL = Letterhead(trust=TRUST, logo=WIDE_LOGO)
LONG = Letterhead(trust=LONGEST, logo=Logo(ONE_PIXEL, 100, 100))


def named(settings: Settings, logo: Logo) -> Settings:
    """Return the settings with a name and this logo."""
    return replace(settings, letterhead=Letterhead(trust=TRUST, logo=logo))
