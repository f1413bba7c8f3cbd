"""Line icons of the bundled set, drawn in a colour of the theme, and the icon of the program."""

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from planner.files import bundled_folder

_SIZE = 24
_RATIOS = (1.0, 2.0, 3.0)


def icon_named(name: str, colour: str) -> QIcon:
    """Return a line icon in ``colour`` (#rrggbb), sharp on every screen."""
    path = bundled_folder("resources") / "icons" / "lucide" / f"{name}.svg"
    drawing = path.read_text("utf-8").replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    icon = QIcon()
    for ratio in _RATIOS:
        icon.addPixmap(_pixmap(renderer, ratio))
    return icon


def program_icon() -> QIcon:
    """Return the icon of the planner in all its sizes."""
    icon = QIcon()
    for path in sorted((bundled_folder("resources") / "icons").glob("multifaith-planner-*.png")):
        icon.addFile(str(path))
    return icon


def _pixmap(renderer: QSvgRenderer, ratio: float) -> QPixmap:
    pixmap = QPixmap(QSize(_SIZE, _SIZE) * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
