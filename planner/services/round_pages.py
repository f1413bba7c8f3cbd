"""A recruitment round as a page to read, and as a pack to print and fill in."""

from collections.abc import Iterator
from datetime import date

from planner.domain.language import counted, translate
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
    Table,
)
from planner.domain.recruitment_round import (
    FEWEST_SHOWN,
    RecruitmentRound,
    StageState,
    stage_states,
)
from planner.domain.round_words import count_words, round_summary, stage_done, stage_when
from planner.domain.toolkit_contents import ToolkitPage
from planner.domain.toolkit_recruitment import Recruitment
from planner.domain.toolkit_words import anchor_words, role_words, round_words, theme_words
from planner.domain.wording import date_text, listed
from planner.services.toolkit_parts import page_link, said, toolkit_page_id
from planner.services.toolkit_recruitment_pages import stage_link

ROUND = "round."

_DONE, _LEFT = "☑", "☐"
_BLANK_ROWS = 4


def round_page_id(of_round: RecruitmentRound) -> PageId:
    """Return the id of the page of a round."""
    return toolkit_page_id(f"{ROUND}{of_round.id}")


def is_round_page(page: PageId) -> bool:
    """Tell whether a page is that of a round."""
    return page.shelf is Shelf.TOOLKIT and page.name.startswith(ROUND)


def round_link(of_round: RecruitmentRound) -> Link:
    """Return the link to a round."""
    return Link(text=of_round.title, target=round_page_id(of_round))


def round_page(of_round: RecruitmentRound, recruitment: Recruitment, today: date) -> Page:
    """Return a round with all that is kept of it; small numbers are not shown."""
    states = tuple(stage_states(of_round, recruitment))
    blocks: list[Block] = [
        Paragraph(round_summary(of_round, recruitment, today)),
        Facts(tuple(_facts(of_round))),
        Heading(translate("rounds", "Stages")),
        Facts(tuple((one.stage.title, _when_and_done(one, today)) for one in states)),
    ]
    for state in states:
        blocks += _stage(of_round, state, today)
    blocks += [
        Heading(translate("rounds", "Read next")),
        Links(((page_link(ToolkitPage.RECRUITMENT),), *((stage_link(s.stage),) for s in states))),
    ]
    return Page(id=round_page_id(of_round), title=of_round.title, blocks=tuple(blocks))


def round_pack(
    of_round: RecruitmentRound, recruitment: Recruitment, today: date
) -> tuple[Page, ...]:
    """Return the pages to print: the round at a glance, each stage to fill in, and the numbers."""
    states = tuple(stage_states(of_round, recruitment))
    cover = Page(
        id=round_page_id(of_round),
        title=of_round.title,
        blocks=(
            Paragraph(_keep_no_names()),
            Facts(tuple(_facts(of_round))),
            Heading(translate("rounds", "Stages")),
            _stages_table(states, today),
        ),
    )
    stages = (_pack_stage(of_round, one) for one in states)
    return (cover, *stages, _pack_numbers(of_round, states))


def _facts(of_round: RecruitmentRound) -> Iterator[tuple[str, str]]:
    yield translate("rounds", "How far it is"), round_words(of_round.status)
    for anchor, day in sorted(of_round.anchors.items()):
        yield anchor_words(anchor), date_text(day)
    if of_round.themes:
        names = [theme_words(one) for one in sorted(of_round.themes)]
        yield translate("rounds", "Themes"), listed(names)


def _stages_table(states: tuple[StageState, ...], today: date) -> Table:
    return Table(
        head=(
            translate("rounds", "Stage"),
            translate("rounds", "When"),
            translate("rounds", "Done"),
        ),
        rows=tuple((one.stage.title, stage_when(one), stage_done(one, today)) for one in states),
    )


def _stage(of_round: RecruitmentRound, state: StageState, today: date) -> Iterator[Block]:
    stage = state.stage
    yield Heading(stage.title)
    yield Paragraph(_when_and_done(state, today))
    yield Points(tuple(_item_lines(of_round, state)))
    if note := of_round.notes.get(stage.id):
        yield Heading(translate("rounds", "Notes"), level=2)
        yield from (Paragraph(line) for line in note.splitlines() if line.strip())
    counted_here = [one for one in stage.counts if one.id in of_round.counts]
    if counted_here:
        yield Heading(translate("rounds", "Counted, numbers only"), level=2)
        yield Facts(
            tuple((one.text, count_words(one, of_round.counts[one.id])) for one in counted_here)
        )


def _when_and_done(state: StageState, today: date) -> str:
    return translate("rounds", "{when} · {done}").format(
        when=stage_when(state), done=stage_done(state, today)
    )


def _item_lines(of_round: RecruitmentRound, state: StageState) -> Iterator[str]:
    for item in state.stage.items:
        is_done = item.id in of_round.ticks
        words = (
            translate("rounds", "{box} Done: {text} ({who})")
            if is_done
            else translate("rounds", "{box} To do: {text} ({who})")
        )
        yield words.format(box=_DONE if is_done else _LEFT, text=item.text, who=role_words(item.by))


def _pack_stage(of_round: RecruitmentRound, state: StageState) -> Page:
    stage = state.stage
    blocks: list[Block] = [
        Paragraph(said(stage.purpose)),
        Facts(((translate("rounds", "When"), stage_when(state)),)),
        Heading(translate("rounds", "What to do")),
        Table(
            head=(
                translate("rounds", "Done"),
                translate("rounds", "What"),
                translate("rounds", "Role"),
                translate("rounds", "By when"),
            ),
            rows=tuple(
                (
                    _DONE if item.id in of_round.ticks else _LEFT,
                    item.text,
                    role_words(item.by),
                    "",
                )
                for item in stage.items
            ),
        ),
        Heading(translate("rounds", "What you have in the end")),
        Points(stage.documents),
        Heading(translate("rounds", "Notes")),
    ]
    if note := of_round.notes.get(stage.id):
        blocks += [Paragraph(line) for line in note.splitlines() if line.strip()]
    # Empty rows, since a line of underscores would be read aloud one by one.
    blocks.append(
        Table(
            head=(translate("rounds", "Date"), translate("rounds", "Note, without names")),
            rows=(("", ""),) * _BLANK_ROWS,
        )
    )
    page = toolkit_page_id(f"{ROUND}{of_round.id}.{stage.id}")
    return Page(id=page, title=stage.title, blocks=tuple(blocks))


def _pack_numbers(of_round: RecruitmentRound, states: tuple[StageState, ...]) -> Page:
    rows = tuple(
        (
            state.stage.title,
            one.text,
            count_words(one, of_round.counts[one.id]) if one.id in of_round.counts else "",
        )
        for state in states
        for one in state.stage.counts
    )
    small = counted(
        "Some numbers about people are not shown while there are fewer than %n, since somebody "
        "could be known by them.",
        "",
        FEWEST_SHOWN,
    )
    return Page(
        id=toolkit_page_id(f"{ROUND}{of_round.id}.numbers"),
        title=translate("rounds", "Monitoring, numbers only"),
        blocks=(
            Paragraph(small),
            Table(
                head=(
                    translate("rounds", "Stage"),
                    translate("rounds", "Question"),
                    translate("rounds", "Number"),
                ),
                rows=rows,
            ),
        ),
    )


def _keep_no_names() -> str:
    return translate(
        "rounds",
        "Write no names and no scores of applicants here, and nothing about their health or "
        "faith. Those belong in the employer’s recruitment system.",
    )
