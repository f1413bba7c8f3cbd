"""The log of errors: where in the program a bug struck, and nothing of what the diary holds."""

import traceback
from datetime import datetime
from pathlib import Path
from types import TracebackType

_LARGEST = 200_000
"""In bytes; a log that grows beyond is put aside, in place of the one put aside before."""

# Their messages speak of the program. Others may quote a title, such as KeyError.
_ON_THE_PROGRAM = (AttributeError, ImportError, NameError, NotImplementedError, RecursionError)


def write_bug(
    log: Path,
    kind: type[BaseException],
    error: BaseException,
    trace: TracebackType | None,
    when: datetime,
) -> None:
    """Add a bug to the log: when, of what kind, and through which lines of the program."""
    log.parent.mkdir(parents=True, exist_ok=True)
    if log.exists() and log.stat().st_size > _LARGEST:
        log.replace(log.with_stem(f"{log.stem}-earlier"))
    lines = [f"{when.isoformat(timespec='seconds')}\n", "Traceback (most recent call last):\n"]
    lines += traceback.format_list(traceback.extract_tb(trace))
    told = f": {error}" if isinstance(error, _ON_THE_PROGRAM) else ""
    with log.open("a", encoding="utf-8") as stream:
        stream.writelines([*lines, f"{kind.__name__}{told}\n"])
