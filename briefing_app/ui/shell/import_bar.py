"""Where an import stands, with a button to stop it; nothing else waits for it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from briefing_app.domain.progress import Progress
from briefing_app.ui.focusing import GoingBar


class ImportBar(GoingBar):
    """Shown while an import runs."""

    cancel_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setAccessibleName("In progress")
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar(self)
        self._bar.setAccessibleName("How much of it is done")
        self._bar.setMaximumWidth(240)
        self._doing = ""
        self._cancel = QPushButton("Cancel", self)
        self._cancel.setAccessibleName("Cancel what is under way")
        self._cancel.clicked.connect(self._on_cancel_clicked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 8, 6)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._bar)
        layout.addWidget(self._cancel)
        self.hide()

    def begin(self, doing: str) -> None:
        """Show that something has begun, such as "Reading"."""
        self._doing = doing
        self._label.setText(f"{doing}…")
        self._bar.setRange(0, 0)
        self._cancel.setEnabled(True)
        self.show()

    def show_progress(self, progress: Progress) -> None:
        """Show where it stands."""
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        self._label.setText(" ".join(filter(None, (self._doing, progress.label))) + "…")

    def _on_cancel_clicked(self) -> None:
        self.give_focus_away()
        self._cancel.setEnabled(False)
        self._label.setText("Stopping after this one…")
        self.cancel_wanted.emit()
