"""Until when a clash can be mended, in words, and what is left once that has passed."""

from planner.domain.clash import Clash
from planner.domain.language import translate
from planner.domain.policy import Contact, Policy
from planner.domain.session import SessionKind
from planner.domain.settling import Deadline, Settling
from planner.domain.wording import day_text

_AT_WORK = frozenset({SessionKind.SHIFT, SessionKind.NIGHT, SessionKind.CLINIC})
_FOR_A_BREAK = frozenset({Contact.FAST_BREAK, Contact.PRAYER_BREAK, Contact.HOURS})


def settling_text(settling: Settling, clash: Clash, policy: Policy) -> str:
    """Return a sentence or two; "" for a session that has been."""
    if settling.is_over or not (settling.coming or settling.passed):
        return ""
    if not settling.coming:
        return _passed_text(settling.passed[-1], clash, policy)
    text = translate("settling", "Settle it by {day}: {promise}.").format(
        day=day_text(settling.coming[0].day), promise=_promise(settling.coming[0])
    )
    if settling.passed:
        gone = settling.passed[-1]
        earlier = translate("settling", "{day} has passed: {promise}.").format(
            day=day_text(gone.day), promise=_promise(gone)
        )
        return f"{earlier} {text}"
    return text


def left_text(clash: Clash, policy: Policy) -> str:
    """Return what can still be done about a clash when its session stays where it is."""
    contact = next((one.contact for one in policy.rules if one.id == clash.rule), None)
    if contact in _FOR_A_BREAK:
        return translate("settling", "What is left: a break at that time, with somebody to cover.")
    if clash.instance.session.kind in _AT_WORK:
        return translate(
            "settling", "What is left: a swap that both agree to, or a change of hours."
        )
    if clash.instance.session.kind in {SessionKind.CATERED, SessionKind.SOCIAL}:
        return translate(
            "settling", "What is left: other food, a meal kept for later, or a second event."
        )
    return translate(
        "settling", "What is left: an alternative sitting that counts the same, or a recording."
    )


def _passed_text(deadline: Deadline, clash: Clash, policy: Policy) -> str:
    passed = translate(
        "settling", "To move it now breaks a promise: {promise} ({day} has passed)."
    ).format(promise=_promise(deadline), day=day_text(deadline.day))
    return f"{passed} {left_text(clash, policy)}"


def _promise(deadline: Deadline) -> str:
    return translate("settling", "{promise} {weeks} weeks before").format(
        promise=deadline.notice.promise, weeks=deadline.notice.weeks
    )
