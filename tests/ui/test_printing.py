"""Pages painted by Qt: as PDF, as PNG and on a printer."""

import re
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from planner.domain.clash import Severity
from planner.domain.errors import FileProblemError
from planner.domain.session import Pattern
from planner.exchange.layout.page import Box, Ink, Item, Line, Page, Rect, Shade, Sign, Stroke, Text
from planner.exchange.layout.paper import Orientation, Paper, PrintOptions
from planner.services.printing import WeekPrint, pages_of
from tests.printed_pages import lines_of
from tests.printed_weeks import PRINTED, crowded_week, real_week
from ui.look.fonts import load_fonts
from ui.paper.printing import QtTextMeasure, paint, print_pages, printer_for, write_pdf, write_png

PIXELS_PER_MM = 10


@pytest.fixture
def measure(qapp: QGuiApplication) -> QtTextMeasure:
    assert qapp is not None
    return QtTextMeasure(load_fonts())


@pytest.fixture
def crowded(measure: QtTextMeasure) -> tuple[Page, ...]:
    return pages_of(WeekPrint(crowded_week()), PrintOptions(printed=PRINTED), measure)


def a_page(*items: Item, width: float = 20, height: float = 10) -> Page:
    return Page(width=width, height=height, items=items, title="A page", summary="")


def painted(page: Page) -> QImage:
    image = QImage(
        round(page.width * PIXELS_PER_MM),
        round(page.height * PIXELS_PER_MM),
        QImage.Format.Format_RGB32,
    )
    image.fill("#ffffff")
    painter = QPainter(image)
    painter.scale(PIXELS_PER_MM, PIXELS_PER_MM)
    paint(page, painter)
    painter.end()
    return image


def colour_at(image: QImage, x: float, y: float) -> str:
    return QColor(image.pixel(round(x * PIXELS_PER_MM), round(y * PIXELS_PER_MM))).name()


def share_of_ink(image: QImage) -> float:
    dark = sum(
        QColor(image.pixel(x, y)).lightness() < 128
        for x in range(image.width())
        for y in range(image.height())
    )
    return dark / (image.width() * image.height())


