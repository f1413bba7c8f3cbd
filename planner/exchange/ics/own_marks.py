"""Marks that this planner puts into a calendar, and knows again when it reads one."""

from planner.exchange.ics.blocks import Block

OBSERVANCE_PROPERTY = "X-MULTIFAITH-PLANNER-OBSERVANCE"
"""Names the observance of the almanac that an event is; it is nobody’s session."""

PROGRAMME_PROPERTY = "X-MULTIFAITH-PLANNER-PROGRAMME"
"""Names the programme of a session."""


def is_observance(event: Block) -> bool:
    """Tell whether an event is an observance that this planner wrote."""
    return bool(event.text_of(OBSERVANCE_PROPERTY))
