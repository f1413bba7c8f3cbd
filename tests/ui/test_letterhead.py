"""The trust's name and logo: read from files of three kinds, kept in the diary, refused calmly."""

from pathlib import Path
from random import Random
from struct import pack
from zlib import crc32

import pytest
from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from planner.domain.errors import FileProblemError
from planner.domain.letterhead import LARGEST_LOGO
from planner.exchange.layout.page import Page, Picture, Rect
from planner.services.workspace import Workspace, open_workspace
from tests import letterheads
from tests.ui.accessible import faults_in_tab_order, faults_in_tree
from tests.ui.sessions import press
from ui.dialogs.preference_pages import Preferences
from ui.dialogs.preferences import PreferencesDialog
from ui.look.look import Look
from ui.machine_preferences import preferences_held
from ui.paper.logo_file import LARGEST_FILE, read_logo
from ui.paper.page_painter import paint

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="10">'
    '<rect width="40" height="10" fill="#00524d"/>{more}</svg>'
)


def picture(path: Path, width: int = 60, height: int = 20, colour: str = "#00524d") -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    assert image.save(str(path))
    return path


def noise(path: Path, width: int, height: int) -> Path:
    content = Random(1).randbytes(width * height * 4)
    assert QImage(content, width, height, QImage.Format.Format_ARGB32).save(str(path))
    return path


def drawing(path: Path, more: str = "") -> Path:
    path.write_text(SVG.format(more=more))
    return path


@pytest.mark.usefixtures("qapp")
class TestReading:
    @pytest.mark.parametrize("ending", ["png", "jpg"])
    def test_a_picture_is_kept_as_it_is(self, ending: str, tmp_path: Path) -> None:
        logo = read_logo(picture(tmp_path / f"logo.{ending}"))
        assert (logo.width, logo.height) == (60, 20)
        assert QImage.fromData(QByteArray(logo.png)).pixelColor(5, 5).green() in range(80, 85)

    def test_a_drawing_is_drawn_large_enough_for_paper(self, tmp_path: Path) -> None:
        logo = read_logo(drawing(tmp_path / "logo.svg"))
        assert (logo.width, logo.height) == (1200, 300)

    def test_the_ending_of_the_name_counts_for_nothing(self, tmp_path: Path) -> None:
        path = picture(tmp_path / "logo.png").rename(tmp_path / "logo.svg")
        assert read_logo(path).width == 60

    def test_a_large_picture_is_made_smaller(self, tmp_path: Path) -> None:
        logo = read_logo(picture(tmp_path / "logo.png", 3000, 1500))
        assert (logo.width, logo.height) == (1200, 600)

    def test_what_has_much_detail_still_has_few_bytes(self, tmp_path: Path) -> None:
        assert len(read_logo(noise(tmp_path / "wide.png", 900, 300)).png) <= LARGEST_LOGO
        with pytest.raises(FileProblemError, match="too much detail"):
            read_logo(noise(tmp_path / "square.png", 300, 300))

    @pytest.mark.parametrize(
        ("content", "said"),
        [
            pytest.param(b"", "no picture that can be read", id="empty"),
            pytest.param(b"Dear all,", "no picture that can be read", id="text"),
            pytest.param(b"\x89PNG\r\n\x1a\n then nothing", "no picture", id="broken png"),
            pytest.param(b"\xff\xd8\xff\xe0 then nothing", "no picture", id="broken jpeg"),
            pytest.param(b"<svg>", "no picture that can be read", id="broken svg"),
            pytest.param(b"GIF89a\x01\x00\x01\x00", "no picture", id="another kind"),
            pytest.param(b"x" * (LARGEST_FILE + 1), "larger than 5 MB", id="large"),
        ],
    )
    # libjpeg says so too, to the log.
    @pytest.mark.qt_log_ignore("(?i)jpeg")
    def test_a_bad_file_is_one_calm_line(self, content: bytes, said: str, tmp_path: Path) -> None:
        path = tmp_path / "logo.png"
        path.write_bytes(content)
        with pytest.raises(FileProblemError, match=said) as raised:
            read_logo(path)
        assert "logo.png" in str(raised.value)
        assert "\n" not in str(raised.value)

    def test_a_picture_that_says_it_is_endless_is_not_read(self, tmp_path: Path) -> None:
        header = b"IHDR" + pack(">IIBBBBB", 200_000, 200_000, 8, 2, 0, 0, 0)
        path = tmp_path / "bomb.png"
        path.write_bytes(b"\x89PNG\r\n\x1a\n" + pack(">I", 13) + header + pack(">I", crc32(header)))
        with pytest.raises(FileProblemError, match="no picture that can be read"):
            read_logo(path)

    @pytest.mark.parametrize(
        "more",
        [
            '<image href="file:///etc/passwd" width="9" height="9"/>',
            "<style>@import url(file:///x.css)</style>",
            "<foreignObject/>",
        ],
    )
    def test_a_drawing_that_loads_other_files_is_refused(self, more: str, tmp_path: Path) -> None:
        with pytest.raises(FileProblemError, match="refers to other pictures or files"):
            read_logo(drawing(tmp_path / "logo.svg", more))

    def test_what_is_no_file_is_told(self, tmp_path: Path) -> None:
        for path in (tmp_path, tmp_path / "nowhere.png"):
            with pytest.raises(FileProblemError, match="it cannot be read"):
                read_logo(path)

    def test_a_thread_of_a_picture_is_no_logo(self, tmp_path: Path) -> None:
        with pytest.raises(FileProblemError, match="20 times"):
            read_logo(picture(tmp_path / "line.png", 400, 2))


