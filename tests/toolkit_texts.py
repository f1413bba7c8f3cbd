"""A small toolkit without fault, for tests to read, to break and to build."""

_HEAD = """
checked = 2026-11-22
review_by = 2029-11-22
notes = ["This file is small."]
intro = [{ text = "Read this first.", sources = ["ours"] }]
based_on = { text = "The first form was not found.", sources = ["BOOK"] }
"""

RECRUITMENT = f"""{_HEAD}
[[stage]]
id = "define"
title = "Define the role"
anchor = "interview"
starts = -8
lasts = 2
purpose = {{ text = "To know what is needed.", sources = ["BOOK"] }}
lead_why = {{ text = "It takes time.", sources = ["ours"] }}
documents = ["Description"]

[[stage.item]]
id = "define.need"
text = "Write down the need."
why = "It changes."
by = "lead"
sources = ["LIST"]

[[stage.item]]
id = "define.words"
text = "Choose plain words."
why = "All can read them."
by = "education_team"
sources = ["ours"]

[[stage.count]]
id = "define.read"
text = "How many people read it?"

[[stage]]
id = "start"
title = "Welcome"
anchor = "start"
starts = 0
lasts = 4
purpose = {{ text = "To settle in.", sources = ["ours"] }}
lead_why = {{ text = "It is the first day.", sources = ["ours"] }}
documents = ["Plan"]

[[stage.item]]
id = "start.ask"
text = "Ask what they need."
why = "It differs."
by = "supervisor"
sources = ["ours"]

[[stage.count]]
id = "start.adjusted"
text = "How many asked for an adjustment?"
small = true
"""

ADVERT_WORDS = f"""{_HEAD}
[[entry]]
id = "young"
group = "age"
words = ["young"]
unless = ["young people"]
why = "It shuts out others."
instead = "Leave it out."
sources = ["BOOK"]

[[entry]]
id = "dominant"
group = "gender"
words = ["domina*"]
why = "It puts people off."
instead = "Say what is done."
sources = ["LIST"]
"""

SPEAKING = f"""{_HEAD}
[[question]]
id = "line-up"
text = "Who else speaks?"
why = "It shows who belongs."
meets = "It is mixed."
required = true
sources = ["BOOK"]

[[question]]
id = "food"
text = "Is there food for all?"
why = "People stay."
meets = "There is."
sources = ["ours"]

[[letter]]
id = "request"
title = "Our questions"
status = "sent"
text = "Dear {{organiser}}, on {{event}}: {{questions}}"
"""

FRAMEWORK = f"""{_HEAD}
[[theme]]
id = "our-people"
about = {{ text = "Those who work here.", sources = ["BOOK"] }}
covers = [{{ text = "Recruitment.", sources = ["ours"] }}]

[[theme]]
id = "our-business"
about = {{ text = "What we do.", sources = ["BOOK"] }}
covers = [{{ text = "Timetables.", sources = ["ours"] }}]

[[theme]]
id = "our-influence"
about = {{ text = "What we move.", sources = ["BOOK"] }}
covers = [{{ text = "Talks.", sources = ["ours"] }}]

[[activity]]
id = "listening"
title = "Listening hour"
purpose = {{ text = "To hear.", sources = ["ours"] }}
audience = "All"
minutes = 60
sittings = 2
every = "month"
themes = ["our-people"]
kind = "meeting"
observance = "uk.new-year"
placing = "after"
season = "The year is new."
care = {{ text = "Press nobody.", sources = ["ours"] }}
steps = [{{ text = "Invite.", by = "lead", sources = ["LIST"] }}]
"""

DISCRIMINATION = f"""{_HEAD}
[[section]]
id = "now"
title = "When it happens"
statements = [{{ text = "Say something kind.", sources = ["BOOK"] }}]

[[law]]
id = "old"
title = "Harassment is unlawful"
text = "It is."
state = "in_force"
since = 2010-10-01
nations = ["england", "wales", "scotland"]
sources = ["BOOK"]

[[law]]
id = "new"
title = "More is to come"
text = "It will be."
state = "expected"
expected = "October 2028, by a plan"
nations = ["england"]
sources = ["LIST"]

[[year]]
id = "year.policy"
month = 1
observance = "uk.new-year"
title = "Read the policy"
text = "Read it together."
by = "practice"
sources = ["ours"]
"""

RESOURCES = f"""{_HEAD}
[[document]]
id = "book"
topic = "law"
title = "A good book"
publisher = "A publisher"
published = "undated"
about = "Tells of the law."
readers = "Everybody"
read = "part"
source = "BOOK"

[[document]]
id = "list"
topic = "origins"
title = "A good list"
publisher = "A publisher"
published = "2021"
about = "Lists."
readers = "Everybody"
read = "title"
source = "LIST"
"""

TOOLKIT_FILES = {
    "toolkit/recruitment.toml": RECRUITMENT,
    "toolkit/advert_words.toml": ADVERT_WORDS,
    "toolkit/speaking.toml": SPEAKING,
    "toolkit/framework.toml": FRAMEWORK,
    "toolkit/discrimination.toml": DISCRIMINATION,
    "toolkit/resources.toml": RESOURCES,
}
