"""Documents opened by an office that did not write them: LibreOffice, where it is installed."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.printed_months import crowded_month
from tests.unit.exchange.documents.told import SLIDES, WORD, Writer

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
FILES = [
    *(pytest.param(writer, "docx", id=f"{name}.docx") for name, writer in WORD.items()),
    *(pytest.param(writer, "pptx", id=f"{name}.pptx") for name, writer in SLIDES.items()),
]

pytestmark = pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed here")


@pytest.mark.parametrize(("writer", "ending"), FILES)
def test_it_opens(writer: Writer, ending: str, tmp_path: Path) -> None:
    document = tmp_path / f"calendar.{ending}"
    document.write_bytes(writer(crowded_month()))
    subprocess.run(
        [
            str(OFFICE),
            "--headless",
            # A profile of its own, since an office that is open already would take the work.
            f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
            "--convert-to",
            "pdf",
            "--outdir",
            str(tmp_path),
            str(document),
        ],
        check=True,
        capture_output=True,
        timeout=240,
    )
    assert (tmp_path / "calendar.pdf").read_bytes().startswith(b"%PDF")
