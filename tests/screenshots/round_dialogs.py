"""The dialogs on recruitment rounds and adverts, filled in as somebody would."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QDialog

from planner.domain.recruitment_round import RecruitmentRound, RoundStatus
from planner.domain.round_words import round_summary
from planner.domain.toolkit import Theme
from planner.domain.toolkit_recruitment import CheckId, CountId, RoundAnchor, StageId
from planner.domain.wording import Clock
from planner.services.workspace import Workspace
from ui.dialogs.advert_check import AdvertCheckDialog
from ui.dialogs.recruitment_round import RecruitmentRoundDialog
from ui.dialogs.round_days import RoundAids
from ui.dialogs.round_sessions import RoundSessionsDialog
from ui.dialogs.rounds import RoundsDialog
from ui.window.main_window import MainWindow

TODAY = date(2026, 9, 16)
ADVERT = "We want a dominant, energetic lead. Ask the TPD for the papers."


def round_dialogs(window: MainWindow) -> dict[str, QDialog]:
    """Return every dialog about recruitment rounds, and the one that reads adverts."""
    workspace = window._workspace
    recruitment = workspace.toolkit.recruitment
    of_round = a_round(workspace)
    listed = RoundsDialog(is_read_only=False, parent=window)
    listed.show_rounds([of_round], [round_summary(of_round, recruitment, TODAY)])
    aids = RoundAids(
        recruitment=recruitment,
        planner=workspace.planner,
        draft_on=workspace.rounds.interview_draft,
        better=lambda _day, _parent: None,
        today=TODAY,
    )
    advert = AdvertCheckDialog(workspace.toolkit.advert_words.words, window)
    advert.text.setPlainText(ADVERT)
    advert.look()
    offered = workspace.rounds.sessions_of(of_round)
    sessions = RoundSessionsDialog(
        [(one, workspace.planner.clashes_of(one.draft)) for one in offered],
        workspace.programmes,
        today=TODAY,
        clock=Clock.TWELVE_HOUR,
        parent=window,
    )
    return {
        "rounds": listed,
        "round": RecruitmentRoundDialog(of_round, aids, window),
        "round-sessions": sessions,
        "advert-check": advert,
    }


def a_round(workspace: Workspace) -> RecruitmentRound:
    """Return a running round with something late, a note and a count."""
    made = replace(
        workspace.rounds.new_round("Two clinical tutors"),
        status=RoundStatus.RUNNING,
        themes=frozenset({Theme.OUR_PEOPLE}),
        anchors={
            RoundAnchor.INTERVIEW: date(2026, 11, 9),
            RoundAnchor.START: date(2027, 1, 4),
        },
    )
    made = made.ticked(CheckId("define.need"), is_done=True)
    made = made.noted(StageId("define"), "Both sites agree.")
    return made.counted(CountId("define.networks-asked"), 2)
