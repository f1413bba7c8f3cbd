"""Draw the program's icon in each size from its two SVG files; run by hand when either changes."""

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
NAME = "multifaith-planner"
SIZES = (16, 24, 32, 48, 64, 128, 256)
SMALL = 24  # up to here the drawing that stands on a grid of 16 pixels is sharper


def main() -> None:
    """Write a PNG of each size, and one ICO of them all."""
    _application = QGuiApplication(["draw_icons", "-platform", "offscreen"])
    pictures = {size: _png(size) for size in SIZES}
    for size, picture in pictures.items():
        (ICONS / f"{NAME}-{size}.png").write_bytes(picture)
    (ICONS / f"{NAME}.ico").write_bytes(_ico(pictures))


def _png(size: int) -> bytes:
    drawing = f"{NAME}-small.svg" if size <= SMALL else f"{NAME}.svg"
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(ICONS / drawing)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(buffer.data().data())


def _ico(pictures: dict[int, bytes]) -> bytes:
    """Return an ICO file: a header, an entry per picture, then the PNG files themselves."""
    header = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(header) + 16 * len(pictures)
    entries = b""
    for size, picture in pictures.items():
        side = size % 256  # the format writes 256 as 0
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return header + entries + b"".join(pictures.values())


if __name__ == "__main__":
    main()
