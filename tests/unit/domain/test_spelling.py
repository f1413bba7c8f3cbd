"""A search finds every spelling, whatever the accents, apostrophes and hyphens."""

import pytest

from planner.domain.observance import Observance
from planner.domain.spelling import is_spelt, plain_spelling, spellings_of
from tests.factories import an_observance

EID = an_observance(name="Eid al-Fitr", also=("Eid ul-Fitr", "Îd-ul Fıṭr", "Hari Raya"))
QADR = an_observance(name="Night of Power", also=("Laylat al-Qadr", "Shab-e-Qadr"))
JUMUAH = an_observance(name="Friday prayer", also=("Jumu’ah", "Salat al-Jumu’ah"))


@pytest.mark.parametrize(
    ("searched", "observance", "found"),
    [
        ("eid ul fitr", EID, True),
        ("EID UL-FITR", EID, True),
        ("id", EID, True),
        ("raya eid", EID, True),
        ("fitr qadr", EID, False),
        ("itr", EID, False),
        ("shab e qadr", QADR, True),
        ("jumuah", JUMUAH, True),
        ("Jumu'ah", JUMUAH, True),
        ("", JUMUAH, True),
        ("  ", JUMUAH, True),
    ],
)
def test_a_search_finds_spellings(searched: str, observance: Observance, *, found: bool) -> None:
    assert is_spelt(searched, spellings_of(observance)) is found


@pytest.mark.parametrize(
    ("text", "plain"),
    [("Baha’i", "bahai"), ("Māgha-Pūjā", "magha puja"), ("All Saints’ Day", "all saints day")],
)
def test_spellings_are_made_alike(text: str, plain: str) -> None:
    assert plain_spelling(text) == plain
