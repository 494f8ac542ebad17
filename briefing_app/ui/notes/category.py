"""What a note is meant as, chosen from a small menu."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from briefing_app.domain.notes import NoteCategory
from briefing_app.ui.theme import tint

_WORDS = {
    NoteCategory.NOTE: ("Note", "note"),
    NoteCategory.QUESTION: ("Question", "question"),
    NoteCategory.FOLLOW_UP: ("Follow-up", "follow-up"),
    NoteCategory.HIGHLIGHT: ("Highlight", "highlight"),
    NoteCategory.ANSWER: ("Answer", "answer"),
}
_CHOSEN = (NoteCategory.NOTE, NoteCategory.QUESTION, NoteCategory.FOLLOW_UP)


def category_label(category: NoteCategory) -> str:
    """What a kind of note is called."""
    return _WORDS[category][0]


class CategoryButton(QPushButton):
    """Shows the category; its menu changes it."""

    chosen = Signal(NoteCategory)

    def __init__(self, category: NoteCategory, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "quiet")
        self.setProperty("hasMenu", "true")
        self.setProperty("compact", "true")
        menu = QMenu("What this note is meant as", self)
        group = QActionGroup(menu)
        self._actions = {each: self._action(each, group) for each in _CHOSEN}
        menu.addActions(list(self._actions.values()))
        self.setMenu(menu)
        self._menu = menu
        self.show_category(category)

    def offer(self, action: QAction) -> None:
        """Put something else that can be done with the note below the categories."""
        self._menu.addSeparator()
        self._menu.addAction(action)

    def show_category(self, category: NoteCategory) -> None:
        """Show a category without telling."""
        label, icon = _WORDS[category]
        self.setText(label)
        tint(self, icon, "muted")
        self.setAccessibleName(f"Meant as: {label}")
        if category in self._actions:
            self._actions[category].setChecked(True)

    def _action(self, category: NoteCategory, group: QActionGroup) -> QAction:
        action = group.addAction(_WORDS[category][0])
        action.setCheckable(True)
        action.triggered.connect(lambda: self._on_action_triggered(category))
        return action

    def _on_action_triggered(self, category: NoteCategory) -> None:
        self.show_category(category)
        self.chosen.emit(category)
