"""The line along the bottom: whether a network is used, how much there is, and that notes are kept."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStatusBar, QWidget

from briefing_app.domain.library import Counts
from briefing_app.domain.wording import shortened
from briefing_app.ui.wording import many

_LEFT = 6
"""Has the line begin where the headings of the pane above it do."""
_LONGEST = 40
"""Characters of a server's name."""


class StatusLine(QStatusBar):
    """Three short statements a screen reader can find; what is said of notes leads to their copies."""

    def __init__(self, copies: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        # A button needs more height than a label: it takes it from the room above and below, not from the page.
        self.setContentsMargins(0, -1, 0, -1)
        self.setAccessibleName("Status")
        self._counts = QLabel(self)
        self._notes = QPushButton(self)
        self._notes.setProperty("role", "quiet")
        self._notes.clicked.connect(copies.trigger)
        self._copies = copies
        self._network = QLabel("Offline", self)
        self._network.setTextFormat(Qt.TextFormat.PlainText)
        self._network.setToolTip("Briefing uses the network only while you have it use your council’s shared library.")
        for label, left in ((self._network, _LEFT), (self._counts, 11)):
            label.setProperty("role", "muted")
            label.setIndent(0)
            # Room beside its words that any size of text leaves, unlike margins of its contents.
            holder = QWidget(self)
            row = QHBoxLayout(holder)
            row.setContentsMargins(left, 2, 8, 2)
            row.addWidget(label)
            self.addWidget(holder)
        self.addWidget(self._notes)

    @property
    def text(self) -> str:
        """All that is said, for tests and pictures."""
        return f"{self._counts.text()} · {self._notes.text()}"

    def show_connected(self, place: str = "") -> None:
        """Say which server is used at the moment, if any."""
        self._network.setText(f"Connected to {shortened(place, _LONGEST)}" if place else "Offline")

    def show_counts(self, counts: Counts) -> None:
        """Say how much the library holds."""
        self._counts.setText(f"{many(counts.documents, 'document')} · {many(counts.findings, 'finding')}")

    def show_notes(self, *, settled: bool, problem: str, backup: str, backup_problem: str = "") -> None:
        """Say whether notes are on the disk, and when they were last backed up."""
        said = "All notes saved" if settled else "Saving…"
        if problem:
            said = "A note could not be saved"
        backed_up = "no backup could be made" if backup_problem else f"backup {backup}" if backup else ""
        self._notes.setText(f"{said} · {backed_up}" if backed_up and not problem else said)
        self._notes.setToolTip(problem or backup_problem or self._copies.toolTip())
        self._notes.setAccessibleDescription(problem or backup_problem or self._copies.toolTip())
