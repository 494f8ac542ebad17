"""Everything one can ask the window for, with its keys: the same action for button, menu and shortcut."""

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from briefing_app.settings import Appearance

_APPEARANCES = {
    Appearance.SYSTEM: "Colours as the system",
    Appearance.LIGHT: "Light colours",
    Appearance.DARK: "Dark colours",
}


class Actions:
    """The window's actions; each is added to it, so that its keys work wherever the focus is."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.back = self._make("Back", "Alt+Left")
        self.forward = self._make("Forward", "Alt+Right")
        self.search = self._make("Search", "Ctrl+K", "Ctrl+F")
        self.narrow_tree = self._make("Narrow the tree", "Ctrl+Shift+K")
        self.print_page = self._make("Print this page…", "Ctrl+P")
        self.export_visit = self._make("Export this visit…", "Ctrl+E")
        self.new_note = self._make("New note", "Ctrl+N")
        self.prepare_meeting = self._make("Prepare a meeting…", "Ctrl+M")
        self.meeting_mode = self._make("Meeting mode", "F11")
        self.ask_earlier = self._make("Ask earlier", "Alt+Up")
        self.ask_later = self._make("Ask later", "Alt+Down")
        self.review = self._make("Review what was read…", "Ctrl+R")
        self.turn_page = self._make("Show the original page", "Ctrl+G")
        self.next_pane = self._make("Next pane", "F6")
        self.previous_pane = self._make("Previous pane", "Shift+F6")
        self.import_files = self._make("Import files…", "Ctrl+O")
        self.import_folder = self._make("Import a folder…", "Ctrl+Shift+O")
        self.import_clipboard = self._make("Import from the clipboard", "Ctrl+Shift+V", "Ctrl+V")
        self.open_sample = self._make("Open the sample")
        self.shared_library = self._make("Shared library…")
        self.larger = self._make("Larger text", "Ctrl++", "Ctrl+=")
        self.smaller = self._make("Smaller text", "Ctrl+-")
        self.usual_size = self._make("Usual text size", "Ctrl+0")
        self.show_tree = self._make("Show the tree", "F9")
        self.show_notes = self._make("Show my notes", "F8")
        self.copies = self._make("Copies of my notes…", "Ctrl+Shift+S")
        self.deleted_notes = self._make("Deleted notes…")
        self.take_notes_along = self._make("Take my notes along…")
        self.bring_notes_in = self._make("Bring notes in…")
        self.glossary = self._make("Glossary", "Ctrl+J")
        self.explain_terms = self._make("Explain terms")
        for action in (self.show_tree, self.show_notes, self.explain_terms):
            action.setCheckable(True)
        self._group = QActionGroup(window)
        self.appearances = {appearance: self._choice(appearance) for appearance in Appearance}

    def _make(self, text: str, *keys: str) -> QAction:
        action = QAction(text, self._window)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setToolTip(" ".join((text.rstrip("…"), *(f"({key})" for key in keys[:1]))))
        self._window.addAction(action)
        return action

    def _choice(self, appearance: Appearance) -> QAction:
        action = self._group.addAction(_APPEARANCES[appearance])
        action.setCheckable(True)
        return action
