"""How often and how many times, in words: “every 2 weeks”, “6 times”."""

from planner.domain.language import counted, translate
from planner.domain.repeat import Frequency


def often_words(frequency: Frequency, interval: int) -> str:
    """Return “every week” or “every 2 weeks”."""
    if interval == 1:
        return _every(frequency)
    match frequency:
        case Frequency.DAILY:
            return counted("every %n day(s)", "", interval)
        case Frequency.WEEKLY:
            return counted("every %n week(s)", "", interval)
        case Frequency.MONTHLY:
            return counted("every %n month(s)", "", interval)
        case Frequency.YEARLY:
            return counted("every %n year(s)", "", interval)


def times_words(count: int) -> str:
    """Return “once” or “6 times”."""
    return translate("repeats", "once") if count == 1 else counted("%n time(s)", "", count)


def _every(frequency: Frequency) -> str:
    match frequency:
        case Frequency.DAILY:
            return translate("repeats", "every day")
        case Frequency.WEEKLY:
            return translate("repeats", "every week")
        case Frequency.MONTHLY:
            return translate("repeats", "every month")
        case Frequency.YEARLY:
            return translate("repeats", "every year")
