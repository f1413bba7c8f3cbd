"""Numbers as dates speak them: 1st, 2nd, 3rd."""

from planner.domain.language import translate

_ENDINGS = {1: "st", 2: "nd", 3: "rd"}


def ordinal(number: int) -> str:
    """Return “1st”, “12th”, “22nd”, in English as the dates of other calendars are kept."""
    return f"{number}{_ending(number)}"


def said_ordinal(number: int) -> str:
    """Return “1st”, “12th”, “22nd” in the language spoken."""
    match _ending(number):
        case "st":
            words = translate("ordinals", "{number}st")
        case "nd":
            words = translate("ordinals", "{number}nd")
        case "rd":
            words = translate("ordinals", "{number}rd")
        case _:
            words = translate("ordinals", "{number}th")
    return words.format(number=number)


def _ending(number: int) -> str:
    is_teen = 11 <= number % 100 <= 13
    return "th" if is_teen else _ENDINGS.get(number % 10, "th")
