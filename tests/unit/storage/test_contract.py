"""A diary in a file keeps the contract of every diary."""

from tests.contract.dates import DateContract
from tests.contract.decisions import DecisionContract
from tests.contract.notes import NoteContract
from tests.contract.plans import PlanContract
from tests.contract.reminders import ReminderContract
from tests.contract.sessions import SessionContract
from tests.contract.templates import TemplateContract
from tests.contract.toolkit import ToolkitContract
from tests.contract.words import WordContract


class TestSessionsInFile(SessionContract):
    """See the contract."""


class TestWordsInFile(WordContract):
    """See the contract."""


class TestDatesInFile(DateContract):
    """See the contract."""


class TestDecisionsInFile(DecisionContract):
    """See the contract."""


class TestNotesInFile(NoteContract):
    """See the contract."""


class TestPlansInFile(PlanContract):
    """See the contract."""


class TestRemindersInFile(ReminderContract):
    """See the contract."""


class TestTemplatesInFile(TemplateContract):
    """See the contract."""


class TestToolkitInFile(ToolkitContract):
    """See the contract."""
