"""The report on fairness in the window: a chart, a table, and what would help most."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from planner.domain.fairness import FairnessReport
from planner.domain.fairness_text import change_text, rules_text, scope_text, spread_text
from planner.domain.marks import name_of
from ui.look.look import Look
from ui.widgets.dialog_size import open_at
from ui.widgets.prose import TextRole, plain_text
from ui.widgets.scrolled import ScrolledColumn

_NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FairnessChart(QWidget):
    """Bars for each group: filled for dates to plan around, empty for those to be aware of."""

    # It is read as one text; the table below says the same.
    spoken_role = QAccessible.Role.StaticText

    def __init__(self, report: FairnessReport, look: Look) -> None:
        super().__init__()
        self._rows = [one for one in report.burdens if one.touched]
        self._look = look
        self.setAccessibleName(self.tr("Chart of the table below"))
        self.setMinimumHeight(self.sizeHint().height())

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._line() * 20, self._line() * max(len(self._rows), 1))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme, line = QPainter(self), self._look.theme, self._line()
        most = max((one.touched for one in self._rows), default=1)
        names = [name_of(one.tradition) for one in self._rows]
        left = max((self.fontMetrics().horizontalAdvance(name) for name in names), default=0) + line
        room = max(self.width() - left - line * 3, line)
        for number, one in enumerate(self._rows):
            top = number * line
            painter.setPen(QColor(theme.text))
            label = QRectF(0, top, left, line)
            painter.drawText(label, Qt.AlignmentFlag.AlignVCenter, names[number])
            plan, aware = room * one.plan / most, room * one.aware / most
            painter.setPen(QPen(QColor(theme.text), 1))
            painter.setBrush(QColor(theme.secondary))
            painter.drawRect(QRectF(left, top + line * 0.2, plan, line * 0.6))
            painter.setBrush(QColor(theme.surface))
            painter.drawRect(QRectF(left + plan, top + line * 0.2, aware, line * 0.6))
            count = QRectF(left + plan + aware + line * 0.3, top, line * 3, line)
            painter.drawText(count, Qt.AlignmentFlag.AlignVCenter, str(one.touched))
        painter.end()

    def _line(self) -> int:
        return round(self.fontMetrics().height() * 1.4)


class FairnessDialog(QDialog):
    """Shows a report, and asks for it to be saved."""

    export_asked = Signal(object)
    """The FairnessReport to save to a file."""

    def __init__(self, report: FairnessReport, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = report
        self.table = QTableWidget(len(report.burdens), 5)
        self.export = QPushButton(self.tr("&Save or print to a file…"))
        self._build(look)
        self.export.clicked.connect(self._on_export)

    def _build(self, look: Look) -> None:
        report = self._report
        self.setWindowTitle(self.tr("Fairness"))
        outer = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        outer.setContentsMargins(edge, edge, edge, edge)
        area = ScrolledColumn()
        column = area.column
        heading = self.tr("Fairness: {title}").format(title=report.title)
        column.addWidget(plain_text(heading, TextRole.HEADING))
        column.addWidget(plain_text(scope_text(report)))
        column.addWidget(plain_text(spread_text(report)))
        column.addWidget(FairnessChart(report, look))
        legend = self.tr("Filled: dates to plan around. Empty: dates to be aware of.")
        column.addWidget(plain_text(legend, TextRole.QUIET))
        self._fill()
        column.addWidget(self.table)
        if report.changes:
            words = self.tr("Changes that would help most")
            column.addWidget(plain_text(words, TextRole.SECTION))
        for number, change in enumerate(report.changes, 1):
            column.addWidget(plain_text(f"{number}. {change_text(change)}"))
        column.addWidget(plain_text(self.tr("How this is counted"), TextRole.SECTION))
        for rule in rules_text():
            column.addWidget(plain_text(rule, TextRole.QUIET))
        column.addStretch(1)
        outer.addWidget(area, 1)
        foot = QHBoxLayout()
        self.export.setAutoDefault(False)
        foot.addWidget(self.export)
        foot.addStretch(1)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.reject)
        foot.addWidget(close)
        outer.addLayout(foot)
        QWidget.setTabOrder(self.table, self.export)
        QWidget.setTabOrder(self.export, close)
        open_at(self, 46, 40)

    def _fill(self) -> None:
        table = self.table
        headings = [
            self.tr("Group"),
            self.tr("Plan around"),
            self.tr("Be aware"),
            self.tr("Weekly hours"),
            self.tr("Share"),
        ]
        table.setHorizontalHeaderLabels(headings)
        table.setAccessibleName(self.tr("Sessions that touch dates of each group"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for row, one in enumerate(self._report.burdens):
            cells = (
                name_of(one.tradition),
                str(one.plan),
                str(one.aware),
                f"{one.weekly_hours:g}",
                f"{self._report.share(one):.0%}",
            )
            for place, text in enumerate(cells):
                item = QTableWidgetItem(text)
                if place:
                    item.setTextAlignment(
                        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    )
                table.setItem(row, place, item)
        table.resizeRowsToContents()
        height = table.horizontalHeader().sizeHint().height() + 4
        table.setMinimumHeight(
            height + sum(table.rowHeight(row) for row in range(table.rowCount()))
        )

    def _on_export(self) -> None:
        self.export_asked.emit(self._report)
