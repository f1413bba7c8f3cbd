"""What a draft would meet: its clashes with reasons, and sessions of its programme beside it."""

from collections.abc import Iterable

from PySide6.QtWidgets import QFrame

from planner.domain.clash import Clash, Severity
from planner.domain.conflict import Conflict
from planner.domain.language import counted
from planner.domain.wording import Clock, date_text, day_text
from ui.dialogs.draft_checker import DraftCheck
from ui.speech import hours_words
from ui.widgets.accessibility import announce
from ui.widgets.prose import Group, TextRole, card, column_in, empty, plain_text
from ui.words import severity_sign, severity_word

_MOST = 6
"""Clashes and conflicts told one by one; more are counted."""


class OutcomeView(Group):
    """Tells the last check, or that one is under way."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._said = ""
        self.summary = plain_text("", TextRole.STRONG)
        heading = self.tr("What it would meet")
        self.setAccessibleName(heading)
        column = column_in(self)
        column.addWidget(plain_text(heading, TextRole.SECTION))
        column.addWidget(self.summary)
        cards = Group()
        cards.setAccessibleName(self.tr("Clashes"))
        self._cards = column_in(cards)
        column.addWidget(cards)
        column.addStretch(1)
        self.wait()

    def wait(self) -> None:
        """Say that what stands here may no longer be so."""
        self.summary.setText(self.tr("Checking…"))

    def tell_nothing(self) -> None:
        """Say that there is nothing to check yet."""
        empty(self._cards)
        self.summary.setText(self.tr("Give a day and times to see what it clashes with."))

    def show_check(self, check: DraftCheck) -> None:
        """Show what was found, and say it once."""
        empty(self._cards)
        for clash in check.clashes[:_MOST]:
            self._cards.addWidget(_clash_card(clash))
        self._add_more(len(check.clashes))
        for conflict in check.conflicts[:_MOST]:
            self._cards.addWidget(self._conflict_card(conflict, check))
        self._add_more(len(check.conflicts))
        words = self._summary(check)
        self.summary.setText(words)
        if words != self._said:
            announce(self.summary, words)
            self._said = words

    def _add_more(self, count: int) -> None:
        if count > _MOST:
            words = counted("%n more", "of clashes", count - _MOST)
            self._cards.addWidget(plain_text(words, TextRole.QUIET))

    def _summary(self, check: DraftCheck) -> str:
        parts = [self._clash_words(check.clashes)]
        count = len(check.conflicts)
        if count == 1:
            parts.append(self.tr("One other session of its programme is at the same time."))
        elif count:
            parts.append(
                counted(
                    "%n other session(s) of its programme (is|are) at the same time.", "", count
                )
            )
        if check.draft.recurrence is not None:
            parts.append(self.tr("A repeat is checked for a year."))
        return " ".join(parts)

    def _clash_words(self, clashes: Iterable[Clash]) -> str:
        found = [clash.severity for clash in clashes]
        if not found:
            return self.tr("It clashes with no observance that you show.")
        counts = ((severity, found.count(severity)) for severity in Severity)
        told = [_severity_counted(one, count) for one, count in counts if count]
        return counted("%n clash(es): {told}.", "", len(found)).format(told=", ".join(told))

    def _conflict_card(self, conflict: Conflict, check: DraftCheck) -> QFrame:
        other = conflict.first
        if other.session.uid == check.draft.uid:
            other = conflict.second
        title = self.tr("At the same time: {title}").format(title=other.session.title)
        frame, column = card("note", title)
        words = self.tr("At the same time: {title}, {day}, {hours}").format(
            title=other.session.title,
            day=date_text(other.start.date()),
            hours=hours_words(other, self._clock),
        )
        column.addWidget(plain_text(words, TextRole.NOTE))
        return frame


def _clash_card(clash: Clash) -> QFrame:
    word, name = severity_word(clash.severity), clash.occurrence.name
    frame, column = card(clash.severity.value, f"{word}: {name}")
    day = day_text(clash.instance.start.date())
    line = f"{severity_sign(clash.severity)} {word}: {name}, {day}"
    column.addWidget(plain_text(line, TextRole(clash.severity.value)))
    column.addWidget(plain_text(clash.reason))
    column.addWidget(plain_text(clash.advice))
    return frame


def _severity_counted(severity: Severity, count: int) -> str:
    match severity:
        case Severity.AVOID:
            return counted("%n to avoid", "of clashes", count)
        case Severity.ADJUST:
            return counted("%n to adjust", "of clashes", count)
        case Severity.NOTE:
            return counted("%n to know of", "of clashes", count)
