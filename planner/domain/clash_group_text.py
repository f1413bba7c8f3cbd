"""A group of clashes in words: how many dates it is about, from when to when, and what to do."""

from planner.domain.clash_groups import ClashGroup
from planner.domain.language import translate
from planner.domain.policy import Contact, Policy
from planner.domain.wording import date_text


def summary_of(group: ClashGroup, policy: Policy) -> str:
    """Return “14 of 16 Fridays, from … to …, end after people must set off for home.”."""
    days = group.days
    return translate(
        "clash groups", "{count} of {held} {dates}, from {first} to {last}, {what}."
    ).format(
        count=f"{len(group.clashes):,}",
        held=f"{group.held:,}",
        dates=_dates_word(group),
        first=date_text(days[0]),
        last=date_text(days[-1]),
        what=_meets(group, policy),
    )


def reason_of(group: ClashGroup, policy: Policy) -> str:
    """Return why it clashes: of a single clash its reason, else a summary and the hardest date."""
    hardest = group.hardest
    if group.is_one:
        return hardest.reason
    day = date_text(hardest.instance.start.date())
    example = translate("clash groups", "On {day}: {reason}").format(day=day, reason=hardest.reason)
    return f"{summary_of(group, policy)} {example}"


def _dates_word(group: ClashGroup) -> str:
    weekdays = {day.weekday() for day in group.days}
    if len(weekdays) > 1:
        return translate("clash groups", "dates")
    return (
        translate("clash groups", "Mondays"),
        translate("clash groups", "Tuesdays"),
        translate("clash groups", "Wednesdays"),
        translate("clash groups", "Thursdays"),
        translate("clash groups", "Fridays"),
        translate("clash groups", "Saturdays"),
        translate("clash groups", "Sundays"),
    )[weekdays.pop()]


def _meets(group: ClashGroup, policy: Policy) -> str:
    hardest = group.hardest
    contact = next((one.contact for one in policy.rules if one.id == hardest.rule), Contact.DAY)
    words = {
        Contact.DAY: translate("clash groups", "fall on {observance}"),
        Contact.EVE: translate(
            "clash groups", "end after people must set off to be home for {observance}"
        ),
        Contact.HOURS: translate("clash groups", "run into {observance}"),
        Contact.FASTING: translate("clash groups", "fall in the hours of fasting of {observance}"),
        Contact.LATE_FASTING: translate("clash groups", "fall late in the fast of {observance}"),
        Contact.FAST_BREAK: translate("clash groups", "go on while the fast of {observance} ends"),
        Contact.PRAYER_BREAK: translate("clash groups", "hold a time of prayer: {observance}"),
        Contact.NIGHT: translate("clash groups", "fall in the nights of {observance}"),
        Contact.EVENING: translate("clash groups", "fall on the evenings of {observance}"),
        Contact.MORNING_AFTER: translate("clash groups", "follow the nights of {observance}"),
        Contact.NIGHT_BEFORE: translate("clash groups", "end on the morning of {observance}"),
    }
    return words[contact].format(observance=group.occurrence.name)
