"""The main window: a shell that puts the panes side by side and joins what one wants to what another does."""

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QHideEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefing_app.ui.beside import BesidePanel
from briefing_app.ui.closing import may_close
from briefing_app.ui.desk import Desk
from briefing_app.ui.focusing import holds_focus
from briefing_app.ui.glossary.explaining import Explaining
from briefing_app.ui.importer import Importer, local_files
from briefing_app.ui.looks import Looks
from briefing_app.ui.navigator import Navigator
from briefing_app.ui.notes import NotesPanel
from briefing_app.ui.notes.keeper import NotesKeeper
from briefing_app.ui.picturing import Picturing
from briefing_app.ui.places import Place
from briefing_app.ui.reader import ReaderView
from briefing_app.ui.reader.pages import waiting_page
from briefing_app.ui.remembering import SettingsKeeper
from briefing_app.ui.review import ReviewPanel, ReviewStrip
from briefing_app.ui.running import running_application
from briefing_app.ui.searching import SearchSession
from briefing_app.ui.shell.actions import Actions
from briefing_app.ui.shell.bar_room import BarRoom
from briefing_app.ui.shell.floor import Floor
from briefing_app.ui.shell.import_bar import ImportBar
from briefing_app.ui.shell.message_bar import MessageBar
from briefing_app.ui.shell.panes import Panes
from briefing_app.ui.shell.status_line import StatusLine
from briefing_app.ui.shell.top_bar import TopBar
from briefing_app.ui.tree import TreePanel


class MainWindow(QMainWindow):
    """Everything on screen; `first_painted` says that the member sees it, and slow things may begin."""

    first_painted = Signal()

    def __init__(self, desk: Desk, settings: SettingsKeeper) -> None:
        super().__init__()
        self.desk = desk
        self.settings = settings
        self.setWindowTitle("Briefing")
        self.setAcceptDrops(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.asked = Actions(self)
        self.bar = TopBar(self.asked, self)
        self.tree = TreePanel(desk, self)
        self.reader = ReaderView(self)
        self.reader.show_page(waiting_page())
        self.keeper = NotesKeeper(desk, self)
        self.notes = NotesPanel(desk, self.keeper, self)
        self.beside = BesidePanel(desk, self)
        self.notes.put_below(self.beside)
        self.review = ReviewPanel(desk, self)
        self.review_strip = ReviewStrip(desk, self)
        self.middle = QStackedWidget(self)
        self.floor = Floor(self)
        self.message = MessageBar(self)
        self.import_bar = ImportBar(self)
        self.status = StatusLine(self.asked.copies, self)
        self.panes = Panes(self.tree, self._middle(), self.notes, self)
        self.navigator = Navigator(desk, self.reader, settings, self)
        self.picturing = Picturing(desk, self.reader.pictures, self)
        self.importer = Importer(desk, self)
        self.search = SearchSession(desk, self.bar.search, self)
        self.explaining = Explaining(self.reader, desk, settings, self.asked, self)
        self.search.explain_with(self.explaining.explainer)
        self.looks = Looks(running_application(), settings, self.asked, self)
        self._painted = False
        self._lay_out()
        self._restore()

    def focus_pane(self, by: int) -> None:
        """Move the focus to the next or previous pane that is shown."""
        notes = (self.notes,) if self.notes.cards else ()
        panes = [
            pane
            for pane in (self.bar.search, self.tree.view, self.reader, self.review.list, *notes)
            if pane.isVisible()
        ]
        here = next((at for at, pane in enumerate(panes) if holds_focus(pane)), 0)
        pane = panes[(here + by) % len(panes)]
        if pane is self.notes:
            self.notes.take_focus()
        elif pane is self.reader:
            self.reader.take_focus()
        else:
            pane.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_reading(self) -> None:
        """Move the focus to what fills the middle: the page, or the lines under review."""
        read = self.review.list if self.middle.currentWidget() is self.review else self.reader
        read.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_and_read(self, place: Place) -> None:
        """Open a place and move the focus to its page."""
        self.navigator.go(place)
        self.reader.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell, once, that the window is on screen."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as Space does; on most systems Qt does not see to it."""
        button = QApplication.focusWidget()
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat()
        if enter and isinstance(button, QAbstractButton):
            button.click()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The mouse's own buttons for back and forward."""
        if event.button() == Qt.MouseButton.BackButton:
            self.asked.back.trigger()
        elif event.button() == Qt.MouseButton.ForwardButton:
            self.asked.forward.trigger()
        else:
            super().mousePressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and text from other programs."""
        data = event.mimeData()
        if event.source() is None and (local_files(data) or data.hasText()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what is dropped."""
        event.acceptProposedAction()
        self.importer.import_dropped(event.mimeData())

    def hideEvent(self, event: QHideEvent) -> None:
        """Hidden or minimised: save what is being written."""
        self.keeper.flush()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """The same when another program comes to the front."""
        if event.type() in {QEvent.Type.ActivationChange, QEvent.Type.WindowStateChange}:
            self.keeper.flush()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save everything; where a note cannot be saved, ask before its words are lost."""
        if not may_close(self, self.keeper):
            event.ignore()
            return
        self._keep()
        self.importer.cancel()
        event.accept()

    def _middle(self) -> QWidget:
        middle = QFrame(self)
        middle.setProperty("role", "paper")
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for bar in (self.message, self.import_bar, self.review_strip):
            column.addWidget(BarRoom(bar))
        for shown in (self.reader, self.review):
            self.middle.addWidget(shown)
        column.addWidget(self.middle, 1)
        return middle

    def _lay_out(self) -> None:
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.panes, 1)
        self.floor.addWidget(whole)
        self.setCentralWidget(self.floor)
        self.setStatusBar(self.status)
        self.search.popup.raise_()
        self.tree.view.setFocus()

    def _restore(self) -> None:
        kept = self.settings.settings
        self.resize(1280, 800)
        if kept.window:
            self.restoreGeometry(QByteArray.fromBase64(kept.window.encode("ascii", "ignore")))
        self.panes.restore(kept.panes)
        for pane, shown in ((self.tree, kept.tree_shown), (self.notes, kept.notes_shown)):
            if not shown:
                self.panes.ask(pane, shown=False)

    def _keep(self) -> None:
        self.navigator.remember()
        self.settings.change(
            window=self.floor.geometry_to_keep.toBase64().toStdString(),
            panes=self.panes.widths,
            tree_shown=self.panes.is_wanted(self.tree),
            notes_shown=self.panes.is_wanted(self.notes),
        )
