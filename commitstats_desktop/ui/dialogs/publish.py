"""Publishes a page: what shall be in it, then its very bytes and its address, then it is sent."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.publication import Choices, Publication, PublishView, Standing
from commitstats_desktop.core.text import shown
from commitstats_desktop.core.wording import mark
from commitstats_desktop.jobs.job import Job
from commitstats_desktop.ui.format import size, title_of
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.theme import Theme
from commitstats_desktop.ui.widgets.busy_line import BusyLine
from commitstats_desktop.ui.widgets.day_field import day_field
from commitstats_desktop.ui.widgets.form import Form
from commitstats_desktop.ui.widgets.notice import Tone
from commitstats_desktop.ui.widgets.notice_list import NoticeList, Said
from commitstats_desktop.ui.widgets.room import take_room
from commitstats_desktop.ui.widgets.text import button, label

if TYPE_CHECKING:
    from commitstats_desktop.services.previews import PreviewFolder

WIDTH, HEIGHT = 680, 560
FORMATS = (
    ("pdf", "PDF"),
    ("json", mark("JSON, the figures")),
    ("badges", mark("Badges for a README")),
)
EVERYTHING = mark("All that is counted")
MONTHS_AT_FIRST = 3
_ASKING, _LOOKING, _DONE = range(3)


class PublishDialog(QDialog):
    """Three steps in one window; nothing is sent before the second was looked at."""

    def __init__(
        self,
        session: Session,
        theme: Theme,
        view: PublishView,
        page: Publication | None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._page = page
        self._prepared: Any = None
        self._sending: Job | None = None
        self._is_over = False
        self._preview: PreviewFolder | None = None
        self.place, self.cv = QComboBox(), QComboBox()
        self.handle = QLineEdit()
        self.formats = {form: QCheckBox(tr(words)) for form, words in FORMATS}
        self.gallery = QCheckBox(tr("List it in the gallery of the endpoint"))
        self.fresh = QCheckBox(tr("Send it anew when figures have changed, once a day at most"))
        self.ends = QCheckBox(tr("Take it down after"))
        last = QDate.currentDate().addMonths(MONTHS_AT_FIRST)
        self.until = day_field(date(last.year(), last.month(), last.day()), tr("Last day"))
        self.address = label("", "heading", wraps=True)
        self.files = label("", "muted", wraps=True)
        self.text = QPlainTextEdit()
        self.browser_button = button(tr("Show in the browser"))
        self.replaces = QCheckBox(tr("Put it over the page that somebody else put there"))
        self.busy, self.notices = BusyLine(), NoticeList(theme)
        self.next_button = button(tr("Make it, and show me"), "primary")
        self.send_button = button(tr("Send exactly this"), "primary")
        self.close_button = button(tr("Cancel"))
        self._steps = QStackedWidget()
        self.setWindowTitle(tr("Publish a page"))
        self._fill(view)
        self._lay_out()
        self._connect()
        self._show_step(_ASKING)

    def choices(self) -> Choices:
        """What was ticked."""
        formats = [form for form, box in self.formats.items() if box.isChecked()]
        until = self.until.date().toPython() if self.ends.isChecked() else None
        return Choices(
            ("html", *formats),
            in_gallery=self.gallery.isChecked(),
            expires=until,  # type: ignore[arg-type]  # Qt gives a date of Python
            is_kept_fresh=self.fresh.isChecked(),
        )

    @Slot()
    def prepare(self) -> None:
        """Make the very bytes."""
        cv = self.cv.currentData() or ""
        job = self._session.publisher.prepare(
            self.place.currentText(), cv, self.choices(), self.handle.text().strip()
        )
        self._follow(job, self._show_prepared, tr("Making the page …"))

    @Slot()
    def send(self) -> None:
        """Send what was looked at, and nothing else."""
        job = self._session.publisher.publish(self._prepared, replaces=self.replaces.isChecked())
        self._sending = job
        self._follow(job, self._show_done, tr("Sending, and reading it back …"))

    def done(self, result: int) -> None:
        """Nothing of the preview stays on the disk; what became of the sending, the window says."""
        if self._sending is not None:
            self._sending.failed.connect(self._session.failed)
        self.busy.stop()
        self._is_over = True
        if self._preview is not None:
            self._preview.remove()
        super().done(result)

    def _follow(self, job: Job | None, show: Any, words: str) -> None:
        if job is None:
            return
        job.succeeded.connect(show)
        job.failed.connect(self._show_error)
        job.finished.connect(self._allow)
        self.notices.show_all(())
        self.busy.follow(job, words)
        for each in (self.next_button, self.send_button):
            each.setEnabled(False)
        self._session.launch(job)

    @Slot(object)
    def _show_prepared(self, prepared: Any) -> None:
        """The address, each file with its checksum, and the page itself."""
        if self._is_over:
            return
        self._prepared = prepared
        self.address.setText(shown(prepared.publication.address))
        self.files.setText(
            "\n".join(
                f"{file.name}: {size(len(file.body))}, SHA-256 {file.sha256}"
                for file in prepared.files
            )
        )
        self._write(prepared.files)
        self.text.setPlainText(shown(prepared.files[0].body.decode("utf-8", "replace")))
        self._show_step(_LOOKING)
        self.browser_button.setFocus()  # Enter shows the page: it sends nothing by itself.

    def _write(self, files: Any) -> None:
        """What the browser shows."""
        from commitstats_desktop.services.previews import PreviewFolder

        self._preview = self._preview or PreviewFolder()
        for file in files:
            (self._preview.path / file.name).write_bytes(file.body)

    @Slot(object)
    def _show_done(self, published: Any) -> None:
        sent = ", ".join(published.receipt.uploaded) or tr("nothing, it was there already")
        said = [
            Said(
                Tone.GOOD,
                tr("Up at {address}", address=published.publication.address),
                tr("Sent and read back: {sent}.", sent=sent),
            )
        ]
        if published.is_readable is False:
            said.append(
                Said(Tone.WARNING, tr("The public cannot read that address, at least not yet."), "")
            )
        self.notices.show_all(said)
        self._show_step(_DONE)

    @Slot(object)
    def _show_error(self, error: AppError) -> None:
        self.notices.show_all([Said(Tone.PROBLEM, error.sentence, error.hint)])
        self.replaces.setVisible(getattr(error, "standing", None) is Standing.OTHER)

    @Slot()
    def _show_in_browser(self) -> None:
        if self._preview is None:
            return
        page = self._preview.path / self._prepared.files[0].name
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(page)))

    @Slot()
    def _allow(self) -> None:
        self._sending = None
        for each in (self.next_button, self.send_button):
            each.setEnabled(True)

    def _show_step(self, step: int) -> None:
        self._steps.setCurrentIndex(min(step, _LOOKING))
        self.next_button.setVisible(step == _ASKING)
        self.send_button.setVisible(step == _LOOKING)
        self.close_button.setText(tr("Close") if step == _DONE else tr("Cancel"))

    def _fill(self, view: PublishView) -> None:
        self.cv.addItem(tr(EVERYTHING), "")
        for title in view.cvs:
            self.cv.addItem(shown(title_of(title)), title)
        self.place.addItems([place.name for place in view.places])
        self.replaces.hide()
        self.until.setEnabled(False)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("The page as it will be sent"))
        self.ends.toggled.connect(self.until.setEnabled)
        if self._page is not None:
            self._take_over(self._page, view)

    def _take_over(self, page: Publication, view: PublishView) -> None:
        """The choices of a page that is up already."""
        self.place.setCurrentText(view.place_of(page))
        self.cv.setCurrentIndex(max(self.cv.findData(page.cv), 0))
        self.handle.setText(page.key)
        for each in (self.place, self.handle):
            each.setEnabled(False)
        for form, box in self.formats.items():
            box.setChecked(form in page.choices.formats)
        self.gallery.setChecked(page.choices.in_gallery)
        self.fresh.setChecked(page.choices.is_kept_fresh)
        if page.choices.expires is not None:
            self.ends.setChecked(True)
            self.until.setDate(QDate(*page.choices.expires.timetuple()[:3]))

    def _lay_out(self) -> None:
        self._steps.addWidget(self._asking())
        self._steps.addWidget(self._looking())
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for each in (self.close_button, self.next_button, self.send_button):
            buttons.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addWidget(self._steps, 1)
        for said in (self.busy, self.notices, self.replaces):
            column.addWidget(said)
        column.addLayout(buttons)
        take_room(self, WIDTH, HEIGHT)

    def _asking(self) -> QWidget:
        form = Form(fills=True)
        form.add(tr("Place"), self.place)
        form.add("CV", self.cv)
        form.add(tr("Name in the address"), self.handle, tr("Empty: nobody guesses the address."))
        for number, box in enumerate(self.formats.values()):
            form.add("" if number else tr("Beside the web page"), box)
        form.add(
            tr("Gallery"), self.gallery, tr("For an upload endpoint; made from the JSON alone.")
        )
        form.add(tr("Keep fresh"), self.fresh)
        ends = QWidget()
        row = QHBoxLayout(ends)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.ends)
        row.addWidget(self.until)
        form.add(tr("Last day"), ends, tr("The page says so, too."))
        asking = QWidget()
        column = QVBoxLayout(asking)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form)
        column.addStretch(1)
        return asking

    def _looking(self) -> QWidget:
        looking = QWidget()
        column = QVBoxLayout(looking)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(tr("It will stand at"), "muted"))
        column.addWidget(self.address)
        column.addWidget(self.files)
        row = QHBoxLayout()
        row.addWidget(self.browser_button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.text, 1)
        return looking

    def _connect(self) -> None:
        self.next_button.clicked.connect(self.prepare)
        self.send_button.clicked.connect(self.send)
        self.close_button.clicked.connect(self.reject)
        self.browser_button.clicked.connect(self._show_in_browser)
