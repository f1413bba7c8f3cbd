"""One clash in full: its word and sign, why, what to do, how sure and by which source."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame

from planner.domain.clash import Clash, Severity
from planner.domain.observance import Certainty
from planner.domain.wording import Clock
from ui.speech import hours_words
from ui.widgets.prose import TextRole, card, plain_text
from ui.words import severity_sign, severity_word, source_words, sureness_words

translate = QCoreApplication.translate

_ROLES = {
    Severity.AVOID: TextRole.AVOID,
    Severity.ADJUST: TextRole.ADJUST,
    Severity.NOTE: TextRole.NOTE,
}


def clash_card(clash: Clash, clock: Clock) -> QFrame:
    """Return the clash as a card."""
    session, occurrence = clash.instance.session, clash.occurrence
    word = severity_word(clash.severity)
    frame, column = card(clash.severity.value, f"{word}: {session.title}")
    sign = severity_sign(clash.severity)
    column.addWidget(plain_text(f"{sign} {word}.", _ROLES[clash.severity]))
    subject = translate("ClashCard", "{session}, {hours}, and {observance}").format(
        session=session.title,
        hours=hours_words(clash.instance, clock),
        observance=occurrence.name,
    )
    column.addWidget(plain_text(subject, TextRole.STRONG))
    column.addWidget(plain_text(clash.reason))
    column.addWidget(plain_text(clash.advice))
    column.addWidget(plain_text(_basis(clash), TextRole.QUIET))
    return frame


def _basis(clash: Clash) -> str:
    certainty = clash.occurrence.certainty
    sure = sureness_words(clash.occurrence)
    if certainty is Certainty.EXPECTED:
        sure = translate("ClashCard", "expected, until it is announced")
    date = translate("ClashCard", "Date: {sure}.").format(sure=sure)
    return f"{date} {source_words(clash.occurrence.observance)}"
