"""Adding sittings with extra time to the timetable, several at once and one step to undo."""

from collections.abc import Sequence
from functools import partial

from planner.domain.session import SessionInstance
from planner.later import imported_later
from ui.asking import ask_until
from ui.keeper import Keeper

with imported_later():
    from planner.services.sittings import sittings_added
    from ui.dialogs.extra_time import ExtraTimeDialog


class SittingAdder(Keeper):
    """Asks for the sittings of an exam, and adds them."""

    def add_to(self, instances: Sequence[SessionInstance]) -> None:
        """Work out the sittings of the one exam that is chosen, and add them beside it."""
        if len(instances) != 1:
            return
        (instance,) = instances
        if not self._can_write():
            return
        planner, clock = self._workspace.planner, self._workspace.settings.clock
        with self._opening(ExtraTimeDialog(instance, clock, self._over)) as dialog:
            add = partial(sittings_added, planner, instance)
            ask_until(dialog, lambda: self._make(partial(add, dialog.sittings())))
