"""The switch among the answers that leaves only one council's."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from briefing_app.ui.searching.keys import is_for_answers


class CouncilSwitch(QCheckBox):
    """Names the council it is about; there only where what is shown is some council's. Tab leads to it from the box."""

    move_wanted = Signal(int)
    open_wanted = Signal()
    dismissed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._council = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        # A click leaves the cursor where one types on.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.offer("")

    @property
    def council(self) -> str:
        """The council to search; "" while the switch is off."""
        return self._council if self.isChecked() else ""

    def offer(self, council: str) -> None:
        """Name the council of what is shown, "" where that is none; another council is not searched unasked."""
        if council != self._council:
            self.turn_off()
        self._council = council
        self.setVisible(bool(council))
        self.setAccessibleName(f"Search only {council}")
        self.setToolTip(f"Search only {council}, the council of what is shown (Tab, then Space)")
        self._fit()

    def turn_off(self) -> None:
        """Search all councils, without telling."""
        with QSignalBlocker(self):
            self.setChecked(False)
        self.update()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the list: the name is cut."""
        return QSize(60, super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Enter and Escape are for the answers, as in the box."""
        if not is_for_answers(event, self):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that it was left."""
        super().focusOutEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for more or less of the name."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - 3 * self.fontMetrics().height()
        text = self.fontMetrics().elidedText(f"Only {self._council}", Qt.TextElideMode.ElideRight, room)
        self.setText(text.replace("&", "&&"))
