"""Which files can be kept, and whether what they hold is what their names say."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.document_file import DocumentKind, holds, kind_of, safe_name, text_of

ODT = b"application/vnd.oasis.opendocument.text"


def archive(**members: bytes) -> bytes:
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as made:
        for name, data in members.items():
            made.writestr(name.replace("__", "/").replace("TYPES", "[Content_Types].xml"), data)
    return stream.getvalue()


WORD = archive(TYPES=b"<Types/>", word__document=b"<w/>")
SAMPLES = {
    DocumentKind.PDF: b"%PDF-1.7\n",
    DocumentKind.WORD: WORD,
    DocumentKind.OPEN_TEXT: archive(mimetype=ODT, content=b"<x/>"),
    DocumentKind.SLIDES: archive(TYPES=b"<Types/>", ppt__slide=b"<p/>"),
    DocumentKind.SHEET: archive(TYPES=b"<Types/>", xl__sheet=b"<x/>"),
    DocumentKind.TEXT: "Café".encode("cp1252"),
    DocumentKind.MARKDOWN: b"# Title",
    DocumentKind.HTML: b"<!doctype html><p>Hello",
    DocumentKind.PNG: b"\x89PNG\r\n\x1a\n....",
    DocumentKind.JPEG: b"\xff\xd8\xff\xe0....",
}


@pytest.mark.parametrize("kind", list(DocumentKind))
def test_each_kind_holds_its_own(kind: DocumentKind) -> None:
    assert holds(kind, SAMPLES[kind])


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        pytest.param(DocumentKind.PDF, b"MZ\x90\x00", id="a program called .pdf"),
        pytest.param(DocumentKind.PNG, SAMPLES[DocumentKind.JPEG], id="a photo called .png"),
        pytest.param(DocumentKind.WORD, SAMPLES[DocumentKind.SHEET], id="a sheet called .docx"),
        pytest.param(DocumentKind.WORD, archive(word__document=b"x"), id="a mere archive"),
        pytest.param(DocumentKind.WORD, WORD[:40], id="half a file"),
        pytest.param(DocumentKind.WORD, b"PK\x03\x04", id="the beginning of an archive"),
        pytest.param(
            DocumentKind.OPEN_TEXT,
            archive(mimetype=ODT.replace(b"text", b"base")),
            id="a database called .odt",
        ),
        pytest.param(
            DocumentKind.OPEN_TEXT, archive(mimetype=b" " * 10**6), id="a long type in an archive"
        ),
        pytest.param(
            DocumentKind.OPEN_TEXT,
            SAMPLES[DocumentKind.OPEN_TEXT].replace(b"\x4b\x2c\x28", b"\xff\xff\xff", 1),
            id="a damaged archive",
        ),
        pytest.param(DocumentKind.TEXT, b"text\0\x01", id="a program called .txt"),
        pytest.param(DocumentKind.HTML, b"MZ\0\0", id="a program called .html"),
    ],
)
def test_what_is_not_what_its_name_says_is_refused(kind: DocumentKind, data: bytes) -> None:
    assert not holds(kind, data)


@given(st.sampled_from(DocumentKind), st.binary(max_size=200))
def test_no_bytes_are_an_error(kind: DocumentKind, data: bytes) -> None:
    assert holds(kind, data) in {True, False}
    assert isinstance(text_of(data), str)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Policy.PDF", DocumentKind.PDF),
        ("photo.jpg", DocumentKind.JPEG),
        ("page.htm", DocumentKind.HTML),
        ("a.b.docx", DocumentKind.WORD),
        ("letter.docm", None),
        ("setup.exe", None),
        ("invoice.pdf.exe", None),
        ("pdf", None),
        ("", None),
    ],
)
def test_the_ending_says_the_kind(name: str, kind: DocumentKind | None) -> None:
    assert kind_of(name) is kind


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Our policy.pdf", "Our policy.pdf"),
        ("a/b\\c:d?.pdf", "a b c d.pdf"),
        ("con.txt", "document con.txt"),
        ("…  .md", "….md"),
        (".pdf", "document.pdf"),
        ("../../etc.txt", "etc.txt"),
        ("line\nbreak.txt", "line break.txt"),
    ],
)
def test_names_are_made_so_that_every_system_can_write_them(name: str, safe: str) -> None:
    assert safe_name(name) == safe


@pytest.mark.parametrize(
    "data", [b"\xef\xbb\xbfCaf\xc3\xa9", "Café".encode("utf-16"), b"Caf\xe9", b"Caf\xc3\xa9"]
)
def test_text_is_read_however_it_was_written(data: bytes) -> None:
    assert text_of(data) == "Café"
