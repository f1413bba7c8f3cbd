"""Which dates of which sessions a change takes away or gives back, in words."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from planner.domain.change import Edit
from planner.domain.language import counted, translate
from planner.domain.session import Session
from planner.domain.wording import date_text, listed

_MOST_SESSIONS = 3
_MOST_DATES = 4


def left_out_text(edits: Iterable[Edit[Session]]) -> str:
    """Return “Teaching is now left out on 9 March 2027 and takes place on 10 March 2027”, and more.

    Return "" where no session leaves out other dates than before.
    """
    lines = [line for line in map(_line, edits) if line]
    told = lines[:_MOST_SESSIONS]
    if more := len(lines) - len(told):
        told.append(counted("The dates of %n more session(s) changed as well.", "", more))
    return " ".join(told)


def _line(edit: Edit[Session]) -> str:
    if edit.before is None or edit.after is None:
        return ""
    was, now = _skipped(edit.before), _skipped(edit.after)
    gone = [start for start in now if start not in was]
    back = [start for start in was if start not in now]
    words = {
        (True, True): translate(
            "skips", "{title} is now left out on {gone} and takes place on {back}."
        ),
        (True, False): translate("skips", "{title} is now left out on {gone}."),
        (False, True): translate("skips", "{title} now takes place on {back}."),
        (False, False): "",
    }[bool(gone), bool(back)]
    return words.format(title=edit.after.title, gone=_days(gone), back=_days(back))


def _skipped(session: Session) -> Sequence[datetime]:
    return sorted(session.recurrence.skipped) if session.recurrence else ()


def _days(starts: Sequence[datetime]) -> str:
    days = [date_text(start.date()) for start in starts[:_MOST_DATES]]
    if more := len(starts) - len(days):
        days.append(counted("%n more date(s)", "", more))
    return listed(days)