def test_a_logo_is_painted_where_it_stands(tmp_path: Path, qtbot: QtBot) -> None:
    assert qtbot is not None
    logo = read_logo(picture(tmp_path / "logo.png", colour="#ff0000"))
    item = Picture(rect=Rect(10, 10, 30, 10), png=logo.png, name="A trust")
    page = Page(width=50, height=30, items=(item,), title="", summary="")
    image = QImage(50, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    paint(page, painter)
    painter.end()
    assert image.pixelColor(25, 15) == QColor("#ff0000")
    assert image.pixelColor(5, 5) == QColor("#ffffff")


class TestThePage:
    @pytest.fixture
    def dialog(
        self, workspace: Workspace, look: Look, preferences: QSettings, qtbot: QtBot
    ) -> PreferencesDialog:
        held = Preferences(settings=workspace.settings, machine=preferences_held(look, preferences))
        dialog = PreferencesDialog(held, workspace.places, Path("/home/somebody/diary.sqlite"))
        qtbot.addWidget(dialog)
        dialog.tabs.setCurrentWidget(dialog.letterhead)
        dialog.show()
        return dialog

    def test_name_and_logo_are_returned(self, dialog: PreferencesDialog, tmp_path: Path) -> None:
        dialog.letterhead.trust.setText(f"  {letterheads.TRUST} ")
        dialog.letterhead.read(picture(tmp_path / "logo.png"))
        press("Save")(dialog)
        letterhead = dialog.chosen().settings.letterhead
        assert letterhead.trust == letterheads.TRUST
        assert letterhead.logo is not None
        assert len(letterhead.logo.png) <= LARGEST_LOGO

    def test_the_file_is_chosen_in_a_dialog(
        self, dialog: PreferencesDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = str(picture(tmp_path / "logo.png"))
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (path, ""))
        dialog.letterhead.choose.click()
        assert dialog.letterhead.told.text() == "60 by 20 pixels."
        assert dialog.letterhead.shown.isVisible()

    def test_a_bad_file_leaves_the_logo_there_is(
        self, dialog: PreferencesDialog, tmp_path: Path
    ) -> None:
        dialog.letterhead.read(picture(tmp_path / "logo.png"))
        (tmp_path / "bad.png").write_text("Dear all,")
        dialog.letterhead.read(tmp_path / "bad.png")
        assert "bad.png: it holds no picture" in dialog.letterhead.fault.text()
        assert dialog.letterhead.told.text() == "60 by 20 pixels."

    def test_a_logo_without_a_name_is_told(self, dialog: PreferencesDialog, tmp_path: Path) -> None:
        dialog.letterhead.read(picture(tmp_path / "logo.png"))
        press("Save")(dialog)
        assert dialog.isVisible()
        assert "give the name of the trust as well" in dialog.fault.text()

    def test_it_can_be_taken_away(self, dialog: PreferencesDialog, tmp_path: Path) -> None:
        dialog.letterhead.read(picture(tmp_path / "logo.png"))
        dialog.letterhead.remove.click()
        assert not dialog.letterhead.remove.isEnabled()
        press("Save")(dialog)
        assert dialog.chosen().settings.letterhead.logo is None

    def test_nothing_is_without_a_name_or_out_of_reach(
        self, dialog: PreferencesDialog, tmp_path: Path, qtbot: QtBot
    ) -> None:
        dialog.letterhead.read(picture(tmp_path / "logo.png"))
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        assert faults_in_tree(dialog) == []
        assert faults_in_tab_order(dialog) == []


def test_the_logo_lives_in_the_diary(workspace: Workspace, tmp_path: Path) -> None:
    logo = read_logo(picture(tmp_path / "logo.png"))
    settings = workspace.settings
    after = letterheads.named(settings, logo)
    workspace.apply(workspace.change_settings(after))
    (tmp_path / "logo.png").unlink()
    again = open_workspace(almanac=workspace.almanac_path, diary=workspace.diary_path)
    assert again.settings.letterhead == after.letterhead
    again.close()
