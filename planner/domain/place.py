"""A UK town with the nation whose bank holidays count there, and what its sun does."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import NewType, Protocol

PlaceSlug = NewType("PlaceSlug", str)


class Nation(StrEnum):
    """The three sets of bank holidays that gov.uk publishes."""

    ENGLAND_AND_WALES = "england-and-wales"
    SCOTLAND = "scotland"
    NORTHERN_IRELAND = "northern-ireland"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A town: where on the globe it is, in degrees, and in which nation."""

    slug: PlaceSlug
    name: str
    nation: Nation
    latitude: float
    longitude: float
    zone: str = "Europe/London"

    def counted_in(self, nation: Nation | None) -> "Place":
        """Return the place with a nation's bank holidays, or with its own for None."""
        return self if nation is None else replace(self, nation=nation)


class Sun(Protocol):
    """The sun over one place; every answer is local time, to the nearest minute."""

    def dawn(self, day: date) -> datetime:
        """Return when the first light that opens a daytime fast comes."""

    def sunrise(self, day: date) -> datetime:
        """Return when the sun's upper edge appears."""

    def noon(self, day: date) -> datetime:
        """Return when the sun stands highest."""

    def asr(self, day: date) -> datetime:
        """Return when the time of the afternoon prayer begins."""

    def sunset(self, day: date) -> datetime:
        """Return when the sun's upper edge is gone."""

    def isha(self, day: date) -> datetime:
        """Return when the last light is gone and the time of the night prayer begins."""

    def nightfall(self, day: date) -> datetime:
        """Return when it is dark enough for Shabbat and Jewish festivals to end."""
