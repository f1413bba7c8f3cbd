"""The shelf of pages on support: guides with their dates in the user’s plans, and what is next."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date

from planner.domain.guide import Guide, GuideId
from planner.domain.language import translate
from planner.domain.page import (
    Block,
    Facts,
    Heading,
    Link,
    Links,
    Page,
    PageId,
    Paragraph,
    Points,
    Shelf,
)
from planner.domain.plan_words import item_line, what_now
from planner.domain.shared_reminder import SharedReminder, neutral_title, shared_reminders
from planner.domain.support_plan import PlanItem, SupportPlan
from planner.domain.wording import day_text
from planner.later import imported_later
from planner.services.plan_lock import PlanLockState
from planner.services.workspace import Workspace

with imported_later():
    from planner.services.guide_pages import (
        GuideReading,
        guide_link,
        guide_page,
        support_contents,
    )

NEXT = "next"
_PLAN = "plan."


def is_plan_page(page: PageId) -> bool:
    """Tell whether a page is that of a plan."""
    return page.shelf is Shelf.SUPPORT and page.name.startswith(_PLAN)


def plan_page_id(plan: SupportPlan) -> PageId:
    """Return the id of a plan's page."""
    return PageId(Shelf.SUPPORT, f"{_PLAN}{plan.id}")


class SupportShelf:
    """The pages on support of an open almanac and diary, made whenever they are read.

    ``page`` is for the screen. ``outside`` is what may be printed and copied: a plan that is not
    ticked is not in it, and a private milestone of one that is bears a neutral title.
    """

    def __init__(self, workspace: Workspace, today: Callable[[], date]) -> None:
        self._workspace = workspace
        self._today = today

    def page(self, page: PageId) -> Page | None:
        """Return a page as it is read in the window, or None where there is none of that id."""
        plans = self._workspace.plans.all()
        if page.name == NEXT:
            return self._next(self._workspace.plans.next(self._today()))
        if page.name.startswith(_PLAN):
            return next((self._plan(one) for one in plans if plan_page_id(one) == page), None)
        reading = self._reading()
        if not page.name:
            return _with_plans(support_contents(reading), plans, is_locked=self._is_locked())
        guide = reading.guides.get(GuideId(page.name))
        if guide is None:
            return None
        shown = guide_page(guide, reading)
        return replace(shown, blocks=(*shown.blocks, *self._in_plans(guide, plans)))

    def outside(self, page: PageId) -> Page | None:
        """Return a page as it may leave the program, or None where nothing of it may."""
        plans = [one for one in self._workspace.plans.all() if one.is_shared]
        if page.name == NEXT:
            return _neutral_page(page, shared_reminders(self._workspace.plans.next(self._today())))
        if page.name.startswith(_PLAN):
            return next(
                (self._neutral_plan(one) for one in plans if plan_page_id(one) == page), None
            )
        reading = self._reading()
        if not page.name:
            return support_contents(reading)
        guide = reading.guides.get(GuideId(page.name))
        return None if guide is None else guide_page(guide, reading)

    def shared_plans(self) -> tuple[Page, ...]:
        """Return the pages of all plans that are ticked, as they may leave the program."""
        return tuple(
            self._neutral_plan(one) for one in self._workspace.plans.all() if one.is_shared
        )

    def _is_locked(self) -> bool:
        return self._workspace.plan_lock.state is PlanLockState.LOCKED

    def _reading(self) -> GuideReading:
        guides = self._workspace.guides
        return GuideReading(
            guides=guides.guides,
            milestones=guides.milestones,
            known=guides.lookup.known({}, {}),
            today=self._today(),
        )

    def _next(self, items: Iterable[PlanItem]) -> Page:
        today = self._today()
        rows = tuple(
            (_named(one), f"{item_line(one, today)}. {what_now(one)}".strip()) for one in items
        )
        nothing = _locked_words() if self._is_locked() else _nothing_next()
        blocks: tuple[Block, ...] = (Facts(rows),) if rows else (Paragraph(nothing),)
        return Page(
            id=PageId(Shelf.SUPPORT, NEXT), title=translate("plans", "What is next"), blocks=blocks
        )

    def _plan(self, plan: SupportPlan) -> Page:
        today, reading = self._today(), self._reading()
        items = self._workspace.plans.items(plan, today)
        blocks: list[Block] = [Paragraph(_shared_words(plan))]
        guides = [reading.guides[one] for one in plan.guides if one in reading.guides]
        blocks += [
            Heading(translate("plans", "Guides")),
            Links(tuple((guide_link(one),) for one in guides)),
            Heading(translate("plans", "Dates")),
            *(block for one in items for block in _item_blocks(one, today)),
        ]
        if plan.adjustments:
            blocks += [Heading(translate("plans", "Adjustments")), Points(plan.adjustments)]
        return Page(id=plan_page_id(plan), title=plan.name, blocks=tuple(blocks))

    def _neutral_plan(self, plan: SupportPlan) -> Page:
        reminders = shared_reminders(self._workspace.plans.items(plan, self._today()))
        return _neutral_page(plan_page_id(plan), reminders, plan.adjustments, title=plan.wording)

    def _in_plans(self, guide: Guide, plans: Iterable[SupportPlan]) -> Iterator[Block]:
        today, wanted = self._today(), set(guide.milestones)
        for plan in plans:
            if guide.id in plan.guides:
                items = self._workspace.plans.items(plan, today)
                yield Heading(translate("plans", "In your plan “{name}”").format(name=plan.name))
                yield Facts(
                    tuple(
                        (one.milestone.title, item_line(one, today))
                        for one in items
                        if one.milestone.id in wanted
                    )
                )
                yield Links(((plan_link(plan),),))


