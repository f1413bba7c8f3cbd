"""Loads the towns whose sun and bank holidays the planner can use."""

from pathlib import Path

from planner.content.entry import Entry
from planner.content.source_files import read_entries
from planner.domain.place import Nation, Place, PlaceSlug

# The corners of a box around the United Kingdom, so that a slipped minus sign is noticed.
_SOUTH, _NORTH, _WEST, _EAST = 49.0, 61.0, -9.0, 2.0


def load_places(path: Path) -> tuple[Place, ...]:
    """Return the towns of ``places.toml`` in the order of the file.

    Raises ContentError, and FileProblemError where the file cannot be read.
    """
    places: dict[PlaceSlug, Place] = {}
    for entry in read_entries(path, "place", "slug"):
        place = entry.read(_place_from)
        if place.slug in places:
            raise entry.fault("is there twice")
        places[place.slug] = place
    return tuple(places.values())


def _place_from(entry: Entry) -> Place:
    return Place(
        slug=PlaceSlug(entry.text("slug")),
        name=entry.text("name"),
        nation=entry.enum("nation", Nation),
        latitude=entry.number("latitude", least=_SOUTH, most=_NORTH),
        longitude=entry.number("longitude", least=_WEST, most=_EAST),
    )
