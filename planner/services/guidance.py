"""What the command line asks of the support guides: lists, one guide, and dated milestones."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from planner.content.almanac import Almanac
from planner.domain.errors import BadRequestError
from planner.domain.guide import Guide, GuideId, MilestoneId
from planner.domain.guide_words import family_words, missing_words, source_words, when_words
from planner.domain.milestone import AnchorId
from planner.domain.milestone_dates import DatedMilestone, dated_in_order
from planner.domain.page_text import page_html, page_text
from planner.domain.place import Nation
from planner.exchange.guide_records import guide_line_record, guide_record, milestone_record
from planner.services.guide_dates import GuideDates
from planner.services.guide_pages import GuideReading, guide_page


class Guidance:
    """The guides of an almanac, with bank holidays of one nation."""

    def __init__(self, almanac: Almanac, nation: Nation, today: date) -> None:
        self._almanac = almanac
        self._today = today
        self._lookup = GuideDates(dates=almanac, span=almanac.span, nation=nation)

    def guides(self) -> tuple[Guide, ...]:
        """Return every guide, by family and title."""
        return tuple(self._almanac.guides.values())

    def guide(self, name: str) -> Guide:
        """Return the guide of that id.

        Raises BadRequestError, which names those that there are.
        """
        found = self._almanac.guides.get(GuideId(name))
        if found is None:
            raise _unknown(name, "guide", self._almanac.guides)
        return found

    def milestones(
        self,
        anchors: Mapping[str, date],
        entered: Mapping[str, date],
        guides: Sequence[str] = (),
    ) -> tuple[DatedMilestone, ...]:
        """Return the milestones of some guides, or of all, by date; those without a date last.

        Raises BadRequestError for a guide, anchor or milestone that there is not.
        """
        held = self._almanac.milestones
        for name in anchors:
            if name not in held.anchors:
                raise _unknown(name, "anchor", held.anchors)
        for name in entered:
            if name not in held.by_id:
                raise _unknown(name, "milestone", held.by_id)
        known = self._lookup.known(
            {AnchorId(name): day for name, day in anchors.items()},
            {MilestoneId(name): day for name, day in entered.items()},
        )
        if not guides:
            return dated_in_order(held.by_id.values(), known)
        named = dict.fromkeys(one for name in guides for one in self.guide(name).milestones)
        return dated_in_order(held.named(named), known)

    def as_text(self, guide: Guide) -> str:
        """Return a guide as plain text."""
        return page_text(guide_page(guide, self._reading())).rstrip("\n")

    def as_html(self, guide: Guide) -> str:
        """Return a guide as a page of HTML."""
        return page_html(guide_page(guide, self._reading())).rstrip("\n")

    def as_json(self, guide: Guide) -> str:
        """Return a guide as a JSON record."""
        return _json(guide_record(guide, self._today))

    def milestones_as_text(self, dated: Iterable[DatedMilestone]) -> str:
        """Return one line for each milestone."""
        return "\n".join(self._line(one) for one in dated)

    def _line(self, one: DatedMilestone) -> str:
        milestone = one.milestone
        when = when_words(one, self._today)
        if one.missing is not None:
            option = (
                f"--anchor {milestone.anchor}=DATE"
                if not milestone.is_set_each_year
                else f"--date {milestone.id}=DATE"
            )
            when = f"{missing_words(one)} ({option})"
        details = f"{milestone.id}; {milestone.hardness.value}; {source_words(milestone.sources)}"
        return f"{when}: {milestone.title} ({details})"

    def _reading(self) -> GuideReading:
        return GuideReading(
            guides=self._almanac.guides,
            milestones=self._almanac.milestones,
            known=self._lookup.known({}, {}),
            today=self._today,
        )


def guides_as_text(guides: Iterable[Guide]) -> str:
    """Return one line for each guide."""
    return "\n".join(
        f"{one.id}: {one.title} ({family_words(one.family)}). {one.one_line.text}" for one in guides
    )


def guides_as_json(guides: Iterable[Guide]) -> str:
    """Return a JSON array of records."""
    return _json([guide_line_record(one) for one in guides])


def milestones_as_json(dated: Iterable[DatedMilestone]) -> str:
    """Return a JSON array of records."""
    return _json([milestone_record(one) for one in dated])


def _unknown(name: str, what: str, known: Iterable[str]) -> BadRequestError:
    return BadRequestError(
        what=name, fault=f"there is no such {what}", remedy=f"choose one of {', '.join(known)}"
    )


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1)
