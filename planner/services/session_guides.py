"""What can be read beside a session: support guides, and the activities of the toolkit."""

from collections.abc import Mapping

from planner.domain.language import translate
from planner.domain.session_page import activity_guide, toolkit_page_of
from planner.domain.toolkit_contents import ToolkitPage
from planner.domain.toolkit_words import page_title
from planner.services.workspace import Workspace


def titles_of_guides(workspace: Workspace, held: str = "") -> Mapping[str, str]:
    """Return the title of each by the id that a session keeps, that of ``held`` among them.

    A step of the practice’s year has no page of its own, so it is offered only where it is held.
    """
    titles = {str(id_): one.title for id_, one in workspace.guides.guides.items()}
    if workspace.has_toolkit:
        words = translate("activities", "Activity: {title}")
        for one in workspace.toolkit.framework.activities:
            titles[activity_guide(one.id)] = words.format(title=one.title)
    if held not in titles and toolkit_page_of(held) == ToolkitPage.YEAR:
        titles[held] = page_title(ToolkitPage.YEAR)
    return titles
