"""A diary on a server keeps the contract of every diary."""

from tests.contract.dates import DateContract
from tests.contract.decisions import DecisionContract
from tests.contract.notes import NoteContract
from tests.contract.plans import PlanContract
from tests.contract.reminders import ReminderContract
from tests.contract.sessions import SessionContract
from tests.contract.templates import TemplateContract
from tests.contract.toolkit import ToolkitContract
from tests.contract.words import WordContract


class TestSessionsOnServer(SessionContract):
    """See the contract."""


class TestWordsOnServer(WordContract):
    """See the contract."""


class TestDatesOnServer(DateContract):
    """See the contract."""


class TestDecisionsOnServer(DecisionContract):
    """See the contract."""


class TestNotesOnServer(NoteContract):
    """See the contract."""


class TestPlansOnServer(PlanContract):
    """See the contract."""


class TestRemindersOnServer(ReminderContract):
    """See the contract."""


class TestTemplatesOnServer(TemplateContract):
    """See the contract."""


class TestToolkitOnServer(ToolkitContract):
    """See the contract."""
