"""What a print shows, chosen on the command line: traditions, tiers, programmes and the trust."""

from pathlib import Path

import pytest

from planner.exchange.layout.page import Picture
from tests import letterheads
from tests.unit.test_cli import SAMPLE, PageCollector, asked

FILES = [part for file in SAMPLE for part in ("--timetable", str(file))]


def printed(command: str, *options: str | Path) -> PageCollector:
    press = PageCollector()
    line = ["print", *command.split(), "--out", "out.pdf", *FILES, *options]
    assert asked(*line, press=press) == 0
    return press


def words_of(press: PageCollector) -> str:
    return " ".join(" ".join(page.words for page in press.pages).split())


class TestWhatIsShown:
    def test_only_the_traditions_named(self) -> None:
        words = words_of(printed("agenda --date 2026-09-01", "--tradition", "islam"))
        assert "Friday prayer" in words
        assert "Yom Kippur" not in words

    def test_what_is_left_out_is_told_on_every_page(self) -> None:
        press = printed("month --date 2026-09-01", "--tradition", "islam", "--tradition", "uk")
        assert all("Not shown: 15 traditions." in page.words for page in press.pages)

    def test_large_print_names_it(self) -> None:
        options = ("--tradition", "islam", "--large-print")
        words = words_of(printed("month --date 2026-09-01", *options))
        assert "Not shown: Buddhism, Christianity," in words

    def test_nothing_is_said_where_nothing_is_left_out(self) -> None:
        assert "Not shown" not in words_of(printed("month --date 2026-09-01"))

    @pytest.mark.parametrize(("tier", "shown"), [("plan", False), ("info", True)])
    def test_dates_down_to_a_tier(self, tier: str, *, shown: bool) -> None:
        words = words_of(printed("list --date 2026-09-01", "--tier", tier))
        assert "Yom Kippur" in words
        words = words_of(printed("agenda --months 1 --date 2026-09-01", "--tier", tier))
        assert ("Autumn equinox" in words) is shown

    def test_only_the_programmes_named(self) -> None:
        words = words_of(printed("week --date 2026-09-21", "--programme", "foundation  NORTH"))
        assert "Written paper" not in words
        assert "Welcome dinner" in words
        assert "Not shown: ARCP and exams." in words

    def test_a_programme_that_is_left_out_counts_in_no_year(self) -> None:
        own = printed("year --date 2026-09-01", "--programme", "Foundation North")
        assert words_of(own) != words_of(printed("year --date 2026-09-01"))


class TestTheTrust:
    def test_name_and_logo_head_each_page(self) -> None:
        options = ("--trust", letterheads.TRUST, "--logo", SAMPLE[0])
        for page in printed("month --date 2026-09-01", *options).pages:
            assert letterheads.TRUST in page.words
            assert sum(isinstance(item, Picture) for item in page.items) == 1

    def test_html_names_the_logo(self, tmp_path: Path) -> None:
        out = tmp_path / "week.html"
        options = ("--trust", letterheads.TRUST, "--logo", SAMPLE[0], "--out", out)
        assert asked("print", "week", "--date", "2026-09-21", *FILES, *options) == 0
        text = out.read_text("utf-8")
        assert 'src="data:image/png;base64,' in text
        assert f'alt="{letterheads.TRUST}"' in text

    def test_a_logo_without_a_name_is_refused(self, capsys: pytest.CaptureFixture[str]) -> None:
        line = ("print", "week", "--date", "2026-09-21", "--out", "a.pdf", *FILES)
        assert asked(*line, "--logo", SAMPLE[0]) == 2
        assert "give the name of the trust as well" in capsys.readouterr().err


def test_a_clash_report_says_what_to_do_by_when_and_by_which_source() -> None:
    words = words_of(printed("clashes --months 1 --date 2026-09-01"))
    assert words.index("Avoid (") < words.index("Adjust (") < words.index("Note (")
    assert "Yom Kippur is kept from sunset on Sunday 20 September" in words
    assert "offer another sitting that counts the same" in words
    assert "Sources" in words
    assert "(checked " in words


def test_a_clash_report_names_the_traditions_that_were_not_looked_at() -> None:
    options = ("--tradition", "islam", "--tradition", "judaism")
    words = words_of(printed("clashes --months 1 --date 2026-09-01", *options))
    assert "Not looked at, since they are left out of this diary or print: Buddhism," in words
