"""Pictures of pages, one below the other, as wide as there is room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from commitstats_desktop.core.cv.preview import PageImage
from commitstats_desktop.ui.language import tr

GAP = 14
EDGE = QColor("#B8C0CC")


class PageView(QWidget):
    """Pages of a document on a neutral ground; paper is white in every look."""

    resized = Signal()
    """Other pictures would be sharper now."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: list[QImage] = []
        self.setAccessibleName(tr("Preview of the pages"))

    def show_pages(self, pages: Sequence[PageImage]) -> None:
        """Draw these."""
        self.pages = [
            QImage(
                page.pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB32
            ).copy()
            for page in pages
        ]
        self.setAccessibleDescription(tr("{n} pages", n=len(pages)))
        self.updateGeometry()
        self.setMinimumHeight(self.heightForWidth(self.width()))
        self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        return sum(round(width * one.height() / one.width()) + GAP for one in self.pages)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(480, self.heightForWidth(480))

    def resizeEvent(self, event: object) -> None:  # noqa: N802, ARG002
        self.setMinimumHeight(self.heightForWidth(self.width()))
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            top = 0
            for image in self.pages:
                place = QRect(0, top, self.width(), round(self._height(image)))
                self._draw(painter, image, place)
                painter.setPen(QPen(EDGE, 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5))
                top = place.bottom() + 1 + GAP

    def _height(self, image: QImage) -> float:
        return self.width() * image.height() / image.width()

    def _draw(self, painter: QPainter, image: QImage, place: QRect) -> None:
        """Pixel for pixel where the picture was made for this width, else letters blur."""
        scale = self.devicePixelRatioF()
        if image.width() == round(self.width() * scale):
            image.setDevicePixelRatio(scale)
            painter.drawImage(QPoint(place.left(), place.top()), image)
        else:
            painter.drawImage(place, image)
