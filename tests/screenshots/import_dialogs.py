"""The wizard that brings a spreadsheet in, at each of its steps."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from planner.domain.errors import PlannerError
from planner.files import bundled_folder
from planner.services.locations import bundled_almanac_path
from planner.services.table_draft import draft_from
from planner.services.table_import import proposed, read_tables
from planner.services.workspace import Workspace, open_workspace
from ui.dialogs.import_wizard.step import ImportStep
from ui.dialogs.import_wizard.wizard import ImportWizard
from ui.latest_work import LatestWork
from ui.table_importer import wizard_aids

_TWO_WAYS = """Date,Time,Session,Venue,Led by
05/10/2026,09:00-12:00,Written paper,Hall 1,Dr Amber
06/10/2026,14:00-17:00,Regional teaching,Room 4,Dr Birch
0/2/2026,09:30-16:30,Simulation day,Skills centre,
12/10/2026,09:30-16:30,Simulation day,Skills centre,
"""

Find = Callable[[ImportWizard], ImportStep]


class DoneAtOnce(LatestWork):
    """Does in the window what else a thread does."""

    @override
    def begin(
        self,
        work: Callable[[], object],
        then: Callable[..., None],
        otherwise: Callable[[PlannerError], None],
    ) -> None:
        try:
            result = work()
        except PlannerError as error:
            otherwise(error)
            return
        then(result)


def import_dialogs(window: QWidget) -> dict[str, QDialog]:
    """Return the wizard at each of its steps."""
    rota = bundled_folder("data") / "sample" / "ward-rota.xlsx"
    with TemporaryDirectory() as folder:
        workspace = open_workspace(
            almanac=bundled_almanac_path(), diary=Path(folder) / "diary.sqlite"
        )
        plan = Path(folder) / "teaching.csv"
        plan.write_text(_TWO_WAYS, "utf-8")
        found: dict[str, QDialog] = {
            "import-sheets": wizard_at(workspace, rota, lambda one: one.sheets, window),
            "import-rows": wizard_at(workspace, plan, lambda one: one.columns, window),
            "import-grid": wizard_at(workspace, rota, lambda one: one.columns, window),
            "import-dates": wizard_at(workspace, plan, lambda one: one.dates, window),
            "import-outcome": wizard_at(workspace, plan, lambda one: one.outcome, window),
        }
        workspace.close()
    return found


def wizard_at(workspace: Workspace, path: Path, find: Find, window: QWidget) -> ImportWizard:
    """Lead a wizard to one of its steps; what it looks for meanwhile has been found."""
    file = read_tables(path)
    aids = wizard_aids(workspace, file, DoneAtOnce("tables", window))
    wizard = ImportWizard(draft_from(file, proposed(file)), aids, window)
    while wizard.step is not find(wizard):
        before = wizard.step
        wizard.foot.next.click()
        assert wizard.step is not before, wizard.fault.text()
    checks = wizard.outcome.clashes.work
    while not checks.is_at_rest:
        checks._on_idle()
    return wizard
