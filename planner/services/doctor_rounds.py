"""Looking over a diary wherever it is kept: a file here, or a server with its companion."""

from datetime import datetime
from pathlib import Path

from planner.domain.errors import PlannerError
from planner.domain.health import Finding, Gravity, Health
from planner.domain.language import translate
from planner.services.backups import copies_folder
from planner.services.diary_place import DiaryPlace, ServerPlace
from planner.services.doctor import look_over


def look_over_place(place: DiaryPlace, almanac: Path, now: datetime) -> Health:
    """Return what is found about a diary; what cannot be looked at is a finding, not an error.

    Of a shared diary the companion is looked over too: it holds the user’s own part.
    """
    health = look_over(place.file, copies_folder(place.file), almanac, now)
    if not isinstance(place, ServerPlace):
        return health
    return Health(
        diary=place.name, findings=(_of_server(place), *health.findings), counts=health.counts
    )


def _of_server(place: ServerPlace) -> Finding:
    try:
        diary = place.open()
    except PlannerError as error:
        return Finding(
            id="server",
            gravity=Gravity.FAULT,
            what=error.fields.get("fault", str(error)),
            remedy=error.fields.get("remedy", ""),
        )
    may_write = not diary.is_read_only
    diary.close()
    told = (
        translate("doctor", "the server answers, and this account may change the diary")
        if may_write
        else translate("doctor", "the server answers, and this account may look at the diary")
    )
    return Finding(id="server", gravity=Gravity.FINE, what=told, remedy="")
