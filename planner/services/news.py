"""What is new since the user last looked: dates ahead, dates that changed, clashes that came."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from hashlib import blake2b

from planner.content.almanac import Almanac
from planner.domain.clash import Clash, Severity
from planner.domain.dates import DateSpan
from planner.domain.kept_document import KeptDocument
from planner.domain.language import QT_TRANSLATE_NOOP, counted, translate
from planner.domain.observance import Tier
from planner.domain.occurrence import Occurrence
from planner.domain.page import Block, Heading, Link, Links, PageTopic, Paragraph
from planner.domain.round_stages import StageDay
from planner.domain.shared_reminder import neutral_title, shared_reminders
from planner.domain.support_plan import PlanItem
from planner.domain.wording import day_text, listed, number_text
from planner.later import imported_later
from planner.services.confirming import ConfirmedDate
from planner.services.document_pages import document_link
from planner.services.locations import almanac_editions
from planner.services.workspace import Workspace

with imported_later():
    from planner.domain.revision import Revision
    from planner.domain.revision_text import difference_text, touched_count_text
    from planner.domain.round_words import stage_day_words

_AHEAD = timedelta(weeks=4)
_LATE = timedelta(days=366)
# Clashes are remembered further than they are told, so that none is new because time went by.
_REMEMBERED = timedelta(weeks=8)
_MOST_TITLES = 3
_MOST_LINES = 30

_SEVERITY = {
    Severity.AVOID: QT_TRANSLATE_NOOP("news", "avoid: {name}"),
    Severity.ADJUST: QT_TRANSLATE_NOOP("news", "adjust: {name}"),
    Severity.NOTE: QT_TRANSLATE_NOOP("news", "note: {name}"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """What there was to see when the user last looked; clashes up to ``until``, exclusive."""

    moment: datetime
    version: str
    confirmed: frozenset[str]
    clashes: frozenset[str]
    until: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """A date to plan around, and the clashes that sessions have with it."""

    occurrence: Occurrence
    clashes: tuple[Clash, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """What is new; ``since`` is None where nobody has looked before.

    ``editions`` are the version before and now, where the almanac is another. ``revisions`` are
    None where the edition before is no longer there to compare with.
    """

    since: datetime | None
    coming: tuple[Coming, ...]
    confirmed: tuple[ConfirmedDate, ...]
    editions: tuple[str, str] | None
    revisions: tuple[Revision, ...] | None
    clashes: tuple[Clash, ...]
    planned: tuple[PlanItem, ...] = ()
    """What support plans ask for in the next four weeks, and what is late."""

    documents: tuple[KeptDocument, ...] = ()
    """Documents of the user’s own that are to be looked at again by now."""

    stages: tuple[StageDay, ...] = ()
    """Stages of recruitment rounds that begin or end in the next four weeks, and those late."""

    @property
    def changed_count(self) -> int:
        """How many dates were confirmed or changed."""
        return len(self.confirmed) + len(self.revisions or ())

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing to tell."""
        asked = (*self.planned, *self.stages, *self.documents)
        told = (self.coming, self.changed_count, self.editions, self.clashes, asked)
        return not any(told)


def glance_at(workspace: Workspace, now: datetime) -> Glance:
    """Return what there is to see now.

    Raises DiaryError where the diary cannot be read.
    """
    today = now.date()
    span = DateSpan(today, today + _REMEMBERED)
    return Glance(
        moment=now,
        version=workspace.almanac_version,
        confirmed=frozenset(map(_told, workspace.date_changes.confirmed())),
        clashes=frozenset(map(_identity, _clashes(workspace, span))),
        until=span.end,
    )


