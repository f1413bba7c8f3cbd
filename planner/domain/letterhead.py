"""What a trust puts at the head of its prints: its name, and its logo where it has given one."""

from dataclasses import dataclass

from planner.domain.errors import BadRequestError
from planner.domain.language import translate

LONGEST_TRUST = 80
"""Letters; the longest names of trusts have about 70."""

LARGEST_LOGO = 256 * 1024
"""Bytes that are kept of a logo: it lives among the settings, which are written as one text."""


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture as PNG, and its size in pixels."""

    png: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """The trust that a print is of; nothing at first.

    A logo never stands without the name, by which it is read out.
    """

    trust: str = ""
    logo: Logo | None = None


def checked_letterhead(trust: str, logo: Logo | None) -> Letterhead:
    """Return the letterhead, the name with its spaces trimmed.

    Raises BadRequestError for a logo without a name, or a name that is too long.
    """
    name = " ".join(trust.split())
    if len(name) > LONGEST_TRUST:
        raise BadRequestError(
            what=translate("letterhead", "the name of the trust"),
            fault=translate("letterhead", "it is longer than {count} letters").format(
                count=LONGEST_TRUST
            ),
            remedy=translate("letterhead", "shorten it"),
        )
    if logo is not None and not name:
        raise BadRequestError(
            what=translate("letterhead", "the logo"),
            fault=translate("letterhead", "people who cannot see it would not know whose it is"),
            remedy=translate("letterhead", "give the name of the trust as well"),
        )
    return Letterhead(trust=name, logo=logo)
