"""Every command of the window, in menu order."""

from ui.commands.clash_commands import clash_commands
from ui.commands.command import Command
from ui.commands.dates_commands import dates_commands
from ui.commands.edit_commands import edit_commands
from ui.commands.file_commands import file_commands
from ui.commands.help_commands import help_commands
from ui.commands.session_commands import session_commands
from ui.commands.support_commands import support_commands
from ui.commands.toolkit_commands import toolkit_commands
from ui.commands.view_commands import view_commands


def command_table() -> tuple[Command, ...]:
    """Return every command in menu order, in the language of the window."""
    return (
        *file_commands(),
        *edit_commands(),
        *view_commands(),
        *session_commands(),
        *dates_commands(),
        *clash_commands(),
        *support_commands(),
        *toolkit_commands(),
        *help_commands(),
    )
