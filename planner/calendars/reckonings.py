"""Every calendar by its name in the sources."""

from collections.abc import Mapping

from planner.calendars import (
    badi,
    chinese,
    ethiopian,
    gregorian,
    hebrew,
    islamic,
    islamic_sighted,
    islamic_tabular,
    julian,
    nanakshahi,
    thai,
    tibetan,
    zoroastrian,
)
from planner.calendars.reckoning import Reckoning
from planner.domain.rule import CalendarId

_RECKONINGS: Mapping[CalendarId, Reckoning] = {
    CalendarId.GREGORIAN: gregorian.RECKONING,
    CalendarId.JULIAN: julian.RECKONING,
    CalendarId.HEBREW: hebrew.RECKONING,
    CalendarId.ISLAMIC: islamic.RECKONING,
    CalendarId.ISLAMIC_SIGHTED: islamic_sighted.RECKONING,
    CalendarId.ISLAMIC_TABULAR: islamic_tabular.RECKONING,
    CalendarId.CHINESE: chinese.CHINESE_RECKONING,
    CalendarId.KOREAN: chinese.KOREAN_RECKONING,
    CalendarId.VIETNAMESE: chinese.VIETNAMESE_RECKONING,
    CalendarId.TIBETAN: tibetan.RECKONING,
    CalendarId.THAI: thai.RECKONING,
    CalendarId.BADI: badi.RECKONING,
    CalendarId.ETHIOPIAN: ethiopian.RECKONING,
    CalendarId.SHAHENSHAHI: zoroastrian.SHAHENSHAHI,
    CalendarId.KADMI: zoroastrian.KADMI,
    CalendarId.FASLI: zoroastrian.FASLI,
    CalendarId.NANAKSHAHI: nanakshahi.RECKONING,
}


def reckoning_of(calendar: CalendarId) -> Reckoning:
    """Return what ``calendar`` offers."""
    return _RECKONINGS[calendar]
