"""How far long work is, told to whoever waits for it; who is told may call it off."""

from collections.abc import Callable

Step = Callable[[int, int], None]
"""Called with how much is done and how much there is in all; it may raise, which ends the work."""


def unheard(_done: int, _of: int) -> None:
    """Take a step that nobody waits for."""
