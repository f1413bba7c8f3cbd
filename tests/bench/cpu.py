"""Time of the processor alone, which other programs on the machine hardly disturb."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import process_time


def least_cpu(work: Callable[[], object], times: int = 3) -> float:
    """Return the seconds of processor time, user and system, of the cheapest of several runs.

    Python collects no garbage meanwhile, as in the window.
    """
    with _uncollected():
        return min(_cpu_of(work) for _ in range(times))


def _cpu_of(work: Callable[[], object]) -> float:
    start = process_time()
    work()
    return process_time() - start


@contextmanager
def _uncollected() -> Iterator[None]:
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
