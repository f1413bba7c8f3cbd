"""Words of support guides that are the program's own: who, how firm, by when, for whom, where."""

from collections.abc import Iterable
from datetime import date
from typing import assert_never

from planner.domain.guide import Actor, Audience, Family, HomeNation, Purpose
from planner.domain.language import QT_TRANSLATE_NOOP, counted, translate
from planner.domain.milestone import Anchor, Hardness, Milestone, Sense, Unit
from planner.domain.milestone_dates import DatedMilestone, Missing
from planner.domain.observance import Source
from planner.domain.wording import day_text

_FAMILIES = {
    Family.MONEY: QT_TRANSLATE_NOOP("guides", "Money and equipment"),
    Family.WORK: QT_TRANSLATE_NOOP("guides", "Adjustments and health at work"),
    Family.TRAINING: QT_TRANSLATE_NOOP("guides", "Training, moves and coming back"),
    Family.EXAM: QT_TRANSLATE_NOOP("guides", "Exams and assessments"),
    Family.CONDITION: QT_TRANSLATE_NOOP("guides", "By condition"),
    Family.SESSION: QT_TRANSLATE_NOOP("guides", "Accessible sessions"),
}
_NATIONS = {
    HomeNation.ENGLAND: QT_TRANSLATE_NOOP("guides", "England"),
    HomeNation.WALES: QT_TRANSLATE_NOOP("guides", "Wales"),
    HomeNation.SCOTLAND: QT_TRANSLATE_NOOP("guides", "Scotland"),
    HomeNation.NORTHERN_IRELAND: QT_TRANSLATE_NOOP("guides", "Northern Ireland"),
}
_AUDIENCES = {
    Audience.MEDICAL_STUDENT: QT_TRANSLATE_NOOP("guides", "medical or dental students"),
    Audience.STUDENT: QT_TRANSLATE_NOOP(
        "guides", "students of nursing, midwifery and other health professions"
    ),
    Audience.APPRENTICE: QT_TRANSLATE_NOOP("guides", "apprentices"),
    Audience.FOUNDATION_DOCTOR: QT_TRANSLATE_NOOP("guides", "foundation doctors"),
    Audience.SPECIALTY_DOCTOR: QT_TRANSLATE_NOOP("guides", "doctors in specialty training"),
    Audience.EMPLOYEE: QT_TRANSLATE_NOOP("guides", "employees"),
    Audience.RETURNER: QT_TRANSLATE_NOOP("guides", "people who return to practice"),
    Audience.INTERNATIONAL_GRADUATE: QT_TRANSLATE_NOOP("guides", "international graduates"),
    Audience.TRAINER: QT_TRANSLATE_NOOP("guides", "trainers"),
}
_PURPOSES = {
    Purpose.STUDY: QT_TRANSLATE_NOOP("guides", "studying"),
    Purpose.PLACEMENT: QT_TRANSLATE_NOOP("guides", "a placement or rotation"),
    Purpose.JOB: QT_TRANSLATE_NOOP("guides", "a job"),
    Purpose.EXAM: QT_TRANSLATE_NOOP("guides", "an exam, assessment or interview"),
    Purpose.COMING_BACK: QT_TRANSLATE_NOOP("guides", "coming back after time away"),
}
_ACTORS = {
    Actor.LEARNER: QT_TRANSLATE_NOOP("guides", "You"),
    Actor.TRAINER: QT_TRANSLATE_NOOP("guides", "Your trainer or supervisor"),
    Actor.EMPLOYER: QT_TRANSLATE_NOOP("guides", "Your employer"),
    Actor.EDUCATION_TEAM: QT_TRANSLATE_NOOP("guides", "The education team"),
}
_HARDNESS = {
    Hardness.STATUTORY: QT_TRANSLATE_NOOP("guides", "required by law"),
    Hardness.PUBLISHED: QT_TRANSLATE_NOOP("guides", "a published rule"),
    Hardness.SERVICE: QT_TRANSLATE_NOOP("guides", "the time that a service says it takes"),
    Hardness.MEASURED: QT_TRANSLATE_NOOP("guides", "the time that it took others"),
    Hardness.PRACTICE: QT_TRANSLATE_NOOP("guides", "usual practice"),
    Hardness.PLANNER: QT_TRANSLATE_NOOP("guides", "this planner’s own suggestion"),
}
# One sign for each, so that how firm a date is can be seen without colour and read in print.
_SHAPES = {
    Hardness.STATUTORY: "■",
    Hardness.PUBLISHED: "◆",
    Hardness.SERVICE: "▲",
    Hardness.MEASURED: "△",
    Hardness.PRACTICE: "●",
    Hardness.PLANNER: "○",
}


