"""The logo of a trust in each kind of file: of a fit size, and told to who cannot see it."""

from base64 import b64decode, b64encode
from io import BytesIO

import pytest
from docx.shared import Mm
from PIL import Image
from pptx.oxml.ns import qn

from planner.domain.wording import Clock
from planner.exchange.documents.calendar import CalendarKind, Heading, calendar_of
from planner.exchange.documents.document import CalendarDocument
from planner.exchange.documents.html import html_calendar
from planner.exchange.documents.slides import slide_calendar
from planner.exchange.documents.word import word_calendar
from tests.unit.exchange.documents.told import (
    Elements,
    an_exam_on_yom_kippur,
    opened_deck,
    opened_word,
)

SIZES = [
    pytest.param((400, 100), id="wide"),
    pytest.param((10, 400), id="high"),
    pytest.param((4000, 10), id="very wide"),
]


def logo(size: tuple[int, int] = (400, 100)) -> bytes:
    stream = BytesIO()
    Image.new("RGB", size, "#0b6e69").save(stream, "PNG")
    return stream.getvalue()


def headed(png: bytes) -> CalendarDocument:
    heading = Heading(trust="Tyne Trust", logo=png)
    view, clock = an_exam_on_yom_kippur(), Clock.TWELVE_HOUR
    return calendar_of(view, CalendarKind.MONTHS, heading, clock, abreast=6)


@pytest.mark.parametrize("size", SIZES)
def test_word_shows_it_small_and_tells_it(size: tuple[int, int]) -> None:
    document = opened_word(word_calendar(headed(logo(size))))
    (shape,) = document.inline_shapes
    assert shape.height <= Mm(16)
    assert shape.width <= Mm(80)
    assert shape._inline.docPr.get("descr") == "Logo of Tyne Trust"


@pytest.mark.parametrize("size", SIZES)
def test_the_first_slide_shows_it_small_and_tells_it(size: tuple[int, int]) -> None:
    first = opened_deck(slide_calendar(headed(logo(size)))).slides[0]
    picture = list(first.shapes)[-1]
    assert picture.height <= Mm(22)
    assert picture.width <= Mm(110)
    told = [one.get("descr") for one in picture._element.iter(qn("p:cNvPr"))]
    assert told == ["Logo of Tyne Trust"]


def test_html_holds_it() -> None:
    (image,) = Elements(html_calendar(headed(logo()))).all("img")
    assert image["alt"] == "Logo of Tyne Trust"
    assert image["src"] == f"data:image/png;base64,{b64encode(logo()).decode()}"
    assert b64decode(str(image["src"]).partition(",")[2]) == logo()
