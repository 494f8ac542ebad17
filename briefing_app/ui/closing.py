"""Whether the window may close: not while words are nowhere but on the screen, unless the member says so."""

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QMessageBox, QWidget

from briefing_app.ui.asking import question
from briefing_app.ui.notes.keeper import NotesKeeper

PATIENCE_MS = 4000


def may_close(window: QWidget, keeper: NotesKeeper) -> bool:
    """Wait a moment for notes to reach the disk; ask where they cannot."""
    settle(keeper)
    return keeper.settled or _ask(window, keeper)


def settle(keeper: NotesKeeper) -> None:
    """Send all that is typed to the disk and wait, a few seconds at most, until it is there or cannot be."""
    keeper.flush()
    if not keeper.decided:
        loop = QEventLoop()

        def look() -> None:
            if keeper.decided:
                loop.quit()

        keeper.state_changed.connect(look)
        QTimer.singleShot(PATIENCE_MS, loop.quit)
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        keeper.state_changed.disconnect(look)


def _ask(window: QWidget, keeper: NotesKeeper) -> bool:
    said = "A note could not be saved. If you close Briefing now, its words are lost."
    box = question("A note is not saved", said, keeper.problem or "The disk did not answer.", window)
    # Side by side, three answers as long as these have no room in large text.
    for answers in box.findChildren(QDialogButtonBox):
        answers.setOrientation(Qt.Orientation.Vertical)
    stay = box.addButton("Keep Briefing open", QMessageBox.ButtonRole.RejectRole)
    copy = box.addButton("Copy the words and close", QMessageBox.ButtonRole.AcceptRole)
    box.addButton("Close without saving", QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.exec()
    if box.clickedButton() is copy:
        QGuiApplication.clipboard().setText("\n\n".join(keeper.unsaved_texts()))
    return box.clickedButton() is not stay
