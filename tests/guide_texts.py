"""A support guide and a milestone without fault, for tests to read, to break and to build."""

GUIDE = """
title = "Help at work"
also = ["Work help"]
family = "money"
nations = ["england", "scotland"]
not_for = "Wales and Northern Ireland have their own."
main = ["employee"]
sometimes = ["student"]
purposes = ["job"]
checked = 2026-11-22
review_by = 2027-11-22
first = "Ask today."
one_line = { text = "Money for help.", sources = ["BOOK"] }
what = [{ text = "A chair.", sources = ["BOOK"] }]
who = [{ text = "Staff.", sources = ["LIST"] }]
who_not = [{ text = "Volunteers.", sources = ["ours"] }]
evidence = [{ text = "A letter.", sources = ["BOOK"] }]
steps = [{ text = "Apply.", by = "learner", takes = "An hour", sources = ["BOOK"] }]
when = [{ text = "Early.", sources = ["ours"] }]
milestones = ["help.apply", "help.review"]
timetable = [{ text = "Leave an hour.", sources = ["ours"] }]
trainer = [{ text = "Give time.", sources = ["ours"] }]

[[amounts]]
label = "The most in a year"
valid_to = 2027-03-31
figures = [
    { text = "£10", year = "2026", sources = ["BOOK"] },
    { text = "£20", year = "2026", sources = ["LIST"] },
]

[[contacts]]
name = "The office"
phone = "0800 000 0000"
sources = ["BOOK"]
"""

MILESTONES = """
[[anchor]]
id = "job_start"
title = "First day in the job"
ask = "When does the job start?"

[[milestone]]
id = "help.apply"
guide = "help"
title = "Apply for help"
anchor = "job_start"
offset = { value = -4, unit = "weeks" }
roll = "previous_working_day"
hardness = "planner"
by = "learner"
privacy = "private"
if_missed = "Apply today."
sources = ["ours"]

[[milestone]]
id = "help.review"
guide = "help"
title = "The answer should be here"
anchor = "job_start"
offset = { value = 2, unit = "weeks" }
roll = "none"
sense = "on"
hardness = "published"
by = "employer"
privacy = "private"
if_missed = "Call."
after = ["help.apply"]
sources = ["BOOK"]
"""

GUIDE_FILES = {"guides/help.toml": GUIDE, "guides/milestones.toml": MILESTONES}