def news_since(workspace: Workspace, last: Glance | None, now: datetime) -> News:
    """Return what is new since a glance, or what lies ahead where there was none.

    Raises DiaryError where the diary cannot be read.
    """
    today = now.date()
    clashes = _clashes(workspace, DateSpan(today, today + _AHEAD))
    coming, planned = tuple(_coming(clashes)), tuple(_planned(workspace, today))
    documents = workspace.documents.due(today)
    stages = tuple(_stages(workspace, today))
    if last is None:
        return News(
            since=None,
            coming=coming,
            confirmed=(),
            editions=None,
            revisions=(),
            clashes=(),
            planned=planned,
            documents=documents,
            stages=stages,
        )
    is_same = last.version == workspace.almanac_version
    return News(
        since=last.moment,
        coming=coming,
        confirmed=tuple(
            one for one in workspace.date_changes.confirmed() if _told(one) not in last.confirmed
        ),
        editions=None if is_same else (last.version, workspace.almanac_version),
        revisions=() if is_same else _revisions(workspace, last.version, today),
        clashes=tuple(
            one
            for one in clashes
            if one.instance.start.date() < last.until and _identity(one) not in last.clashes
        ),
        planned=planned,
        documents=documents,
        stages=stages,
    )


def news_blocks(news: News) -> tuple[Block, ...]:
    """Return the news as blocks to read, each line leading to its day."""
    return (
        *_section(PageTopic.PLANNED, map(_planned_link, news.planned)),
        *_section(PageTopic.STAGES, map(_stage_link, news.stages)),
        *_section(PageTopic.COMING, map(_coming_link, news.coming)),
        *_section(PageTopic.CHANGED, _changed_links(news)),
        *([Paragraph(_edition_words(news))] if news.editions else []),
        *_section(PageTopic.NEW_CLASHES, map(_clash_link, news.clashes)),
        *_section(PageTopic.DOCUMENTS_DUE, map(document_link, news.documents)),
    )


def glance_as_text(glance: Glance) -> str:
    """Return a glance as JSON, to be kept among the preferences."""
    return json.dumps(
        {
            "moment": glance.moment.isoformat(),
            "version": glance.version,
            "confirmed": sorted(glance.confirmed),
            "clashes": sorted(glance.clashes),
            "until": glance.until.isoformat(),
        }
    )


def glance_from_text(text: str) -> Glance | None:
    """Return the glance that was kept, or None where there is none that can be read."""
    try:
        kept = json.loads(text)
        return Glance(
            moment=datetime.fromisoformat(kept["moment"]),
            version=str(kept["version"]),
            confirmed=frozenset(map(str, kept["confirmed"])),
            clashes=frozenset(map(str, kept["clashes"])),
            until=date.fromisoformat(kept["until"]),
        )
    except (ValueError, TypeError, KeyError):
        return None


def _clashes(workspace: Workspace, span: DateSpan) -> tuple[Clash, ...]:
    return workspace.period(span, span.start).clashes


def _planned(workspace: Workspace, today: date) -> Iterator[PlanItem]:
    last = today + _AHEAD
    for item in workspace.plans.next(today):
        if item.remind is not None and item.remind <= last:
            yield item


def _stages(workspace: Workspace, today: date) -> Iterator[StageDay]:
    # A stage that is over with something left to do is told by its last day, as far back as a year.
    for one in workspace.rounds.due_in(DateSpan(today - _LATE, today + _AHEAD)):
        if one.day >= today or one.is_last:
            yield one


def _coming(clashes: Iterable[Clash]) -> Iterator[Coming]:
    met: dict[tuple[str, ...], list[Clash]] = {}
    for clash in clashes:
        observance = clash.occurrence.observance
        if observance.tier is Tier.PLAN and not observance.kind.is_pattern:
            met.setdefault(clash.occurrence.key, []).append(clash)
    for found in sorted(met.values(), key=lambda held: held[0].occurrence.span.start):
        yield Coming(occurrence=found[0].occurrence, clashes=tuple(found))


