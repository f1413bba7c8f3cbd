"""What the window asks the time of; tests pass a clock that stands still."""

from collections.abc import Callable
from datetime import datetime

Now = Callable[[], datetime]
"""Returns the time at the place of the user, aware of its zone or not."""
