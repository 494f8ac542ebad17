"""Asks what a table of neighbours leaves open: whose they are, and as at when."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from briefing_app.domain.dates import say_date
from briefing_app.domain.neighbours import NeighbourTable, Told
from briefing_app.ui.speaking import announce
from briefing_app.ui.theme import DIALOG, px
from briefing_app.ui.wrapping import wrapped

_NAMED = 4


class NeighboursDialog(QDialog):
    """One table's questions; deleted once answered."""

    told = Signal(object)
    """What the person said, as `Told`."""

    def __init__(self, table: NeighbourTable, councils: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("A table of neighbours")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        about = wrapped(_about(table), self)
        self.council = QComboBox(self)
        self.council.setEditable(True)
        self.council.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.council.addItems(list(councils))
        self.council.setCurrentText(table.council)
        self.council.setAccessibleName("Whose neighbours these are")
        self.date = QLineEdit(say_date(table.as_of), self)
        self.date.setPlaceholderText("such as 1 March 2025; leave empty if you do not know")
        self.date.setAccessibleName("Which day the table is as at")
        self.wrong = wrapped("", self)
        self.wrong.setProperty("role", "error")
        self.wrong.hide()
        self.buttons = QDialogButtonBox(self)
        self.keep_button = self.buttons.addButton("Keep", QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton("Leave it out", QDialogButtonBox.ButtonRole.RejectRole)
        whose = _caption("&Whose neighbours are these?", self.council, self)
        when = _caption("&As at which day?", self.date, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(*DIALOG)
        column.setSpacing(px(8))
        for widget in (about, whose, self.council, when, self.date, self.wrong, self.buttons):
            column.addWidget(widget)
        self.resize(px(520), px(200))
        self.council.editTextChanged.connect(self._show_state)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        (self.date if table.council else self.council).setFocus()
        self._show_state()
        self._fit()

    def accept(self) -> None:
        """Tell what was said; a date that is none keeps the dialog open."""
        from briefing_app.reading.language.dates import date_in

        said = self.date.text().strip()
        date = date_in(said)
        if said and not date:
            self.wrong.setText(f"“{said}” is not a date that Briefing understands; write it like 1 March 2025.")
            self.wrong.show()
            self._fit()
            self.date.setFocus()
            announce(self, self.wrong.text(), urgent=True)
            return
        self.told.emit(Told(self.council.currentText().strip(), date))
        super().accept()

    def _fit(self) -> None:
        """As high as its words need at this width."""
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))

    def _show_state(self) -> None:
        self.keep_button.setEnabled(bool(self.council.currentText().strip()))


def _caption(text: str, field: QWidget, parent: QWidget) -> QLabel:
    """Stands above a field; its underlined letter leads there."""
    label = wrapped(text, parent, "pane-heading")
    label.setTextFormat(Qt.TextFormat.AutoText)
    label.setBuddy(field)
    return label


def _about(table: NeighbourTable) -> str:
    names = [row.council for row in table.rows]
    more = len(names) - _NAMED
    listed = ", ".join(names[:_NAMED]) + (f" and {more} more" if more > 0 else "")
    lacks = [
        *([] if table.council else ["whose statistical neighbours they are"]),
        *([] if table.as_of else ["as at which day"]),
    ]
    return f"{table.file_name} tells the grades of {listed}. It does not say {' or '.join(lacks)}."
