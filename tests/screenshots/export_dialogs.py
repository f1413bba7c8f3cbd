"""The dialog of an export, as it opens, for a hand-out, and for sessions that are selected."""

from dataclasses import replace

from PySide6.QtWidgets import QDialog, QWidget

from planner.domain.dates import year_around
from planner.domain.observance import Tier, Tradition
from planner.services.calendar_documents import DocumentLayout
from planner.services.export_requests import Content, ExportForm, ExportRequest
from tests.factories import a_programme
from ui.dialogs.export import ExportAids, ExportDialog
from ui.window.main_window import MainWindow

_OFFERED = tuple(one for one in Tradition if one is not Tradition.OWN)


def export_dialogs(window: MainWindow) -> dict[str, QDialog]:
    """Return the dialog for each of them."""
    today = window.navigator.today
    asked = ExportRequest(form=ExportForm.XLSX, span=year_around(today, 8))
    handout = replace(asked, form=ExportForm.HTML, layout=DocumentLayout.HANDOUT)
    instances = [one for day in window.navigator.view.days for one in day.instances]
    chosen = replace(
        asked, contents=frozenset({Content.SESSIONS}), chosen=tuple(instances[:3] or ())
    )
    return {
        "export": _dialog(asked, window),
        "export-hand-out": _dialog(handout, window),
        "export-selected": _dialog(chosen, window),
    }


def _dialog(request: ExportRequest, window: QWidget) -> QDialog:
    programmes = (a_programme(), a_programme(id="exams", name="ARCP and exams"))
    aids = ExportAids(
        programmes=programmes,
        shown_programmes=frozenset(one.id for one in programmes),
        traditions=_OFFERED,
        shown_traditions=frozenset(_OFFERED),
        shown_tiers=frozenset({Tier.PLAN, Tier.AWARE}),
        today=request.span.start,
    )
    return ExportDialog(request, aids, window)