def _identity(clash: Clash) -> str:
    """Name a clash: the same session at the same hour, against the same occurrence as severely."""
    instance = clash.instance
    parts = (instance.session.id, f"{instance.start:%Y-%m-%dT%H:%M}", *clash.occurrence.key)
    name = "|".join((*parts, clash.severity.value))
    # Thousands of them are kept among the preferences, so each is short.
    return blake2b(name.encode(), digest_size=5).hexdigest()


def _told(confirmed: ConfirmedDate) -> str:
    confirmation = confirmed.confirmation
    return "|".join((*confirmation.key, confirmation.first_day.isoformat()))


def _revisions(workspace: Workspace, version: str, today: date) -> tuple[Revision, ...] | None:
    held = (one for one in almanac_editions().usable if one.version == version)
    edition = next(held, None)
    if edition is None:
        return None
    earlier = Almanac.open(edition.path)
    try:
        return workspace.revisions.since(earlier, today)
    finally:
        earlier.close()


def _section(topic: PageTopic, links: Iterable[Link]) -> Iterator[Block]:
    found = list(links)
    if not found:
        return
    yield Heading(topic)
    yield Links(tuple((link,) for link in found[:_MOST_LINES]))
    if len(found) > _MOST_LINES:
        count = len(found) - _MOST_LINES
        yield Paragraph(counted("And {count} more.", "", count).format(count=number_text(count)))


def _planned_link(item: PlanItem) -> Link:
    """Lead to a day that a plan asks for something on; what it is, only the day itself tells.

    The news open by themselves, when others may be looking on.
    """
    day = item.dated.day
    assert day is not None, "only what has a day is told"
    shared = next((one.title for one in shared_reminders([item])), neutral_title())
    return Link(text=_on(shared, day), target=day)


def _stage_link(stage: StageDay) -> Link:
    return Link(
        text=_on(stage.of_round.title, stage.day), target=stage.day, note=stage_day_words(stage)
    )


def _coming_link(coming: Coming) -> Link:
    occurrence = coming.occurrence
    titles = list(dict.fromkeys(one.instance.session.title for one in coming.clashes))
    touched = listed(titles) if len(titles) <= _MOST_TITLES else _sessions(coming.clashes)
    return Link(
        text=_on(occurrence.name, occurrence.span.start),
        target=occurrence.span.start,
        note=translate("news", "touches {touched}").format(touched=touched),
        mark=occurrence.observance.tradition,
    )


def _sessions(clashes: Sequence[Clash]) -> str:
    count = len({(one.instance.session.id, one.instance.start) for one in clashes})
    return counted("{count} session(s)", "", count).format(count=number_text(count))


def _changed_links(news: News) -> Iterator[Link]:
    for one in news.confirmed:
        day = one.confirmation.first_day
        yield Link(
            text=_on(one.name, day),
            target=day,
            note=translate("news", "confirmed by {announced_by}").format(
                announced_by=one.confirmation.announced_by
            ),
        )
    for revision in news.revisions or ():
        yield Link(
            text=difference_text(revision),
            target=revision.occurrence.span.start,
            note=touched_count_text(len(revision.touched)),
        )


def _edition_words(news: News) -> str:
    assert news.editions is not None, "asked for only where editions differ"
    before, now = news.editions
    told = translate("news", "The almanac is now edition {now}, and was {before}.").format(
        now=now, before=before
    )
    if news.revisions is None:
        more = translate("news", "The earlier edition is no longer here to compare its dates with.")
        return f"{told} {more}"
    if not news.revisions:
        more = translate("news", "No date that you plan around changed in the next two years.")
        return f"{told} {more}"
    return told


def _on(name: str, day: date) -> str:
    return translate("news", "{name}, {day}").format(name=name, day=day_text(day))


def _clash_link(clash: Clash) -> Link:
    instance = clash.instance
    return Link(
        text=_on(instance.session.title, instance.start.date()),
        target=instance.start.date(),
        note=translate("news", _SEVERITY[clash.severity]).format(name=clash.occurrence.name),
    )
