"""What was made lately is kept, up to a number, until it is out of date."""

from planner.services.recent import Recent


class Maker:
    """Counts how often something had to be made."""

    def __init__(self) -> None:
        self.made = 0

    def __call__(self) -> int:
        self.made += 1
        return self.made


def test_makes_a_value_once() -> None:
    recent, make = Recent[str, int](2), Maker()
    assert [recent.kept_or_made("a", make) for _ in range(3)] == [1, 1, 1]


def test_forgets_what_was_not_asked_for_longest() -> None:
    recent, make = Recent[str, int](2), Maker()
    for key in "abac":
        recent.kept_or_made(key, make)
    assert [key in recent for key in "abc"] == [True, False, True]


def test_forgets_everything_when_told() -> None:
    recent, make = Recent[str, int](2), Maker()
    recent.kept_or_made("a", make)
    recent.forget()
    assert recent.kept_or_made("a", make) == 2
