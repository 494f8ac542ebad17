"""The bar along the top: where to, what to look for, what to bring in, how to show it."""

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from briefing_app.ui.menu_room import make_room_for_keys
from briefing_app.ui.searching import SearchBox
from briefing_app.ui.shell.actions import Actions
from briefing_app.ui.theme import px, theme, tint

_PREPARE = ("Prepare", "Prepare", "Prepare meeting")
_MODE = ("Meeting", "Meeting  F11", "Meeting mode  F11")
_NAME_SHOWN, _LONG, _SHORT, _SHORTEST, _FEWEST = 3, 2, 1, 0, -1
"""How much the bar says; at the least it leaves out what Ctrl+M and the tree do as well."""
_APART, _CLOSE = 12, 5
_SEARCH = 130
"""The least width of the search box, at 100 % text."""


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
        self.meetings_menu = QMenu("Meetings", self)
        """Filled when it is opened."""
        self.prepare_button = self._menu_button(_PREPARE[_LONG], "Prepare a meeting, or open one", self.meetings_menu)
        self.meeting_button = self._meeting_button()
        name = QLabel("Briefing", self)
        name.setProperty("role", "pane-heading")
        self._name = name
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(_APART)
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
        layout.addWidget(self.prepare_button)
        layout.addWidget(self.meeting_button)
        layout.addWidget(self.notes_button)
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the text is large, buttons say it shorter and the name goes: the search box keeps its room."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Use the longest labels for which there is room."""
        for long in (_NAME_SHOWN, _LONG, _SHORT, _SHORTEST, _FEWEST):
            self._name.setVisible(long == _NAME_SHOWN)
            self._spread(_CLOSE if long <= _SHORTEST else _APART)
            label = max(_SHORTEST, min(long, _LONG))
            self.prepare_button.setText(_PREPARE[label])
            self.prepare_button.setVisible(long != _FEWEST)
            self.meeting_button.setText(_MODE[label])
            if self._needed() <= self.width():
                break

    def _spread(self, gap: int) -> None:
        """Put so much between buttons; their words need it more where there is little room."""
        layout = self.layout()
        if layout is not None and layout.spacing() != gap:
            layout.setSpacing(gap)

    def _needed(self) -> int:
        layout = self.layout()
        if layout is None:
            return 0
        parts = [part for at in range(layout.count()) if (entry := layout.itemAt(at)) and (part := entry.widget())]
        shown = [part for part in parts if part is not self.search and not part.isHidden()]
        margins = layout.contentsMargins()
        room = sum(part.sizeHint().width() + layout.spacing() for part in shown)
        return room + margins.left() + margins.right() + px(_SEARCH)

    def _on_theme_changed(self) -> None:
        for button in self._steps:
            button.setIconSize(QSize(px(18), px(18)))
        # The new size of the text reaches the buttons only after this.
        QTimer.singleShot(0, self, self._fit_anew)

    def _fit_anew(self) -> None:
        """Buttons that were higher in larger text would else stay where they stood in it."""
        self.fit()
        if layout := self.layout():
            layout.invalidate()
            layout.activate()

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

    def _meeting_button(self) -> QPushButton:
        button = QPushButton(_MODE[_LONG], self)
        button.setProperty("role", "primary")
        button.setAccessibleName("Meeting mode: ask your questions one by one")
        button.setToolTip(self._actions.meeting_mode.toolTip())
        button.clicked.connect(self._actions.meeting_mode.trigger)
        return button

    def _import_button(self) -> QPushButton:
        menu = QMenu("Import", self)
        menu.addActions([self._actions.import_files, self._actions.import_folder, self._actions.import_clipboard])
        menu.addSeparator()
        menu.addActions([self._actions.shared_library, self._actions.open_sample])
        return self._menu_button("Import…", "Import documents", menu)

    def _look_button(self) -> QPushButton:
        menu = QMenu("Text and colours", self)
        menu.addActions([self._actions.larger, self._actions.smaller, self._actions.usual_size])
        menu.addSeparator()
        menu.addActions(list(self._actions.appearances.values()))
        menu.addSeparator()
        menu.addActions([self._actions.explain_terms, self._actions.glossary])
        menu.addSeparator()
        menu.addActions([self._actions.show_tree, self._actions.narrow_tree, self._actions.show_notes])
        menu.addSeparator()
        menu.addActions([self._actions.copies, self._actions.deleted_notes])
        menu.addActions([self._actions.take_notes_along, self._actions.bring_notes_in])
        return self._menu_button("Aa", "Text size, colours, terms, panes, copies of my notes and deleted ones", menu)

    def _menu_button(self, label: str, spoken: str, menu: QMenu) -> QPushButton:
        button = QPushButton(label, self)
        button.setAccessibleName(spoken)
        button.setToolTip(spoken)
        menu.setAccessibleName(spoken)
        menu.aboutToShow.connect(lambda: make_room_for_keys(menu))
        button.setMenu(menu)
        return button