def plan_link(plan: SupportPlan) -> Link:
    """Return the link to a plan."""
    return Link(text=plan.name, target=plan_page_id(plan))


def _with_plans(contents: Page, plans: Iterable[SupportPlan], *, is_locked: bool) -> Page:
    links = [(plan_link(one),) for one in plans]
    if is_locked:
        told = (Heading(translate("plans", "Your plans")), Paragraph(_locked_words()))
        return replace(contents, blocks=(*contents.blocks[:1], *told, *contents.blocks[1:]))
    if not links:
        return contents
    next_link = Link(text=translate("plans", "What is next"), target=PageId(Shelf.SUPPORT, NEXT))
    heading = Heading(translate("plans", "Your plans"))
    added = (heading, Links(((next_link,), *links)))
    return replace(contents, blocks=(*contents.blocks[:1], *added, *contents.blocks[1:]))


def _item_blocks(item: PlanItem, today: date) -> Iterator[Block]:
    yield Heading(item.milestone.title, level=2)
    yield Paragraph(f"{item_line(item, today)}. {what_now(item)}".strip())
    if item.milestone.checks:
        yield Points(tuple(check.text for check in item.milestone.checks))


def _neutral_page(
    page: PageId,
    reminders: Iterable[SharedReminder],
    adjustments: tuple[str, ...] = (),
    title: str = "",
) -> Page:
    blocks: list[Block] = [block for one in reminders for block in _neutral_blocks(one)]
    if not blocks:
        blocks.append(Paragraph(_nothing_next()))
    if adjustments:
        blocks += [Heading(translate("plans", "Adjustments")), Points(adjustments)]
    title = title or translate("plans", "Planning reminders")
    return Page(id=page, title=title, blocks=tuple(blocks))


def _neutral_blocks(reminder: SharedReminder) -> Iterator[Block]:
    box = "☑" if reminder.is_settled else "☐"
    yield Paragraph(f"{box} {day_text(reminder.day)}: {reminder.title}")
    if reminder.checks:
        yield Points(tuple(f"☐ {check.text}" for check in reminder.checks))


def _named(item: PlanItem) -> str:
    return translate("plans", "{title} ({plan})").format(
        title=item.milestone.title, plan=item.plan.name
    )


def _locked_words() -> str:
    return translate(
        "plans",
        "Your plans are locked, and nothing of them is shown, found, printed or exported. To open "
        "them, choose Support, “Your plans…” and type the passphrase.",
    )


def _nothing_next() -> str:
    return translate("plans", "Nothing with a date is waiting.")


def _shared_words(plan: SupportPlan) -> str:
    if plan.is_shared:
        return translate(
            "plans",
            "You ticked this plan to be found, printed and exported. Its private dates then bear "
            "the title “{title}”.",
        ).format(title=plan.wording or neutral_title())
    return translate(
        "plans", "This plan is private: it is not printed, not exported and not found by search."
    )
