"""Words of the toolkit that are the program's own: titles, themes, roles, groups and steps."""

from planner.domain.advert_check import AdvertGroup
from planner.domain.booking import EventForm, Verdict
from planner.domain.booking_status import BookingStatus
from planner.domain.language import QT_TRANSLATE_NOOP, translate
from planner.domain.recruitment_round import RoundStatus
from planner.domain.toolkit import Role, Theme
from planner.domain.toolkit_contents import ToolkitPage
from planner.domain.toolkit_recruitment import RoundAnchor
from planner.domain.toolkit_resources import HowRead, Topic

_TITLES = {
    ToolkitPage.CONTENTS: QT_TRANSLATE_NOOP("toolkit", "Toolkit"),
    ToolkitPage.RECRUITMENT: QT_TRANSLATE_NOOP("toolkit", "Inclusive recruitment of educators"),
    ToolkitPage.ADVERT_WORDS: QT_TRANSLATE_NOOP("toolkit", "Words to think about in an advert"),
    ToolkitPage.SPEAKING: QT_TRANSLATE_NOOP("toolkit", "Before you accept an invitation to speak"),
    ToolkitPage.LETTERS: QT_TRANSLATE_NOOP("toolkit", "Letters about speaking events"),
    ToolkitPage.FRAMEWORK: QT_TRANSLATE_NOOP("toolkit", "Our People, Our Business, Our Influence"),
    ToolkitPage.DISCRIMINATION: QT_TRANSLATE_NOOP(
        "toolkit", "Acting on discrimination and harassment"
    ),
    ToolkitPage.LAW: QT_TRANSLATE_NOOP("toolkit", "The law on harassment, with its dates"),
    ToolkitPage.YEAR: QT_TRANSLATE_NOOP("toolkit", "A practice’s year against discrimination"),
    ToolkitPage.RESOURCES: QT_TRANSLATE_NOOP("toolkit", "Documents behind the toolkit"),
}
_THEMES = {
    Theme.OUR_PEOPLE: QT_TRANSLATE_NOOP("toolkit", "Our People"),
    Theme.OUR_BUSINESS: QT_TRANSLATE_NOOP("toolkit", "Our Business"),
    Theme.OUR_INFLUENCE: QT_TRANSLATE_NOOP("toolkit", "Our Influence"),
}
_ROLES = {
    Role.DEAN: QT_TRANSLATE_NOOP("toolkit", "Postgraduate Dean or head"),
    Role.LEAD: QT_TRANSLATE_NOOP("toolkit", "Lead"),
    Role.PANEL_CHAIR: QT_TRANSLATE_NOOP("toolkit", "Chair of the panel"),
    Role.PANEL: QT_TRANSLATE_NOOP("toolkit", "Panel"),
    Role.EDUCATION_TEAM: QT_TRANSLATE_NOOP("toolkit", "Education team"),
    Role.HUMAN_RESOURCES: QT_TRANSLATE_NOOP("toolkit", "Human resources"),
    Role.EDI_LEAD: QT_TRANSLATE_NOOP("toolkit", "Lead on equality"),
    Role.NETWORK: QT_TRANSLATE_NOOP("toolkit", "Staff network"),
    Role.PRACTICE: QT_TRANSLATE_NOOP("toolkit", "Practice manager and partners"),
    Role.SUPERVISOR: QT_TRANSLATE_NOOP("toolkit", "Trainer or supervisor"),
    Role.EVERYBODY: QT_TRANSLATE_NOOP("toolkit", "Everybody"),
}
_GROUPS = {
    AdvertGroup.GENDER: QT_TRANSLATE_NOOP("toolkit", "Sex and gender"),
    AdvertGroup.AGE: QT_TRANSLATE_NOOP("toolkit", "Age"),
    AdvertGroup.DISABILITY: QT_TRANSLATE_NOOP("toolkit", "Disability and health"),
    AdvertGroup.FAITH: QT_TRANSLATE_NOOP("toolkit", "Faith and belief"),
    AdvertGroup.ORIGIN: QT_TRANSLATE_NOOP("toolkit", "Ethnic group and origin"),
    AdvertGroup.FAMILY: QT_TRANSLATE_NOOP("toolkit", "Family and hours"),
    AdvertGroup.JARGON: QT_TRANSLATE_NOOP("toolkit", "Jargon and big words"),
}
_TOPICS = {
    Topic.ORIGINS: QT_TRANSLATE_NOOP("toolkit", "Where this planner comes from"),
    Topic.FRAMEWORK: QT_TRANSLATE_NOOP("toolkit", "Frameworks and reports"),
    Topic.RECRUITMENT: QT_TRANSLATE_NOOP("toolkit", "Recruitment"),
    Topic.SPEAKING: QT_TRANSLATE_NOOP("toolkit", "Speaking events"),
    Topic.ACTIVITIES: QT_TRANSLATE_NOOP("toolkit", "Activities"),
    Topic.DISCRIMINATION: QT_TRANSLATE_NOOP("toolkit", "Discrimination and harassment"),
    Topic.LAW: QT_TRANSLATE_NOOP("toolkit", "Law"),
}
_READ = {
    HowRead.PART: QT_TRANSLATE_NOOP("toolkit", "Read in part."),
    HowRead.TITLE: QT_TRANSLATE_NOOP("toolkit", "Not read: only that it is there."),
    HowRead.SECONDARY: QT_TRANSLATE_NOOP("toolkit", "Not read itself: only what others say of it."),
}
_BOOKINGS = {
    BookingStatus.DRAFT: QT_TRANSLATE_NOOP("toolkit", "Draft"),
    BookingStatus.SENT: QT_TRANSLATE_NOOP("toolkit", "Questions sent"),
    BookingStatus.ANSWERED: QT_TRANSLATE_NOOP("toolkit", "Answered"),
    BookingStatus.ACCEPTED: QT_TRANSLATE_NOOP("toolkit", "Accepted"),
    BookingStatus.DECLINED: QT_TRANSLATE_NOOP("toolkit", "Declined"),
}
_VERDICTS = {
    Verdict.UNKNOWN: QT_TRANSLATE_NOOP("toolkit", "Not known yet"),
    Verdict.MEETS: QT_TRANSLATE_NOOP("toolkit", "Meets the standard"),
    Verdict.PARTLY: QT_TRANSLATE_NOOP("toolkit", "Meets it in part"),
    Verdict.FAILS: QT_TRANSLATE_NOOP("toolkit", "Does not meet it"),
}
_FORMS = {
    EventForm.IN_PERSON: QT_TRANSLATE_NOOP("toolkit", "In person"),
    EventForm.ONLINE: QT_TRANSLATE_NOOP("toolkit", "Online"),
    EventForm.BOTH: QT_TRANSLATE_NOOP("toolkit", "In person and online"),
}
_ROUNDS = {
    RoundStatus.PLANNED: QT_TRANSLATE_NOOP("toolkit", "Planned"),
    RoundStatus.RUNNING: QT_TRANSLATE_NOOP("toolkit", "Running"),
    RoundStatus.DONE: QT_TRANSLATE_NOOP("toolkit", "Done"),
    RoundStatus.STOPPED: QT_TRANSLATE_NOOP("toolkit", "Stopped"),
}
_ANCHORS = {
    RoundAnchor.INTERVIEW: QT_TRANSLATE_NOOP("toolkit", "First day of the interviews"),
    RoundAnchor.START: QT_TRANSLATE_NOOP("toolkit", "First day in the post"),
}


