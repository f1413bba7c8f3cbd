"""All that the almanac is built from, loaded and validated, and the dates that follow from it."""

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from planner.calendars.expand import expand
from planner.content.digest import digest_of
from planner.content.edition import Edition, load_edition
from planner.content.faith_texts import FaithTexts, load_faith_texts
from planner.content.guide_texts import GuideTexts, load_guide_texts
from planner.content.observances import load_observances
from planner.content.places import load_places
from planner.content.policy import policy_from
from planner.content.practices import load_practices
from planner.content.source_files import read_text
from planner.content.sources import load_sources
from planner.content.toolkit import ToolkitTexts, load_toolkit
from planner.domain.dates import DateSpan
from planner.domain.errors import ContentError
from planner.domain.observance import Observance, Practice, PracticeSlug, Source, SourceKey
from planner.domain.occurrence import Occurrence, in_order
from planner.domain.place import Place

# Starting processes takes longer than working out so few.
_FEW = 12

Progress = Callable[[str, int, int], None]
"""Called with what is being done, how much of it is done, and how much there is.

It may raise to stop the work; nothing has been written by then.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What ``data/`` holds.

    ``policy`` is the text of a policy that has been read without fault, as are those of
    ``faiths``. ``digest`` is the same only where the same dates follow: it is taken over the
    sources and the code that dates them.
    """

    edition: Edition
    sources: Mapping[SourceKey, Source]
    practices: Mapping[PracticeSlug, Practice]
    places: tuple[Place, ...]
    observances: tuple[Observance, ...]
    faiths: FaithTexts
    guidance: GuideTexts
    toolkit: ToolkitTexts
    policy: str
    digest: str


def load_contents(data: Path) -> Contents:
    """Return all that the folder holds.

    Raises ContentError, and FileProblemError where a file cannot be read.
    """
    policy = read_text(data / "policy.toml")
    policy_from(policy, "policy.toml")
    sources, observances = load_sources(data / "sources"), load_observances(data)
    return Contents(
        edition=load_edition(data / "almanac.toml"),
        sources=sources,
        practices=load_practices(data / "practices.toml"),
        places=load_places(data / "places.toml"),
        observances=observances,
        faiths=load_faith_texts(data, sources, [one.id for one in observances]),
        guidance=load_guide_texts(data, sources),
        toolkit=load_toolkit(data, sources),
        policy=policy,
        digest=digest_of(data),
    )


def dated_occurrences(contents: Contents, progress: Progress) -> tuple[Occurrence, ...]:
    """Return every dated occurrence that marks a day of the years held, in order.

    Raises ContentError where a rule asks for what its calendar does not have.
    """
    found: list[Occurrence] = []
    count = len(contents.observances)
    for done, occurrences in enumerate(_worked_out(contents)):
        progress("Working out dates", done, count)
        found += occurrences
    progress("Working out dates", count, count)
    return tuple(sorted(found, key=in_order))


def _worked_out(contents: Contents) -> Iterator[tuple[Occurrence, ...]]:
    observances, span = contents.observances, contents.edition.span
    if len(observances) <= _FEW:
        for observance in observances:
            yield _named_fault(observance, partial(_expanded, observance, span))
        return
    # Forking would copy the locks of a program with threads as they happen to be held.
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        futures = [pool.submit(_expanded, observance, span) for observance in observances]
        for observance, future in zip(observances, futures, strict=True):
            yield _named_fault(observance, future.result)


def _expanded(observance: Observance, span: DateSpan) -> tuple[Occurrence, ...]:
    return tuple(expand([observance], span))


def _named_fault(
    observance: Observance, work: Callable[[], tuple[Occurrence, ...]]
) -> tuple[Occurrence, ...]:
    try:
        return work()
    except ValueError as error:
        raise ContentError(
            file=f"{observance.tradition}.toml", entry=observance.id, fault=str(error)
        ) from error
