"""Notes that tell of somebody are noticed; notes on what a session is about are not."""

import pytest

from planner.services.private_words import seems_private


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("She is pregnant, no nights", "She is pregnant"),
        ("Dr Shah has ADHD", "Dr Shah has ADHD"),
        ("Anna’s epilepsy: no driving", "Anna’s epilepsy"),
        ("Room 2 for his wheelchair users’ group", "his wheelchair users"),
        ("Priya was recently diagnosed with multiple sclerosis", None),
        ("he’s a Muslim and leaves at 1pm", "he’s a Muslim"),
        ("They are Jehovah's Witnesses", None),
        ("Omar is fasting", "Omar is fasting"),
        ("who has long-COVID", "who has long-COVID"),
        ("her\nmental health", "her mental health"),
    ],
)
def test_what_tells_of_somebody_is_noticed(text: str, phrase: str | None) -> None:
    found = seems_private(text)
    assert found
    assert phrase is None or found == phrase


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Epilepsy: first fits, and when to refer",
        "Bring the diabetes workbook",
        "Muslim chaplain: extension 1234. Prayer room on level 2",
        "Room step-free. Break at 11am",
        "Mental health first aid, with Dr Shah",
        "Lunch is vegetarian; label what is halal",
        "Case: 45-year-old with chronic pain",
        "Captions on. Interpreter booked",
        "Teaching is on epilepsy",
        "The clinic is for pregnancy and diabetes",
    ],
)
def test_what_a_session_is_about_is_not(text: str) -> None:
    assert seems_private(text) == ""
