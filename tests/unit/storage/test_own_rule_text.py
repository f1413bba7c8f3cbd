"""The text of a rule of the user's own."""

import pytest

from planner.storage.own_rule_text import own_rule_from


def test_refuses_a_rule_that_it_does_not_know() -> None:
    with pytest.raises(ValueError, match="by-star"):
        own_rule_from('{"kind": "by-star"}')