def page_count(content: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b", content))


class TestMeasure:
    def test_twice_the_size_is_twice_as_wide(self, measure: QtTextMeasure) -> None:
        one, two = (measure.width_mm("Yom Kippur", size, bold=False) for size in (8, 16))
        assert two == pytest.approx(2 * one)

    def test_bold_is_wider(self, measure: QtTextMeasure) -> None:
        assert measure.width_mm("Sukkot", 9, bold=True) > measure.width_mm("Sukkot", 9, bold=False)

    def test_it_measures_what_is_painted(self, measure: QtTextMeasure) -> None:
        width = measure.width_mm("MMMM", 20, bold=True)
        text = Text(rect=Rect(1, 1, 60, 10), text="MMMM", lines=("MMMM",), size=20, bold=True)
        image = painted(a_page(text, width=60))
        inked = [
            x
            for x in range(image.width())
            if any(QColor(image.pixel(x, y)).lightness() < 128 for y in range(image.height()))
        ]
        assert (max(inked) - min(inked)) / PIXELS_PER_MM == pytest.approx(width, abs=1.2)


class TestPaint:
    @pytest.mark.parametrize(
        ("severity", "corner"),
        [
            pytest.param(Severity.AVOID, "#000000", id="a triangle fills its lower corners"),
            pytest.param(Severity.ADJUST, "#ffffff", id="a diamond does not"),
        ],
    )
    @pytest.mark.usefixtures("qapp")
    def test_a_sign_tells_by_its_form(self, severity: Severity, corner: str) -> None:
        image = painted(a_page(Sign(rect=Rect(2, 2, 6, 6), severity=severity)))
        assert colour_at(image, 5, 5) == "#000000"
        assert colour_at(image, 2.8, 7.7) == corner

    @pytest.mark.usefixtures("qapp")
    def test_every_pattern_has_its_own_weight_on_paper(self) -> None:
        page = {pattern: a_page(Box(rect=Rect(0, 0, 20, 10), fill=pattern)) for pattern in Pattern}
        shares = {pattern: share_of_ink(painted(page[pattern])) for pattern in Pattern}
        assert shares[Pattern.SOLID] == 1.0
        assert all(0.1 < shares[one] < 0.75 for one in Pattern if one is not Pattern.SOLID)

    @pytest.mark.usefixtures("qapp")
    def test_hatching_stays_inside_its_box(self) -> None:
        box = Box(rect=Rect(5, 2, 10, 6), fill=Shade.HATCH_DIAGONAL)
        image = painted(a_page(box))
        assert {colour_at(image, x / 10, 9) for x in range(200)} == {"#ffffff"}
        assert len({colour_at(image, x / 10, 5) for x in range(50, 150)}) > 1

    @pytest.mark.parametrize("ink", list(Ink))
    @pytest.mark.usefixtures("qapp")
    def test_every_ink_is_grey_and_seen(self, ink: Ink) -> None:
        line = Line(x1=0, y1=5, x2=20, y2=5, stroke=Stroke(weight=2, ink=ink))
        colour = QColor(colour_at(painted(a_page(line)), 10, 5))
        assert colour.red() == colour.green() == colour.blue() < 240

    def test_a_week_has_no_colour(self, crowded: tuple[Page, ...]) -> None:
        image = painted(crowded[0])
        pixels = {image.pixel(x, y) for x in range(0, 2900, 7) for y in range(0, 2000, 7)}
        colours = [QColor(pixel) for pixel in pixels]
        assert all(one.red() == one.green() == one.blue() for one in colours)


@pytest.mark.parametrize("orientation", list(Orientation))
def test_no_words_cover_others_in_the_real_typeface(
    orientation: Orientation, measure: QtTextMeasure
) -> None:
    options = PrintOptions(printed=PRINTED, paper=Paper(orientation=orientation))
    for view in (real_week(), crowded_week()):
        for page in pages_of(WeekPrint(view), options, measure):
            lines = [
                (line, text.shown) for text in page.texts for line in lines_of(text, 1.0, measure)
            ]
            covered = [
                (one, other)
                for (rect, one), (other_rect, other) in combinations(lines, 2)
                if rect.overlaps(other_rect)
            ]
            assert covered == []


class TestPdf:
    def test_it_has_every_page_and_its_fonts(
        self, crowded: tuple[Page, ...], tmp_path: Path
    ) -> None:
        write_pdf(crowded, tmp_path / "week.pdf", title="Week 39")
        content = (tmp_path / "week.pdf").read_bytes()
        assert content.startswith(b"%PDF")
        assert page_count(content) == len(crowded) > 1
        assert b"/FontFile2" in content

    @pytest.mark.parametrize(
        ("orientation", "box"),
        [
            (Orientation.LANDSCAPE, rb"MediaBox \[0 0 842[.\d]* 595[.\d]*\]"),
            (Orientation.PORTRAIT, rb"MediaBox \[0 0 595[.\d]* 842[.\d]*\]"),
        ],
    )
    def test_its_sheets_are_a4(
        self, orientation: Orientation, box: bytes, measure: QtTextMeasure, tmp_path: Path
    ) -> None:
        options = PrintOptions(printed=PRINTED, paper=Paper(orientation=orientation))
        write_pdf(
            pages_of(WeekPrint(real_week()), options, measure), tmp_path / "week.pdf", title="Week"
        )
        assert re.search(box, (tmp_path / "week.pdf").read_bytes())

    def test_a_folder_that_is_not_there_is_told(
        self, crowded: tuple[Page, ...], tmp_path: Path
    ) -> None:
        with pytest.raises(FileProblemError, match="cannot be written"):
            write_pdf(crowded, tmp_path / "nowhere" / "week.pdf", title="Week")

    def test_a_fault_leaves_the_older_file_whole(
        self, crowded: tuple[Page, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = tmp_path / "week.pdf"
        path.write_bytes(b"older")

        def full(_handle: int) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("os.fsync", full)
        with pytest.raises(FileProblemError, match="No space left"):
            write_pdf(crowded, path, title="Week")
        assert path.read_bytes() == b"older"
        assert list(tmp_path.iterdir()) == [path]


class TestPng:
    def test_each_page_has_a_file(self, crowded: tuple[Page, ...], tmp_path: Path) -> None:
        paths = write_png(crowded, tmp_path / "week.png", dpi=30)
        assert [path.name for path in paths][:2] == ["week.png", "week-2.png"]
        assert len(paths) == len(crowded)
        assert all(path.is_file() for path in paths)

    def test_its_size_follows_from_the_dots_to_an_inch(
        self, crowded: tuple[Page, ...], tmp_path: Path
    ) -> None:
        write_png(crowded[:1], tmp_path / "week.png", dpi=254)
        image = QImage(str(tmp_path / "week.png"))
        assert (image.width(), image.height()) == (2970, 2100)


class TestPrinter:
    def printer(self, pages: tuple[Page, ...], path: Path) -> QPrinter:
        printer = printer_for(pages)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        return printer

    def test_all_pages_are_printed(self, crowded: tuple[Page, ...], tmp_path: Path) -> None:
        print_pages(crowded, self.printer(crowded, tmp_path / "out.pdf"))
        assert page_count((tmp_path / "out.pdf").read_bytes()) == len(crowded)

    def test_only_the_chosen_pages_are_printed(
        self, crowded: tuple[Page, ...], tmp_path: Path
    ) -> None:
        printer = self.printer(crowded, tmp_path / "out.pdf")
        printer.setFromTo(2, 3)
        print_pages(crowded, printer)
        assert page_count((tmp_path / "out.pdf").read_bytes()) == 2

    @pytest.mark.qt_log_ignore("Returned false")
    def test_a_printer_that_takes_nothing_is_told(
        self, crowded: tuple[Page, ...], tmp_path: Path
    ) -> None:
        printer = self.printer(crowded, tmp_path / "nowhere" / "out.pdf")
        with pytest.raises(FileProblemError, match="does not take"):
            print_pages(crowded, printer)
