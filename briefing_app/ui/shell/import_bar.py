"""Where an import stands, with a button to stop it; nothing else waits for it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from briefing_app.domain.progress import Progress


class ImportBar(QFrame):
    """Shown while an import runs."""

    cancel_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setAccessibleName("Import in progress")
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar(self)
        self._bar.setAccessibleName("How much of the import is done")
        self._bar.setMaximumWidth(240)
        self._cancel = QPushButton("Cancel", self)
        self._cancel.setAccessibleName("Cancel the import")
        self._cancel.clicked.connect(self._on_cancel_clicked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 8, 6)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._bar)
        layout.addWidget(self._cancel)
        self.hide()

    def begin(self) -> None:
        """Show that an import has begun."""
        self._label.setText("Reading…")
        self._bar.setRange(0, 0)
        self._cancel.setEnabled(True)
        self.show()

    def show_progress(self, progress: Progress) -> None:
        """Show where it stands."""
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        self._label.setText(f"Reading {progress.label}…" if progress.label else "Reading…")

    def _on_cancel_clicked(self) -> None:
        self._cancel.setEnabled(False)
        self._label.setText("Stopping after this document…")
        self.cancel_wanted.emit()