def family_words(family: Family) -> str:
    """Return the heading over the guides of a family."""
    return translate("guides", _FAMILIES[family])


def nation_words(nation: HomeNation) -> str:
    """Return the name of a nation."""
    return translate("guides", _NATIONS[nation])


def audience_words(audience: Audience) -> str:
    """Return who they are, as in “for doctors in specialty training”."""
    return translate("guides", _AUDIENCES[audience])


def purpose_words(purpose: Purpose) -> str:
    """Return what help is for, as in “help with coming back after time away”."""
    return translate("guides", _PURPOSES[purpose])


def actor_words(actor: Actor) -> str:
    """Return who is to do something, with a capital."""
    return translate("guides", _ACTORS[actor])


def hardness_words(hardness: Hardness) -> str:
    """Return how firm a date is."""
    return translate("guides", _HARDNESS[hardness])


def hardness_shape(hardness: Hardness) -> str:
    """Return the sign of how firm a date is; it never stands without its words."""
    return _SHAPES[hardness]


def ours_words() -> str:
    """Return what stands behind a statement that has no source."""
    return translate("guides", "our suggestion")


def source_words(sources: Iterable[Source]) -> str:
    """Return the titles of sources, or that there is none but this planner."""
    titles = "; ".join(one.title for one in sources)
    return titles or translate("guides", "this planner’s own suggestion")


def when_words(one: DatedMilestone, today: date) -> str:
    """Return “By Wednesday 14 April 2027”, or why there is no date yet."""
    if one.day is None:
        return missing_words(one)
    day = day_text(one.day)
    match one.milestone.sense:
        case Sense.BY if one.is_missed(today):
            return translate("guides", "Was to be done by {day}").format(day=day)
        case Sense.BY if one.opens is not None:
            first = day_text(one.opens)
            return translate("guides", "By {day}, from {first} on").format(day=day, first=first)
        case Sense.BY:
            return translate("guides", "By {day}").format(day=day)
        case Sense.FROM:
            return translate("guides", "From {day} on").format(day=day)
        case Sense.ON:
            return translate("guides", "On {day}").format(day=day)
        case _:
            assert_never(one.milestone.sense)


def offset_words(milestone: Milestone, anchor: Anchor) -> str:
    """Return “16 weeks before the first day of the rotation”, or that the date is missing."""
    if milestone.offset is None:
        return translate("guides", "The date of this year is not entered yet")
    event = anchor.title[:1].lower() + anchor.title[1:]
    value, unit = milestone.offset.value, milestone.offset.unit
    if not value:
        return translate("guides", "On the {event}").format(event=event)
    if value < 0:
        text = translate("guides", "{time} before the {event}")
    else:
        text = translate("guides", "{time} after the {event}")
    told = text.format(time=_time_words(abs(value), unit), event=event)
    if not milestone.repeats:
        return told
    return translate("guides", "{when}, and again after as long each time").format(when=told)


def _time_words(count: int, unit: Unit) -> str:
    match unit:
        case Unit.DAYS:
            return counted("%n day(s)", "", count)
        case Unit.WEEKS:
            return counted("%n week(s)", "", count)
        case Unit.MONTHS:
            return counted("%n month(s)", "", count)
        case Unit.WORKING_DAYS:
            return counted("%n working day(s)", "", count)
        case _:
            assert_never(unit)


def missing_words(one: DatedMilestone) -> str:
    """Return why a milestone has no date."""
    if one.missing is Missing.YEAR:
        return translate("guides", "The date of this year is not entered yet")
    return translate("guides", "No date yet")
