"""Giving the command of one layout the options that all layouts share."""

from collections.abc import Callable
from inspect import signature
from typing import get_type_hints

from planner.commands.print_job import Asked, PrintJob


def print_command(asked_for: Callable[..., Asked]) -> Callable[..., None]:
    """Return a command with the options of ``asked_for`` and after them those of a PrintJob.

    Typer reads options off a signature, so that the two are joined to one.
    """
    own, shared = signature(asked_for).parameters, signature(PrintJob).parameters

    def command(**given: object) -> None:
        asked = asked_for(**{name: given[name] for name in own})
        PrintJob(**{name: given[name] for name in shared}).print(asked)  # type: ignore[arg-type]

    hints = get_type_hints(asked_for, include_extras=True)
    command.__name__, command.__doc__ = asked_for.__name__, asked_for.__doc__
    command.__annotations__ = {
        **{name: hints[name] for name in own},
        **{name: one.annotation for name, one in shared.items()},
        "return": None,
    }
    joined = signature(command).replace(parameters=[*own.values(), *shared.values()])
    vars(command)["__signature__"] = joined
    return command
