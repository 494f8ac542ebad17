"""The bar along the top: where to, what to look for, what to bring in, how to show it."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from briefing_app.ui.searching import SearchBox
from briefing_app.ui.shell.actions import Actions
from briefing_app.ui.theme import px, theme, tint


class TopBar(QFrame):
    """Buttons and the search box; what they do is in `Actions`."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self._actions = actions
        self.search = SearchBox(self)
        self.search.setMaximumWidth(620)
        self.tree_button = self._pane_button("Tree", "Show the tree of visits", actions.show_tree)
        self.notes_button = self._pane_button("Notes", "Show my notes", actions.show_notes)
        self.import_button = self._import_button()
        name = QLabel("Briefing", self)
        name.setProperty("role", "pane-heading")
        self._name = name
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(12)
        self._steps = [self._step_button("back", actions.back), self._step_button("forward", actions.forward)]
        for button in self._steps:
            layout.addWidget(button)
        layout.addWidget(self.tree_button)
        layout.addWidget(name)
        layout.addStretch(1)
        layout.addWidget(self.search, 12)
        layout.addStretch(1)
        layout.addWidget(self.import_button)
        layout.addWidget(self._look_button())
        layout.addWidget(self.notes_button)
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        for button in self._steps:
            button.setIconSize(QSize(px(18), px(18)))

    def _step_button(self, icon: str, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        tint(action, icon)
        button.setAccessibleName(action.text())
        return button

    def _pane_button(self, label: str, spoken: str, action: QAction) -> QPushButton:
        button = QPushButton(label, self)
        button.setAccessibleName(spoken)
        button.setToolTip(action.toolTip())
        button.clicked.connect(action.trigger)
        button.hide()
        return button

    def _import_button(self) -> QPushButton:
        menu = QMenu("Import", self)
        menu.addActions([self._actions.import_files, self._actions.import_folder, self._actions.import_clipboard])
        return self._menu_button("Import…", "Import documents", menu)

    def _look_button(self) -> QPushButton:
        menu = QMenu("Text and colours", self)
        menu.addActions([self._actions.larger, self._actions.smaller, self._actions.usual_size])
        menu.addSeparator()
        menu.addActions(list(self._actions.appearances.values()))
        menu.addSeparator()
        menu.addActions([self._actions.explain_terms, self._actions.glossary])
        menu.addSeparator()
        menu.addActions([self._actions.show_tree, self._actions.show_notes])
        menu.addSeparator()
        menu.addAction(self._actions.copies)
        return self._menu_button("Aa", "Text size, colours, terms, panes and copies of my notes", menu)

    def _menu_button(self, label: str, spoken: str, menu: QMenu) -> QPushButton:
        button = QPushButton(label, self)
        button.setAccessibleName(spoken)
        button.setToolTip(spoken)
        menu.setAccessibleName(spoken)
        button.setMenu(menu)
        return button
