"""Words for what support plans and recruitment rounds ask for on a day, for the window alone."""

from planner.domain.language import counted


def planned_spoken(count: int) -> str:
    """Return “2 dates of your plans”, or nothing."""
    return counted("%n date(s) of your plans", "", count) if count else ""


def planned_forms(count: int) -> tuple[str, ...]:
    """Return what a day of the calendar shows of it, the longest first."""
    if not count:
        return ("",)
    in_full = counted("%n to do", "", count)
    return (f"○ {in_full}", f"○ {count}", "○")