def english_title(page: ToolkitPage) -> str:
    """Return the title of a page as the index holds it."""
    return _TITLES[page]


def page_title(page: ToolkitPage) -> str:
    """Return the title of a page."""
    return translate("toolkit", _TITLES[page])


def theme_words(theme: Theme) -> str:
    """Return the name of a theme."""
    return translate("toolkit", _THEMES[theme])


def role_words(role: Role) -> str:
    """Return who does something, with a capital."""
    return translate("toolkit", _ROLES[role])


def group_words(group: AdvertGroup) -> str:
    """Return the heading over the hints of a group."""
    return translate("toolkit", _GROUPS[group])


def topic_words(topic: Topic) -> str:
    """Return the heading over the documents on a topic."""
    return translate("toolkit", _TOPICS[topic])


def read_words(read: HowRead) -> str:
    """Return how much of a document could be read, in a sentence."""
    return translate("toolkit", _READ[read])


def booking_words(status: BookingStatus) -> str:
    """Return how far a booking is."""
    return translate("toolkit", _BOOKINGS[status])


def verdict_words(verdict: Verdict) -> str:
    """Return how well an answer meets the standard."""
    return translate("toolkit", _VERDICTS[verdict])


def form_words(form: EventForm) -> str:
    """Return how people take part in an event."""
    return translate("toolkit", _FORMS[form])


def round_words(status: RoundStatus) -> str:
    """Return how far a round is."""
    return translate("toolkit", _ROUNDS[status])


def anchor_words(anchor: RoundAnchor) -> str:
    """Return the name of a day that a round is counted from."""
    return translate("toolkit", _ANCHORS[anchor])
