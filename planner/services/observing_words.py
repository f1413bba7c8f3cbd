"""What people who keep an observance may do or avoid, in whole sentences."""

from collections.abc import Iterator

from planner.domain.keeping_text import hours_text
from planner.domain.language import translate
from planner.domain.observance import Observance, Restriction


def observing_words(observance: Observance) -> tuple[str, ...]:
    """Return a sentence for each thing that an observance asks; none where it asks nothing."""
    return tuple(_sentences(observance))


def _sentences(observance: Observance) -> Iterator[str]:
    asked = observance.restrictions
    if not asked:
        return
    for restriction, sentence in _plain_sentences().items():
        if restriction in asked:
            yield sentence
    if Restriction.FAST in asked and observance.fast_hours is not None:
        words = translate("pages", "Many who keep it fast {hours}.")
        yield words.format(hours=hours_text(observance.fast_hours))
    if Restriction.PRAYER in asked:
        yield _prayer(observance)
    if asked - {Restriction.BANK_HOLIDAY}:
        yield translate("pages", "Others keep less of this, or none. Ask each person.")


def _plain_sentences() -> dict[Restriction, str]:
    return {
        Restriction.BANK_HOLIDAY: translate("pages", "Many people have the day off work."),
        Restriction.WORK: translate("pages", "Many who keep it do no work."),
        Restriction.TRAVEL: translate("pages", "Many who keep it do not drive or travel."),
        Restriction.WRITING: translate("pages", "Many who keep it do not write or use a screen."),
        Restriction.CUSTOM: translate("pages", "Many who keep it ask for leave."),
        Restriction.FOOD: translate("pages", "Many who keep it eat some foods and not others."),
        Restriction.NIGHT: translate("pages", "Some who keep it are up for much of the night."),
    }


def _prayer(observance: Observance) -> str:
    if observance.hours is None:
        return translate("pages", "Many who keep it need time to pray.")
    words = translate("pages", "Many who keep it need time to pray {hours}.")
    return words.format(hours=hours_text(observance.hours))
