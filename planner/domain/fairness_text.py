"""A report on fairness in words: neutral, and with its rules stated."""

from planner.domain.fairness import FairnessReport, HelpfulChange
from planner.domain.language import counted, translate
from planner.domain.marks import name_of
from planner.domain.wording import listed, span_text


def scope_text(report: FairnessReport) -> str:
    """Return how much was looked at."""
    return translate("fairness", "{sessions} from {span}, {hours:,.0f} hours in all.").format(
        sessions=counted("%n session(s)", "", report.sessions),
        span=span_text(report.window),
        hours=report.time.total_seconds() / 3600,
    )


def spread_text(report: FairnessReport) -> str:
    """Return how the touches are spread over the traditions."""
    touched = [one for one in report.burdens if one.touched]
    if not touched:
        return translate("fairness", "No session touches a date to plan around or be aware of.")
    most = max(touched, key=lambda one: one.touched)
    return translate(
        "fairness",
        "{touches} on dates of {count} out of {of} groups; {share:.0%} on those of {most}.",
    ).format(
        touches=counted("%n touch(es)", "", report.touches),
        count=len(touched),
        of=len(report.burdens),
        share=report.share(most),
        most=name_of(most.tradition),
    )


def change_text(change: HelpfulChange) -> str:
    """Return what one change would help, and how it may be made."""
    names = listed([group.occurrence.name for group in change.groups])
    hardest = change.groups[0].hardest
    return translate(
        "fairness", "{title}: a change would clear {clashes} with {names}. {advice}"
    ).format(
        title=change.title,
        clashes=counted("%n clash(es)", "", change.clashes),
        names=names,
        advice=hardest.advice,
    )


def rules_text() -> tuple[str, ...]:
    """Return the rules by which sessions are counted."""
    return (
        translate(
            "fairness",
            "A session counts once for each group whose date of a kind it touches: a date to plan "
            "around, or one to be aware of. What counts as touching is set by the clash policy.",
        ),
        translate(
            "fairness",
            "Weekly time is the time of sessions within weekly hours of rest or prayer, such as "
            "Shabbat, Friday prayer or Sunday, by the sun of the place.",
        ),
        translate(
            "fairness",
            "Each date of a series counts. Bank holidays and dates of training are left out. "
            "A date that is not yet sure counts on every day that it may fall on.",
        ),
        translate(
            "fairness",
            "The report counts dates, never people. It does not say who is affected, and groups "
            "have different numbers of dates to begin with.",
        ),
        translate(
            "fairness",
            "A change weighs three for each clash to avoid that it clears, and one for each to "
            "adjust.",
        ),
    )
